"""Mails as files: whole, readable, sorted, and with no header smuggled in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.mail import outbox
from intranet.mail.types import Mail

NOW = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
MAIL = Mail("aino@esimerkki.example", "Äinö Öinen", "Kutsu: pääsy Ankkuriin", "Hei!\n\nhttps://intra.example.org/invite/"
            + "a" * 43 + "\n")


def made(mail: Mail, key: str = "k1", host: str = "intra.example.org"):  # noqa: ANN201 - an EmailMessage
    return outbox.message_of(mail, sender_name="Ankkuri", sender_host=host, key=key, now=NOW)


def test_a_mail_is_read_back_as_it_was_meant() -> None:
    raw = made(MAIL).as_bytes()
    back = message_from_bytes(raw, policy=default)
    assert back["Subject"] == MAIL.subject and back["To"].addresses[0].display_name == MAIL.to_name
    assert back["From"] == "Ankkuri <ankkuri@intra.example.org>" and back["Date"].datetime == NOW
    assert back.get_content().replace("\r\n", "\n") == MAIL.text and back["Message-ID"] == "<k1@intra.example.org>"
    headers = raw.split(b"\r\n\r\n", 1)[0]
    assert headers.isascii() and b"=?utf-8?" in headers.lower()
    assert MAIL.text.split()[1].encode() in raw, "a link stays in one piece"


def test_a_site_without_a_name_writes_from_localhost() -> None:
    for host in ("127.0.0.1", "localhost", "::1"):
        assert made(MAIL, host=host)["From"] == "Ankkuri <ankkuri@localhost>"


@given(st.text(), st.text(), st.text())
def test_no_words_make_a_header(name: str, subject: str, body: str) -> None:
    safe = body.encode("utf-8", "ignore").decode()
    mail = Mail("aino@esimerkki.example", name.encode("utf-8", "ignore").decode(),
                subject.encode("utf-8", "ignore").decode(), safe)
    back = message_from_bytes(made(mail).as_bytes(), policy=default)
    assert set(back.keys()) == {"From", "To", "Subject", "Date", "Message-ID", "Content-Language", "Auto-Submitted",
                                "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert [address.addr_spec for address in back["To"].addresses] == ["aino@esimerkki.example"]


def test_files_sort_by_time_and_drafts_leave_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "outbox"
    paths = [outbox.keep(folder, made(MAIL, key), key=key, now=NOW + timedelta(seconds=second))
             for second, key in ((2, "c"), (0, "b"), (1, "a"))]
    assert sorted(paths) == [paths[1], paths[2], paths[0]]
    outbox.keep_nothing(folder, made(MAIL, "d"), key="d")
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in paths)


def test_a_mail_never_replaces_another(tmp_path: Path) -> None:
    outbox.keep(tmp_path, made(MAIL), key="k", now=NOW)
    (tmp_path / ".k.draft").write_text("somebody is writing")
    with pytest.raises(FileExistsError):
        outbox.keep(tmp_path, made(MAIL), key="k", now=NOW)


# -- who is gone ------------------------------------------------------------------------------------------------------


def kept(folder: Path, mail: Mail, key: str) -> Path:
    return outbox.keep(folder, made(mail, key=key), key=key, now=NOW)


def forgets(folder: Path) -> int:
    return outbox.forget(folder, "aino@esimerkki.example", "Äinö Öinen", "–")


def test_mails_to_who_is_gone_are_deleted_and_others_say_their_name_no_more(tmp_path: Path) -> None:
    own = kept(tmp_path, MAIL, "own")
    shouted = kept(tmp_path, Mail("AINO@Esimerkki.example", "A", "x", "y"), "shouted")
    calendar = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    other = kept(tmp_path, Mail("olli@koe.example", "Olli Koe", "Äinö Öinen kutsuu sinut", "Hei Olli!\n\nÄinö\nÖinen "
                                "(aino@esimerkki.example) kutsuu. Äinö Öinenkin on eri nimi.\n", "fi",
                                "<p>Hei Olli! Äinö Öinen kutsuu.</p>", "https://koe.example/stop", calendar), "other")
    before = message_from_bytes(other.read_bytes(), policy=default)
    stranger = kept(tmp_path, Mail("olli@koe.example", "Olli Koe", "Muuta", "Hei!\n"), "stranger")
    untouched = stranger.read_bytes()
    assert forgets(tmp_path) == 3 and not own.exists() and not shouted.exists()
    assert stranger.read_bytes() == untouched
    after = message_from_bytes(other.read_bytes(), policy=default)
    assert str(after["Subject"]) == "– kutsuu sinut" and after["To"] == before["To"]
    for header in ("Message-ID", "Date", "From", "List-Unsubscribe", "Content-Language"):
        assert str(after[header]) == str(before[header])
    plain, html = after.get_body(("plain",)), after.get_body(("html",))
    assert plain is not None and html is not None
    assert plain.get_content().replace("\r\n", "\n") == "Hei Olli!\n\n– (–) kutsuu. Äinö Öinenkin on eri nimi.\n"
    assert html.get_content().strip() == "<p>Hei Olli! – kutsuu.</p>"
    (file,) = after.iter_attachments()
    assert file.get_filename() == "ankkuri.ics" and file["Content-Type"].params["method"] == "PUBLISH"
    assert file.get_content().replace("\r\n", "\n") == calendar.decode().replace("\r\n", "\n")
    assert forgets(tmp_path) == 0 and sorted(tmp_path.iterdir()) == sorted([other, stranger])


def test_a_half_written_mail_about_who_is_gone_is_deleted(tmp_path: Path) -> None:
    (tmp_path / ".k.draft").write_bytes(made(MAIL).as_bytes()[:300])
    (tmp_path / ".other.draft").write_bytes(b"Subject: x\r\n\r\ny")
    assert forgets(tmp_path) == 1 and [path.name for path in tmp_path.iterdir()] == [".other.draft"]
    assert forgets(tmp_path / "never") == 0


def test_mails_that_nobody_delivered_go(tmp_path: Path) -> None:
    kept(tmp_path, MAIL, "one")
    assert outbox.forget_before(tmp_path, NOW - timedelta(hours=1)) == 0
    assert outbox.forget_before(tmp_path, NOW + timedelta(hours=1)) == 1
