"""Phrases of a profile, as the engine looks for them: as whole words, at the beginning."""

from __future__ import annotations

import re
from functools import lru_cache

_ESCAPED_BLANK, _BLANKS = r"\ ", r"\s{1,40}+"
_LETTER = "A-Za-zÀ-ÖØ-öø-ÿ"


@lru_cache(maxsize=256)
def any_of(phrases: frozenset[str]) -> re.Pattern[str]:
    """Matches any of the phrases, the longest first, in any letter case, plural too; scripts without blanks anywhere."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    initials = dict.fromkeys(phrase[:1] for phrase in ordered)  # one test for all phrases of a letter
    words = (
        "|".join(_pattern(first, [phrase[1:] for phrase in ordered if phrase[:1] == first]) for first in initials) or r"(?!)"
    )
    return re.compile(rf"(?<![{_LETTER}])(?:{words})s?(?![{_LETTER}])", re.IGNORECASE)


@lru_cache(maxsize=256)
def beginnings(phrases: frozenset[str], behind: str = "") -> tuple[str, ...]:
    """The phrases, each with `behind` at its end, as `str.startswith` takes them."""
    return tuple(sorted(f"{phrase}{behind}" for phrase in phrases))


def either(phrases: frozenset[str]) -> str:
    """The phrases as alternatives inside a pattern, the longest first, with either apostrophe."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(_ESCAPED_BLANK, _BLANKS).replace("'", "['’]") for phrase in ordered) or r"(?!)"


def _pattern(first: str, rests: list[str]) -> str:
    return f"{re.escape(first)}(?:{'|'.join(re.escape(rest).replace(_ESCAPED_BLANK, _BLANKS) for rest in rests)})"
