// A passage written in as it reads: its figures are chips that move and go as a whole. Without it the pattern is a text field.
(() => {
  const words = node => node.nodeType === Node.TEXT_NODE
    ? node.data
    : node.dataset?.asked !== undefined
      ? `{${node.dataset.asked}}`
      : node.tagName === 'BR' ? '\n' : (node.tagName === 'DIV' ? '\n' : '') + [...node.childNodes].map(words).join('');

  for (const details of document.querySelectorAll('.wr-edit')) {
    const live = details.querySelector('[data-live]');
    const field = details.querySelector('textarea');
    const form = field.form;
    const mistaken = details.querySelector('[role="alert"]') !== null;
    if (mistaken) continue;
    live.hidden = false;
    live.contentEditable = 'true';
    live.setAttribute('role', 'textbox');
    live.setAttribute('aria-multiline', 'true');
    live.setAttribute('aria-label', field.getAttribute('aria-label'));
    field.hidden = true;
    const before = live.innerHTML;
    form.addEventListener('submit', () => {
      field.value = [...live.childNodes].map(words).join('').replaceAll('\u200b', '').trim();
    });
    live.addEventListener('paste', event => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
    });
    const close = details.querySelector('[data-close]');
    close.hidden = false;
    const leave = () => {
      live.innerHTML = before;
      details.open = false;
      details.querySelector('summary').focus();
    };
    close.addEventListener('click', leave);
    details.addEventListener('toggle', () => details.open && live.focus());
    details.addEventListener('keydown', event => {
      if (event.key === 'Escape') leave();
      if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
  }

  // Whoever has written and leaves without keeping is asked first.
  let sent = null;
  document.addEventListener('submit', event => { sent = event.target; });
  const dirty = () => [...document.querySelectorAll('.wr-edit[open] [data-live]')]
    .some(live => live.closest('form') !== sent && live.dataset.seen !== undefined && live.dataset.seen !== live.innerHTML);
  document.addEventListener('focusin', event => {
    const live = event.target.closest?.('[data-live]');
    if (live && live.dataset.seen === undefined) live.dataset.seen = live.innerHTML;
  });
  window.addEventListener('beforeunload', event => {
    if (dirty()) event.preventDefault();
  });
})();
