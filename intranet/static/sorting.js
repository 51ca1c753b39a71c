/* Open answers are dragged to a theme. What a drop does is what the answer's own select and button do; without this file
   those two are there alone. */
(() => {
  "use strict";
  let dragged = null;

  function makeDraggable() {
    for (const answer of document.querySelectorAll("[data-answer]")) {
      if (answer.querySelector("select[name=theme]")) answer.draggable = true;
    }
  }
  // Only themes of the answer's own question take it.
  const placeUnder = (event) => {
    const place = event.target.closest?.("[data-theme]");
    return place && dragged && place.closest("[data-question]") === dragged.closest("[data-question]") ? place : null;
  };
  function begin(event) {
    dragged = event.target.closest?.("[data-answer]") ?? null;
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.querySelector("blockquote").textContent);
  }
  function show(place) {
    for (const one of document.querySelectorAll("[data-theme].under")) if (one !== place) one.classList.remove("under");
    place?.classList.add("under");
  }
  function hover(event) {
    const place = placeUnder(event);
    show(place);
    if (place) event.preventDefault();   // says that it may be dropped here
  }
  function drop(event) {
    const place = placeUnder(event);
    show(null);
    if (!place) return;
    event.preventDefault();
    const select = dragged.querySelector("select[name=theme]");
    if (place.dataset.theme === dragged.closest("[data-theme]").dataset.theme) return;
    select.value = place.dataset.theme;
    select.form.requestSubmit();
  }
  function end() {
    show(null);
    dragged = null;
  }

  /* -- what is pressed while an answer is on its way: the list that comes has every form anew, so it is sent from there.
     htmx would keep it for the form that has gone by then, and send nothing. */
  const OURS = "#answers form[hx-post]", CHOSEN = ["theme", "name"];
  const held = [];
  let isOnItsWay = false;
  function hold(event) {
    const form = event.target, {submitter} = event;
    if (!form.matches(OURS)) return;
    if (!isOnItsWay) {
      isOnItsWay = true;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push({action: form.getAttribute("action"), by: submitter?.id, fields: [...new FormData(form)]});
  }
  function goOn({detail: {requestConfig}}) {
    if (requestConfig?.elt.getAttribute("hx-target") !== "#answers") return;
    isOnItsWay = false;
    const {action, by, fields} = held.shift() ?? {};
    const form = action && document.querySelector(`${OURS}[action="${CSS.escape(action)}"]`);
    if (!form) return;
    for (const [name, value] of fields) if (CHOSEN.includes(name) && form.elements[name]) form.elements[name].value = value;
    form.requestSubmit(by ? document.getElementById(by) : undefined);
  }

  document.addEventListener("submit", hold, true);
  document.body.addEventListener("htmx:afterRequest", goOn);
  document.addEventListener("dragstart", begin);
  document.addEventListener("dragover", hover);
  document.addEventListener("drop", drop);
  document.addEventListener("dragend", end);
  document.body.addEventListener("htmx:load", makeDraggable);
  makeDraggable();
})();
