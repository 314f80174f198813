/*
 * What a reader can do with the page. It reads well without; no word of it stands here.
 *
 * Surface, kept stable for tests and for whoever styles the page:
 *   #ui-bar holds #ui-tools: #ui-search, #ui-hits ("3 of 128"), #ui-previous, #ui-next, #ui-filter
 *     (with #ui-chosen), #ui-view, #ui-help; #ui-state: #ui-shown, #ui-chips (a button a filter),
 *     #ui-clear; #ui-filters: fieldset[data-facet=severity|kind|source|event|rule] with
 *     input[value] and its count in label > b; #ui-choices: input[name=digits|theme].
 *   #ui-nothing: nothing is left; #ui-return: back to the finding; dialog #ui-keys.
 *   .finding[data-severity][data-kind][data-rule][data-sources], .verdict[data-sources],
 *     .question[data-sources] (a verdict in one line), .paper (an article), .event, #identity.
 *   What is filtered away has the attribute hidden. The place a link led to has the class "at".
 *   Highlights: CSS.highlights.get("found") and get("current").
 *   html[data-gathered]: all is unfolded and listed; before it, .later > noscript holds what is not.
 *   html: lang, dir, data-theme (light|dark, none for the device's), data-digits (arabic|western),
 *     data-rendered: the digits the page was made with.
 *   window.isnad.fold(text): the search key, the same as org.isnad.fact.Orthography.fold.
 *   Address: #ID?severity=high,low&kind=..&source=..&event=..&rule=..&q=words&lang=en
 *     &digits=arabic&theme=dark; every part may be missing.
 */
