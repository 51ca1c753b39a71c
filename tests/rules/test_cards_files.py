"""Files and database, both ways: what moves forward, what becomes a draft, what is written, and nothing is lost."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

import pytest

from intranet.cards.files.rules import (
    NOT_SYNCED,
    WAITS,
    export_plan,
    file_name,
    sync_plan,
    twin_name,
)
from intranet.cards.files.types import KeptCard, SyncStep, Texts
from intranet.cards.types import CardText
from intranet.exports.folder import FileStep, Odd
from intranet.text.complaints import Complaint

A, B, C = Texts("a\r\n", "\ufeffplain a"), Texts("b"), Texts("c\n", "plain c\n")


def kept(*revisions: Texts, slug: str = "soita", published: int | None = 1, **facts: object) -> KeptCard:
    card = KeptCard(slug, "fi", "published", dict(enumerate(revisions, 1)), len(revisions), published,
                    f"cards/{slug}.fi.md")
    card = replace(card, **facts)  # type: ignore[arg-type]  # any field may be named
    if facts.get("state") is None and card.newest != card.published:
        card = replace(card, state="draft")
    return card


def file(texts: Texts, slug: str = "soita", language: str = "fi") -> CardText:
    return CardText(slug, language, "Soita", "tip", texts.source, texts.source, texts.plain,
                    origin=f"cards/{slug}.{language}.md")


def kind_of(text: CardText, *cards: KeptCard, publishes_new: bool = False) -> str:
    (step,) = sync_plan([text], [], cards, publishes_new).steps
    return step.kind


def files_of(texts: Texts, slug: str = "soita") -> dict[str, bytes | Odd]:
    found: dict[str, bytes | Odd] = {f"{slug}.fi.md": texts.source.encode()}
    return found if texts.plain is None else found | {f"{slug}.fi.plain.md": texts.plain.encode()}


# -- files in ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("expected, text, card", [
    ("same", A, kept(A)),
    ("forward", B, kept(A)),
    ("forward", A, kept(A, B, published=2)),  # taken back in the file
    ("draft", B, kept(A, origin="")),
    ("ahead", A, kept(A, B, published=2, origin="")),  # written on at the desk
    ("draft", C, kept(A, B)),  # a draft from the file waits: what follows it waits too
    ("same", B, kept(A, B)),
    ("ahead", A, kept(A, B)),
    ("draft", B, kept(A, published=None)),
    ("archived", B, kept(A, state="archived")),
    ("ahead", A, kept(A, B, state="archived", published=2)),
    ("same", A, kept(A, state="archived")),
    ("forward", Texts(A.source), kept(A)),  # the twin was taken away
    ("forward", Texts("a\n", A.plain), kept(A)),  # another line end is another file
])
def test_what_becomes_of_a_file(expected: str, text: Texts, card: KeptCard) -> None:
    assert kind_of(file(text), card) == expected


def test_a_new_card_is_published_as_at_a_first_start_or_waits_at_the_desk() -> None:
    assert kind_of(file(A), publishes_new=True) == "new"
    assert kind_of(file(A), kept(B, slug="muu")) == "new draft"


def test_the_file_of_a_renamed_card_is_still_its_file() -> None:
    card = kept(A, slug="uusi", earlier_slugs=frozenset({"soita"}))
    assert kind_of(file(A), card) == "same"
    assert kind_of(file(B), card) == "forward"
    plan = sync_plan([file(A), file(A, "uusi")], [], [card], False)
    assert [step.kind for step in plan.steps] == ["same", "same"] and plan.complaints == ()


def test_two_files_for_one_card_are_refused_with_the_reason() -> None:
    card = kept(A, slug="uusi", earlier_slugs=frozenset({"soita"}))
    plan = sync_plan([file(B), file(A, "uusi")], [], [card], False)
    assert [step.text.slug for step in plan.steps] == ["uusi"]
    assert [one.sentence() for one in plan.complaints] == [
        "cards/soita.fi.md: found an earlier address of “uusi”, which has another file (uusi.fi.md); expected one file "
        "for one card: this text in uusi.fi.md."]
    twice = kept(A, slug="uusi", earlier_slugs=frozenset({"soita", "vanha"}), origin="cards/soita.fi.md")
    plan = sync_plan([file(B, "vanha"), file(C)], [], [twice], False)
    assert [(step.kind, step.text.slug) for step in plan.steps] == [("forward", "soita")]
    assert "another file (soita.fi.md)" in plan.complaints[0].found
    plan = sync_plan([file(B, language="sv")], [], [kept(A)], False)
    assert plan.steps == () and "a second language for the slug “soita”" in plan.complaints[0].sentence()


def test_a_card_with_a_broken_twin_is_left_as_it_is() -> None:
    broken = Complaint("cards/soita.fi.plain.md", 3, "a sign", "plain text")
    plan = sync_plan([file(Texts("b"))], [broken], [kept(A)], False)
    assert plan.steps == () and plan.complaints == (broken,) and plan.without_file == ()


def test_cards_without_a_file_are_named() -> None:
    cards = [kept(A), kept(A, slug="vain"), kept(A, slug="luonnos", published=None),
             kept(A, slug="vanha", state="archived")]
    assert [card.slug for card in sync_plan([file(A)], [], cards, False).without_file] == ["vain"]


# -- files out --------------------------------------------------------------------------------------------------------


def kinds(steps: tuple[FileStep, ...]) -> list[tuple[str, str]]:
    return [(step.kind, step.name) for step in steps]


def test_what_members_read_goes_out_to_the_letter() -> None:
    steps = export_plan([kept(A), kept(B, C, slug="muu")], {})
    assert [(step.kind, step.name, step.octets) for step in steps] == [
        ("write", "muu.fi.md", b"b"), ("write", "soita.fi.md", b"a\r\n"),
        ("write", "soita.fi.plain.md", "\ufeffplain a".encode())]


def test_drafts_and_the_archive_stay_inside() -> None:
    assert export_plan([kept(A, published=None), kept(A, slug="muu", state="archived")], {}) == ()


def test_what_is_there_already_is_not_written_again() -> None:
    assert kinds(export_plan([kept(A)], files_of(A))) == [("same", "soita.fi.md"), ("same", "soita.fi.plain.md")]


def test_a_text_that_the_database_has_is_written_over() -> None:
    steps = export_plan([kept(A, C, published=2, origin="")], files_of(A))
    assert kinds(steps) == [("write", "soita.fi.md"), ("write", "soita.fi.plain.md")]


def test_a_text_that_the_database_has_not_is_left_with_its_twin() -> None:
    there = files_of(A) | {"soita.fi.md": "käsin".encode()}
    steps = export_plan([kept(A, B, C, published=3)], there)
    assert kinds(steps) == [("left", "soita.fi.md"), ("left", "soita.fi.plain.md")]
    assert steps[0].why == NOT_SYNCED and steps[1].why == "soita.fi.md beside it is left too"
    assert kinds(export_plan([kept(A, B, published=2)], there)) == [("left", "soita.fi.md"),
                                                                   ("left", "soita.fi.plain.md")]


def test_a_file_that_waits_at_the_desk_is_left() -> None:
    steps = export_plan([kept(A, C)], files_of(C))
    assert {step.why for step in steps} == {WAITS} and {step.kind for step in steps} == {"left"}


def test_files_that_a_card_has_no_more_are_removed_with_the_reason() -> None:
    twin = export_plan([kept(A, B, published=2)], files_of(A))
    assert kinds(twin) == [("write", "soita.fi.md"), ("remove", "soita.fi.plain.md")]
    renamed = export_plan([kept(A, slug="uusi", earlier_slugs=frozenset({"soita"}))], files_of(A))
    assert kinds(renamed) == [("write", "uusi.fi.md"), ("write", "uusi.fi.plain.md"), ("remove", "soita.fi.md"),
                              ("remove", "soita.fi.plain.md")]
    assert renamed[2].why == "the card is uusi now"
    archived = export_plan([kept(A, state="archived")], files_of(A))
    assert kinds(archived) == [("remove", "soita.fi.md"), ("remove", "soita.fi.plain.md")]
    assert kinds(export_plan([kept(A, state="archived")], files_of(C))) == [("left", "soita.fi.md"),
                                                                          ("left", "soita.fi.plain.md")]


def test_a_file_of_no_card_is_nobodys_business() -> None:
    assert kinds(export_plan([kept(B)], {"LUEMINUT.md": b"x", "soita.sv.md": b"b"})) == [("write", "soita.fi.md")]


def test_what_is_no_file_is_left() -> None:
    steps = export_plan([kept(B)], {"soita.fi.md": Odd("it is a link")})
    assert [(step.kind, step.why) for step in steps] == [("left", "it is a link")]


@pytest.mark.parametrize("slug", ["../../etc/passwd", "a/b", "", "Iso", "a\0b", "ä"])
def test_a_name_that_would_be_no_cards_is_not_written(slug: str) -> None:
    assert [step.kind for step in export_plan([kept(B, slug=slug)], {})] == ["left"]


# -- nothing is lost --------------------------------------------------------------------------------------------------


@dataclass
class World:
    """A database and a folder in memory, and every text that anybody wrote and did not write over themselves."""

    chance: random.Random
    cards: dict[str, KeptCard] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    wrote: set[str] = field(default_factory=set)
    written: int = 0

    def new_text(self) -> str:
        self.written += 1
        return f"text {self.written}" + self.chance.choice(["", "\n", "\r\n", "\n\n"])

    def a_name(self) -> str:
        return self.chance.choice(["yksi", "kaksi", "kolme", "nelja"])

    def edits_a_file(self) -> None:
        name = file_name(self.a_name(), "fi")
        name = self.chance.choice([name, name, twin_name(name)])
        text = self.new_text()
        if self.chance.random() < 0.2 and self.cards:  # an old text is put back, as from version control
            card = self.chance.choice(list(self.cards.values()))
            text = self.chance.choice(list(card.revisions.values())).source
        self.replaces(name, text)

    def deletes_a_file(self) -> None:
        if self.files:
            self.replaces(self.chance.choice(sorted(self.files)), None)

    def replaces(self, name: str, text: str | None) -> None:
        """A person writes over or deletes a file: what stood there is theirs to lose, unless the database has it."""
        before = self.files.pop(name, None)
        if before is not None and before not in self.in_database() and before not in self.files.values():
            self.wrote.discard(before)
        if text is not None:
            self.files[name] = text
            self.wrote.add(text)

    def writes_at_the_desk(self) -> None:
        slug = self.a_name()
        earlier = next((card.slug for card in self.cards.values() if slug in card.earlier_slugs), slug)
        card = self.cards.get(earlier)
        if card is not None and card.state == "archived":
            return  # the desk refuses it
        texts = Texts(self.new_text(), self.chance.choice([None, self.new_text()]))
        self.wrote |= {texts.source} | ({texts.plain} if texts.plain is not None else set())
        if card is None:
            self.cards[slug] = KeptCard(slug, "fi", "draft", {1: texts}, 1, None, "")
        else:
            self.cards[earlier] = self.added(card, texts, "")

    @staticmethod
    def added(card: KeptCard, texts: Texts, origin: str) -> KeptCard:
        number = card.newest + 1
        return replace(card, revisions={**card.revisions, number: texts}, newest=number, origin=origin, state="draft")

    def steps_at_the_desk(self) -> None:
        if not self.cards:
            return
        slug = self.chance.choice(sorted(self.cards))
        card = self.cards[slug]
        match self.chance.choice(["publish", "publish", "archive", "back", "rename", "restore"]):
            case "publish" if card.state != "archived":
                self.cards[slug] = replace(card, published=card.newest, state="published")
            case "archive":
                self.cards[slug] = replace(card, state="archived")
            case "back" if card.state == "archived":
                self.cards[slug] = replace(card, state="published" if card.published == card.newest else "draft")
            case "restore" if card.state != "archived":
                self.cards[slug] = self.added(card, self.chance.choice(list(card.revisions.values())), "")
            case "rename":
                new = f"{slug[:6]}-{self.chance.randrange(3)}"
                taken = set(self.cards) | {one for other in self.cards.values() if other is not card
                                           for one in other.earlier_slugs}
                if new not in taken:
                    del self.cards[slug]
                    self.cards[new] = replace(card, slug=new,
                                              earlier_slugs=(card.earlier_slugs | {slug}) - {new})

    def plan(self) -> tuple[SyncStep, ...]:
        texts = [file(Texts(text, self.files.get(twin_name(name))), name.removesuffix(".fi.md"))
                 for name, text in sorted(self.files.items()) if ".plain." not in name]
        return sync_plan(texts, [], list(self.cards.values()), all(card.origin for card in self.cards.values())).steps

    def syncs(self) -> None:
        read = self.what_members_read()
        moved = set()
        for step in self.plan():
            texts = Texts(step.text.source, step.text.plain_source)
            if step.kind in ("new", "new draft"):
                card = KeptCard(step.text.slug, "fi", "draft", {1: texts}, 1, None, step.text.origin)
            elif step.changes:
                assert step.card is not None
                card = self.added(step.card, texts, step.text.origin)
            else:
                continue
            if step.kind in ("new", "forward"):
                card = replace(card, published=card.newest, state="published")
                moved.add(card.slug)
            self.cards[card.slug] = card
        assert not [step for step in self.plan() if step.changes], "a second sync has nothing to do"
        after = self.what_members_read()
        assert {slug for slug in read | after if read.get(slug) != after.get(slug)} <= moved

    def exports(self) -> None:
        for twice in (False, True):
            there: dict[str, bytes | Odd] = {name: text.encode() for name, text in self.files.items()}
            for step in export_plan(self.cards.values(), there):
                assert not twice or step.kind in ("same", "left"), "a second export has nothing to do"
                if step.kind == "write":
                    self.files[step.name] = step.octets.decode()
                elif step.kind == "remove":
                    del self.files[step.name]

    def what_members_read(self) -> dict[str, Texts]:
        return {card.slug: card.revisions[card.published] for card in self.cards.values()
                if card.is_read and card.published is not None}

    def in_database(self) -> set[str | None]:
        return {text for card in self.cards.values() for one in card.revisions.values()
                for text in (one.source, one.plain)}


def test_a_thousand_sequences_of_edits_sync_and_export_lose_nothing() -> None:
    happened: set[str] = set()
    for seed in range(1000):
        world = World(random.Random(seed))
        ways = [world.edits_a_file, world.edits_a_file, world.deletes_a_file, world.writes_at_the_desk,
                world.steps_at_the_desk, world.steps_at_the_desk, world.syncs, world.syncs, world.exports]
        for _ in range(30):
            happened |= {step.kind for step in world.plan()}
            there: dict[str, bytes | Odd] = {name: text.encode() for name, text in world.files.items()}
            happened |= {step.kind for step in export_plan(world.cards.values(), there)}
            world.chance.choice(ways)()
            lost = world.wrote - world.in_database() - set(world.files.values())
            assert not lost, f"seed {seed} lost {lost}"
        # what goes out to an empty folder comes in at a new instance, and goes out of that the same
        out = {step.name: step.octets for step in export_plan(world.cards.values(), {})}
        new = World(world.chance, files={name: octets.decode() for name, octets in out.items()})
        new.syncs()
        again = {step.name: step.octets for step in export_plan(new.cards.values(), {})}
        assert again == out
    assert happened == {"new", "new draft", "forward", "draft", "same", "ahead", "archived", "write", "remove", "left"}
