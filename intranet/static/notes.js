/* A note leads to its sentence: the words are chosen in the text, which scrolls to them. Without this file the link
   leads to the text. */
(() => {
  "use strict";
  function chooseSentence(event) {
    const link = event.target.closest?.("a[data-start]");
    const field = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!field?.setSelectionRange) return;
    event.preventDefault();
    const letters = [...field.value];  // places are counted in letters, and a browser counts some of them twice
    const start = letters.slice(0, Number(link.dataset.start)).join("").length;
    const end = letters.slice(0, Number(link.dataset.end)).join("").length;
    field.focus();
    field.setSelectionRange(start, end);
    scrollTo(field, start);
  }
  // a browser does not scroll a field to what a script chose in it: the part before it, in a twin, tells how far down
  function scrollTo(field, start) {
    const twin = field.cloneNode();
    twin.removeAttribute("id");
    twin.removeAttribute("name");
    twin.classList.add("measuring");
    twin.value = field.value.slice(0, start);
    field.after(twin);
    field.scrollTop = Math.max(0, twin.scrollHeight - field.clientHeight / 2);
    twin.remove();
  }
  document.addEventListener("click", chooseSentence);
})();
