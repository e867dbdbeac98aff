"""Plain blanks: the text as finders read it, every character at its old offset."""

from __future__ import annotations

import re

_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_FEEDS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_EMPTY_LINE = re.compile(r"\n( +)(?=\n)")


def plain_blanks(text: str) -> str:
    """The text with a space for each blank and a line feed for each end of a line; an empty line holds line feeds alone.

    `\\r\\n` becomes a space and a line feed. Of the same length: offsets into it are offsets into `text`.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for odd in _LINE_FEEDS:
        if odd in text:
            text = text.replace(odd, "\n")
    for odd in _SPACES if not text.isascii() else "\t":
        if odd in text:
            text = text.replace(odd, " ")
    return _EMPTY_LINE.sub(lambda blank: "\n" * len(blank[0]), text) if "\n " in text else text
