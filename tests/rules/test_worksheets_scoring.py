"""The mathematics of a result, on the worksheets that we ship and on small ones."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.worksheets.headline import headline_of
from intranet.worksheets.keeping import definition_from_json, definition_to_json, digest_of
from intranet.worksheets.reading import read_worksheet
from intranet.worksheets.scoring import score
from intranet.worksheets.types import UNSURE, Definition

PLUGINS = Path(__file__).resolve().parents[2] / "plugins"


@cache
def worksheet(name: str) -> Definition:
    """A worksheet of ours; every complaint would be one too many."""
    definition, complaints = read_worksheet(PLUGINS / name / "worksheet.yaml", name)
    assert complaints == [] and definition is not None
    return definition


HEALTH, COMPETENCE = worksheet("network_health"), worksheet("network_competence")


def answers(definition: Definition, **by_dimension: str) -> dict[str, str]:
    """`trust="1234"` answers the four statements of trust; `-` leaves one open and `u` is unsure."""
    found = {}
    for dimension in definition.dimensions:
        for item, sign in zip(dimension.items, by_dimension.get(dimension.id, ""), strict=False):
            if sign != "-":
                found[item] = UNSURE if sign == "u" else sign
    return found


def measured(dimension: str, signs: str) -> tuple[Fraction | None, str]:
    (one,) = [one for one in score(HEALTH, answers(HEALTH, **{dimension: signs})).measured
              if one.dimension.id == dimension]
    return one.mean, one.band.id if one.band else ""


@pytest.mark.parametrize(("signs", "mean", "band"), [
    ("1111", Fraction(1), "low"), ("2223", Fraction(9, 4), "middle"), ("2222", Fraction(2), "low"),
    ("3333", Fraction(3), "middle"), ("3334", Fraction(13, 4), "good"), ("4444", Fraction(4), "good"),
    ("12--", Fraction(3, 2), "low"), ("4uu3", Fraction(7, 2), "good"), ("4uuu", None, ""), ("4---", None, ""),
    ("----", None, ""), ("uuuu", None, ""),
])
def test_the_mean_is_of_what_was_answered_and_shown_from_half(signs: str, mean: Fraction | None, band: str) -> None:
    assert measured("trust", signs) == (mean, band)


@given(st.lists(st.sampled_from("1234u-"), min_size=24, max_size=24))
def test_no_result_leaves_its_scale(signs: list[str]) -> None:
    given_ = {item.id: UNSURE if sign == "u" else sign
              for item, sign in zip(HEALTH.items, signs, strict=True) if sign != "-"}
    scored = score(HEALTH, given_)
    assert all(one.mean is None or 1 <= one.mean <= 4 for one in scored.measured)
    assert scored.answered == len(given_) and scored.unsure == signs.count("u")
    assert 0 <= scored.unsure_percent <= 100
    assert not {one.id for one in scored.strongest} & {one.id for one in scored.weakest}
    assert headline_of(HEALTH, scored, "fi") is not None


def test_what_people_see_never_contradicts_the_band() -> None:
    """2.25 is middle and must not show as 2.2, which is low."""
    for points in product("1234u", repeat=4):
        (one,) = [one for one in score(HEALTH, answers(HEALTH, trust="".join(points))).measured
                  if one.dimension.id == "trust"]
        if one.mean is not None and one.band is not None:
            assert one.shown is not None
            assert one.band.id == ("low" if one.shown < 2.25 else "middle" if one.shown < 3.25 else "good")


def test_the_mean_of_all_needs_every_dimension() -> None:
    six = {"purpose": "4444", "knowing": "3333", "trust": "2222", "roles": "2222", "organising": "3333"}
    assert score(HEALTH, answers(HEALTH, **six)).overall is None
    scored = score(HEALTH, answers(HEALTH, **six, impact="4u--"))
    assert scored.overall is None
    scored = score(HEALTH, answers(HEALTH, **six, impact="41--"))
    assert scored.overall == Fraction(11, 4) and scored.overall_shown == 2.8
    assert score(HEALTH, {}).overall is None


def said(definition: Definition, language: str = "fi", **by_dimension: str) -> str:
    headline = headline_of(definition, score(definition, answers(definition, **by_dimension)), language)
    assert headline is not None
    return headline.text


def test_a_headline_says_the_level_where_all_is_low_or_all_is_good() -> None:
    def all_of(points: str, **others: str) -> dict[str, str]:
        return {**dict.fromkeys((one.id for one in HEALTH.dimensions), points), **others}

    low, good = "Kaikki osa-alueenne ovat vielä matalalla", "Kaikki osa-alueenne ovat hyvällä tasolla"
    even = "Osa-alueenne ovat tasoissa"
    assert said(HEALTH, **all_of("1111")).startswith(low) and even in said(HEALTH, **all_of("1111"))
    assert said(HEALTH, **all_of("4444")).startswith(good) and even in said(HEALTH, **all_of("4444"))
    assert said(HEALTH, **all_of("1111", trust="2222")).startswith(low), "the strongest of low ones is no praise"
    assert "Vahvin osa-alueenne on luottamus" in said(HEALTH, **all_of("1111", trust="2222"))
    assert "alussa kaikilla osa-alueilla" in said(COMPETENCE, **{one.id: "1111" for one in COMPETENCE.dimensions})
    for mixed in (all_of("3333"), all_of("1111", trust="4444"), all_of("1111", trust="----")):
        assert low not in said(HEALTH, **mixed) and good not in said(HEALTH, **mixed)
    for language, words in (("sv", "ännu låga"), ("en", "still low")):
        assert words in said(HEALTH, language, **all_of("1111"))


def test_the_headline_names_the_strongest_and_where_to_begin() -> None:
    assert said(HEALTH, purpose="4444", trust="2222", roles="3333") == \
        "Vahvin osa-alueenne on tavoite. Aloittakaa tästä: luottamus."
    assert said(HEALTH, "sv", purpose="4444", trust="2222") == "Ert starkaste område: syfte. Börja här: förtroende."


def test_the_headline_is_good_finnish_also_with_a_name_in_the_plural() -> None:
    assert said(HEALTH, purpose="2222", roles="4444") == "Vahvin osa-alueenne on roolit. Aloittakaa tästä: tavoite."
    assert said(COMPETENCE, skills="4444", talking="1111") == \
        "Vahvin puolesi on taidot. Kehitä seuraavaksi tätä: vuorovaikutus."


def test_ties_are_named_together() -> None:
    assert said(HEALTH, purpose="4444", knowing="4444", trust="2222") == \
        "Vahvimmat osa-alueenne ovat tavoite ja tunteminen. Aloittakaa tästä: luottamus."
    assert said(HEALTH, purpose="4444", knowing="2222", trust="2222", roles="2222").endswith(
        "tunteminen, luottamus ja roolit.")


def test_equal_and_too_few_have_words_of_their_own() -> None:
    assert said(HEALTH, purpose="3333", trust="2244") == "Osa-alueenne ovat tasoissa. Valitkaa itse, mistä aloitatte."
    assert said(HEALTH) == said(HEALTH, purpose="4444") == "Vastauksia on vielä liian vähän tulokseen."


def test_competence_names_two_strongest_and_one_to_develop() -> None:
    assert said(COMPETENCE, role="4444", talking="3333", promises="2222", skills="1111", influence="2222") == \
        "Vahvimmat puolesi ovat rooli ja vuorovaikutus. Kehitä seuraavaksi tätä: taidot."
    assert said(COMPETENCE, role="4444", talking="1111") == \
        "Vahvin puolesi on rooli. Kehitä seuraavaksi tätä: vuorovaikutus."


def test_statements_that_pull_down_come_lowest_first() -> None:
    scored = score(HEALTH, answers(HEALTH, purpose="2314", trust="1u34"))
    assert [(one.item.id, one.value) for one in scored.pulling] == [
        ("purpose_3", 1), ("trust_1", 1), ("purpose_1", 2)]
    everything = score(HEALTH, {item.id: "1" for item in HEALTH.items})
    assert (len(everything.pulling), everything.more_pulling) == (6, 18)
    assert everything.unsure_percent == 0 and everything.is_complete


def test_a_worksheet_without_dimensions_has_no_headline() -> None:
    plain = replace(HEALTH, dimensions=(), headline=None)
    assert headline_of(plain, score(plain, {}), "fi") is None


def test_our_worksheets_are_what_they_promise() -> None:
    assert (len(HEALTH.items), len(HEALTH.dimensions), len(HEALTH.perspectives)) == (24, 6, 3)
    assert (len(COMPETENCE.items), len(COMPETENCE.dimensions), COMPETENCE.privacy) == (20, 5, "private")
    for definition in (HEALTH, COMPETENCE):
        assert "oma luonnos, ajatus: Järvensivun malli" in definition.author
        assert "luonnos" not in definition.description["fi"], "it is said once, by who made it"
        assert "Järvensivus modell" in definition.description["sv"], "who made it is said in Finnish"
        for item in definition.items:
            for perspective in (one.id for one in definition.perspectives):
                assert set(item.label_for(perspective)) == {"fi", "sv", "en"}
    wordings = {item.label_for(one)["fi"] for item in HEALTH.items for one in ("own", "whole", "one")}
    assert len(wordings) == 72


@pytest.mark.parametrize("definition", [HEALTH, COMPETENCE], ids=lambda one: one.key)
def test_a_definition_survives_being_kept(definition: Definition) -> None:
    again = definition_from_json(definition_to_json(definition))
    assert again == definition and digest_of(again) == digest_of(definition)
    assert digest_of(replace(definition, version="9")) != digest_of(definition)
