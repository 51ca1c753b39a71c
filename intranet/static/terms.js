/* Definitions open on hover and on the keyboard's focus as well, beside their word. Without this file a tap or Enter
   opens them all the same, at the foot of the window: the browser's own popover does that. */
(() => {
  "use strict";
  const OPEN_AFTER = 150;   // ms: a pointer that only passes opens nothing
  const CLOSE_AFTER = 350;  // time enough to move onto the definition, which may be hovered too
  const GAP = 6, MARGIN = 12;

  let word = null;      // the button whose definition is open, or just opens
  let stays = false;    // a tap, a click or Enter opened it: it stays until it is closed
  let opening = 0, closing = 0;
  let closedJustNow = false;

  const wordAt = (target) => target.closest?.("button.term[popovertarget]");
  const definitionOf = (button) => document.getElementById(button.getAttribute("popovertarget"));
  const isOpen = (definition) => Boolean(definition?.matches(":popover-open"));
  const openOne = () => (word && isOpen(definitionOf(word)) ? definitionOf(word) : null);

  /* -- opening and closing */
  function show(button) {
    const definition = definitionOf(button);
    if (!definition || (isOpen(definition) && word === button)) return;
    if (isOpen(definition)) definition.hidePopover();  // the same word, further up
    word = button;
    stays = false;
    definition.showPopover({source: button});
  }
  function hide() {
    openOne()?.hidePopover();
  }

  /* -- the pointer; a finger taps instead */
  function followPointer(event) {
    if (event.pointerType === "touch") return;
    clearTimeout(opening);
    const button = wordAt(event.target);
    const near = button ? button === word : Boolean(openOne()?.contains(event.target));
    if (near) {
      clearTimeout(closing);
      closing = 0;
    } else if (openOne() && !stays && !closing) {
      closing = setTimeout(() => { closing = 0; hide(); }, CLOSE_AFTER);
    }
    if (button && !(openOne() && stays)) opening = setTimeout(show, OPEN_AFTER, button);
  }

  /* -- the keyboard */
  function followFocus(event) {
    const button = wordAt(event.target), open = openOne();
    if (open && button !== word && !open.contains(event.target)) hide();
    // closing gives the focus back to the word: that must not open it again
    if (button && !(closedJustNow && button === word) && button.matches(":focus-visible")) show(button);
  }

  /* -- a tap, a click, Enter: the browser opens and closes; what hover opened is opened anew, to stay */
  function noteClick(event) {
    const button = wordAt(event.target);
    if (!button) return;
    clearTimeout(opening);
    const definition = definitionOf(button);
    if (isOpen(definition) && (word !== button || !stays)) definition.hidePopover();
    word = button;
    stays = !isOpen(definition);
  }

  /* -- where it lies: under the word, or over it where there is more room; always inside the window */
  function place(event) {
    const definition = event.target;
    if (!definition.classList?.contains("definition")) return;
    if (event.newState === "closed") {
      definition.removeAttribute("style");  // htmx would copy it to what it swaps in, which the content policy refuses
      closedJustNow = true;
      setTimeout(() => { closedJustNow = false; });
      return;
    }
    if (!word) return;
    const at = word.getBoundingClientRect(), page = document.documentElement;
    const width = Math.min(24 * parseFloat(getComputedStyle(page).fontSize), page.clientWidth - 2 * MARGIN);
    const under = page.clientHeight - at.bottom, over = at.top;
    const above = under < 240 && over > under;
    const left = Math.max(MARGIN, Math.min(at.left, page.clientWidth - width - MARGIN));
    definition.classList.toggle("above", above);
    definition.classList.toggle("below", !above);
    definition.style.setProperty("--at-x", `${left + scrollX}px`);
    definition.style.setProperty("--at-y", `${(above ? at.top - GAP : at.bottom + GAP) + scrollY}px`);
  }

  document.addEventListener("pointerover", followPointer);
  document.addEventListener("focusin", followFocus);
  document.addEventListener("click", noteClick, true);
  addEventListener("beforeprint", hide);  // on paper it stands below the text, which an open one cannot
  document.addEventListener("beforetoggle", place, true);  // it does not bubble
})();
