// Shows how far a large file has got: first sent, then read. Without this script the browser simply waits.
for (const form of document.querySelectorAll('form[data-upload]')) {
  const status = form.querySelector('.upload-progress');
  const bar = status.querySelector('progress');
  const buttons = form.querySelectorAll('button');

  const say = what => {
    for (const words of ['sending', 'reading', 'failed']) {
      status.querySelector(`[data-${words}]`).hidden = words !== what;
    }
    bar.hidden = what === 'failed';
  };

  const stop = () => {
    say('failed');
    buttons.forEach(button => { button.disabled = false; });
  };

  // back from the browser's memory: nothing is under way
  addEventListener('pageshow', () => { status.hidden = true; });

  form.addEventListener('submit', event => {
    // The portal shuts the door on a file that is too large; only the browser itself then shows the page that says so.
    const largest = Number(form.dataset.upload);
    if ([...form.querySelectorAll('input[type=file]')].some(input => [...input.files].some(file => file.size > largest))) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    const sent = new FormData(form);
    request.open('POST', form.action);
    request.upload.addEventListener('progress', progress => {
      if (progress.lengthComputable) bar.value = 100 * progress.loaded / progress.total;
    });
    request.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      say('reading');
    });
    request.addEventListener('error', stop);
    request.addEventListener('load', () => {
      // a document that was read has an address of its own; a refusal comes as this page with its reason
      if (request.responseURL && !request.responseURL.endsWith(new URL(form.action).pathname)) {
        location.assign(request.responseURL);
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const main = page.querySelector('main');
      if (!main) {
        stop();
        return;
      }
      const refusal = main.querySelector('.alert');
      document.querySelector('main > .alert')?.remove();
      if (refusal) document.querySelector('main .stack').before(refusal);
      status.hidden = true;
      buttons.forEach(button => { button.disabled = false; });
      refusal?.focus();
    });
    status.hidden = false;
    bar.value = 0;
    say('sending');
    buttons.forEach(button => { button.disabled = true; });
    request.send(sent);
  });
}
