/* When what a browser keeps of unsent text (unsent_store.js) has to go, on whatever page that shows: somebody signs out,
   leaves for good, says that others use the computer too, or the server has taken what was sent. */
(() => {
  "use strict";
  const body = document.body;

  /* -- signing out leaves nothing behind: the server says so too, but over plain http a browser does not listen to it */
  const forgotten = () => indexedDB.deleteDatabase("ankkuri-unsent");
  function forgetUnsent(event) {
    const form = event.target;
    if (!form.matches("form[data-logout]") || event.defaultPrevented || form.dataset.forgotten || !window.indexedDB) return;
    event.preventDefault();
    form.dataset.forgotten = "yes";
    const going = () => form.requestSubmit(event.submitter), asked = forgotten();
    asked.onsuccess = asked.onerror = asked.onblocked = going;
  }
  // Who erases their account: once they are out, for a mistyped password does not lead there. The first page of nobody
  // says so; no link alone makes a browser forget.
  const LEAVING = "ankkuri-leaving";
  function noteLeaving({target}) {
    if (target.matches("form[data-leave]")) sessionStorage.setItem(LEAVING, "yes");
  }
  function forgetOnceOut() {
    if (sessionStorage.getItem(LEAVING) !== "yes") return;
    sessionStorage.removeItem(LEAVING);
    if (!body.dataset.of && window.indexedDB) forgotten();
  }
  // Who says that others use the computer too means also what was there before. It closes the store of every open page.
  let sharesNothing = false;
  function forgetOnShared() {
    if (sharesNothing || !window.indexedDB || body.dataset.shared !== "yes" && !document.querySelector("#error-notice [data-shared=yes]")) return;
    sharesNothing = true;
    forgotten();
  }

  /* -- what was kept of a form that is sent by its button (unsent_whole.js): the page that comes in answer tells whether
     it was taken. It was when the server led here, or when the page says so itself [data-taken]. A page that does not take
     it may send it once more, from a form of its own. */
  const SENT = "ankkuri-sent-whole";
  const NOT_TAKEN = /[?&]said=(not_now|late)\b/;      // led to the thing as it is now, and told so there
  const answered = answerToSent();
  function answerToSent() {
    const marked = sessionStorage.getItem(SENT);
    if (!marked) return null;
    sessionStorage.removeItem(SENT);
    const sent = JSON.parse(marked), visit = performance.getEntriesByType("navigation")[0];
    if (visit?.type === "back_forward" || !document.referrer || new URL(document.referrer).pathname !== sent.from) return null;
    const isRefusal = visit?.responseStatus >= 400 || Boolean(document.getElementById("problems"))   // not every browser tells
      || NOT_TAKEN.test(location.search);
    const isLed = sent.isLed || visit?.redirectCount > 0 || Boolean(document.querySelector("[data-taken]"));
    const isTaken = isLed && !isRefusal && body.dataset.of === sent.of;
    return {...sent, isLed: false, isRefusal, isTaken, forgotten: isTaken && window.indexedDB ? forgetTaken(sent) : null};
  }
  function forgetTaken({id, to}) {
    return new Promise((done) => {
      const asked = indexedDB.open("ankkuri-unsent", 1);
      asked.onupgradeneeded = () => asked.transaction.abort();   // nothing is kept
      asked.onerror = asked.onblocked = done;
      asked.onsuccess = () => {
        const work = asked.result.transaction("pages", "readwrite"), kept = work.objectStore("pages"), found = kept.get(id);
        found.onsuccess = () => {
          const record = found.result;
          if (!record) return;
          delete record.items[to];
          if (Object.keys(record.items).length || record.offers.length) kept.put(record);
          else kept.delete(id);
        };
        work.oncomplete = work.onabort = () => {
          asked.result.close();
          done();
        };
      };
    });
  }
  function noteSentAgain({target: form}) {
    if (!form.matches("[data-sent-whole]")) sessionStorage.removeItem(SENT);   // the answer to another says nothing of it
    if (!answered || answered.isTaken || form.matches("[data-sent-whole]") || form.getAttribute("method") !== "post") return;
    if (new URL(form.getAttribute("action"), location.href).pathname !== answered.path) return;
    sessionStorage.setItem(SENT, JSON.stringify({...answered, from: location.pathname}));
  }
  window.sentWhole = answered;

  document.addEventListener("submit", forgetUnsent);
  document.addEventListener("submit", noteLeaving);
  body.addEventListener("submit", noteSentAgain, true);
  body.addEventListener("htmx:afterSettle", forgetOnShared);   // signed in again in place
  forgetOnShared();
  forgetOnceOut();
})();
