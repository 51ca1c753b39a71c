/* The run sheet: steps are also moved by dragging. Without this file, and by keyboard, buttons do the same. */
(() => {
  "use strict";
  const list = document.querySelector("[data-run-sheet]");
  if (!list) return;
  let dragged = null, from = -1;
  const rows = () => [...list.children];
  function begin(event) {
    dragged = event.target.closest?.("[data-step]");
    if (!dragged) return;
    from = rows().indexOf(dragged);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.step);
    dragged.toggleAttribute("data-dragged", true);
  }
  function over(event) {
    const row = event.target.closest?.("[data-step]");
    if (!dragged || !row) return;
    event.preventDefault();
    if (row === dragged) return;
    const box = row.getBoundingClientRect();
    row[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
  }
  function end() {
    if (!dragged) return;
    dragged.removeAttribute("data-dragged");
    const form = dragged.querySelector("form[data-move-to]"), place = rows().indexOf(dragged);
    dragged = null;
    if (place === from) return;
    form.elements.place.value = String(place);
    form.requestSubmit();
  }
  for (const row of rows()) row.draggable = true;
  list.addEventListener("dragstart", begin);
  list.addEventListener("dragover", over);
  list.addEventListener("drop", (event) => event.preventDefault());
  list.addEventListener("dragend", end);
})();
