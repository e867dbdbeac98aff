"""Phrases of a profile, as the engine looks for them: as whole words, at the beginning."""

from __future__ import annotations

import re
from functools import lru_cache

_LETTER = "A-Za-zÀ-ÖØ-öø-ÿ"


@lru_cache(maxsize=256)
def any_of(phrases: frozenset[str]) -> re.Pattern[str]:
    """Matches any of the phrases, the longest first, in any letter case, plural too; scripts without blanks anywhere."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    words = "|".join(re.escape(phrase).replace(r"\ ", r"\s{1,40}+") for phrase in ordered) or r"(?!)"
    return re.compile(rf"(?<![{_LETTER}])(?:{words})s?(?![{_LETTER}])", re.IGNORECASE)


@lru_cache(maxsize=256)
def beginnings(phrases: frozenset[str], behind: str = "") -> tuple[str, ...]:
    """The phrases, each with `behind` at its end, as `str.startswith` takes them."""
    return tuple(sorted(f"{phrase}{behind}" for phrase in phrases))
