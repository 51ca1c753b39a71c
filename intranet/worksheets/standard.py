"""What the kinds with rows bring of their own, in every language: the columns of a timeline, the names of rows. Pure.

It goes into the definition when a worksheet is read, so that a sheet keeps the words it was answered with.
"""

from __future__ import annotations

from intranet.text.words import Words
from intranet.worksheets.types import ANY, Item, Option

HELPED, HINDERED = "helped", "hindered"

MOMENT = (
    Item("when", "short_text", {ANY: {"fi": "Milloin?", "sv": "När?", "en": "When?"}},
         {"fi": "Vuosi tai vuodenaika riittää.", "sv": "Ett årtal eller en årstid räcker.",
          "en": "A year or a season is enough."}),
    Item("what", "long_text", {ANY: {"fi": "Mitä tapahtui?", "sv": "Vad hände?", "en": "What happened?"}}),
    Item("effect", "choice", {ANY: {"fi": "Auttoiko vai jarruttiko se?", "sv": "Hjälpte eller bromsade det?",
                                    "en": "Did it help or hinder?"}},
         options=(Option(HELPED, {"fi": "Auttoi", "sv": "Hjälpte", "en": "Helped"}),
                  Option(HINDERED, {"fi": "Jarrutti", "sv": "Bromsade", "en": "Hindered"}))),
)
"""The columns of a timeline: one moment is one row."""

NAME = Item("name", "short_text", {ANY: {"fi": "Kumppanin nimi", "sv": "Partnerns namn", "en": "The partner's name"}})
"""The first column of relations."""


def wished(options: tuple[Option, ...]) -> Item:
    """The last column of relations: which kind of relation is wished."""
    return Item("wished", "choice", {ANY: {"fi": "Millaisen suhteen haluatte?", "sv": "Hurdan relation vill ni ha?",
                                           "en": "What kind of relation do you want?"}}, options=options)


ROW_NAMES: dict[str, Words] = {
    "table": {"fi": "Rivi", "sv": "Rad", "en": "Row"},
    "timeline": {"fi": "Hetki", "sv": "Händelse", "en": "Moment"},
    "relations": {"fi": "Kumppani", "sv": "Partner", "en": "Partner"},
}
ADD_ROW: dict[str, Words] = {
    "table": {"fi": "Lisää rivi", "sv": "Lägg till en rad", "en": "Add a row"},
    "timeline": {"fi": "Lisää hetki", "sv": "Lägg till en händelse", "en": "Add a moment"},
    "relations": {"fi": "Lisää kumppani", "sv": "Lägg till en partner", "en": "Add a partner"},
}
