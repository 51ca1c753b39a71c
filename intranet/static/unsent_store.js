/* Where a browser keeps what was typed and not yet acknowledged: IndexedDB, because what is put there is on the disk at
   once. Under its person and its page; gone with the next sign-out and after 14 days. Nothing is opened before a page
   asks, and on a computer that others use too none does. For unsent.js and unsent_whole.js. */
(() => {
  "use strict";
  if (!window.indexedDB) return;
  const DAYS = 14, ALIVE = 250;

  /* -- every step may fail (a private window, a full disk), and typing goes on all the same */
  let opening = null;
  const opened = () => opening ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open("ankkuri-unsent", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("pages", {keyPath: "id"});
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close();   // the sign-out deletes it
      resolve(asked.result);
    };
    asked.onerror = asked.onblocked = () => reject(asked.error);
  });
  const pages = (work) => opened().then((store) => new Promise((resolve, reject) => {
    const transaction = store.transaction("pages", "readwrite", {durability: "strict"});
    const asked = work(transaction.objectStore("pages"));
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  })).catch(() => undefined);

  /* -- pages that are open still look after their own; they say so when a new one asks */
  const channel = new BroadcastChannel("ankkuri-unsent");
  const alive = new Set();
  const owners = [];             // a page may have both kinds of forms
  const own = () => owners.map((id) => id()).filter(Boolean);
  channel.onmessage = ({data}) => {
    if (data.asks) for (const id of own()) channel.postMessage({alive: id});
    else if (data.alive) alive.add(data.alive);
  };
  const looksAfter = (id) => { owners.push(id); };
  const isOld = (at) => Date.now() - at > DAYS * 86400000;

  // What earlier pages at this address left, of forms that save as one types or of `kind`.
  async function left(who, address, kind) {
    const all = (await pages((store) => store.getAll())) ?? [];
    const mine = all.filter((one) => one.who === who && one.address === address && one.kind === kind && !isOld(one.at));
    for (const one of all) if (isOld(one.at)) pages((store) => store.delete(one.id));
    if (!mine.length) return [];
    channel.postMessage({asks: true});
    await new Promise((resolve) => { setTimeout(resolve, ALIVE); });
    return mine.filter((one) => !alive.has(one.id) && !own().includes(one.id));
  }
  // In one step all of it moves into the record that `join` makes of it: whenever the browser is killed again, it is in
  // one of them. Of two pages that find it at once only one takes it.
  const take = (found, join, own) => pages((store) => {
    const asked = store.getAll();
    asked.onsuccess = () => {
      const there = asked.result.filter((one) => found.some(({id, page}) => id === one.id && page === one.page));
      there.sort((one, other) => other.at - one.at);
      if (!there.length) return;
      const before = own(), record = join(there);
      for (const {id} of [{id: before}, ...there]) if (id) store.delete(id);
      store.put(record);
    };
    return asked;
  });

  window.unsentStore = {pages, looksAfter, left, take, isOld};
})();
