"""What becomes of a term that differs from its file, and how the files look as the terms are now. Pure.

As with cards, sync changes what is read only of a term that is as its file said last, and export never writes over a
text that is not known.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from intranet.exports.folder import FileStep, Odd
from intranet.glossary.files.types import FileKept, FileRead, KeptTerm, TermKind, TermStep, bare
from intranet.glossary.rules import slug_of
from intranet.glossary.types import Term
from intranet.text.yaml_changes import with_entries
from intranet.text.yaml_letters import values_in

NOT_SYNCED = "it holds a text that is not known here; `cards sync` takes it in"
NO_HEADS = "words are inflected like words that stand in no kept file; `cards sync --apply` keeps it"

# -- files in ---------------------------------------------------------------------------------------------------------


def sync_steps(files: Sequence[FileRead], kept_files: Mapping[str, FileKept],
               kept: Mapping[str, KeptTerm]) -> tuple[TermStep, ...]:
    """What becomes of each term that is not as its file says. Of two files with one term the first counts."""
    claimed: set[str] = set()
    steps = []
    for file in files:
        before = kept_files.get(file.name)
        now = {term.slug: term for term in file.terms}
        is_old = before is not None and file.text != before.taken and file.text in before.known
        then = {term.slug: term for term in before.terms} if before is not None else {}
        for slug in dict.fromkeys((*now, *then)):
            if slug in claimed or (slug not in now and not file.is_whole):
                continue
            claimed.add(slug)
            there = kept.get(slug)
            in_use = there.term if there is not None and not there.is_retired else None
            if bare(now.get(slug)) != bare(in_use):
                came_as = _came_as(then.get(slug), there, before)
                kind: TermKind = "ahead" if is_old else _kind(now.get(slug), came_as, there, in_use)
                steps.append(TermStep(kind, file.name, slug, now.get(slug), in_use))
    return tuple(steps)


def _came_as(then: Term | None, there: KeptTerm | None, before: FileKept | None) -> Term | None:
    """The term as the file said it last; where no text is kept, the term itself as long as nobody changed it."""
    if then is None and before is None and there is not None and there.version == 1 and not there.is_retired:
        return there.term
    return then


def _kind(now: Term | None, then: Term | None, there: KeptTerm | None, in_use: Term | None) -> TermKind:
    if there is not None and there.is_retired and then is None:
        return "ahead"  # taken out on the site; a file does not bring it back
    if bare(in_use) == bare(then):
        return "new" if in_use is None else "retire" if now is None else "forward"
    return "ahead" if bare(now) == bare(then) else "both"


def is_as_kept(file: FileRead, kept: Mapping[str, KeptTerm]) -> bool:
    """Whether every term of a file is as the file says, so that its text can be kept as the one that was taken in."""
    return file.is_whole and all(
        (there := kept.get(term.slug)) is not None and not there.is_retired and bare(there.term) == bare(term)
        for term in file.terms)


# -- files out --------------------------------------------------------------------------------------------------------


def export_plan(kept_files: Iterable[FileKept], kept: Mapping[str, KeptTerm],
                there: Mapping[str, bytes | Odd]) -> tuple[FileStep, ...]:
    """What to do with each glossary file, so that it says what the terms are now."""
    by_name = {file.name: file for file in kept_files}
    return tuple(_step(name, text, by_name.get(name), there.get(name))
                 for name, text in written_files(by_name.values(), kept).items())


def _step(name: str, text: str | None, file: FileKept | None, found: bytes | Odd | None) -> FileStep:
    if text is None:
        return FileStep("left", name, why=NO_HEADS)
    if found == text.encode():
        return FileStep("same", name)
    if isinstance(found, Odd):
        return FileStep("left", name, why=found.why)
    known = {one.encode() for one in (*file.known, file.taken)} if file is not None else set()
    if found is not None and found not in known:
        return FileStep("left", name, why=NOT_SYNCED)
    return FileStep("write", name, text.encode())


def written_files(kept_files: Collection[FileKept], kept: Mapping[str, KeptTerm]) -> dict[str, str | None]:
    """Each file's text as the terms are now; None for one that cannot be put together."""
    in_use = {slug: one.term for slug, one in kept.items() if not one.is_retired}
    moved = {slug: one.moved_to for slug, one in kept.items() if one.moved_to}
    claimed: set[str] = set()
    found: dict[str, str | None] = {}
    owned: dict[str, set[str]] = {}
    for file in sorted(kept_files, key=lambda file: file.name):
        own = {moved.get(term.slug, term.slug) for term in file.terms} - claimed
        claimed |= own
        owned[file.name] = own
    for slug, term in sorted(in_use.items()):
        if slug not in claimed:
            owned.setdefault(f"{term.language}.yaml", set()).add(slug)
    texts = {file.name: file.taken for file in kept_files}
    for name, own in owned.items():
        terms = {slug: in_use[slug] for slug in own if slug in in_use}
        if name in texts:
            found[name] = written(texts[name], own, terms, moved)
        elif any(term.of or term.agrees for term in terms.values()):
            found[name] = None
        else:
            found[name] = written(f'language: "{name.removesuffix(".yaml")}"\n\nterms: []\n', own, terms, moved)
    return found


def written(text: str, own: Set[str], terms: Mapping[str, Term], moved: Mapping[str, str]) -> str:
    """The text with its terms as they are now; what did not change stays to the letter.

    `own` are the file's terms, `moved` says what the renamed are called now: they stay where they stood.
    """
    mark, text = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    changed: dict[int, dict[str, Any] | None] = {}
    seen = set()
    for number, entry in enumerate(values_in(text).get("terms") or ()):
        slug = slug_of(str(entry.get("term", "")))
        slug = moved.get(slug, slug)
        if slug not in own or slug in seen:
            continue
        seen.add(slug)
        changed[number] = dict(_changes(entry, terms[slug])) if slug in terms else None
    added = [dict(_changes({}, term)) for slug, term in sorted(terms.items()) if slug not in seen]
    return mark + with_entries(text, "terms", changed, [{name: value for name, value in entry.items()
                                                         if value is not None} for entry in added])


def _changes(entry: Mapping[str, Any], term: Term) -> Iterator[tuple[str, Any]]:
    """The fields of an entry as the term has them; None for one that is to go."""
    fields = {"term": term.term, "full": term.full, "definition": term.definition, "forms": term.forms, "of": term.of,
              "agrees": term.agrees, "never": list(term.never)}
    for name, value in fields.items():
        if value != (entry.get(name) or type(value)()):
            yield name, value or None
