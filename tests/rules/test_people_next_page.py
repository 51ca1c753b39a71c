"""Where one goes after signing in: never to another site, however the address is dressed up."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.people.next_page import safe_next

HERE = "https://intra.example.org"


@pytest.mark.parametrize("address", [
    "/", "/cards", "/cards?kind=tip", "/cards/tapaa-ehdokas?view=plain&x=a%20b", "/sheets/abc/section-1",
    "/search?q=//x",
    "/search?q=http://x.fi/%C3%A4", "/glossary/s%C3%A4%C3%A4nt%C3%B6", "/admin/people?q=a@b.fi",
])
def test_a_page_of_this_site_is_kept(address: str) -> None:
    assert safe_next(address) == address


@pytest.mark.parametrize("address", [
    "", "cards", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/%09/evil.example",
    "/\t/evil.example", "\t//evil.example", " //evil.example", "/\n/evil.example", "/cards\r\nSet-Cookie: a=b",
    "/%0d%0aSet-Cookie:a", "/%2f/evil.example", "/%2F%2Fevil.example", "/%252f%252fevil.example", "/%5cevil.example",
    "/%255cevil.example", "/.//evil.example", "/..//evil.example", "/%2e%2e//evil.example",
    "/cards/../..//evil.example",
    "http://evil.example", "https:evil.example", "https:/evil.example", "javascript:alert(1)", "data:text/html,x",
    "//user@evil.example", "/\\user:pass@evil.example", "http://intra.example.org@evil.example",
    "/\u2028/evil.example", "/\u202e/evil", "/\x00", "/\ud800", "/[//evil.example", "//[::1", "/login",
    "/login?next=/x",
    "/login/reset", "/logout", "/logout/", "/" + "a" * 3000, "/ /evil.example", "/\xa0/evil.example",
])
def test_everything_else_goes_home(address: str) -> None:
    assert safe_next(address) == "/"


@given(st.one_of(st.text(), st.text(alphabet="/\\.%:@?#&=evil25cf0d9a\t\n \r").map(lambda tail: "/" + tail)))
def test_wherever_it_goes_it_is_here(address: str) -> None:
    went = safe_next(address)
    assert went.startswith("/") and went.isascii() and went.isprintable() and "\\" not in went
    for reading in (went, went.replace("/./", "/"), went.replace("%2F", "/").replace("%2f", "/")):
        assert not reading.startswith("//")
        assert urlsplit(urljoin(f"{HERE}/login", reading)).netloc == "intra.example.org"


@given(st.text())
def test_going_twice_leads_to_the_same_place(address: str) -> None:
    assert safe_next(safe_next(address)) == safe_next(address)
