"""Hostile texts: whatever is written, only what is allowed comes out, and nothing of it can act."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.text.cleaning import SCHEMES, TAGS
from intranet.text.markdown import LONGEST, is_tangled, render
from tests.inspect_page import faults_of, parse

OURS = {"section", "html", "head", "body"}
ATTRIBUTES = {"a": {"href", "id", "aria-label", "class"}, "abbr": {"title"}, "div": {"class", "role", "tabindex",
              "aria-label"}, "img": {"src", "alt", "width", "height", "loading"}, "ol": {"start"}, "li": {"id"},
              "section": {"class", "aria-label"}, "td": {"class", "colspan", "rowspan"},
              "th": {"class", "colspan", "rowspan", "scope"}, "time": {"datetime"}}
CLASSES = {"scroll", "footnotes", "back", "align-center", "align-right", None}

CORPUS = (
    "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</script>",
    "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<math><mi//xlink:href='javascript:alert(1)'>",
    "<img src=x onerror=alert(1)>", "<img src='//evil.example/x.png'>", "![x](http://evil.example/x.png)",
    "![x](//evil.example/x.png)", "![x](/\\evil.example/x.png)", "![x](data:image/svg+xml;base64,AAAA)",
    "![x](javascript:alert(1))", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\nscript:alert(1))",
    "[x](&#106;avascript:alert(1))", "[x](&#x6A&#x61&#x76&#x61script:alert(1))", "[x](\x01javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)", "[x](vbscript:x)", "[x]( javascript:alert(1))",
    "<javascript:alert(1)>", "[x]: javascript:alert(1)\n\n[x]", "<a href='jav&#x0A;ascript:alert(1)'>x</a>",
    '<a href="x" onclick="alert(1)" style="x" id="main" class="btn" target="_blank" data-hx-get="/x">x</a>',
    '<div hx-get="/logout" hx-trigger="load" data-hx-on="x">x</div>', '<b hx-on:click="x">x</b>',
    "<style>body{display:none}</style>", "<p style='position:fixed'>x</p>", "<base href='//evil.example/'>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>", "<link rel=stylesheet href=//evil.example/x.css>",
    "<iframe src=//evil.example></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>", "<object data=x></object>",
    "<embed src=x>", "<form action=/logout method=post><input name=csrf_token><button>x</button></form>",
    "<input autofocus onfocus=alert(1)>", "<textarea>x</textarea><script>alert(1)</script>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<template><script>alert(1)</script></template>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<xmp><script>alert(1)</script></xmp>",
    "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id='</style><img onerror=alert(1) src>'>",
    "<!--><script>alert(1)</script>-->", "<!-- --!><img src=x onerror=alert(1)> -->", "<![CDATA[<script>x</script>]]>",
    "<?php echo 1 ?>", "<a href='x", "<img src='x' alt='", "`<script>alert(1)</script>`",
    "<<script>alert(1)//<</script>",
    "{{ config }}{% include 'x' %}", "*[x]: y\n\nx", "text{: onclick=alert(1) id=main }", "# x {: #main }",
    "[^1]\n\n[^1]: <script>alert(1)</script>", "[^a\" onclick=x]\n\n[^a\" onclick=x]: y", "<li id=fn-1>x</li>",
    '<div class="footnote"><ol><li id="fn:1">x</li></ol></div>' * 3, '<a href="#fn:1">1</a>' * 3,
    "<h1 id=term-kunta>x</h1>",
    "<button popovertarget=main>x</button>", "<div popover id=term-kunta>x</div>", "<details open ontoggle=alert(1)>x",
    "<video><source onerror=alert(1)></video>", "<table><tr><td><table><tr><td>x</table></table>",
    "<table background=javascript:alert(1)><td style=x>", "<h2><h3>x</h3></h2>", "<h2><ul><li><h3>x",
    "</p></div></main>x",
    "<a href=/x><a href=/y>x</a></a>", "<a href=/x><h2>x</h2></a>", "\x00<scr\x00ipt>alert(1)</scr\x00ipt>",
    "\ud800<b>\udfff</b>", "\x02wzxhzdk:0\x03 \x02amp\x03", "\x02stash:0\x03", "\ufeff<script>x</script>", "\u202e<b>x",
    "<b>" * 1_000, "<div>" * 700, "<ul><li>" * 500, "</div>" * 3_000, ">" * 10_000, "> " * 9_000, "- " * 9_000,
    "".join(" " * level + "- x\n" for level in range(190)), "[" * LONGEST, "![" * 9_000, "[^" * 9_000, "[a](" * 5_000,
    "<a " * 6_000, "<!--" * 5_000, "<![CDATA[" * 2_000, "*" * LONGEST, "**a " * 5_000, "_" * LONGEST, "`a" * 9_000,
    "\"'" * 9_000, "&" * LONGEST, "1. " * 6_000, "| a |\n|---|\n" * 700, "|" * LONGEST, "[x][x]\n" * 2_000,
    "".join(f"[^{one}]: [^{one}]\n" for one in range(1_500)), "## a\n\n" * 1_500, "\\" * LONGEST, "~" * LONGEST,
    "x" * 1_000_000, "\n" * 100_000, "- a\n" * 2_500, "^a^" * 3_000, "==a" * 6_000, ": a\n" * 5_000, "```\n" * 2_500,
)


def wrong_in(html: str) -> list[str]:
    """Everything in the output that must not be there, as a browser would read it."""
    tree, found = parse(html), []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            found.append("a comment")
            continue
        if element.tag not in TAGS | OURS:
            found.append(f"<{element.tag}>")
        for name, value in element.attrib.items():
            if name != "lang" and name not in ATTRIBUTES.get(element.tag, set()) and not (
                    name == "id" and element.tag in ("h2", "h3", "h4", "h5", "h6")):
                found.append(f"<{element.tag} {name}>")
            if name == "id" and not value.startswith(("h-", "fn-", "fnref")):
                found.append(f"id {value}")
        if element.get("class") not in CLASSES:
            found.append(f"class {element.get('class')}")
        address = element.get("href", "").strip()
        scheme = re.match(r"[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.\s-]*):", address)
        if scheme and scheme[1].lower() not in SCHEMES:
            found.append(f"a link by {scheme[1]}")
        source = element.get("src", "/")
        if not source.startswith("/") or source.startswith(("//", "/\\")):
            found.append(f"a picture from {source}")
    unfit = ("has no alt", "stands", "leads nowhere", "does not exist", "inline", "> has ")
    return found + [fault for fault in faults_of(html, fragment=False) if any(words in fault for words in unfit)]


@pytest.mark.parametrize("source", CORPUS, ids=[f"{number}-{text[:24]!r}" for number, text in enumerate(CORPUS)])
def test_nothing_hostile_comes_out(source: str) -> None:
    began = time.process_time()
    html = render(source, "fi").html
    assert time.process_time() - began < 6, "nobody waits so long"
    assert wrong_in(html[:400_000]) == []
    html.encode("utf-8")
    assert not any(sign in html for sign in "\x00\x01\x02\x03\ud800")


HUGE = (
    "| a | b |\n|---|---|\n" + "| c | d |\n" * 1_600,
    "|" + "a|" * 90 + "\n|" + "-|" * 90 + "\n" + ("|" + "b|" * 90 + "\n") * 100,
    "|" + "a|" * 4_000 + "\n|" + "---|" * 3_000, "<table>" * 200 + "<tr><td>" * 500, "# a\n" * 4_000, "> - x\n" * 3_000,
    "\n".join(">" * min(deep, 20) + " x" for deep in range(900)), "a\n: b\n\n" * 2_500,
    "".join("  " * min(deep, 40) + "- x\n" for deep in range(400)), "> - > - > - > - x\n" * 1_000,
)


@pytest.mark.parametrize("source", HUGE, ids=[f"{number}-{text[:24]!r}" for number, text in enumerate(HUGE)])
def test_what_is_huge_takes_a_bounded_time(source: str) -> None:
    began = time.process_time()
    html = render(source[:LONGEST], "fi").html
    assert time.process_time() - began < 6, "nobody waits so long"
    assert wrong_in(html[:100_000]) == []


@pytest.mark.parametrize("source", [">" * 10_000, "> " * 10_000, "- " * 30, "1. " * 30, "> - " * 15, "* > 2) " * 10,
                                    "Alku.\n\n" + ">" * 25 + " x", "x" * (LONGEST + 1), "[" * 20_000, "<a " * 60])
def test_what_cannot_be_read_is_known_before_it_is_tried(source: str) -> None:
    assert is_tangled(source)
    assert "<blockquote>" not in render(source, "fi").html


@pytest.mark.parametrize("source", ["-" * 200, "***", "- - -", "> > > syvä lainaus", "1. a\n   - b\n     - c\n",
                                    "| - | - |\n", "[yksi](/a) " * 100, "* " * 3 + "x"])
def test_what_somebody_writes_is_not_tangled(source: str) -> None:
    assert not is_tangled(source)


@pytest.mark.parametrize("source", CORPUS[:80])
def test_nothing_hostile_comes_out_between_other_words(source: str) -> None:
    for around in ("Alku {}\n\nloppu", "- {}\n- x", "> {}", "| a |\n|---|\n| {} |", "**{}**", "# {}",
                   "x[^1]\n\n[^1]: {}"):
        assert wrong_in(render(around.format(source), "fi").html) == []


PIECES = st.lists(st.one_of(
    st.sampled_from([*CORPUS[:80], "\n\n", "\n", " ", "# ", "- ", "> ", "1. ", "| a | b |\n|---|---|\n| c | d |\n",
                     "**", "*", "`", "```\n", "[a](", ")", "[^1]", "[^1]: ", "<", ">", "\"", "'", "&lt;",
                     "&#60;script&#62;", "<h2>", "</h2>", "<table>", "<td>", "</table>", "<div class=\"footnote\">",
                     "<ol>", "<li>", "</div>"]),
    st.text(max_size=12)), max_size=24).map("".join)


@settings(max_examples=150, deadline=None)
@given(PIECES, st.sampled_from(["fi", "sv", "en", "xx"]))
def test_no_mixture_gets_through(source: str, language: str) -> None:
    found = render(source, language)
    assert wrong_in(found.html) == []
    assert [heading.id for heading in found.headings] == [
        element.get("id") for element in parse(found.html).iter() if str(element.tag) in ("h2", "h3", "h4", "h5", "h6")]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=200))
def test_any_text_at_all_is_taken(source: str) -> None:
    assert wrong_in(render(source, "fi").html) == []
