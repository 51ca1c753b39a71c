/* Kept text that unsent.js could not type back, or that unsent_whole.js found, shown beside its question, or at the head
   when that is not there any more. Nothing of it is put into a field or thrown away unless the person says so. */
(() => {
  "use strict";
  const head = document.getElementById("unsent-offers");
  const said = head?.querySelector("[role=status]");
  if (!head) return;

  const words = head.dataset;
  const shown = new Map();       // what is kept -> {of, notice, place, canUse}
  let number = 0;

  function showAll({detail: {of, offers}}) {      // `of` which of the two scripts: a page may have both
    for (const [kept, {of: whose, notice}] of shown) {
      if (whose !== of || offers.some((one) => one.kept === kept)) continue;
      notice.remove();
      shown.delete(kept);
    }
    const none = !shown.size;
    for (const one of offers) show(one, of);
    if (none) said.textContent = shown.size ? words.said : "";    // once, however many there are
  }
  function show({kept, news, fields, beside}, of) {
    const canUse = fields.every((field) => field && canBeSeen(field)), before = shown.get(kept);
    const place = canUse && beside ? beside : head;
    if (before?.notice.isConnected && before.place === place && before.canUse === canUse) return;
    before?.notice.remove();
    const notice = canUse ? withUse(kept, news, fields) : withCopy(kept, news);
    place.append(notice);
    shown.set(kept, {of, notice, place, canUse});
  }
  // Folded parts are opened, or nobody would find what is offered there. A question that is not asked now stays hidden.
  function canBeSeen(field) {
    for (let part = field.closest("details:not([open])"); part; part = part.parentElement.closest("details:not([open])")) part.open = true;
    return field.checkVisibility();
  }

  const made = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  function noticeOf(sentence, kept, parts, ...buttons) {
    // the site's own time, as every other time on the page, wherever the device believes to be
    const when = new Date(kept.at).toLocaleString(document.documentElement.lang,
      {dateStyle: "short", timeStyle: "short", timeZone: words.zone});
    const title = made("p", {id: `unsent-offer-${number += 1}`}, made("strong", {}, sentence), ` ${words.typed} ${when}`);
    const notice = made("div", {className: "unsent-offer not-printed"}, title, ...parts, made("p", {}, ...buttons));
    notice.setAttribute("role", "group");
    notice.setAttribute("aria-labelledby", title.id);
    return notice;
  }
  function button(text, isMain, press) {
    const one = made("button", {type: "button", className: isMain ? "btn small" : "btn ghost small"}, text);
    one.addEventListener("click", press);
    return one;
  }
  const asTyped = (text) => made("p", {className: "as-typed"}, text);
  const tellsWhich = (kept, field) => (kept.texts?.length === 1 || !field.labels?.length ? []
    : [made("p", {className: "which"}, field.labels[0].textContent.trim())]);

  function withUse(kept, news, fields) {
    const parts = news.flatMap(([, text], at) => [...tellsWhich(kept, fields[at]), asTyped(text)]);
    return noticeOf(words.found, kept, parts,
      button(words.use, true, () => {
        news.forEach(([, text], at) => type(fields[at], text));
        end(kept, fields[0]);
      }),
      button(words.away, false, () => end(kept, fields[0])));
  }
  function withCopy(kept, news) {
    const copies = async () => {
      await navigator.clipboard.writeText(news.map(([, text]) => text).join("\n\n"));
      said.textContent = words.copied;
    };
    return noticeOf(words.gone, kept, news.map(([, text]) => asTyped(text)),
      ...navigator.clipboard ? [button(words.copy, true, copies)] : [],      // over plain http one marks it and copies by hand
      button(words.away, false, () => end(kept, null)));
  }
  // As if typed: undo takes it back, and autosave.js hears of it.
  function type(field, text) {
    field.focus();
    field.select();
    document.execCommand("insertText", false, text);
    if (field.value === text.replaceAll("\r\n", "\n")) return;
    field.value = text;
    field.dispatchEvent(new Event("input", {bubbles: true}));
  }
  function end(kept, field) {
    document.dispatchEvent(new CustomEvent("unsent-ended", {detail: kept}));
    (field ?? document.querySelector(".unsent-offer button") ?? document.getElementById("content")).focus();
  }

  document.addEventListener("unsent-offered", showAll);
})();
