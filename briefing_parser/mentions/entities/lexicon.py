"""What a word can be in a name: the vocabulary of `data/`, loaded once, looked up word by word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from briefing_parser.mentions.personal_names import first_names, surnames

CLASSES = {
    "common": "W",
    "ambiguous first name": "f",
    "honorific": "H",
    "title": "T",
    "modifier": "M",
    "rank": "m",
    "title or modifier": "j",
    "organisation head": "O",
    "institution head": "U",
    "document head": "P",
    "ambiguous document head": "d",
    "event head": "E",
    "named event head": "u",
    "facility head": "K",
    "place head": "L",
    "other name": "Z",
    "connector of": "o",
    "connector for": "r",
    "connector in": "w",
    "connector with": "i",
    "article": "t",
    "and": "&",
    "particle": "p",
    "lower event head": "e",
    "lower operation head": "q",
    "lower facility head": "k",
    "lower body": "g",
    "lower role": "l",
    "first name": "F",
    "surname": "S",
    "ambiguous surname": "R",
    "English word": "C",
    "unknown": "N",
    "initial": "I",
    "acronym": "A",
    "number": "#",
    "possessive": "s",
    "nationality": "D",
    "place": "G",
    "known body": "B",
    "known body with a head": "b",
    "known document": "Q",
    "known event": "V",
    "known facility": "Y",
}
"""Word classes and the letter that stands for each: a run of words becomes a short string, which `grammar.py` reads."""

KNOWN = {"organisation": "B", "document": "Q", "event": "V", "facility": "Y", "other": "Z"}
HEADS = (CLASSES["organisation head"], CLASSES["institution head"])


class Known(NamedTuple):
    """A word or phrase with a meaning of its own."""

    letter: str
    name: str
    country: str | None = None


class Lexicon(NamedTuple):
    """The vocabulary. Immutable; one for the process."""

    words: Mapping[str, str]
    """word -> class letter"""
    known: Mapping[str, Known]
    """word or phrase, tokens joined by one space -> what it is"""
    longest: Mapping[str, int]
    """first token of a known word or phrase -> tokens of the longest that begins with it"""
    english: frozenset[str]
    """English words in small letters, most inflected forms left out"""

    def is_english(self, word: str) -> bool:
        """Whether a word in small letters is a common English one, inflected forms included."""
        if word in self.english:
            return True
        for ending, instead in ENDINGS:
            if word.endswith(ending):
                stem = word[: -len(ending)]
                forms = (stem + instead, stem, stem + "e", stem[:-1], *((stem[:-2],) if ending == "ly" else ()))
                return any(form in self.english for form in forms)
        return False


ENDINGS = (("ies", "y"), ("ings", ""), ("ing", ""), ("ied", "y"), ("ed", ""), ("ers", ""), ("er", ""), ("ily", "y"), ("ly", ""),
           ("iest", "y"), ("est", ""), ("ness", ""), ("ments", ""), ("ment", ""), ("s", ""))  # fmt: skip
"""Inflections, and what stands in their place in the base form."""


@cache
def lexicon() -> Lexicon:
    """The vocabulary of the package's data files; read on first use, a few hundredths of a second."""
    words: dict[str, str] = {}
    english = frozenset(_lines("english-words.txt"))
    for kind, names in (("surname", surnames()), ("first name", first_names())):
        for name in names:
            words[name] = CLASSES["ambiguous " + kind if name.lower() in english else kind]
    letter = ""
    for line in _lines("words.txt"):
        if line.startswith("["):
            letter = CLASSES[line[1:-1]]
        else:
            words.update(dict.fromkeys(line.split(), letter))
    known = dict(_demonyms())
    known.update(_names(words))
    longest: dict[str, int] = {}
    for phrase in known:
        first, *rest = phrase.split(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return Lexicon(words, known, longest, english)


def _names(words: Mapping[str, str]) -> Iterator[tuple[str, Known]]:
    """Bodies, outlets, documents, events and facilities: kind | canonical name | other names."""
    for line in _lines("names.tsv"):
        kind, name, others = line.split("|")
        for form in (name, *filter(None, others.split(","))):
            letter = KNOWN[kind]
            head = form.rsplit(" ", 1)
            if letter == "B" and len(head) == 2 and words.get(head[1]) in HEADS:
                letter = CLASSES["known body with a head"]
            yield _tokens(form), Known(letter, name)


def _demonyms() -> Iterator[tuple[str, Known]]:
    """Places and the peoples and adjectives of them: code | place | other names | adjectives | nouns."""
    for line in _lines("demonyms.tsv"):
        code, place, others, adjectives, nouns = line.split("|")
        country = None if code == "-" else code
        for form in (place, *filter(None, others.split(","))):
            yield _tokens(form), Known(CLASSES["place"], place, country)
        for form in filter(None, (*adjectives.split(","), *nouns.split(","))):
            yield _tokens(form), Known(CLASSES["nationality"], place, country)


def _tokens(form: str) -> str:
    """A name as the tokens of `runs.py`, joined by one space, apostrophes straight."""
    return form.replace("’", "'").replace("'s ", " 's ")


def _lines(name: str) -> Iterator[str]:
    for line in files("briefing_parser.mentions.entities.data").joinpath(name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
