"""What a term's words must be, what its parts make of it, and how a saved term becomes words again. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from intranet.glossary.desk.types import (
    FIELDS,
    PARTS,
    FieldDiffers,
    TermConflict,
    TermWords,
    UnfitTerm,
    Whose,
)
from intranet.glossary.rules import INFLECTED, Entry, UnfitEntry, paradigms_of, slug_of
from intranet.glossary.types import CORE, RESERVED_SLUGS, Term
from intranet.language.inflection import PART_ENDINGS, Paradigm, match_key
from intranet.text.signs import shows_something
from intranet.text.words import LANGUAGES

LIMITS = {**dict.fromkeys(FIELDS, 80), "definition": 400, "full": 200, "others": 400, "never": 400}
PATHS = ("genitive", "partitive", "illative"), ("genitive", "partitive", "inessive")


def term_of(words: TermWords, heads: Mapping[str, str], others: Sequence[Term], taken: Mapping[str, str],
            slug: str = "") -> Term:
    """The term that these words make; raises UnfitTerm with everything that is wrong.

    `taken` maps each address that there is or was to `in`, `out`, or the address to which it leads; `slug` is the
    term's own address when it is there. Another word gives it another address.
    """
    problems = {name: code for name, code in _field_problems(words, taken, slug).items() if code}
    if slug and "term" not in problems and _is_pattern(words.term, heads, others, slug):
        problems["term"] = "is_pattern"
    paradigm, wrong = paradigm_of(words, heads, others, slug)
    problems = {**wrong, **problems}
    never = listed(words.never)
    if paradigm is not None and not problems.get("never"):
        known = {match_key(form) for form in paradigm.written_forms()}
        if any(match_key(form) not in known for form in never):
            problems["never"] = "not_a_form"
    if problems or paradigm is None:
        raise UnfitTerm({name: problems[name] for name in FIELDS if name in problems})
    return Term(slug_of(words.term), words.term, words.definition, words.language, paradigm, words.full, never,
                CORE, forms_of(words), words.like, words.agrees)


def forms_of(words: TermWords) -> str:
    """The inflection as a glossary file has it: the principal parts, or further forms of a word that is not Finnish."""
    if words.language != INFLECTED:
        return ", ".join(listed(words.others))
    return " ".join(filter(None, words.parts))


def paradigm_of(words: TermWords, heads: Mapping[str, str], others: Sequence[Term],
                slug: str = "") -> tuple[Paradigm | None, dict[str, str]]:
    """Every form that the words make, or None, and what is wrong with them by field."""
    problems = _part_problems(words)
    if problems:
        return None, problems
    own = Entry(words.term, words.definition, forms_of(words), "" if words.language != INFLECTED else words.like,
                words.agrees)
    finnish = [one for one in others if one.language == INFLECTED and one.slug != slug]
    entries = [own, *(Entry(one.term, one.definition, one.forms, one.of, one.agrees) for one in finnish)]
    found = paradigms_of(heads, entries, words.language)[0]
    if isinstance(found, UnfitEntry):
        field = {"forms": "genitive", "of": "like", "term": "genitive"}.get(found.field, found.field)
        code = {"forms": "not_forms", "of": "not_a_pattern", "term": "no_forms"}.get(found.field, "not_its_first_word")
        return None, {field: code}
    return found, {}


def _field_problems(words: TermWords, taken: Mapping[str, str], slug: str) -> dict[str, str]:
    found = {name: "too_long" if len(getattr(words, name)) > LIMITS[name] else "" for name in FIELDS}
    made = slug_of(words.term)
    if not shows_something(words.term):
        found["term"] = "missing"
    elif not made:
        found["term"] = "no_letters"
    elif made in RESERVED_SLUGS:
        found["term"] = "reserved"
    elif made != slug and made in taken and not (slug and taken[made] == slug):
        found["term"] = {"in": "taken", "out": "taken_out"}.get(taken[made], "taken_before")
    if not shows_something(words.definition):
        found["definition"] = "missing"
    if words.language not in LANGUAGES:
        found["language"] = "unknown"
    return found


def _is_pattern(word: str, heads: Mapping[str, str], others: Sequence[Term], slug: str) -> bool:
    """Whether other terms are inflected like this one, and would not know how when it is another word."""
    before = next((one.term for one in others if one.slug == slug), word)
    return before != word and before not in heads and any(before in (one.of, one.agrees) for one in others)


def _part_problems(words: TermWords) -> dict[str, str]:
    """What is wrong with the fields of the inflection, before anything is inflected."""
    if words.language != INFLECTED:
        return {}
    there = [name for name in PARTS if getattr(words, name)]
    if words.like:
        return {"like": "both"} if there else {}
    if not there:
        return {"genitive": "no_forms"}
    wanted = PARTS if any(name.startswith("plural") for name in there) else PARTS[:3]
    found = {}
    for name, endings in zip(PARTS, PART_ENDINGS, strict=True):
        part = getattr(words, name)
        if not part:
            found[name] = "missing_part" if name in wanted else ""
        elif any(len(form) < 3 or not form.endswith(endings) or " " in form for form in part.split("/")):
            found[name] = "wrong_end"
    return {name: code for name, code in found.items() if code}


def listed(words: str) -> tuple[str, ...]:
    """Entries with commas between, each once."""
    return tuple(dict.fromkeys(filter(None, (" ".join(one.split()) for one in words.split(",")))))


def words_of(term: Term) -> TermWords:
    """A term's words as the form shows them."""
    words = TermWords(term.term, term.definition, term.full, term.language, like=term.of, agrees=term.agrees,
                      never=", ".join(term.never))
    if term.language != INFLECTED:
        return replace(words, others=term.forms)
    return with_parts(words, term.forms.split())


def with_parts(words: TermWords, parts: Iterable[str]) -> TermWords:
    """The words with these principal parts."""
    return replace(words, **dict(zip(PARTS, parts, strict=False)))


def parts_in(paradigm: Paradigm) -> tuple[str, ...]:
    """The principal parts of a paradigm that was made in whatever way; none where they would not make it again."""
    singular = ["/".join(paradigm.of(case)) for case in PATHS[0]]
    plural = ["/".join(paradigm.of(case, "plural")) for case in PATHS[1]]
    found = (*singular, *plural) if all(plural) else tuple(singular)
    return found if all(found) and not any(" " in part for part in found) else ()


def conflict_of(before: TermWords | None, saved: TermWords, sent: TermWords) -> TermConflict:
    """The two against what both began from; without that nothing can be proposed."""
    fields, proposal = [], saved
    for name in FIELDS:
        was, theirs, mine = before and getattr(before, name), getattr(saved, name), getattr(sent, name)
        if theirs != mine:
            whose: Whose = "mine" if was == theirs else "theirs" if was == mine else "both"
            fields.append(FieldDiffers(name, theirs, mine, whose))
            proposal = replace(proposal, **{name: mine}) if whose == "mine" else proposal
    together = before is not None and {"mine", "theirs"} == {one.whose for one in fields}
    return TermConflict(tuple(fields), proposal if together else None)
