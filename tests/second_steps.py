"""People who set up a second step and pass it, for tests."""

from __future__ import annotations

from typing import Any

import pyotp

from intranet import clock
from tests.conftest import PASSWORD
from tests.inspect_page import text_of
from tests.passkey_device import PasskeyDevice
from tests.visitor import Page, Visitor

HOME = "/account/second"


def code_of(secret: str, off: int = 0) -> str:
    """What an app with this secret shows now, or so many steps later."""
    return str(pyotp.TOTP(secret).generate_otp(int(clock.now().timestamp()) // 30 + off))


def secret_on(page: Page) -> str:
    """The key that the set-up page shows as text."""
    return text_of(page.one("code", class_="key")).replace(" ", "")


def sets_up_app(visitor: Visitor, **more: Any) -> tuple[str, list[str]]:
    """The person sets up an app; its secret, and the recovery codes that were shown."""
    secret = secret_on(visitor.opens(HOME))
    page = visitor.sends(f"{HOME}/app", {"code": code_of(secret), "app_password": PASSWORD, **more})
    assert page.status in (200, 303), page.text
    return secret, [text_of(one) for one in page.all("code")]


def wish_on(page: Page, action: str) -> tuple[str, str]:
    """What a form asks of the browser, and when it asked."""
    form = next(one for one in page.all("form") if (one.get("action") or "").partition("?")[0] == action
                and one.get("data-wish"))
    issued = next(one.get("value") or "" for one in form.iter("input") if one.get("name") == "issued")
    return form.get("data-wish") or "", issued


def adds_passkey(visitor: Visitor, device: PasskeyDevice, name: str = "Puhelin", **more: Any) -> Page:
    """The person adds this authenticator."""
    wish, issued = wish_on(visitor.opens(HOME), f"{HOME}/passkeys")
    return visitor.sends(f"{HOME}/passkeys", {"passkey_name": name, "passkey_password": PASSWORD, "issued": issued,
                                              "passkey": device.creates(wish), **more})


def signs_in(visitor: Visitor, email: str = "aino@esimerkki.example", *, htmx: bool = False, **more: Any) -> Page:
    """The first step."""
    return visitor.sends("/login", {"email": email, "password": PASSWORD, **more}, htmx=htmx)


def second(visitor: Visitor, *, htmx: bool = False, **fields: Any) -> Page:
    """The second step."""
    return visitor.sends("/login/second", fields, htmx=htmx)
