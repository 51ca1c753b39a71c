"""The QR code of an address, to be printed or shown on a wall."""

from __future__ import annotations

import io

import segno

KINDS = {"svg": "image/svg+xml", "png": "image/png"}


def qr_code(address: str, kind: str) -> bytes:
    """The picture, black on white with the quiet edge that phones need, whatever the page's own colours are."""
    file = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    if kind == "svg":
        code.save(file, kind="svg", border=4, dark="#000", light="#fff", omitsize=True, xmldecl=False)
    else:
        code.save(file, kind="png", border=4, scale=16, dark="#000", light="#fff")
    return file.getvalue()
