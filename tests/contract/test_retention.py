"""Everything that is kept has a line that says how long; what speaks of a person is exported, or has a reason.

A new table, or a new column with somebody's id, fails here until intranet/retention.py and NOT_EXPORTED know it.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from flask import Flask
from sqlalchemy import Column, ForeignKey, MetaData, String, Table

from intranet.database import db
from intranet.plugin_system.registry import registry
from intranet.retention import KEPT
from intranet.settings import NAMES

OPERATING = (Path(__file__).resolve().parents[2] / "docs" / "operating.md").read_text(encoding="utf-8")
HOLDS_A_PERSON = re.compile("email|(^|_)name$|person|_by$|account|who|speaker")
"""Names of columns that may hold somebody's id, address or name."""

EXPORTED = {
    "person.id": "name", "person.email": "email", "person.name": "name",
    "membership.person_id": "organisations", "membership.invited_by": "joined_by_your_invitation_at",
    "sign_in.person_id": "sign_ins", "authenticator_app.person_id": "second_step", "passkey.person_id": "second_step",
    "passkey.name": "second_step", "recovery_code.person_id": "second_step",
    "invitation.email": "invitations_to_you", "invitation.name": "invitations_to_you",
    "invitation.invited_by": "invitations_by_you", "mailed_link.person_id": "mailed_links", "trail.person_id": "trail",
    "sheet.person_id": "sheets", "step.person_id": "steps", "step.private_to": "steps", "step.created_by": "steps",
    "step.changed_by": "steps", "step.closed_by": "steps", "step_reminding.person_id": "reminders_by_mail",
    "round.opened_by": "rounds", "round_part.person_id": "rounds", "round_voice.person_id": "rounds",
    "round_talk.written_by": "rounds", "follow.person_id": "following", "follow_told.person_id": "following",
    "follower.person_id": "following", "card_question.person_id": "card_questions",
    "card_question.answered_by": "card_answers", "card_draft.person_id": "card_drafts",
    "card_revision.created_by": "card_versions", "card_picture.created_by": "card_pictures",
    "card.owner_id": "cards_looked_after", "card.reviewer_id": "cards_looked_after", "wish.person_id": "wishes",
    "wish.decided_by": "wish_decisions", "event_sign_up.person_id": "event_sign_ups",
    "event_attendance.person_id": "event_attended", "event_notice.person_id": "event_mails",
    "event_facilitator.person_id": "event_leads", "event_series_facilitator.person_id": "event_leads_series",
    "feedback_took_part.person_id": "answered_forms", "feedback_facilitator.person_id": "led_forms",
    "live_facilitator.person_id": "led_live_sessions", "memo_comment.person_id": "memo_comments",
    "memo_reader.person_id": "memo_asked",
}
"""Under which word of the export a column's rows stand. tests/figures/test_erase.py proves it with a person in each."""

NOT_EXPORTED = {
    "counted_try.account_digest": "a keyed digest for a quarter of an hour; nobody can read an address from it",
    "half_sign_in.person_id": "a sign-in of which ten minutes later nothing is left",
    "feedback_notice.person_id": "a mail that is on its way, for a minute; the mail itself is the person's",
    "live_session.last_by": "who pressed the last button, so that two leaders see each other; replaced by the next one",
    "step.who_name": "somebody without an account, in the words of the organisation",
    "wish.promised_by": "who promised, in the words of who keeps the board; shown to everybody",
    "event.speaker": "written by a facilitator and shown to everybody", "event.speaker_part": "the same",
    "event_agenda.who": "the same",
    "organisation.name": "no person", "feedback_theme.name": "no person", "glossary_file.name": "no person",
    "glossary_term.full_name": "no person", "mark.name": "no person", "card_revision.review_by": "a day",
    "job.claimed_by": "a process", "sign_in.passed_by": "a way of signing in",
}


