/* Writing a card: a toolbar that writes Markdown, and the pickers of links and pictures. The text stays a plain textarea;
   without scripts one types the signs oneself. Saving is autosave.js's, the preview is htmx's alone. */
(() => {
  "use strict";
  const bars = document.querySelectorAll("[data-tools]");
  if (!bars.length) return;

  const SIGNS = {bold: ["**", "**"], italic: ["*", "*"]};
  const STARTS = {heading: () => "## ", list: () => "- ", numbers: (row) => `${row + 1}. `, quote: () => "> "};
  const START = /^(#{1,6} |[-*] |\d+\. |> )/;
  let writing = null;        // the text that a picker writes into
  let place = [0, 0];        // and where

  /* -- writing into a text: as if typed, so that undo takes it back and whoever listens hears of it */
  function write(field, words, from, to) {
    field.focus();
    field.setSelectionRange(from, to);
    const typed = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
    if (typed) return;
    field.setRangeText(words, from, to, "end");
    field.dispatchEvent(new Event("input", {bubbles: true}));
  }
  function between(field, [before, after], standIn) {
    const {selectionStart: from, selectionEnd: to, value} = field;
    const words = value.slice(from, to);
    if (value.slice(from - before.length, from) === before && value.slice(to, to + after.length) === after && words) {
      write(field, words, from - before.length, to + after.length);
      field.setSelectionRange(from - before.length, to - before.length);
      return;
    }
    const inside = words || standIn;
    write(field, before + inside + after, from, to);
    field.setSelectionRange(from + before.length, from + before.length + inside.length);
  }
  function startOfLines(field, start) {
    const {value} = field;
    const from = value.lastIndexOf("\n", field.selectionStart - 1) + 1;
    const found = value.indexOf("\n", field.selectionEnd);
    const to = found < 0 ? value.length : found;
    const lines = value.slice(from, to).split("\n");
    const already = lines.every((line, row) => line.startsWith(start(row)));
    const written = lines.map((line, row) => (already ? "" : start(row)) + line.replace(START, "")).join("\n");
    write(field, written, from, to);
    field.setSelectionRange(from, from + written.length);
    if (lines.length === 1) field.setSelectionRange(from + written.length, from + written.length);
  }

  /* -- the toolbar: one stop of the Tab key, arrow keys go along it */
  function use(button, field) {
    const {tool, words} = button.dataset;
    if (SIGNS[tool]) between(field, SIGNS[tool], words);
    else if (STARTS[tool]) startOfLines(field, STARTS[tool]);
    else openPicker(tool, field);
  }
  function goAlong(event, buttons) {
    const at = buttons.indexOf(document.activeElement);
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    stopAt(buttons, buttons[(to + buttons.length) % buttons.length]).focus();
  }
  function stopAt(buttons, chosen) {
    for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
    return chosen;
  }
  function shortcut(event, bar, field) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const tool = {b: "bold", i: "italic"}[event.key.toLowerCase()];
    if (!tool) return;
    event.preventDefault();
    use(bar.querySelector(`[data-tool=${tool}]`), field);
  }
  for (const bar of bars) {
    const field = document.getElementById(bar.dataset.tools), buttons = [...bar.querySelectorAll("button")];
    bar.hidden = false;
    stopAt(buttons, buttons[0]);
    bar.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) use(stopAt(buttons, button), field);
    });
    bar.addEventListener("keydown", (event) => goAlong(event, buttons));
    field.addEventListener("keydown", (event) => shortcut(event, bar, field));
  }

  /* -- pickers: what is chosen is written where the cursor was */
  function openPicker(id, field) {
    writing = field;
    place = [field.selectionStart, field.selectionEnd];
    const picker = document.getElementById(id);
    picker.showPopover();
    const first = picker.querySelector("input:not([type=hidden])");
    first.focus();
    htmx.trigger(first, "picker-opened");
  }
  function apart(words) {
    const before = writing.value.slice(0, place[0]), after = writing.value.slice(place[1]);
    const space = (text, ready) => (!text.trim() || ready.test(text) ? "" : "\n\n");
    return space(before, /\n\n$/) + words + space(after, /^\n\n/);
  }
  function choose(chosen) {
    if (!writing) return;
    const words = writing.value.slice(...place), {insert, address} = chosen.dataset;
    chosen.closest("[popover]").hidePopover();
    // what was marked in the text is what leads there; a picture is a paragraph of its own
    if (address) write(writing, words.trim() ? `[${words}](${address})` : insert, ...place);
    else write(writing, apart(insert), ...place);
    writing = null;
  }
  document.body.addEventListener("click", (event) => {
    const chosen = event.target.closest("[popover] button[data-insert]");
    if (chosen) choose(chosen);
  });
  document.body.addEventListener("htmx:afterSwap", (event) => {
    const kept = document.querySelector("#picture-picker #picture-result [data-insert]");
    if (!kept || !document.getElementById("picture-picker").contains(event.detail.requestConfig?.elt)) return;
    choose(kept);
    kept.closest("#picture-result").replaceChildren();
    document.getElementById("picture-form").reset();
  });

  /* -- from the desk: the place that readers marked, `?find=` with its first words, is looked for and chosen. Markup
        may stand between the words; where a link does, its first words are enough */
  function choosePlace() {
    const words = (new URLSearchParams(location.search).get("find") ?? "").match(/[\p{L}\p{N}]+/gu)?.slice(0, 12) ?? [];
    const text = document.getElementById(location.hash.slice(1));
    if (!words.length || !text?.matches("textarea.writing")) return;
    let at = -1;
    for (let count = words.length; count >= Math.min(3, words.length) && at < 0; count--) {
      at = text.value.search(new RegExp(words.slice(0, count).join("[^\\p{L}\\p{N}]{1,12}"), "u"));
    }
    if (at < 0) return;
    const end = text.value.slice(at).search(/\n/);
    text.setSelectionRange(at, end < 0 ? text.value.length : at + end);
    text.focus();
  }
  choosePlace();
})();
