// A remark taken from the library goes into its field, to be edited before it is sent.
for (const choice of document.querySelectorAll('[data-remark-into]')) {
  choice.addEventListener('change', () => {
    const field = document.getElementById(choice.dataset.remarkInto);
    if (!choice.value) return;
    field.value = field.value.trim() ? `${field.value.trim()} ${choice.value}` : choice.value;
    choice.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
}
