"""Filled sheets to share, made in one go: how they are filled is not what these tests look at."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.ids import random_id
from intranet.people.models import MembershipRow, Person
from intranet.plugin_system.loader import load_plugin
from intranet.plugin_system.places import Place
from intranet.settings import PROJECT
from intranet.worksheets import actions, store
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.reading import read_worksheet
from intranet.worksheets.types import Definition, Item
from tests.visitor import Page, Visitor

READ = ("/result", "/export.csv", "/export.json", "/export.xlsx", "/export.docx", "/export.pdf", "/summary.pdf",
        "/summary.docx")
OWN = ("/purpose", "/delete", "/share", "/share/preview?as=organisation", "/share/preview?as=network")
"""What a reader of a shared sheet has, and what its owner alone."""


@lru_cache
def definition_of(key: str) -> Definition:
    """One of our worksheets."""
    found: Definition = load_plugin(Place(key, PROJECT / "plugins" / key),
                                    {"worksheet.yaml": read_worksheet}).parts["worksheet.yaml"]
    return found


def filled(site: Flask, visitor: Visitor | Person, key: str = "network_health",
           point: str | Callable[[Item], str] = "3", perspective: str = "own", subject: str = "") -> str:
    """The address of a sheet of the visitor's own with an answer to every question; on scales this point."""
    person_id = (visitor.person_id if isinstance(visitor, Visitor) else visitor.id) or ""
    now = clock.now()
    with site.app_context():
        definition = actions.worksheet(key)
        with writing() as database:
            organisation = database.query(MembershipRow.organisation_id).filter_by(person_id=person_id).scalar()
            sheet = Sheet(random_id(), definition, person_id, organisation,
                          perspective if definition.perspectives else "", subject, now, now)
            store.add_sheet(database, sheet)
            for item in definition.items:
                if not item.has_rows:
                    words = point if isinstance(point, str) else point(item)
                    words = words if item.kind == "scale" else item.options[0].value if item.options else "Sanoja"
                    store.keep_answer(database, sheet.id, Answer(item.id, words, 1, None, now), is_new=True)
            store.note_completed(database, sheet.id, now)
    return f"/sheets/{sheet.id}"


def shares(visitor: Visitor, sheet: str, *ways: str, events: tuple[str, ...] = (), version: str | None = None) -> Page:
    """The owner saves these choices and no others."""
    seen = visitor.opens(f"{sheet}/share").hidden("version") if version is None else version
    return visitor.sends(f"{sheet}/share", {"version": seen, "event": list(events), **dict.fromkeys(ways, "yes")})


def closed(visitor: Visitor, sheet: str) -> None:
    """Every address of the sheet is missing, as for a sheet that never was."""
    never = f"/sheets/{'x' * 22}"
    for path in ("", *READ, *OWN):
        seen, missing = visitor.opens(sheet + path, inspected=False), visitor.opens(never + path, inspected=False)
        assert seen.status == missing.status == 404, path
        assert seen.html_without_tokens.replace(sheet, never) == missing.html_without_tokens, path
    posted = {"version": "0", "organisation": "yes", "answer-purpose_1": "1", "version-purpose_1": "1"}
    for path in ("/share", "/purpose", "/delete", "/answers/purpose_1"):
        assert visitor.sends(sheet + path, posted, inspected=False).status == 404, path


def open_to_read(visitor: Visitor, sheet: str) -> None:
    """The result and every file are there; nothing that fills, changes or shares is."""
    for path in READ:
        assert visitor.opens(sheet + path, inspected=path == "/result").status == 200, path
    assert visitor.opens(sheet).goes_to == f"{sheet}/result"
    for path in OWN:
        assert visitor.opens(sheet + path).status == 404, path
    page = visitor.opens(f"{sheet}/result")
    links = {link.get("href") or "" for link in page.all("a")}
    assert not [link for link in links if link.startswith(sheet) and not link.startswith(
        (f"{sheet}/export.", f"{sheet}/summary."))], "no link leads where the reader may not go"
