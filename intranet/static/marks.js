/* With a mouse one press is enough: a button stands beside the paragraph that the pointer is at. Without a mouse, by
   keyboard and without this file the link above the text opens a button at each paragraph. */
(() => {
  "use strict";
  const fine = matchMedia("(hover: hover) and (pointer: fine)");
  let button = null, paragraph = null;

  function follow(event) {
    const place = document.getElementById("card-text"), made = document.getElementById("mark-here");
    if (!fine.matches || event.pointerType === "touch" || !made) return;
    if (!place.contains(event.target)) {
      leave();
      return;
    }
    const at = event.target.closest("article [data-paragraph]");
    if (!at || at === paragraph) return;
    if (!button?.isConnected) {
      button = made.content.firstElementChild.cloneNode(true);
      place.append(button);
    }
    paragraph = at;
    const box = at.getBoundingClientRect(), around = place.getBoundingClientRect();
    const beside = at.closest("article").getBoundingClientRect().right - around.left;
    button.style.setProperty("--at-x", `${Math.min(beside, around.width - button.offsetWidth)}px`);
    button.style.setProperty("--at-y", `${box.top - around.top}px`);
  }
  function leave() {
    button?.remove();
    button = paragraph = null;
  }

  /* -- what the form below the text says of it goes along: which card, revision and text, and the token */
  function press(event) {
    if (!button || !button.contains(event.target)) return;
    const form = document.getElementById("helped");
    const {csrf_token, revision, view} = Object.fromEntries(new FormData(form));
    const values = {csrf_token, revision, view, paragraph: paragraph.dataset.paragraph};
    leave();
    htmx.ajax("POST", form.getAttribute("action").replace(/helped$/, "marks"), {target: "#card-text", swap: "outerHTML", values});
  }

  document.addEventListener("pointerover", follow);
  document.addEventListener("click", press);
})();
