// Search: turns the link “搜索” of every page into a field that finds words in all pages. Without this script the link leads to
// a page that lists them all; that page gets the field too, above its lists.
"use strict";
(function () {
  const link = document.querySelector("a.find");
  if (!link) return;
  const lists = document.querySelector("[data-search-lists]");
  const isOneFile = "single" in document.documentElement.dataset;
  const searchPage = link.getAttribute("href");
  const root = searchPage.replace("search/index.html", "");
  const kinds = new Map(Object.entries({
    tasks: "任务", indicators: "指标", departments: "单位", workstreams: "板块", actions: "专项行动",
    commitments: "方案事项", briefings: "简报", changes: "本月变化", other: "栏目",
  }));
  const batch = 20;

  // Texts are compared folded: small letters, half width, compatibility forms; a letter with its marks is one piece.
  const pieces = /.\p{M}+|[^\t-@[-~\u3400-\u9fff]/gsu;
  const foldPiece = (piece) => piece.normalize("NFKC").toLowerCase();
  const fold = (text) => text.replace(pieces, foldPiece);
  // Where in a text each character of the folded text comes from.
  function placesOf(text) {
    const places = [];
    for (const { 0: piece, index } of text.matchAll(/.\p{M}*/gsu)) {
      for (let rest = foldPiece(piece).length; rest > 0; rest -= 1) places.push(index);
    }
    return [...places, text.length];
  }

  // Calls the body with 0, 1, … and lets the browser breathe every 20 ms; false when it became stale.
  async function each(count, body, isStale) {
    let until = performance.now() + 20;
    for (let index = 0; index < count; index += 1) {
      if (index % 64 === 0 && performance.now() > until) {
        await new Promise((resolve) => setTimeout(resolve));
        if (isStale()) return false;
        until = performance.now() + 20;
      }
      body(index);
    }
    return true;
  }

  // The index: every text once, and the pages with the numbers of their texts.
  const texts = [], folded = [], pages = [];
  let parts = 1;
  function addText(text) { folded.push(fold(text)); return texts.push(text) - 1; }
  function addPage(href, kind, title, ids) {
    pages.push({ href, kind: kinds.has(kind) ? kind : "other", title, folded: fold(title), ids });
  }
  // Called by search/1.js, search/2.js, …; texts count through all parts.
  self.taizhangSearch = {
    add(number, total, newTexts, newPages) {
      parts = total;
      newTexts.forEach(addText);
      newPages.forEach(([address, kind, title, ids]) => addPage(root + address, kind, title, ids));
    },
  };

  let loading = null;
  function load() {
    if (!loading) {
      texts.length = folded.length = pages.length = 0;
      loading = isOneFile ? readSections() : loadParts();
      loading.catch(() => { loading = null; });
    }
    return loading;
  }
  // One after another, so that no piece of work is long; as scripts, since pages on a disk may not fetch.
  async function loadParts() {
    for (let number = 1; number <= parts; number += 1) {
      await new Promise((onload, onerror) => {
        document.head.append(make("script", { src: `${root}search/${number}.js`, onload, onerror }));
      });
    }
  }
  // In the one file the pages are there themselves: sections, whose blocks are the texts.
  async function readSections() {
    const inLine = /^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr)$/;
    const known = new Map();
    let line = "";
    function end(ids) {
      const text = line.replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "");
      line = "";
      if (!text) return;
      if (!known.has(text)) known.set(text, addText(text));
      ids.push(known.get(text));
    }
    function read(element, ids) {
      const isBlock = !inLine.test(element.localName);
      if (isBlock) end(ids);
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) line += node.data;
        else if (node.nodeType === Node.ELEMENT_NODE && !node.matches("form, script, style, template")) read(node, ids);
      }
      if (isBlock) end(ids);
      return ids;
    }
    const sections = document.querySelectorAll("section.page:not([data-kind=search])");
    await each(sections.length, (index) => {
      const { id, dataset } = sections[index];
      addPage("#" + id, dataset.kind, dataset.title, read(sections[index], []));
    }, () => false);
  }

  // The pages that hold all words, first those with all of them in the title, and how many words each text holds.
  async function find(words, isStale) {
    const counts = new Uint16Array(texts.length);
    let found = pages;
    for (const word of words) {
      const holds = new Uint8Array(texts.length);
      const candidates = found;
      found = [];
      const isDone = await each(folded.length, (id) => {
        if (folded[id].includes(word)) { holds[id] = 1; counts[id] += 1; }
      }, isStale) && await each(candidates.length, (index) => {
        const page = candidates[index];
        if (page.folded.includes(word) || page.ids.some((id) => holds[id])) found.push(page);
      }, isStale);
      if (!isDone) return null;
    }
    const isTitled = (page) => words.every((word) => page.folded.includes(word));
    return { pages: found.filter(isTitled).concat(found.filter((page) => !isTitled(page))), counts };
  }

  // What is shown. Outside text only ever becomes text nodes.
  function make(name, attributes, ...children) {
    const element = Object.assign(document.createElement(name), attributes);
    element.append(...children);
    return element;
  }
  // A piece of a text with the words in it marked.
  function marked(text, foldedText, words, from, to) {
    const isHit = new Uint8Array(text.length);
    const places = placesOf(text);
    for (const word of words) {
      for (let at = -1; (at = foldedText.indexOf(word, at + 1)) >= 0;) {
        let end = at + word.length;
        while (places[end] === places[end - 1]) end += 1;
        isHit.fill(1, places[at], places[end]);
      }
    }
    const nodes = [];
    for (let start = from, end = from; start < to; start = end) {
      while (end < to && isHit[end] === isHit[start]) end += 1;
      const piece = text.slice(start, end);
      nodes.push(isHit[start] ? make("mark", {}, piece) : piece);
    }
    return nodes;
  }
  // About 60 characters around the first hit of the text that holds most words; none where only the title says them again.
  function snippet(page, words, counts) {
    let best = -1;
    for (const id of page.ids) {
      const isTitle = texts[id].length < page.title.length + 12 && texts[id].includes(page.title);
      if (counts[id] > (counts[best] || 0) && !isTitle) best = id;
    }
    if (best < 0) return [];
    const text = texts[best];
    const first = placesOf(text)[Math.min(...words.map((word) => folded[best].indexOf(word)).filter((at) => at >= 0))];
    // Neither end may part a pair of surrogates, or a letter from the marks on it.
    const isJoined = (at) => /[\p{M}\u200d\udc00-\udfff]/u.test(text.charAt(at));
    let from = Math.max(0, Math.min(first - 20, text.length - 60));
    let to = Math.min(from + 60, text.length);
    while (from > 0 && isJoined(from)) from -= 1;
    while (to < text.length && isJoined(to)) to += 1;
    return [make("p", {}, from > 0 ? "…" : "", ...marked(text, folded[best], words, from, to), to < text.length ? "…" : "")];
  }
  function group(kind, found, words, counts) {
    const list = make("ul");
    const more = make("button", { type: "button" });
    let shown = 0;
    function show() {
      const items = found.slice(shown, shown + batch).map((page) => {
        const title = make("a", { href: page.href }, ...marked(page.title, page.folded, words, 0, page.title.length));
        return make("li", {}, title, ...snippet(page, words, counts));
      });
      list.append(...items);
      shown += items.length;
      const left = found.length - shown;
      more.textContent = left > batch ? `再看 ${batch} 个，还有 ${left} 个` : `再看其余 ${left} 个`;
      more.hidden = left === 0;
      return items[0];
    }
    more.onclick = () => show().firstChild.focus();
    show();
    return make("section", {}, make("h2", {}, `${kinds.get(kind)} `, make("small", {}, found.length)), list, more);
  }

  // A field with its results: in a panel below it, or in the page for searching.
  function makeBox(isPage) {
    const input = make("input", { type: "search", placeholder: "搜索", autocomplete: "off", spellcheck: false, enterKeyHint: "go" });
    const status = make("p");
    const all = make("a", {}, "全部结果");
    const hits = make("div", { className: "hits" });
    const form = make("form", {}, make("label", {}, make("span", { className: "visually-hidden" }, "搜索"), input));
    const panel = make("div", { className: "found" }, make("div", { className: "sum" }, status, isPage ? "" : all), hits);
    const place = make("div", { className: "find" }, form, panel);
    form.setAttribute("role", "search");
    status.setAttribute("role", "status");
    input.setAttribute("aria-keyshortcuts", "/");
    let turn = 0;
    let before = null;

    // The status is never hidden, only out of sight: what is hidden is not announced.
    function show(words, result) {
      panel.classList.toggle("visually-hidden", !words);
      status.textContent = words;
      all.hidden = !result?.pages.length;
      hits.replaceChildren();
      hits.scrollTop = 0;
    }
    function close() { turn += 1; show(""); }

    async function ask(isToOpen) {
      const mine = turn += 1;
      const isStale = () => turn !== mine;
      const words = [...new Set(fold(input.value).split(/\s+/).filter(Boolean))];
      const hash = `#${new URLSearchParams({ q: input.value.trim() })}`;
      if (isPage) {
        lists.hidden = words.length > 0;
        const address = words.length ? hash : location.pathname + location.search;
        try { if (!isOneFile) history.replaceState(null, "", address); } catch { /* some viewers forbid it */ }
      }
      if (!words.length) return close();
      const wait = setTimeout(() => show("正在载入……"), 150);
      try { await load(); } catch { if (!isStale()) show("没有读到搜索用的文件"); return; } finally { clearTimeout(wait); }
      const result = isStale() ? null : await find(words, isStale);
      if (!result || isStale()) return;
      show(result.pages.length ? `${result.pages.length} 个页面` : "没有找到", result);
      all.href = (isOneFile ? "" : searchPage) + hash;
      for (const kind of kinds.keys()) {
        const found = result.pages.filter((page) => page.kind === kind);
        if (found.length) hits.append(group(kind, found, words, result.counts));
      }
      if (isToOpen && result.pages.length) hits.querySelector("a").click();
    }

    place.onkeydown = async (event) => {
      if (event.isComposing || event.keyCode === 229) {
        // The Enter that accepts a word of an input method opens nothing.
        if (event.key === "Enter") event.preventDefault();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!hits.firstChild) await ask();
        // Focus itself moves: readers' own keys work as on any page.
        const stops = [input, ...hits.querySelectorAll("a, button:not([hidden])")];
        stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
      } else if (event.key === "Escape" && (!isPage || event.target !== input)) {
        event.preventDefault();
        (event.target === input && before || input).focus();
        if (!isPage) close();
      }
    };
    form.onsubmit = (event) => { event.preventDefault(); ask(true); };
    input.oninput = (event) => { if (!event.isComposing) ask(); };
    input.addEventListener("compositionend", () => ask());
    input.onfocus = () => load().catch(() => {});
    if (!isPage) {
      const isOutside = (target) => target && !place.contains(target);
      place.addEventListener("focusout", (event) => { if (isOutside(event.relatedTarget)) close(); });
      addEventListener("pointerdown", (event) => { if (isOutside(event.target)) close(); });
      if (isOneFile) addEventListener("hashchange", close);
    }
    close();
    return {
      place,
      focus() {
        before = document.activeElement === document.body ? null : document.activeElement;
        input.select();
        input.focus();
      },
      fill(words) { input.value = words; ask(); },
    };
  }

  const pageBox = lists && makeBox(true);
  if (pageBox) lists.before(pageBox.place);
  const box = pageBox && !isOneFile ? pageBox : makeBox(false);
  if (box !== pageBox) link.replaceWith(box.place);
  addEventListener("keydown", (event) => {
    const isTyping = event.isComposing || event.target.closest("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
  });

  // Words in the address, search/index.html#q=…; the one file goes on to its section for searching.
  function recall() {
    if (!pageBox || !location.hash.startsWith("#q=")) return;
    pageBox.fill(new URLSearchParams(location.hash.slice(1)).get("q"));
    if (isOneFile) location.replace("#" + lists.closest("section.page").id);
  }
  addEventListener("hashchange", recall);
  recall();
})();
