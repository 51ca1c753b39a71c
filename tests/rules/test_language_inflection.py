"""Finnish forms from principal parts: what must be recognised, and what must not."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from intranet.language.inflection import (
    Paradigm,
    UnfitForms,
    agreeing,
    inflect,
    plural_only,
    prefixed,
)
from intranet.language.terms import index_of


@dataclass(frozen=True)
class Term:
    """As much of a term as the index of forms needs."""

    paradigm: Paradigm
    slug: str = "term"
    language: str = "fi"
    never: tuple[str, ...] = ()


KUNTA = inflect("kunta", "kunnan kuntaa kuntaan kuntien kuntia kunnissa")
HANKE = inflect("hanke", "hankkeen hanketta hankkeeseen hankkeiden/hankkeitten hankkeita hankkeissa")
TARVE = inflect("tarve", "tarpeen tarvetta tarpeeseen tarpeiden/tarpeitten tarpeita tarpeissa")
JARJESTO = inflect("järjestö", "järjestön järjestöä järjestöön järjestöjen järjestöjä järjestöissä")
VAIKUTTAMINEN = prefixed("vaikutta", inflect("minen", "misen mista miseen misten/misien misia misissa"))
OSALLISUUS = prefixed("osallis", inflect("uus", "uuden uutta uuteen uuksien uuksia uuksissa"))
ALUE = inflect("alue", "alueen aluetta alueeseen alueiden/alueitten alueita alueissa")
VAALI = inflect("vaali", "vaalin vaalia vaaliin vaalien vaaleja vaaleissa")
STM = inflect("STM", "STM:n STM:ää STM:ään")
SOSTE = inflect("SOSTE", "SOSTEn SOSTEa SOSTEen")
KOLMAS_SEKTORI = agreeing(
    inflect("kolmas", "kolmannen kolmatta kolmanteen kolmansien kolmansia kolmansissa"),
    inflect("sektori", "sektorin sektoria sektoriin sektorien sektoreja/sektoreita sektoreissa"),
)

RECOGNISED = [
    (KUNTA, "kunta kunnan kuntaa kuntana kunnaksi kunnassa kunnasta kuntaan kunnalla kunnalta kunnalle kunnatta"),
    (KUNTA, "kunnat kuntien kuntia kuntina kunniksi kunnissa kunnista kuntiin kunnilla kunnilta kunnille kunnitta"),
    (KUNTA, "kuntineen kunnin Kunta KUNNAN kun\u00adnan"),
    (KUNTA, "kuntani kuntasi kuntansa kuntamme kuntanne kuntaamme kuntaansa kunnassani kunnassaan kunnassansa"),
    (KUNTA, "kunnissamme kuntiemme kunnakseen kunnallemme kuntiinsa kuntinemme kuntiaan"),
    (KUNTA, "kuntakin kunnankaan kunnassakin kuntako kuntahan kuntapa kunnissammekin kunnankohan kunnallapas"),
    (HANKE, "hanke hankkeen hanketta hankkeeseen hankkeena hankkeeksi hankkeet hankkeita hankkeisiin hankkeiden"),
    (HANKE, "hankkeitten hankkeineen hankkeemme hankkeeseensa hankkeidemme hankettaan hankkeessaan hankekin"),
    (TARVE, "tarve tarpeen tarvetta tarpeeseen tarpeita tarpeisiin tarpeensa tarpeistaan tarpeineen"),
    (JARJESTO, "järjestön järjestöä järjestöön järjestöjä järjestöjen järjestöihin järjestöissä järjestönä"),
    (JARJESTO, "järjestömme järjestöömme järjestössänne järjestöäänkin järjestöjensä järjestökään järjestöpä"),
    (VAIKUTTAMINEN, "vaikuttamisen vaikuttamista vaikuttamiseen vaikuttamisena vaikuttamisessa vaikuttamiset"),
    (OSALLISUUS, "osallisuuden osallisuutta osallisuuteen osallisuutena osallisuudesta osallisuuksia osallisuutemme"),
    (prefixed("hyvinvointi", ALUE), "hyvinvointialueen hyvinvointialueisiin hyvinvointialueellammekin"),
    (plural_only(VAALI), "vaalit vaalien vaaleja vaaleissa vaaleihin vaaleina vaalimme vaaleissaan vaaleineen"),
    (STM, "STM STM:n STM:ää STM:ään STM:ltä STM:nä STM:kin stm:n"),
    (SOSTE, "SOSTE SOSTEn SOSTEssa SOSTElta SOSTE:n Sosten SOSTEkin"),
]
NOT_RECOGNISED = [
    (KUNTA, "kuntoutus kunto kunnon kuntoa kunnossa kuntaliitos kunnallinen kunniaa kunnes kuntalainen maakunta kunt"),
    (HANKE, "hankehautomo hankkia hankin hanki hankala hanhi hankintaa"),
    (TARVE, "tarvita tarvitsee tarpeeton tarvike"),
    (JARJESTO, "järjestää järjestely järjestys järjestöneuvosto järjestetään"),
    (VAIKUTTAMINEN, "vaikuttaa vaikutus vaikuttamistoimielin vaikuttavat"),
    (OSALLISUUS, "osallinen osallistua osallisuusohjelma osaaminen"),
    (plural_only(VAALI), "vaali vaalin vaaleilla-olo vaalea vaaleat vaaliteema"),
    (STM, "ST STMN:lle STTM"),
]


def forms(pairs: list[tuple[Paradigm, str]]) -> list[tuple[Paradigm, str]]:
    """One pair for each word."""
    return [(paradigm, word) for paradigm, words in pairs for word in words.split()]


def str_only(value: object) -> str:
    """Names a case by its word."""
    return value if isinstance(value, str) else ""


def is_found(paradigm: Paradigm, word: str) -> bool:
    """Whether a page marks the word as a form of the term."""
    return index_of((Term(paradigm),), "fi").slug_of(word) == "term"


@pytest.mark.parametrize(("paradigm", "word"), forms(RECOGNISED), ids=str_only)
def test_a_form_is_recognised(paradigm: Paradigm, word: str) -> None:
    assert is_found(paradigm, word)


@pytest.mark.parametrize(("paradigm", "word"), forms(NOT_RECOGNISED), ids=str_only)
def test_another_word_is_not_a_form(paradigm: Paradigm, word: str) -> None:
    assert not is_found(paradigm, word)


def test_both_words_of_a_pair_are_inflected() -> None:
    for words in ("kolmas sektori", "kolmannen sektorin", "Kolmannella sektorilla", "kolmanteen sektoriimme",
                  "kolmas sektorimme", "kolmansissa sektoreissakin", "kolmansine sektoreineen"):
        assert is_found(KOLMAS_SEKTORI, words), words
    for words in ("kolmas sektorin", "kolmannen sektori", "kolmas", "sektori"):
        assert not is_found(KOLMAS_SEKTORI, words), words


def test_the_table_of_cases_is_whole() -> None:
    assert KUNTA.of("inessive", "plural") == ("kunnissa",)
    assert ALUE.of("genitive", "plural") == ("alueiden", "alueitten")
    assert ALUE.of("illative", "plural") == ("alueisiin",)
    assert JARJESTO.of("illative", "plural") == ("järjestöihin",)
    assert OSALLISUUS.of("illative", "plural") == ("osallisuuksiin",)
    assert STM.of("inessive") == ("STM:ssä",) and STM.of("inessive", "plural") == ()
    assert all(row.singular and row.plural for row in HANKE.cases if row.case not in ("comitative", "instructive"))


@pytest.mark.parametrize("parts", ["kunnan kuntaa", "kunnat kuntaa kuntaan", "kunnan kunta kunnassa", "",
                                   "kunnan kuntaa kuntaan kuntien kuntia kunnista", "x y z å ä ö", "n a n n a ssa",
                                   "kunnan kuntaa kuntaan/ kuntien kuntia kunnissa"])
def test_wrong_principal_parts_are_refused(parts: str) -> None:
    with pytest.raises(UnfitForms):
        inflect("kunta", parts)
