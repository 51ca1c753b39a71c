"""From the owner to the colleague and to the facilitator, and back: each step by the links and forms of the pages."""

from __future__ import annotations

from flask import Flask

from tests.conftest import both_ways
from tests.events_ahead import an_event
from tests.shared_sheets import filled
from tests.visitor import Page, Visitor


def leads_to(page: Page, words: str) -> str:
    """Where the one link with these words goes; after a colon it may say of which one."""
    found = {link.get("href") or "" for link in page.all("a")
             if f'{" ".join("".join(link.itertext()).split())}: '.startswith(f"{words}: ")}
    assert len(found) == 1, f"{words}: {found}"
    return found.pop()


@both_ways
def test_shared_read_and_taken_back(site: Flask, member: Visitor, colleague: Visitor, facilitator: Visitor,
                                    neighbour: Visitor, htmx: bool) -> None:
    event = an_event(site, led_by=[facilitator])
    member.sends("/events/iisalmi/signup", htmx=htmx)
    sheet = filled(site, member, subject="Iisalmen hankehautomo")
    readers = (colleague, facilitator)

    # the owner looks before sharing
    share = leads_to(member.opens(f"{sheet}/result"), "Jaa tämä työpaperi")
    page = member.opens(share)
    for words in ("Katso, mitä järjestösi näkisi", "Katso, mitä vetäjät näkisivät"):
        preview = member.opens(leads_to(page, words))
        assert "Aino Jäsen on jakanut tämän sinulle." in preview.text
        assert leads_to(preview, "Takaisin jakamiseen") == share
    for other in readers:
        assert other.opens(f"{sheet}/result").status == 404

    # everybody is chosen, and reads
    sent = {"version": page.hidden("version"), "organisation": "yes", "network": "yes", "event": event}
    page = member.opens(member.sends(share, sent, htmx=htmx).goes_to)
    assert "Valintasi on tallennettu." in page.text
    assert len([one for one in page.all("input", type="checkbox") if one.get("checked") is not None]) == 3
    assert leads_to(colleague.opens("/sheets"), "Miten verkostomme toimii?") == f"{sheet}/result"
    assert f"{sheet}/result" in facilitator.opens(leads_to(facilitator.opens("/worksheets"),
                                                           "Sinulle jaetut työpaperit")).html
    for other in readers:
        seen = other.opens(f"{sheet}/result")
        assert "Iisalmen hankehautomo" in seen.text and "Aino Jäsen on jakanut tämän sinulle." in seen.text
        assert other.opens(f"{sheet}/purpose", htmx=htmx).status == 404
    assert neighbour.opens(f"{sheet}/result", htmx=htmx).status == 404

    # one after the other is taken back
    without_event = {"version": page.hidden("version"), "organisation": "yes"}
    assert member.sends(share, without_event, htmx=htmx).goes_to == f"{share}?said=kept"
    assert [other.opens(f"{sheet}/result", htmx=htmx).status for other in readers] == [200, 404]
    page = member.opens(leads_to(member.opens(f"{sheet}/result"), "Muuta sitä, kuka näkee tämän"))
    member.sends(share, {"version": page.hidden("version"), "do": "nobody"}, htmx=htmx)
    assert [other.opens(f"{sheet}/result", htmx=htmx).status for other in readers] == [404, 404]
    assert "Vain sinä näet vastauksesi" in member.opens(f"{sheet}/result").text
