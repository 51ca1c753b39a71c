"""The trail's and the plugins' words in the reader's language."""

from __future__ import annotations

from flask_babel import gettext as _


def action_words(action: str) -> str:
    """What happened, in words; a room's own word as it is."""
    return {
        "signed-in": _("signed in"),
        "sign-in-refused": _("sign-in was refused"),
        "signed-out": _("signed out"),
        "sign-ins-ended": _("ended sign-ins"),
        "password-changed": _("changed the password"),
        "link-asked": _("a link by mail was asked for"),
        "invited": _("invited"),
        "invitation-withdrawn": _("took back an invitation"),
        "invitation-accepted": _("accepted an invitation"),
        "roles-changed": _("changed roles"),
        "contact-changed": _("changed who is contact"),
        "membership-removed": _("removed a membership"),
        "person-disabled": _("closed an account"),
        "person-enabled": _("opened an account"),
        "organisation-added": _("added an organisation"),
        "organisation-renamed": _("renamed an organisation"),
        "plugin-switched-on": _("switched a plugin on"),
        "plugin-switched-off": _("switched a plugin off"),
        "data-exported": _("fetched their own data"),
        "form-opened": _("opened a feedback form"),
        "form-closed": _("closed a feedback form"),
        "results-exported": _("fetched the results of a feedback form"),
        "card-published": _("published a card"),
        "card-archived": _("archived a card"),
        "card-brought-back": _("brought a card back from the archive"),
        "page-refused": _("was refused a page"),
    }.get(action, action)


def kind_words(kind: str) -> str:
    """What kind of thing it was done to."""
    return {"person": _("person"), "organisation": _("organisation"), "invitation": _("invitation"),
            "plugin": _("plugin"), "page": _("page"), "form": _("feedback form"), "card": _("card")}.get(kind, kind)


def state_words(state: str) -> str:
    """How a plugin is."""
    return {"on": _("on"), "partly": _("partly on"), "off": _("switched off"), "broken": _("broken")}[state]
