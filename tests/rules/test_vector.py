"""A drawing in a page: only what draws passes, and its ids are its own."""

from __future__ import annotations

import pytest

from intranet.text.vector import LONGEST, drawn

SVG = ('<svg class="chart" viewBox="0 0 10 5" width="760" height="300" role="img" aria-labelledby="n elsewhere">'
       '<title id="n">Palkki &amp; luku</title><defs><pattern id="p"><line x1="0"/></pattern></defs>'
       '<rect class="agree-1" x="3%" fill="url(#p)"/><rect fill="url(#agree-pattern-1)"/><text>7</text></svg>')


def test_a_drawing_keeps_its_forms_words_and_classes_and_leaves_its_size_to_the_page() -> None:
    found = drawn(SVG, "part-1")
    assert 'class="chart drawn"' in found and 'viewBox="0 0 10 5"' in found and "760" not in found
    assert '<title id="part-1-n">Palkki &amp; luku</title>' in found and 'aria-labelledby="part-1-n"' in found
    assert 'fill="url(#part-1-p)"' in found and 'fill="url(#agree-pattern-1)"' in found, "the page has that pattern"


def test_a_drawing_in_percent_takes_the_width_of_the_page_and_keeps_its_height() -> None:
    found = drawn('<svg width="760" height="56"><rect x="3%"/></svg>', "a")
    assert 'width="100%"' in found and 'height="56"' in found


@pytest.mark.parametrize("inside", [
    "<style>*{display:none}</style>", "<script>alert(1)</script>", '<rect onload="alert(1)"/>',
    '<rect style="fill:red"/>', '<a href="javascript:alert(1)"><text>x</text></a>',
    '<image href="https://x.example/a"/>',
    '<use href="https://x.example/a#b"/>', '<rect fill="url(https://x.example/a)"/>',
    "<foreignObject><p>x</p></foreignObject>",
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<rect xmlns:h="x" h:hx-get="/x" data-x="1" hx-get="/x"/>',
    '<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>'])
def test_nothing_that_acts_or_asks_another_host_passes(inside: str) -> None:
    found = drawn(f'<svg viewBox="0 0 1 1"><g/>{inside}</svg>', "a")
    for word in ("style", "script", "onload", "href", "example", "foreign", "animate", "hx-", "alert(1)\"", "data-"):
        assert word not in found


@pytest.mark.parametrize("svg", ["", "<svg/>", "<p>x</p>", "<svg><g></svg>", "ei kuva",
                                 '<?xml version="1.0"?><svg><g/></svg>',
                                 '<!DOCTYPE svg [<!ENTITY a "b">]><svg><g>&a;</g></svg>',
                                 "<svg><g/></svg>" + " " * LONGEST])
def test_what_is_no_drawing_is_nothing(svg: str) -> None:
    assert drawn(svg, "a") == ""


def test_a_drawing_of_thousands_of_elements_within_each_other_is_none() -> None:
    for depth in (20_000, 40_000):
        assert drawn('<svg viewBox="0 0 1 1">' + "<g>" * depth + "</g>" * depth + "</svg>", "a") == ""
    assert drawn('<svg viewBox="0 0 1 1">' + "<g>" * 50 + "</g>" * 50 + "</svg>", "a")
