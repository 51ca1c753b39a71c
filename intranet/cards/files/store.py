"""Cards with every revision, out for comparing with files, and revisions that came from files, in.

No look-up takes a person: files are compared by who runs the command on the server.
"""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from intranet.cards.files.types import KeptCard, Texts
from intranet.cards.models import CardAddress, CardRevision, CardRow


def kept_cards(database: Connection | Session) -> list[KeptCard]:
    """Every card with every revision, by slug."""
    # the cards first: of those that are saved meanwhile, more revisions may be found than are asked for, never fewer
    cards = database.execute(select(CardRow.id, CardRow.slug, CardRow.language, CardRow.state, CardRow.newest_number,
                                    CardRow.published_number).order_by(CardRow.slug)).all()
    revisions: dict[str, dict[int, Texts]] = {row.id: {} for row in cards}
    facts: dict[tuple[str, int], tuple[str, bool]] = {}
    columns = (CardRevision.card_id, CardRevision.number, CardRevision.source, CardRevision.plain_source,
               CardRevision.origin, CardRevision.plain_is_old)
    for card_id, number, source, plain, origin, is_old in database.execute(select(*columns)):
        revisions.setdefault(card_id, {})[number] = Texts(source, plain)
        facts[card_id, number] = (origin, bool(is_old))
    earlier: dict[str, set[str]] = {}
    for slug, card_id in database.execute(select(CardAddress.slug, CardAddress.card_id)):
        earlier.setdefault(card_id, set()).add(slug)
    found = []
    for row in cards:
        origin, is_old = facts[row.id, row.newest_number]
        found.append(KeptCard(row.slug, row.language, row.state, revisions[row.id], row.newest_number,
                              row.published_number, origin, frozenset(earlier.get(row.id, ())), is_old))
    return found
