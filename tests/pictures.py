"""Small pictures of each kind, made by hand, with what a camera or a person writes into them."""

from __future__ import annotations

import struct
import zlib

SECRET = b"62.8924N Kuopio Aino"


def png(width: int = 2, height: int = 1) -> bytes:
    """A PNG with a text and a place."""
    def chunk(name: bytes, words: bytes) -> bytes:
        return struct.pack(">I", len(words)) + name + words + struct.pack(">I", zlib.crc32(name + words))
    pixels = zlib.compress(b"".join(b"\0" + b"\xff\0\0" * width for _ in range(min(height, 4))))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"tEXt", b"Author\0" + SECRET) + chunk(b"eXIf", b"MM\0*" + SECRET) + chunk(b"IDAT", pixels)
            + chunk(b"IEND", b"") + SECRET)


def jpeg(turned: int = 1, order: str = ">") -> bytes:
    """A JPEG as far as its segments go, with Exif that says which way is up and where it was taken."""
    def segment(marker: int, words: bytes) -> bytes:
        return b"\xff" + bytes([marker]) + struct.pack(">H", len(words) + 2) + words
    tiff = (b"MM\0*" if order == ">" else b"II*\0") + struct.pack(order + "IH", 8, 2)
    tiff += struct.pack(order + "HHIHH", 0x010F, 2, 4, 0, 0) + struct.pack(order + "HHIHH", 0x0112, 3, 1, turned, 0)
    size = struct.pack(">BHHB", 8, 3, 5, 1) + b"\x01\x11\0"
    return (b"\xff\xd8" + segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0")
            + segment(0xE1, b"Exif\0\0" + tiff + b"\0\0\0\0" + SECRET) + segment(0xE2, b"ICC_PROFILE\0\x01\x01colours")
            + segment(0xED, b"Photoshop 3.0\0" + SECRET) + segment(0xFE, SECRET) + segment(0xC0, size)
            + segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"pixels\xff\0more\xff\xd0again" + b"\xff\xd9" + SECRET)


def webp() -> bytes:
    """A WebP with Exif."""
    def chunk(name: bytes, words: bytes) -> bytes:
        return name + struct.pack("<I", len(words)) + words + b"\0" * (len(words) % 2)
    extended = bytes([0x0C, 0, 0, 0]) + (9).to_bytes(3, "little") + (4).to_bytes(3, "little")
    body = b"WEBP" + chunk(b"VP8X", extended) + chunk(b"VP8L", b"\x2f\0\0\0\0pixels!") + chunk(b"EXIF", SECRET)
    return b"RIFF" + struct.pack("<I", len(body)) + body + SECRET


def gif() -> bytes:
    """A GIF that moves, with a comment."""
    return (b"GIF89a" + struct.pack("<HHBBB", 3, 2, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
            + b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0" + b"\x21\xfe" + bytes([len(SECRET)]) + SECRET + b"\0"
            + b"\x21\xf9\x04\0\0\0\0\0" + b"\x2c\0\0\0\0\x03\0\x02\0\0\x02\x02\x44\x01\0" + b";" + SECRET)


ALL = {"png": png, "jpeg": jpeg, "webp": webp, "gif": gif}
