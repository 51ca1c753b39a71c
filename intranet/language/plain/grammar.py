"""What the checks ask about a word: is it passive, a genitive, a participle construction … Two ways of knowing.

With Voikko every reading of the word is known. Without it the base form is known (simplemma) and the ending tells the
rest; what endings cannot tell is not claimed. A mark is `sure` when every reading has it and `maybe` when one has.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple, Protocol

from intranet.language.plain.lists import listed

Mark = Literal["passive", "passive_participle", "while", "after", "in_order", "reported", "that", "agent", "participle",
               "genitive", "abessive", "comitative", "instructive", "minen", "negation", "imperative", "you", "finite",
               "nominal", "be"]
Marks = frozenset[Mark]
NONE: Marks = frozenset()
BE = frozenset(("on", "ovat", "oli", "olivat", "ole", "olisi", "olisivat", "ollut", "lienee"))


class Told(NamedTuple):
    """What is known of a word."""

    sure: Marks = NONE
    maybe: Marks = NONE


class Reading(Protocol):
    """One reading of a word, as intranet/language/voikko.py gives it."""

    @property
    def lemma(self) -> str: ...

    @property
    def word_class(self) -> str: ...

    @property
    def parts(self) -> tuple[str, ...]: ...

    def trait(self, name: str) -> str: ...


class Analyser(Protocol):
    """What we need of intranet/language/analysis.py."""

    @property
    def name(self) -> str: ...

    def lemmas(self, word: str) -> tuple[str, ...]: ...

    def parts(self, word: str) -> tuple[str, ...]: ...

    def readings(self, word: str) -> tuple[Reading, ...]: ...


class Grammar(Protocol):
    """The questions of the checks."""

    @property
    def name(self) -> str: ...

    def told(self, word: str) -> Told: ...

    def bases(self, word: str) -> tuple[str, ...]: ...

    def parts(self, word: str) -> tuple[str, ...]: ...


def grammar_of(analyser: Analyser) -> Grammar:
    """The way of knowing that this analyser allows."""
    return ByReadings(analyser) if analyser.name.startswith("voikko") else ByEndings(analyser)


class ByReadings:
    """With Voikko."""

    def __init__(self, analyser: Analyser) -> None:
        self.name = analyser.name
        self._analyser = analyser
        self.told = lru_cache(20_000)(self._told)

    def _told(self, word: str) -> Told:
        marks = [_marks_of(one, word) for one in self._analyser.readings(word)]
        if not marks:
            return Told()
        return Told(frozenset.intersection(*marks), frozenset.union(*marks))

    def bases(self, word: str) -> tuple[str, ...]:
        """The base forms it may have."""
        return self._analyser.lemmas(word)

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of the reading with the fewest; one part when it is no compound or not known."""
        return min((one.parts for one in self._analyser.readings(word)), key=len, default=(word,))


_PASSIVE = re.compile(r"(?:[aä]n|in)$")
_NOMINAL = frozenset(("noun", "adjective", "noun_adjective", "name"))


def _marks_of(reading: Reading, word: str) -> Marks:
    """The marks of one reading."""
    mood, person, case = reading.trait("MOOD"), reading.trait("PERSON"), reading.trait("SIJAMUOTO")
    participle, owner = reading.trait("PARTICIPLE"), bool(reading.trait("POSSESSIVE"))
    low = word.lower()
    found: set[Mark] = set()
    if person == "4" and _PASSIVE.search(low) and reading.trait("NEGATIVE") != "true":
        found.add("passive")
    if person in ("1", "2", "3"):
        found.add("finite")
    if person == "2":
        found.add("imperative" if mood == "imperative" else "you")
    if mood == "E-infinitive" and re.search(r"ss[aä]", low):
        found.add("while")
    if mood == "A-infinitive" and owner:
        found.add("in_order")
    if mood == "MINEN-infinitive":
        found.add("minen")
    if reading.word_class == "negation":
        found.add("negation")
    found |= _of_participle(participle, case, owner)
    if reading.word_class in _NOMINAL or participle or mood == "MINEN-infinitive":
        found.add("nominal")
        cases: dict[str, Mark] = {"omanto": "genitive", "vajanto": "abessive", "seuranto": "comitative",
                                  "keinonto": "instructive"}
        if case in cases and reading.trait("COMPARISON") not in ("comparative", "superlative"):
            found.add(cases[case])
    if low in BE:
        found.add("be")
    return frozenset(found)


