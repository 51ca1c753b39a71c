"""What the room hands to the gathering rooms: its place in the navigation, decisions on own wishes, what is to be
decided, blocks of memos, personal data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import force_locale, ngettext
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from intranet.exports.types import Paragraph, Run, line
from intranet.extensions import current_settings
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from intranet.plugin_system.types import NavigationEntry, StartPanel, first_step
from intranet.web.formatting import local
from intranet.wishes import actions
from intranet.wishes.types import Wish
from intranet.wishes.words import promised_words, state_word, wish_key


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """The board, for everybody who is signed in."""
    return [NavigationEntry(_("Wishes"), "/wishes", 350)]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """What was decided on the person's wishes; for those who keep the board, what is to be decided."""
    told = [StartPanel("next", 42, "wishes/_decided.html", {"wish": one, "state_word": state_word})
            for one in actions.to_tell(person)]
    if not actions.keeps_board(person):
        return told
    heard, late = actions.to_decide(person, local(now).date())
    words = [ngettext("%(num)s wish waits for a decision.", "%(num)s wishes wait for a decision.", heard)] if heard \
        else []
    if late:
        words.append(ngettext("%(num)s promise is late.", "%(num)s promises are late.", late))
    step = [first_step(25, "clipboard-list", "/wishes", _("Decide on wishes"), " ".join(words))] if words else []
    return told + step


def memo_blocks(scope: MemoScope, language: str, now: datetime) -> list[MemoBlock]:
    """The wishes of the series with what was promised and what came of it, as they stood on the memo's day."""
    with force_locale(language):
        return [_memo_block(one) for one in actions.of_series(scope.series_id, scope.as_of)]


def _memo_block(wish: Wish) -> MemoBlock:
    outcome, says = wish.outcome, [Paragraph(line(wish.words), "typed")]
    promise = outcome.words if wish.state == "promised" else outcome.promise
    if promise.strip():
        says.append(Paragraph((Run(_("Promised:"), bold=True), Run(f" {promise}")), "typed"))
    if outcome.promised_by:
        says.append(Paragraph(line(promised_words(wish)), "soft"))
    if wish.state in ("answered", "declined"):
        state = _("Answered:") if wish.state == "answered" else _("Declined:")
        says.append(Paragraph((Run(state, bold=True), *_came_of_it(wish)), "typed"))
    title = _("Wish") if wish.state == "heard" else _("Wish and promise") if promise else _("Wish and answer")
    return MemoBlock(wish_key(wish.id), "wishes", title, tuple(says), f"/wishes/{wish.id}")


def _came_of_it(wish: Wish) -> tuple[Run, ...]:
    link = wish.outcome.link
    address = f"{current_settings.site_url}{link}" if link.startswith("/") else link
    words = (Run(f" {wish.outcome.words}"),) if wish.outcome.words.strip() else ()
    return (*words, Run(" "), Run(address, address=address)) if link else words


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The person's wishes that bear their name, and what they decided on others'."""
    return {"wishes": actions.held_about(person), "wish_decisions": actions.decided_by(person)}


def forget_person(person: SignedInPerson, database: Session) -> None:
    """Wishes that nobody has decided on go; the others stand on the board, and are nobody's."""
    actions.forget_person(database, person)
