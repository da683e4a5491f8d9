// Filling in a form: kept while one types, on the device at once and on the server soon after; sent once, when there is a
// network. Loaded only where forms are filled in, and the page works without it.
(() => {
  const $ = (selector, within = document) => within.querySelector(selector);
  const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = $('[data-filing]');
  const who = (form ?? $('[data-flush]'))?.dataset.who ?? '';
  const shelf = `gd-filing ${who} `;
  const names = ['unit', 'form', 'period'];

  // Where a device keeps nothing (private windows), the server alone does.
  const device = {
    read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    write(key, kept) { try { localStorage.setItem(key, JSON.stringify(kept)); return true; } catch { return false; } },
    drop(key) { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } },
    keys() { try { return Object.keys(localStorage).filter(key => key.startsWith(shelf)); } catch { return []; } },
  };

  function body(kept, csrf, action) {
    const fields = new URLSearchParams(names.map(name => [name, kept[name]]));
    fields.set('version', kept.version);
    fields.set('sending', kept.sending);
    fields.set('action', action);
    if (csrf) fields.set(csrf.name, csrf.value);
    for (const [cell, { v, w }] of Object.entries(kept.values)) {
      fields.set(`v.${cell}`, v);
      fields.set(`w.${cell}`, w);
    }
    Object.entries(kept.remarks).forEach(([cell, words]) => fields.set(`r.${cell}`, words));
    return fields;
  }

  /** What the server says; nothing where it could not be reached, "out" where it no longer knows who asks. */
  async function post(fields) {
    try {
      const answer = await fetch('/filing/draft', { method: 'POST', body: fields, headers: { Accept: 'application/json' } });
      const json = !answer.redirected && answer.headers.get('Content-Type')?.includes('json');
      return json ? await answer.json() : answer.status >= 500 ? null : 'out';
    } catch {
      return null;
    }
  }

  if (!form) {
    flush();
    addEventListener('online', flush);
    return;
  }
  if (form.dataset.writable !== 'true') return;

  /** On the list of filings: what waited for the network goes now. */
  async function flush() {
    const waiting = device.keys().filter(key => device.read(key)?.send);
    const note = $('[data-queue]');
    if (note) {
      note.hidden = !waiting.length;
      $('p', note).textContent = note.dataset.words;
    }
    if (!navigator.onLine) return;
    let gone = 0;
    for (const key of waiting) {
      const answer = await post(body(device.read(key), $('[data-flush] input'), 'send'));
      if (answer?.address) {
        device.drop(key);
        gone++;
      }
    }
    if (gone) location.reload();
  }

  const say = form.dataset;
  const key = shelf + names.map(name => form.elements[name].value).join(' ');
  const fields = $$('input[name^="v."]', form);
  const cell = field => field.name.slice(2);
  const line = field => field.closest('[data-line]');
  const seen = field => form.elements[`w.${cell(field)}`];
  const remark = field => form.elements[`r.${cell(field)}`];
  const saved = $('[data-saved]', form);
  const buttons = $$('button[name="action"]', form);
  let timer, asking = false, again = false, sends = false;

  // ---- numbers: 1800, 1.800, 1 800; a comma before decimals ----
  const TYPED = /^[-−]?(\d{1,24}|\d{1,3}([. ]\d{3}){1,7})(,\d{1,9})?$/;
  const plain = text => text.trim().replace(/[\s\u00a0\u2009\u202f]+/g, ' ');
  const number = text => TYPED.test(plain(text)) ? Number(plain(text).replace(/[. ]/g, '').replace('−', '-').replace(',', '.')) : null;
  const shown = value => new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 9 }).format(value);

  function grouped(text) {
    if (number(text) === null) return text;
    const [whole, decimals] = plain(text).replace(/[. ]/g, '').split(',');
    return whole.replace(/^([-−]?)0+(?=\d)/, '$1').replace(/\B(?=(\d{3})+(?!\d))/g, '.') + (decimals ? ',' + decimals : '');
  }

  function wrong(field) {
    const text = field.value.trim();
    const value = number(text);
    const { decimals, least, most } = field.dataset;
    if (!text) return null;
    if (value === null) return say.unreadable;
    const places = (plain(text).split(',')[1] ?? '').replace(/0+$/, '').length;
    if (places > Number(decimals)) return decimals === '0' ? say.whole : say.precise.replace('{n}', decimals);
    if (least && value < Number(least)) return say.small.replace('{n}', shown(Number(least)));
    if (most && value > Number(most)) return say.large.replace('{n}', shown(Number(most)));
    return null;
  }

  // ---- what the page shows ----
  function change(field) {
    const value = wrong(field) ? null : number(field.value);
    const last = field.dataset.last;
    const difference = value === null || !last ? null : Number((value - Number(last)).toFixed(9));
    $('[data-change]', line(field)).textContent = value === null ? (field.value.trim() ? '' : say.none)
      : difference === null ? '' : difference === 0 ? say.same
      : (difference > 0 ? say.more : say.less).replace('{n}', shown(Math.abs(difference)));
  }

  function icon(name) {
    const svg = $('svg.i').cloneNode(true);
    const use = $('use', svg);
    use.setAttribute('href', use.getAttribute('href').replace(/#.*/, `#${name}`));
    return svg;
  }

  function problems(field, list) {
    const blocks = list.some(problem => problem.blocks);
    $('[data-problems]', line(field)).replaceChildren(...list.map(problem => {
      const words = document.createElement('p');
      const inner = document.createElement('span');
      words.className = problem.blocks ? 'err' : 'wrn';
      inner.textContent = problem.words;
      words.append(icon(problem.blocks ? 'circle-alert' : 'triangle-alert'), inner);
      return words;
    }));
    line(field).classList.toggle('f-bad', blocks || !!$('.f-clash', line(field)));
    line(field).classList.toggle('f-odd', !blocks && list.length > 0);
    blocks ? field.setAttribute('aria-invalid', 'true') : field.removeAttribute('aria-invalid');
    const why = $('[data-why]', line(field));
    if (list.some(problem => !problem.blocks)) why.hidden = false;
    else if (!remark(field).value) why.hidden = true;
  }

  function count() {
    const left = fields.filter(field => !field.value.trim() && !field.dataset.optional);
    const ring = $('[data-ring]');
    const filled = fields.filter(field => field.value.trim()).length;
    $('.v', ring).setAttribute('stroke-dasharray', `${filled} ${fields.length}`);
    $('text', ring).textContent = `${filled}/${fields.length}`;
    ring.setAttribute('aria-label', ring.getAttribute('aria-label').replace(/\d+/, filled));
    $('[data-left-words]').textContent = left.length ? say.left.replace('{n}', left.length) : say.leftNone;
    $('[data-left-list]').replaceChildren(...left.slice(0, 5).map(field => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${field.id}`;
      link.textContent = $('label > span:last-child', line(field)).firstChild.textContent;
      item.append(link);
      return item;
    }));
    $$('fieldset.fs', form).forEach(part => {
      const own = $$('input[name^="v."]', part);
      $('[data-part]', part).textContent = `${own.filter(field => field.value.trim()).length}/${own.length}`;
    });
    const bad = fields.filter(field => field.getAttribute('aria-invalid') === 'true');
    const mend = $('[data-mend]');
    mend.hidden = !bad.length;
    if (bad.length) {
      $('a', mend).href = `#${bad[0].id}`;
      $('a', mend).textContent = $('a', mend).dataset.words.replace('{n}', bad.length);
    }
  }

  function clash(field, theirs) {
    $('.f-clash', line(field))?.remove();
    const box = document.createElement('fieldset');
    box.className = 'ff-more f-clash';
    const legend = document.createElement('legend');
    legend.textContent = say.clash;
    box.append(legend, ...[[say.mine, field.value, field.value], [say.theirs, theirs, theirs]].map(([words, told, value]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn sm';
      button.textContent = words.replace('{n}', told || '–');
      button.addEventListener('click', () => {
        box.remove();
        field.value = value;
        seen(field).value = theirs;
        typed(field);
        save();
      });
      return button;
    }));
    line(field).append(box);
    line(field).classList.add('f-bad');
  }

  // ---- kept on the device, then on the server ----
  const differs = field => plain(field.value) !== plain(seen(field).value);
  const explained = field => remark(field).value !== remark(field).defaultValue;

  function changes() {
    const kept = { values: {}, remarks: {}, version: form.elements.version.value, sending: form.elements.sending.value };
    names.forEach(name => kept[name] = form.elements[name].value);
    fields.forEach(field => {
      if (differs(field)) kept.values[cell(field)] = { v: field.value, w: seen(field).value };
      if (explained(field)) kept.remarks[cell(field)] = remark(field).value;
    });
    return kept;
  }

  function keep() {
    const kept = changes();
    if (!sends && !Object.keys(kept.values).length && !Object.keys(kept.remarks).length) device.drop(key);
    else device.write(key, { ...kept, send: sends });
  }

  const clock = () => new Date().toTimeString().slice(0, 5);

  function offline(words) {
    $('[data-offline]').hidden = !words;
    $('[data-offline-at]').textContent = words ?? '';
  }

  async function save(action = 'save') {
    clearTimeout(timer);
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    const kept = changes();
    const answer = await post(body(kept, form.elements._csrf, action));
    asking = false;
    if (!answer) {
      offline((sends ? say.queued : say.device).replace('{n}', clock()));
      saved.textContent = say.failed;
      timer = setTimeout(() => sends ? send() : save(), 15_000);
    } else if (answer === 'out') {
      offline(say.signedOut);
    } else if (answer.address) {
      device.drop(key);
      location.assign(answer.address);
      return answer;
    } else {
      offline(null);
      take(answer, kept);
    }
    keep();
    if (again) {
      again = false;
      save();
    }
    return answer;
  }

  /** Until the server answers it waits here; what is refused goes once more as a form, whose page tells why. */
  async function send() {
    buttons.forEach(button => button.disabled = true);
    while (asking) await new Promise(wait => setTimeout(wait, 50));
    const answer = await save('send');
    if (!answer || answer.address) return;
    sends = false;
    keep();
    buttons.forEach(button => button.disabled = false);
    if (answer !== 'out') {
      sends = true;
      form.requestSubmit(buttons.at(-1));
    }
  }

  /** Fields that nobody touched here show what others wrote; in those that were, the next change is told from what stands now. */
  function take(answer, kept) {
    form.elements.version.value = answer.version;
    const refused = answer.sorry !== null;
    fields.forEach(field => {
      const name = cell(field);
      const stands = answer.seen[name];
      if (name in kept.values ? !refused : !differs(field)) {
        if (!differs(field) && document.activeElement !== field) field.value = stands;
        seen(field).value = stands;
      }
      if (!refused && remark(field).value === kept.remarks[name]) remark(field).defaultValue = remark(field).value;
      if (document.activeElement !== field) problems(field, answer.problems[name] ?? []);
      change(field);
    });
    Object.entries(answer.clashes).forEach(([name, theirs]) => clash(form.elements[`v.${name}`], theirs));
    saved.textContent = refused ? answer.sorry : say.kept.replace('{n}', answer.at);
    count();
  }

  function typed(field) {
    change(field);
    count();
    keep();
    clearTimeout(timer);
    timer = setTimeout(save, 900);
  }

  form.addEventListener('input', event => {
    if (/^[vr]\./.test(event.target.name)) typed(form.elements[`v.${event.target.name.slice(2)}`]);
  });
  form.addEventListener('change', event => {
    const field = event.target;
    if (!/^[vr]\./.test(field.name)) return;
    if (field.name.startsWith('v.')) {
      field.value = grouped(field.value);
      const words = wrong(field);
      problems(field, words ? [{ words, blocks: true }] : []);
    }
    save();
  });
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !/^[vr]\./.test(event.target.name)) return;
    event.preventDefault();
    const all = $$('input[name^="v."], input[name^="r."]', form).filter(field => field.offsetParent);
    const next = all[all.indexOf(event.target) + 1] ?? buttons.at(-1);
    next.focus();
    next.select?.();
  });
  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  });

  // Sent by the script, so that without a network it waits here instead of being lost; what is refused is shown by the page.
  form.addEventListener('submit', async event => {
    if (event.submitter?.value !== 'send' || sends) return;
    event.preventDefault();
    sends = true;
    keep();
    send();
  });
  addEventListener('online', () => sends ? send() : save());
  addEventListener('offline', () => offline(say.device.replace('{n}', clock())));

  // What was begun on this device and never reached the server.
  const before = device.read(key);
  if (before) {
    form.elements.version.value = before.version;
    form.elements.sending.value = before.sending;
    fields.forEach(field => {
      const own = before.values[cell(field)];
      if (own) {
        field.value = own.v;
        seen(field).value = own.w;
        change(field);
      }
      if (cell(field) in before.remarks) {
        remark(field).value = before.remarks[cell(field)];
        $('[data-why]', line(field)).hidden = false;
      }
    });
    sends = before.send;
    count();
    saved.textContent = say.restored;
    sends ? send() : save();
  }
  $('[data-errors]')?.focus();
})();
