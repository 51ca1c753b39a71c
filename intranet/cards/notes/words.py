"""What the notes say, in the reader's language: the name of each check, why it is told, and a better way."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.language.plain.notes import Note


def check_name(check: str) -> str:
    """A check in a few words."""
    return _names()[check]


def why(note: Note) -> str:
    """What was found and why it may be in the way."""
    return _reasons(note.count, note.limit)[note.check]


def better(note: Note) -> str:
    """What to do instead."""
    return _ways()[note.check]


def known_by(analyser: str) -> str:
    """How words are known on this site, and what that means for the notes."""
    if analyser.startswith("voikko"):
        return _("Words are known by %(name)s.", name=analyser.capitalize())
    if analyser.startswith("simplemma"):
        return _("Words are known by their base forms only (%(name)s), because this site has no Voikko: "
                 "some constructions are not found.", name=analyser)
    return _("Words are known by their stems only, because this site has neither Voikko nor base forms: "
             "most constructions are not found.")


def _names() -> dict[str, str]:
    return {
        "sentence_length": _("Long sentence"),
        "average_length": _("Long sentences on the whole"),
        "commas": _("Many commas"),
        "long_word": _("Long word"),
        "long_compound": _("Compound of many parts"),
        "passive": _("Passive"),
        "while_doing": _("“While doing” in one word"),
        "after_doing": _("“After doing” in one word"),
        "in_order_to": _("“In order to” in one word"),
        "reported": _("What somebody said, in one word"),
        "chain": _("Chain before a noun"),
        "doing_as_noun": _("Doing said as a noun"),
        "abbreviation": _("Abbreviation that nothing explains"),
        "shortened": _("Shortened word"),
        "negation": _("Two negations in one sentence"),
        "hard_word": _("Hard word"),
        "borrowed_word": _("Borrowed word that nothing explains"),
        "rare_case": _("Rare case"),
        "great_number": _("Great or exact number"),
        "no_heading": _("Long stretch without a heading"),
        "paragraph_length": _("Long paragraph"),
        "first_things": _("What matters most, first?"),
        "link_text": _("Link that does not say where it leads"),
        "set_apart": _("Many words in capitals or italics"),
        "asks_nothing": _("Nothing to do"),
        "speaks_to_nobody": _("Nobody is spoken to"),
    }


def _reasons(count: int, limit: int) -> dict[str, str]:
    numbers = {"count": count, "limit": limit}
    return {
        "sentence_length": _("%(count)s words; up to %(limit)s are easy to take in at once.", **numbers),
        "average_length": _("The sentences have %(count)s words on average; up to %(limit)s read easily.", **numbers),
        "commas": _("%(count)s commas: the reader has to keep several clauses in mind.", **numbers),
        "long_word": _("%(count)s letters; words of up to %(limit)s letters are quicker to read.", **numbers),
        "long_compound": _("%(count)s words in one; up to %(limit)s are easy to take apart.", **numbers),
        "passive": _("%(count)s passives within five sentences: the reader does not learn who does it.", **numbers),
        "while_doing": _("Who does it and when is packed into one word."),
        "after_doing": _("Who did it and when is packed into one word."),
        "in_order_to": _("Who wants what is packed into one word."),
        "reported": _("Who does what is packed into one word."),
        "chain": _("Several words stand before the one they belong to, and the reader has to wait for it."),
        "doing_as_noun": _("The doing hides in a noun, and who does it is not seen."),
        "abbreviation": _("Neither the text nor the glossary says what the letters mean."),
        "shortened": _("A shortened word has to be filled in while reading."),
        "negation": _("With two negations the reader has to work out what holds."),
        "hard_word": _("Most people have an easier word for this."),
        "borrowed_word": _("Not everybody knows the word, and neither the text nor the glossary explains it."),
        "rare_case": _("Many readers seldom meet this form of a word."),
        "great_number": _("Large numbers and decimals are hard to picture."),
        "no_heading": _("%(count)s words without a heading; after about %(limit)s the reader needs a rest.", **numbers),
        "paragraph_length": _("%(count)s words; up to %(limit)s make an easy paragraph.", **numbers),
        "first_things": _("The beginning does not seem to say who does what. A person decides whether it should."),
        "link_text": _("Somebody who hears the links read out does not learn where it leads."),
        "set_apart": _("%(count)s words in a row are set apart; capitals and italics are slow to read.", **numbers),
        "asks_nothing": _("The text does not seem to say what the reader can do."),
        "speaks_to_nobody": _("The text does not seem to speak to its reader."),
    }


def _ways() -> dict[str, str]:
    return {
        "sentence_length": _("Make two sentences of it. One thing in each."),
        "average_length": _("Cut the longest sentences first."),
        "commas": _("Make a sentence of each clause, or a list."),
        "long_word": _("Say it in two words, or with a shorter one. If it must stay, explain it."),
        "long_compound": _("Say it in several words, or explain it."),
        "passive": _("Say who does it."),
        "while_doing": _("Say it with “when” (kun)."),
        "after_doing": _("Say it with “when” (kun) or in two sentences: first this, then that."),
        "in_order_to": _("Say it with “so that” (jotta)."),
        "reported": _("Say it with “that” (että)."),
        "chain": _("Make a clause or a sentence of its own of it: who does what."),
        "doing_as_noun": _("Say it with a verb: who does what."),
        "abbreviation": _("Write out the name where it first stands, or add the word to the glossary."),
        "shortened": _("Write the whole word."),
        "negation": _("Say what holds, or make two sentences."),
        "hard_word": _("Try the easier word."),
        "borrowed_word": _("Say it in other words, or explain it: “means” (tarkoittaa)."),
        "rare_case": _("Use a more common form: “without” (ilman), “with” (kanssa)."),
        "great_number": _("Round it: nearly, about, every third."),
        "no_heading": _("Put a heading where a new thing begins."),
        "paragraph_length": _("Divide the paragraph where the thing changes."),
        "first_things": _("Begin with what matters to the reader: who does what."),
        "link_text": _("Make the link of words that name where it leads."),
        "set_apart": _("Set only a word or two apart, in bold."),
        "asks_nothing": _("Add what the reader can do: call, ask, come along."),
        "speaks_to_nobody": _("Say “you”: you can, you get."),
    }
