"""A phrase is English for the console, and can be told in another language, with the phrases inside it."""

from __future__ import annotations

from intranet.text.complaints import Complaint
from intranet.text.phrases import N_, in_words, verbatim

FINNISH = {"nothing": "ei mitään", "%(value)s as “%(name)s”": "kohdassa ”%(name)s” on %(value)s", "100 %": "sata"}


def translate(pattern: str) -> str:
    return FINNISH.get(pattern, pattern)


def test_a_phrase_is_told_in_another_language_with_what_is_inside_it() -> None:
    phrase = N_("%(value)s as “%(name)s”", value=N_("nothing"), name="50 %")
    assert phrase == "nothing as “50 %”"
    assert in_words(phrase, translate) == "kohdassa ”50 %” on ei mitään"


def test_a_pattern_without_values_may_hold_a_per_cent_sign() -> None:
    assert in_words(N_("100 %"), translate) == "sata"


def test_names_numbers_and_plain_text_are_the_same_in_every_language() -> None:
    asked: list[str] = []
    assert in_words(verbatim(12), asked.append) == "12"  # type: ignore[arg-type]
    assert in_words(verbatim(""), asked.append) == ""  # type: ignore[arg-type]
    assert in_words("nothing", asked.append) == "nothing"  # type: ignore[arg-type]
    assert asked == []  # the empty pattern would give the catalogue's own head


def test_the_console_reads_the_detail_after_our_own_words() -> None:
    told = Complaint("a.yaml", 2, N_("a tab"), N_("spaces"), detail="YAML: found a tab")
    assert told.sentence() == "a.yaml:2: found a tab; expected spaces. (YAML: found a tab)"
