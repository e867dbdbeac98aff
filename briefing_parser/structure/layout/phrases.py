"""Phrases of a profile, as the engine looks for them: as whole words, at the beginning, anywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
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


def says(lower: str, words: frozenset[str], phrases: frozenset[str]) -> bool:
    """Whether a text in small letters with single blanks, whose words are given, holds one of the phrases.

    A phrase of several words is looked for only where its first word is one of the text's: most are not.
    """
    alone, by_first_word = _by_first_word(phrases)
    if any(map(lower.__contains__, alone)):
        return True
    return any(phrase in lower for first in words.intersection(by_first_word) for phrase in by_first_word[first])


@lru_cache(maxsize=256)
def _by_first_word(phrases: frozenset[str]) -> tuple[tuple[str, ...], Mapping[str, tuple[str, ...]]]:
    """Phrases of one word, and the others by their first."""
    longer: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(phrases):
        first, blank, _ = phrase.partition(" ")
        if blank:
            longer[first] = (*longer.get(first, ()), phrase)
    return tuple(sorted(phrase for phrase in phrases if " " not in phrase)), longer


def _pattern(first: str, rests: list[str]) -> str:
    return f"{re.escape(first)}(?:{'|'.join(re.escape(rest).replace(_ESCAPED_BLANK, _BLANKS) for rest in rests)})"
