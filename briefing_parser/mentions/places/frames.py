"""Names that only their frame shows to be places: "the village of Xxxx", "Xxxx province", "12 Xxxx Street"."""

from __future__ import annotations

import re
from collections.abc import Collection

from briefing_parser.mentions.places.matches import FEATURES, GENERIC, HYPHENS, Match, with_article
from briefing_parser.mentions.places.tokens import Word
from briefing_parser.mentions.places.vocabulary import Vocabulary

LOOK_BACK = 24
"""Characters before a name in which the word for its kind stands."""
OF = re.compile(r"\b([a-z]{3,15}) of (?:the )?$")
"""Takes `towns of `."""
LIST = re.compile(r",? and |,\s")
"""Between the names of a list: the frame of the first holds for all."""
BEHIND = re.compile(r"\s([a-z]{4,15})\b")
NUMBER = re.compile(r"(?<!\w)\d{1,5}[A-Za-z]? $")
"""Takes the number of a house."""
LONGEST = 3
"""Capitalised words of a name that only its frame shows."""


def framed(text: str, words: list[Word], known: list[Match], spare: dict[int, Match], vocabulary: Vocabulary) -> list[Match]:
    """The places that only their frame shows, in order, disjoint from the known ones.

    `spare` are the names of the gazetteer, by their first word, that found no support: here the frame is it.
    """
    taken = {index for match in known for index in range(match.first, match.last + 1)}
    behind = _kinds_behind(text, words, vocabulary)
    beside = {index - back for index in behind for back in range(LONGEST)}
    whole = _names_with_kind(text, words, vocabulary)
    openers, street = vocabulary.openers, vocabulary.street
    found: list[Match] = []
    listed = done = -1
    for index, word in enumerate(words):
        name = word.text
        if index <= done or (name in openers and index not in taken):
            continue
        if name in street and index not in taken:
            address = _address(text, words, index, taken)
            if address is not None and (not found or found[-1].end <= address.start):
                found.append(address)
            continue
        if index in whole and taken.isdisjoint(range(index, whole[index] + 1)):
            listed = done = whole[index]
            found.append(_match(text, words, index, done, spare))
            continue
        likely = index in beside or text.endswith(BEFORE, 0, word.start)
        goes_on = listed == index - 1 and _listed(text, words, index)
        if not goes_on and not (likely and _shown(text, words, index, behind, vocabulary)):
            continue
        if index in taken:
            listed = index
        elif _may_name(name, vocabulary):
            last = _last(text, words, index, taken)
            if words[last].text not in vocabulary.heads:
                listed = done = last
                found.append(_match(text, words, index, last, spare))
    return found


def _match(text: str, words: list[Word], first: int, last: int, spare: dict[int, Match]) -> Match:
    match = spare.get(first)
    if match is not None and match.last == last:
        return match._replace(rule="gazetteer-frame")
    start, end = with_article(text, words[first].start), words[last].end
    return Match(start, end, first, last, text[start:end], (), "frame")


def _listed(text: str, words: list[Word], index: int) -> bool:
    """True for a word that a list goes on with."""
    return index > 0 and LIST.fullmatch(text, words[index - 1].end, with_article(text, words[index].start)) is not None


def _kinds_behind(text: str, words: list[Word], vocabulary: Vocabulary) -> set[int]:
    """The words directly before "province"."""
    return {
        index
        for index, word in enumerate(words)
        if text[word.end + 1 : word.end + 3] in vocabulary.initials_behind
        and (found := BEHIND.match(text, word.end))
        and found[1] in vocabulary.kinds_behind
        and _may_name(word.text, vocabulary)
    }


def _names_with_kind(text: str, words: list[Word], vocabulary: Vocabulary) -> dict[int, int]:
    """First and last words of names that end in "Province" or "River", or begin with "Lake" or "Gulf of"."""
    found = {}
    for index, word in enumerate(words):
        if (word.text in BEFORE_NAMES or word.text in BEFORE_OF) and _begins(text, words, index, vocabulary):
            found[index] = index + 1
        elif word.text in FRAMING:
            first = _first(text, words, index, vocabulary)
            if first < index:
                found[first] = index
    return found


