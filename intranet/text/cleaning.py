"""What HTML may stand in a text that a person wrote: an allow-list, and nothing else passes.

Style, classes, ids, forms, scripts, event attributes, hx- and data- attributes all go; finishing.py sets its own ids.
"""

from __future__ import annotations

import re

import nh3

TAGS = frozenset((
    "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "div", "span",
    "a", "img", "em", "i", "strong", "b", "u", "s", "del", "ins", "mark", "small", "sub", "sup",
    "q", "cite", "abbr", "dfn", "kbd", "code", "samp", "var", "pre", "blockquote", "time",
    "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption",
    "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
))
# What is inside these is no text for a reader; the contents of other unknown elements stay.
CONTENT_GOES = frozenset((
    "script", "style", "svg", "math", "template", "iframe", "object", "embed", "noscript", "noembed", "noframes",
    "textarea", "select", "title", "xmp", "plaintext", "audio", "video", "canvas",
))
ATTRIBUTES = {
    "*": {"lang"},
    "a": {"href"},
    "abbr": {"title"},
    "div": {"class"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan"},
    "time": {"datetime"},
}
SCHEMES = frozenset(("http", "https", "mailto", "tel"))
FOOTNOTES = "footnote"
"""The one class that passes: Markdown's own around its footnotes."""
# A path on this site; two slashes or a backslash would be another host.
OWN_PICTURE = re.compile(r"/(?![/\\])[^\\\s]{0,500}\Z")
VALUES = {
    "lang": re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\Z"),
    "width": re.compile(r"[1-9][0-9]{0,3}\Z"),
    "height": re.compile(r"[1-9][0-9]{0,3}\Z"),
    "start": re.compile(r"[0-9]{1,4}\Z"),
    "colspan": re.compile(r"([1-9]|[1-4][0-9])\Z"),
    "rowspan": re.compile(r"([1-9]|[1-4][0-9])\Z"),
    "align": re.compile(r"(left|center|right)\Z"),
    "datetime": re.compile(r"[0-9T:.+Z-]{4,35}\Z"),
    "class": re.compile(FOOTNOTES + r"\Z"),
    "src": OWN_PICTURE,
}


def clean(html: str) -> str:
    """The HTML with only what is allowed, well nested."""
    return _CLEANER.clean(html)


def _kept(tag: str, attribute: str, value: str) -> str | None:
    """The attribute's value, or None when it may not stand."""
    wanted = VALUES.get(attribute)
    return value if wanted is None or wanted.match(value) else None


_CLEANER = nh3.Cleaner(
    tags=set(TAGS), clean_content_tags=set(CONTENT_GOES), attributes={tag: set(names) for tag, names in
                                                                      ATTRIBUTES.items()},
    attribute_filter=_kept, url_schemes=set(SCHEMES), link_rel=None, strip_comments=True)
