/* What was typed into a form that is sent by its button: kept like the rest (unsent_store.js) until the server has taken
   it, and offered (unsent_offers.js) when the page is opened again. Never typed back by itself: where nothing is saved as
   one types, nobody expects a field to fill. The page that comes in answer tells whether it was taken (unsent_gone.js).
   A form is known by the word of its data-sent-whole, or else by where it is sent to; a field by its name. */
(() => {
  "use strict";
  const who = document.getElementById("unsent-offers")?.dataset.of;
  if (!who || !window.unsentStore) return;

  const {pages, looksAfter, left, take, isOld} = window.unsentStore;
  const OFTEN = 400, SENT = "ankkuri-sent-whole", FORM = "form[data-sent-whole]:not([data-kept-nowhere])", kind = "whole";
  const page = Math.random().toString(36);
  const keyOf = (form) => form.dataset.sentWhole || form.getAttribute("action");
  const formTo = (to) => [...document.querySelectorAll(FORM)].find((form) => keyOf(form) === to);
  // A refused form goes on under the record of the page that sent it, and of that page's address: there it is found again.
  const answered = window.sentWhole, isOurs = answered?.of === document.body.dataset.of;   // nobody goes on with another's
  const refused = answered && isOurs && !answered.isTaken && formTo(answered.to) ? answered : null;
  const address = refused?.address ?? location.pathname;
  const own = {id: refused?.id ?? `${who} ${address} ${page}`, kind, page, who, address, at: 0, items: {}, offers: []};
  let timer = null;

  const formOf = (element) => element?.closest?.(FORM);
  const textsOf = (form) => [...form?.elements ?? []].filter((field) => field.name
    && field.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=password], [type=file])"));

  /* -- noted as one types, forgotten when it was taken */
  function note(form) {
    const before = own.items[keyOf(form)]?.fields.map(([name]) => name) ?? [], at = Date.now();
    const fields = textsOf(form).filter(({name, value, defaultValue}) => value !== defaultValue || before.includes(name))
      .map(({name, value}) => [name, value]);
    if (!fields.length) return;
    own.items[keyOf(form)] = {fields, at};
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
  // Only what is new: a page that goes must not write again what the next one has just forgotten.
  function writeTheLast() {
    if (timer) write();
  }
  // Back brings a page as it was left, with all that was sent from it since.
  async function forgetOnReturn({persisted}) {
    if (!persisted) return;
    const kept = await pages((store) => store.get(own.id));
    Object.assign(own, {items: kept?.items ?? {}, offers: kept?.offers ?? []});
    offer();
  }
  const inFlight = new Map();
  function noteSending({target: form, submitter}) {
    if (!form.matches(FORM)) return;
    note(form);
    write();
    inFlight.set(keyOf(form), own.items[keyOf(form)]);
    if (!form.hasAttribute("hx-post")) tellNext(form, {by: submitter});
  }
  function tellNext(form, {by, ...more}) {
    const path = new URL(by?.getAttribute("formaction") ?? form.getAttribute("action"), location.href).pathname;
    sessionStorage.setItem(SENT, JSON.stringify({id: own.id, to: keyOf(form), address, path, from: location.pathname,
      of: document.body.dataset.of, ...more}));
  }
  function noteAnswer({detail: {requestConfig, successful, xhr}}) {
    const form = requestConfig?.elt;           // swapped away meanwhile, it tells its end on the body
    if (!form?.matches(FORM)) return;
    // a refresh is the answer to what was sent a second time: the first had its effect
    const leads = xhr.status < 300 && ["HX-Redirect", "HX-Refresh"].some((name) => xhr.getResponseHeader(name));
    if (!successful && !leads || own.items[keyOf(form)] !== inFlight.get(keyOf(form))) return;   // typed on meanwhile
    if (leads) tellNext(form, {isLed: true});  // this page may go before it has forgotten
    delete own.items[keyOf(form)];
    write();
  }

  /* -- what earlier pages left: what stands in a refused form is still not with the server, the rest is offered */
  const isSame = (one, other) => one.replace(/\s+/g, " ").trim() === other.replace(/\s+/g, " ").trim();
  const isIn = (field, text) => isSame(field.value, text) || isSame(field.defaultValue, text);
  const newsOf = ({to, fields}) => fields.filter(([name, text]) => text.trim()
    && !textsOf(formTo(to)).some((field) => field.name === name && isIn(field, text)));
  async function find() {
    await answered?.forgotten;
    const found = await left(who, address, kind), sent = refused && await pages((store) => store.get(refused.id));
    if (sent) found.push(sent);
    if (found.length) await take(found, join, () => own.id);
    write();
    offer();
  }
  function join(records) {
    for (const one of records) {
      const all = [...Object.entries(one.items).map(([to, item]) => ({to, ...item})), ...one.offers];
      for (const kept of all) {
        if (isOld(kept.at)) continue;
        if (refused?.id === one.id && refused.to === kept.to && one.items[kept.to]?.fields === kept.fields) stays(kept);
        else if (newsOf(kept).length) own.offers.push(kept);
      }
    }
    own.at = Date.now();
    return own;
  }
  // The server made the page of what was sent: rows may have moved, but whatever stands there now it has not taken. A
  // refusal that does not show a text again leaves it to be offered.
  function stays({to, fields, at}) {
    const texts = textsOf(formTo(to));
    const shown = texts.filter(({value}) => value.trim()).map(({name, value}) => [name, value]);
    if (shown.length) own.items[to] ??= {fields: shown, at};
    const gone = fields.filter(([, text]) => text.trim() && !texts.some((field) => isIn(field, text)));
    if (refused.isRefusal && gone.length) own.offers.push({to, fields: gone, at});
  }
  function offer() {
    own.offers = own.offers.filter((kept) => newsOf(kept).length);
    const offers = own.offers.map((kept) => {
      const news = newsOf(kept), form = formTo(kept.to);
      return {kept, news, fields: news.map(([name]) => textsOf(form).find((field) => field.name === name)), beside: form};
    });
    document.dispatchEvent(new CustomEvent("unsent-offered", {detail: {of: kind, offers}}));
  }
  function end({detail}) {
    if (!own.offers.includes(detail)) return;
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
  window.addEventListener("pagehide", writeTheLast);
  window.addEventListener("pageshow", forgetOnReturn);
  document.addEventListener("visibilitychange", writeTheLast);
  find();
})();