def _begins(text: str, words: list[Word], index: int, vocabulary: Vocabulary) -> bool:
    """True for "Lake" in "Lake Xxxx", for "Gulf" in "Gulf of Xxxx"."""
    if index + 1 == len(words) or not _may_name(words[index + 1].text, vocabulary):
        return False
    if f"{words[index].text} {words[index + 1].text}" in vocabulary.adjectives:  # Cape Verdean
        return False
    gap = text[words[index].end : words[index + 1].start]
    return gap == " " if words[index].text in BEFORE_NAMES else gap in (" of ", " of the ")


BEFORE_NAMES = frozenset({"Lake", "Mount", "Cape"})
BEFORE_OF = frozenset({"Gulf", "Strait", "Straits", "Bay", "Sea", "Isle"})
"""Words for a kind that stand before a name, alone or with "of"."""


def _first(text: str, words: list[Word], kind: int, vocabulary: Vocabulary) -> int:
    """The first word of the name that ends in this word for its kind."""
    first = kind
    while first > max(0, kind - LONGEST + 1) and text[words[first - 1].end : words[first].start] == " ":
        if not _may_name(words[first - 1].text, vocabulary) or words[first - 1].text in vocabulary.heads:
            break
        first -= 1
    return first


FRAMING = (GENERIC | FEATURES) - frozenset("Region District Canton Territory City State County Island Islands Lakes".split())
"""Words for a kind that make a name of any capitalised word; the others stand behind what is none, too: Federal District."""


def _shown(text: str, words: list[Word], index: int, behind: set[int], vocabulary: Vocabulary) -> bool:
    """True for a word in one of the frames "the town of Xxxx", "Xxxx province"."""
    start = with_article(text, words[index].start)
    return _kind_before(text, start, vocabulary) or _kind_behind(text, words, index, behind)


BEFORE = ("of ", "of the ", *HYPHENS)
"""Before a name behind "the town of", or before it an Arabic article."""


def _kind_behind(text: str, words: list[Word], index: int, behind: set[int]) -> bool:
    """True where the name that begins here stands before "province", within a sentence."""
    if _last(text, words, index, ()) not in behind:
        return False
    start = words[index].start
    return text[start - 1 : start] == " " and text[start - 2 : start - 1] not in ENDS


ENDS = frozenset({"", *'.!?:”"\n'})
"""Before the space before the first name of a sentence."""


def _may_name(word: str, vocabulary: Vocabulary) -> bool:
    return not (
        word in vocabulary.openers
        or word in vocabulary.never
        or word in vocabulary.adjectives
        or word in vocabulary.area_adjectives
        or word.isupper()
    )


def _last(text: str, words: list[Word], index: int, taken: Collection[int]) -> int:
    """The last word of the name that begins here."""
    last = index
    while last + 1 < len(words) and last + 1 < index + LONGEST and last + 1 not in taken:
        if text[words[last].end : words[last + 1].start] not in (" ", "-"):
            break
        last += 1
    return last


def _kind_before(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """True behind "the town of"."""
    found = OF.search(text, max(0, start - LOOK_BACK), start)
    return found is not None and found[1] in vocabulary.kinds and found[1] not in vocabulary.vague


def _address(text: str, words: list[Word], index: int, taken: set[int]) -> Match | None:
    """The address that ends in this word: 12 Xxxx Street."""
    first = index
    while first > 0 and first > index - LONGEST and text[words[first - 1].end : words[first].start] == " ":
        first -= 1
    number = NUMBER.search(text, max(0, words[first].start - 8), words[first].start)
    if first == index or number is None or not taken.isdisjoint(range(first, index + 1)):
        return None
    return Match(number.start(), words[index].end, first, index, text[number.start() : words[index].end], (), "address")
