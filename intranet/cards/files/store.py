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
    origins: dict[tuple[str, int], str] = {}
    columns = (CardRevision.card_id, CardRevision.number, CardRevision.source, CardRevision.plain_source,
               CardRevision.origin)
    for card_id, number, source, plain, origin in database.execute(select(*columns)):
        revisions.setdefault(card_id, {})[number] = Texts(source, plain)
        origins[card_id, number] = origin
    earlier: dict[str, set[str]] = {}
    for slug, card_id in database.execute(select(CardAddress.slug, CardAddress.card_id)):
        earlier.setdefault(card_id, set()).add(slug)
    return [KeptCard(row.slug, row.language, row.state, revisions[row.id], row.newest_number, row.published_number,
                     origins[row.id, row.newest_number], frozenset(earlier.get(row.id, ()))) for row in cards]
