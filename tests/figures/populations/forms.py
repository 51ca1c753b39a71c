"""Populations that answer feedback forms, and everything that is shown of them: pages, files and memos.

In the questions to choose from everybody chooses something of their own, so that the numbers of a view tell exactly
whose answers are behind it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from random import Random

from flask import Flask
from openpyxl import load_workbook

from intranet import clock
from intranet.database import writing
from intranet.exports.types import Table
from intranet.feedback import actions, store
from intranet.feedback.showing import actions as showing
from intranet.feedback.showing.for_memos import memo_blocks
from intranet.feedback.types import Condition, Form, FormDefinition, Part, Point, Question
from intranet.ids import random_id
from intranet.plugin_system.memo_blocks import MemoScope
from tests.acting import acting
from tests.feedback_parts import TOWNS
from tests.figures.populations.solver import Seen
from tests.visitor import Visitor

MOST = 32
POINTS = tuple(Point(f"n{number}", {"fi": f"Valinta {number}"}) for number in range(MOST))
DEFINITION = FormDefinition("own", "1", {"fi": "Palaute"}, {}, (), (
    Question("always", "choice", {"fi": "Kuka?"}, options=POINTS),
    Question("gate", "choice", {"fi": "Kysytäänkö lisää?"}, options=(Point("yes", {"fi": "Kyllä"}),
                                                                    Point("no", {"fi": "Ei"}))),
    Question("some", "choice", {"fi": "Vain joiltakin"}, options=POINTS, show_when=Condition("gate", ("yes",))),
    Question("several", "choices", {"fi": "Useita"}, options=POINTS),
    Question("words", "long_text", {"fi": "Omin sanoin"})))
LABELS = {one.label["fi"]: one.id for one in DEFINITION.questions if one.id != "gate"}


def answers_forms(site: Flask, leader: Visitor, chance: Random, *, by_pages: bool, series_id: str) -> Seen:
    """One form, whole or split by town, with its answers in any order; somebody looks after each, and after the end."""
    seen, form = Seen(), _form(site, leader, series_id, is_split=chance.random() < 0.7)
    for number in range(chance.randint(8, 22)):
        also = [one for one in ("some", "several", "words") if chance.random() < 0.5]
        words = {one: f"Sana {number}" if one == "words" else f"n{number}" for one in ("always", *also)}
        words["gate"] = "yes" if "some" in also else "no"
        part = str(chance.choice((1, 1, 2, 3)) if form.parts else "")
        if by_pages:
            _sends(site, form, part, words)
        else:
            with site.app_context():
                actions.respond(form, words, {}, random_id(), part=part)
        if number < 3 or chance.random() < 0.3:
            continue
        _looks(site, leader, form, seen)
        if by_pages and chance.random() < 0.3:
            _looks_at_files(leader, form, seen)
            _hides_an_answer(leader, form, chance, seen)
    if chance.random() < 0.8:
        leader.sends(f"/forms/{form.id}/close", inspected=False)
    _looks(site, leader, form, seen)
    if by_pages:
        _looks_at_files(leader, form, seen)
    _looks_at_memo(site, form, series_id, seen)
    return seen


def _form(site: Flask, leader: Visitor, series_id: str, *, is_split: bool) -> Form:
    with site.app_context():
        parts = tuple(Part(number, town, actions.free_code()) for number, town in enumerate(TOWNS, 1))
        form = Form(random_id(), actions.free_code(), DEFINITION, f"Palaute {random_id()}", "fi", clock.now(),
                    parts=parts if is_split else (), series_id=series_id)
        with writing() as database:
            store.add_form(database, form, [leader.person_id or ""])
    return form


def _sends(site: Flask, form: Form, part: str, words: dict[str, str]) -> None:
    visitor = Visitor(site)
    ticket = visitor.opens(f"/f/{form.code}", inspected=False).hidden("ticket")
    page = visitor.sends(f"/f/{form.code}", {**{f"answer-{one}": text for one, text in words.items()},
                                             **({"part": part} if part else {}), "ticket": ticket}, inspected=False)
    assert page.status == 303, page.text


def _looks(site: Flask, leader: Visitor, form: Form, seen: Seen) -> None:
    """What the page of results is made of: every view of every question."""
    seen.views += 1
    with site.app_context():
        shown = showing.results(acting(site, leader), form.id, "fi", "[…]").shown
    for one in (one for one in (shown.counted if shown else ()) if one.id in LABELS.values()):
        for label, view in [("all", one.view), *((part.label, part.view) for part in one.parts)]:
            chosen = {point.label.text for point in view.points if point.count}
            assert len(chosen) == view.answered, f"{label}: as many choices of their own as answers"
            seen.sees(one.id, chosen, "results")
    for question in shown.open if shown else ():
        texts = {answer.text for theme in question.themes for answer in theme.answers}
        if len(texts) + question.hidden >= 1 and not question.hidden:
            seen.sees(question.id, texts, "answers in words")


def _looks_at_files(leader: Visitor, form: Form, seen: Seen) -> None:
    """The same through the pages of each view, CSV and Excel."""
    for view in ("all", "towns", "change"):
        page = leader.opens(f"/forms/{form.id}/results?view={view}", inspected=False)
        assert page.status == 200
        seen.views += 1
        for question, table in _in_page(page.html):
            _gather_table(seen, f"page of results, view {view}", question, table)
    answer = leader.opens(f"/forms/{form.id}/results.csv", inspected=False)
    rows = list(csv.reader(io.StringIO(answer.response.get_data().decode("utf-8-sig")), delimiter=";"))
    place = 2 if form.parts else 1
    _gather(seen, "CSV", [(LABELS[row[0]], row[1] if form.parts else "all", row[place], row[place + 1])
                          for row in rows[1:] if row[0] in LABELS and row[place].startswith("Valinta")])
    answer = leader.opens(f"/forms/{form.id}/results.xlsx", inspected=False)
    if answer.status == 200:
        for sheet in load_workbook(io.BytesIO(answer.response.get_data())).worksheets:
            question = next((label for label in LABELS if label.rstrip("?") in sheet.title), "")
            if question:
                _gather_table(seen, "Excel", question, [[cell.value for cell in row] for row in sheet.iter_rows()])


def _in_page(html: str) -> Iterator[tuple[str, list[list[object]]]]:
    """The tables of a page, each with the question that it stands under."""
    for block in re.split("(?=<h2)", html):
        question = next((label for label in LABELS if f">{label}<" in block), "")
        for table in re.findall("<table.*?</table>", block, re.S) if question else ():
            yield question, [[re.sub("<[^>]*>", "", one).strip() for one in re.findall("<t[hd].*?</t[hd]>", row, re.S)]
                             for row in re.findall("<tr.*?</tr>", table, re.S)]


def _gather(seen: Seen, source: str, rows: list[tuple[str, str, str, str]]) -> None:
    """Rows of question, view, choice and number."""
    found: dict[tuple[str, str], set[str]] = {}
    for question, view, choice, number in rows:
        if number not in ("", "0"):
            found.setdefault((question, view), set()).add(choice)
    for (question, _), chosen in found.items():
        seen.sees(question, chosen, source)


def _gather_table(seen: Seen, source: str, question: str, rows: list[list[object]]) -> None:
    """A table of numbers: a row for each choice, or a row for each view and a column for each choice."""
    head = next((row for row in rows if sum(str(cell).startswith("Valinta") for cell in row) > 1), None)
    if head is None:
        _gather(seen, source, [(LABELS[question], "all", str(row[0]), str(row[1])) for row in rows
                               if str(row[0]).startswith("Valinta")])
        return
    for number, row in enumerate(rows[rows.index(head) + 1:]):
        _gather(seen, source, [(LABELS[question], str(number), str(choice), str(cell))
                               for choice, cell in zip(head, row, strict=True) if str(choice).startswith("Valinta")])


def _looks_at_memo(site: Flask, form: Form, series_id: str, seen: Seen) -> None:
    """The bars and tables that a memo of the series is handed."""
    with site.test_request_context("/"):
        blocks = [one for one in memo_blocks(MemoScope(series_id, (), clock.now()), "fi") if form.id in one.key]
    for block in blocks:
        for table in (one for one in block.says if isinstance(one, Table)):
            if table.name in LABELS:
                rows = [[_cell(cell) for cell in row] for row in (table.head, *table.rows, table.foot)]
                _gather_table(seen, "memo", table.name, rows)


def _cell(cell: object) -> object:
    return "".join(run.text for run in cell) if isinstance(cell, tuple) else cell


def _hides_an_answer(leader: Visitor, form: Form, chance: Random, seen: Seen) -> None:
    """The leader hides an answer in words that is shown."""
    page = leader.opens(f"/forms/{form.id}/answers", inspected=False)
    found = re.findall(f"/forms/{form.id}/answers/([A-Za-z0-9_-]{{22}})\"", page.html)
    if found:
        there = f"/forms/{form.id}/answers/{chance.choice(found)}"
        fields = {one.get("name"): one.get("value") or "" for one in leader.opens(there, inspected=False).all("input")
                  if one.get("type") == "hidden"}
        assert leader.sends(there, {**fields, "do": "hide"}, inspected=False).status == 303
        seen.sources.add("after an answer was hidden")
