"""What the room hands to the gathering rooms, for administrators: its place in the navigation, what does not work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from flask_babel import gettext as _
from flask_babel import ngettext

from intranet.cards import actions as cards
from intranet.glossary import actions as glossary
from intranet.jobs import actions as jobs
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import registry
from intranet.plugin_system.types import NavigationEntry, PluginHealth, StartPanel, first_step
from intranet.text.complaints import Complaint


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """One entry for those who administer the network."""
    return [NavigationEntry(_("Administration"), "/admin", 900)] if person.has_role("admin") else []


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """For an administrator the plugins and timed jobs that do not work, for a curator the files that are wrong."""
    panels: list[StartPanel] = []
    health = registry().health(language) if person.has_role("admin") else []
    broken_plugins = [one for one in health if one.state in ("broken", "partly")]
    failing = jobs.failing() if person.has_role("admin") else []
    wrong = {"plugins": broken_plugins, "jobs": failing}
    if person.has_role("admin"):
        panels += _steps(health, len(broken_plugins), len(failing))
    if any(wrong.values()):
        panels.append(StartPanel("side", 20, "admin/_mend.html", wrong))
    broken = {"cards": _broken(cards.complaints_for(person)), "words": _broken(glossary.complaints_for(person))}
    if any(broken.values()):
        panels.append(StartPanel("side", 10, "cards/_mend.html", broken))
    return panels


def _steps(health: Sequence[PluginHealth], wrong: int, failing: int) -> list[StartPanel]:
    """An administrator's first steps, with what needs a look."""
    on = sum(one.state == "on" for one in health)
    plugins = ngettext("%(num)s plugin needs a look.", "%(num)s plugins need a look.", wrong) if wrong else \
        ngettext("%(num)s plugin is on, and none is broken.", "%(num)s plugins are on, and none is broken.", on)
    failed = ngettext("%(num)s job failed.", "%(num)s jobs failed.", failing) if failing else _("No job has failed.")
    brought = _("They bring worksheets, forms and glossary packs.")
    by_itself = _("What the site does by itself at set times.")
    return [first_step(40, "user-round", "/admin/people", _("Invite people"), _(
                "By mail into an organisation or to a role. Here you also change roles and close accounts.")),
            first_step(41, "clipboard-list", "/admin/plugins", _("Look at the plugins"),
                       f"{brought} {plugins}"),
            first_step(42, "check", "/admin/jobs", _("Look at the timed jobs"),
                       f"{by_itself} {failed}")]


def _broken(complaints: Iterable[Complaint]) -> int:
    return len({told.place for told in complaints if not told.warning})
