"""Words as they come to stand on the page: what a damage does to a text, and what mark-up does."""

from __future__ import annotations

import html
import re
from html.entities import codepoint2name

from briefing_parser.fidelity.damage import Damage, Entities, Headings, Hidden, Quotes
from briefing_parser.fidelity.layout import Medium

STRUCK, MENDED = "\ue000", "\ue001"
"""Around words that are struck out."""

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
_LOST = str.maketrans({"“": "?"})
_AFTER_SHORT_WORD = re.compile(r"\b([A-Za-z]{1,2}) (?=\w)")
_LONG_WORD = re.compile(r"\b([^\W\d_]{4})(?=[^\W\d_]{5})")
_ESCAPED = re.compile(r"[\[\]_*`\\]")
_STRIKE_OUT = re.compile(r"(?<=\w )([a-z]{3,})(?= \w)")


def typeset(text: str, damage: Damage) -> str:
    """`text`, written with curly quotation marks and plain blanks, as the damage left it."""
    if damage.quotes is not Quotes.CURLY:
        text = straightened(text) if damage.quotes is Quotes.STRAIGHT else text.translate(_LOST)
    return _AFTER_SHORT_WORD.sub("\\1\u00a0", text) if damage.no_break else text


def straightened(text: str) -> str:
    """`text` with the quotation marks and apostrophes of a typewriter."""
    return text.translate(_STRAIGHT)


def typeset_words(text: str, damage: Damage) -> str:
    """The same of what somebody says, in which words are corrected and divided too."""
    text = typeset(text, damage)
    if damage.struck_out:
        text = _STRIKE_OUT.sub(rf"{STRUCK}\1{MENDED} [\1]", text, count=1)
    if damage.hidden is not Hidden.NOTHING:
        text = _LONG_WORD.sub(rf"\1{damage.hidden.value}", text)
    return text


def heading(title: str, damage: Damage) -> str:
    """The words of a topic's heading; where they are broken is the printer's affair."""
    return title.upper() if damage.headings is Headings.CAPITALS else title


def marked_up(text: str, medium: Medium, damage: Damage) -> str:
    """`text` in the mark-up of the page, what would be mark-up in it escaped."""
    if medium == "markdown":
        text = _ESCAPED.sub(r"\\\g<0>", text)
    if medium == "html":
        text = html.escape(text, quote=False)
        if damage.entities is not Entities.PLAIN:
            text = "".join(char if char.isascii() or char in (STRUCK, MENDED) else _entity(char, damage) for char in text)
    if medium == "csv":
        return '"' + text.replace('"', '""') + '"' if re.search(r'[",\n]', text) else text
    if medium in ("html", "markdown"):
        return text.replace(STRUCK, "<s>").replace(MENDED, "</s>")
    return text


def read_back(text: str, damage: Damage) -> str:
    """What a reader of the page sees of a typeset text."""
    text = text.replace(STRUCK, "").replace(MENDED, "")
    return misread(text) if damage.mojibake else text


def misread(text: str) -> str:
    """UTF-8 read as Windows-1252; bytes that it does not have stay as they are."""
    return "".join(_windows_1252(byte) for byte in text.encode())


def _windows_1252(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def _entity(char: str, damage: Damage) -> str:
    name = codepoint2name.get(ord(char)) if damage.entities is Entities.NAMED else None
    return f"&{name};" if name else f"&#{ord(char)};"
