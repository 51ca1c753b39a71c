"""`flask bench …`: how good and how quick something is, measured through the code that serves it."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, TypeVar

import click
from flask.cli import AppGroup

from intranet.commands.start import ready_lemmas
from intranet.language.analysis import analyser
from intranet.language.search_index import IndexedText, SearchIndex
from intranet.language.search_measures import Judged, Run, summary

bench_commands = AppGroup("bench", help="Measurements.")
Read = TypeVar("Read")
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@bench_commands.command("search")
@click.option("--docs", type=FILE, required=True, help="One JSON object a line: id, title, text.")
@click.option("--queries", type=FILE, required=True, help="A header, then kind, query and id:grade,… by tabs.")
@click.option("--analyser", "choice", type=click.Choice(["voikko", "fallback"]), default="voikko",
              help="voikko: when the system has it. fallback: what pip brings.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
def search(docs: Path, queries: Path, choice: Literal["voikko", "fallback"], as_json: bool) -> None:
    """Measure the search on texts and judged questions. Needs no instance."""
    ready_lemmas(lambda words: click.echo(words, err=True))
    index = SearchIndex(analyser(choice))
    texts = read_lines(docs, _text)
    for name, text in texts:
        index.put(name, text)
    index.settle()
    gc.collect()
    gc.freeze()  # as the server does before it answers (gunicorn.conf.py)
    judged = read_lines(queries, _judged, skip=1)
    if not judged or not texts:
        raise click.ClickException("there is nothing to measure: texts and questions are needed")
    found = {"analyser": index.vocabulary.analyser.name, "docs": len(index),
             **summary([_run(index, question) for question in judged])}
    click.echo(json.dumps(found) if as_json else _lines(found))


def _run(index: SearchIndex, judged: Judged) -> Run:
    began = time.perf_counter()
    found = index.search(judged.query)
    return Run(judged, [hit.name for hit in found.hits], time.perf_counter() - began)


def read_lines(path: Path, read: Callable[[str], Read], skip: int = 0) -> list[Read]:
    """Every line of a file read; a line that cannot be read is told with its number."""
    found: list[Read] = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if number <= skip or not line.strip():
            continue
        try:
            found.append(read(line))
        except (ValueError, KeyError, TypeError, IndexError, AttributeError) as problem:
            raise click.ClickException(f"{path}:{number}: {type(problem).__name__}: {problem}") from problem
    return found


def _text(line: str) -> tuple[str, IndexedText]:
    doc = json.loads(line)
    return str(doc["id"]), IndexedText(str(doc["title"]), (str(doc["text"]),))


def _judged(line: str) -> Judged:
    kind, query, grades = line.rstrip("\r\n").split("\t")[:3]
    pairs = [one.strip().rpartition(":") for one in grades.split(",") if one.strip()]
    found = {name: int(grade) for name, _, grade in pairs if int(grade) > 0}
    if not found:
        raise ValueError("no text is said to answer this question")
    return Judged(kind, query, found)


def _lines(found: dict[str, Any]) -> str:
    rows = [("all", found), *found["by_kind"].items()]
    table = [f"{name:4} {row['queries']:4} {row['recall_at_10']:.3f}  {row['mrr_at_10']:.3f}  {row['ndcg_at_10']:.3f}"
             for name, row in rows]
    return "\n".join([f"{found['docs']} texts, {found['analyser']}", "kind    n recall   MRR    nDCG", *table,
                      f"{found['p50_ms']} ms in the middle, {found['p99_ms']} ms at worst but one in a hundred"])
