"""A small worksheet that asks something of every kind: ours have scales alone."""

from __future__ import annotations

from pathlib import Path

WORKSHEET = """sections:
  - id: people
    title: {fi: "Ihmiset"}
    items:
      - {id: who, kind: long_text, label: {fi: "Keitä?"}}
      - {id: day, kind: date, label: {fi: "Milloin?"}}
      - {id: many, kind: number, label: {fi: "Montako?"}}
      - {id: name, kind: short_text, label: {fi: "Nimi?"}}
      - {id: one, kind: choice, label: {fi: "Kumpi?"},
         options: [{value: a, label: {fi: "A"}}, {value: b, label: {fi: "B"}}]}
      - {id: some, kind: choices, label: {fi: "Mitkä?"},
         options: [{value: a, label: {fi: "A"}}, {value: b, label: {fi: "B"}}]}
"""
MANIFEST = """name: "visit"
api: 1
version: "1.0"
title: {fi: "Vierailu"}
description: {fi: "Koe"}
licence: "MIT"
author: "Koe"
"""


def bring(plugins: Path) -> Path:
    """Put it into a folder of plugins; its own folder."""
    folder = plugins / "visit"
    folder.mkdir(parents=True)
    (folder / "plugin.yaml").write_text(MANIFEST, encoding="utf-8")
    (folder / "worksheet.yaml").write_text(WORKSHEET, encoding="utf-8")
    return folder
