"""The icons that our pages show, by their Lucide names (https://lucide.dev/icons); only these get into the sprite."""

from __future__ import annotations

ICONS = (
    "anchor",
    "arrow-right",
    "book-open",
    "check",
    "circle-alert",
    "circle-question-mark",
    "clipboard-list",
    "menu",
    "search",
    "shield-check",
    "user-round",
    "x",
)
