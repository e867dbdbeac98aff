"""Plain blanks and unwrapped lines: the text as finders read it, every character at its old offset."""

from __future__ import annotations

import re

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_FEEDS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_EMPTY_LINE = re.compile(r"\n[ \t]+(?=\n)")


def plain_blanks(text: str) -> str:
    """The text with a space for each blank and a line feed for each end of a line; an empty line holds line feeds alone.

    `\\r\\n` becomes a space and a line feed; a tab stays, for it parts the cells of a line. Of the same length: offsets into it
    are offsets into `text`.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for odd in _LINE_FEEDS:
        if odd in text:
            text = text.replace(odd, "\n")
    for odd in _SPACES if not text.isascii() else ():
        if odd in text:
            text = text.replace(odd, " ")
    return _EMPTY_LINE.sub(lambda blank: "\n" * len(blank[0]), text) if "\n " in text or "\n\t" in text else text


def unwrapped(text: str) -> str:
    """The text with a space for each line feed inside a paragraph that is wrapped: one whose lines are short, and about as long
    as each other, but for the last. Of the same length; paragraphs are parted by empty lines, blanks are plain."""
    if "\n" not in text:
        return text
    return _PARAGRAPH.sub(_joined, text)


_PARAGRAPH = re.compile(r"^[^\n]++(?:\n[^\n]++)++", re.MULTILINE)
_WIDEST, _NARROWEST, _FULL = 110, 40, 0.6
"""Characters of the longest line of a wrapped paragraph, at most and at least; share of it that all lines but the last have."""


def _joined(paragraph: re.Match[str]) -> str:
    lines = paragraph[0].split("\n")
    longest = max(map(len, lines))
    full = _NARROWEST <= longest <= _WIDEST and min(map(len, lines[:-1])) >= _FULL * longest
    return " ".join(lines) if full else paragraph[0]
