"""Printed lines: where each begins and ends, how far it is set in, how wide the gap before it is."""

from __future__ import annotations

from typing import NamedTuple

BLANK = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
    "\u2066\u2067\u2068\u2069\ufeff"
)
"""White space, and characters that print nothing: soft hyphen, zero widths, directions, byte order mark."""


class Line(NamedTuple):
    """A line that prints something."""

    start: int  # first printed character
    end: int  # after the last printed character
    indent: int  # columns before the first printed character
    gap: int  # empty lines before it
    text: str  # text[start:end]


def printed_lines(text: str) -> list[Line]:
    """The lines of `text` that print something, in order; all line ends that Unicode knows count."""
    lines, at, gap = [], 0, 0
    for raw in text.splitlines(keepends=True):
        left = raw.lstrip(BLANK)
        if printed := left.rstrip(BLANK):
            start = at + len(raw) - len(left)
            lines.append(Line(start, start + len(printed), _columns(raw[: len(raw) - len(left)]), gap, printed))
            gap = 0
        else:
            gap += 1
        at += len(raw)
    return lines


def _columns(blanks: str) -> int:
    """How wide blanks are: a tab reaches to the next multiple of eight."""
    return len(blanks.expandtabs(8)) if "\t" in blanks else len(blanks)
