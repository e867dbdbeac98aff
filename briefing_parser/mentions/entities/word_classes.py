"""The class of a single word: what the vocabulary says, else what its form says."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing_parser.mentions.entities.lexicon import Lexicon, lexicon

CAMEL = re.compile(r"(?!Ma?c|Fitz|Van|Dela?)\w?[a-z]{2}\w*?[A-Z]")
"""A capital inside a word, as firms and products write themselves; refuses McDonald, MacNeil, DeSantis."""
NAMES = ("F", "S", "f", "R", "")
"""Letters of names: short words in capitals that could be one are acronyms more often."""


@lru_cache(maxsize=16384)
def letter_of(word: str) -> str:
    """The class letter of a single word that is no known phrase (`lexicon.CLASSES`); `x` for what no rule uses."""
    vocabulary = lexicon()
    letter = vocabulary.words.get(word)
    if letter:
        return letter
    if word == ",":
        return word
    if word[0].isdigit():
        return "A" if word[-1].isupper() else "#"
    if word in ("'s", "'S"):
        return "s"
    if "-" in word:
        return _compound(word.split("-"), vocabulary)
    if len(word) == 1:
        return "W"
    if "." in word:
        return _dotted(word, vocabulary)
    if word.isupper():
        return _capitals(word, vocabulary)
    if word[0].islower():
        return "x"
    if "'" in word:
        return "W" if vocabulary.words.get(word.split("'")[0]) == "W" else "N"
    if vocabulary.is_english(word.lower()):
        return "W" if word.endswith(("ing", "ed")) and len(word) > 5 else "C"
    return "A" if CAMEL.match(word) else "N"


def _dotted(word: str, vocabulary: Lexicon) -> str:
    """J., O.J., and abbreviations in capitals: MR."""
    return vocabulary.words.get(word.capitalize(), "I")


def _compound(parts: list[str], vocabulary: Lexicon) -> str:
    """Words with hyphens: adjectives of two places, prefixed adjectives, titles (Vice-Minister), first names (Jean-Luc)."""
    first, last = parts[0], parts[-1]
    ordinary = vocabulary.words.get("-".join(part.capitalize() for part in parts)) if first.isupper() else None
    if ordinary:
        return ordinary
    known = [vocabulary.known.get(part) for part in parts]
    letters = [entry.letter if entry else "" for entry in known]
    if "D" in letters:
        return "D"
    if letters[0] == "G" or all(letter and letter in "GDB" for letter in letters):
        return "G"
    if first.islower() and letters[-1]:
        return "x"
    if len(last) > 1 and last.isupper():
        return "N" if first.isupper() else "Z"
    if vocabulary.words.get(last) in ("T", "H"):
        return "T"
    if vocabulary.words.get(first) in ("F", "f") and vocabulary.words.get(last) in ("F", "f"):
        return "F"
    return "N"


def _capitals(word: str, vocabulary: Lexicon) -> str:
    """A word in capitals: the word that it is, or an acronym."""
    ordinary = word.capitalize()
    known = vocabulary.known.get(ordinary)
    if known and len(word) > 3:
        return known.letter
    if any(char.isdigit() for char in word):
        return "Z"
    letter = vocabulary.words.get(ordinary, "")
    if len(word) < 4 and letter in NAMES:
        return "A"
    if letter:
        return letter
    if vocabulary.is_english(word.lower()):
        return "C"
    return "N" if len(word) > 6 else "A"
