/* What was typed into a form that is sent by its button, on pages where much is written: kept like the rest
   (unsent_store.js) until the server has taken it, and offered (unsent_offers.js) when the page is opened again. Never
   typed back by itself: where nothing is saved as one types, nobody expects a field to fill.
   A form is known by where it is sent to, a field by its name. */
(() => {
  "use strict";
  const who = document.getElementById("unsent-offers")?.dataset.of;
  if (!who || !window.unsentStore) return;

  const {pages, looksAfter, left, take, isOld} = window.unsentStore;
  const OFTEN = 400, SENT = "ankkuri-sent-whole";
  const address = location.pathname, page = Math.random().toString(36);
  const own = {id: `${who} ${address} ${page}`, page, who, address, at: 0, items: {}, offers: []};
  let timer = null;

  const formOf = (element) => element?.closest?.("form[data-sent-whole]");
  const goesTo = (form) => form.getAttribute("action");
  const textsOf = (form) => [...form?.elements ?? []].filter((field) => field.name
    && field.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=password], [type=file])"));

  /* -- noted as one types, forgotten when it was taken */
  function note(form) {
    const before = own.items[goesTo(form)]?.fields.map(([name]) => name) ?? [], at = Date.now();
    const fields = textsOf(form).filter(({name, value, defaultValue}) => value !== defaultValue || before.includes(name))
      .map(({name, value}) => [name, value]);
    if (!fields.length) return;
    own.items[goesTo(form)] = {fields, at};
    own.at = at;
    timer ??= setTimeout(write, OFTEN);
  }
  function noteTyped({target}) {
    if (formOf(target)) note(formOf(target));
  }
  function write() {
    clearTimeout(timer);
    timer = null;
    if (own.at) pages((store) => Object.keys(own.items).length || own.offers.length ? store.put(own) : store.delete(own.id));
  }
  const inFlight = new Map();
  function noteSending(event) {
    const form = event.target;
    if (!form.matches("form[data-sent-whole]")) return;
    note(form);
    write();
    inFlight.set(goesTo(form), own.items[goesTo(form)]);
    if (!form.hasAttribute("hx-post")) sessionStorage.setItem(SENT, JSON.stringify({page, to: goesTo(form)}));
  }
  function noteAnswer({detail: {requestConfig, successful}}) {
    const form = requestConfig?.elt;           // swapped away meanwhile, it tells its end on the body
    if (!form?.matches("form[data-sent-whole]") || !successful) return;
    if (own.items[goesTo(form)] !== inFlight.get(goesTo(form))) return;   // typed on meanwhile
    delete own.items[goesTo(form)];
    write();
  }

  /* -- a whole page came in answer to what was sent: it was taken when the server led here, from this very page */
  const visit = performance.getEntriesByType("navigation")[0];
  const isRefusal = visit?.responseStatus >= 400 || Boolean(document.getElementById("problems"));   // not every browser tells
  function whatWasTaken() {
    const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
    const wasLedHere = visit?.redirectCount > 0 && document.referrer && new URL(document.referrer).pathname === address;
    if (sent) sessionStorage.removeItem(SENT);
    return sent && wasLedHere && !isRefusal ? sent : null;
  }

  /* -- what earlier pages left: what stands in a refused form is still not with the server, the rest is offered */
  const isSame = (one, other) => one.replace(/\s+/g, " ").trim() === other.replace(/\s+/g, " ").trim();
  const formTo = (to) => [...document.querySelectorAll("form[data-sent-whole]")].find((form) => goesTo(form) === to);
  const newsOf = ({to, fields}) => fields.filter(([name, text]) => text.trim()
    && !textsOf(formTo(to)).some((field) => field.name === name && (isSame(field.value, text) || isSame(field.defaultValue, text))));
  async function find() {
    const taken = whatWasTaken(), found = await left(who, address);
    if (found.length) await take(found, (records) => join(records, taken));
    write();
    offer();
  }
  function join(records, taken) {
    for (const one of records) {
      const all = [...Object.entries(one.items).map(([to, item]) => ({to, ...item})), ...one.offers];
      for (const kept of all) {
        if (isOld(kept.at) || taken?.page === one.page && taken.to === kept.to) continue;
        if (newsOf(kept).length) own.offers.push(kept);
        else if (isRefusal && formTo(kept.to)) own.items[kept.to] ??= {fields: kept.fields, at: kept.at};
      }
    }
    own.at = Date.now();
    return own;
  }
  function offer() {
    own.offers = own.offers.filter((kept) => newsOf(kept).length);
    document.dispatchEvent(new CustomEvent("unsent-offered", {detail: own.offers.map((kept) => {
      const news = newsOf(kept), form = formTo(kept.to);
      return {kept, news, fields: news.map(([name]) => textsOf(form).find((field) => field.name === name)), beside: form};
    })}));
  }
  function end({detail}) {
    own.offers = own.offers.filter((kept) => kept !== detail);
    write();
    offer();
  }

  looksAfter(() => own.id);
  document.addEventListener("input", noteTyped);
  document.addEventListener("submit", noteSending, true);
  document.body.addEventListener("htmx:afterRequest", noteAnswer);
  document.body.addEventListener("htmx:load", offer);
  document.addEventListener("unsent-ended", end);
  window.addEventListener("pagehide", write);
  document.addEventListener("visibilitychange", write);
  find();
})();
