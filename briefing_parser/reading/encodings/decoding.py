"""Bytes to text: byte order marks, UTF-8, UTF-16, what a page declares, Windows-1252, and rarer encodings by what they hold."""

from __future__ import annotations

import codecs
import re

from briefing_parser.reading.encodings.declared_encoding import declared_encoding
from briefing_parser.reading.encodings.rarer_encodings import rarer_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the first half of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# A character of two to four bytes in UTF-8: text in Windows-1252 hardly ever holds one by chance.
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]+")
_MAYBE_LETTERS = re.compile(rb"[\x80-\x84\x86-\x90\x98-\x9f\xa1-\xaa\xac-\xba\xbc-\xff]+")  # no quotes, dashes, blanks
_LETTERS = re.compile(rb"[A-Za-z\x80-\xff]+")
_SAMPLE = 65_536
_WESTERN = "cp1252"
_FEW = 0.03
"""Up to this share of letters that are not ASCII, a text is Western: English has them in names alone."""
_FEWEST = 12
"""Fewer bytes tell nothing."""
_WORST = 0.002
"""Share of characters that a guessed encoding may fail to read."""


def decode(raw: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of `raw` and the name of the codec that gave it; bytes that it cannot read become U+FFFD.

    A given `encoding` is taken at its word; LookupError where Python has no such codec. Else a byte order mark
    decides, else UTF-8 if it fits, UTF-16 where every other byte is nought, what a page or an XML file declares, UTF-8 with
    damage if most of what is not ASCII is UTF-8, and Windows-1252, the encoding of old web pages, if little is not ASCII.
    For the rest an encoding of other scripts or alphabets counts that reads everything and has no rival; else Windows-1252.
    """
    codec = encoding or _guess(raw)
    try:
        return raw.decode(codec, "replace"), codec
    except UnicodeError as error:  # codecs that are no encodings of text, such as idna
        raise LookupError(f"{codec!r} cannot decode a text: {error}") from error


def _guess(raw: bytes) -> str:
    for mark, codec in _MARKS:
        if raw.startswith(mark):
            return codec
    if utf_16 := _utf_16_without_mark(raw[:_SAMPLE]):
        return utf_16
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf_8(raw)
    return "utf-8"


def _not_utf_8(raw: bytes) -> str:
    high = sum(len(run[0]) for run in _HIGH.finditer(raw))
    in_utf_8 = sum(len(character[0]) for character in _MULTIBYTE.finditer(raw))
    declared = declared_encoding(raw)
    if declared and declared != "utf-8" and _reads(raw, declared, high):
        return declared
    if 2 * in_utf_8 > high:
        return "utf-8"
    letters = sum(len(run[0]) for run in _LETTERS.finditer(raw))
    foreign = sum(len(run[0]) for run in _MAYBE_LETTERS.finditer(raw))
    return _WESTERN if foreign < max(_FEW * letters, _FEWEST) else _detected(raw, high)


def _detected(raw: bytes, high: int) -> str:
    codec = rarer_encoding(raw)
    return codec if codec and _reads(raw, codec, high) else _WESTERN


def _reads(raw: bytes, codec: str, high: int) -> bool:
    return raw.decode(codec, "replace").count("\ufffd") <= _WORST * high


def _utf_16_without_mark(sample: bytes) -> str | None:
    """Western text in UTF-16 has a nought in every other byte; in no other encoding does it have any."""
    pairs = len(sample) // 2
    if not pairs or b"\0" not in sample:
        return None
    for codec, noughts in (("utf-16-le", sample[1::2].count(0)), ("utf-16-be", sample[0::2].count(0))):
        if noughts > 0.7 * pairs and sample.count(0) < 1.1 * noughts:
            return codec
    return None
