// Keys for going through reports. They do nothing while something is typed, and each reader may switch them off.
const KEPT = 'report-keys';
const hint = document.querySelector('[data-keys]');
const toggle = hint?.querySelector('[data-keys-toggle]');

function off() {
  return localStorage.getItem(KEPT) === 'off';
}

function show() {
  toggle.textContent = off() ? toggle.dataset.on : toggle.dataset.off;
}

if (hint) {
  hint.hidden = false;
  show();
  toggle.addEventListener('click', () => {
    localStorage.setItem(KEPT, off() ? 'on' : 'off');
    show();
  });
}

addEventListener('keydown', event => {
  if (off() || event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest?.('input, textarea, select, [contenteditable], dialog')) return;
  if (event.key === '?') {
    hint.open = !hint.open;
    return;
  }
  // By the key's place, so that «ф» on a Russian keyboard is «a».
  const target = [...document.querySelectorAll('[data-key]')].find(each => each.dataset.key.split(' ').includes(event.code));
  if (!target) return;
  event.preventDefault();
  target.click();
});
