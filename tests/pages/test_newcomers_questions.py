"""What a newcomer asks first is answered by the first thing that the search finds in the shipped content."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from flask import Flask

from intranet.people.models import Person
from tests.cards_on_the_shelf import all_cards
from tests.pages.test_search_pages import found
from tests.visitor import Visitor

ANSWERS = {
    "kuka päättää kotihoidosta?": "/cards/hyvinvointialue-lyhyesti",
    "mistä saa rahaa yhdistykselle?": "/cards/mista-rahaa-yhdistykselle",
    "mikä on hyte?": "/cards/mika-on-hyte",
    "miten tapaan päättäjän?": "/cards/tapaa-paattaja",
    "mikä on verkosto?": "/cards/mika-on-verkosto",
}


def test_the_first_result_answers_what_newcomers_ask(site: Flask, member: Visitor) -> None:
    all_cards(site)
    answered = {question: found(member.opens(f"/search?{urlencode({'q': question})}"))[0] for question in ANSWERS}
    assert answered == ANSWERS


IN_OTHER_LANGUAGES = {
    ("sv", "vem beslutar om hemvården?"): "/cards/valfardsomradet-i-korthet",
    ("sv", "var får föreningen pengar?"): "/cards/pengar-till-foreningen",
    ("sv", "vad är hyte?"): "/cards/vad-ar-hyte",
    ("sv", "hur träffar jag en beslutsfattare?"): "/cards/traffa-en-beslutsfattare",
    ("sv", "vad är ett nätverk?"): "/cards/vad-ar-ett-natverk",
    ("en", "who decides on home care?"): "/cards/wellbeing-services-county-in-short",
    ("en", "where does an association get money?"): "/cards/money-for-your-association",
    ("en", "what is hyte?"): "/cards/what-is-hyte",
    ("en", "how do I meet a decision maker?"): "/cards/meet-a-decision-maker",
    ("en", "what is a network?"): "/cards/what-is-a-network",
    ("fi", "mikä on hyte?"): "/cards/mika-on-hyte",
}


def test_the_same_is_answered_in_swedish_and_english(site: Flask, sits_down: Callable[[Person], Visitor],
                                                     a_person: Callable[..., Person]) -> None:
    all_cards(site)
    readers = {language: sits_down(a_person(language=language)) for language in ("fi", "sv", "en")}
    answered = {(language, question): found(readers[language].opens(f"/search?{urlencode({'q': question})}"))[0]
                for language, question in IN_OTHER_LANGUAGES}
    assert answered == IN_OTHER_LANGUAGES
