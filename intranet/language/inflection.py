"""Every case form of a Finnish word from its principal parts, and whether a written word is one of them.

Source of the paradigm: Iso suomen kielioppi (VISK, Kotus 2004) §§ 81-99 on cases and stems, §§ 95-100 on possessive
suffixes and §§ 126-131 on clitics. The method is the schoolbook one: a dictionary gives a few principal parts, and
every other form is one of their stems with a regular ending.

    singular   genitive   kunnan    -> weak stem     kunna-   (kunnassa, kunnalle, kunnat ...)
               partitive  kuntaa    -> itself, and whether endings are front or back (a or ä)
               illative   kuntaan   -> strong stem   kunta-   (kuntana, kuntamme)
    plural     genitive   kuntien   -> itself
               partitive  kuntia    -> strong plural kunti-   (kuntiin, kuntina, kuntineen)
               inessive   kunnissa  -> weak plural   kunni-   (kunnista, kunnille ...)

What it does not know: which words exist. A compound is inflected by its last part; abbreviations with a colon
(STM:n) and words without a plural (three parts) go the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from intranet.text.phrases import N_, Phrase

SINGULAR_CASES = (
    "nominative",
    "genitive",
    "partitive",
    "essive",
    "translative",
    "inessive",
    "elative",
    "illative",
    "adessive",
    "ablative",
    "allative",
    "abessive",
)
PLURAL_CASES = (*SINGULAR_CASES, "comitative", "instructive")

# Endings on the weak stem, in singular and plural alike; A becomes ä in words with front vowels.
WEAK_ENDINGS = {
    "translative": "ksi",
    "inessive": "ssA",
    "elative": "stA",
    "adessive": "llA",
    "ablative": "ltA",
    "allative": "lle",
    "abessive": "ttA",
}
# After these the third person may also be a doubled vowel and n: kunnassaan, kunnakseen.
LENGTHENING_CASES = ("partitive", "essive", "comitative", *WEAK_ENDINGS)

PART_ENDINGS = (("n",), ("a", "ä"), ("n",), ("n",), ("a", "ä"), ("ssa", "ssä"))
"""How the principal parts end, in their order."""

POSSESSIVES = ("ni", "si", "nsa", "nsä", "mme", "nne")
CLITICS = ("kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä", "kohan", "köhän", "pas", "päs", "kos", "kös")
VOWELS = "aeiouyåäö"


class UnfitForms(ValueError):
    """The principal parts are not what they should be; `expected` says what should stand there."""

    def __init__(self, expected: Phrase) -> None:
        super().__init__(expected)
        self.expected = expected


@dataclass(frozen=True)
class CaseForms:
    """One case: its singular and plural forms, each perhaps with variants (alueiden, alueitten) or none."""

    case: str
    singular: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()


@dataclass(frozen=True)
class Paradigm:
    """All forms of one word or term.

    `cases` in the order of PLURAL_CASES. `possessive_stems` take -ni, -si, -nsa, -mme, -nne (kunta, kunnassa, kuntaa);
    `lengthening_stems` also a doubled last vowel and n (kunnassa: kunnassaan).
    """

    cases: tuple[CaseForms, ...]
    possessive_stems: tuple[str, ...]
    lengthening_stems: tuple[str, ...]

    def of(self, case: str, number: str = "singular") -> tuple[str, ...]:
        """The forms of one case; empty when the word has none."""
        return next((getattr(forms, number) for forms in self.cases if forms.case == case), ())

    def written_forms(self) -> tuple[str, ...]:
        """Every case form without suffixes, each once, in the order of the cases."""
        return tuple(dict.fromkeys(form for row in self.cases for form in (*row.singular, *row.plural)))

    def __len__(self) -> int:
        third_persons = len(self.lengthening_stems)
        return len(self.written_forms()) + 5 * len(self.possessive_stems) + third_persons


def inflect(nominative: str, principal_parts: str) -> Paradigm:
    """The paradigm of one word.

    `principal_parts`: "kunnan kuntaa kuntaan kuntien kuntia kunnissa", variants with a slash (alueiden/alueitten),
    or only the first three for a word without a plural. Raises UnfitForms.
    """
    parts = [tuple(part.split("/")) for part in principal_parts.split()]
    if len(parts) not in (3, 6):
        raise UnfitForms(N_("three forms (singular) or six (singular and plural), not %(count)s", count=len(parts)))
    _check_endings(parts)
    vowel = "ä" if parts[1][0].lower().endswith("ä") else "a"
    strong, weak = _strong_singular(parts[2][0]), parts[0][0][:-1]
    singular = {"nominative": (nominative,), "genitive": parts[0], "partitive": parts[1], "illative": parts[2]}
    singular |= _regular(weak, strong, vowel)
    plural: dict[str, tuple[str, ...]] = {}
    if len(parts) == 6:
        plural = _plural(parts[3:], weak, vowel, contracted=_is_contracted(parts[2][0]))
    cases = tuple(CaseForms(case, singular.get(case, ()), plural.get(case, ())) for case in PLURAL_CASES)
    return Paradigm(cases, *_suffix_stems(cases, strong))


def _check_endings(parts: list[tuple[str, ...]]) -> None:
    names = (N_("genitive in -n"), N_("partitive in -a or -ä"), N_("illative in -n"))
    plural_names = (N_("plural genitive in -n"), N_("plural partitive in -a or -ä"),
                    N_("plural inessive in -ssa or -ssä"))
    for variants, name, ending in zip(parts, names + plural_names, PART_ENDINGS, strict=False):
        for form in variants:
            if not form.endswith(ending) or len(form) < 3:
                raise UnfitForms(N_("%(what)s, not “%(form)s”", what=name, form=form))


def _is_contracted(illative: str) -> bool:
    """Whether the illative is -seen after a long vowel (hankkeeseen), unlike ihmiseen."""
    return bool(re.search(r"([aeiouyäö])\1seen$", illative))


def _strong_singular(illative: str) -> str:
    if ":" in illative:
        return illative[: illative.index(":") + 1]
    if _is_contracted(illative):
        return illative[:-4]
    return re.sub(r"(h[aeiouyäö]|[aeiouyäö])n$", "", illative)


def _regular(weak: str, strong: str, vowel: str) -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {case: (weak + ending.replace("A", vowel),)
                                         for case, ending in WEAK_ENDINGS.items()}
    return forms | {"essive": (f"{strong}n{vowel}",)}


def _plural(
    parts: list[tuple[str, ...]], weak_singular: str, vowel: str, contracted: bool
) -> dict[str, tuple[str, ...]]:
    genitives, partitives, inessives = parts
    weak = inessives[0][:-3]
    stems = tuple(dict.fromkeys(_strong_plural(partitive) for partitive in partitives))
    return _regular(weak, stems[0], vowel) | {
        "nominative": (f"{weak_singular}t",),
        "genitive": genitives,
        "partitive": partitives,
        "essive": tuple(f"{stem}n{vowel}" for stem in stems),
        "illative": tuple(stem + _plural_illative(stem, contracted) for stem in stems),
        "comitative": tuple(f"{stem}neen" for stem in stems),
        "instructive": (f"{weak}n",),
    }


def _strong_plural(partitive: str) -> str:
    if partitive[-2] == "j":
        return partitive[:-2] + "i"
    return partitive[:-2] if partitive[-2] == "t" else partitive[:-1]


def _plural_illative(stem: str, contracted: bool) -> str:
    if stem[-2:-1].lower() not in VOWELS:
        return "in"
    return "siin" if contracted else "hin"


def _suffix_stems(cases: Iterable[CaseForms], strong: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    plain, lengthening = [strong], []
    for row in cases:
        if row.case in ("nominative", "instructive"):
            continue
        singular = () if row.case == "genitive" else row.singular  # kuntamme is both kunta and kunnan
        for form in (*singular, *row.plural):
            stem = _stem_before_suffix(row.case, form)
            plain.append(stem)
            if row.case in LENGTHENING_CASES and stem[-2:-1] != stem[-1:]:
                lengthening.append(stem)
    return tuple(dict.fromkeys(plain)), tuple(dict.fromkeys(lengthening))


def _stem_before_suffix(case: str, form: str) -> str:
    if case == "translative":
        return form[:-1] + "e"
    if case == "comitative":
        return form[:-2]
    return form[:-1] if case in ("genitive", "illative") else form


def prefixed(prefix: str, paradigm: Paradigm) -> Paradigm:
    """The paradigm of a compound: only its last part is inflected (hyvinvointi + alue)."""

    def before(forms: Iterable[str]) -> tuple[str, ...]:
        return tuple(prefix + form for form in forms)

    cases = tuple(CaseForms(row.case, before(row.singular), before(row.plural)) for row in paradigm.cases)
    return Paradigm(cases, before(paradigm.possessive_stems), before(paradigm.lengthening_stems))


def plural_only(paradigm: Paradigm) -> Paradigm:
    """What is left of a word that is used in plural alone (vaalit)."""
    cases = tuple(CaseForms(row.case, (), row.plural) for row in paradigm.cases)
    strong = paradigm.possessive_stems[0]  # vaalimme is plural too
    return Paradigm(cases, *_suffix_stems(cases, strong))


def agreeing(first: Paradigm, head: Paradigm) -> Paradigm:
    """The paradigm of two words in the same case (kolmas sektori: kolmannessa sektorissa)."""
    cases = tuple(
        CaseForms(row.case, _pairs(first.of(row.case), row.singular), _pairs(_bare(first, row.case), row.plural))
        for row in head.cases
    )
    plain, lengthening = _suffix_stems(cases, "")
    strong = head.possessive_stems[0]
    before = (*first.of("nominative"), *first.of("genitive"), *first.of("nominative", "plural"))
    return Paradigm(cases, tuple(f"{word} {strong}" for word in before) + plain[1:], lengthening)


def _bare(adjective: Paradigm, case: str) -> tuple[str, ...]:
    forms = adjective.of(case, "plural")
    return tuple(form[:-2] for form in forms) if case == "comitative" else forms  # matalineen kynnyksineen is not said


def _pairs(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{one} {other}" for one, other in product(first, second))


def match_key(word: str) -> str:
    """How a word is compared: small letters, without soft hyphens and the colon of abbreviations (STEA:n, STEAn)."""
    return word.lower().replace("\u00ad", "").replace(":", "")


def readings(word: str) -> Iterator[tuple[str, str]]:
    """What a written word may be made of, as (kind, form): kind is `form`, `possessive` or `lengthening`.

    First as it stands, then without a possessive suffix, then both without a clitic: kunnassammekin gives
    ("form", "kunnassammekin"), ("form", "kunnassamme"), ("possessive", "kunnassa").
    """
    key = match_key(word)
    stripped = [key[: -len(clitic)] for clitic in CLITICS if key.endswith(clitic) and len(key) > len(clitic) + 1]
    for base in (key, *stripped):
        yield "form", base
        for suffix in POSSESSIVES:
            if base.endswith(suffix):
                yield "possessive", base[: -len(suffix)]
        if len(base) > 3 and base[-1] == "n" and base[-2] == base[-3] and base[-2] in VOWELS:
            yield "lengthening", base[:-2]
