/* What every page does when there is JavaScript. Without it all of this is plain links and forms.
   Each listener has a name that says what it does; what belongs to one room stands in that room's own file. */
(() => {
  "use strict";
  const TRIED = "X-Once-More";
  const notice = document.getElementById("error-notice");
  const body = document.body;

  // A section that saves as one types counts its own requests and sends again by itself (autosave.js).
  const savesItself = (element) => Boolean(element?.closest?.("form[data-autosave]")) && !element.matches("[data-row-button]");
  const heading = (detail, name) => detail.xhr?.getResponseHeader?.(name);
  // Whoever stands between may answer too: a proxy whose server rests, a hall's network that first wants its terms read.
  const isOurs = (detail) => Boolean(heading(detail, "X-Answered-By"));

  /* -- the CSRF token: a refusal or a renewed sign-in brings a fresh one for every form of the page */
  function keepFreshToken(event) {
    const token = heading(event.detail, "X-CSRF-Token");
    if (!token) return;
    for (const field of document.querySelectorAll("input[name=csrf_token]")) field.value = token;
    const {xhr, elt, requestConfig} = event.detail;
    if (xhr.status !== 403 || savesItself(elt) || requestConfig.headers[TRIED]) return;
    event.preventDefault();
    setTimeout(() => sendOnceMore({elt, requestConfig}));
  }
  function sendOnceMore({elt, requestConfig}) {
    const values = new FormData();       // no plain object: of several ticks with one name it would keep the last
    for (const [name, value] of requestConfig.formData?.entries?.() ?? []) values.append(name, value);
    const token = document.querySelector("input[name=csrf_token]");
    if (token && values.has("csrf_token")) values.set("csrf_token", token.value);
    htmx.ajax(requestConfig.verb, requestConfig.path, {source: elt, values, headers: {[TRIED]: "1"}});
  }

  /* -- the key by which the server knows a form that is sent twice: once it was answered, the next press is another send */
  function nameNextSend(event) {
    const {xhr, elt} = event.detail;
    if (!isOurs(event.detail) || xhr.status >= 500) return;   // no answer: what is sent again is the same
    renewKeys(elt.closest("form"));
  }
  function renewKeys(within) {
    for (const field of within?.querySelectorAll("input[name=once]") ?? [])
      field.value = Array.from(crypto.getRandomValues(new Uint8Array(11)), (one) => one.toString(16).padStart(2, "0")).join("");
  }
  // Back and forward bring a page as it was left, unasked: what is sent from it now is no repetition of what was sent then.
  function renewKeysOnReturn({persisted}) {
    if (persisted || performance.getEntriesByType("navigation")[0]?.type === "back_forward") renewKeys(document);
  }

  /* -- the sign-in ended in the middle of work: sign in again in place, then what was refused is sent once more */
  const refused = new Map();
  let workedAt = null;
  function noteRefused(event) {
    const {xhr, elt, requestConfig} = event.detail;
    if (xhr?.status === 401 && !savesItself(elt) && !notice.contains(elt)) refused.set(elt, {elt, requestConfig});
  }
  const READING = 6000;
  let signedInAt = 0;
  function replayRefused() {
    signedInAt = Date.now();
    for (const request of refused.values()) if (request.elt.isConnected) sendOnceMore(request);
    refused.clear();
    const back = workedAt?.isConnected ? workedAt : document.getElementById("content");
    setTimeout(() => back.focus({preventScroll: true}), 60);  // after htmx has settled the swapped form
  }
  const signInField = () => notice.querySelector("#sign-in-again input:not([type=hidden])");
  // Each request says for whom its page was made. Where another person has signed in meanwhile the server leads away, and
  // what the first one typed is neither sent as the other's nor left for them to read. What can be kept is kept (unsent.js).
  function tellWhosePage(event) {
    event.detail.headers["X-Page-Of"] = body.dataset.of;
  }
  function leaveToAnother() {
    refused.clear();
    typedIn.clear();
    window.addEventListener("pageshow", () => location.reload());   // the way back must not show it again
  }
  // Who is answering keeps the focus: the rest of the sentence, or the next arrow key, must not land in the sign-in form.
  // The notice is told aloud, and a button [data-sign-in] leads to it from where one is.
  let wanted = false;
  function leadToSignIn() {
    if (!signInField() || notice.contains(document.activeElement)) return;
    if (wanted || !document.activeElement.matches("textarea, select, input")) signInField().focus();
    else fold();
    wanted = false;
  }
  function goToSignIn(event) {
    if (!event.target.closest("[data-sign-in], #error-notice[data-folded]")) return;
    wanted = !signInField();              // it was closed: it comes with the next refusal
    if (wanted) body.dispatchEvent(new CustomEvent("sign-in-wanted"));
    else {
      notice.removeAttribute("data-folded");
      signInField().focus();
    }
  }
  function noteWorkplace(event) {
    if (!notice.contains(event.target)) workedAt = event.target;
  }

  /* -- a form that came in place may need a script that its page did not have */
  function bringScript() {
    const form = notice.querySelector("form[data-script]");
    if (!form || document.querySelector(`script[src="${form.dataset.script}"]`)) return;
    const script = Object.assign(document.createElement("script"), {src: form.dataset.script, integrity: form.dataset.integrity});
    document.head.append(script);
  }

  /* -- what is swapped in, and what must not be */
  function guardSwap(event) {
    const {xhr, target, requestConfig: {elt}} = event.detail;
    // a second refusal must not replace the form in which the password is just being typed
    if (xhr.status === 401 && notice.querySelector("#sign-in-again") && !notice.contains(elt)) event.detail.shouldSwap = false;
    if (!isOurs(event.detail)) {
      event.detail.shouldSwap = false;
      event.detail.isError = true;      // whoever waits for "saved" is not told so
      if (!savesItself(elt)) sayUnreachable();
    }
    if (target !== notice && event.detail.shouldSwap && xhr.status < 400 && !notice.querySelector("form") && !isBeingRead()) closeNotice();
    lostFocus = target.contains(document.activeElement) ? target : null;
  }
  // what waited is saved in a moment; that one is signed in again must be there long enough to be read
  const isBeingRead = () => notice.querySelector("#signed-in-again") && Date.now() - signedInAt < READING;
  let lostFocus = null;
  function keepFocus(event) {
    if (!lostFocus || document.activeElement !== body) return;
    const place = (lostFocus.id && document.getElementById(lostFocus.id)) || event.detail.elt;
    lostFocus = null;
    if (!place?.isConnected || place === body) return;
    const wrong = place.querySelector("[aria-invalid=true]");   // it is told with the words of what is wrong
    if (wrong?.checkVisibility()) return void wrong.focus();
    if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
    place.focus({preventScroll: true});
  }

  /* -- the notice: closed by its button, said also when no answer came at all */
  function sayUnreachable() {
    if (notice.querySelector("form")) return;
    const words = document.createElement("p");
    words.textContent = notice.dataset.unreachable;
    notice.replaceChildren(words);
    offerClosing();
  }
  function sayNoAnswer(event) {
    if (!savesItself(event.detail.elt)) sayUnreachable();
  }
  // Without a network a plain form would lead to the browser's own page of errors, and what was typed would go with this one.
  let reached = null;
  async function stayOffline(event) {
    const form = event.target, {submitter} = event;
    if (navigator.onLine || reached === form || form.getAttribute("method") !== "post") return;
    if (form.matches("[hx-post], [data-autosave]") || submitter?.hasAttribute("hx-post")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const answer = await fetch("/healthz", {cache: "no-store"}).catch(() => null);
    if (!answer?.ok || !answer.headers.has("X-Answered-By")) return void sayUnreachable();
    reached = form;                   // a site on this very machine needs no network
    form.requestSubmit(submitter);
    reached = null;
  }
  function tendNotice(event) {
    if (event.detail.target !== notice && !notice.contains(event.detail.target)) return;
    offerClosing();
    leadToSignIn();
  }
  /* -- the notice never lies over what has the focus: the page is moved, and on a small screen the notice is folded */
  function fold() {
    const at = document.activeElement;
    const works = at !== body && !notice.contains(at) && at.matches(":focus-visible, textarea, input");
    notice.toggleAttribute("data-folded", works && Boolean(signInField()));
  }
  function tendFocus(event) {
    if (!notice.hasChildNodes()) return;
    fold();
    if (!notice.contains(event.target)) keepClear();
  }
  function keepClear() {
    const there = notice.hasChildNodes();
    fold();
    document.documentElement.style.setProperty("--notice", there ? `${notice.offsetHeight + 24}px` : "0px");
    const at = document.activeElement;
    if (!there || at === body || notice.contains(at)) return;
    const place = (at.closest("label") ?? at), over = notice.getBoundingClientRect();
    const box = place.getBoundingClientRect();
    if (box.bottom > over.top && box.right > over.left) place.scrollIntoView({block: "nearest", behavior: "instant"});
  }
  function offerClosing() {
    if (!notice.hasChildNodes() || notice.querySelector("[data-close-notice]")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn ghost small";
    button.dataset.closeNotice = "";
    button.textContent = notice.dataset.close;
    notice.append(button);
  }
  function closeNotice() {
    const inside = notice.contains(document.activeElement);
    notice.replaceChildren();
    notice.removeAttribute("data-folded");
    if (inside) (workedAt?.isConnected ? workedAt : document.getElementById("content")).focus({preventScroll: true});
  }
  function closeByButton(event) {
    if (event.target.closest("[data-close-notice]")) closeNotice();
  }
  function closeByEscape(event) {
    if (event.key === "Escape" && notice.hasChildNodes() && !document.querySelector(":popover-open")) closeNotice();
  }

  /* -- the menu on a phone lies over the page: it closes when the keyboard goes on to what is behind it */
  const menu = document.getElementById("menu");
  function closeMenuBehind(event) {
    if (menu?.matches(":popover-open") && !menu.contains(event.target) && event.target.matches(":focus-visible")) menu.hidePopover();
  }

  /* -- light or dark at once, without a new page: what is being typed stays */
  async function chooseTheme(event) {
    const form = event.target;
    if (!form.matches("form[data-theme-choice]") || !event.submitter) return;
    event.preventDefault();
    const chosen = event.submitter;
    const sent = new FormData(form, chosen);
    const answer = await fetch(form.action, {method: "POST", body: new URLSearchParams(sent), redirect: "manual"}).catch(() => null);
    if (answer?.type !== "opaqueredirect") {
      sayUnreachable();
      return;
    }
    document.documentElement.dataset.theme = chosen.value;
    document.querySelector("meta[name=color-scheme]").content = chosen.value === "system" ? "light dark" : chosen.value;
    for (const button of form.querySelectorAll("button[name=theme]")) button.setAttribute("aria-pressed", String(button === chosen));
  }

  /* -- a form that is sent as a whole and kept nowhere before: the browser asks before what was typed is left behind */
  const typedIn = new Set();
  function noteTyping(event) {
    const form = event.target.closest?.("form[data-sent-whole]");
    if (form) typedIn.add(form);
  }
  function noteSending(event) {
    typedIn.delete(event.target);
  }
  function noteNotTaken(event) {
    const {elt, successful} = event.detail;
    if (successful || heading(event.detail, "HX-Redirect") || heading(event.detail, "HX-Refresh")) typedIn.delete(elt);
    else if (elt.matches?.("form[data-sent-whole]")) typedIn.add(elt);
  }
  function askBeforeLeaving(event) {
    if ([...typedIn].some((form) => form.isConnected)) event.preventDefault();
  }

  /* -- paper: buttons that need a script are shown by it, and folded parts are printed too */
  function showPrintButtons(root) {
    for (const button of root.querySelectorAll("[data-print]")) button.hidden = false;
  }
  function print(event) {
    if (event.target.closest("[data-print]")) window.print();
  }
  const unfolded = [];
  function unfoldForPaper() {
    for (const part of document.querySelectorAll("main details:not([open])")) {
      part.open = true;
      unfolded.push(part);
    }
  }
  function foldAgain() {
    for (const part of unfolded.splice(0)) part.open = false;
  }

  /* -- what a new page says of what was just done: a screen reader tells only words that come, not those that were there */
  const UNTIL_THE_PAGE_IS_READ = 700;
  function sayWhatWasDone() {
    for (const said of document.querySelectorAll("main .said[role=status], main .notice[role=status]"))
      if (!said.contains(document.activeElement)) said.replaceChildren(...said.childNodes);
  }

  window.addEventListener("submit", stayOffline, true);
  body.addEventListener("input", noteTyping);
  body.addEventListener("submit", noteSending, true);
  body.addEventListener("htmx:afterRequest", noteNotTaken);
  body.addEventListener("htmx:afterRequest", nameNextSend);
  window.addEventListener("pageshow", renewKeysOnReturn);
  window.addEventListener("beforeunload", askBeforeLeaving);
  body.addEventListener("htmx:beforeOnLoad", noteRefused);
  body.addEventListener("htmx:beforeOnLoad", keepFreshToken);
  body.addEventListener("htmx:beforeSwap", guardSwap);
  body.addEventListener("htmx:afterSettle", keepFocus);
  body.addEventListener("htmx:afterSettle", tendNotice);
  body.addEventListener("htmx:afterSettle", bringScript);
  body.addEventListener("htmx:afterSwap", (event) => showPrintButtons(event.detail.target ?? body));
  body.addEventListener("htmx:sendError", sayNoAnswer);
  body.addEventListener("htmx:timeout", sayNoAnswer);
  body.addEventListener("signed-in", replayRefused);
  body.addEventListener("signed-in-as-another", leaveToAnother);
  body.addEventListener("htmx:configRequest", tellWhosePage);
  body.addEventListener("focusin", noteWorkplace);
  body.addEventListener("focusin", tendFocus);
  body.addEventListener("focusin", closeMenuBehind);
  body.addEventListener("click", goToSignIn);
  body.addEventListener("keydown", closeByEscape);
  new ResizeObserver(keepClear).observe(notice);
  body.addEventListener("click", closeByButton);
  body.addEventListener("click", print);
  body.addEventListener("submit", chooseTheme);
  window.addEventListener("beforeprint", unfoldForPaper);
  window.addEventListener("afterprint", foldAgain);
  showPrintButtons(document);
  setTimeout(sayWhatWasDone, UNTIL_THE_PAGE_IS_READ);
})();