def _of_participle(participle: str, case: str, owner: bool) -> set[Mark]:
    if not participle:
        return set()
    found: set[Mark] = {"participle"}
    if participle == "agent":
        found.add("agent")
    if participle == "past_passive":
        if case == "nimento":
            found.add("passive_participle")
        if case == "osanto":
            found.add("after")
    if participle in ("present_active", "past_active"):
        if owner and case in ("nimento", "omanto"):
            found.add("reported")
        if case == "omanto":
            found.add("that")
    return found


# -- without Voikko ---------------------------------------------------------------------------------------------------

_OWNER = r"(?:ni|si|ns[aä]|mme|nne|[aä]n|en)"
_VOWEL = "[aeiouyäö]"
_WHILE = re.compile(rf"e(?:ss[aä])(?:{_OWNER})?$")
_IN_ORDER = re.compile(rf"[aä]kse{_OWNER}$")
_REPORTED = re.compile(r"(?:v[aä]|nee)(?:ns[aä]|ni|si|mme|nne)$")
_AFTER = re.compile(rf"(?:{_VOWEL}tt|[lnrsh]t)[uy][aä](?P<owner>ni|si|ns[aä]|mme|nne|[aä]n)?$")
_DONE = re.compile(rf"(?:{_VOWEL}tt|[lnrsh]t)[uy]$")
_AGENT = re.compile(r"m[aä](?:n|[aä]|t)?$")
_PRESENT_PASSIVE = re.compile(r"[tdlnr][aä][aä]n$")
_PAST_PASSIVE = re.compile(r"t(?:ii|aisii|äisii)n$")
_CASE_WITH_OWNER = re.compile(r"(?:st|ss|lt|ll)[aä][aä]n$")
_COMITATIVE = re.compile(r"in(?:een|ens[aä]|emme|enne)$")
_INFINITIVE = re.compile(rf"(?:{_VOWEL}[td][aä]|hd[aä]|st[aä]|(?:ll|nn|rr)[aä]|{_VOWEL}[aä])$")
_MINEN = re.compile(r"(?<!ih)(?:minen|mis(?:[eiuoaä]|t).*)$")
_SHORT_VERBS = listed("""
tulla olla mennä panna purra surra kuulla niellä nousta päästä pestä juosta saada jäädä juoda syödä lyödä viedä tuoda
voida uida käydä myydä tehdä nähdä luoda
""")
LONG_COMPOUND = 16
_MEANS = listed("käsin jaloin silmin korvin omin kaikin molemmin voimin varoin keinoin")
_NO_GENITIVES = listed("""
on hän niin näin kun kuin vain aivan ilman ennen myötä sen tämän jonka minkä joiden heidän hänen meidän teidän sinun
minun kaikkien muiden yhden kahden kuten siten miten sitten sellaisen tällaisen jokaisen kunkin itsen nyt yhteen
""")


