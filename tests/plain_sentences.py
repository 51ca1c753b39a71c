"""Sentences for the meter: which check they are about, and the words that it is to find in them; none where it must be
silent. docs/plain-language.md shows what each way of knowing words finds of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from intranet.language.analysis import analyser
from intranet.language.plain.grammar import Grammar, grammar_of
from intranet.language.plain.meter import PLAIN, look

BEGINS, ENDS = "<!-- made by: python -m tests.plain_sentences -->", "<!-- end -->"


class Example(NamedTuple):
    """A sentence, the check that it is about, and what is meant in it."""

    check: str
    sentence: str
    meant: tuple[str, ...] = ()


SENTENCES = (
    Example("passive", "Esitys tehdään syksyllä. Päätös tehtiin keväällä.", ("tehdään", "tehtiin")),
    Example("passive", "Palveluista kerrotaan kokouksessa, ja ne valittiin eilen.", ("kerrotaan", "valittiin")),
    Example("passive", "Työ on tehty. Asia oli päätetty.", ("tehty", "päätetty")),
    Example("passive", "Kävelemme rantaan. Sinua kohtaan hän on entistään ystävällisempi, ja hiljattain hän kävi."),
    Example("passive", "Menen kotiin ja lehtiin. Hän vei asian maakuntaan."),
    Example("while_doing", "Tehdessään työtä hän oppii.", ("Tehdessään",)),
    Example("while_doing", "Valmisteltaessa asiaa kysytään järjestöiltä.", ("Valmisteltaessa",)),
    Example("while_doing", "Hän on talossaan ja istuu kokouksessaan."),
    Example("after_doing", "Tehtyään työn hän lähti.", ("Tehtyään",)),
    Example("after_doing", "Kokouksen päätyttyä joimme kahvia.", ("päätyttyä",)),
    Example("after_doing", "Verkosto hakee hyötyään."),
    Example("in_order_to", "Saadakseen avustusta yhdistys hakee sitä.", ("Saadakseen",)),
    Example("in_order_to", "Soita tehdäksesi aloitteen.", ("tehdäksesi",)),
    Example("reported", "Päättäjä sanoi tekevänsä aloitteen.", ("tekevänsä",)),
    Example("reported", "Hän kertoi tehneensä aloitteen.", ("tehneensä",)),
    Example("reported", "Hän kertoi kunnan aikovan auttaa.", ("aikovan",)),
    Example("chain", "Järjestön laatima suunnitelma on hyvä.", ("Järjestön", "laatima")),
    Example("chain", "Kunnan järjestöjen toiminnan tuki vähenee.", ("Kunnan", "järjestöjen", "toiminnan")),
    Example("chain", "Tuki sopii yhteen muiden palvelujen kanssa."),
    Example("doing_as_noun", "Kunta suorittaa palvelujen kehittämistä.", ("suorittaa", "kehittämistä")),
    Example("doing_as_noun", "Palvelun kehittäminen tapahtuu syksyllä.", ("kehittäminen", "tapahtuu")),
    Example("doing_as_noun", "Osallistuminen on tärkeää, ja ihmisten tapaaminen auttaa."),
    Example("rare_case", "Verkosto toimii tavoitteetta.", ("tavoitteetta",)),
    Example("rare_case", "Hän tuli lapsineen.", ("lapsineen",)),
    Example("rare_case", "Teimme sen käsin.", ("käsin",)),
    Example("rare_case", "Puoluetta ja totuutta on monta. Hän puhuu helpommin."),
    Example("long_compound", "Valtuusto hyväksyi hyvinvointialuestrategian.", ("hyvinvointialuestrategian",)),
    Example("long_word", "Toimimme vuorovaikutteisesti.", ("vuorovaikutteisesti",)),
    Example("hard_word", "Tilanne on haasteellinen, ja toimenpiteet jalkautetaan.",
            ("haasteellinen", "toimenpiteet", "jalkautetaan")),
    Example("hard_word", "Yhteiskehittäminen mahdollistaa osallistamisen.",
            ("Yhteiskehittäminen", "mahdollistaa", "osallistamisen")),
    Example("borrowed_word", "Prosessissa on dialogia.", ("Prosessissa", "dialogia")),
    Example("borrowed_word", "Dialogi eli keskustelu auttaa. Foorumi on yhteinen keskustelu."),
    Example("abbreviation", "KELA ja STM:n virkamies tulivat.", ("KELA", "STM:n")),
    Example("abbreviation", "Kansaneläkelaitos (KELA) maksaa. EU antaa rahaa."),
    Example("shortened", "Mukana on esim. kuntia, mm. Kuopio, ja auki on ma–to.", ("esim.", "mm.", "ma–to")),
    Example("negation", "Kunta ei voi eikä halua auttaa.", ("ei", "eikä")),
    Example("negation", "Älä lähde. Hän ei tule."),
    Example("great_number", "Meitä on 650 000, ja heistä 12,5 % äänesti.", ("650 000", "12,5")),
    Example("great_number", "Vaalit ovat 13.4.2025 ja vuonna 2029. Laki on 611/2021."),
    Example("link_text", "Lue lisää [tästä](https://vaalit.fi). Sivu on https://www.vaalit.fi.",
            ("tästä", "https://www.vaalit.fi")),
    Example("link_text", "Lue [vaalien sivulta](https://vaalit.fi), milloin voit äänestää."),
    Example("set_apart", "Muista KAIKKI TÄRKEÄT ASIAT AINA. Sano *tämä on hyvin tärkeää* heti.",
            ("KAIKKI", "TÄRKEÄT", "ASIAT", "AINA", "tämä", "on", "hyvin", "tärkeää")),
)


def found_by(grammar: Grammar, example: Example) -> tuple[str, ...]:
    """The words that the example's check marks in it, in their order."""
    notes = look(example.sentence, grammar, PLAIN).notes
    places = sorted(place for note in notes if note.check == example.check for place in note.places)
    return tuple(place.text for place in places)


def table(readings: Grammar | None, endings: Grammar) -> str:
    """The examples as a table for the docs: what each way of knowing words finds. Without Voikko a column is empty."""
    lines = ["| check | sentence | meant | with Voikko | with base forms |", "|---|---|---|---|---|"]
    for one in SENTENCES:
        by_readings = _told(one, found_by(readings, one)) if readings is not None else ""
        sentence = one.sentence.replace("|", "\\|").replace("*", "\\*").replace("[", "\\[")
        lines.append(f"| {one.check} | {sentence} | {', '.join(one.meant) or '–'} | {by_readings} "
                     f"| {_told(one, found_by(endings, one))} |")
    return "\n".join(lines)


def _told(example: Example, found: tuple[str, ...]) -> str:
    if found == example.meant:
        return "yes"
    missing = ", ".join(word for word in example.meant if word not in found)
    more = ", ".join(word for word in found if word not in example.meant)
    return "; ".join(filter(None, (missing and f"not {missing}", more and f"also {more}")))


if __name__ == "__main__":
    page = Path("docs/plain-language.md")
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    made = table(grammar_of(analyser("voikko")), grammar_of(analyser("fallback")))
    page.write_text(f"{before}{BEGINS}\n\n{made}\n\n{ENDS}{after}", encoding="utf-8")
