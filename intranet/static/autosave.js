/* Saving as one types: the answers of a section, or the text of a card, which is one item. htmx sends each; this file
   sees to it that nothing is lost on the way: what the server has not acknowledged is shown as not saved, sent again
   with growing waits, and not left behind by accident.
   Fresh CSRF tokens and the form to sign in again are app.js's; what is said aloud is save_line.js's. Without scripts the
   section is an ordinary form.
   What a killed browser would lose, unsent.js keeps; it hears from here what is typed and what was acknowledged. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-autosave]");
  const line = document.getElementById("save-line");
  const status = document.getElementById("save-status");
  if (!form || !line || !status || !window.htmx) return;

  const FIRST_WAIT = 1000, LONGEST_WAIT = 30000;
  const PATIENCE = 5000;      // unacknowledged for so long is shown as not saved
  const LONGEST_TYPING = 3000;   // a text is sent this often although the typing never pauses
  let pageKey = Array.from(crypto.getRandomValues(new Uint8Array(12)), (one) => one.toString(16).padStart(2, "0")).join("");
  let sequence = 0;
  let wait = FIRST_WAIT, timer = null;
  let lost = false;           // the last try met no server, or one that was ill
  let signedOut = false;      // refused until the person has signed in again
  let another = false;        // somebody else has: nothing of this page is sent any more
  let goingOn = null;         // where to go as soon as everything is saved
  let leaving = false;
  let told = true;            // the words on the line are about the answers that were refused

  // Each item counts what was typed and what the server has acknowledged; equal means saved.
  const items = new Map();
  function take(element) {
    const sender = element.hasAttribute("hx-post") ? element : element.querySelector("[hx-post]");
    const refused = element.hasAttribute("data-refused");
    items.set(element.dataset.item, {id: element.dataset.item, element, sender, typed: refused ? 1 : 0, acknowledged: 0,
                                     sent: 0, inFlight: false, since: 0, refused, freshToken: false});
  }
  form.querySelectorAll("[data-item]").forEach(take);
  // rows come and go: what went was sent along by the button that removed it
  function takeAnew() {
    const gone = [...items].filter(([, item]) => !item.element.isConnected);
    for (const [id] of gone) items.delete(id);
    const come = [...form.querySelectorAll("[data-item]")].filter((element) => !items.has(element.dataset.item));
    come.forEach(take);
    if (gone.length || come.length) show();   // else it is the server's word that came, and noteAnswer has yet to read it
  }
  const itemOf = (element) => items.get(element?.closest?.("[data-item]")?.dataset.item);
  const ours = (event) => {
    const sender = event.detail.requestConfig?.elt ?? event.detail.elt;
    const item = form.contains(sender) ? itemOf(sender) : undefined;
    return item?.sender === sender ? item : undefined;   // what else is asked for inside the form is not a save
  };
  const unsent = () => [...items.values()].filter((item) => item.acknowledged < item.typed);
  const waiting = () => unsent().filter((item) => !item.refused);

  /* -- what is typed: noted in the capture phase, before htmx reads the field */
  function noteTyped(event) {
    const item = itemOf(event.target);
    if (!item || event.target.type === "hidden") return;
    const chooses = ["radio", "checkbox"].includes(event.target.type);
    if (event.type === "change" && !chooses) return;   // a text's change was typed before
    if (event.type === "input" && chooses) return;
    if (item.acknowledged === item.typed) item.since = Date.now();
    item.typed += 1;
    item.refused = false;
    show();                   // "saved" is not true any more
    setTimeout(show, PATIENCE + 10);
    if (!chooses) setTimeout(() => sendWhileTyping(item), LONGEST_TYPING);
    tell("autosave-typed", {id: item.id, sender: item.sender, key: pageKey, sequence});
  }
  const tell = (what, detail) => form.dispatchEvent(new CustomEvent(what, {detail}));
  function goOnAs({detail}) {     // a page that was lost with its browser had typed this
    pageKey = detail.key;
    sequence = Math.max(sequence, detail.sequence);
  }
  function sendWhileTyping(item) {
    if (item.acknowledged < item.typed && !item.inFlight && !item.refused && !timer && Date.now() - item.since >= LONGEST_TYPING)
      htmx.trigger(item.sender, "resend");
  }

  /* -- what is sent, and what came back */
  function nameRequest(event) {
    const item = ours(event);
    if (!item) return;
    // nothing new, or nothing that could be taken: the queue below sends it when it can, the person when they mended it
    if (item.acknowledged === item.typed || item.refused || signedOut) return void event.preventDefault();
    sequence += 1;
    item.sent = item.typed;
    item.inFlight = true;
    event.detail.parameters.key = pageKey;
    event.detail.parameters.sequence = String(sequence);
  }
  function guardSwap(event) {
    const item = ours(event), {xhr, requestConfig: {elt}} = event.detail;
    if (!elt.isConnected && elt.closest("[data-item]")) event.detail.shouldSwap = false;   // its row was removed meanwhile
    if (!item) return;
    // these are told by this file, where the answers are, and only once
    if (isNoAnswer(xhr) || xhr.status === 404 || isStaleToken(xhr, item)) event.detail.shouldSwap = false;
  }
  // two answers saved at once: the reply that was made first may come last, and knows less
  function keepNewer(event) {
    const {fragment, target} = event.detail, saves = Number(fragment.firstElementChild?.dataset.saves);
    if (saves < Number(target.dataset.saves)) event.detail.shouldSwap = false;
  }
  // No server, one that is ill or busy, or somebody else who speaks in its place (app.js); but what is too much for a
  // proxy is too much the next time.
  const isNoAnswer = (xhr) => !xhr?.status || xhr.status >= 500 || [408, 429].includes(xhr.status)
    || !xhr.getResponseHeader("X-Answered-By") && ![400, 413, 414, 431].includes(xhr.status);
  const isStaleToken = (xhr, item) => xhr.status === 403 && xhr.getResponseHeader("X-CSRF-Token") !== null && !item.freshToken;
  function noteAnswer(event) {
    const item = ours(event);
    if (!item) return;
    const {xhr, successful} = event.detail;
    const code = xhr ? xhr.status : 0, stale = code !== 0 && isStaleToken(xhr, item);
    item.inFlight = false;
    if (successful) noteAcknowledged(item);
    else if (isNoAnswer(xhr)) {
      lost = true;
      again();
    } else if (code === 401) signedOut = true;
    else if (stale) {
      item.freshToken = true;
      again(0);
    } else if (item.typed > item.sent) again(0);   // what was refused is not what stands there now
    else {
      item.refused = true;    // only the person can mend it: more tries would meet the same answer
      told = code === 409 || code === 422 || code === 404;
      if (code === 404) say("gone");
    }
    if (!successful && !stale) goingOn = null;
    show();
    if (goingOn && !unsent().length) goingOn();
  }
  function noteAcknowledged(item) {
    item.acknowledged = Math.max(item.acknowledged, item.sent);
    item.since = Date.now();
    item.refused = item.freshToken = lost = told = false;
    wait = FIRST_WAIT;
    if (item.acknowledged === item.typed) tell("autosave-acknowledged", {id: item.id});
    if (waiting().length) again(0);
  }

  /* -- trying again */
  function again(after) {
    if (timer && after === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => { timer = null; sendAll(); }, after ?? wait);
    if (after === undefined) wait = Math.min(wait * 2, LONGEST_WAIT);
  }
  function sendAll() {
    for (const item of waiting()) if (!item.inFlight) htmx.trigger(item.sender, "resend");
  }
  function sendNow() {
    wait = FIRST_WAIT;
    signedOut = another;      // perhaps it was done in another window
    if (waiting().length) again(0);
  }

  /* -- what the person sees; save_line.js says it aloud */
  function show() {
    const open = unsent();
    const age = Math.max(0, ...open.map((item) => Date.now() - item.since));
    const bad = open.length > 0 && (lost || signedOut || age > PATIENCE || open.some((item) => item.refused));
    line.toggleAttribute("data-signed-out", signedOut);
    line.dataset.state = bad ? "unsaved" : open.length ? "sending" : "rest";
    for (const item of items.values()) mark(item, bad && open.includes(item));
    if (!bad) return;
    if (signedOut) say("signedOut");
    else if (waiting().length) say(navigator.onLine ? "late" : "offline");
    else if (!told) say("refused");
  }
  function say(which) {
    const words = status.dataset[which];
    if (status.textContent.trim() === words) return;
    const paragraph = document.createElement("p");
    paragraph.textContent = words;
    status.replaceChildren(paragraph);
  }
  function mark(item, isUnsaved) {
    item.element.classList.toggle("unsaved", isUnsaved);
    const there = item.element.querySelector(".not-saved");
    if (Boolean(there) === isUnsaved && Boolean(there?.querySelector("button")) === (isUnsaved && signedOut && Boolean(status.dataset.again))) return;
    there?.remove();
    if (!isUnsaved) return;
    const words = document.createElement("p");
    words.className = "not-saved";
    words.textContent = status.dataset.mark;
    if (signedOut && status.dataset.again) {          // the next stop of the Tab key after the answer
      const way = Object.assign(document.createElement("button"), {type: "button", className: "way", textContent: status.dataset.again});
      way.dataset.signIn = "";
      words.append(" ", way);
    }
    item.element.append(words);
  }

  /* -- two texts: the person chooses, with the same buttons as without a script */
  function settle(event) {
    const button = event.target.closest("button[name=settle]");
    if (!button) return;
    event.preventDefault();
    const [chosen, id, version] = button.value.split(":");
    const item = items.get(id), conflict = button.closest("[data-conflict]");
    document.getElementById(`version-${id}`).value = version;
    item.refused = false;
    if (chosen === "saved") {
      fill(item, conflict.dataset.saved);
      item.acknowledged = item.typed;
      tell("autosave-acknowledged", {id: item.id});
      say("kept");
    } else {
      item.typed += 1;
      item.since = Date.now();
      htmx.trigger(item.sender, "resend");
    }
    conflict.remove();
    (item.element.querySelector("input:checked") ?? item.element.querySelector("textarea, input:not([type=hidden])")).focus();
    show();
  }
  function fill(item, words) {
    const chosen = words.split("\n");
    for (const field of item.element.querySelectorAll("input:not([type=hidden]), textarea")) {
      if (["radio", "checkbox"].includes(field.type)) field.checked = chosen.includes(field.value);
      else field.value = words;
    }
  }

  /* -- going on: first everything is saved; when that fails one stays and sees why */
  function goOn(event) {
    // a button that goes nowhere by itself sends the form; so does one beside a refusal: the page that comes shows it
    if (!event.submitter?.dataset.href || unsent().some((item) => item.refused)) return noteSequence();
    event.preventDefault();
    whenSaved(event.submitter.dataset.href);
  }
  function noteSequence() {
    sequence += 1;
    for (const [name, value] of [["key", pageKey], ["sequence", sequence]]) {
      const field = form.elements[name] ?? form.appendChild(Object.assign(document.createElement("input"), {type: "hidden", name}));
      field.value = value;
    }
    leaving = true;
  }
  function followLink(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.target || link.origin !== location.origin || link.getAttribute("href").startsWith("#")) return;
    if (!waiting().length || lost || signedOut) return;   // the browser itself asks before it leaves
    event.preventDefault();
    whenSaved(link.href);
  }
  function whenSaved(address) {
    goingOn = () => {
      leaving = true;
      location.assign(address);
    };
    if (unsent().length) sendNow();
    else goingOn();
  }
  function signOut(event) {       // first what waits is sent; when that fails one sees why, and the next press goes
    if (!event.target.matches("form[data-logout]") || !waiting().length || event.target.dataset.asked) return;
    event.preventDefault();
    event.target.dataset.asked = "yes";
    goingOn = () => event.target.requestSubmit(event.submitter);
    sendNow();
  }
  function leaveToAnother() {     // what is not sent, unsent.js keeps for its own person
    another = signedOut = leaving = true;
    goingOn = null;
  }
  function sendLast() {
    if (leaving || signedOut) return;
    for (const item of waiting()) {
      const last = new FormData();
      for (const [name, value] of new FormData(form))
        if (item.sender.getAttribute("hx-params").split(",").includes(name)) last.append(name, value);
      sequence += 1;
      last.append("key", pageKey);
      last.append("sequence", String(sequence));
      navigator.sendBeacon(item.sender.getAttribute("hx-post"), last);
    }
  }

  document.body.addEventListener("htmx:load", takeAnew);
  form.addEventListener("input", noteTyped, true);
  form.addEventListener("change", noteTyped, true);
  form.addEventListener("click", settle);
  form.addEventListener("submit", goOn);
  form.addEventListener("unsent-found", goOnAs);
  document.body.addEventListener("submit", signOut, true);
  document.body.addEventListener("htmx:configRequest", nameRequest);
  document.body.addEventListener("htmx:beforeSwap", guardSwap);
  document.body.addEventListener("htmx:oobBeforeSwap", keepNewer);
  document.body.addEventListener("htmx:afterRequest", noteAnswer);
  document.body.addEventListener("signed-in", sendNow);
  document.body.addEventListener("signed-in-as-another", leaveToAnother);
  document.body.addEventListener("sign-in-wanted", sendNow);
  document.body.addEventListener("click", followLink);
  document.addEventListener("visibilitychange", sendNow);
  window.addEventListener("online", sendNow);
  window.addEventListener("offline", show);
  window.addEventListener("pagehide", sendLast);
  window.addEventListener("pageshow", () => { leaving = false; });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && unsent().length) event.preventDefault();
  });
  show();
})();
