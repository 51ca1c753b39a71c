"""How long each kind of data is kept: the one place that says so, for jobs, for /privacy and for docs/operating.md.

Every table of the database stands in exactly one line of KEPT, or column by column in several. Rooms take their times
from here; those with a setting are changed by the operator. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from intranet.text.phrases import N_, in_words

DAY, WEEK, YEAR = 1, 7, 365
SIGN_INS = 90 * DAY
ENDED_INVITATIONS = 90 * DAY
SEARCH_MISSES = 90 * DAY
CARD_DRAFTS = 90 * DAY
UNUSED_PICTURES = 90 * DAY
TOLD_BY_DIGESTS = 90 * DAY
RUNS_OF_JOBS = 90 * DAY
EVENT_NEEDS = 30 * DAY
EVENT_NAMES = 2 * YEAR
MEMO_COMMENTS = 30 * DAY
CLOSED_STEPS = 5 * YEAR
LIVE_ANSWERS = 14 * DAY
COPIES = 35 * DAY
"""Copies of the database that an update made, and those from before a restore."""
BACKUPS_DAILY, BACKUPS_WEEKLY = 7, 5
"""Defaults of the settings of these names: of how many days, and of how many weeks, the last backup is kept."""
TRAIL, MAILS, FEEDBACK, ACCOUNTS = 2 * YEAR, 30 * DAY, 5 * YEAR, 2 * YEAR
"""Defaults of the settings KEEP_TRAIL, KEEP_MAILS, KEEP_FEEDBACK and KEEP_ACCOUNTS, in days."""
WARNED_BEFORE = 30 * DAY
"""So long before an account goes that nobody uses, its owner is told."""


def backups_kept(daily: int, weekly: int) -> int:
    """For how many days a backup may be there, of which the last of so many days and of so many weeks is kept."""
    return max(daily * DAY, weekly * WEEK)


End = Literal["time", "erased", "network"]


@dataclass(frozen=True)
class Kept:
    """One line: what is kept, why, and until when. Words are English and translated where they are shown."""

    tables: tuple[str, ...]
    """Tables, or `table.column`; empty for what is kept in files alone."""
    what: str
    why: str
    how_long: str
    """`%(time)s` is put in from `days`."""
    end: End
    """`time`: a job deletes it when its time is over; `erased`: until its owner or organisation deletes it or is
    erased, if no time is given; `network`: as long as the network keeps the site: it is nobody's own."""
    days: int = 0
    setting: str = ""
    """The setting that changes `days`, in days or in weeks."""
    is_personal: bool = True
    """Whether people are told of it at /privacy; what holds nobody's data is in the docs alone."""


