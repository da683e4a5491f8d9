// Writing an outline: what is offered goes in where the cursor stands, and a mistake leads to its line. The page works
// without it.
(() => {
  const editor = document.querySelector('[data-editor]');
  if (!editor) return;

  function put(words, ownLine) {
    const { selectionStart: start, selectionEnd: end, value } = editor;
    let text = words;
    if (ownLine) {
      if (start > 0 && value[start - 1] !== '\n') text = `\n${text}`;
      if (value[end] !== undefined && value[end] !== '\n') text = `${text}\n`;
    }
    editor.focus();
    editor.setRangeText(text, start, end, 'end');
    editor.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function show(line) {
    const lines = editor.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    editor.focus();
    editor.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
    // Lines that wrap make this a guess; the selection itself is exact.
    editor.scrollTop = Math.max(0, editor.scrollHeight * (start / Math.max(1, editor.value.length)) - editor.clientHeight / 3);
    editor.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('click', event => {
    const offer = event.target.closest('[data-insert]');
    const mistake = event.target.closest('[data-line]');
    if (offer) put(offer.dataset.insert, 'ownLine' in offer.dataset);
    if (mistake) {
      event.preventDefault();
      show(Number(mistake.dataset.line));
    }
  });
})();
