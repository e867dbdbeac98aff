"""The text as patterns read it: lower case, plain blanks, quotes and dashes, every character at its old offset."""

from __future__ import annotations

_BLANKS = "\u00a0\u202f\u2002\u2003\u2005\u2007\u2009\u200a"
_PLAIN = (*((blank, " ") for blank in _BLANKS), ("’", "'"), ("‘", "'"), ("–", "-"), ("‑", "-"), ("‐", "-"), ("−", "-"))


def fold(text: str) -> str:
    """The text folded, of the same length: offsets into it are offsets into `text`."""
    folded = text.lower()
    if len(folded) != len(text):  # a few letters grow when lowered, such as the dotted capital I of Turkish
        folded = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    if not folded.isascii():
        for odd, plain in _PLAIN:
            folded = folded.replace(odd, plain)
    return folded
