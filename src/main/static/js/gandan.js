// Gần Dân: small behaviours. Every page works without them.
(() => {
  const $ = (selector, within = document) => within.querySelector(selector);
  const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
  const inField = () => /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName);

  // A−, A, A+ and contrast change at once; the form's cookie keeps them for the next page.
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-display] button');
    if (!button) return;
    event.preventDefault();
    const root = document.documentElement;
    const [name, value] = [button.name, button.value];
    const key = name === 'size' ? 'coChu' : 'tuongPhan';
    if (value === 'vua' || value === 'thuong') delete root.dataset[key];
    else root.dataset[key] = value;
    if (name === 'size') {
      $$('[data-display] button[name="size"]').forEach(b => b.setAttribute('aria-pressed', b.value === value));
    } else {
      $$('[data-display] button[name="contrast"]').forEach(b => {
        b.setAttribute('aria-pressed', value === 'cao');
        b.value = value === 'cao' ? 'thuong' : 'cao';
      });
    }
    const display = `${root.dataset.coChu ?? 'vua'}.${root.dataset.tuongPhan ?? 'thuong'}`;
    document.cookie = `gd-display=${display};path=/;max-age=31536000;samesite=lax`;
  });

  // On a phone the tabs are wider than the screen: the one that is open comes into sight.
  $$('.tabs').forEach(tabs => {
    const open = $('[aria-current]', tabs);
    if (open) tabs.scrollLeft = open.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - open.offsetWidth) / 2;
  });

  // An open menu closes by Esc or a click elsewhere.
  document.addEventListener('click', event => {
    $$('details.pop[open]').filter(menu => !menu.contains(event.target)).forEach(menu => menu.open = false);
  });

  // "/" jumps to the search of units.
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || inField()) return;
    const search = $('#tim');
    if (search?.offsetParent) {
      event.preventDefault();
      search.focus();
    }
  });

  // My work: J and K walk between the duties, Enter opens one, A takes its next step, ? tells the keys.
  const rows = () => $$('[data-rows] [data-row]');
  const here = () => document.activeElement?.closest?.('[data-row]') ?? $('[data-row].here');
  const keys = () => $('#phim-tat');
  document.addEventListener('keydown', event => {
    if (!rows().length || event.ctrlKey || event.metaKey || event.altKey || inField() || keys()?.open) return;
    const act = { j: () => goTo(1), k: () => goTo(-1), a: takeStep, '?': () => keys()?.showModal() }[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  function goTo(step) {
    const all = rows();
    const next = all[Math.min(Math.max(all.indexOf(here()) + step, 0), all.length - 1)];
    all.forEach(row => row.classList.toggle('here', row === next));
    $('th a', next).focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  function takeStep() {
    const row = here();
    if (row) $('[data-act]', row)?.click();
  }

  const shownKeys = $('[data-keys]');
  if (shownKeys) {
    shownKeys.hidden = false;
    shownKeys.addEventListener('click', () => keys().showModal());
  }

  // A form in its row takes the focus, and gives it back.
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.matches('.slot > td')) $('textarea, input:not([type="hidden"]), select', event.detail.target)?.focus();
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-shut]') && event.target.closest('.slot')) {
      event.preventDefault();
      shut(event.target.closest('.slot'));
    }
  });
  document.addEventListener('keydown', event => {
    const slot = event.key === 'Escape' && event.target.closest?.('.slot');
    if (slot) shut(slot);
  });

  function shut(slot) {
    $('td', slot).replaceChildren();
    $('[data-act]', slot.previousElementSibling)?.focus();
  }

  // The preview of a date comes by itself.
  $$('[data-noscript]').forEach(button => button.closest('p').remove());

  // How many are chosen stands on the button that accepts or reminds them.
  document.addEventListener('change', event => event.target.form && count($('[data-bulk]', event.target.form)));
  document.addEventListener('htmx:afterSettle', () => count($('[data-bulk]')));
  count($('[data-bulk]'));

  function count(button) {
    if (!button) return;
    const count = [...button.form.elements].filter(box => box.checked).length;
    const words = $('span', button);
    words.dataset.none ??= words.textContent;
    words.textContent = count ? button.dataset.bulk.replace('{0}', count) : words.dataset.none;
  }

  // One click ticks every filing without a warning, or every one; the page's own link does the same without a script.
  document.addEventListener('click', event => {
    const choose = event.target.closest('[data-choose]');
    const form = choose?.closest('form');
    if (!form) return;
    event.preventDefault();
    const boxes = [...form.elements].filter(box => box.type === 'checkbox');
    boxes.forEach(box => box.checked = choose.dataset.choose === 'all' || box.closest('[data-clean]') !== null);
    count($('[data-bulk]', form));
    const words = $('[data-bulk] span', form);
    say(words?.textContent);
  });

  // One filing: A approves, T goes to returning it, J and K to its neighbours. Whoever writes in a field only writes.
  document.addEventListener('keydown', event => {
    const review = $('[data-review]');
    if (!review || event.ctrlKey || event.metaKey || event.altKey || inField() && document.activeElement.type !== 'checkbox') return;
    const act = { a: '[data-approve]', j: '.turn [rel="next"]', k: '.turn [rel="prev"]' }[event.key.toLowerCase()];
    if (act) $(act)?.click();
    if (event.key.toLowerCase() === 't') {
      const chosen = $$('.ret :checked', review).map(box => $('.why', box.closest('.ret'))).find(why => !why.value);
      (chosen ?? $('#ly-do-chung'))?.focus();
      event.preventDefault();
    }
  });
  // How many figures go back stands on the button; a ticked one asks for its reason at once.
  document.addEventListener('change', event => {
    const review = event.target.closest?.('[data-review]');
    const words = $('[data-count]');
    if (!review || !words || event.target.type !== 'checkbox') return;
    const chosen = $$('.ret :checked', review).length;
    words.dataset.none ??= words.textContent;
    words.textContent = chosen ? words.dataset.count.replace('{0}', chosen) : words.dataset.none;
    if (event.target.checked) $('.why', event.target.closest('.ret')).focus();
  });

  // Sign-in: show the password; one touch fills in a demo account.
  document.addEventListener('click', event => {
    const show = event.target.closest('[data-show]');
    if (show) {
      const field = document.getElementById(show.dataset.show);
      const shown = field.type === 'password';
      field.type = shown ? 'text' : 'password';
      show.setAttribute('aria-pressed', shown);
      $('span', show).textContent = shown ? show.dataset.hide : show.dataset.reveal;
    }
  });
  $$('[data-show]').forEach(button => button.hidden = false);
  document.addEventListener('submit', event => {
    const button = $('button[data-busy]', event.target);
    if (!button || event.defaultPrevented) return;
    button.textContent = button.dataset.busy;
    // Disabled after the form's data are read, or its own name would be lost.
    setTimeout(() => button.disabled = true);
    addEventListener('pageshow', () => button.disabled = false, { once: true });
  });

  const print = $('[data-print]');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }

  // A file too large is told at once; it may be dropped on its field, which lights up.
  document.addEventListener('change', event => {
    const field = event.target.closest('input[type="file"][data-most]');
    const error = field && $('[data-file-error]', field.parentElement);
    if (!error) return;
    const long = field.files[0]?.size > Number(field.dataset.most);
    error.hidden = !long;
    $('span', error).textContent = long ? field.dataset.tooLong : '';
    if (long) field.value = '';
  });
  for (const [name, over] of [['dragover', true], ['dragleave', false], ['drop', false]]) {
    document.addEventListener(name, event => event.target.closest?.('input[type="file"]')?.classList.toggle('over', over));
  }

  // Totals: arrows walk between the figures; Esc closes the source and returns to its figure.
  const source = () => $('#nguon-so');
  const opened = () => $('.cell[aria-expanded="true"]');
  document.addEventListener('htmx:beforeRequest', event => {
    if (!event.target.matches('.cell')) return;
    opened()?.setAttribute('aria-expanded', 'false');
    event.target.setAttribute('aria-expanded', 'true');
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id === 'cho-nguon') {
      const panel = source();
      // Beside its table the panel is in view already; scrolling would move the figure from under the pointer.
      panel?.focus({ preventScroll: panel.getBoundingClientRect().top < innerHeight - 160 });
      say(panel?.dataset.say);
    }
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-close]') && opened()) {
      event.preventDefault();
      closeSource();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const menu = $('details.pop[open]');
      if (menu) {
        menu.open = false;
        $('summary', menu).focus();
      } else {
        closeSource();
      }
    }
    const cell = document.activeElement?.closest?.('.rt .cell, .rt .name a, .rt .tree-b');
    if (cell && !event.ctrlKey && !event.metaKey && !event.altKey && walk(cell, event.key)) {
      event.preventDefault();
    }
  });

  function closeSource() {
    const panel = source();
    const place = $('#cho-nguon');
    const cell = opened();
    if (!panel || !place || !cell) return;
    place.replaceChildren();
    cell.setAttribute('aria-expanded', 'false');
    cell.focus();
  }

  function walk(from, key) {
    const toggle = from.closest('tr').querySelector('.tree-b');
    const inName = !!from.closest('th');
    if (inName && toggle && key === 'ArrowRight' && toggle.getAttribute('aria-expanded') === 'false'
        || inName && toggle && key === 'ArrowLeft' && toggle.getAttribute('aria-expanded') === 'true') {
      toggle.click();
      return true;
    }
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[key];
    if (!step) return false;
    const rows = $$('tbody tr:not([hidden])', from.closest('table'));
    const places = row => [...row.children].map(box => $('.cell', box) ?? $('.name a', box));
    let line = rows.indexOf(from.closest('tr'));
    let column = [...from.closest('tr').children].indexOf(from.closest('th, td'));
    do {
      line += step[0];
      column += step[1];
      const found = rows[line] && places(rows[line])[column];
      if (found) {
        found.focus();
        return true;
      }
    } while (rows[line] && column >= 0 && column < rows[line].children.length);
    return true;
  }

  // An open row folds by itself; htmx would ask the server a second time.
  document.addEventListener('click', event => {
    const toggle = event.target.closest('.tree-b');
    if (!toggle) return;
    const row = toggle.closest('tr');
    const open = toggle.getAttribute('aria-expanded') === 'true';
    if (open) {
      event.preventDefault();
      event.stopPropagation();
      fold(row);
    }
  }, true);

  function fold(row) {
    const depth = Number(row.dataset.depth);
    for (let next = row.nextElementSibling; next && Number(next.dataset.depth) > depth; next = row.nextElementSibling) {
      next.remove();
    }
    $('.tree-b', row).setAttribute('aria-expanded', 'false');
  }

  document.addEventListener('htmx:afterRequest', event => {
    if (event.target.matches('.tree-b') && event.detail.successful) {
      event.target.setAttribute('aria-expanded', 'true');
      say(event.target.dataset.say);
    }
  });
  // What a page asks for again and again and finds unchanged is left as it is, and so is what somebody is choosing from.
  document.addEventListener('htmx:beforeSwap', event => {
    const choosing = $$('input[form="nhac"]', event.detail.target).some(box => box.checked !== box.defaultChecked);
    if (event.detail.xhr.status === 304 || choosing) event.detail.shouldSwap = false;
  });
  document.addEventListener('htmx:responseError', () => say($('#loa')?.dataset.failed));
  document.addEventListener('htmx:sendError', () => say($('#loa')?.dataset.failed));

  function say(sentence) {
    const live = $('#loa');
    if (live && sentence) live.textContent = sentence;
  }
})();
