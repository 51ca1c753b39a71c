"""Ten thousand responses: what people and facilitators do with a form stays quick, and every one of them is counted."""

from __future__ import annotations

import csv
import io

from flask import Flask
from sqlalchemy import insert, text

from intranet.database import reading_aside, writing
from intranet.feedback.keeping import answers_to_json
from intranet.feedback.models import FeedbackResponse
from intranet.feedback.types import Form
from intranet.ids import random_id
from tests.feedback_forms import many_answer
from tests.tables import counted, rows
from tests.visitor import Visitor

MANY = 10_000


def fills(site: Flask, form: Form, how_many: int) -> None:
    """So many responses in one go, each fourth fully of another opinion, each hundredth with a wish."""
    with site.app_context(), writing() as database:
        database.execute(insert(FeedbackResponse), [
            {"form_id": form.id, "key": random_id(), "part": 0, "answers": answers_to_json(
                {"support": "1" if number % 4 == 0 else "4", "readiness": "3",
                 **({"wish": f"toive {number}"} if number % 100 == 0 else {})})} for number in range(how_many)])


def test_ten_thousand_responses_are_counted_shown_and_closed(site: Flask, form: Form, facilitator: Visitor,
                                                             stranger: Visitor) -> None:
    fills(site, form, MANY - 1)
    many_answer(site, form, 4)
    assert rows(site, "SELECT answered FROM feedback_snapshot")[0].answered == MANY
    page = facilitator.opens(f"/forms/{form.id}/results")
    assert "10000 vastaajasta 7500 sai tukea ja tietoa" in page.text.replace("\N{NO-BREAK SPACE}", "")
    assert stranger.opens(f"/f/{form.code}").status == 200
    table = list(csv.reader(io.StringIO(facilitator.opens(f"/forms/{form.id}/results.csv").html), delimiter=";"))
    assert sum(line[1].startswith("toive ") for line in table if len(line) > 1) == 100
    facilitator.sends(f"/forms/{form.id}/close")
    assert counted(site, "feedback_response") == MANY + 3 and counted(site, "feedback_key") == 0


def test_counting_does_not_read_what_was_written(site: Flask, form: Form) -> None:
    """Each visit counts the responses of the open forms; their words may be many megabytes."""
    with site.app_context(), reading_aside() as connection:
        if connection.dialect.name == "sqlite":
            plan = connection.execute(text("EXPLAIN QUERY PLAN SELECT count(*) FROM feedback_response"
                                           " WHERE form_id = 'x'")).all()
            assert "COVERING INDEX ix_feedback_response_form_id" in str(plan)
        else:
            names = connection.execute(text("SELECT indexname FROM pg_indexes WHERE tablename = 'feedback_response'"))
            assert "ix_feedback_response_form_id" in set(names.scalars())
