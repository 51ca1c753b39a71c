"""A run sheet that is ready to be used or changed: a workshop of ninety minutes, in the language of who takes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from intranet.live.preparing import rules
from intranet.live.preparing.types import OfferedSection, TypedStep
from intranet.live.types import Content, Kind
from intranet.text.words import Words, in_language

WORKSHEET = "network_health"
"""The worksheet whose first section is asked, when it is there."""

STEPS: tuple[tuple[Kind, int, Words, Words], ...] = (
    ("text", 5, {"fi": "Tervetuloa työpajaan", "sv": "Välkommen till workshoppen", "en": "Welcome to the workshop"}, {
        "fi": "- Kerro nimesi ja järjestösi.\n- Mitä toivot tältä päivältä?",
        "sv": "- Berätta ditt namn och din förening.\n- Vad önskar du dig av dagen?",
        "en": "- Say your name and your association.\n- What do you wish for today?"}),
    ("words", 5, {"fi": "Millä sanoilla kuvaat järjestötyötä juuri nyt?",
                  "sv": "Med vilka ord beskriver du föreningsarbetet just nu?",
                  "en": "Which words describe your association's work just now?"}, {}),
    ("statement", 5, {"fi": "Järjestömme ääni kuuluu alueella.", "sv": "Vår förenings röst hörs i regionen.",
                      "en": "Our association's voice is heard in the region."}, {}),
    ("section", 20, {}, {}),
    ("timer", 10, {"fi": "Keskustelkaa pareittain: mitä vastaukset kertovat?",
                   "sv": "Diskutera två och två: vad berättar svaren?",
                   "en": "Talk in pairs: what do the answers tell?"}, {}),
    ("timer", 10, {"fi": "Tauko", "sv": "Paus", "en": "Break"}, {}),
    ("question", 10, {"fi": "Mikä auttaisi yhteistyötä eniten?", "sv": "Vad skulle hjälpa samarbetet mest?",
                      "en": "What would help working together most?"}, {}),
    ("statement", 5, {"fi": "Tiedän, kuka päättää meille tärkeistä asioista.",
                      "sv": "Jag vet vem som beslutar om det som är viktigt för oss.",
                      "en": "I know who decides on what matters to us."}, {}),
    ("timer", 15, {"fi": "Sopikaa ryhmissä yksi askel ennen seuraavaa tapaamista.",
                   "sv": "Kom i grupper överens om ett steg före nästa träff.",
                   "en": "In groups, agree on one step before the next meeting."}, {}),
    ("question", 5, {"fi": "Mikä on seuraava askeleesi?", "sv": "Vilket är ditt nästa steg?",
                     "en": "What is your next step?"}, {}),
)


def example(language: str, sections: Iterable[OfferedSection]) -> list[tuple[Kind, Content]]:
    """Its steps; without the worksheet the section is left out."""
    first = next((one for one in sections if one.source.startswith(f"{WORKSHEET}/")), None)
    steps: list[tuple[Kind, Content]] = []
    for kind, minutes, title, body in STEPS:
        if kind != "section":
            typed = TypedStep({"title": in_language(title, language).text, "minutes": str(minutes),
                               "body": in_language(body, language).text})
            steps.append((kind, rules.check_step(kind, typed, {}, language, (), None)))
        elif first is not None:
            steps.append((kind, replace(Content(first.title), minutes=minutes, source=first.source,
                                        questions=first.questions, one_by_one=False)))
    return steps
