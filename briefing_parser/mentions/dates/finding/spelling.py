"""How words and figures are written: the shapes of tokens that all languages share, and those of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import regex


class Shape(NamedTuple):
    """What figures can look like: a name, a pattern, and the class and value of what it matches (as printed by default)."""

    name: str
    pattern: str
    read: Callable[[str], tuple[str, object]] | None = None


class Spelling(NamedTuple):
    """The tokens of a language, and one step to the left: a word (its group) or figure with the gap or mark that ends it."""

    token: re.Pattern[str]
    reads: Mapping[str, Callable[[str], tuple[str, object]]]  # by the name of the shape
    left: regex.Pattern[str]


def spelling(shapes: Sequence[Shape], *, word: str, letters: str, left_word: str = "") -> Spelling:
    """The spelling of a language with these shapes of its own.

    `word` is the pattern of a word, `letters` a range of letters as in a class of characters; `left_word` is the pattern
    that finds the word that ends where it is read from right to left, by default a run of letters.
    """
    every = (*_FIRST, *shapes, *_LAST)
    return Spelling(
        re.compile("|".join(f"(?P<{shape.name}>{shape.pattern})" for shape in every) + f"|(?P<word>{word})"),
        {shape.name: shape.read or _as_printed(shape.name) for shape in every},
        regex.compile(
            rf"(?r)(?:({left_word or f'[{letters}]{{1,14}}'})['.]?|[0-9½][0-9.,:/{letters}]{{0,11}}|,|')[ \n(\[\]-]{{0,2}}"
        ),
    )


def _as_printed(name: str) -> Callable[[str], tuple[str, object]]:
    return lambda word: (name, word)


def _figure(word: str) -> tuple[str, object]:
    if word.isascii() and word.isdigit():
        if len(word) == 4 and "1000" <= word < "2200":
            return "year", int(word)
        if len(word) <= 2 and 1 <= int(word) <= 31:
            return "small", int(word)
        return "figure", int(word[:9])
    try:
        return "figure", float(word.replace(",", ""))
    except ValueError:
        return "figure", 0.0


_MARKS = {"-": "hyphen", ",": "comma", "/": "slash", "(": "open", ")": "shut", "½": "half"}

# The most telling forms stand first.
_FIRST = (
    Shape("iso", r"\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:z|[+-]\d{2}:?\d{2})?)?(?![\d-])"),
    Shape("numeric", r"(?:\d{1,2}|\d{4})(?P<bar>[/.-])\d{1,2}(?P=bar)(?:\d{4}|\d{2})(?!\d)"),
    Shape("fused", r"[12]\d{3}\d{1,2}:\d{2}(?!\d)"),
    Shape("clock", r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)"),
)
_LAST = (
    Shape("number", r"\d+(?:\.\d+|,\d{1,3}(?!\d))*+", _figure),
    Shape("mark", r"[-,/()½]", lambda word: (_MARKS[word], word)),
)
