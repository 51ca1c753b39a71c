/* The workbench of memos: parts that are moved without loading the page anew, by their buttons or by dragging the
   list of parts, so that what is typed in other parts stays. Without it the buttons are plain forms. */
(() => {
  "use strict";
  const paper = document.getElementById("paper");
  const form = document.getElementById("order-form");
  const sections = () => [...paper.querySelectorAll(":scope > [data-part]")];
  const sectionOf = (id) => sections().find((one) => one.dataset.part === id);

  /* -- what stands on the paper follows what the server has kept */
  function followOrder() {
    const wanted = [...document.querySelectorAll("[data-order] > [data-part]")].map((one) => one.dataset.part);
    const there = sections().map((one) => one.dataset.part).filter((id) => wanted.includes(id));
    if (there.join() === wanted.filter((id) => there.includes(id)).join()) return;
    const focused = document.activeElement;
    for (const id of wanted) {
      const section = sectionOf(id);
      if (section) paper.append(section);
    }
    if (focused !== document.body && focused.isConnected) focused.focus({preventScroll: true});
  }
  function showMoved(id) {
    const section = sectionOf(id);
    if (!section) return;
    section.classList.remove("bench-moved");
    void section.offsetWidth;
    section.classList.add("bench-moved");
    section.scrollIntoView({block: "nearest"});
  }
  function afterMove(event) {
    const {elt, successful} = event.detail;
    const isMove = elt.matches?.("form[data-move]") || elt === form;
    if (!successful || !isMove) return;
    const id = elt === form ? form.elements.part.value : elt.closest("[data-part]").dataset.part;
    setTimeout(() => {
      followOrder();
      showMoved(id);
      makeDraggable();
    }, 40);   // after htmx has put in the list
  }

  /* -- dragging in the list of parts */
  let dragged = null;
  const list = () => document.querySelector("[data-order]");
  const clear = () => {
    for (const one of list().querySelectorAll(".over-here, .dragged")) one.classList.remove("over-here", "dragged");
    list().classList.remove("over-end");
  };
  function makeDraggable() {
    list().setAttribute("data-drags", "");
    for (const one of list().children) {
      one.draggable = true;
      for (const link of one.querySelectorAll("a")) link.draggable = false;
    }
    const hint = document.querySelector(".drag-hint");
    if (hint) hint.hidden = false;
  }
  function begin(event) {
    const one = event.target.closest?.("[data-order] > [data-part]");
    if (!one) return;
    dragged = one;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", one.textContent.trim());
    one.classList.add("dragged");
  }
  function placeFor(event) {
    return [...list().children].filter((one) => one !== dragged)
      .find((one) => event.clientY < one.getBoundingClientRect().top + one.offsetHeight / 2) ?? null;
  }
  function over(event) {
    if (!dragged || !event.target.closest?.("[data-order]")) return;
    event.preventDefault();
    const place = placeFor(event);
    for (const one of list().children) one.classList.toggle("over-here", one === place);
    list().classList.toggle("over-end", place === null);
  }
  function drop(event) {
    if (!dragged || !event.target.closest?.("[data-order]")) return;
    event.preventDefault();
    const place = placeFor(event);
    form.elements.part.value = dragged.dataset.part;
    form.elements.before.value = place?.dataset.part ?? "";
    clear();
    dragged = null;
    form.requestSubmit();
  }
  function end() {
    if (dragged) clear();
    dragged = null;
  }

  if (!paper || !form) return;
  makeDraggable();
  document.body.addEventListener("htmx:afterRequest", afterMove);
  document.body.addEventListener("htmx:afterSettle", () => list() && makeDraggable());
  document.addEventListener("dragstart", begin);
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  document.addEventListener("dragend", end);
})();
