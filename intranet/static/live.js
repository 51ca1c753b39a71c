/* A live session on phones, on the projector and on the control page: asks every two seconds what is new, says when the
   connection is lost and tries on with growing waits, counts the clock down, and never takes away what somebody types.
   Without this file each page has a link that loads it anew. */
(() => {
  "use strict";
  if (!document.querySelector("[data-live]")) return;
  const USUAL = 2000, LONGEST = 30000, GROWTH = 1.6, SAFETY = 20000, AGAIN = 250;
  const body = document.body;
  const byId = (id) => document.getElementById(id);
  // an element that was swapped away tells its own end on the body: only the request still names it
  const asker = (event) => event.detail?.requestConfig?.elt ?? event.detail?.elt;
  // in a hall whose network first wants its terms read, somebody else answers in the server's place (app.js)
  const isOurs = (event) => Boolean(event.detail.xhr?.getResponseHeader("X-Answered-By"));
  const isPulse = (event) => Boolean(asker(event)?.matches?.("[data-pulse]"));

  /* -- asking what is new */
  let wait = USUAL, timer = null, lost = false, isAsked = false;
  function plan(after) {
    clearTimeout(timer);
    timer = setTimeout(ask, after);
  }
  function ask() {
    const pulse = document.querySelector("#pulse[data-pulse]");
    if (!pulse) return;                     // the session has ended: nothing is new any more
    isAsked = false;
    htmx.trigger(pulse, "tick");
    // what was swapped in some milliseconds ago hears nothing yet; should an answer never be told of, it is asked for again
    plan(isAsked ? SAFETY + wait : AGAIN);
  }
  function noteAsking(event) {
    if (isPulse(event)) isAsked = true;
  }
  function askNow() {
    if (document.visibilityState === "visible") plan(0);
  }
  function noteAnswer(event) {
    if (!isPulse(event)) return;
    const status = event.detail.xhr?.status ?? 0;
    if (isOurs(event) && status < 400) {
      wait = USUAL;
      if (lost) sayBack();
    } else if (isOurs(event) && status === 404) {
      byId("pulse")?.removeAttribute("data-pulse");   // it was deleted meanwhile
    } else {
      wait = Math.min(LONGEST, wait * GROWTH * (.9 + Math.random() * .2));   // a whole hall must not come back at once
      sayLost();
    }
    plan(wait);
  }
  // The answer to a press brings another pulse. What the one before had asked is older: it must not be put in after it.
  function dropOlder({detail: {target, requestConfig}}) {
    if (target?.id === "pulse" && requestConfig.elt !== target)
      target.addEventListener("htmx:beforeOnLoad", (late) => late.preventDefault());   // gone, it tells nobody else
  }
  function noteFresh(event) {
    if (event.detail.target?.id === "pulse") plan(wait);
  }
  function keepQuiet(event) {               // the notice of every page is not for what is only asked in the background
    if (isPulse(event)) event.stopPropagation();
  }
  function refuseToSwap(event) {
    const status = event.detail.xhr?.status ?? 0;
    if (isPulse(event) && (!isOurs(event) || status >= 400 && status !== 401)) {
      event.detail.shouldSwap = false;
      event.stopPropagation();
    }
  }

  /* -- the connection */
  const connection = byId("connection");
  function sayLost() {
    if (lost) return;
    lost = true;
    connection.hidden = false;
    connection.textContent = connection.dataset.lost;
  }
  function sayBack() {
    lost = false;
    connection.textContent = connection.dataset.back;
    setTimeout(() => { if (!lost) connection.hidden = true; }, 3000);
  }

  /* -- the clock: only how long it still runs comes from the server, so no device's own clock matters */
  let ends = null, wasOver = false;
  function readClock() {
    const clock = byId("clock");
    const seconds = clock?.dataset.seconds;
    ends = seconds !== undefined && "runs" in clock.dataset ? Date.now() + Number(seconds) * 1000 : null;
    wasOver = seconds === undefined || Number(seconds) === 0;
    drawClock();
  }
  function drawClock() {
    const face = document.querySelector("#clock [data-clock]");
    if (ends === null || !face) return;
    const left = Math.max(0, Math.round((ends - Date.now()) / 1000));
    const mark = face.textContent.replace(/\d/g, "")[0] ?? ".";
    const words = `${Math.floor(left / 60)}${mark}${String(left % 60).padStart(2, "0")}`;
    if (face.textContent !== words) face.textContent = words;
    byId("clock").toggleAttribute("data-is-over", left === 0);
    if (left === 0 && !wasOver) {
      wasOver = true;
      const said = byId("live-said");
      if (said) said.textContent = byId("clock").dataset.over ?? "";
    }
  }

  /* -- what is being typed stays: the next step waits until it is sent, or until its writer goes along without it */
  const form = () => document.querySelector("[data-live-answer]");
  const typed = () => [...(form()?.querySelectorAll("textarea, input[type=text]") ?? [])].map((field) => field.value).join("\n");
  let kept = typed(), sending = "";
  const isTyping = () => typed().trim() !== "" && typed() !== kept;
  const behind = byId("behind");
  function holdStage(event) {
    if (event.detail.target?.id !== "stage" && event.target?.id !== "stage") return;
    if (!isTyping() || !behind) return;
    event.detail.shouldSwap = false;
    behind.hidden = false;
  }
  function noteStage(event) {
    if (event.detail.target?.id !== "stage" || !event.detail.shouldSwap) return;
    kept = typed();
    if (behind) behind.hidden = true;
    if (document.activeElement === body) {
      byId("stage").focus({preventScroll: true});
      window.scrollTo({top: 0, behavior: "instant"});
    }
  }
  function noteSending(event) {
    if (asker(event)?.matches?.("[data-live-answer]")) sending = typed();
  }
  function noteSent(event) {
    if (!asker(event)?.matches?.("[data-live-answer]") || event.detail.xhr?.status !== 200 || !isOurs(event)) return;
    kept = sending;
    if (!behind || behind.hidden || isTyping()) return;
    const path = byId("pulse").getAttribute("href");
    htmx.ajax("GET", `${path}/now`, {target: "#pulse", swap: "outerHTML"});
  }

  for (const kind of ["htmx:sendError", "htmx:timeout"]) document.addEventListener(kind, keepQuiet, true);
  document.addEventListener("htmx:beforeSwap", refuseToSwap, true);
  body.addEventListener("htmx:beforeRequest", noteAsking);
  body.addEventListener("htmx:afterRequest", noteAnswer);
  document.addEventListener("htmx:beforeSwap", dropOlder);
  document.addEventListener("htmx:afterSwap", noteFresh);
  body.addEventListener("htmx:oobBeforeSwap", holdStage);
  body.addEventListener("htmx:oobAfterSwap", noteStage);
  body.addEventListener("htmx:beforeRequest", noteSending);
  body.addEventListener("htmx:afterRequest", noteSent);
  body.addEventListener("htmx:afterSettle", readClock);
  window.addEventListener("online", askNow);
  document.addEventListener("visibilitychange", askNow);
  setInterval(drawClock, 250);
  readClock();
  plan(USUAL);
})();
