"""Static files: hashed names, style sheets that follow them, icons, and what is said when something is missing."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.settings import PROJECT, Settings
from intranet.web.asset_build import PARTS, AssetMistake, build, sources, sprite
from intranet.web.assets import ready_assets
from intranet.web.icons import ICONS
from tests.visitor import Visitor

LUCIDE = PROJECT / PARTS / "lucide-static" / "icons"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A project with browser parts and no static files of its own yet."""
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "npm").symlink_to(PROJECT / "build" / "npm")
    (tmp_path / "intranet" / "static").mkdir(parents=True)
    return tmp_path


def lay(root: Path, name: str, words: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")


def made(root: Path) -> dict[str, str]:
    return {name: asset.path for name, asset in ready_assets(root, root / "plugins").items()}


def test_a_changed_file_gets_a_new_name(files: Path) -> None:
    lay(files, "intranet/static/app.css", "p { color: red }")
    before = made(files)["app.css"]
    lay(files, "intranet/static/app.css", "p { color: green }")
    after = made(files)["app.css"]
    assert before != after
    assert re.fullmatch(r"app\.[0-9a-f]{12}\.css", after)
    assert (files / "build" / "static" / before).exists(), "a page opened before the change still needs it"


def test_a_style_sheet_follows_the_names_of_its_fonts(files: Path) -> None:
    lay(files, "intranet/static/app.css", 'a { src: url("fonts/atkinson-latin.woff2") } b { x: url(#y) }')
    names = made(files)
    sheet = (files / "build" / "static" / names["app.css"]).read_text()
    assert f'url("{names["fonts/atkinson-latin.woff2"]}")' in sheet
    assert "url(#y)" in sheet


@pytest.mark.parametrize("address", ["fonts/nothing.woff2", "https://elsewhere.example/x.png", "/static/x.png",
                                     "../../secret"])
def test_a_style_sheet_that_names_what_is_not_ours_is_refused(files: Path, address: str) -> None:
    lay(files, "intranet/static/app.css", f"a {{ src: url({address}) }}")
    with pytest.raises(AssetMistake, match="app.css"):
        made(files)


def test_two_style_sheets_that_name_each_other_are_refused(files: Path) -> None:
    lay(files, "intranet/static/a.css", "@import url(b.css);")
    lay(files, "intranet/static/b.css", "@import url(a.css);")
    with pytest.raises(AssetMistake, match="names itself"):
        made(files)


def test_a_plugins_files_have_its_name_before_theirs(files: Path) -> None:
    lay(files, "plugins/good/static/look.css", "p { }")
    lay(files, "plugins/bad/static/look.css", "p { src: url(gone.png) }")
    names = made(files)
    assert names["plugins/good/look.css"].startswith("plugins/good/look.")
    assert "plugins/bad/look.css" not in names, "its mistake is logged; the site goes on"


def test_text_is_compressed_beforehand(files: Path) -> None:
    lay(files, "intranet/static/app.css", "p { color: red }\n" * 50)
    path = files / "build" / "static" / made(files)["app.css"]
    assert path.with_name(path.name + ".br").stat().st_size < path.stat().st_size
    assert path.with_name(path.name + ".gz").exists()
    font = files / "build" / "static" / made(files)["fonts/atkinson-latin.woff2"]
    assert not font.with_name(font.name + ".br").exists(), "fonts are compressed already"


def test_missing_browser_parts_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(AssetMistake, match="make setup"):
        sources(tmp_path, tmp_path / "plugins")


def test_the_sprite_holds_every_icon_and_no_other() -> None:
    drawn = re.findall(r'<symbol id="([^"]+)"', sprite(LUCIDE, ICONS).decode())
    assert drawn == list(ICONS)
    with pytest.raises(AssetMistake, match="no icon called nonsense"):
        sprite(LUCIDE, ["nonsense"])


def test_the_list_of_icons_is_what_templates_use() -> None:
    templates = "".join(path.read_text(encoding="utf-8") for path in (PROJECT / "templates").rglob("*.html"))
    used = set(re.findall(r"""\bicon\(\s*["']([a-z0-9-]+)["']""", templates))
    assert used <= set(ICONS), "add it to intranet/web/icons.py"


def test_templates_ask_only_for_files_that_exist(site: Flask) -> None:
    asset = site.jinja_env.globals["asset"]
    asked = {name for path in (PROJECT / "templates").rglob("*.html")
             for name in re.findall(r"""\basset\(\s*["']([^"']+)["']\s*\)""", path.read_text(encoding="utf-8"))}
    assert {"worksheets.css", "feedback.css", "feedback.js"} <= asked, "the templates are not read any more"
    for name in sorted(asked):
        assert site.test_client().get(asset(name)).status_code == 200, name  # type: ignore[operator]  # globals are objects


def test_an_unknown_file_names_the_nearest(site: Flask) -> None:
    with pytest.raises(LookupError, match="did you mean htmx.js"):
        site.jinja_env.globals["asset"]("htmx.min.js")  # type: ignore[operator]  # globals are objects


def test_a_static_file_may_be_kept_for_ever_and_carries_the_policy(site: Flask, stranger: Visitor) -> None:
    address = site.jinja_env.globals["asset"]("htmx.js")  # type: ignore[operator]  # globals are objects
    answer = site.test_client().get(address, headers={"Accept-Encoding": "br"})
    assert answer.status_code == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["Content-Encoding"] == "br"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert "Set-Cookie" not in answer.headers


def test_what_no_page_names_is_not_served(site: Flask) -> None:
    client = site.test_client()
    assert client.get(site.jinja_env.globals["asset"]("app.css")).status_code == 200  # type: ignore[operator]  # globals are objects
    for address in ("/static/", "/static/../static.json", "/static/nothing.css", "/static/%2e%2e/static.json"):
        assert client.get(address).status_code == 404


def test_a_second_build_writes_nothing(files: Path) -> None:
    lay(files, "intranet/static/app.css", "p { }")
    target = files / "build" / "static"
    first = build(files, sources(files, files / "plugins"), target)
    times = {path: path.stat().st_ino for path in target.rglob("*") if path.is_file()}
    assert build(files, sources(files, files / "plugins"), target) == first
    assert {path: path.stat().st_ino for path in target.rglob("*") if path.is_file()} == times


def test_a_site_with_other_plugins_has_their_files(settings: Settings, another_site, tmp_path: Path) -> None:
    lay(tmp_path, "plugins/extra/static/extra.js", "'use strict';")
    app = another_site(replace(settings, plugins=tmp_path / "plugins"))
    assert app.test_client().get(app.jinja_env.globals["asset"]("plugins/extra/extra.js")).status_code == 200
