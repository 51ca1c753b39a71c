/* The line that says whether everything is saved, as a listener and a finger meet it; what stands on it is autosave.js's.
   Said aloud is at once that something is not saved, else what holds when the answering rests. */
(() => {
  "use strict";
  const line = document.getElementById("save-line");
  const status = document.getElementById("save-status");
  if (!line || !status || !document.querySelector("form[data-autosave]") || !window.htmx) return;

  /* -- said aloud */
  const REST = 2000, SILENCE = 100;
  const aloud = line.appendChild(Object.assign(document.createElement("p"), {id: "save-said", className: "visually-hidden"}));
  let saying = null, isNews = false;         // something was sent since the line was last said
  function sayAloud() {
    const words = status.innerText.trim();   // what can be seen, not what is for browsers without a script
    if (words !== aloud.textContent) aloud.textContent = words;
  }
  function sayOfRest() {
    if (!isNews) return void sayAloud();
    isNews = false;
    aloud.textContent = "";                  // "saved at 12.30" twice in a minute is news twice, in the same words
    setTimeout(sayAloud, SILENCE);
  }
  function hear() {
    clearTimeout(saying);
    if (line.dataset.state !== "rest") isNews = true;
    if (line.hasAttribute("data-signed-out")) return;   // the notice with the form to sign in says it
    if (line.dataset.state === "unsaved") sayAloud();
    else if (line.dataset.state === "rest") saying = setTimeout(sayOfRest, REST);
  }

  /* -- the line grows and shrinks with its words: what is below stays where the finger is just about to tap it */
  let height = line.offsetHeight;
  function keepPlace() {
    const grown = line.offsetHeight - height;
    height += grown;
    if (grown) window.scrollBy({top: grown, behavior: "instant"});
  }

  // the line itself would be read after each arrow key of a radio group
  status.setAttribute("aria-live", "off");
  aloud.setAttribute("role", "status");
  sayAloud();
  new MutationObserver(hear).observe(line, {attributes: true, attributeFilter: ["data-state"]});
  new MutationObserver(hear).observe(status, {childList: true, subtree: true});
  new ResizeObserver(keepPlace).observe(line);
})();
