"""What those who lead workshops have made in the world: forms, live sessions, memos."""

from __future__ import annotations

import re

from flask import Flask

from intranet.ids import random_id
from tests import feedback_forms, live_sessions, memos_made
from tests.figures.permissions.furniture import sends_form
from tests.figures.permissions.world import Side
from tests.tables import rows


def forms(site: Flask, side: Side) -> None:
    """Forms: open with answers and a theme, for those on a list, being built, closed."""
    word, leader = side.canaries.word, side.facilitator
    opened = feedback_forms.opens_form(site, leader, f"Palaute {side.name}")
    for _ in range(5):
        feedback_forms.many_answer(site, opened, 1, {"answer-learned": word("open answer of feedback")})
    there = f"/forms/{opened.id}"
    assert leader.sends(f"{there}/themes", {"question": "learned", "name": word("theme of answers")},
                        inspected=False).status == 303
    theme = str(rows(site, "SELECT id FROM feedback_theme WHERE form_id = :id", id=opened.id)[0].id)
    answer = re.findall(r'data-answer="([^"]{22})"', leader.opens(f"{there}/answers", inspected=False).html)[0]
    closed = feedback_forms.opens_form(site, leader, f"Vanha {side.name}")
    feedback_forms.many_answer(site, closed, 6)
    feedback_forms.close_form(site, closed)
    new = {"template": "blank-form", "title": word("title of a form that is being built"), "closes_on": "",
           "about": "", "audience": "all"}
    built = leader.sends("/forms/new", new, inspected=False).goes_to.split("/")[2]
    edit = f"/forms/{built}/edit"
    sends_form(leader, edit, edit, lead=word("lead of a form that is being built"), do="save")
    listed = {**new, "template": "workshop_feedback", "title": f"Listalle {side.name}", "audience": "list",
              "about": f"event-{side.things['event id']['event_id']}"}
    only = leader.sends("/forms", listed, inspected=False).goes_to.split("/")[2]
    codes = {str(row.id): str(row.code) for row in rows(site, "SELECT id, code FROM feedback_form")}
    parts = {"question_id": "learned", "theme_id": theme, "answer_id": answer}
    side.has("form", form_id=opened.id, code=opened.code, **parts)
    side.has("closed form", form_id=closed.id, code=closed.code, **parts)
    side.has("built form", form_id=built, code=codes[built], **parts)
    side.has("listed form", form_id=only, code=codes[only], **parts)


def live(site: Flask, side: Side) -> None:
    """A live session that runs and has shown something, and one that is being prepared."""
    running = live_sessions.a_session(site, side.facilitator, event_id=side.things["event id"]["event_id"])
    live_sessions.goes_to(side.facilitator, running, 1)
    live_sessions.many_answer(site, running, "1", "2", "4", "4", "4")
    draft = live_sessions.a_session(site, side.facilitator)
    for kind, session in (("live", running), ("draft live", draft)):
        side.has(kind, code=session.code, step_id=live_sessions.whole(site, session).steps[0].id)


def memos(site: Flask, side: Side) -> None:
    """Memos: being written, sent to those who were there, published."""
    word, leader, member = side.canaries.word, side.facilitator, side.member
    series = side.things["series"]["series_id"]
    made = {name: memos_made.a_memo(leader, series, title=title) for name, title in (
        ("draft memo", f"Keskeneräinen {side.name}"), ("frozen memo", f"Kommentoitava {side.name}"),
        ("memo", f"Muistio {side.name}"))}
    parts: dict[str, str] = {}
    for name, there in made.items():
        slug = there.rsplit("/", 1)[1]
        (found,) = rows(site, "SELECT memo_part.id FROM memo_part JOIN memo ON memo.id = memo_id "
                              "WHERE slug = :slug AND key = 'conclusions' AND contributor = ''", slug=slug)
        parts[name] = str(found.id)
        words = word(f"words of a {name}") if name != "memo" else "Yhdessä jatketaan."
        assert memos_made.writes(leader, there, parts[name], words=words, inspected=False).status == 303
    head = f"{made['draft memo']}/edit"
    sends_form(leader, head, head, title=word("title of a memo that is being written"))
    memos_made.frozen(leader, made["frozen memo"])
    memos_made.published(leader, made["memo"])
    asked = leader.sends(f"{made['frozen memo']}/ask", {"until": memos_made.in_days(7)}, inspected=False)
    assert asked.goes_to.endswith("said=asked"), asked.text
    said = {"part": "", "words": word("comment on a memo")}
    assert member.sends(f"{made['frozen memo']}/comments", said, inspected=False).status == 303
    for name, there in made.items():
        slug = there.rsplit("/", 1)[1]
        comment = [str(row.id) for row in rows(site, "SELECT memo_comment.id FROM memo_comment JOIN memo "
                                                     "ON memo.id = memo_id WHERE slug = :slug", slug=slug)]
        side.has(name, slug=slug, part_id=parts[name], number="1", comment_id=(comment or [random_id()])[0])
