"""Which cards say the same in several languages, which the shelf shows to whom, when a translation is behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.cards import rules as shelf_rules
from intranet.cards.reading import read_cards
from intranet.cards.translations import rules
from intranet.cards.translations.types import Kin
from intranet.cards.types import CardText, Entry, Readable
from intranet.following import rules as following
from intranet.following.types import Follow

NOW = datetime(2027, 6, 2, 12, 0, tzinfo=UTC)


def card(slug: str, language: str = "fi", of: str = "", *tags: str) -> Entry:
    return Entry(slug, language, "tip", slug.capitalize(), "", tags, 10, None, 1, NOW, of)


SOITA, RING, CALL, YKSIN = card("soita"), card("ring", "sv", "soita"), card("call", "en", "soita"), card("yksin")


def slugs(entries: tuple[Entry, ...]) -> list[str]:
    return [one.slug for one in entries]


@pytest.mark.parametrize("cards", list(permutations((SOITA, RING, CALL, YKSIN))))
def test_each_guidance_is_on_the_shelf_once_in_the_readers_language(cards: tuple[Entry, ...]) -> None:
    entries = rules.with_families(cards, {})
    assert set(slugs(rules.for_reader(entries, "fi"))) == {"soita", "yksin"}
    assert slugs(rules.for_reader(entries, "sv")) == ["ring", "yksin"]
    assert slugs(rules.for_reader(entries, "en")) == ["call", "yksin"]
    others = {one.slug: [other.slug for other in one.others] for one in entries}
    assert others == {"soita": ["ring", "call"], "ring": ["soita", "call"], "call": ["soita", "ring"], "yksin": []}


def test_who_has_no_card_in_their_language_gets_the_original() -> None:
    entries = rules.with_families((SOITA, RING), {})
    assert slugs(rules.for_reader(entries, "en")) == ["soita"]


def test_the_translations_of_a_card_that_nobody_reads_stay_together() -> None:
    entries = rules.with_families((RING, CALL), {})
    assert slugs(rules.for_reader(entries, "fi")) == ["ring"] and entries[0].others[0].slug == "call"


@pytest.mark.parametrize(("of", "language"), [("muu", "sv"), ("soita", "fi"), ("ring", "en"), ("itse", "sv")])
def test_a_link_that_cannot_be_followed_makes_no_family(of: str, language: str) -> None:
    entries = rules.with_families((SOITA, RING, card("itse", language, of)), {})
    assert entries[2].others == () and "itse" in slugs(rules.for_reader(entries, "fi"))


def test_an_original_that_was_renamed_is_still_the_original() -> None:
    entries = rules.with_families((card("soita-nyt"), RING), {"soita": "soita-nyt"})
    assert slugs(rules.for_reader(entries, "fi")) == ["soita-nyt"] and entries[1].others[0].slug == "soita-nyt"


@given(st.lists(st.tuples(st.sampled_from(("fi", "sv", "en")), st.sampled_from("abcdefgh")), max_size=8))
def test_nothing_is_hidden_whatever_the_files_say(said: list[tuple[str, str]]) -> None:
    cards = tuple(card("abcdefgh"[number], language, of if number % 3 else "") for number, (language, of)
                  in enumerate(said))
    entries = rules.with_families(cards, {})
    for language in ("fi", "sv", "en"):
        shown = rules.for_reader(entries, language)
        assert {one.family for one in shown} == {one.family for one in entries}
        assert {one.slug for one in cards if one.language == language} <= set(slugs(shown))
        assert len(set(slugs(shown))) == len(shown)


def test_a_topic_in_any_language_finds_the_card_in_the_readers() -> None:
    cards = (card("soita", "fi", "", "vaalit"), card("ring", "sv", "soita", "val"), card("muu", "fi", "", "vaalit"))
    entries = rules.for_reader(rules.with_families(cards, {}), "sv")
    shelf = shelf_rules.shelf(entries, "", "Vaalit", "sv")
    assert [one.slug for group in shelf.groups for one in group.cards] == ["ring", "muu"]
    assert [(one.value, one.count, one.chosen, one.language) for one in shelf.tags] == [
        ("val", 1, False, "sv"), ("vaalit", 2, True, "fi")]
    assert (shelf.in_language, shelf.total) == (1, 2)


def test_a_topic_that_came_by_an_address_can_be_taken_off_again() -> None:
    cards = (card("soita", "fi", "", "vaalit"), card("ring", "sv", "soita", "val"))
    entries = rules.for_reader(rules.with_families(cards, {}), "sv")
    assert [(one.value, one.chosen) for one in shelf_rules.shelf(entries, "", "vaalit", "sv").tags] == [
        ("val", False), ("vaalit", True)]


@pytest.mark.parametrize(("same", "changed", "holds", "expected"), [
    (True, False, False, 1), (True, True, False, 4), (True, False, True, 4), (False, False, False, 4)])
def test_a_translation_is_of_today_when_it_was_written_or_found_right(same: bool, changed: bool, holds: bool,
                                                                       expected: int) -> None:
    assert rules.made_of(1, 4, same_original=same, words_changed=changed, holds=holds) == expected


def test_what_nobody_translates_makes_no_translation_old() -> None:
    text = CardText("", "", "Soita", "tip", "Teksti.", "---\ntitle: x\n---\nTeksti.\n", "Selkeästi.\n")
    assert not rules.is_behind(text, replace(text, source="---\ntitle: y\n---\nTeksti.\n", tags=("vaalit",)))
    for changed in ({"title": "Kirjoita"}, {"body": "Muu."}, {"plain_source": None}, {"next_step": "Soita."}):
        assert rules.is_behind(text, replace(text, **changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(("chosen", "own", "language", "problem"), [
    ("", "uusi", "sv", ""), ("soita", "", "sv", ""), ("soita", "ring", "sv", ""), ("ennen", "", "sv", ""),
    ("muu", "", "sv", "unknown"), ("soita", "", "fi", "same_language"), ("ring", "", "en", "is_translation"),
    ("soita", "soita", "sv", "itself"), ("yksin", "soita", "sv", "has_translations"), ("soita", "toinen", "sv", "")])
def test_the_desk_chooses_an_original_of_another_language(chosen: str, own: str, language: str, problem: str) -> None:
    cards = [Kin("soita", "fi", ""), Kin("yksin", "fi", ""), Kin("ring", "sv", "ennen")]
    if own == "toinen":
        cards[2] = Kin("call", "en", "soita")
    found = rules.problem(chosen, own, language, cards, {"ennen": "soita"})
    assert found == ("taken" if (chosen, own) in (("soita", ""), ("ennen", "")) and not problem else problem)


def test_who_follows_a_kind_hears_of_a_card_once_in_the_language_of_their_pages() -> None:
    cards = rules.with_other_languages([
        Readable("1", "soita", "fi", "tip", "Soita", (), 1, NOW, True, ""),
        Readable("2", "ring", "sv", "tip", "Ring", (), 1, NOW, True, "", "soita"),
        Readable("3", "yksin", "fi", "tip", "Yksin", (), 1, NOW, True, "")], {})
    told = {language: [one.slug for one in following.news([Follow("kind", "tip", datetime(2027, 1, 1, tzinfo=UTC))],
                                                          cards, None, "reader", NOW, language)]
            for language in ("fi", "sv", "en")}
    assert told == {"fi": ["yksin", "soita"], "sv": ["yksin", "ring"], "en": ["yksin", "soita"]}
    own = Follow("card", "2", datetime(2027, 1, 1, tzinfo=UTC))
    assert [one.slug for one in following.news([own], cards, None, "reader", NOW, "fi")] == ["ring"]


def test_files_tell_with_their_line_what_is_wrong_with_a_translation(tmp_path: Path) -> None:
    def write(name: str, of: str = "") -> None:
        link = f"translation_of: {of}\n" if of else ""
        (tmp_path / f"{name}.md").write_text(f'---\ntitle: "T"\nkind: tip\n{link}---\nTeksti.\n')

    write("soita.fi")
    write("call.en", "soita")
    write("muu.fi", "soita")
    write("ring.sv", "call")
    write("a.sv", "soitta")
    write("telefon.sv", "soita")
    write("telefonera.sv", "soita")
    folder = read_cards(tmp_path)
    assert len(folder.cards) == 7 and all(one.warning for one in folder.complaints)
    assert [one.sentence().removeprefix(f"{tmp_path.name}/") for one in folder.complaints] == [
        "a.sv.md:4: warning: found the card “soitta”; expected another card of this folder. Did you mean “soita”?",
        "muu.fi.md:4: warning: found “soita”, which is in the same language; expected a card in another language.",
        "ring.sv.md:4: warning: found “call”, which is a translation; expected its original, “soita”.",
        f"telefonera.sv.md:4: warning: found “soita”, which has a translation in {tmp_path.name}/telefon.sv.md; "
        "expected one for each language."]
    (tmp_path / "x.sv.md").write_text('---\ntitle: "T"\nkind: tip\ntranslation_of: Soita!\n---\nTeksti.\n')
    assert any(one.line == 4 and not one.warning for one in read_cards(tmp_path).complaints)
