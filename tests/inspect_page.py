"""What the test browser demands of every page and fragment it opens. If it complains about a page, it is right."""

from __future__ import annotations

from functools import lru_cache
from xml.etree.ElementTree import Element

import html5lib

CONTROLS = ("input", "select", "textarea")
NO_LABEL = ("hidden", "submit", "button", "image", "reset")
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "list", "form")


@lru_cache(maxsize=4)
def parse(text: str) -> Element:
    """The document's tree, without namespaces. Whoever asks for the same page again gets the same tree: only look."""
    return html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)


def faults_of(text: str, *, fragment: bool = False) -> list[str]:
    """Everything that is wrong with a page, as sentences; empty when it is in order."""
    tree = parse(text)
    parents = {child: parent for parent in tree.iter() for child in parent}
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    found = _ids(elements) + _handlers(elements) + _forms(elements) + _images(elements)
    found += _labels(elements, parents) + _plain_ways(elements, parents)
    if not fragment:
        found += _document(tree, elements) + _targets(elements)
    return found


def text_of(element: Element) -> str:
    """All text inside an element, white space folded."""
    return " ".join("".join(element.itertext()).split())


def _document(tree: Element, elements: list[Element]) -> list[str]:
    found = []
    headings = [element for element in elements if element.tag == "h1"]
    if len(headings) != 1:
        found.append(f"{len(headings)} h1 headings; a page has one")
    if not tree.get("lang"):
        found.append("html has no lang")
    titles = [text_of(element) for element in elements if element.tag == "title"]
    if not titles or "Ankkuri" not in titles[0]:
        found.append("the title does not say where one is")
    if not any(element.tag == "main" for element in elements):
        found.append("no main")
    return found


def _ids(elements: list[Element]) -> list[str]:
    ids = [element.get("id", "") for element in elements if element.get("id")]
    return [f"id {name} stands {ids.count(name)} times" for name in sorted({i for i in ids if ids.count(i) > 1})]


def _handlers(elements: list[Element]) -> list[str]:
    found = []
    for element in elements:
        for name in element.attrib:
            if name == "style" or name.startswith(("on", "hx-on")) or name in ("hx-boost", "hx-vals"):
                found.append(f"<{element.tag}> has {name}")
        if element.tag == "script" and not element.get("src"):
            found.append("an inline script")
        if element.tag == "style":
            found.append("an inline style")
    return found


def _forms(elements: list[Element]) -> list[str]:
    found = []
    for form in (element for element in elements if element.tag == "form"):
        names = [control.get("name") for control in form.iter() if control.tag == "input"]
        if form.get("method", "get").lower() == "post" and "csrf_token" not in names:
            found.append(f"form to {form.get('action')} has no csrf_token")
        judged = [control for control in form.iter() if control.get("required") is not None
                  or control.get("type") in ("email", "url", "number", "date")]
        if judged and form.get("novalidate") is None:
            found.append(f"form to {form.get('action')}: the browser's own bubble comes before our words")
        if form.get("method", "get").lower() == "post":
            found += [f"{control.get('name')} has maxlength: what is pasted is cut without a word"
                      for control in form.iter() if control.get("maxlength")]
    return found


def _images(elements: list[Element]) -> list[str]:
    found = [f"image {e.get('src')} has no alt" for e in elements if e.tag == "img" and e.get("alt") is None]
    for element in elements:
        leads = element.tag == "button" or (element.tag == "a" and element.get("href"))
        if leads and not (text_of(element) or element.get("aria-label")):
            found.append(f"<{element.tag}> {element.attrib} has no words")
    return found


def _labels(elements: list[Element], parents: dict[Element, Element]) -> list[str]:
    labelled = {element.get("for") for element in elements if element.tag == "label"}
    found = []
    for element in elements:
        if element.tag not in CONTROLS or element.get("type") in NO_LABEL:
            continue
        if element.get("id") in labelled and element.get("id"):
            continue
        if element.get("aria-label") or element.get("aria-labelledby") or _inside(element, "label", parents):
            continue
        found.append(f"<{element.tag} name={element.get('name')}> has no label")
    return found


def _plain_ways(elements: list[Element], parents: dict[Element, Element]) -> list[str]:
    found = []
    for element in elements:
        if not any(element.get(f"hx-{way}") for way in ("get", "post", "put", "delete", "patch")):
            continue
        plain = element.get("href") or element.get("action") or element.get("formaction")
        if not plain and not _inside(element, "form", parents):
            found.append(f"<{element.tag} hx-…> has no plain way")
    return found


def _targets(elements: list[Element]) -> list[str]:
    ids = {element.get("id") for element in elements}
    found = []
    for element in elements:
        target = element.get("hx-target", "")
        if target.startswith("#") and target[1:] not in ids:
            found.append(f"hx-target {target} does not exist")
        for name in REFERENCES:
            for reference in (element.get(name) or "").split():
                if reference not in ids:
                    found.append(f"{name}={reference} does not exist")
        href = element.get("href", "") if element.tag == "a" else ""
        if href.startswith("#") and len(href) > 1 and href[1:] not in ids:
            found.append(f"link to {href} leads nowhere")
    return found


def _inside(element: Element, tag: str, parents: dict[Element, Element]) -> bool:
    while element in parents:
        element = parents[element]
        if element.tag == tag:
            return True
    return False
