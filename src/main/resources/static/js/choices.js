// Searches a long list of checkboxes; «ё» is «е».
const folded = words => words.toLowerCase().replaceAll('ё', 'е');

for (const group of document.querySelectorAll('[data-choices]')) {
  const boxes = [...group.querySelectorAll('.form-check')];
  const words = boxes.map(box => folded(box.textContent));
  const field = group.querySelector('[data-choices-search]');
  const count = group.querySelector('[data-choices-count]');
  const tell = () => {
    count.textContent = `${count.dataset.words}: ${group.querySelectorAll(':checked').length}`;
  };
  field.addEventListener('input', () => {
    const sought = folded(field.value).split(/\s+/);
    boxes.forEach((box, number) => box.hidden = !sought.every(word => words[number].includes(word)));
  });
  // Enter looks on instead of sending the whole form.
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter') event.preventDefault();
  });
  group.addEventListener('change', tell);
  group.querySelector('[data-choices-tools]').hidden = false;
  tell();
}
