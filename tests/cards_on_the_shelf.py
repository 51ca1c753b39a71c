"""Builders of cards for tests: one card that says what matters, or all of content/."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import event, update

from intranet import clock
from intranet.cards import actions, store
from intranet.cards.models import CardRevision, CardRow
from intranet.cards.reading import body_of, read_card
from intranet.cards.rendering import rendered, way_of_rendering
from intranet.database import Base, db, writing
from intranet.glossary import actions as glossary
from tests.visitor import Visitor

SHIPPED = [path.read_text(encoding="utf-8") for path in
           sorted((Path(__file__).resolve().parents[1] / "content" / "cards").glob("*.fi.md"))]
"""The cards that a new instance starts with, as files: a test counts them here, for their number changes."""

BODY = "Päätä yksi asia.\n\n## Ennen\n\nSoita.\n\n## Jälkeen\n\nKiitä.\n"


def a_card(app: Flask, slug: str = "soita", *, body: str = BODY, plain: str | None = None, language: str = "fi",
           published_at: datetime | None = None, state: str = "published", **front: Any) -> str:
    """A card on the shelf; gives its address. `front` is front matter, written as YAML takes JSON."""
    words = {"title": slug.capitalize(), "kind": "tip"} | front
    source = "---\n" + "".join(f"{name}: {_yaml(value)}\n" for name, value in words.items()) + f"---\n{body}"
    with app.app_context():
        text, complaints, _ = read_card(source, f"cards/{slug}.{language}.md", slug, language, plain)
        assert text is not None, complaints
        texts = [("standard", rendered(text.body, language))]
        if plain is not None:
            texts.append(("plain", rendered(body_of(plain), language)))
        with writing() as database:
            store.add_published(database, text, texts, way_of_rendering(), published_at or clock.now())  # type: ignore[arg-type]
            if state != "published":
                database.execute(update(CardRow).where(CardRow.slug == slug).values(state=state))
    return f"/cards/{slug}"


def all_words(app: Flask) -> None:
    """The glossary of content/, as a new instance loads it."""
    with app.app_context():
        glossary.take_files_in()


def all_cards(app: Flask) -> None:
    """The cards of content/ and the glossary that is marked in them, as a new instance loads them."""
    all_words(app)
    with app.app_context():
        actions.take_files_in()


def shipped(*lines: str) -> int:
    """How many of the shipped cards have these pieces in their front matter."""
    return sum(all(line in card.split("\n---\n")[0] for line in lines) for card in SHIPPED)


def changes(app: Flask, slug: str, **values: Any) -> None:
    """Change a card's revision, as the desk will."""
    with app.app_context(), writing() as database:
        card_id = database.query(CardRow.id).filter_by(slug=slug).scalar()
        database.execute(update(CardRevision).where(CardRevision.card_id == card_id).values(**values))


def same_person_at(app: Flask, visitor: Visitor) -> Visitor:
    """The same signed-in browser at another site that shares the database."""
    with visitor.client.session_transaction() as session:
        key = session["_user_id"]
    there = Visitor(app, visitor.person_id)
    there.holds(_user_id=key)
    return there


@contextmanager
def counted_queries(app: Flask) -> Iterator[list[str]]:
    """Every question that the site sends to its database meanwhile."""
    found: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            found.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", note)


@contextmanager
def loaded_entities() -> Iterator[list[str]]:
    """Every ORM entity that is loaded meanwhile."""
    found: list[str] = []

    def note(entity: Any, context: Any) -> None:
        found.append(type(entity).__name__)

    event.listen(Base, "load", note, propagate=True)
    try:
        yield found
    finally:
        event.remove(Base, "load", note)


def _yaml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_yaml(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_yaml(one) for one in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)
