/* What was typed and not yet acknowledged, kept in the browser: a killed browser, a dead battery or a closed lid costs no
   more than the last second. Unsent text only, under its person and its page; gone as soon as the server has it, with the
   next sign-out, and after 14 days. Nothing at all where the person said that others use the computer too.
   It listens to autosave.js and types back what it finds. In IndexedDB, because what is put there is on the disk at once. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-autosave][data-unsent-of]");
  const who = form?.dataset.unsentOf;
  if (!who || !window.indexedDB) return;

  const OFTEN = 400, DAYS = 14, ALIVE = 250, AHEAD = 1000;
  const address = location.pathname;
  const own = {id: null, who, address, key: "", sequence: 0, at: 0, items: {}};
  const typedHere = new Set();   // items that the person has typed in since this page was opened
  let timer = null, typesBack = false;

  /* -- the store: every step may fail (a private window, a full disk), and typing goes on all the same */
  const opened = new Promise((resolve, reject) => {
    const asked = indexedDB.open("ankkuri-unsent", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("pages", {keyPath: "id"});
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close();   // the sign-out deletes it
      resolve(asked.result);
    };
    asked.onerror = asked.onblocked = () => reject(asked.error);
  });
  const pages = (work) => opened.then((store) => new Promise((resolve, reject) => {
    const transaction = store.transaction("pages", "readwrite", {durability: "strict"});
    const asked = work(transaction.objectStore("pages"));
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  })).catch(() => undefined);

  /* -- what autosave.js tells */
  function note({detail: {id, sender, key, sequence}}) {
    const names = sender.getAttribute("hx-params").split(",").filter((name) => name !== "csrf_token");
    const fields = [...new FormData(form)].filter(([name, value]) => names.includes(name) && typeof value === "string");
    const before = own.id;
    Object.assign(own, {id: `${who} ${address} ${key}`, key, sequence, at: Date.now()});
    if (before && before !== own.id) pages((store) => store.delete(before));   // this page goes on under another's key
    if (!typesBack) typedHere.add(id);
    own.items[id] = {to: sender.getAttribute("hx-post"), names, fields};
    timer ??= setTimeout(write, OFTEN);
  }
  function forget({detail: {id}}) {
    delete own.items[id];
    write();
  }
  function write() {
    clearTimeout(timer);
    timer = null;
    if (own.id) pages((store) => Object.keys(own.items).length ? store.put(own) : store.delete(own.id));
  }

  /* -- pages that are open still look after their own; they say so when a new one asks */
  const channel = new BroadcastChannel("ankkuri-unsent");
  const alive = new Set();
  channel.onmessage = ({data}) => {
    if (data.asks && own.id) channel.postMessage({alive: own.id});
    else if (data.alive) alive.add(data.alive);
  };
  async function find() {
    const all = (await pages((store) => store.getAll())) ?? [];
    const old = all.filter((one) => Date.now() - one.at > DAYS * 86400000);
    const mine = all.filter((one) => one.who === who && one.address === address && !old.includes(one));
    for (const one of old) pages((store) => store.delete(one.id));
    if (!mine.length) return;
    channel.postMessage({asks: true});
    await new Promise((resolve) => { setTimeout(resolve, ALIVE); });
    const left = mine.filter((one) => !alive.has(one.id) && one.id !== own.id).sort((one, other) => other.at - one.at);
    if (!left.length) return;
    // the newest page goes on under its own key: what it had sent and never heard of is then no conflict
    form.dispatchEvent(new CustomEvent("unsent-found", {detail: {key: left[0].key, sequence: left[0].sequence + AHEAD}}));
    const done = new Set();
    for (const page of left) {
      for (const [id, item] of Object.entries(page.items)) if (!done.has(id) && typeBack(id, item)) done.add(id);
      if (page.key !== left[0].key) pages((store) => store.delete(page.id));
    }
  }

  /* -- typed back as if by hand: autosave.js then sends it, and a text that was changed meanwhile is shown beside it */
  function typeBack(id, {to, names, fields}) {
    if (typedHere.has(id)) return true;   // a slow page: what was typed since is newer, and what the person means
    const sender = [...form.querySelectorAll("[hx-post]")].find((one) => one.closest("[data-item]")?.dataset.item === id);
    if (!sender) return false;
    let typed = null;
    for (const field of form.elements) {
      if (!names.includes(field.name)) continue;
      const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
      if (["radio", "checkbox"].includes(field.type)) field.checked = values.includes(field.value);
      else if (field.type !== "hidden") field.value = values[0] ?? "";
      else if (sender.getAttribute("hx-post") === to && values.length) field.value = values[0];
      if (field.type !== "hidden" && (field.type !== "radio" || field.checked)) typed ??= field;
    }
    typesBack = true;
    typed?.dispatchEvent(new Event(["radio", "checkbox"].includes(typed.type) ? "change" : "input", {bubbles: true}));
    typesBack = false;
    return Boolean(typed);
  }

  form.addEventListener("autosave-typed", note);
  form.addEventListener("autosave-acknowledged", forget);
  window.addEventListener("pagehide", write);
  document.addEventListener("visibilitychange", write);
  if (document.readyState === "complete") find();
  else window.addEventListener("load", find);   // htmx is ready then
})();
