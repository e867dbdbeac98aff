"""Phrases of a profile, looked for in a text as whole words."""

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
