"""A difference as a page shows it: told by signs and hidden words, and nothing that was written becomes markup."""

from __future__ import annotations

from flask import Flask, render_template_string

from intranet.text.differences import word_differences

PAGE = '{% from "_difference.html" import difference %}{{ difference(pieces, lang) }}'


def shown(site: Flask, old: str, new: str, lang: str = "") -> str:
    with site.test_request_context("/", headers={"Accept-Language": "fi"}):
        return render_template_string(PAGE, pieces=word_differences(old, new), lang=lang)


def test_changes_are_marked_and_said_aloud(site: Flask) -> None:
    page = shown(site, "Kunta päättää.", "Alue päättää.")
    assert "<del>" in page and "<ins>" in page and page.index("Kunta") < page.index("Alue") < page.index("päättää.")
    assert page.index("poistettu:") < page.index("Kunta") and page.index("lisätty:") < page.index("Alue")
    assert page.count("muutos päättyy") == 1


def test_a_text_in_another_language_is_marked_and_our_words_in_it_too(site: Flask) -> None:
    page = shown(site, "Kommunen.", "Regionen.", "sv")
    assert '<div class="difference as-typed" lang="sv">' in page
    assert '<span class="visually-hidden" lang="fi"> lisätty: </span>' in page


def test_a_new_paragraph_is_seen_and_other_white_space_is_no_change(site: Flask) -> None:
    page = shown(site, "Yksi. Kaksi.", "Yksi.\n\nKaksi.")
    assert "¶" in page and "uusi kappale" in page and "<del>" not in page
    page = shown(site, "Yksi kaksi.", "Yksi  kaksi.")
    assert "<ins>" not in page and "<del>" not in page and "Yksi  kaksi." in page


def test_what_was_written_is_text(site: Flask) -> None:
    page = shown(site, "<script>alert(1)</script>", "<img src=x onerror=alert(1)> {{ 7*7 }}")
    assert "<script" not in page and "<img" not in page and "{{ 7*7 }}" in page