def columns(metadata: MetaData = db.metadata) -> set[str]:
    """Every column that refers to a person, or may hold one by its name."""
    return {f"{table.name}.{column.name}" for table in metadata.tables.values() for column in table.columns
            if any(key.target_fullname == "person.id" for key in column.foreign_keys)
            or HOLDS_A_PERSON.search(column.name)}


def unknown_columns(metadata: MetaData = db.metadata) -> list[str]:
    """Those of which nobody has said whether they are exported."""
    return sorted(columns(metadata) - EXPORTED.keys() - NOT_EXPORTED.keys() - {"person.id"})


def tables_without_a_time(metadata: MetaData = db.metadata) -> list[str]:
    """Those of which nobody has said how long they are kept."""
    return sorted(set(metadata.tables) - set(told()))


def told() -> list[str]:
    return [name for line in KEPT for name in line.tables]


def test_every_table_has_one_line_of_how_long_it_is_kept(site: Flask) -> None:
    tables = set(db.metadata.tables)
    there = [name for name in told() if "." not in name]
    assert [name for name, times in Counter(there).items() if times > 1] == []
    assert tables_without_a_time() == [], "say in intranet/retention.py how long these are kept"
    assert sorted(set(there) - tables) == [], "no such table"
    for name in told():
        if "." in name:
            table, column = name.split(".")
            assert column in db.metadata.tables[table].columns


def test_a_line_with_a_time_has_days_and_shows_them() -> None:
    for line in KEPT:
        assert line.end != "time" or line.days > 0, line.what
        assert not line.setting or (line.setting in NAMES and "%(time)s" in line.how_long), line.what
        assert "%(time)s" not in line.how_long or line.days, line.what


def test_each_column_that_holds_a_person_is_exported_or_has_a_reason(site: Flask) -> None:
    assert not EXPORTED.keys() & NOT_EXPORTED.keys()
    known = EXPORTED.keys() | NOT_EXPORTED.keys() | {"person.id"}
    assert unknown_columns() == [], "export these, or say why not"
    assert sorted(known - columns() - {"person.id", "counted_try.account_digest"}) == [], "no such column"
    with site.app_context():
        assert {"personal_data", "forget_person"} <= {hook for hook in ("personal_data", "forget_person")
                                                      if registry().contributors(hook)}


def test_a_table_and_columns_that_nobody_knows_are_found(site: Flask) -> None:
    """Planted beside our tables, in a copy of them: one column that refers to a person, one that is named like it, and
    one of neither kind. The same checks as above find the first two, in a table of ours as well.
    """
    planted = MetaData()
    for table in db.metadata.tables.values():
        table.to_metadata(planted)
    assert (unknown_columns(planted), tables_without_a_time(planted)) == ([], [])
    Table("secret_list", planted, Column("seen", ForeignKey("person.id")), Column("noted_by", String(22)),
          Column("length", String(22)))
    planted.tables["card"].append_column(Column("friend", ForeignKey("person.id")))
    assert unknown_columns(planted) == ["card.friend", "secret_list.noted_by", "secret_list.seen"]
    assert tables_without_a_time(planted) == ["secret_list"]


def test_the_docs_say_how_long_everything_is_kept() -> None:
    rows = [f"| {line.what} | {words_in_docs(line.how_long, line.days)}"
            f"{f' (`{line.setting}`)' if line.setting else ''} | "
            f"{', '.join(f'`{name}`' for name in line.tables) or 'files'} |" for line in KEPT]
    found = OPERATING.partition("## How long things are kept")[2].partition("\n## ")[0]
    assert [row for row in found.splitlines() if row.startswith("| ") and not row.startswith(("| what", "| ---"))] \
        == rows


def words_in_docs(how_long: str, days: int) -> str:
    """The English words, with the days as /privacy says them."""
    years, rest = divmod(days, 365)
    time = f"{years} year{'s' * (years > 1)}" if years and not rest else f"{days} day{'s' * (days != 1)}"
    return how_long.replace("%(time)s", time)
