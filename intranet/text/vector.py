"""A drawing (SVG) as a part of a page: an allow-list of what draws, and nothing else passes. Pure.

Styles, scripts, links, pictures from elsewhere and event attributes go; classes stay, so that the page's style sheets
give the colours. Ids are made the drawing's own.
"""

from __future__ import annotations

import re
from io import StringIO
from xml.etree import ElementTree as tree

SVG = "http://www.w3.org/2000/svg"
TAGS = frozenset(("svg", "g", "title", "desc", "defs", "pattern", "path", "line", "rect", "circle", "ellipse",
                  "polygon", "polyline", "text", "tspan", "marker", "clipPath", "linearGradient", "stop"))
ATTRIBUTES = frozenset((
    "viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "d", "points", "dx",
    "dy", "transform", "class", "id", "role", "overflow", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width",
    "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity", "text-anchor", "font-size",
    "font-weight", "dominant-baseline", "preserveAspectRatio", "patternUnits", "patternTransform", "markerWidth",
    "markerHeight", "refX", "refY", "orient", "offset", "stop-color", "clip-path", "aria-labelledby", "aria-hidden",
    "focusable"))
OWN_REFERENCE = re.compile(r"url\(#([A-Za-z0-9_-]{1,80})\)")
ADDRESS = re.compile(r"url\s*\(|javascript:|[<>]|&#", re.IGNORECASE)
LONGEST = 500_000
DEEPEST = 100
"""Elements within each other; ours have five. Whoever walks through thousands runs out of stack."""


def drawn(svg: str, own: str) -> str:
    """The drawing for a page, its ids beginning with `own`; empty when it cannot be read as one."""
    if len(svg) > LONGEST or "<!" in svg or "<?" in svg:
        return ""
    try:
        root = _read(svg if "xmlns" in svg else svg.replace("<svg", f'<svg xmlns="{SVG}"', 1))
    except (tree.ParseError, ValueError):
        return ""
    if _bare(root.tag) != "svg" or not len(root):
        return ""
    ids = {value for one in root.iter() if (value := one.get("id"))}
    cleaned = _cleaned(root, own, ids)
    if not cleaned.get("viewBox"):
        cleaned.set("width", "100%")  # its places are percent: it takes the width that the page has
    else:
        cleaned.attrib.pop("width", None)
        cleaned.attrib.pop("height", None)
    cleaned.set("class", f"{cleaned.get('class', '')} drawn".strip())
    return tree.tostring(cleaned, encoding="unicode", short_empty_elements=False)


def _read(svg: str) -> tree.Element:
    depth, root = 0, None
    for event, element in tree.iterparse(StringIO(svg), ("start", "end")):
        root = element if root is None else root
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise ValueError("too deep")
    if root is None:
        raise ValueError("nothing there")
    return root


def _cleaned(element: tree.Element, own: str, ids: set[str]) -> tree.Element:
    made = tree.Element(_bare(element.tag), {name: value for name, value in (
        (name, _value(name, value, own, ids)) for name, value in element.attrib.items() if name in ATTRIBUTES)
        if value is not None})
    made.text = element.text
    for child in element:
        if isinstance(child.tag, str) and child.tag.startswith(f"{{{SVG}}}") and _bare(child.tag) in TAGS:
            made.append(_cleaned(child, own, ids))
            made[-1].tail = child.tail
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + (child.tail or "")
        else:
            made.text = (made.text or "") + (child.tail or "")
    return made


def _value(name: str, value: str, own: str, ids: set[str]) -> str | None:
    """The attribute's value; None when it may not stand. What the drawing does not define itself is the page's."""
    if name == "id":
        return f"{own}-{value}"
    if name == "aria-labelledby":
        return " ".join(f"{own}-{one}" for one in value.split() if one in ids) or None
    if (found := OWN_REFERENCE.fullmatch(value.strip())) is not None:
        return f"url(#{own}-{found[1]})" if found[1] in ids else f"url(#{found[1]})"
    return None if ADDRESS.search(value) else value


def _bare(tag: object) -> str:
    return str(tag).rsplit("}", 1)[-1]