'use strict';
(() => {
  const root = document.documentElement;
  const FACETS = ['severity', 'kind', 'source', 'event', 'rule'];
  const CHOICES = { lang: ['ar', 'en'], digits: ['western', 'arabic'], theme: ['system', 'light', 'dark'] };
  const at = id => document.getElementById(id);
  const all = (css, within = document) => [...within.querySelectorAll(css)];
  const idle = window.requestIdleCallback || (work => setTimeout(() => work({ timeRemaining: () => 8 }), 1));

  // ---- the same key of a word as in Java: the table is folds.tsv of the tests
  let folded; // code unit to code unit, 0 for what is left out
  function folds() {
    if (folded) return folded;
    folded = new Uint16Array(65536);
    const digit = /\p{Nd}/u, joined = { 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ؤ': 'و', 'ئ': 'ي', 'ى': 'ي', 'ی': 'ي', 'ة': 'ه', 'ک': 'ك' };
    let zero = -10;
    for (let c = 1; c < 65536; c++) {
      const letter = String.fromCharCode(c);
      if (digit.test(letter)) {
        if (c - zero > 9) zero = c;
        folded[c] = 48 + c - zero;
      } else {
        folded[c] = (joined[letter] || letter.toLowerCase()).charCodeAt(0);
      }
    }
    const without = (from, to = from) => folded.fill(0, from, to + 1);
    without(0x640); without(0x64B, 0x65F); without(0x670); without(0x610, 0x61A); without(0x6D6, 0x6DC);
    without(0x6DF, 0x6E8); without(0x6EA, 0x6ED); without(0x200B, 0x200F); without(0x202A, 0x202E);
    without(0x2060, 0x2069); without(0xFEFF); without(0xAD);
    return folded;
  }
  function fold(text) {
    const key = folds();
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const c = key[text.charCodeAt(i)];
      if (c) out += String.fromCharCode(c);
    }
    return out;
  }

  // ---- state: in the address, and for the reader's tastes in the browser where it allows that
  const state = { q: '', id: '' };
  FACETS.forEach(f => { state[f] = new Set(); });
  function usual(name) {
    if (name === 'digits') return root.dataset.rendered || 'western';
    return CHOICES[name][0];
  }
  function remembered(name) {
    try { return localStorage.getItem('isnad.' + name); } catch { return null; }
  }
  function remember(name) {
    try { localStorage.setItem('isnad.' + name, state[name]); } catch { /* a private window */ }
  }
  function readAddress(first) {
    const hash = location.hash.slice(1), mark = hash.indexOf('?');
    state.id = mark < 0 ? hash : hash.slice(0, mark);
    try { state.id = decodeURIComponent(state.id); } catch { /* as it is */ }
    const said = new URLSearchParams(mark < 0 ? '' : hash.slice(mark + 1));
    const before = new URLSearchParams(location.search);
    const get = name => said.get(name) ?? before.get(name);
    FACETS.forEach(f => { state[f] = new Set((get(f) || '').split(',').filter(v => v)); });
    state.q = (get('q') || '').slice(0, 200);
    for (const name in CHOICES) {
      const wanted = [get(name), first ? remembered(name) : state[name], usual(name)];
      state[name] = wanted.find(w => CHOICES[name].includes(w));
    }
  }
  function address() {
    const parts = FACETS.filter(f => state[f].size)
      .map(f => f + '=' + [...state[f]].map(encodeURIComponent).join(','));
    if (state.q.trim()) parts.push('q=' + encodeURIComponent(state.q));
    for (const name in CHOICES) if (state[name] !== usual(name)) parts.push(name + '=' + state[name]);
    return '#' + state.id + (parts.length ? '?' + parts.join('&') : '');
  }
  function writeAddress() {
    const now = address();
    if (now !== (location.hash || '#')) {
      try { history.replaceState({ isnad: true }, '', now); } catch { /* a browser's limit on speed */ }
    }
  }
  readAddress(true);
  if (state.theme !== 'system') root.dataset.theme = state.theme; // before anything is drawn

  // ---- what lies further down in a long report is in the page as the text of its markup, which costs
  // nothing to open (a reader without script has it as it is); it unfolds in idle moments, or when wanted
  let later = []; // what is left of it, in the order of the page
  function unfold(within) {
    if (!within || !within.isConnected) return;
    const range = document.createRange();
    range.selectNode(within.parentNode);
    // the page's own markup, in which every text is escaped
    within.parentNode.replaceWith(range.createContextualFragment(within.textContent));
  }
  /** The element with that id, unfolded first if need be. */
  function find(id) {
    const known = at(id);
    if (known || !id) return known;
    const holder = later.find(n => n.isConnected && n.textContent.includes(' id="' + id + '"'));
    if (holder) unfold(holder);
    return at(id);
  }
  let gathered = false;
  /** Unfolds all that is left and makes the lists below. */
  function gatherAll() {
    if (gathered) return;
    later.forEach(unfold);
    later = [];
    gathered = true;
    collect();
    root.dataset.gathered = '';
    setDigits();
    index();
  }
  function unfoldSome(deadline) {
    do unfold(later.shift()); while (later.length && deadline.timeRemaining() > 8);
    if (later.length) idle(unfoldSome); else gatherAll();
  }

  // ---- everything that can be found: one entry for each, numbers beside them
  let items = [], findings = [], papers = [], findingFacets = [], boxes = [], events = [], byElement, seen;
  function collect() {
    byElement = new Map();
    const make = (el, kind) => {
      const item = { el, kind, keys: {}, shown: true, hits: 0, ranges: null, near: false };
      byElement.set(el, item);
      return item;
    };
    items = all('.event > header, .finding, .verdict, .question, .person, .paper, #sources tr[id], #rules tr[id]')
      .map(el => make(el, el.matches('.finding') ? 'finding' : el.matches('.verdict, .question') ? 'verdict'
        : el.matches('.paper') ? 'paper' : el.matches('tr, .person') ? 'row' : 'head'));
    findings = items.filter(i => i.kind === 'finding');
    papers = items.filter(i => i.kind === 'paper');
    // for each facet its values as numbers, and for each finding those it has
    findingFacets = FACETS.map(facet => {
      const inputs = all('fieldset[data-facet=' + facet + '] input');
      const number = new Map(inputs.map((input, n) => [input.value, n]));
      const start = new Int32Array(findings.length + 1), values = [];
      findings.forEach((item, i) => {
        valuesOf(item.el, facet).forEach(v => { if (number.has(v)) values.push(number.get(v)); });
        start[i + 1] = values.length;
      });
      return { facet, inputs, number, start, values: Int32Array.from(values), labels: inputs.map(i => i.parentNode),
        counts: inputs.map(i => i.parentNode.querySelector('b')), told: new Int32Array(inputs.length).fill(-1) };
    });
    for (const item of items) if (item.kind === 'verdict') item.sources = (item.el.dataset.sources || '').split(' ');
    boxes = all('.group, .verdicts, details.open, details.dismissed').map(el => ({ el, left: 0 }));
    const box = new Map(boxes.map(b => [b.el, b]));
    events = all('.event, #identity').map(el => ({ el, id: el.id, findings: 0, verdicts: 0, named: false }));
    const event = new Map(events.map(e => [e.el, e]));
    for (const item of items) {
      item.box = box.get(item.el.closest('.group, .verdicts, details.open, details.dismissed'));
      item.event = event.get(item.el.closest('.event, #identity'));
    }
    seen = 'IntersectionObserver' in window && new IntersectionObserver(entries => {
      for (const entry of entries) {
        const item = byElement.get(entry.target);
        item.near = entry.isIntersecting;
        if (item.near) numerals(item.el);
        paint(item);
      }
    }, { rootMargin: '300px 0px' });
    if (seen) items.forEach(item => seen.observe(item.el));
  }
  function valuesOf(el, facet) {
    if (facet === 'source') return (el.dataset.sources || '').split(' ');
    if (facet === 'event') return [(el.closest('.event, #identity') || el).id];
    return [el.dataset[facet]];
  }

  // ---- the index: the folded words of an item in the language that is shown
  const INLINE = new Set(['a', 'b', 'bdi', 'code', 'i', 'mark', 'q', 'span', 'sup', 'time']);
  function gather(el, map) {
    const key = folds(), other = state.lang === 'ar' ? 'en' : 'ar';
    let space = true, units = new Uint16Array(256), n = 0;
    const grow = more => {
      if (n + more <= units.length) return;
      const wider = new Uint16Array(2 * (n + more));
      wider.set(units);
      units = wider;
    };
    const gap = node => {
      if (space) return;
      grow(1);
      if (map) { map.nodes.push(node); map.offsets.push(0); }
      units[n++] = 10;
      space = true;
    };
    (function walk(parent) {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 3) {
          const text = node.data;
          grow(text.length);
          for (let i = 0; i < text.length; i++) {
            const c = text.charCodeAt(i), white = c <= 32 || c === 160, unit = white ? 32 : key[c];
            if (!unit || (white && space)) continue;
            if (map) { map.nodes.push(node); map.offsets.push(i); }
            units[n++] = unit;
            space = white;
          }
        } else if (node.nodeType === 1) {
          const look = node.getAttribute('class');
          if (look === other || look === 'ref' || look === 'here' || node.localName === 'svg') continue;
          const block = !INLINE.has(node.localName);
          if (block && node.firstChild) gap(node);
          walk(node);
          if (block && node.firstChild) gap(node);
        }
      }
    })(el);
    return decoder.decode(units.subarray(0, n));
  }
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  let indexing = false;
  /** Fills the index in idle moments, or at once when somebody waits for it. */
  function index(now) {
    const lang = state.lang;
    if (!gathered) return;
    if (now) {
      for (const item of items) item.keys[lang] ??= gather(item.el);
      return;
    }
    if (indexing) return;
    indexing = true;
    let i = 0;
    idle(function some(deadline) {
      if (lang !== state.lang) { indexing = false; return index(); }
      do {
        for (let n = 0; n < 8 && i < items.length; n++, i++) items[i].keys[lang] ??= gather(items[i].el);
      } while (i < items.length && deadline.timeRemaining() > 2);
      if (i < items.length) idle(some); else indexing = false;
    });
  }
  /** The words looked for: all of them must be there; what stands in quotation marks is one. */
  function terms() {
    const found = [];
    for (const [, phrase, other, word] of fold(state.q.replace(/\s+/g, ' ')).matchAll(/"([^"]+)"|«([^»]+)»|([^\s"«»]+)/g)) {
      const term = (phrase || other || word).trim();
      if (term) found.push(term);
    }
    return found;
  }
  function count(text, words) {
    let hits = 0;
    for (const word of words) {
      let i = text.indexOf(word);
      if (i < 0) return 0;
      for (; i >= 0; i = text.indexOf(word, i + word.length)) hits++;
    }
    return hits;
  }

  // ---- filters
  let words = [], total = 0, current = null;
  function apply() {
    words = terms();
    if (!gathered) {
      if (!words.length && FACETS.every(f => !state[f].size)) return writeAddress();
      gatherAll();
    }
    if (words.length) index(true);
    const chosen = findingFacets.map(f => state[f.facet].size > 0);
    const passes = findingFacets.map((f, n) => {
      const pass = new Uint8Array(findings.length), on = f.inputs.map(i => state[f.facet].has(i.value));
      for (let i = 0; i < pass.length; i++) {
        let ok = !chosen[n];
        for (let j = f.start[i]; !ok && j < f.start[i + 1]; j++) ok = on[f.values[j]];
        pass[i] = ok ? 1 : 0;
      }
      return pass;
    });
    for (const item of items) item.hits = words.length ? count(item.keys[state.lang], words) : 0;
    const wordy = Uint8Array.from(findings, item => (!words.length || item.hits ? 1 : 0));
    for (const event of events) { event.findings = event.verdicts = 0; event.named = false; }
    for (const box of boxes) box.left = 0;
    let shown = 0;
    const keep = (item, ok) => {
      item.ok = ok;
      if (!ok) return;
      if (item.box) item.box.left++;
      if (item.event && item.kind === 'finding') item.event.findings++;
      if (item.event && item.kind === 'verdict') item.event.verdicts++;
      if (item.event && item.kind === 'head') item.event.named = item.hits > 0;
    };
    findings.forEach((item, i) => {
      const ok = wordy[i] && passes.every(pass => pass[i]);
      if (ok) shown++;
      keep(item, !!ok);
    });
    const { source, event } = state;
    for (const item of items) {
      const here = !event.size || (item.event && event.has(item.event.id));
      if (item.kind === 'verdict') {
        keep(item, here && (!source.size || item.sources.some(s => source.has(s))) && (!words.length || item.hits > 0));
      } else if (item.kind === 'paper') {
        keep(item, !words.length || item.hits > 0);
      } else if (item.kind !== 'finding') {
        keep(item, true);
      }
    }
    const narrow = state.kind.size || state.severity.size || state.rule.size;
    const filtered = chosen.some(c => c) || words.length > 0;
    let left = 0;
    for (const e of events) {
      const ok = !filtered || e.findings > 0 || (!narrow && e.verdicts > 0)
        || (e.named && !narrow && (!event.size || event.has(e.id)) && !source.size);
      if (ok) left++;
      hide(e.el, !ok);
      e.ok = ok;
    }
    total = 0;
    for (const item of items) {
      if (item.kind !== 'head' && item.kind !== 'row') hide(item.el, !item.ok);
      item.shown = item.ok && (!item.event || item.event.ok);
      if (!item.shown) item.hits = 0;
      total += item.hits;
      item.ranges = null;
    }
    for (const box of boxes) hide(box.el, box.left === 0);
    tell(passes, wordy, shown, filtered);
    hide(at('ui-nothing'), !filtered || left > 0 || papers.some(p => p.hits));
    current = null;
    repaint();
    tellHits();
    writeAddress();
  }
  function hide(el, away) {
    if (el.hidden !== away) el.hidden = away;
  }
  /** Counts beside each value: how many findings there would be, other facets being as they are. */
  function tell(passes, wordy, shown, filtered) {
    findingFacets.forEach((f, n) => {
      const counts = new Int32Array(f.inputs.length);
      for (let i = 0; i < findings.length; i++) {
        let ok = wordy[i];
        for (let m = 0; ok && m < passes.length; m++) if (m !== n) ok = passes[m][i];
        if (ok) for (let j = f.start[i]; j < f.start[i + 1]; j++) counts[f.values[j]]++;
      }
      counts.forEach((count, v) => {
        if (f.told[v] !== count) {
          f.told[v] = count;
          f.counts[v].textContent = digits(String(count));
          f.labels[v].classList.toggle('zero', count === 0);
        }
        const on = state[f.facet].has(f.inputs[v].value);
        if (f.inputs[v].checked !== on) f.inputs[v].checked = on;
      });
    });
    at('ui-shown').textContent = digits(String(shown));
    hide(at('ui-state'), !filtered);
    const chips = at('ui-chips');
    chips.replaceChildren();
    let number = 0;
    for (const f of findingFacets) {
      f.inputs.forEach((input, v) => {
        if (!input.checked) return;
        number++;
        chip(f.labels[v].querySelector('.name'), () => { state[f.facet].delete(input.value); apply(); });
      });
    }
    if (words.length) {
      const name = document.createElement('q');
      name.dir = 'auto';
      name.textContent = state.q.trim();
      chip(name, () => { state.q = at('ui-search').value = ''; apply(); });
    }
    at('ui-chosen').textContent = number ? digits(String(number)) : '';
  }
  function chip(name, remove) {
    const li = document.createElement('li'), button = document.createElement('button'), why = document.createElement('span');
    button.type = 'button';
    why.className = 'hidden';
    why.append(...[...at('ui-remove').childNodes].map(n => n.cloneNode(true)));
    button.append(name.cloneNode(true), why);
    button.addEventListener('click', () => {
      remove();
      (at('ui-chips').querySelector('button') || at('ui-filter')).focus();
    });
    li.append(button);
    at('ui-chips').append(li);
  }

  // ---- hits: highlighted where the reader is, never written into the page
  const paints = window.CSS && CSS.highlights && window.Highlight;
  const found = paints && new Highlight(), one = paints && new Highlight();
  if (paints) {
    one.priority = 1;
    CSS.highlights.set('found', found);
    CSS.highlights.set('current', one);
  }
  function rangesOf(item) {
    if (item.ranges) return item.ranges;
    const map = { nodes: [], offsets: [] }, text = gather(item.el, map), spans = [];
    for (const word of words) {
      for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) spans.push([i, i + word.length - 1]);
    }
    spans.sort((a, b) => a[0] - b[0]);
    item.ranges = spans.map(([from, to]) => {
      const range = document.createRange();
      range.setStart(map.nodes[from], map.offsets[from]);
      range.setEnd(map.nodes[to], map.nodes[to].nodeType === 3 ? map.offsets[to] + 1 : 0);
      return range;
    });
    return item.ranges;
  }
  function paint(item) {
    if (paints && item.near && item.hits && !item.ranges) rangesOf(item).forEach(range => found.add(range));
  }
  function repaint() {
    if (!paints) return;
    found.clear();
    one.clear();
    for (const item of items) { item.ranges = null; paint(item); }
  }
  function tellHits() {
    const box = at('ui-hits');
    if (!words.length) {
      box.textContent = '';
    } else if (!total) {
      box.textContent = word('#ui-nohits');
    } else {
      const of = current ? [word('#ui-tools .of')] : [];
      box.replaceChildren(...(current ? [digits(String(current.place)), ' ', ...of, ' '] : []), digits(String(total)));
    }
    at('ui-next').disabled = at('ui-previous').disabled = !total;
  }
  function step(forward) {
    gatherAll();
    if (!total) return;
    const hit = items.filter(item => item.hits);
    let item, j;
    if (!current) {
      item = hit.find(i => i.near && i.el.getBoundingClientRect().bottom > below()) || hit[forward ? 0 : hit.length - 1];
      j = forward ? 0 : item.hits - 1;
    } else {
      item = current.item;
      j = current.j + (forward ? 1 : -1);
      if (j < 0 || j >= item.hits) {
        item = hit[(hit.indexOf(item) + (forward ? 1 : hit.length - 1)) % hit.length];
        j = forward ? 0 : item.hits - 1;
      }
    }
    let place = j + 1;
    for (const before of hit) { if (before === item) break; place += before.hits; }
    current = { item, j, place };
    reveal(item.el);
    item.el.scrollIntoView({ block: 'nearest' });
    const range = rangesOf(item)[j];
    if (paints) {
      item.ranges.forEach(r => found.add(r));
      one.clear();
      one.add(range);
    }
    const show = () => {
      const box = range.getBoundingClientRect();
      if (box.top < below() + 20 || box.bottom > innerHeight - 60) scrollBy(0, box.top - innerHeight * 0.4);
    };
    show();
    requestAnimationFrame(() => requestAnimationFrame(show));
    tellHits();
  }

  // ---- digits: of what the page itself says, in Arabic; a text keeps its own
  const before = new Map();
  let kept = null;
  const eastern = () => state.lang === 'ar' && state.digits === 'arabic';
  const east = text => text.replace(/[0-9]/g, d => '٠١٢٣٤٥٦٧٨٩'[d]);
  const digits = text => (eastern() ? east(text) : text);
  function said(text) {
    // words in quotation marks, names with a number in them, and grades such as B2 stay
    kept ??= new RegExp(['«[^»]*»', '"[^"]*"', '[A-Za-z_][A-Za-z0-9_.-]*', ...all('#ui-kept li')
      .map(li => li.textContent.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))].map(s => '(?:' + s + ')').join('|'), 'g');
    let out = '', from = 0;
    for (const stays of text.matchAll(kept)) {
      out += east(text.slice(from, stays.index)) + stays[0];
      from = stays.index + stays[0].length;
    }
    return out + east(text.slice(from));
  }
  function numeral(node) {
    if (!/[0-9]/.test(node.data) || before.has(node)) return;
    const parent = node.parentElement;
    if (parent.className !== 'ref' && parent.closest('q, code, kbd, footer, .text, .en, script, style, #ui-choices, #ui-kept')) return;
    const words = parent.closest('.ar');
    if (!words && !/^[\s0-9.,+–-]+$/.test(node.data)) return;
    before.set(node, node.data);
    node.data = said(node.data);
  }
  function numerals(within) {
    if (!eastern()) return;
    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) numeral(texts.currentNode);
  }
  let sweep = 0;
  function setDigits() {
    root.dataset.digits = eastern() ? 'arabic' : 'western';
    const mine = ++sweep;
    if (!eastern()) {
      for (const [node, text] of before) node.data = text;
      before.clear();
      return;
    }
    all('.masthead, .bar, #glance').forEach(numerals);
    items.forEach(item => { if (item.near) numerals(item.el); });
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    idle(function some(deadline) {
      do {
        for (let n = 0; n < 200; n++) {
          if (mine !== sweep || !texts.nextNode()) return;
          numeral(texts.currentNode);
        }
      } while (deadline.timeRemaining() > 2);
      idle(some);
    });
  }

  // ---- language, colours
  const word = css => (document.querySelector(css + ' .' + state.lang) || document.querySelector(css)).textContent;
  const below = () => at('ui-bar').getBoundingClientRect().bottom;
  /** What stands at the top of the window, so that it can be put there again. */
  function place() {
    const main = document.querySelector('main');
    for (let y = Math.max(0, below()) + 6; y < innerHeight; y += 40) {
      const el = document.elementFromPoint(innerWidth / 2, y);
      const it = el && main.contains(el) && el.closest('mark[id], tr, li, p, .quote, .said, h2, h3, h4');
      if (it) return { el: it, top: it.getBoundingClientRect().top };
    }
    return null;
  }
  function putBack(was) {
    if (!was || scrollY === 0) return;
    const back = () => scrollBy({ top: was.el.getBoundingClientRect().top - was.top, behavior: 'instant' });
    back();
    requestAnimationFrame(() => requestAnimationFrame(back));
  }
  let noted = null;
  function setLanguage(lang, was) {
    state.lang = lang;
    at('to-' + lang).checked = true;
    root.lang = lang;
    root.dir = lang === 'ar' ? 'rtl' : 'ltr';
    document.title = word('h1') + ' · ' + word('.brand');
    at('ui-search').placeholder = word('label[for=ui-search]');
    setDigits();
    index();
    findingFacets.forEach(f => f.told.fill(-1));
    apply();
    putBack(was);
  }
  function setTheme() {
    if (state.theme === 'system') delete root.dataset.theme; else root.dataset.theme = state.theme;
  }

  // ---- places: every link leads there, whatever is closed or filtered away
  function reveal(el) {
    for (let up = el; up && up !== document.body; up = up.parentElement) {
      if (up.hidden && !up.id.startsWith('ui-')) up.hidden = false;
      if (up.localName === 'details') up.open = true;
    }
  }
  let here = null;
  function mark(el) {
    if (here) here.classList.remove('at');
    here = el;
    if (el) el.classList.add('at');
  }
  function go(id) {
    const el = id && find(id);
    mark(el);
    if (!el) return;
    reveal(el);
    const show = () => el.scrollIntoView({ block: el.localName === 'mark' ? 'center' : 'start', behavior: 'instant' });
    show();
    requestAnimationFrame(() => requestAnimationFrame(show)); // what was not drawn yet has its height now
  }
  function walk(forward) {
    gatherAll();
    const shown = findings.filter(f => f.shown && !(f.box && f.box.el.localName === 'details' && !f.box.el.open));
    const now = shown.findIndex(f => f.el === document.activeElement || f.el === here);
    let next = forward ? now + 1 : now - 1;
    // measured, as an observer may not have told yet where the last key led
    const inSight = el => { const box = el.getBoundingClientRect(); return box.bottom > below() && box.top < innerHeight; };
    if (now < 0 || !inSight(shown[now].el)) {
      const first = shown.findIndex(f => f.near && f.el.getBoundingClientRect().top >= below() - 4);
      next = first < 0 ? (scrollY > 0 && !forward ? shown.length - 1 : 0) : forward ? first : first - 1;
    }
    const item = shown[Math.max(0, Math.min(next, shown.length - 1))];
    if (!item) return;
    state.id = item.el.id;
    item.el.tabIndex = -1;
    item.el.focus({ preventScroll: true });
    go(item.el.id);
    writeAddress();
  }
  function follow(event) {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const target = find(link.getAttribute('href').slice(1));
    if (!target) return;
    reveal(target);
    const from = link.closest('.finding'), back = at('ui-return');
    if (from && link.closest('.quote')) {
      back.href = '#' + from.id;
      back.querySelector('b').textContent = from.querySelector('.number').textContent;
      back.hidden = false;
    } else {
      back.hidden = true;
    }
    if (from) {
      // the browser goes back to where this stood in pixels; what was not drawn then may have grown since
      const state = { ...history.state, from: from.id, nth: all('a', from).indexOf(link), top: link.getBoundingClientRect().top };
      try { history.replaceState(state, ''); } catch { /* a browser's limit on speed */ }
    }
  }
  /** Puts the link that the reader left by where it stood; false when they did not leave by one. */
  function returned() {
    const was = history.state, from = was && was.from && find(was.from);
    if (!from) return false;
    mark(null);
    reveal(from);
    putBack({ el: all('a', from)[was.nth] || from, top: was.top });
    return true;
  }
  function moved() {
    const plain = !location.hash.includes('?');
    if (plain && !(history.state && history.state.isnad)) {
      state.id = location.hash.slice(1); // a link of the page: filters stay as they are
      try { state.id = decodeURIComponent(state.id); } catch { /* as it is */ }
      writeAddress();
    } else {
      const was = state.lang;
      readAddress(false);
      at('ui-search').value = state.q;
      setTheme();
      tellChoices();
      if (was !== state.lang) setLanguage(state.lang); else { setDigits(); apply(); }
    }
    if (!returned()) go(state.id);
  }

  // ---- hands on
  function open(button, panel, wanted) {
    const on = wanted ?? panel.hidden;
    for (const [b, p] of [['ui-filter', 'ui-filters'], ['ui-view', 'ui-choices']]) {
      const it = on && at(p) === panel;
      at(p).hidden = !it;
      at(b).setAttribute('aria-expanded', String(it));
    }
  }
  function tellChoices() {
    all('#ui-choices input').forEach(input => { input.checked = state[input.name] === input.value; });
  }
  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = event.target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
    const latin = /^[\x00-\x7F]$/.test(event.key);
    // on an Arabic keyboard the same keys give letters
    const pressed = latin || event.key.length > 1 ? event.key : { Slash: '/', KeyJ: 'j', KeyK: 'k' }[event.code];
    if (event.key === '؟' && !typing) at('ui-keys').showModal();
    if (event.target.id === 'ui-search' && pressed === 'Enter') {
      event.preventDefault();
      flush();
      step(!event.shiftKey);
    } else if (pressed === 'Escape') {
      if (at('ui-keys').open) return;
      if (!at('ui-filters').hidden) { open(null, at('ui-filters'), false); at('ui-filter').focus(); }
      else if (!at('ui-choices').hidden) { open(null, at('ui-choices'), false); at('ui-view').focus(); }
      else if (state.q || typing) { at('ui-search').value = ''; flush(); at('ui-search').blur(); }
    } else if (typing || at('ui-keys').open) {
      return;
    } else if (pressed === '/') {
      event.preventDefault();
      at('ui-search').focus();
      at('ui-search').select();
    } else if (pressed === 'j' || pressed === 'k') {
      walk(pressed === 'j');
    } else if (pressed === '?') {
      at('ui-keys').showModal();
    }
  }
  let waiting = 0;
  function flush() {
    clearTimeout(waiting);
    waiting = 0;
    if (state.q === at('ui-search').value) return;
    state.q = at('ui-search').value;
    apply();
  }
  function listen() {
    at('ui-search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(flush, 60); });
    at('ui-next').addEventListener('click', () => step(true));
    at('ui-previous').addEventListener('click', () => step(false));
    at('ui-filter').addEventListener('click', () => open(null, at('ui-filters')));
    at('ui-view').addEventListener('click', () => open(null, at('ui-choices')));
    at('ui-help').addEventListener('click', () => at('ui-keys').showModal());
    at('ui-clear').addEventListener('click', () => {
      FACETS.forEach(f => state[f].clear());
      state.q = at('ui-search').value = '';
      const was = place();
      apply();
      putBack(was);
      at('ui-filter').focus();
    });
    at('ui-filters').addEventListener('change', event => {
      const facet = event.target.closest('fieldset').dataset.facet;
      state[facet][event.target.checked ? 'add' : 'delete'](event.target.value);
      apply();
    });
    at('ui-choices').addEventListener('change', event => {
      const { name, value } = event.target;
      state[name] = value;
      remember(name);
      if (name === 'theme') setTheme(); else { setDigits(); findingFacets.forEach(f => f.told.fill(-1)); apply(); }
      writeAddress();
    });
    const note = event => { if (event.target.matches('.switch *, .turn *, .language')) noted = place(); };
    document.addEventListener('pointerdown', note);
    document.addEventListener('keydown', note);
    all('input.language').forEach(input => input.addEventListener('change', () => {
      state.lang = input.id.slice(3);
      remember('lang');
      setLanguage(state.lang, noted);
      noted = null;
    }));
    document.addEventListener('click', follow);
    document.addEventListener('keydown', key);
    addEventListener('hashchange', moved);
    addEventListener('beforeprint', gatherAll);
    const near = new IntersectionObserver(entries => {
      for (const entry of entries) if (entry.isIntersecting) unfold(entry.target.firstElementChild);
    }, { rootMargin: '1500px 0px' });
    all('.later').forEach(el => near.observe(el));
    new ResizeObserver(() => root.style.setProperty('--bar', at('ui-bar').offsetHeight + 'px')).observe(at('ui-bar'));
  }

  Object.defineProperty(window, 'isnad', { value: Object.freeze({ fold }) });
  document.addEventListener('DOMContentLoaded', () => {
    later = all('.later > noscript');
    if (!later.length) gatherAll();
    at('ui-tools').hidden = false;
    at('ui-search').value = state.q;
    tellChoices();
    listen();
    setLanguage(state.lang);
    if (state.id) go(state.id);
    idle(unfoldSome);
  });
})();