KEPT: tuple[Kept, ...] = (
    Kept(("person", "membership"), N_("Name, e-mail, organisation, roles"), N_("To sign you in and to reach you"),
         N_("As long as you take part. An account that nobody has used for %(time)s is erased; we write to you 30 days "
            "before"), "erased", ACCOUNTS, "KEEP_ACCOUNTS"),
    Kept(("sign_in",), N_("Sign-ins: browser and time"), N_("So that you see where you are signed in"),
         N_("%(time)s at most"), "time", SIGN_INS),
    Kept(("authenticator_app", "passkey", "recovery_code"),
         N_("Two-step sign-in, if you use it: the authenticator app's key, sealed; the public halves of passkeys and "
            "the names you gave them; digests of recovery codes"),
         N_("So that a stolen password opens nothing"), N_("Until you turn it off"), "erased"),
    Kept(("sent_once",), "That a form was sent and where it led, as digests that nobody can lead back to a person",
         "So that what is sent twice has one effect",
         "A day. Deleted each night, after an erasing too: the page's key, by which alone a row is found, is kept "
         "nowhere", "time", DAY, is_personal=False),
    Kept(("half_sign_in",), N_("A sign-in whose second step is not done yet"), N_("So that you can finish signing in"),
         N_("Ten minutes. Deleted each night"), "time", DAY),
    Kept(("counted_try", "mailed_link"), N_("Failed tries to sign in and links that were mailed, as digests alone"),
         N_("So that nobody can guess passwords"),
         N_("A quarter of an hour, wrong second steps a day; links at most an hour. Deleted each night"), "time", DAY),
    Kept(("invitation",), N_("Invitations: name and e-mail"), N_("So that the invited person can join"),
         N_("%(time)s after the invitation ended"), "time", ENDED_INVITATIONS),
    Kept((), N_("Mails that the site wrote and that wait to be delivered"), N_("So that they reach you"),
         N_("Until they are delivered, %(time)s at most"), "time", MAILS, "KEEP_MAILS"),
    Kept(("sheet", "answer", "sheet_sharing", "sheet_event", "paper_entry"), N_("Filled worksheets"),
         N_("For your own work and your organisation's"), N_("Until you delete them"), "erased"),
    Kept(("step", "step_reminding"), N_("Agreed steps: what is done, who does it and when"),
         N_("So that what was agreed is remembered. The members of an organisation see its steps, you alone see your "
            "own"),
         N_("%(time)s after the step ended. A step of an organisation stays with it when you leave it; your name goes "
            "when your account is erased"), "time", CLOSED_STEPS),
    Kept(("round", "round_part", "round_talk", "round_voice"),
         N_("Rounds: who was asked, the answers as they were shown, what was agreed"),
         N_("So that the organisation can compare answers and agree; no names are shown beside answers"),
         N_("Until the contact deletes the round. Answers that were shown stay when you leave the organisation or your "
            "account is erased, then without you"), "erased"),
    Kept(("feedback_response", "feedback_answer_mark"), N_("Feedback: single answers"),
         N_("To make events better; anonymous"),
         N_("%(time)s after the form closed. The answers do not tell who gave them. What was summed up stays"),
         "time", FEEDBACK, "KEEP_FEEDBACK"),
    Kept(("feedback_took_part", "feedback_notice", "feedback_key"),
         N_("That you answered feedback for those who took part, not what you answered"),
         N_("So that each answers once and nobody who has answered is reminded; the facilitator sees the number alone"),
         N_("Until the form closes"), "erased"),
    Kept(("live_answer", "live_participant"), N_("Answers in a workshop (live session)"),
         N_("For talking about them together; anonymously"),
         N_("Until the results are shown, or %(time)s after the workshop. What was shown stays, without who answered"),
         "time", LIVE_ANSWERS),
    Kept(("trail",), N_("Audit trail: who did what and when"), N_("For safety, never contents"),
         N_("%(time)s. When your account is erased it keeps a number in place of you"), "time", TRAIL, "KEEP_TRAIL"),
    Kept(("follow", "follow_told", "follower"), N_("What you follow, and what you were told of"),
         N_("So that you hear of changes; nobody else sees it"),
         N_("Until you stop following. The note of what you were told of is kept for %(time)s"), "time",
         TOLD_BY_DIGESTS),
    Kept(("search_miss",), N_("Words that found nothing, and the day"),
         N_("So that what is missing gets written; nothing of who searched"), N_("%(time)s"), "time", SEARCH_MISSES),
    Kept(("card_tap", "card_helped"), N_("Marks on hard places, and whether a text helped"),
         N_("To write more plainly; counts alone, nothing of who pressed"),
         N_("As long as the version of the card is kept"), "network"),
    Kept(("card_question", "card_published_question"), N_("Questions to the expert, and the answers"),
         N_("So that you get an answer; the experts see who asked"),
         N_("As long as you take part. What is shown with a card stays, in the expert's words and without your name"),
         "erased"),
    Kept(("wish",), N_("Wishes"), N_("So that they can be answered; the board does not show who wished"),
         N_("As long as the network keeps the board. When your account is erased, those that nobody has answered go; "
            "the others stay without you. Of a wish without a name only the day is kept"), "network"),
    Kept(("event_sign_up", "event_attendance", "event_notice"), N_("Sign-ups for events, attendance, and mails about "
                                                                   "them"),
         N_("To share out seats and give certificates; only the event's facilitators see names"),
         N_("%(time)s after the event. The numbers stay"), "time", EVENT_NAMES),
    Kept(("event_sign_up.needs",), N_("What you ask for at an event, such as a food allergy"),
         N_("So that the facilitator can prepare; only if you tell it"),
         N_("%(time)s after the event, or until you cancel"), "time", EVENT_NEEDS),
    Kept(("memo_comment", "memo_reader"), N_("Comments on a memo before it is published, and who was asked for them"),
         N_("So that the memo is right; only those who write it see the comments and your name"),
         N_("%(time)s after the memo is published. If it never is, a year after the time for comments ended"),
         "time", MEMO_COMMENTS),
    Kept(("card_draft",), N_("What an expert is writing on a card and has not saved"),
         N_("So that nothing is lost; nobody else sees it"), N_("%(time)s after the last change"), "time", CARD_DRAFTS),
    Kept(("card", "card_address", "card_revision", "card_rendering", "card_picture", "card_note_put_aside",
          "card_word_left", "glossary_term", "glossary_file", "search_synonym"),
         N_("Cards, pictures and explained words, and which expert wrote them"),
         N_("They are the network's guidance; experts see who wrote a version"),
         N_("As long as the network keeps them. The name goes when the writer's account is erased"), "network"),
    Kept(("event", "event_series", "event_agenda", "event_material", "event_facilitator", "event_series_facilitator",
          "feedback_form", "feedback_part", "feedback_snapshot", "feedback_theme", "feedback_facilitator",
          "live_session", "live_step", "live_revealed", "live_facilitator", "memo", "memo_part", "memo_revision"),
         N_("Events, forms, live sessions and memos, what was summed up in them, and who leads them"),
         N_("They tell what the network has done; people are named in them where a facilitator wrote so"),
         N_("As long as the network keeps them. That you lead them goes with your account; words about you are taken "
            "out when you ask for it"), "network"),
    Kept(("organisation", "network_count", "network_number"),
         "Organisations, and what was counted of worksheets across them",
         "To show what is alike in the network, from five organisations up",
         "As long as the organisation takes part", "network", is_personal=False),
    Kept(("worksheet_definition", "search_word", "mark"),
         "Worksheets as they were when they were filled, words as the search takes them apart, marks of changes",
         "What the pages are made of; holds nobody's data", "As long as the network keeps the site", "network",
         is_personal=False),
    Kept(("job", "job_run", "timekeeper"), "Runs of timed jobs", "To see that the site works; holds nobody's "
                                                                       "data",
         "%(time)s", "time", RUNS_OF_JOBS, is_personal=False),
    Kept((), N_("Numbers in place of those whose account was erased"),
         N_("So that a restored backup erases them again; tells nothing of whose they were"),
         N_("As long as the network keeps the site"), "network"),
    Kept((), N_("Copies that were made before an update or a restore"),
         N_("So that an update or a restore that went wrong can be undone; only whoever looks after the server gets at "
            "them"),
         N_("%(time)s"), "time", COPIES),
    Kept((), N_("Backups of all of the above"),
         N_("So that nothing is lost when a machine breaks; only whoever looks after the server gets at them"),
         N_("About %(time)s. What was erased is still in them for that long, and is erased again when one is "
            "restored"), "time", backups_kept(BACKUPS_DAILY, BACKUPS_WEEKLY), "BACKUPS_WEEKLY"),
)


def days_of(line: Kept, settings: Mapping[str, int]) -> int:
    """How many days a line is kept on a site whose settings, by their names, make it these days."""
    return settings.get(line.setting, line.days)


def words_of(line: Kept, translate: Callable[[str], str], time: str) -> tuple[str, str, str]:
    """What, why and how long, as `translate` says them; `time` is how long in words."""
    what, why, how_long = (in_words(one, translate) for one in (line.what, line.why, line.how_long))
    return what, why, how_long.replace("%(time)s", time)


def span(days: int) -> timedelta:
    """So many days as a time that can be subtracted."""
    return timedelta(days=days)
