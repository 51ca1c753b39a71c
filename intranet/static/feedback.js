/* The feedback form: a text that is too long is counted while it is shortened. Nothing of it is ever cut away, and the
   form works the same without this file: the server counts too. */
(() => {
  "use strict";
  const form = document.getElementById("feedback");
  if (!form) return;
  const PAUSE = 800;          // counts are said aloud when the typing rests
  const said = document.getElementById("question-said");
  let timer = null;

  const over = (field) => field.value.length > field.dataset.longest ? [...field.value].length - field.dataset.longest : 0;
  function count(event) {
    const field = event.target;
    if (!field.matches("[data-longest]")) return;
    const note = document.getElementById(field.id.replace("answer-", "note-"));
    const many = over(field);
    if (!many && !note.querySelector("[data-too-long]")) return;   // what else the note says stays
    const words = many ? form.dataset.tooLong.replace("#", many.toLocaleString(document.documentElement.lang)) : "";
    const paragraph = Object.assign(document.createElement("p"), {className: "problem", textContent: words});
    paragraph.dataset.tooLong = "";
    note.replaceChildren(...(many ? [paragraph] : []));
    if (many) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    clearTimeout(timer);
    timer = setTimeout(() => { said.textContent = words; }, PAUSE);
  }
  form.addEventListener("input", count);
})();
