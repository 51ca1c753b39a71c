"""What a file of a picture really is, by its content, and the same picture without what it tells of its maker. Pure.

Taken out: places, cameras, names, comments, texts, thumbnails and whatever stands after the picture's end. Kept: the
pixels, colour profiles, animation, and of a photograph which way is up. SVG is no picture here: it can hold scripts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

LARGEST = 5_000_000
"""Octets of a file."""
LONGEST_SIDE = 8_000
MOST_PIXELS = 40_000_000

PNG_KEPT = frozenset((b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
                      b"pHYs", b"acTL", b"fcTL", b"fdAT", b"cICP"))
WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ICCP", b"ANIM", b"ANMF", b"ALPH"))
GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
JPEG_SIZES = frozenset((*range(0xC0, 0xD0),)) - {0xC4, 0xC8, 0xCC}
JPEG_RESTARTS = range(0xD0, 0xD8)


class NoPicture(ValueError):
    """The file is none of the pictures we take; the word says why: `not_a_picture`, `too_large` or `too_wide`."""


@dataclass(frozen=True)
class Picture:
    """A picture that can be shown."""

    kind: str
    octets: bytes
    width: int
    height: int


def picture_of(octets: bytes) -> Picture:
    """The picture without what it tells of its maker; raises NoPicture."""
    if len(octets) > LARGEST:
        raise NoPicture("too_large")
    for kind, (is_it, read) in KINDS.items():
        if is_it(octets):
            try:
                picture = Picture(kind, *read(octets))
            except (IndexError, ValueError) as problem:
                raise NoPicture("not_a_picture") from problem
            if not picture.width or not picture.height:
                raise NoPicture("not_a_picture")
            if max(picture.width, picture.height) > LONGEST_SIDE or picture.width * picture.height > MOST_PIXELS:
                raise NoPicture("too_wide")
            return picture
    raise NoPicture("not_a_picture")


def _number(octets: bytes, at: int, size: int, order: str = "big") -> int:
    part = octets[at:at + size]
    if len(part) < size:
        raise ValueError("the file ends too early")
    return int.from_bytes(part, "little" if order == "little" else "big")


def _part(octets: bytes, at: int, size: int) -> bytes:
    part = octets[at:at + size]
    if len(part) < size:
        raise ValueError("the file ends too early")
    return part


# -- PNG --------------------------------------------------------------------------------------------------------------


def _png(octets: bytes) -> tuple[bytes, int, int]:
    made, at, name = [octets[:8]], 8, b""
    seen: set[bytes] = set()
    while name != b"IEND":
        size, name = _number(octets, at, 4), _part(octets, at + 4, 4)
        chunk = _part(octets, at, 12 + size)
        if name in PNG_KEPT:
            made.append(chunk)
        seen.add(name)
        at += len(chunk)
    if octets[12:16] != b"IHDR" or b"IDAT" not in seen:
        raise ValueError("no pixels")
    return b"".join(made), _number(octets, 16, 4), _number(octets, 20, 4)


# -- JPEG -------------------------------------------------------------------------------------------------------------


def _jpeg(octets: bytes) -> tuple[bytes, int, int]:
    made = [octets[:2]]
    width = height = 0
    has_pixels = False
    for marker, segment, pixels in _segments(octets):
        if marker in JPEG_SIZES:
            height, width = _number(segment, 5, 2), _number(segment, 7, 2)
        if kept := _kept(marker, segment):
            made += [kept, pixels]
            has_pixels = has_pixels or bool(pixels)
    if not has_pixels:
        raise ValueError("no pixels")
    return b"".join([*made, b"\xff\xd9"]), width, height


def _segments(octets: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Each segment with its marker, and the pixels after one that begins a scan."""
    at = 2
    while True:
        while _number(octets, at, 1) == 0xFF and _number(octets, at + 1, 1) == 0xFF:
            at += 1  # filling
        if octets[at] != 0xFF:
            raise ValueError("no marker")
        marker = _number(octets, at + 1, 1)
        if marker == 0xD9:
            return
        size = _number(octets, at + 2, 2)
        segment = _part(octets, at, size + 2)
        at = start = at + len(segment)
        if marker == 0xDA:
            while True:
                at = octets.index(b"\xff", at)
                following = _number(octets, at + 1, 1)
                if following != 0 and following not in JPEG_RESTARTS and following != 0xFF:
                    break
                at += 1 if following == 0xFF else 2
        yield marker, segment, octets[start:at]


