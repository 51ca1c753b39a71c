"""Memos: put together from what is offered, written, ordered, and by whom alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from intranet.database import writing
from intranet.memos.rules import LONGEST_WORDS
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from tests.events_ahead import a_series
from tests.memos_made import (
    ABOUT,
    Offers,
    a_memo,
    feedback_block,
    frozen,
    keys_in_order,
    makes,
    offers_in,
    part_of,
    published,
    spring,
    writes,
)
from tests.tables import counted, rows
from tests.visitor import Visitor


@pytest.fixture
def offers(site: Flask) -> Offers:
    return offers_in(site)


@pytest.fixture
def other(a_person: Any, sits_down: Any) -> Visitor:
    """A facilitator who leads nothing of this."""
    visitor: Visitor = sits_down(a_person("Veikko Vetäjä", roles=("facilitator",)))
    return visitor


def test_the_empty_list_says_what_it_is_for_and_offers_the_first_step(member: Visitor, facilitator: Visitor) -> None:
    assert "Yhtään muistiota ei ole vielä julkaistu" in member.opens("/memos").text
    page = facilitator.opens("/memos")
    assert "Valitse sarja, jota vedät" in page.text and page.all("a", href="/memos/new")
    assert facilitator.opens("/memos/new").all("a", href="/events/series/new"), "who leads no series makes one first"


def test_a_new_memo_has_everything_that_is_offered_in_the_order_of_a_memo(site: Flask, facilitator: Visitor,
                                                                          offers: Offers) -> None:
    series = spring(site, facilitator)
    form = facilitator.opens(f"/memos/new?series={series}")
    assert "Pienmarkkinat, kevät" in form.text and "Iisalmi, Kuopio" in form.text
    memo = a_memo(facilitator, series)
    assert memo == "/memos/jarjestotyon-ankkurointi"
    ours = [key for key in keys_in_order(site) if key in ("aims", "form", "conclusions", "greeting")]
    assert ours == ["aims", "form", "conclusions", "greeting"]
    scope, language = offers.asked[0]
    assert scope.series_id == series and len(scope.events) == 2 and language == "fi"
    assert scope.as_of == datetime(2026, 4, 10, 21, tzinfo=UTC), "the memo's own day belongs to what has been"
    page = facilitator.opens(memo)
    assert "Muistio · Pienmarkkinat, kevät · Iisalmi, Kuopio · 10.4.2026" in page.text
    assert "Yhteinen linja löytyy." in page.text and "esimerkkiluvut" in page.text
    assert "Omat päätelmät" in page.text, "in the list of parts, as an empty one"
    assert page.all("a", href="/forms"), "every number opens its data"


def test_a_memo_is_named_after_its_series_when_nobody_names_it(site: Flask, facilitator: Visitor,
                                                               offers: Offers) -> None:
    series = spring(site, facilitator)
    assert a_memo(facilitator, series, title="") == "/memos/pienmarkkinat-kevat"
    assert a_memo(facilitator, series, title="") == "/memos/pienmarkkinat-kevat-2"
    assert a_memo(facilitator, series, title="New") == "/memos/new-2", "an address that means something else already"
    assert a_memo(facilitator, series, title="!?1") == "/memos/1"


def test_a_chart_comes_into_the_page_without_its_style_and_with_its_table(site: Flask, facilitator: Visitor,
                                                                          offers: Offers) -> None:
    page = facilitator.opens(a_memo(facilitator, spring(site, facilitator)))
    (figure,) = page.all("figure")
    (svg,) = figure
    assert svg.tag.endswith("svg") and svg.get("width") == "100%" and "stroke-width:3" not in page.html
    assert [cell.text for cell in page.all("td", class_="number")] == ["25", "2"]


def test_answers_are_picked_by_hand_and_shown_as_quotes(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    part = part_of(site, "form")
    assert "rohkea" not in facilitator.opens(memo).text
    edit = facilitator.opens(f"{memo}/edit")
    assert "Valitse, mitä näytetään (0/2)" in edit.text
    sent = writes(facilitator, memo, part, picks="1", chosen=["text-0"], above="Näin *sanottiin*.", title="Palautteet")
    assert sent.goes_to == f"{memo}/edit?said=saved#part-{part}"
    page = facilitator.opens(memo)
    assert [quote.text for quote in page.all("blockquote")] == ["täytyy olla rohkea"]
    assert "Näin sanottiin." in page.text and "Palautteet" in page.text and "työkalun" not in page.text
    writes(facilitator, memo, part, 1, picks="1", above="", title="")
    assert not facilitator.opens(memo).all("blockquote"), "every tick taken away sends none"


def test_an_answer_that_is_hidden_later_leaves_the_draft(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    writes(facilitator, memo, part_of(site, "form"), picks="1", chosen=["text-0", "text-1"])
    offers.blocks[0] = feedback_block(27, "täytyy olla rohkea")
    assert [quote.text for quote in facilitator.opens(memo).all("blockquote")] == ["täytyy olla rohkea"]


def test_conclusions_are_written_as_markdown_and_no_html_of_theirs_passes(site: Flask, facilitator: Visitor,
                                                                          offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    words = ("Asioita **ON PAKKO** tehdä yhdessä:\n\n- eka\n- toka\n\n<script>alert(1)</script>"
             "<b onclick=x>lihava</b> [kortti](/cards/hyte) [paha](javascript:alert(1))")
    writes(facilitator, memo, part_of(site, "conclusions"), words=words, title="Omat päätelmät, lopputulema")
    page = facilitator.opens(memo)
    assert "ON PAKKO" in [one.text for one in page.all("strong")] and page.all("a", href="/cards/hyte")
    assert "alert" not in page.html.replace("javascript:", "alert") or "javascript:" not in page.html
    assert "<script>alert" not in page.html and "onclick" not in page.html
    edit = facilitator.opens(f"{memo}/edit")
    assert words in [(one.text or "").lstrip("\n") for one in edit.all("textarea")], "as typed"


def test_parts_go_up_and_down_past_what_is_taken_out_and_come_back(site: Flask, facilitator: Visitor,
                                                                   offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    before = keys_in_order(site)
    conclusions, form = part_of(site, "conclusions"), part_of(site, "form")
    facilitator.sends(f"{memo}/parts/{form}/out")
    assert "form" not in keys_in_order(site) and "Palaute" in facilitator.opens(f"{memo}/edit").text
    sent = facilitator.sends(f"{memo}/parts/{conclusions}/up")
    assert sent.goes_to == f"{memo}/edit?said=moved#part-{conclusions}"
    assert keys_in_order(site).index("conclusions") == before.index("form") - 1 or "form" not in before[:1]
    facilitator.sends(f"{memo}/parts/{form}/back")
    assert "form" in keys_in_order(site)
    last = part_of(site, "greeting")
    facilitator.sends(f"{memo}/parts/{last}/down")
    assert keys_in_order(site)[-1] == "greeting", "there is nothing below it"


def test_a_part_is_dragged_before_another_or_to_the_end(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    greeting, aims = part_of(site, "greeting"), part_of(site, "aims")
    answer = facilitator.sends(f"{memo}/order", {"part": greeting, "before": aims}, htmx=True)
    assert answer.status == 200 and 'id="parts-list"' in answer.html and "Siirretty." in answer.text
    found = keys_in_order(site)
    assert found.index("greeting") == found.index("aims") - 1
    facilitator.sends(f"{memo}/order", {"part": greeting, "before": ""})
    assert keys_in_order(site)[-1] == "greeting"
    facilitator.sends(f"{memo}/order", {"part": greeting, "before": greeting})
    assert keys_in_order(site)[-1] == "greeting"
    assert facilitator.sends(f"{memo}/order", {"part": "x" * 22, "before": aims}).status == 404


def test_texts_are_added_anywhere(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    sent = facilitator.sends(f"{memo}/parts", {"after": part_of(site, "aims")})
    part = sent.goes_to.rsplit("#part-", 1)[1]
    writes(facilitator, memo, part, words="Iisalmessa toisin.")
    text = facilitator.opens(memo).text
    assert text.index("Yhteinen linja") < text.index("Iisalmessa toisin.") < text.index("eri mieltä")


def test_a_form_that_is_sent_twice_makes_one_memo_and_one_text(site: Flask, facilitator: Visitor,
                                                              offers: Offers) -> None:
    series, key = spring(site, facilitator), "k" * 22
    memo = a_memo(facilitator, series, key=key)
    assert a_memo(facilitator, series, key=key) == memo and counted(site, "memo") == 1
    before = counted(site, "memo_part")
    first = facilitator.sends(f"{memo}/parts", {"after": part_of(site, "aims")}).goes_to
    assert facilitator.sends(f"{memo}/parts", {"after": part_of(site, "aims")}).goes_to == first
    assert counted(site, "memo_part") == before + 1


def test_of_very_many_answers_the_first_are_offered_and_what_was_picked_stays(site: Flask, facilitator: Visitor,
                                                                              offers: Offers) -> None:
    offers.blocks[0] = feedback_block(10_000, *(f"vastaus {number}" for number in range(10_000)))
    memo = a_memo(facilitator, spring(site, facilitator))
    writes(facilitator, memo, part_of(site, "form"), picks="1", chosen=["text-9999", "text-1"])
    edit = facilitator.opens(f"{memo}/edit")
    boxes = edit.all("input", name="chosen")
    assert len(boxes) == 301 and boxes[-1].get("value") == "text-9999" and len(edit.html) < 400_000
    frozen(facilitator, memo)
    assert [quote.text for quote in facilitator.opens(memo).all("blockquote")] == ["vastaus 1", "vastaus 9999"]


def test_what_is_offered_later_can_be_added_once(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    offers.blocks.append(MemoBlock("harvest", "second_meeting", "Sanasato", ABOUT.says))
    edit = facilitator.opens(f"{memo}/edit")
    assert "Voit lisätä" in edit.text and "Sanasato" in edit.text
    for _ in range(2):
        facilitator.sends(f"{memo}/parts", {"contributor": "core:testing", "key": "harvest"})
    found = keys_in_order(site)
    assert found.count("harvest") == 1 and found.index("aims") < found.index("harvest") < found.index("form")
    assert "Voit lisätä" not in facilitator.opens(f"{memo}/edit").text
    gone = facilitator.sends(f"{memo}/parts", {"contributor": "core:testing", "key": "nothing"})
    assert gone.goes_to.endswith("said=not_now")


def test_a_block_with_too_few_answers_says_so(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    offers.blocks[0] = feedback_block(3)
    memo = a_memo(facilitator, spring(site, facilitator))
    page = facilitator.opens(memo)
    assert "Palaute näytetään, kun vastauksia on viisi. Nyt niitä on 3." in page.text
    assert "1 osassa on liian vähän vastauksia" in page.text


def test_a_block_whose_source_is_gone_stays_with_a_sentence_and_loses_nothing(site: Flask, facilitator: Visitor,
                                                                             offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    writes(facilitator, memo, part_of(site, "form"), picks="1", chosen=["text-1"], above="Omat sanat.")
    kept = offers.blocks.pop(0)
    page = facilitator.opens(memo)
    assert "Sitä, mistä tämä osa koottiin, ei enää ole." in page.text and "Omat sanat." in page.text
    assert "Palaute" in page.text
    offers.blocks.insert(0, kept)
    assert [quote.text for quote in facilitator.opens(memo).all("blockquote")] == ["työkalun"]


def test_two_editors_never_overwrite_each_other(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    part = part_of(site, "conclusions")
    for htmx in (False, True):
        (version,) = [row.version for row in rows(site, "SELECT version FROM memo_part WHERE id = :id", id=part)]
        writes(facilitator, memo, part, version, words=f"Ensimmäisen sanat {htmx}.")
        answer = writes(facilitator, memo, part, version, words=f"Toisen sanat {htmx}.", htmx=htmx)
        assert answer.status == 409
        assert f"Ensimmäisen sanat {htmx}." in answer.text and f"Toisen sanat {htmx}." in answer.text
        again = answer.all("form", action=f"{memo}/parts/{part}")[0]
        assert {one.get("name"): one.get("value") for one in again.iter("input")}["version"] == str(version + 1)
        assert writes(facilitator, memo, part, version + 1, words=f"Toisen sanat {htmx}.").status == 303


def test_the_same_saved_twice_is_no_conflict(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    part = part_of(site, "conclusions")
    for _ in range(3):
        assert writes(facilitator, memo, part, 0, words="Sama.").status == 303
    assert rows(site, "SELECT version FROM memo_part WHERE id = :id", id=part)[0].version == 1


def test_title_language_and_day_are_changed_and_the_address_stays(site: Flask, facilitator: Visitor,
                                                                  offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    head = {"title": "Ankare", "language": "sv", "as_of": "1.3.2026", "version": "0"}
    assert facilitator.sends(f"{memo}/edit", head).goes_to == f"{memo}/edit?said=saved#head"
    page = facilitator.opens(memo)
    assert "Ankare" in page.text and "1.3.2026" in page.text and offers.asked[-1][1] == "sv"
    assert page.one("article").find("h1").get("lang") == "sv"  # type: ignore[union-attr]
    stale = facilitator.sends(f"{memo}/edit", {**head, "title": "Toinen"})
    assert stale.status == 409 and "Ankare" in stale.text and "Toinen" in stale.html
    bad = facilitator.sends(f"{memo}/edit", {"title": " ", "language": "xx", "as_of": "joskus", "version": "1"})
    assert bad.status == 422 and "Anna muistiolle otsikko." in bad.text and "joskus" in bad.html
    assert "Tätä ei voi lukea päiväksi" in bad.text or "päivä" in bad.text


@pytest.mark.parametrize("typed", [{"series": ""}, {"language": "de"}, {"as_of": "eilen"}, {"as_of": ""},
                                   {"title": "x" * 121}, {"title": "a\x00b"}])
def test_what_cannot_be_kept_of_a_new_memo_comes_back(site: Flask, facilitator: Visitor, offers: Offers,
                                                      typed: dict[str, str]) -> None:
    answer = makes(facilitator, typed.get("series", spring(site, facilitator)),
                   **{name: words for name, words in typed.items() if name != "series"})
    assert answer.status == 422 and answer.all("div", id="problems") and counted(site, "memo") == 0
    if "title" not in typed:
        assert answer.one("input", name="title").get("value") == "Järjestötyön ankkurointi"


@pytest.mark.parametrize("htmx", [False, True])
@pytest.mark.parametrize(("words", "problem"), [("x" * (LONGEST_WORDS + 1), "liian pitkä"), ("a\x00b", "merkkejä")])
def test_a_text_that_cannot_be_kept_comes_back(site: Flask, facilitator: Visitor, offers: Offers, words: str,
                                               problem: str, htmx: bool) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    part = part_of(site, "conclusions")
    answer = writes(facilitator, memo, part, words=words, title="Otsikko", htmx=htmx)
    assert answer.status == 422 and problem in answer.text
    assert words.replace("\x00", "") in [(one.text or "").lstrip("\n") for one in answer.all("textarea")]
    assert answer.one("input", id=f"part-{part}-title-field").get("value") == "Otsikko"


def test_hostile_picks_and_orders_change_nothing(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    part = part_of(site, "form")
    writes(facilitator, memo, part, picks="1", chosen=["' OR 1=1", "text-0", "text-0", "<b>"])
    assert [quote.text for quote in facilitator.opens(memo).all("blockquote")] == ["täytyy olla rohkea"]
    assert writes(facilitator, memo, part, picks="1", chosen=["x" * 121]).status == 422
    assert facilitator.sends(f"{memo}/parts", {"contributor": "core:../x", "key": "form"}).goes_to.endswith("not_now")


def test_a_memo_belongs_to_those_who_lead_its_series(site: Flask, facilitator: Visitor, member: Visitor,
                                                     other: Visitor, admin: Visitor, stranger: Visitor,
                                                     offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    part = part_of(site, "form")
    reads = (memo, f"{memo}.pdf", f"{memo}.docx", f"{memo}.md", f"{memo}/comments", f"{memo}/versions/1")
    writing = (f"{memo}/edit", f"{memo}/compare", f"{memo}/publish", f"{memo}/delete")
    sends = (f"{memo}/edit", f"{memo}/parts", f"{memo}/parts/{part}", f"{memo}/parts/{part}/up", f"{memo}/order",
             f"{memo}/parts/{part}/out", f"{memo}/parts/{part}/back", f"{memo}/freeze", f"{memo}/thaw", f"{memo}/renew",
             f"{memo}/withdraw", f"{memo}/publish", f"{memo}/delete", f"{memo}/ask", f"{memo}/comments/{'x' * 22}")
    form = {"title": "Varas", "language": "fi", "as_of": "1.1.2026", "version": "0", "until": "31.12.2099",
            "part": part, "words": "varas"}
    missing = other.opens("/memos/ei-ole")
    for path in (*reads, *writing):
        assert other.opens(path).status == 404, path
        assert stranger.opens(path).goes_to.startswith("/login"), path
    assert other.opens(memo).text == missing.text, "the same as one that does not exist"
    for path in sends:
        assert other.sends(path, form).status in (404, 422), path
        assert member.sends(path, form).status == 403, path
        assert stranger.sends(path, form).status in (302, 303, 401, 403), path
    for path in reads:
        assert member.opens(path).status == 404 and admin.opens(path).status == 404, path
    for path in writing:
        assert member.opens(path).status == 403, path
    assert makes(other, rows(site, "SELECT series_id FROM memo")[0].series_id).status == 422
    assert "ankkurointi" not in member.opens("/memos").text.lower() + other.opens("/memos").text.lower()
    assert "Varas" not in facilitator.opens(memo).text


def test_a_part_of_another_memo_is_not_found(site: Flask, facilitator: Visitor, other: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    part = part_of(site, "form")
    theirs = a_memo(other, a_series(site, "oma", led_by=[other]), title="Oma")
    for step in ("", "/up", "/out", "/back"):
        assert other.sends(f"{theirs}/parts/{part}{step}", {"version": "0", "title": "x"}).status == 404
    assert other.sends(f"{theirs}/order", {"part": part}).status == 404
    assert facilitator.opens(memo).status == 200


def test_who_is_no_facilitator_any_more_writes_no_memo(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    with site.app_context(), writing() as database:
        database.execute(text("UPDATE person SET roles = '[]' WHERE email = 'vetaja@demo.example'"))
    assert facilitator.opens(memo).status == 404 and facilitator.opens(f"{memo}/edit").status == 403


def test_a_draft_is_deleted_after_a_question_and_a_published_memo_is_not(site: Flask, facilitator: Visitor,
                                                                         offers: Offers) -> None:
    series = spring(site, facilitator)
    memo = a_memo(facilitator, series)
    assert "häviävät kokonaan" in facilitator.opens(f"{memo}/delete").text
    assert facilitator.sends(f"{memo}/delete").goes_to == "/memos?said=deleted"
    assert facilitator.opens(memo).status == 404 and counted(site, "memo_part") == 0
    again = published(facilitator, a_memo(facilitator, series))
    assert facilitator.opens(f"{again}/delete").goes_to == again and facilitator.sends(f"{again}/delete").status == 409


def test_series_and_events_lead_to_their_memo(site: Flask, facilitator: Visitor, member: Visitor,
                                              offers: Offers) -> None:
    series = spring(site, facilitator)
    assert facilitator.opens("/events/series/kevat").all("a", href=f"/memos/new?series={series}")
    memo = a_memo(facilitator, series)
    for path in ("/events/series/kevat", "/events/iisalmi"):
        assert facilitator.opens(path).all("a", href=memo) and not member.opens(path).all("a", href=memo)
    published(facilitator, memo)
    for path in ("/events/series/kevat", "/events/iisalmi"):
        page = member.opens(path)
        assert page.all("a", href=memo) and not page.all("a", href=f"/memos/new?series={series}")


def test_nobody_is_named_but_who_the_series_names(site: Flask, facilitator: Visitor, member: Visitor,
                                                  neighbour: Visitor, offers: Offers) -> None:
    memo = frozen(facilitator, a_memo(facilitator, spring(site, facilitator, member, neighbour)))
    article = facilitator.opens(memo).one("article")
    words = " ".join("".join(article.itertext()).split())
    markdown = facilitator.opens(f"{memo}.md").response.get_data(as_text=True)
    for name in ("Aino", "Niilo", "Veera", "jasen@", "Kallaveden"):
        assert name not in words and name not in markdown


def test_a_scope_is_what_contributors_are_asked_about(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    a_memo(facilitator, spring(site, facilitator))
    assert all(isinstance(scope, MemoScope) for scope, _ in offers.asked)
