// A report looked through by keyboard: J and K walk, A accepts, R rejects, E puts right, U takes back. The page works without.
(() => {
  const $ = (selector, within = document) => within.querySelector(selector);
  const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
  const all = () => $$('#de-xuat .rd-fact');
  const here = () => $('#de-xuat .rd-fact.on');
  const typing = () => document.activeElement?.matches('input:not([type="checkbox"]), textarea, select');

  // Whoever speaks to the page, or strikes a key by chance, must not decide anything: single letters act among the
  // proposals alone, and can be switched off. Where nothing can be kept, they stay on.
  const shelf = 'phim-tat';
  const switchedOff = () => { try { return localStorage.getItem(shelf) === 'off'; } catch { return false; } };
  const among = focused => !focused || focused === document.body || focused.closest('#de-xuat') !== null;
  const listening = () => !switchedOff() && !typing() && among(document.activeElement);

  function offerSwitch() {
    const box = $('#phim-tat');
    if (!box) return;
    box.checked = !switchedOff();
    box.closest('label').hidden = false;
  }

  function go(card) {
    if (!card) return;
    all().forEach(each => {
      each.classList.toggle('on', each === card);
      if (each === card) each.setAttribute('aria-current', 'true');
      else each.removeAttribute('aria-current');
    });
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
    show(card.dataset.f);
  }

  /** The words that the proposal was read from, brought into sight within their own frame. */
  function show(number) {
    $$('.rd-src mark').forEach(mark => mark.classList.toggle('on', mark.dataset.f === number));
    const mark = $(`.rd-src mark[data-f="${number}"]`);
    const frame = mark?.closest('.rd-text');
    if (!frame || frame.scrollHeight <= frame.clientHeight) return;
    const [inner, outer] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) {
      frame.scrollTop += inner.top - outer.top - frame.clientHeight / 3;
    }
  }

  /** Over the edge of a page to its neighbour. */
  function walk(step) {
    const cards = all();
    const at = cards.indexOf(here());
    if (at < 0 || cards[at + step]) return go(cards[at < 0 ? 0 : at + step]);
    const turn = $(step > 0 ? '.rd-r .rd-turn [rel="next"]' : '.rd-r .rd-turn [rel="prev"]');
    if (turn) location.assign(turn.dataset.last ?? turn.href);
  }

  /** Of the card that she looks at, and of none where she looks at none. */
  const within = selector => here()?.querySelector(selector);

  function correct() {
    const form = within('.rd-fe');
    if (!form) return;
    form.open = true;
    ($('[aria-invalid]', form) ?? $('input:not([type="hidden"]), textarea', form))?.focus();
  }

  const keys = {
    j: () => walk(1),
    k: () => walk(-1),
    a: () => within('[data-do="ACCEPT"]')?.click(),
    r: () => within('[data-do="REJECT"]')?.click(),
    e: correct,
    u: () => $('[data-undo]')?.click(),
  };

  document.addEventListener('keydown', event => {
    const form = event.key === 'Escape' && event.target.closest?.('.rd-fe');
    if (form) {
      form.open = false;
      go(form.closest('.rd-fact'));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !listening()) return;
    const act = keys[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  document.addEventListener('change', event => {
    if (event.target.id !== 'phim-tat') return;
    try { localStorage.setItem(shelf, event.target.checked ? 'on' : 'off'); } catch { /* nothing can be kept here */ }
  });

  document.addEventListener('click', event => {
    const mark = event.target.closest('.rd-src mark[data-f]');
    const card = mark ? $(`#m${mark.dataset.f}.rd-fact`) : event.target.closest('.rd-fact');
    if (!card || !mark && event.target.closest('a, button, input, textarea, select, summary, label')) return;
    event.preventDefault();
    go(card);
  });

  // What is wrong with a correction stands beside its field, like everything else in the answer.
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.xhr.status === 422) Object.assign(event.detail, { shouldSwap: true, isError: false });
  });

  // After a decision the next takes its place, on this page or another; what needs to be put right shows its form.
  document.addEventListener('htmx:afterRequest', event => {
    const { xhr, pathInfo } = event.detail;
    if (!pathInfo.requestPath.startsWith('/readings/report/') || ![200, 422].includes(xhr.status)) return;
    if (xhr.responseURL.includes('/readings/report?')) return location.assign(xhr.responseURL);
    const { go: number, address } = $('#tien-do').dataset;
    const card = $(`#m${number}.rd-fact`);
    if (card) {
      go(card);
      if ($('.rd-fe[open]', card)) correct();
    } else if (number !== '0') location.assign(address);
  });
  offerSwitch();
  const begun = here() ?? $('.rd-src mark.on');
  if (begun) show(begun.dataset.f);
})();
