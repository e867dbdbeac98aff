"""Character references of HTML and XML: `&amp;`, `&eacute`, `&#8217;`, `&#x2019;`."""

from __future__ import annotations

import re
from html.entities import html5
from typing import NamedTuple


class Reference(NamedTuple):
    """What a character reference stands for, and where it ends."""

    text: str
    end: int


_REFERENCE = re.compile(r"&(?:#(?:[xX](?P<hex>[0-9a-fA-F]++)|(?P<decimal>[0-9]++));?+|(?P<name>[a-zA-Z][a-zA-Z0-9]{1,31}+);?+)")
_REPLACEMENT = "\ufffd"
_LONGEST_CODE_POINT = 7  # digits of 1114111; more are out of range in hexadecimal too
_LONGEST_WITHOUT_SEMICOLON = 6  # "&Aacute", "&frac12", "&Ccedil": of the names that need no semicolon
# Numbers that name bytes of Windows-1252 mean what that has there (HTML, 13.2.5.80).
_WINDOWS_1252 = {number: character for number in range(0x80, 0xA0) if (character := bytes([number]).decode("cp1252", "ignore"))}


def reference_at(raw: str, at: int, end: int) -> Reference | None:
    """The reference that begins with the `&` at `raw[at]`, as HTML reads it, or None if it is just an ampersand.

    Old names need no semicolon, and then the longest name that fits counts: `&notit;` is `¬it;`.
    """
    found = _REFERENCE.match(raw, at, end)
    if not found:
        return None
    if name := found["name"]:
        return _named(raw, at, name, found.end())
    digits = (found["hex"] or found["decimal"]).lstrip("0") or "0"
    number = int(digits, 16 if found["hex"] else 10) if len(digits) <= _LONGEST_CODE_POINT else 0
    return Reference(_character(number), found.end())


def decoded(raw: str) -> str:
    """`raw`, such as the value of an attribute, with its references decoded."""
    if "&" not in raw:
        return raw
    parts: list[str] = []
    at = 0
    while (ampersand := raw.find("&", at)) >= 0:
        reference = reference_at(raw, ampersand, len(raw)) or Reference("&", ampersand + 1)
        parts += raw[at:ampersand], reference.text
        at = reference.end
    return "".join([*parts, raw[at:]])


def _named(raw: str, at: int, name: str, end: int) -> Reference | None:
    if raw[end - 1] == ";" and (text := html5.get(name + ";")):
        return Reference(text, end)
    for length in range(min(len(name), _LONGEST_WITHOUT_SEMICOLON), 1, -1):
        if text := html5.get(name[:length]):
            return Reference(text, at + 1 + length)
    return None


def _character(number: int) -> str:
    if number in _WINDOWS_1252:
        return _WINDOWS_1252[number]
    if number == 0 or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        return _REPLACEMENT
    return chr(number)
