"""Names of the gazetteer in the text: the longest that begins at each capitalised word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from briefing_parser.mentions.places.gazetteer import Row, begins, look_up
from briefing_parser.mentions.places.tokens import Word, joined
from briefing_parser.mentions.places.vocabulary import Vocabulary

LONGEST_NAME = 6
"""Capitalised words of the longest name looked up: the islands of South Georgia and the South Sandwich Islands have six."""

SHOUTED = 4
"""Letters up to which a word in capitals is an acronym."""

ARTICLE = re.compile(r"(?:[Aa][lnrstzd]|[Aa]sh|[Ee][lnrstzd]|[Ee]sh)[-‐‑]")
"""Arabic article before a name, in any of its assimilated forms: al-, as-, ez-; it belongs to the span."""
HYPHENS = frozenset("-‐‑")


class Match(NamedTuple):
    """A stretch of the text that may name a place."""

    start: int
    end: int
    first: int
    """index of its first capitalised word"""
    last: int
    """index of its last one"""
    key: str
    """the name as looked up"""
    rows: tuple[Row, ...]
    """the places of that name; empty where only its frame tells that it is one"""
    rule: str
    """what found it"""


def matches(text: str, words: list[Word], vocabulary: Vocabulary) -> list[Match]:
    """The names of the gazetteer, in order, disjoint; readings of other kinds (persons, bodies) are not ruled out yet."""
    found: list[Match] = []
    done = -1
    for index, word in enumerate(words):
        if index <= done:
            continue
        name = word.text
        if not begins(name) and not _named(name) and text[word.start - 1 : word.start] not in HYPHENS:
            continue
        opens = name in vocabulary.openers
        if opens and (index + 1 == len(words) or words[index + 1].start - word.end > 1):
            continue
        shouted = len(name) > SHOUTED and name.isupper()
        never_alone = opens or (name.title() if shouted else name) in vocabulary.never
        match = _longest(text, words, index, never_alone, vocabulary)
        if match is not None:
            found.append(match)
            done = match.last
    return found


def _longest(text: str, words: list[Word], first: int, never_alone: bool, vocabulary: Vocabulary) -> Match | None:
    """The longest name from this word on; one that is `never_alone` is none without others: "The Hague", not "The"."""
    word = words[first]
    start = with_article(text, word.start)
    if start < word.start or begins(word.text):
        for end in range(_reach(text, words, first), first, -1):
            name = text[start : words[end].end]
            rows = _named(name)
            if rows and name not in vocabulary.never_names and _whole(name, rows):
                return _match(text, start, words, first, end, rows)
    if word.text in vocabulary.area_adjectives:
        return _with_small_kind(text, words, first)
    rows = () if never_alone else _named(text[start : word.end])
    if not rows:
        return None
    return _match(text, start, words, first, first + 1 if _kind_behind(text, words, first, rows) else first, rows)


def _with_small_kind(text: str, words: list[Word], index: int) -> Match | None:
    """`Korean peninsula`: a name that is no noun without its word for a kind."""
    word = words[index]
    kind = SMALL_KIND.match(text, word.end)
    rows = look_up(text[word.start : kind.end()]) if kind else ()
    if not kind or not rows:
        return None
    return Match(word.start, kind.end(), index, index, text[word.start : kind.end()], rows, "gazetteer")


SMALL_KIND = re.compile(r"\s[a-z]{5,12}\b")


def _reach(text: str, words: list[Word], first: int) -> int:
    """The last word that a name which begins at this one may have."""
    last, limit = first, min(first + LONGEST_NAME, len(words)) - 1
    while last < limit and joined(text, words[last], words[last + 1]):
        last += 1
    return last


def _kind_behind(text: str, words: list[Word], index: int, rows: tuple[Row, ...]) -> bool:
    """True before a capitalised word for its kind that ends the name: `Okinawa Prefecture`, not `Okinawa Region Times`."""
    if index + 1 == len(words) or words[index + 1].text not in GENERIC or not joined(text, words[index], words[index + 1]):
        return False
    plural = rows[0].kind == "A" and words[index].text.endswith("s")
    if words[index + 1].text in ISLANDS and rows[0].kind in "AW" and not plural:
        return False
    if words[index + 1].text in TOWNS and rows[0].country in NEW_TOWNS:
        return False
    if not text[words[index].end : words[index + 1].start].isspace():
        return False
    return index + 2 == len(words) or words[index + 2].start - words[index + 1].end != 1


def _match(text: str, start: int, words: list[Word], first: int, last: int, rows: tuple[Row, ...]) -> Match:
    end = words[last].end
    return Match(start, end, first, last, text[start:end], rows, "gazetteer")


GENERIC = frozenset(
    "Province Region Prefecture Governorate Oblast District Peninsula Krai Voivodeship Raion Canton Municipality Township "
    "Territory City State County Island Islands".split()
)
"""Capitalised words for the kind of a place that belong to its name: Okinawa Prefecture."""
ISLANDS = frozenset({"Island", "Islands"})
"""No part of a sea's or a state's name: Pacific Island countries; but of a plural that is called after its islands: Bahamas."""
TOWNS, NEW_TOWNS = frozenset({"City", "Township"}), frozenset({"US", "CA", "AU", "NZ", "GB", "IE"})
"""Where "Harbor City" is another town than "Harbor"."""
FEATURES = frozenset(
    "River Creek Lake Lakes Bay Mountain Mountains Canal Valley Desert Gulf Strait Falls Forest Basin Plateau Delta Shoal Reef "
    "Atoll Archipelago Pass".split()
)
"""Capitalised words that make the name of something else of the one before them: the Lima River."""


def with_article(text: str, start: int) -> int:
    """The start of the name with the Arabic article before it."""
    if text[start - 1 : start] not in HYPHENS:
        return start
    for length in (3, 4):
        if (
            start >= length
            and ARTICLE.fullmatch(text, start - length, start)
            and not text[start - length - 1 : start - length].isalnum()
        ):
            return start - length
    return start


@lru_cache(maxsize=1 << 14)
def _named(name: str) -> tuple[Row, ...]:
    """The places of a name, if need be without its Arabic article, or with its abbreviated Saint in full: St. Paul."""
    rows = look_up(name)
    if name.startswith("St. "):
        printed = "Saint " + name[4:]
        full = tuple(row for row in look_up(printed) if row.name == printed)  # Saint-Louis is not abbreviated
        return full + rows if full and (not rows or full[0].population > rows[0].population) else rows + full
    if rows or len(name) < SHORTEST:
        return rows
    if name[2] == "-" or name[3] == "-":
        article = ARTICLE.match(name)
        return look_up(name[article.end() :]) if article else ()
    return _named("St. " + name[3:]) if name.startswith("St ") else ()


SHORTEST = 5
"""Characters of the shortest name that an article or a Saint may stand before."""


def _whole(name: str, rows: tuple[Row, ...]) -> bool:
    """False for two names that happen to make a third: a list "Paris, Texas" is two, "Washington, DC" is one."""
    return ", " not in name or any(row.kind == "C" for row in rows)
