"""Settings: where values come from, what is kept, and that all mistakes are told at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intranet.settings import KEPT_FILE, SettingsMistake, keep_first_start, read_settings


def test_a_new_instance_keeps_its_mode_and_secret(tmp_path: Path) -> None:
    first = keep_first_start(read_settings({"INSTANCE": str(tmp_path), "FIRST_MODE": "demo"}))
    second = read_settings({"INSTANCE": str(tmp_path)})
    assert first.mode == second.mode == "demo"
    assert first.secret_key == second.secret_key and len(first.secret_key) > 40
    assert (tmp_path / KEPT_FILE).stat().st_mode & 0o077 == 0


def test_looking_makes_no_instance_and_decides_nothing(tmp_path: Path) -> None:
    there = tmp_path / "instance"
    assert read_settings({"INSTANCE": str(there)}).mode == "production"
    assert not there.exists()
    assert read_settings({"INSTANCE": str(there), "FIRST_MODE": "demo"}).mode == "demo"


def test_of_two_first_starts_at_once_both_go_by_the_first_ones_secret(tmp_path: Path) -> None:
    one, other = (read_settings({"INSTANCE": str(tmp_path), "FIRST_MODE": "demo"}) for _ in range(2))
    assert one.secret_key != other.secret_key
    assert keep_first_start(one).secret_key == keep_first_start(other).secret_key == one.secret_key


def test_without_a_word_an_instance_is_production(tmp_path: Path) -> None:
    assert read_settings({"INSTANCE": str(tmp_path)}).mode == "production"


def test_an_instance_that_began_as_production_never_becomes_a_demo(tmp_path: Path) -> None:
    keep_first_start(read_settings({"INSTANCE": str(tmp_path)}))
    with pytest.raises(SettingsMistake, match="began as production"):
        read_settings({"INSTANCE": str(tmp_path), "MODE": "demo"})


def test_a_first_mode_does_not_change_an_old_instance(tmp_path: Path) -> None:
    keep_first_start(read_settings({"INSTANCE": str(tmp_path), "MODE": "production"}))
    assert read_settings({"INSTANCE": str(tmp_path), "FIRST_MODE": "demo"}).mode == "production"


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('PORT = 9000\nHOST = "0.0.0.0"\n')
    settings = read_settings({"INSTANCE": str(tmp_path), "PORT": "9001"})
    assert (settings.port, settings.host) == (9001, "0.0.0.0")
    assert settings.site_url == "http://127.0.0.1:9001"


def test_the_default_that_follows_the_port_is_not_kept(tmp_path: Path) -> None:
    keep_first_start(read_settings({"INSTANCE": str(tmp_path), "PORT": "9001"}))
    assert read_settings({"INSTANCE": str(tmp_path)}).site_url == "http://127.0.0.1:8000"
    assert set(json.loads((tmp_path / KEPT_FILE).read_text())) == {"mode", "secret_key"}


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('COLOUR = "red"\n')
    with pytest.raises(SettingsMistake) as told:
        read_settings({"INSTANCE": str(tmp_path), "PORT": "0", "MODE": "toy", "SITE_URL": "ftp://x",
                       "DATABASE_URL": "mysql://x"})
    assert len(told.value.sentences) == 5


def test_https_binds_the_cookie_to_the_host(tmp_path: Path) -> None:
    assert read_settings({"INSTANCE": str(tmp_path), "SITE_URL": "https://a.example"}).cookie_name == "__Host-ankkuri"
    assert read_settings({"INSTANCE": str(tmp_path), "SITE_URL": "http://a.example"}).cookie_name == "ankkuri"