def _kept(marker: int, segment: bytes) -> bytes:
    """The segment, or what stays of it."""
    words = segment[4:]
    if marker == 0xE1:
        turned = _orientation(words) if words.startswith(b"Exif\0\0") else 1
        return _only_orientation(turned) if turned != 1 else b""
    if marker == 0xE2:
        return segment if words.startswith(b"ICC_PROFILE\0") else b""
    if 0xE3 <= marker <= 0xEF and marker != 0xEE or marker == 0xFE:  # 0xEE says how the colours are meant
        return b""
    return segment


def _orientation(exif: bytes) -> int:
    """Which way is up, 1 to 8; 1 where it cannot be told."""
    tiff = exif[6:]
    order = {b"II": "little", b"MM": "big"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        first = _number(tiff, 4, 4, order)
        for entry in range(_number(tiff, first, 2, order)):
            at = first + 2 + 12 * entry
            if _number(tiff, at, 2, order) == 0x0112:
                found = _number(tiff, at + 8, 2, order)
                return found if 1 <= found <= 8 else 1
    except ValueError:
        return 1
    return 1


def _only_orientation(turned: int) -> bytes:
    """A segment that says nothing but which way is up."""
    tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01" + turned.to_bytes(2, "big") + b"\0\0\0\0\0\0"
    words = b"Exif\0\0" + tiff
    return b"\xff\xe1" + (len(words) + 2).to_bytes(2, "big") + words


# -- WebP -------------------------------------------------------------------------------------------------------------


def _webp(octets: bytes) -> tuple[bytes, int, int]:
    end = min(len(octets), 8 + _number(octets, 4, 4, "little"))
    made, at, size = [], 12, (0, 0)
    while at < end:
        name, length = _part(octets, at, 4), _number(octets, at + 4, 4, "little")
        words = _part(octets, at + 8, length)
        if name in WEBP_KEPT:
            if name == b"VP8X":
                words = bytes([words[0] & ~0x0C]) + words[1:]  # no word of what was taken out
            if size == (0, 0):
                size = _webp_size(name, words)
            made.append(name + length.to_bytes(4, "little") + words + b"\0" * (length % 2))
        at += 8 + length + length % 2
    body = b"WEBP" + b"".join(made)
    return b"RIFF" + len(body).to_bytes(4, "little") + body, *size


def _webp_size(name: bytes, words: bytes) -> tuple[int, int]:
    if name == b"VP8X":
        return _number(words, 4, 3, "little") + 1, _number(words, 7, 3, "little") + 1
    if name == b"VP8 " and words[3:6] == b"\x9d\x01\x2a":
        return _number(words, 6, 2, "little") & 0x3FFF, _number(words, 8, 2, "little") & 0x3FFF
    if name == b"VP8L" and words[:1] == b"\x2f":
        bits = _number(words, 1, 4, "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return 0, 0


# -- GIF --------------------------------------------------------------------------------------------------------------


def _gif(octets: bytes) -> tuple[bytes, int, int]:
    at = 13 + _colours(octets, 10)
    made, has_pixels = [_part(octets, 0, at)], False
    while True:
        start, mark = at, _number(octets, at, 1)
        if mark == 0x3B:
            break
        if mark == 0x2C:
            at = _blocks_end(octets, at + 10 + _colours(octets, at + 9) + 1)
            has_pixels = True
            made.append(octets[start:at])
        elif mark == 0x21:
            label = _number(octets, at + 1, 1)
            at = _blocks_end(octets, at + 2)
            if label == 0xF9 or label == 0xFF and octets[start + 3:start + 14] in GIF_LOOPS:
                made.append(octets[start:at])
        else:
            raise ValueError("no block")
    if not has_pixels:
        raise ValueError("no pixels")
    return b"".join([*made, b";"]), _number(octets, 6, 2, "little"), _number(octets, 8, 2, "little")


def _colours(octets: bytes, at: int) -> int:
    """How many octets the table of colours takes that this octet speaks of."""
    flags = _number(octets, at, 1)
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks_end(octets: bytes, at: int) -> int:
    while size := _number(octets, at, 1):
        at += size + 1
    return at + 1


Reader = Callable[[bytes], tuple[bytes, int, int]]
KINDS: dict[str, tuple[Callable[[bytes], bool], Reader]] = {
    "png": (lambda octets: octets.startswith(b"\x89PNG\r\n\x1a\n"), _png),
    "jpeg": (lambda octets: octets.startswith(b"\xff\xd8\xff"), _jpeg),
    "webp": (lambda octets: octets[:4] == b"RIFF" and octets[8:12] == b"WEBP", _webp),
    "gif": (lambda octets: octets.startswith((b"GIF87a", b"GIF89a")), _gif),
}
