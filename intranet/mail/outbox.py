"""From a mail to a whole message in a file of the outbox folder. Nothing here sends; no link is built here."""

from __future__ import annotations

import os
import re
from datetime import datetime
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage, Message
from email.policy import SMTP
from pathlib import Path

from intranet.mail.types import Mail

# Text stays readable in the file, and a long link stays in one piece; a relay that cannot take it re-encodes.
READABLE = SMTP.clone(cte_type="8bit", max_line_length=200)


def message_of(mail: Mail, *, sender_name: str, sender_host: str, key: str, now: datetime) -> EmailMessage:
    """The message with its headers. Line ends in names and subject become spaces: no header can be smuggled in.

    `key` is random and makes the Message-ID; `sender_host` is the site's own host name.
    """
    message = EmailMessage(policy=READABLE)
    host = sender_host if _is_name(sender_host) else "localhost"
    local, _, domain = mail.to.rpartition("@")
    message["From"] = Address(sender_name, "ankkuri", host)
    message["To"] = Address(_one_line(mail.to_name), local, domain)
    message["Subject"] = _one_line(mail.subject)
    message["Date"] = now
    message["Message-ID"] = f"<{key}@{host}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text, charset="utf-8", cte="8bit")
    if mail.html:
        message.add_alternative(mail.html, subtype="html", charset="utf-8", cte="8bit")
    if mail.calendar:
        message.add_attachment(mail.calendar.decode("utf-8"), subtype="calendar", charset="utf-8", cte="8bit",
                               filename="ankkuri.ics", params={"method": mail.calendar_method})
    message["Content-Language"] = mail.language  # after the parts: the first one would take it away with it
    if mail.stop:
        message["List-Unsubscribe"] = f"<{_one_line(mail.stop)}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    return message


def keep(folder: Path, message: EmailMessage, *, key: str, now: datetime, again: bool = False) -> Path:
    """Write the message whole or not at all; names are unique and sort by time. Readable by the owner alone.

    `again`: it may have been written before, wholly or in part, by a process that was killed.
    """
    path = folder / f"{now:%Y%m%dT%H%M%S%f}Z-{key}.eml"
    if again:
        _draft_path(folder, key).unlink(missing_ok=True)
    draft = _draft(folder, message, key)
    try:
        os.replace(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    _keep_name(folder)
    return path


def forget(folder: Path, email: str, name: str, instead: str) -> int:
    """Delete the mails to an address that wait, and take address and name out of those to others; how many.

    A mail that cannot be read as one is deleted too: nobody could deliver it. Calendar files hold no names.
    """
    changed = 0
    for path in (*folder.glob("*.eml"), *folder.glob(".*.draft")):
        try:
            octets = path.read_bytes()
        except FileNotFoundError:  # delivered just now
            continue
        message = message_from_bytes(octets, policy=READABLE)
        told = [path.name, *(str(message[field] or "") for field in ("To", "Subject", "From")),
                *(_words(part) for part in message.walk())]
        if not any(_speaks_of(words, email, name) for words in told):
            continue
        to_others = path.suffix == ".eml" and email not in str(message["To"]).lower()
        if to_others and _cleaned(message, email, name, instead):
            draft = path.with_name(f".{path.name}.draft")
            _write(draft, message.as_bytes())
            os.replace(draft, path)
        else:
            path.unlink(missing_ok=True)
        changed += 1
    if changed:
        _keep_name(folder)
    return changed


def forget_before(folder: Path, moment: datetime) -> int:
    """Delete mails that were written earlier and that nobody has delivered; how many.

    A mail's name tells when; that of what was left of an unfinished one does not, so there the file's own time counts.
    """
    last = f"{moment:%Y%m%dT%H%M%S%f}Z"
    old = [path for path in folder.glob("*.eml") if path.name < last]
    old += [path for path in folder.glob(".*.draft") if path.stat().st_mtime < moment.timestamp()]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


def _words(part: Message) -> str:
    if not isinstance(part, EmailMessage) or part.get_content_maintype() != "text":
        return ""
    return str(part.get_content())


def _speaks_of(words: str, email: str, name: str) -> bool:
    return email in words.lower() or re.search(_as_words(name), words) is not None


def _as_words(name: str) -> str:
    """The name as words of their own, however its spaces were broken into lines."""
    parts = r"\s+".join(re.escape(part) for part in name.split())
    return rf"(?<!\w){parts}(?!\w)" if parts else r"(?!)"


def _cleaned(message: Message, email: str, name: str, instead: str) -> bool:
    """Take address and name out of subject and texts; whether nothing of them is left."""
    def said(words: str) -> str:
        return re.sub(re.escape(email), instead, re.sub(_as_words(name), instead, words), flags=re.IGNORECASE)

    if message["Subject"]:
        message.replace_header("Subject", _one_line(said(str(message["Subject"]))))
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_maintype() == "text":
            kept = [(field, value) for field, value in part.items() if field.lower() == "content-disposition"]
            part.set_content(said(str(part.get_content())), subtype=part.get_content_subtype(), charset="utf-8",
                             cte="8bit", params={key: value for key, value in part["Content-Type"].params.items()
                                                 if key != "charset"})
            for field, value in kept:
                del part[field]
                part[field] = value
    return not any(_speaks_of(_words(part), email, name) for part in message.walk())


def keep_nothing(folder: Path, message: EmailMessage, *, key: str) -> None:
    """The same work as `keep` without a mail at its end, where the time taken must tell nothing."""
    _draft(folder, message, key).unlink()
    _keep_name(folder)


def _draft(folder: Path, message: EmailMessage, key: str) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = _draft_path(folder, key)
    _write(draft, message.as_bytes())
    return draft


def _write(draft: Path, octets: bytes) -> None:
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(octets)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _draft_path(folder: Path, key: str) -> Path:
    return folder / f".{key}.draft"


def _keep_name(folder: Path) -> None:
    """After this the file's name, too, survives a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _one_line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _is_name(host: str) -> bool:
    """Whether a host is a name with dots; an address or a lone word gets no mail back."""
    return "." in host and not host.replace(".", "").isdigit() and ":" not in host
