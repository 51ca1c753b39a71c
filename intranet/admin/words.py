"""The trail's and the plugins' words in the reader's language."""

from __future__ import annotations

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.jobs.types import Run
from intranet.plugin_system.timing import Daily, EveryMinutes, When
from intranet.web.formatting import datetime


def action_words(action: str) -> str:
    """What happened, in words; a room's own word as it is."""
    return {
        "signed-in": _("signed in"),
        "sign-in-refused": _("sign-in was refused"),
        "signed-out": _("signed out"),
        "sign-ins-ended": _("ended sign-ins"),
        "password-changed": _("changed the password"),
        "password-refused": _("gave a wrong present password"),
        "link-asked": _("a link by mail was asked for"),
        "second-step-refused": _("the second step of a sign-in was refused"),
        "recovery-code-used": _("signed in with a recovery code"),
        "recovery-codes-made": _("made new recovery codes"),
        "factor-added": _("set up a second factor"),
        "factor-removed": _("turned off a second factor"),
        "factors-removed": _("removed somebody's second factors"),
        "invited": _("invited"),
        "invitation-withdrawn": _("took back an invitation"),
        "invitation-accepted": _("accepted an invitation"),
        "roles-changed": _("changed roles"),
        "contact-changed": _("changed who is contact"),
        "membership-removed": _("removed a membership"),
        "person-disabled": _("closed an account"),
        "person-enabled": _("opened an account"),
        "organisation-left": _("left an organisation"),
        "person-erased": _("erased an account"),
        "person-opened": _("opened a person's page"),
        "trail-opened": _("opened the trail"),
        "organisation-added": _("added an organisation"),
        "organisation-renamed": _("renamed an organisation"),
        "leader-named": _("named a leader for what nobody led"),
        "plugin-switched-on": _("switched a plugin on"),
        "plugin-switched-off": _("switched a plugin off"),
        "data-exported": _("fetched their own data"),
        "form-opened": _("opened a feedback form"),
        "form-closed": _("closed a feedback form"),
        "results-exported": _("fetched the results of a feedback form"),
        "answer-redacted": _("took words out of an answer to a feedback form, or brought them back"),
        "sheet-exported": _("took a filled worksheet along as a file"),
        "sheet-imported": _("brought a filled worksheet from a file"),
        "round-opened": _("opened a round of an organisation"),
        "round-shown": _("the answers of a round were shown to those who were asked"),
        "round-called-off": _("called a round off"),
        "round-deleted": _("deleted a round"),
        "round-exported": _("took a round along as a file"),
        "live-started": _("began a live session"), "live-ended": _("ended a live session"),
        "memo-published": _("published a memo"),
        "memo-withdrawn": _("withdrew a memo"),
        "sharing-changed": _("changed with whom a filled worksheet is shared"),
        "card-published": _("published a card"),
        "card-archived": _("archived a card"),
        "card-brought-back": _("brought a card back from the archive"),
        "picture-deleted": _("deleted a picture"),
        "event-published": _("published an event"),
        "event-hidden": _("made an event a draft again"),
        "event-moved": _("moved an event"),
        "event-called-off": _("called an event off"),
        "event-people-exported": _("fetched the list of an event's people"),
        "sign-up-removed": _("removed somebody's sign-up for an event"),
        "page-refused": _("was refused a page"),
        "job-asked-for": _("asked for a timed job"),
        "site-restored": _("brought the site back from a backup"),
        "step-changed": _("changed a step of somebody else in the organisation"),
    }.get(action, action)


def kind_words(kind: str) -> str:
    """What kind of thing it was done to."""
    return {"person": _("person"), "organisation": _("organisation"), "invitation": _("invitation"),
            "plugin": _("plugin"), "page": _("page"), "form": _("feedback form"), "card": _("card"),
            "job": _("timed job"), "event": _("event"), "series": _("series with its memos"),
            "sheet": _("filled worksheet"), "step": _("step"), "live": _("live session"), "backup": _("backup"),
            "round": _("round"), "memo": _("memo"), "picture": _("picture")}.get(kind, kind)


def state_words(state: str) -> str:
    """How a plugin is."""
    return {"on": _("on"), "partly": _("partly on"), "off": _("switched off"), "broken": _("broken")}[state]


def part_words(part_file: str) -> str:
    """What a part file of a plugin brings."""
    return {"worksheet.yaml": _("a worksheet"), "form.yaml": _("a feedback form"),
            "terms.yaml": _("words for the glossary")}.get(part_file, part_file)


def language_words(code: str) -> str:
    """A language by its name."""
    return {"fi": _("Finnish"), "sv": _("Swedish"), "en": _("English")}[code]


def when_words(when: When) -> str:
    """At which times a job runs."""
    if isinstance(when, EveryMinutes):
        return ngettext("every minute", "every %(num)s minutes", when.minutes)
    time = f"{when.hour}.{when.minute:02d}"
    if isinstance(when, Daily):
        return _("every day at %(time)s", time=time)
    return {
        "monday": _("on Mondays at %(time)s", time=time), "tuesday": _("on Tuesdays at %(time)s", time=time),
        "wednesday": _("on Wednesdays at %(time)s", time=time), "thursday": _("on Thursdays at %(time)s", time=time),
        "friday": _("on Fridays at %(time)s", time=time), "saturday": _("on Saturdays at %(time)s", time=time),
    }.get(when.weekday) or _("on Sundays at %(time)s", time=time)


def run_words(run: Run) -> str:
    """One run, or several that found nothing to do, in one sentence."""
    at = datetime(run.started_at)
    if run.outcome == "broken":
        return _("%(when)s: it was cut off in the middle", when=at)
    if run.outcome == "failed":
        return _("%(when)s: it failed", when=at)
    if run.things:
        return ngettext("%(when)s: one thing was done", "%(when)s: %(num)s things were done", run.things, when=at)
    return ngettext("%(when)s: nothing was to be done", "%(when)s: nothing was to be done, %(num)s times in a row",
                    run.times, when=datetime(run.ended_at))
