"""Names in capitals, as they are written in running text."""

from __future__ import annotations

import re

_NO_ABBREVIATION = 5  # letters of a word in capitals among others that is no abbreviation
_SMALL_PARTICLES = frozenset("DE DEL LA LAS LOS DA DAS DO DOS Y E VON BIN IBN OF FOR AND THE".split())
"""Written small inside names by those who bear them, and in titles of office; `van`, `le`, `al` and others have either form."""
_CAPITALS = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"[^\W\d_]\.?")
ROMAN = re.compile(r"[IVX]{2,4}")


def ordinary_capitals(name: str) -> str:
    """`ANN LEE` -> `Ann Lee`, `LEEDS Ann` -> `Leeds Ann`; initials, and short abbreviations among other words, stay."""
    words = [word.strip('"“”') for word in name.split()]
    all_capitals = all(word.isupper() for word in words)
    return " ".join(
        word.lower()
        if all_capitals and 0 < at < len(words) - 1 and word in _SMALL_PARTICLES
        else _capitalised(word)
        if word.isupper() and (len(word.rstrip(".")) > 1 if all_capitals else len(word) >= _NO_ABBREVIATION)
        else word
        for at, word in enumerate(words)
    )


def _capitalised(word: str) -> str:
    """`O'BRIEN` -> `O'Brien`, `MCDONALD` -> `McDonald`, `AL-ASSAD` -> `Al-Assad`."""
    if ROMAN.fullmatch(word):
        return word  # "Lee III"
    plain = _CAPITALS.sub(lambda run: run[0].capitalize() if len(run[0]) > 1 or run.start() == 0 else run[0], word)
    if plain.startswith("Mc") and len(plain) > 3:
        return "Mc" + plain[2].upper() + plain[3:]
    return plain