class ByEndings:
    """Without Voikko: base forms, where simplemma has them, and endings."""

    def __init__(self, analyser: Analyser) -> None:
        self.name = analyser.name
        self._analyser = analyser
        self.told = lru_cache(20_000)(self._told)

    def bases(self, word: str) -> tuple[str, ...]:
        """The base forms it may have."""
        return self._analyser.lemmas(word)

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts as far as the words are known."""
        found = self._analyser.parts(word)
        if len(found) < 2 or len(word) < LONG_COMPOUND:  # short parts are split into what only looks like words
            return found or (word,)
        return tuple(part for one in found for part in self._analyser.parts(one) or (one,))

    def _told(self, word: str) -> Told:
        low = word.lower()
        bases = self._analyser.lemmas(word)
        is_verb = any(_INFINITIVE.search(base) and base != low for base in bases)
        found: set[Mark] = {"be"} if low in BE else set()
        if _is_passive(low, bases):
            found.add("passive")
        found |= _of_verbs(low, bases, is_verb)
        if not bases and self._is_while(low):
            found.add("while")
        if any(base.endswith("minen") and not base.endswith("ihminen") for base in bases) and _MINEN.search(low):
            found.add("minen")
        case = self._case(low, bases)
        if case:
            found |= {case, "nominal"}
        if bases and not is_verb and not found & {"passive", "be"}:
            found.add("nominal")
        return Told(frozenset(found), frozenset(found))

    def _is_while(self, low: str) -> bool:
        """A form that no file of words has: tehdessään is of tehdä, lukiessaan of lukea, perheessään of no verb."""
        match = _WHILE.search(low)
        stem = low[: match.start()] if match else ""
        verbs = {f"{stem}{vowel}" for vowel in "aä"} | {f"{stem[:-1]}e{vowel}" for vowel in "aä" if stem[-1:] == "i"}
        return bool(stem) and any(verb in self._analyser.lemmas(verb) and _INFINITIVE.search(verb) for verb in verbs)

    def _case(self, low: str, bases: tuple[str, ...]) -> Mark | None:
        """Instructive, abessive, comitative or genitive, when the ending and the base form agree on it."""
        if low in _MEANS:
            return "instructive"
        if not bases or low in bases:
            return None
        if re.search(r"(?<!m[aä])tt[aä]$", low) and not (low[:-3] in bases and low[-4] == "e") \
                and set(self._analyser.lemmas(f"{low[:-3]}n")) & set(bases):
            return "abessive"  # maksutta: maksun is of the same word; puoluetta, totuutta: partitives
        if _COMITATIVE.search(low) and not any(base.endswith(("ine", "inen")) for base in bases):
            return "comitative"
        return "genitive" if low.endswith("n") and _is_genitive(low, bases) else None


def _is_passive(low: str, bases: tuple[str, ...]) -> bool:
    """A passive verb: its base form is an infinitive of which this is the passive, not a noun of which it is a case."""
    present, past = _PRESENT_PASSIVE.search(low), _PAST_PASSIVE.search(low)
    if not present and not past:
        return False
    for base in bases:
        if base == low or not _INFINITIVE.search(base):
            continue
        if low == f"{base}{base[-1]}n":  # rantaan is ranta + an, and tavataan is tavata + an: such nouns are short
            short = len(re.findall(f"{_VOWEL}+", base)) < 3
            if base in _SHORT_VERBS or (not short and not base.endswith(("lla", "llä", "nna", "nnä", "rra", "rrä"))) \
                    or base.endswith(("ella", "ellä", "illa", "illä")):
                return True
            continue
        if past or (base.endswith(("aa", "ää", "oa", "öä", "ua", "yä", "ea", "eä", "ia", "iä"))
                    and not _CASE_WITH_OWNER.search(low)):
            return True
    return False


def _of_verbs(low: str, bases: tuple[str, ...], is_verb: bool) -> set[Mark]:
    """Constructions of infinitives and participles, which have endings of their own."""
    found: set[Mark] = set()
    done = is_verb or any(_DONE.search(base) and len(base) > 4 for base in bases) or not bases
    if low in bases and not _DONE.search(low):
        return found
    if _DONE.search(low) and done and low != "tuttu":
        found |= {"passive_participle", "participle"}
    if low in bases:
        return found
    if _WHILE.search(low) and is_verb:
        found.add("while")
    if _IN_ORDER.search(low) and (is_verb or not bases):
        found.add("in_order")
    if _REPORTED.search(low) and (is_verb or not bases or any(base.endswith(("nut", "nyt")) for base in bases)):
        found.add("reported")
    if _AFTER.search(low) and done:
        found.add("after")
    if _AGENT.search(low) and is_verb:
        found |= {"agent", "participle", "nominal"}
    return found


def _is_genitive(low: str, bases: tuple[str, ...]) -> bool:
    """A noun's or adjective's genitive: not an illative, and not a verb's first person."""
    if low in _NO_GENITIVES or low.endswith(("seen", "siin", "hin")):
        return False
    if low.endswith("een"):
        return any(base.endswith("e") for base in bases)
    if re.search(rf"({_VOWEL})\1n$|h{_VOWEL}n$", low):
        return False
    return not any(_INFINITIVE.search(base) and base not in ("asia",) for base in bases)
