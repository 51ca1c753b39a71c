"""The journey of feedback, plain and with htmx: a form is opened, five people answer on their phones, the facilitator
reads two bars aloud; and closing ends it.
"""

from __future__ import annotations

from flask import Flask

from tests.conftest import both_ways
from tests.feedback_forms import ticket_on
from tests.tables import counted, rows
from tests.visitor import Visitor


@both_ways
def test_five_visitors_answer_and_the_facilitator_sees_two_bars(site: Flask, facilitator: Visitor, member: Visitor,
                                                                htmx: bool) -> None:
    results = facilitator.sends("/forms", {"template": "workshop_feedback", "title": "Palaute Iisalmesta"},
                                htmx=htmx).goes_to
    first = facilitator.opens("/forms").all("li")
    address = next(link.get("href", "") for item in first for link in item.iter("a")
                   if link.get("href", "").startswith("/f/"))
    assert member.opens("/").all("a", href=address)

    people = [Visitor(site) for _ in range(4)] + [member]  # one of the five is signed in: it makes no difference
    for number, visitor in enumerate(people):
        assert "Vielä" in facilitator.opens(results).text
        page = visitor.opens(address)
        ticket = ticket_on(page)
        fields = {"answer-support": "1" if number == 0 else "4", "ticket": ticket, "answer-learned": f"opin {number}"}
        if number == 0:
            opened = visitor.sends(f"{address}/questions/support", fields, htmx=True)
            assert opened.all("textarea", id="answer-missing")
            fields |= {"answer-missing": "aikaa kysyä", "shown-missing": "1"}
        missed = visitor.sends(address, fields, htmx=htmx)
        assert missed.status == 422 and "2. Valitse yksi neljästä vastauksesta." in missed.text
        thanks = visitor.sends(address, {**fields, "answer-readiness": "3"}, htmx=htmx)
        assert "vastauksesi on tallessa" in visitor.opens(thanks.goes_to).text

    page = facilitator.opens(results)
    assert "5 vastaajasta 4 sai tukea ja tietoa. Jokainen 5 vastaajasta sai lisävalmiuksia." in page.text
    assert len(page.all("{http://www.w3.org/2000/svg}svg", class_="agreement")) == 2
    assert sorted(quote.text or "" for quote in page.all("blockquote")) == [f"opin {number}" for number in range(5)]
    assert "aikaa kysyä" not in page.text  # one person's words

    form_id = results.split("/")[2]
    facilitator.sends(f"/forms/{form_id}/close", htmx=htmx)
    assert "suljettu" in people[0].opens(address).text and not member.opens("/").all("a", href=address)
    assert counted(site, "feedback_response") == 5 and counted(site, "feedback_key") == 0
    assert len(rows(site, "SELECT 1 FROM feedback_snapshot")) == 1
