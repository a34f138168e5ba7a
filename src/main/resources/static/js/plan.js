// Comfort for writing a roadmap in its rows; without it every step has a page of its own.

// A new row that is not wanted goes away where it stands.
addEventListener('click', event => {
  const cancel = event.target.closest?.('[data-cancel="row"]');
  if (!cancel) return;
  event.preventDefault();
  cancel.closest('tr').remove();
});

// Only one menu stands open, and Escape shuts it.
addEventListener('toggle', event => {
  const menu = event.target;
  if (!menu.open || !menu.matches?.('.row-menu')) return;
  for (const other of document.querySelectorAll('.row-menu[open]')) if (other !== menu) other.open = false;
}, true);
addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && event.target.closest?.('.row-menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
addEventListener('click', event => {
  for (const menu of document.querySelectorAll('.row-menu[open]')) if (!menu.contains(event.target)) menu.open = false;
});

// Signed out meanwhile: what was typed is kept in this tab, and the form's own page asks to sign in and shows it again.
addEventListener('htmx:responseError', event => {
  const form = event.detail.elt.closest?.('form[data-page]');
  if (!form || ![401, 403].includes(event.detail.xhr.status)) return;
  const typed = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== '_csrf');
  sessionStorage.setItem('typed:' + form.dataset.page + ':' + form.id, JSON.stringify(typed));
  location.assign(form.dataset.page);
});
