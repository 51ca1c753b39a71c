"""Writes what a running site is made of, as a CycloneDX bill of materials: build/sbom.json.

Usage: python -m tools.bill_of_materials [FILE]. What stands in it is read from the lock files, and the licences from
what is installed.
"""

from __future__ import annotations

import base64
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from intranet import __version__

ROOT = Path(__file__).resolve().parent.parent
LOCKED = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)", re.MULTILINE)
CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True)
class Part:
    """One package that a site runs on."""

    name: str
    version: str
    kind: str
    """`pypi` or `npm`, as package addresses say it."""
    licence: str
    sha512: str = ""
    """In hexadecimal, of the one file that npm brings; Python packages have several, named in the lock file."""


def python_parts(locked: str) -> Iterator[Part]:
    """Those of a requirements.txt that are installed: what another system would need besides is not there.

    Raises RuntimeError where another version is installed.
    """
    for name, version in LOCKED.findall(locked):
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        if found.version != version:
            raise RuntimeError(f"{name} is installed as {found.version}, the lock file has {version}: run make setup")
        yield Part(name, version, "pypi", licence_of(found))


def licence_of(found: Distribution) -> str:
    """As the package says it: an expression, else its classifiers, else the first line of its free words."""
    said = found.metadata.json
    classes = [one.removeprefix(CLASSIFIER) for one in said.get("classifier", ()) if one.startswith(CLASSIFIER)]
    return str(said.get("license_expression") or " AND ".join(classes) or str(said.get("license", "")).split("\n")[0])


def browser_parts() -> Iterator[Part]:
    """Those of package-lock.json that readers get; what only tests need is not there."""
    locked = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    for place, facts in locked.items():
        if place and not facts.get("dev"):
            digest = base64.b64decode(facts["integrity"].removeprefix("sha512-")).hex()
            yield Part(place.removeprefix("node_modules/"), facts["version"], "npm", facts.get("license", ""), digest)


def bill(parts: list[Part]) -> Bom:
    """The site with its parts."""
    site = Component(type=ComponentType.APPLICATION, name="ankkuri", version=__version__)
    made = [_component(one) for one in parts]
    found = Bom(components=made)
    found.metadata.component = site
    found.register_dependency(site, made)
    return found


def _component(part: Part) -> Component:
    group, _, name = part.name.rpartition("/")
    address = PackageURL(part.kind, group or None, name, part.version)
    return Component(
        type=ComponentType.LIBRARY, name=name, group=group or None, version=part.version, purl=address,
        bom_ref=str(address), licenses=[DisjunctiveLicense(name=part.licence)] if part.licence else [],
        hashes=[HashType(alg=HashAlgorithm.SHA_512, content=part.sha512)] if part.sha512 else [])


def main() -> None:
    """Write the file, say where it is."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "sbom.json"
    parts = [*python_parts((ROOT / "requirements.txt").read_text(encoding="utf-8")), *browser_parts()]
    target.parent.mkdir(parents=True, exist_ok=True)
    JsonV1Dot6(bill(parts)).output_to_file(str(target), allow_overwrite=True, indent=2)
    print(f"{len(parts)} parts: {target}")


if __name__ == "__main__":
    main()
