"""Own sheets beside each other: over time, three perspectives, last time's answers, beginning with them."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from openpyxl import load_workbook
from pypdf import PdfReader

from intranet import clock
from intranet.database import writing
from intranet.people.models import Organisation
from intranet.people.types import SignedInPerson
from intranet.worksheets import actions, store
from intranet.worksheets.comparing import actions as comparing
from intranet.worksheets.types import Option, Scale
from tests.cards_on_the_shelf import counted_queries
from tests.conftest import both_ways
from tests.pages.test_worksheets_pages import saves, starts
from tests.sheets_over_time import has_filled, statements
from tests.visitor import Visitor

LINE, RADAR = 'class="chart trend"', 'class="chart radar"'
ROW = "000000abcdef01"
OTHER_ROW = "000000abcdef02"


def id_of(sheet: str) -> str:
    return sheet.removeprefix("/sheets/")


# -- over time ----------------------------------------------------------------------------------------------------


def test_a_first_sheet_is_beside_nothing_and_the_page_says_what_it_is_for(site: Flask, member: Visitor) -> None:
    sheet = has_filled(site, member, statements("3333"))
    page = member.opens(f"{sheet}/result")
    assert "Ajan mittaan" not in page.text and "Näkökulmat rinnakkain" not in page.text
    page = member.opens(f"{sheet}/result/compare")
    assert page.status == 200 and "Olet vastannut tähän kerran" in page.text
    assert page.all("a", href="/worksheets/network_health")


def test_the_result_tells_what_changed_since_last_time(site: Flask, member: Visitor) -> None:
    before = has_filled(site, member, statements("2222", "3333", "4444", "2222", "uu1u", "3333"))
    sheet = has_filled(site, member, statements("3333", "3333", "3332", "2222", "2222", "3333"), day=200,
                       subject="  iisalmen HANKEHAUTOMO ")
    page = member.opens(f"{sheet}/result")
    assert "Ajan mittaan" in page.text and "nousi 1,0" in page.text and "laski 1,2" in page.text
    assert "ennallaan" in page.text and page.all("a", href=f"{before}/result")
    assert page.html.count(LINE) == 5, "an area with one mean alone has no line"
    assert "Muutos 12.3.2025 → 28.9.2025" in page.text
    earlier = member.opens(f"{before}/result")
    assert "nousi 1,0" in earlier.text and earlier.all("a", href=f"{sheet}/result"), "one looks forward as well"
    page = member.opens(f"{sheet}/result/compare")
    assert "Nousi eniten" in page.text and "Laski eniten" in page.text
    assert "2 – Jokseenkin eri mieltä → 3 – Jokseenkin samaa mieltä" in page.text


@pytest.mark.parametrize(("fields", "why"), [
    ({"perspective": "whole"}, "another perspective"), ({"subject": "Toinen verkosto"}, "another subject"),
    ({"answers": {}}, "nothing answered"), ({"organisation": True}, "another organisation")])
def test_only_sheets_about_the_same_are_compared(site: Flask, member: Visitor, fields: dict[str, Any],
                                                 why: str) -> None:
    with site.app_context(), writing() as database:
        ours = database.query(Organisation).one().id
        database.add(Organisation(id="o" * 22, name="Toinen ry", created_at=clock.now()))
    if fields.get("organisation"):
        fields = {"organisation": "o" * 22}
    answers = fields.pop("answers", statements("2222"))
    has_filled(site, member, answers, **{"organisation": ours, **fields})
    sheet = has_filled(site, member, statements("3333"), day=9, organisation=ours)
    assert "Ajan mittaan" not in member.opens(f"{sheet}/result").text, why


def test_two_of_one_day_are_told_apart_by_the_time(site: Flask, member: Visitor) -> None:
    has_filled(site, member, statements("2222"))
    sheet = has_filled(site, member, statements("3333"))
    page = member.opens(f"{sheet}/result")
    assert page.text.count("12.3.2025 klo ") >= 2
    other = has_filled(site, member, statements("4444"), day=3, subject="Toinen")
    has_filled(site, member, statements("3333"), day=9, subject="Toinen")
    assert " klo " not in member.opens(f"{other}/result/compare").text


def test_nobody_elses_sheet_ever_appears(site: Flask, member: Visitor, neighbour: Visitor, colleague: Visitor) -> None:
    theirs = [has_filled(site, one, statements("1111")) for one in (neighbour, colleague)]
    own = has_filled(site, member, statements("2222"), day=1)
    newest = has_filled(site, member, statements("3333"), day=2)
    for path in (f"{newest}/result", f"{newest}/result/compare", f"{newest}/purpose?last=1",
                 f"{newest}/result/compare?with={id_of(theirs[0])}&with={id_of(own)}"):
        page = member.opens(path)
        assert page.status == 200 and not any(one in page.html.replace(path, "") for one in theirs), path
        assert not any(page.all("input", value=id_of(one)) for one in theirs), path
    strange = member.opens(f"{newest}/result/compare?with={id_of(theirs[0])}")
    missing = member.opens(f"{newest}/result/compare?with={'x' * 22}")
    assert "ei löydy" in strange.text
    assert strange.html_without_tokens.replace(id_of(theirs[0]), "x" * 22) == missing.html_without_tokens
    for path in ("result/compare", "result", "purpose?last=1"):
        assert member.opens(f"{theirs[0]}/{path}").status == 404
    assert member.opens(f"/sheets/{'x' * 22}/result/compare").status == 404


def test_who_reads_somebody_elses_sheet_sees_nothing_of_the_others(site: Flask, member: Visitor,
                                                                    colleague: Visitor) -> None:
    has_filled(site, member, statements("2222"))
    sheet = has_filled(site, member, statements("3333"), day=1)
    with site.test_request_context():
        owner, reader = (SignedInPerson(one.person_id or "", "Nimi", "a@b.fi", "fi") for one in (member, colleague))
        read = store.sheet(owner, id_of(sheet))
        assert comparing.beside(owner, read, "fi") is not None
        assert comparing.beside(reader, read, "fi") is None and comparing.over_time_of(reader, read, "fi") is None
        assert comparing.last_before(reader, read) is None


def test_the_address_says_what_is_compared(site: Flask, member: Visitor) -> None:
    made = [has_filled(site, member, statements(f"{value}" * 4), day=day)
            for day, value in enumerate((1, 2, 3, 4, 3, 2))]
    page = member.opens(f"{made[5]}/result")
    assert "Tässä näkyy 5 vastauskertaa. Kaikkiaan niitä on 6." in page.text and len(page.all("th", scope="col")) >= 5
    page = member.opens(f"{made[5]}/result/compare?with={id_of(made[0])}&with={id_of(made[3])}")
    assert [one.get("value") for one in page.all("input", name="with") if one.get("checked") is not None] == [
        id_of(made[3]), id_of(made[0])]
    assert "laski 2,0" in page.text
    for odd in ("with=", "with=%00", "with=" + "x" * 3000, "&".join(["with=y"] * 500), "other=1"):
        assert member.opens(f"{made[5]}/result/compare?{odd}").status == 200


def test_two_hundred_sheets_are_ten_columns_and_a_choice(site: Flask, member: Visitor) -> None:
    made = [has_filled(site, member, statements("2323", "3333"), day=day) for day in range(200)]
    with counted_queries(site) as queries:
        page = member.opens(f"{made[-1]}/result/compare")
    assert page.status == 200 and len(page.all("input", name="with")) == 199
    assert len([one for one in queries if one.startswith("SELECT")]) <= 6, queries
    assert "(10/200)" in page.text
    many = "&".join(f"with={id_of(one)}" for one in made[:50])
    assert "Rinnakkain mahtuu kymmenen" in member.opens(f"{made[-1]}/result/compare?{many}").text
    assert id_of(made[100]) in member.opens(f"{made[100]}/result/compare").html


def test_what_was_not_asked_then_says_so_and_another_scale_is_not_drawn(site: Flask, member: Visitor) -> None:
    with site.app_context():
        now = actions.worksheet("network_health")
    first, *rest = now.sections
    fewer = replace(now, version="0.9", sections=(replace(first, items=first.items[:3]), *rest[:-1]),
                    dimensions=(replace(now.dimensions[0], items=now.dimensions[0].items[:3]), *now.dimensions[1:-1]))
    has_filled(site, member, statements("222-", "3333", "3333", "3333", "3333", "----"), definition=fewer)
    sheet = has_filled(site, member, statements("3333"), day=50)
    page = member.opens(f"{sheet}/result")
    assert "ei kysytty" in page.text and "Väitteet ovat muuttuneet näillä osa-alueilla: Tavoite." in page.text
    assert "ei kysytty silloin" in member.opens(f"{sheet}/result/compare").text
    assert "ei kysytty silloin" in member.opens(f"{sheet}/impact?last=1").text
    scale = now.scales[0]
    wider = replace(now, version="0.8", scales=(Scale(scale.id, (*scale.points, Option("5", {"fi": "Viisi"}))),))
    other = has_filled(site, member, statements("5555"), day=90, definition=wider)
    page = member.opens(f"{other}/result")
    assert "(asteikko 1–4)" in page.text and "Osa keskiarvoista on eri asteikolta" in page.text
    assert LINE not in page.html, "no line leads from one scale to another"
    page = member.opens(f"{other}/result/compare?with={id_of(sheet)}")
    assert "eri asteikko" in page.text and "Nousi eniten" not in page.text
    assert "5 – Viisi (asteikko 1–5)" in member.opens(f"{starts(member)}/purpose?last=1").text


def test_files_to_read_and_to_count_with_tell_the_change(site: Flask, member: Visitor) -> None:
    has_filled(site, member, statements("2222"))
    sheet = has_filled(site, member, statements("3333", "1111", "2222", "2222", "2222", "2222"), day=200)
    pdf = " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(
        member.client.get(f"{sheet}/export.pdf").data)).pages).split())
    assert "Ajan mittaan" in pdf and "nousi 1,0" in pdf and "laski 1,0" in pdf
    book = load_workbook(io.BytesIO(member.client.get(f"{sheet}/export.xlsx").data))
    cells = [[cell.value for cell in row] for row in book["Ajan mittaan"].iter_rows()]
    assert ["12.3.2025", *[2] * 6] in cells and ["28.9.2025", 3, 1, 2, 2, 2, 2] in cells
    assert any("nousi 1,0" in row for row in cells)
    assert "Ajan mittaan" not in member.client.get(f"{sheet}/export.csv").get_data(as_text=True)
    assert member.client.get(f"{sheet}/export.docx").status_code == 200


# -- perspectives -------------------------------------------------------------------------------------------------


def test_three_perspectives_stand_on_one_chart(site: Flask, member: Visitor) -> None:
    own = has_filled(site, member, statements("4444", "3333", "3333", "3333", "3333", "3333"),
                     perspective="own", subject="")
    has_filled(site, member, statements("2222"), perspective="whole", subject="Vanha", day=1)
    whole = has_filled(site, member, statements("3333"), perspective="whole", subject="", day=2)
    has_filled(site, member, statements("11--"), day=3)
    sheet = has_filled(site, member, statements("2222", "3333", "3332", "3333", "3333", "3333"), day=4)
    page = member.opens(f"{sheet}/result")
    assert "Näkökulmat rinnakkain" in page.text
    assert "Suurin ero on osa-alueella ”Tavoite”: Oma järjestömme verkostoissa 4,0, Yksi valittu verkosto 2,0." in \
        page.text
    assert page.html.count('<g class="outline outline-') == 3 and page.html.count(RADAR) == 2
    assert page.all("a", href=f"{own}/result") and page.all("a", href=f"{whole}/result")
    assert member.opens(f"{own}/result").status == 200
    has_filled(site, member, statements("3333"), day=5)
    assert "Näkökulmat rinnakkain" in member.opens(f"{sheet}/result/compare").text


def test_one_perspective_or_an_unfinished_one_is_no_comparison(site: Flask, member: Visitor) -> None:
    has_filled(site, member, statements("44--"), perspective="own", subject="")
    sheet = has_filled(site, member, statements("2222"), day=1)
    assert "Näkökulmat rinnakkain" not in member.opens(f"{sheet}/result").text


# -- last time beside this time ------------------------------------------------------------------------------------


@both_ways
def test_last_times_answers_come_only_when_asked_for(site: Flask, member: Visitor, htmx: bool) -> None:
    has_filled(site, member, statements("2u-4"))
    sheet = starts(member)
    for section, most in (("knowing", 4), ("purpose", 5)):  # the first one also asks what was planned last time
        with counted_queries(site) as queries:
            page = member.opens(f"{sheet}/{section}", htmx=htmx, inspected=not htmx)
        assert len([one for one in queries if one.startswith("SELECT")]) <= most, queries
    assert "Olet vastannut tähän aiemmin 12.3.2025." in page.text and "Viimeksi" not in page.text
    if htmx:
        return
    answer = member.sends(f"{sheet}/purpose", {"answer-purpose_1": "3", "version-purpose_1": "0", "go": "last"})
    assert answer.goes_to == f"{sheet}/purpose?last=1"
    page = member.opens(answer.goes_to)
    assert page.hidden("version-purpose_1") == "1", "what was typed was saved on the way"
    assert re.search(r"Viimeksi \(12\.3\.2025\), kysymys 1 ?: 2 – Jokseenkin eri mieltä", page.text), page.text
    assert "En osaa sanoa" in page.text and "ei vastausta" in page.text
    answer = member.sends(f"{sheet}/purpose", {"go": "without-last"})
    assert answer.goes_to == f"{sheet}/purpose"


def test_a_saved_answer_costs_no_look_back(site: Flask, member: Visitor) -> None:
    has_filled(site, member, statements("2222"))
    sheet = starts(member)
    with counted_queries(site) as queries:
        saves(member, sheet, "purpose_1", "3", htmx=True)
    assert not [one for one in queries if "EXISTS" in one]


# -- texts, rows, boxes ----------------------------------------------------------------------------------------------


def test_texts_are_compared_word_by_word_and_can_be_gone_on_with(site: Flask, member: Visitor) -> None:
    source = has_filled(site, member, {"for_whom": "Omaisille Iisalmessa", "we_offer": "Tilat"}, key="own_activity",
                        subject="Omaiset ry")
    page = member.opens(f"/worksheets/own_activity?from={id_of(source)}")
    assert page.one("input", name="from", value=id_of(source)).get("checked") is not None
    assert page.one("input", id="subject").get("value") == "Omaiset ry"
    answer = member.sends("/worksheets/own_activity/sheets", {"subject": "", "from": id_of(source)})
    assert answer.status == 303
    sheet = answer.goes_to.rsplit("/", 1)[0]
    page = member.opens(f"{sheet}/for_whom")
    assert "Omaisille Iisalmessa" in page.html and page.hidden("version-for_whom") == "1"
    saves(member, sheet, "for_whom", "Omaisille Iisalmessa ja Lapinlahdella", version=1)
    page = member.opens(f"{sheet}/result")
    assert "Olet vastannut tähän 2 kertaa" in page.text and LINE not in page.html
    assert "not-printed" in page.one("section", id="over-time").get("class", "")
    assert page.all("a", href=f"/worksheets/own_activity?from={id_of(sheet)}")
    page = member.opens(f"{sheet}/result/compare")
    assert "ja Lapinlahdella" in " ".join("".join(one.itertext()) for one in page.all("ins"))
    assert "Muuttuneita: 1. Ennallaan: 1." in page.text and "Sama kuin silloin:" in page.text
    assert "Omaisille Iisalmessa" in member.opens(f"{source}/for_whom").html


def test_nobody_begins_with_somebody_elses_answers(site: Flask, member: Visitor, neighbour: Visitor) -> None:
    theirs = has_filled(site, neighbour, {"for_whom": "Salaisuus"}, key="own_activity", subject="")
    other = has_filled(site, member, statements("2222"))
    for source in (id_of(theirs), "x" * 22, id_of(other), "x" * 30):
        assert member.sends("/worksheets/own_activity/sheets", {"subject": "", "from": source}).status == 404
    assert member.sends("/worksheets/own_activity/sheets", {"from": "x" * 400}).status in (404, 422)
    assert "Salaisuus" not in member.opens(f"/worksheets/own_activity?from={id_of(theirs)}").html
    assert not member.opens("/worksheets/network_health").all("input", name="from"), "scales are answered anew"
    answer = member.sends("/worksheets/network_health/sheets", {"from": id_of(other), "perspective": "", "subject": ""})
    sheet = answer.goes_to.rsplit("/", 1)[0]
    assert member.opens(f"{sheet}/purpose").hidden("version-purpose_1") == "0"


def test_rows_keep_their_ids_when_they_are_gone_on_with(site: Flask, member: Visitor) -> None:
    key, item = "relation_types", "partners"
    with site.app_context():
        definition = actions.worksheet(key)
        rows = next(one for one in definition.items if one.kind == "relations")
    item, question = rows.id, rows.columns[1].id
    kinds = [one.value for one in rows.options]
    answers = {f"{item}.{ROW}.name": "Kunta", f"{item}.{ROW}.{question}": kinds[0], f"{item}.{ROW}.wished": kinds[2],
               f"{item}.{OTHER_ROW}.name": "Seurakunta"}
    source = has_filled(site, member, answers, key=key)
    answer = member.sends(f"/worksheets/{key}/sheets", {"from": id_of(source)})
    sheet = answer.goes_to.rsplit("/", 1)[0]
    assert member.opens(answer.goes_to).hidden(f"version-{item}.{ROW}.name") == "1"
    saves(member, sheet, f"{item}.{ROW}.{question}", kinds[2], version=1)
    section = answer.goes_to
    member.sends(section, {"row": f"remove:{item}.{OTHER_ROW}"})
    page = member.opens(f"{sheet}/result/compare")
    assert "Seurakunta – ei enää mukana" in page.text and "Kunta – muuttunut" in page.text
    assert "Kunta Hierarkia Verkosto Verkosto nyt sellainen kuin toivottiin" in page.text
    assert "pitää tehdä → hyödymme yhdessä" in page.text


def test_boxes_tell_how_they_stood(site: Flask, member: Visitor) -> None:
    with site.app_context():
        box = next(one for one in actions.worksheet("project_incubator").items if one.kind == "canvas").id
    has_filled(site, member, {box: "Idea"}, key="project_incubator", subject="Hanke")
    sheet = has_filled(site, member, {box: "Idea", f"{box}.done": "yes"}, key="project_incubator", subject="hanke",
                       day=3)
    page = member.opens(f"{sheet}/result/compare")
    assert re.search("aloitettu → valmis *Sama kuin silloin: *Idea", page.text)
    answer = member.sends("/worksheets/project_incubator/sheets", {"from": id_of(sheet), "subject": "Toinen"})
    assert answer.status == 303 and member.opens(answer.goes_to).hidden(f"version-{box}.done") == "1"
