// In a table of marks the arrows up and down and Enter lead from person to person, as in a sheet; without this script Tab does.
for (const region of document.querySelectorAll('[data-marks]')) {
  region.addEventListener('keydown', event => {
    if (event.target.tagName !== 'INPUT' || !['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key)) return;
    const cell = event.target.closest('td');
    const row = event.key === 'ArrowUp' ? cell.parentElement.previousElementSibling : cell.parentElement.nextElementSibling;
    const next = row?.cells[cell.cellIndex].querySelector('input');
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  });
}
