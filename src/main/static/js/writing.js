// A passage written in as it reads: its figures are chips that move and go as a whole. Without it the pattern is a text field.
(() => {
  const words = node => node.nodeType === Node.TEXT_NODE
    ? node.data
    : node.dataset?.asked !== undefined
      ? `{${node.dataset.asked}}`
      : node.tagName === 'BR' ? '\n' : (node.tagName === 'DIV' ? '\n' : '') + [...node.childNodes].map(words).join('');

  for (const details of document.querySelectorAll('.wr-edit:has([data-live])')) {
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
    const chipAround = node => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest('[data-asked]');
    // A caret inside a chip would write nowhere; it goes behind it.
    const caret = () => {
      const selection = getSelection();
      if (selection.rangeCount === 0 || !live.contains(selection.anchorNode)) return null;
      const range = selection.getRangeAt(0).cloneRange();
      const chip = chipAround(range.endContainer);
      if (chip) range.setStartAfter(chip);
      if (chip) range.collapse(true);
      return range;
    };
    const putCaret = range => {
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    };
    live.addEventListener('click', event => {
      if (event.target.closest('[data-asked]') && caret()) putCaret(caret());
    });
    let last = null;
    live.addEventListener('blur', () => { last = caret(); });
    const insert = details.querySelector('[data-insert]');
    insert.hidden = false;
    const choice = insert.querySelector('input');
    choice.addEventListener('input', () => {
      const code = choice.value.trim().toUpperCase();
      if (![...choice.list.options].some(option => option.value === code)) return;
      choice.value = '';
      const chip = document.createElement('span');
      chip.className = 'live';
      chip.contentEditable = 'false';
      chip.dataset.asked = code;
      chip.textContent = code;
      live.focus();
      const range = last ?? document.createRange();
      if (last === null) range.selectNodeContents(live);
      if (last === null) range.collapse(false);
      // Behind a chip at the end nothing could be typed.
      const behind = document.createTextNode('\u200b');
      range.deleteContents();
      range.insertNode(behind);
      range.insertNode(chip);
      range.setStart(behind, 1);
      range.collapse(true);
      putCaret(range);
    });
    choice.addEventListener('keydown', event => {
      if (event.key === 'Enter') event.preventDefault();
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
