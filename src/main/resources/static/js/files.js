// Says before sending that a file is too large: the server would refuse the whole form, and the choice would be lost.
const ALL = 20 * 1024 * 1024;
for (const input of document.querySelectorAll('input[type=file][data-most]')) {
  input.addEventListener('change', () => {
    const sizes = [...input.files].map(file => file.size);
    const one = sizes.some(size => size > Number(input.dataset.most));
    const all = sizes.reduce((sum, size) => sum + size, 0) > ALL;
    input.setCustomValidity(one ? input.dataset.tooLarge : all ? input.dataset.tooLargeAll : '');
    input.reportValidity();
  });
}
