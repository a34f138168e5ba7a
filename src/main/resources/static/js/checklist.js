// A checklist by keyboard: 1, 2, 3 choose an answer of the item in focus and go on to the next one.
const items = [...document.querySelectorAll('[data-checklist] [data-mark]')];
const focusOn = item => (item.querySelector('input[type=radio]:checked') ?? item.querySelector('input[type=radio]')).focus();
items.forEach((item, index) => item.addEventListener('keydown', event => {
  if (event.target.type !== 'radio' || event.ctrlKey || event.altKey || event.metaKey) return;
  const answer = item.querySelectorAll('input[type=radio]')[Number(event.key) - 1];
  if (!answer) return;
  event.preventDefault();
  answer.checked = true;
  answer.dispatchEvent(new Event('input', {bubbles: true}));
  focusOn(items[index + 1] ?? item);
}));
