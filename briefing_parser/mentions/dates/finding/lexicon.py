"""The words of a language as the tokeniser looks them up: single words, and set phrases by their first word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple


class SetPhrase(NamedTuple):
    """Several words that are one: their class and what they mean; the first `lead` characters stay outside a mention."""

    words: str
    kind: str
    value: object
    lead: int = 0


class PhrasesOfWord(NamedTuple):
    """The set phrases that begin with one word: a pattern that takes the longest, and which of them it took."""

    pattern: re.Pattern[str]
    by_words: Mapping[str, SetPhrase]


ZoneAt = Callable[[str], tuple[object, int] | None]
"""From the text that follows a clock time to a zone and the characters that name it: "beirut time, they said" has 11."""


class Lexicon(NamedTuple):
    """The words of a language, all folded: lower case, straight apostrophes."""

    words: Mapping[str, tuple[str, object]]  # word to class and value
    phrases: Mapping[str, PhrasesOfWord]  # by first word
    parts: frozenset[str]  # every word that a word or phrase of the lexicon has
    capitalised: frozenset[str]  # words of time only where they are printed with a capital
    abbreviated: frozenset[str]  # words that take a full stop with them
    zone_at: ZoneAt


def lexicon(
    words: Mapping[str, tuple[str, object]],
    phrases: Iterable[SetPhrase] = (),
    *,
    parts: Iterable[str] = (),
    capitalised: Iterable[str] = (),
    abbreviated: Iterable[str] = (),
    zone_at: ZoneAt = lambda _: None,
) -> Lexicon:
    """A lexicon of these tables; `parts` are the remains of words that figures have taken ("th", "st")."""
    by_first: dict[str, list[SetPhrase]] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.words)):  # "new year's eve" is not cut short
        by_first.setdefault(re.split(r"[\W\d_]", phrase.words, maxsplit=1)[0], []).append(phrase)
    known = {*words, *parts}
    known.update(part for same in by_first.values() for phrase in same for part in re.split(r"[ '.,-]", phrase.words))
    return Lexicon(
        words,
        {first: _phrases_of_word(same) for first, same in by_first.items()},
        frozenset(known),
        frozenset(capitalised),
        frozenset(abbreviated),
        zone_at,
    )


# Where a line may be wrapped inside a phrase.
_GAP = r"(?: {1,2}\n? {0,2}|\n {0,2})"


def _phrases_of_word(phrases: list[SetPhrase]) -> PhrasesOfWord:
    """`phrases` come longest first; a letter after one makes it another word."""
    forms = [
        _GAP.join(map(re.escape, phrase.words.split(" "))) + (r"(?![^\W\d_])" if phrase.words[-1].isalpha() else "")
        for phrase in phrases
    ]
    return PhrasesOfWord(re.compile("|".join(forms)), {phrase.words: phrase for phrase in phrases})


def classed(tables: Mapping[str, Mapping[str, object]]) -> dict[str, tuple[str, object]]:
    """Word to class and value, of one table of values a class."""
    return {word: (kind, value) for kind, table in tables.items() for word, value in table.items()}
