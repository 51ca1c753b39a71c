/* What was typed and not yet acknowledged, kept in the browser (unsent_store.js): a killed browser, a dead battery or a
   closed lid costs no more than the last second. Unsent text only, gone as soon as the server has it. Nothing at all where
   the person said that others use the computer too.
   It listens to autosave.js and types back what it finds. Text that cannot be typed back, because something newer stands
   there or its question is gone, stays kept and is offered (unsent_offers.js) until the person decides. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-autosave][data-unsent-of]");
  const who = form?.dataset.unsentOf;
  if (!who || !window.unsentStore) return;

  const {pages, looksAfter, left, take, isOld} = window.unsentStore;
  const OFTEN = 400, AHEAD = 1000;
  const address = location.pathname;
  const page = Math.random().toString(36);   // which open page has a record: of two that find it at once only one takes it
  const own = {id: null, page, who, address, key: "", sequence: 0, at: 0, items: {}, offers: []};
  const typedHere = new Set();   // items that the person has typed in since this page was opened
  let timer = null, typesBack = false;

  /* -- what autosave.js tells */
  function note({detail: {id, sender, key, sequence}}) {
    const names = sender.getAttribute("hx-params").split(",").filter((name) => name !== "csrf_token");
    const fields = [...new FormData(form)].filter(([name, value]) => names.includes(name) && typeof value === "string");
    const texts = [...form.elements].filter((field) => names.includes(field.name) && isText(field)).map((field) => field.name);
    const before = own.id, at = Date.now();
    Object.assign(own, {id: `${who} ${address} ${key}`, key, sequence, at});
    if (before && before !== own.id) pages((store) => store.delete(before));   // this page goes on under another's key
    if (!typesBack) typedHere.add(id);
    own.items[id] = {to: sender.getAttribute("hx-post"), names, texts, fields, at};
    timer ??= setTimeout(write, OFTEN);
  }
  function forget({detail: {id}}) {
    delete own.items[id];
    own.offers = own.offers.filter((kept) => kept.item !== id || newsOf(kept).length);   // the server has the same now
    write();
    offer();
  }
  function write() {
    clearTimeout(timer);
    timer = null;
    if (own.id) pages((store) => Object.keys(own.items).length || own.offers.length ? store.put(own) : store.delete(own.id));
  }

  /* -- what earlier pages left */
  async function find() {
    const found = await left(who, address);
    if (!found.length) return;
    await take(found, join, () => own.id);
    own.offers = own.offers.filter((kept) => !settles(kept));
    write();
    offer();
  }
  function join(found) {
    const {key, sequence, at} = found[0];
    Object.assign(own, {id: found[0].id, key, sequence, at: Math.max(own.at, at), offers: found.flatMap(keptIn)});
    own.offers.sort((one, other) => other.at - one.at);
    // the newest page goes on under its own key: what it had sent and never heard of is then no conflict
    form.dispatchEvent(new CustomEvent("unsent-found", {detail: {key, sequence: sequence + AHEAD}}));
    return own;
  }
  const keptIn = (one) => [...Object.entries(one.items).map(([item, kept]) => ({item, at: one.at, ...kept})), ...one.offers ?? []]
    .filter(({at}) => !isOld(at));

  /* -- the newest of each item is typed back, once; what is left of it is for the person to decide */
  const passed = new Set();
  function settles(kept) {         // the newest first
    const isLast = !kept.lost && !typedHere.has(kept.item) && !passed.has(kept.item);
    passed.add(kept.item);
    if (isLast && (isThere(kept) || typeBack(kept))) return true;
    kept.lost = true;              // and stays so: on the next page it must not come before what was sent meanwhile
    return !newsOf(kept).length;
  }
  const isText = (field) => field.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox])");
  const isChoice = (field) => ["radio", "checkbox"].includes(field.type);
  const isSame = (one, other) => one.replaceAll("\r\n", "\n").trim() === other.replaceAll("\r\n", "\n").trim();
  const fieldsOf = ({names}) => [...form.elements].filter((field) => names.includes(field.name) && field.type !== "hidden");
  const valuesOf = ({fields}, {name}) => fields.filter(([one]) => one === name).map(([, value]) => value);
  const elementOf = ({item}) => form.querySelector(`[data-item="${CSS.escape(item)}"]`);
  function isThere(kept) {         // with the server too: what it refused is only on the page
    const there = fieldsOf(kept);
    return !elementOf(kept)?.hasAttribute("data-refused") && there.length > 0 && there.every((field) => isChoice(field)
      ? field.checked === valuesOf(kept, field).includes(field.value) : isSame(field.value, valuesOf(kept, field)[0] ?? ""));
  }
  // Texts that neither the field nor the server has. Of choices the newer one is the person's last word.
  function newsOf(kept) {
    const there = fieldsOf(kept).filter(isText);
    return kept.fields.filter(([name, text]) => (kept.texts ?? kept.names).includes(name) && text.trim()
      && !there.some((field) => field.name === name && (isSame(field.value, text) || isSame(field.defaultValue, text))));
  }

  /* -- typed back as if by hand: autosave.js then sends it, and a text that was changed meanwhile is shown beside it */
  function typeBack({item, to, names, fields}) {
    const element = elementOf({item}), sender = element?.matches("[hx-post]") ? element : element?.querySelector("[hx-post]");
    if (!sender) return false;
    let typed = null;
    for (const field of form.elements) {
      if (!names.includes(field.name)) continue;
      const values = valuesOf({fields}, field);
      if (isChoice(field)) field.checked = values.includes(field.value);
      else if (field.type !== "hidden") field.value = values[0] ?? "";
      else if (sender.getAttribute("hx-post") === to && values.length) field.value = values[0];
      if (field.type !== "hidden" && (field.type !== "radio" || field.checked)) typed ??= field;
    }
    typesBack = true;
    typed?.dispatchEvent(new Event(isChoice(typed) ? "change" : "input", {bubbles: true}));
    typesBack = false;
    return Boolean(typed);
  }

  /* -- what could not: shown by unsent_offers.js, which tells when the person used it or threw it away */
  const offer = () => document.dispatchEvent(new CustomEvent("unsent-offered", {
    detail: {of: "autosave", offers: own.offers.filter(({lost}) => lost).map((kept) => placed(kept, newsOf(kept)))}}));
  function placed(kept, news) {
    const fields = news.map(([name]) => [...form.elements].find((field) => field.name === name && field.type !== "hidden"));
    return {kept, news, fields, beside: kept.texts?.length === 1 ? fields[0]?.closest("[data-item]") : null};
  }
  function end({detail}) {
    own.offers = own.offers.filter((kept) => kept !== detail);
    write();
    offer();
  }

  looksAfter(() => own.id);
  form.addEventListener("autosave-typed", note);
  form.addEventListener("autosave-acknowledged", forget);
  document.addEventListener("unsent-ended", end);
  document.body.addEventListener("htmx:load", offer);   // rows come and go, and with them the place of an offer
  window.addEventListener("pagehide", write);
  document.addEventListener("visibilitychange", write);
  if (document.readyState === "complete") find();
  else window.addEventListener("load", find);   // htmx is ready then
})();
