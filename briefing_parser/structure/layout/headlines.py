"""What looks like a heading, and how alike two headings are."""

from __future__ import annotations

import re
from collections import Counter

LONGEST = 260
# A closing mark may be ” or » that was read as Windows-1252.
_ENDS_SENTENCE = re.compile(r"[.!?;,:…。！？；，：](?:[\"'”’»)\]*_」』》）]|\u00e2\u20ac[\u2122\x9d]?|\u00c2\u00bb){0,3}$")
_OPEN_END = re.compile(
    r"(?:,|\b(?:of|the|by|and|with|to|on|in|for|at|from|a|an|or|de|del|la|los|las|el|y|para|con|en|por|\w+['’]s))$"
)
_ENDS_WITH_TIME = re.compile(r":\s*+\(?\d{1,2}:\d\d(?::\d\d)?\)?$")  # "Ann Lee: (12:30)" is no heading
_HOUR = re.compile(r"\d{1,2}[:.]\d\d\s?(?:[AaPp]\.?[Mm]\.?)?(?:\s++\(?[A-Z]{2,5}\)?)?")
_ABBREVIATION_END = re.compile(r"\b(?:[A-Z]\.){2,}$|\b(?:Inc|Ltd|Jr|Sr|Co|Corp)\.$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")  # where a word may be divided
_POSSESSIVE = re.compile(r"['’]s?$")
_SMALL = frozenset("a an the of off on in into over to for and at by with from as its their his her is are was were".split())


def is_headline(line: str) -> bool:
    """A line that may be a heading: short, no sentence, begins with a capital, a figure or a quotation mark, or with two
    stars, `**Arno`, as mailed transcripts mark their headings."""
    line = line[emphasis(line) :]
    if not line or len(line) > LONGEST or line[0].islower() or not any(character.isalpha() for character in line):
        return False
    if line[0] in "-–—*•…,.;:)(" and not line[1:].strip().isupper():
        return False
    if line[0] in "([" and line[-1] in ")]":  # a stage direction
        return False
    if _ENDS_WITH_TIME.search(line) or is_hour(line):
        return False
    return not _ENDS_SENTENCE.search(line) or bool(_ABBREVIATION_END.search(line))


def emphasis(line: str) -> int:
    """How many stars stand before the first word of a line: two, or none."""
    return 2 if line.startswith("**") and line[2:3].isalnum() else 0


def is_open_phrase(line: str) -> bool:
    """A line that ends in mid-phrase: at a comma, or at a word that asks for another."""
    return _OPEN_END.search(line) is not None


def is_hour(line: str) -> bool:
    """`2:30 P.M. EDT` and nothing else."""
    return _HOUR.fullmatch(line) is not None


def key(line: str) -> str:
    """The words of a line in lower case: equal for headings that differ in quotes, dashes, capitals or full stops."""
    return " ".join(word.replace("’", "'") for word in _words(line))


def stems(line: str) -> Counter[str]:
    """What words of a line begin with, small words left out: `restored` and `restoration` agree."""
    return Counter(_stem(word) for word in _words(line) if word not in _SMALL)


def likeness(one: str, other: str) -> float:
    """1 for the same words in the same order, else twice the shared stems by all stems, below 1."""
    if key(one) == key(other):
        return 1.0
    first, second = stems(one), stems(other)
    total = first.total() + second.total()
    return min(2 * (first & second).total() / total, 0.99) if total else 0.0


def _words(line: str) -> list[str]:
    return _WORD.findall(_UNSEEN.sub("", line.lower()))


def _stem(word: str) -> str:
    bare = _POSSESSIVE.sub("", word)
    return bare if len(bare) <= 4 else bare[:5]
