// Comfort for every page; each essential step works without it.

// After a refused form the summary of errors is read first.
document.querySelector('[data-focus]')?.focus();

// The summary names the fields: «Заполните это поле» alone says nothing to who has just heard it three times. Of fields called alike it names the group too.
for (const link of document.querySelectorAll('.error-summary a[href^="#"]')) {
  const label = document.querySelector(`label[for="${CSS.escape(decodeURIComponent(link.hash.slice(1)))}"]`);
  const nameOf = each => (each?.querySelector('span') ?? each?.firstChild)?.textContent.trim();
  const name = nameOf(label);
  if (!name) continue;
  if (!link.textContent.toLowerCase().includes(name.toLowerCase())) link.textContent = `${name}: ${link.textContent.charAt(0).toLowerCase()}${link.textContent.slice(1)}`;
  const group = label.closest('fieldset, [role="group"]');
  const about = group?.querySelector('legend') ?? document.getElementById(group?.getAttribute('aria-labelledby'));
  const alike = [...link.closest('form')?.querySelectorAll('label') ?? []].filter(each => nameOf(each) === name);
  if (about && alike.length > 1) link.textContent = `${about.textContent.trim().replace(/\.$/, '')}. ${link.textContent}`;
}

// On a phone the sections are a strip: the current one is in sight.
const section = document.querySelector('.site-nav-row [aria-current]');
if (section) section.parentElement.scrollLeft = section.offsetLeft - section.parentElement.offsetLeft - 40;

// What a click elsewhere or Escape closes.
for (const dropdown of document.querySelectorAll('[data-dropdown]')) {
  addEventListener('click', event => { if (!dropdown.contains(event.target)) dropdown.open = false; });
  dropdown.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    dropdown.open = false;
    dropdown.querySelector('summary').focus();
  });
}

// The switch of the version for the visually impaired comes back to this page.
for (const field of document.querySelectorAll('[data-current-path]')) field.value = location.pathname;

// A double click submits once. The button stays in the form's data: it is disabled only after the browser took it.
addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method !== 'post' || form.matches('[hx-post], [data-many]')) return;
  form.dataset.sent = 'yes';
  setTimeout(() => form.querySelectorAll('button').forEach(button => button.disabled = true));
  // It may be that one has to sign in first, and comes back to the form: see below.
  const typed = typedKey(form);
  if (sessionStorage.getItem(typed)) sessionStorage.setItem('sent', typed);
});

// Back to a page from the browser's memory: its forms may be sent again.
addEventListener('pageshow', () => {
  for (const form of document.forms) {
    if (!form.dataset.sent) continue;
    delete form.dataset.sent;
    form.querySelectorAll('button').forEach(button => button.disabled = false);
  }
});

// What was typed outlives an expired sign-in: kept in this tab until the form is sent and a page has come that is no sign-in.
function typedKey(form) {
  return 'typed:' + location.pathname + ':' + (form.id || form.getAttribute('action'));
}
const signsIn = [location.href, document.referrer].some(page => page && new URL(page).pathname.startsWith('/sign-in'));
if (!signsIn && sessionStorage.getItem('sent')) {
  sessionStorage.removeItem(sessionStorage.getItem('sent'));
  sessionStorage.removeItem('sent');
}
for (const form of document.querySelectorAll('form[data-keep]')) {
  const kept = sessionStorage.getItem(typedKey(form));
  if (kept && !form.querySelector('.is-invalid')) {
    for (const [name, value] of JSON.parse(kept)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && (field.type === 'text' || name === 'version') || field instanceof HTMLTextAreaElement) field.value = value;
    }
  }
  form.addEventListener('input', () => {
    const typed = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== '_csrf');
    sessionStorage.setItem(typedKey(form), JSON.stringify(typed));
  });
}

// Filters of a list are remembered in this tab: the way back through the navigation leads to the same rows.
const filters = document.querySelector('form[data-remember]');
if (filters) sessionStorage.setItem('filters:' + location.pathname, location.search);
for (const link of document.querySelectorAll('.site-nav a')) {
  const kept = sessionStorage.getItem('filters:' + link.pathname);
  if (kept && link.pathname !== location.pathname) link.search = kept;
}

// A choice in the filters is applied at once; without scripts the button does it.
for (const select of document.querySelectorAll('form[data-remember] select')) {
  select.addEventListener('change', () => select.form.requestSubmit());
}

// A button that prints the page; it is of no use without scripts.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// The sign-in has expired under a page that loads parts of itself: the whole page asks to sign in, and comes back.
document.addEventListener('htmx:responseError', event => {
  if (event.detail.xhr.status === 401) location.reload();
});
