// A draft that saves itself while one types: a school's quarterly report, its answer in a round. The lines of a report come and
// go without reloading. Without this script every button of the page does the same by sending the form.
const PAUSE = 1200;

const form = document.querySelector('form[data-autosave]');
if (form) fill(form);

function fill(form) {
  const status = document.getElementById('saved');
  const conflict = document.getElementById('conflict');
  const keptUnder = 'draft:' + form.dataset.autosave;
  let timer, saving = false, again = false, stopped = false, leaving;

  const typed = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  const body = kind => form.querySelector(`[data-lines="${kind}"] tbody`);

  function renumber(kind) {
    [...body(kind).rows].forEach((row, index) => row.querySelector('[data-number]').textContent = index + 1);
  }

  function addLine(kind) {
    const mark = Math.random().toString(36).slice(2, 10);
    const row = form.querySelector(`[data-template="${kind}"]`).content.firstElementChild.cloneNode(true);
    for (const element of row.querySelectorAll('*')) {
      for (const attribute of [...element.attributes]) {
        attribute.value = attribute.value.replace(/(^|[- ])new(?=$| )/g, '$1' + mark);
      }
    }
    body(kind).append(row);
    renumber(kind);
    return row;
  }

  form.addEventListener('click', event => {
    const add = event.target.closest('[data-add]');
    const drop = event.target.closest('[data-drop]');
    if (add) {
      event.preventDefault();
      addLine(add.dataset.add).querySelector('.form-control').focus();
    } else if (drop) {
      event.preventDefault();
      const row = drop.closest('tr');
      const kind = row.closest('[data-lines]').dataset.lines;
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      if (!next) addLine(kind);
      renumber(kind);
      (next ?? body(kind).rows[0]).querySelector('.form-control').focus();
      later(0);
    }
  });

  form.addEventListener('input', event => {
    grow(event.target);
    later(PAUSE);
  });

  // A topic is seen whole while it is typed, in browsers that do not size the field by themselves.
  function grow(field) {
    if (field.tagName !== 'TEXTAREA' || !field.closest('[data-lines]') || CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  for (const field of form.querySelectorAll('[data-lines] textarea')) grow(field);

  function later(pause) {
    keep();
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  // What is not stored yet outlives an expired sign-in in this tab.
  function keep(sent = false) {
    sessionStorage.setItem(keptUnder, JSON.stringify({words: words().toString(), version: form.elements.version.value, sent}));
  }

  function words() {
    const all = typed();
    all.delete('_csrf');
    all.delete('version');
    all.delete('checked');
    return all;
  }

  // Who goes to another page does not wait until he would be asked.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer && !saving && !stopped) {
      clearTimeout(timer);
      save();
    }
  });

  async function save() {
    timer = 0;
    if (saving) {
      again = true;
      return;
    }
    saving = true;
    const sent = typed();
    say(form.dataset.saving, false);
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: sent, headers: {Accept: 'application/json'}, keepalive: document.visibilityState === 'hidden',
      });
      if (!answer.headers.get('Content-Type')?.includes('json')) throw new Error(answer.redirected || answer.status === 403 ? 'signed out' : 'failed');
      take(await answer.json(), sent);
    } catch (problem) {
      say(problem.message === 'signed out' ? form.dataset.signedOut : form.dataset.unsaved, true);
      if (problem.message !== 'signed out') timer = setTimeout(save, 10 * PAUSE);
    }
    saving = false;
    if (leaving !== undefined) {
      const button = leaving;
      leaving = undefined;
      form.requestSubmit(button);
    } else if (again && !stopped) {
      again = false;
      save();
    }
  }

  function take(answer, sent) {
    if (answer.outcome === 'full') {
      say(answer.words, true);
      return;
    }
    if (answer.outcome !== 'saved') {
      stopped = true;
      conflict.querySelector('span').textContent = answer.words;
      conflict.querySelector('button').hidden = answer.outcome === 'closed';
      conflict.hidden = false;
      say('', false);
      return;
    }
    form.elements.version.value = answer.version;
    sent.set('version', answer.version);
    const now = typed();
    if (sent.toString() === now.toString()) sessionStorage.removeItem(keptUnder);
    say(answer.words, false);
    const progress = document.getElementById('progress');
    if (!progress) return;
    document.getElementById('filled').textContent = answer.filled;
    progress.max = answer.of;
    progress.value = answer.done;
    note(answer.notes);
    for (const place of form.querySelectorAll('.report-tip')) tip(place, answer.hints[place.id.slice('tip-'.length)]);
  }

  function tip(place, hint) {
    place.replaceChildren(...(hint ? [hint.words] : []));
    if (!hint?.url) return;
    const link = document.createElement('a');
    link.href = hint.url;
    link.textContent = hint.link;
    place.append(' ', link);
  }

  // A field is told what is wrong once it was left; while one types in it, nobody nags.
  function note(notes) {
    for (const place of form.querySelectorAll('.report-note')) {
      const field = document.getElementById(place.id.slice('note-'.length));
      const words = notes[field.id] ?? '';
      if (words && field === document.activeElement) continue;
      place.textContent = words;
      field.classList.toggle('is-invalid', words !== '');
    }
  }

  function say(words, trouble) {
    status.textContent = words;
    status.classList.toggle('trouble', trouble);
  }

  form.addEventListener('focusout', () => {
    if (!saving && timer) later(PAUSE);
  });
  // The buttons send the whole form: nothing of it is unsaved after that, unless one has to sign in first.
  // A save that is under way is awaited: the form sent beside it would be a stranger's change to itself.
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    if (saving) {
      event.preventDefault();
      event.stopPropagation();
      leaving = event.submitter;
      return;
    }
    stopped = true;
    keep(true);
  });
  // The browser may show this page once more as it was left.
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload();
  });

  restore();

  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(keptUnder) ?? 'null');
    sessionStorage.removeItem(keptUnder);
    const stale = kept && kept.version !== form.elements.version.value;
    if (!kept || stale && kept.sent) return;
    const before = words().toString();
    put(new URLSearchParams(kept.words));
    if (words().toString() === before) return;
    // Somebody has saved since: the next save says so, and both versions can be compared.
    if (stale) form.elements.version.value = kept.version;
    later(0);
  }

  function put(kept) {
    for (const [kind, first, second] of [['webinar', 'topic', 'dates'], ['practice', 'name', 'link']]) {
      if (!body(kind)) continue;
      const firsts = kept.getAll(first), seconds = kept.getAll(second), marks = kept.getAll(kind);
      firsts.forEach((value, index) => {
        const field = document.getElementById(`${first}-${marks[index]}`);
        const row = field ? field.closest('tr') : addLine(kind);
        row.querySelector(`[name="${first}"]`).value = value;
        row.querySelector(`[name="${second}"]`).value = seconds[index];
      });
    }
    for (const [name, value] of kept) {
      const field = form.elements.namedItem(name);
      if (field instanceof RadioNodeList && field[0].type === 'radio') field.value = value;
      else if (field instanceof HTMLTextAreaElement && !field.closest('[data-lines]') || field instanceof HTMLSelectElement
        || field instanceof HTMLInputElement && field.type !== 'hidden' && !field.closest('[data-lines]')) field.value = value;
    }
  }
}
