"""The forms of a page as a browser would send them, filled as their fields ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

Fields = list[tuple[str, str]]
EMPTY = ("last_day", "slug", "related_cards", "related_worksheets", "publish_at", "earlier_address", "channels",
         "who_name", "like", "agrees", "never", "others", "genitive", "partitive", "illative", "plural_genitive",
         "plural_partitive", "plural_inessive")
"""Fields that do without words, and that would refuse any."""
MEANT = {"day": "3.5.2027", "closes_on": "3.5.2027", "starts": "9.00", "ends": "15.00", "seats": "20",
         "minutes-0": "10", "minutes-1": "10", "minutes-2": "10"}
"""What is read out of a text field."""


@dataclass
class Form:
    """A form that is sent by POST: where to, what its fields hold, and its buttons with what each adds."""

    action: str
    fields: Fields = field(default_factory=list)
    radios: set[str] = field(default_factory=set)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)
    """Name, value, and an address of its own."""
    files: bool = False

    def ways(self, most: int) -> list[tuple[str, Fields]]:
        """What some of its buttons send: address and fields."""
        found: list[tuple[str, Fields]] = []
        for name, value, action in (self.buttons or [("", "", "")])[:most]:
            found.append((action or self.action, [*self.fields, *([(name, value)] if name else [])]))
        return found


class FormReader(HTMLParser):
    """Collects the forms of a page, and its links."""

    def __init__(self, mark: str) -> None:
        super().__init__()
        self.mark, self.forms, self.links = mark, list[Form](), list[str]()
        self.by_id: dict[str, Form] = {}
        self._form: Form | None = None
        self._select: tuple[str, list[tuple[str, bool]]] | None = None
        self._text: tuple[str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One element more."""
        had = {name: value or "" for name, value in attrs}
        if tag == "a" and had.get("href"):
            self.links.append(had["href"])
        elif tag == "form":
            self._form = Form(had.get("action", "")) if had.get("method", "get").lower() == "post" else None
            if self._form is not None:
                self.forms.append(self._form)
                self.by_id[had.get("id", "")] = self._form
        form = self.by_id.get(had["form"]) if "form" in had else self._form
        if form is None or "disabled" in had:
            return
        if tag == "button" and had.get("type", "submit") == "submit":
            form.buttons.append((had.get("name", ""), had.get("value", ""), had.get("formaction", "")))
        elif tag == "select" and had.get("name"):
            self._select = (had["name"], [])
        elif tag == "option" and self._select is not None:
            self._select[1].append((had.get("value", ""), "selected" in had))
        elif tag == "textarea" and had.get("name"):
            self._text = (had["name"], [])
        elif tag == "input" and had.get("name"):
            self._take(form, had["name"], had.get("type", "text"), had)

    def handle_data(self, data: str) -> None:
        """What stands in a text field."""
        if self._text is not None:
            self._text[1].append(data)

    def handle_endtag(self, tag: str) -> None:
        """An element is over."""
        if tag == "form":
            self._form = None
        elif tag == "textarea" and self._text is not None and self._form is not None:
            name, words = self._text
            self._form.fields.append((name, "".join(words).removeprefix("\n") or self._filled("text", name, {})))
            self._text = None
        elif tag == "select" and self._select is not None and self._form is not None:
            name, options = self._select
            chosen = [value for value, is_chosen in options if is_chosen] or [value for value, _ in options if value]
            self._form.fields.append((name, chosen[0] if chosen else ""))
            self._select = None

    def _take(self, form: Form, name: str, kind: str, had: dict[str, str]) -> None:
        if kind == "file":
            form.files = True
        elif kind == "radio":
            if name not in form.radios or "checked" in had:  # the first, or the one that is chosen
                form.fields[:] = [one for one in form.fields if one[0] != name]
                form.fields.append((name, had.get("value", "on")))
            form.radios.add(name)
        elif kind == "checkbox":
            if "checked" in had or "required" in had:
                form.fields.append((name, had.get("value", "on")))
        elif kind not in ("submit", "image", "button"):
            form.fields.append((name, had.get("value") or self._filled(kind, name, had)))

    def _filled(self, kind: str, name: str, had: dict[str, str]) -> str:
        if name in EMPTY or name in MEANT:
            return MEANT.get(name, "")
        return {"email": f"{self.mark}@esimerkki.example", "date": "2027-05-03", "datetime-local": "2027-05-03T10:00",
                "time": "10:00", "number": had.get("min", "1"), "url": "https://esimerkki.example/", "hidden": "",
                "password": "salainen-koe-salasana"}.get(kind, f"Koe {self.mark} {name}")


def forms_of(html: str, mark: str) -> tuple[list[Form], list[str]]:
    """The forms of a page and where its links lead."""
    reader = FormReader(mark)
    reader.feed(html)
    return reader.forms, reader.links
