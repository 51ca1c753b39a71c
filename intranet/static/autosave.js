/* Saving a section as one types. htmx sends each answer; this file sees to it that nothing is lost on the way: what is
   not acknowledged by the server is shown as not saved, sent again with growing waits, and kept from being left behind.
   Without this script the section is an ordinary form. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-autosave]");
  const status = document.getElementById("save-status");
  if (!form || !status || !window.htmx) return;

  const FIRST_WAIT = 1000, LONGEST_WAIT = 30000, PATIENCE = 5000;
  const letters = crypto.getRandomValues(new Uint8Array(12));
  const pageKey = Array.from(letters, (one) => one.toString(16).padStart(2, "0")).join("");
  let sequence = 0;
  let wait = FIRST_WAIT, timer = null;
  let lostConnection = false;   // the last try met no server, or one that was ill
  let leavingBy = null;         // the button that was pressed while something was still unsent
  let leaving = false;

  // Each item counts what was typed and what the server has acknowledged; equal means saved.
  const items = new Map();
  for (const element of form.querySelectorAll("[data-item]")) {
    const sender = element.hasAttribute("hx-post") ? element : element.querySelector("[hx-post]");
    const refused = element.hasAttribute("data-unsent");
    items.set(element.dataset.item, {id: element.dataset.item, element, sender, typed: refused ? 1 : 0, acknowledged: 0,
                                     sending: 0, since: 0, refused});
  }
  const itemOf = (element) => items.get(element?.closest?.("[data-item]")?.dataset.item);
  const unsent = () => [...items.values()].filter((item) => item.acknowledged < item.typed);
  const waiting = () => unsent().filter((item) => !item.refused);

  function noteTyped(event) {
    const item = itemOf(event.target);
    if (!item || event.target.type === "hidden") return;
    if (event.type === "change" && !["radio", "checkbox"].includes(event.target.type)) return;
    if (item.acknowledged === item.typed) item.since = Date.now();
    item.typed += 1;
    item.refused = false;
    setTimeout(show, PATIENCE + 100);
  }
  // in the capture phase: before htmx reads the field
  form.addEventListener("input", noteTyped, true);
  form.addEventListener("change", noteTyped, true);

  document.body.addEventListener("htmx:configRequest", (event) => {
    const item = itemOf(event.detail.elt);
    if (!item || !form.contains(event.detail.elt)) return;
    sequence += 1;
    item.sending = item.typed;
    event.detail.parameters.key = pageKey;
    event.detail.parameters.sequence = String(sequence);
  });

  document.body.addEventListener("htmx:afterRequest", (event) => {
    const xhr = event.detail.xhr;
    const token = xhr?.getResponseHeader?.("X-CSRF-Token");
    if (token) document.querySelectorAll("input[name=csrf_token]").forEach((field) => { field.value = token; });
    const item = itemOf(event.detail.elt);
    if (!item || !form.contains(event.detail.elt)) return;
    const code = xhr ? xhr.status : 0;
    if (event.detail.successful) {
      item.acknowledged = Math.max(item.acknowledged, item.sending);
      item.refused = false;
      item.since = Date.now();
      lostConnection = false;
      wait = FIRST_WAIT;
      if (waiting().length) again(0);
    } else if (code === 0 || code === 408 || code === 429 || code >= 500) {
      lostConnection = true;
      leavingBy = null;
      again();
    } else if (code === 403 && token) {
      again(200);
    } else {
      // 401 waits for the sign-in; the others for the person: more tries would meet the same answer
      leavingBy = null;
      item.refused = code !== 401;
    }
    show();
    if (leavingBy && !unsent().length) leave();
  });
  document.body.addEventListener("htmx:afterSwap", () => show());

  function again(after) {
    if (timer && after === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => { timer = null; sendAll(); }, after ?? wait);
    if (after === undefined) wait = Math.min(wait * 2, LONGEST_WAIT);
  }
  function sendAll() {
    for (const item of waiting()) htmx.trigger(item.sender, "resend");
  }
  function sendNow() {
    wait = FIRST_WAIT;
    if (waiting().length) again(0);
  }
  window.addEventListener("online", sendNow);
  window.addEventListener("offline", () => show());
  document.addEventListener("visibilitychange", sendNow);
  document.body.addEventListener("signed-in", sendNow);

  /* The status line's words come from the server; these are the ones for when no server can say them. */
  function show() {
    const open = unsent();
    const late = open.some((item) => Date.now() - item.since > PATIENCE);
    status.classList.toggle("unsaved", open.length > 0 && (lostConnection || late || open.some((item) => item.refused)));
    for (const item of items.values()) item.element.classList.toggle("unsaved", open.includes(item) && status.classList.contains("unsaved"));
    if (!waiting().length || status.querySelector("form")) return;
    if (lostConnection || late) say(navigator.onLine ? status.dataset.unsent : status.dataset.offline);
  }
  function say(words) {
    if (status.textContent.trim() === words) return;
    const line = document.createElement("p");
    const strong = document.createElement("strong");
    strong.textContent = words;
    line.append(strong);
    status.replaceChildren(line);
  }

  /* Two texts: the person chooses, here or by the same buttons as an ordinary form. */
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=settle]");
    if (!button) return;
    event.preventDefault();
    const conflict = button.closest("[data-conflict]");
    const item = items.get(conflict.dataset.conflict);
    form.elements[`version-${item.id}`].value = conflict.dataset.version;
    const field = item.element.querySelector("input:checked, textarea, input:not([type=hidden])");
    item.refused = false;
    if (button.value.startsWith("saved:")) {
      fill(item, conflict.dataset.saved);
      item.acknowledged = item.typed;
      say(status.dataset.kept);
    } else {
      item.typed += 1;
      htmx.trigger(item.sender, "resend");
    }
    conflict.remove();
    field?.focus();
    show();
  });
  function fill(item, words) {
    const chosen = words.split("\n");
    for (const field of item.element.querySelectorAll("input:not([type=hidden]), textarea")) {
      if (["radio", "checkbox"].includes(field.type)) field.checked = chosen.includes(field.value);
      else field.value = words;
    }
  }

  /* Going on: first everything is saved, then the form is sent as without a script. */
  form.addEventListener("submit", (event) => {
    if (waiting().length) {
      event.preventDefault();
      leavingBy = event.submitter;
      sendNow();
      return;
    }
    sequence += 1;
    form.elements.key.value = pageKey;
    form.elements.sequence.value = String(sequence);
    leaving = true;
  });
  function leave() {
    const button = leavingBy;
    leavingBy = null;
    form.requestSubmit(button);
  }
  window.addEventListener("pageshow", () => { leaving = false; });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && unsent().length) event.preventDefault();
  });
  show();
})();
