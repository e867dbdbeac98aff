"""Names that only their frame shows to be places: "the village of Xxxx", "Xxxx province", "12 Xxxx Street"."""

from __future__ import annotations

import re

from briefing_parser.mentions.places.matches import Match, with_article
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
    found: list[Match] = []
    listed = done = -1
    for index, word in enumerate(words):
        if index <= done or (word.text in vocabulary.openers and index not in taken):
            continue
        if word.text in vocabulary.street and index not in taken:
            address = _address(text, words, index, taken)
            if address is not None and (not found or found[-1].end <= address.start):
                found.append(address)
        elif (listed == index - 1 and _listed(text, words, index)) or (
            _glance(text, word) and _shown(text, words, index, vocabulary)
        ):
            if index in taken:
                listed = index
                continue
            last = _last(text, words, index, taken)
            if _may_name(word.text, vocabulary) and words[last].text not in vocabulary.heads:
                listed = done = last
                found.append(_match(text, words, index, last, spare))
    return found


def _match(text: str, words: list[Word], first: int, last: int, spare: dict[int, Match]) -> Match:
    match = spare.get(first)
    if match is not None and match.last == last:
        return match._replace(rule="gazetteer-frame")
    start, end = with_article(text, words[first].start), words[last].end
    return Match(start, end, first, last, text[start:end], (), "frame")


def _glance(text: str, word: Word) -> bool:
    """False where no frame can stand: a cheap look before the dear ones."""
    behind = text[word.end + 1 : word.end + 3]
    if behind in INITIALS or behind[:1].isupper():
        return True
    before = text[max(0, word.start - 7) : word.start]
    return before.endswith(("of ", "of the ", "-"))


INITIALS = frozenset("pr di go re co ob pe mu vi oi st va de is ri ca vo kr to".split())
"""First two letters of the words for kinds that stand behind a name; `kinds_behind` in the vocabulary."""


def _listed(text: str, words: list[Word], index: int) -> bool:
    """True for a word that a list goes on with."""
    return index > 0 and LIST.fullmatch(text, words[index - 1].end, with_article(text, words[index].start)) is not None


def _shown(text: str, words: list[Word], index: int, vocabulary: Vocabulary) -> bool:
    """True for a word in one of the frames."""
    start = with_article(text, words[index].start)
    return (
        _kind_before(text, start, vocabulary)
        or _kind_behind(text, words, index, vocabulary)
        or _kind_inside(text, words, index)
    )


def _may_name(word: str, vocabulary: Vocabulary) -> bool:
    return not (
        word in vocabulary.openers
        or word in vocabulary.never
        or word in vocabulary.adjectives
        or word in vocabulary.area_adjectives
        or word.isupper()
    )


def _last(text: str, words: list[Word], index: int, taken: set[int]) -> int:
    """The last word of the name that begins here."""
    last = index
    while last + 1 < len(words) and last + 1 < index + LONGEST and last + 1 not in taken:
        if text[words[last].end : words[last + 1].start] not in (" ", "-"):
            break
        last += 1
    return last


def _kind_before(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """True behind "the town of"."""
    if text[max(0, start - 4) : start] not in (" of ", "the "):
        return False
    found = OF.search(text, max(0, start - LOOK_BACK), start)
    return found is not None and found[1] in vocabulary.kinds and found[1] not in vocabulary.vague


def _kind_behind(text: str, words: list[Word], index: int, vocabulary: Vocabulary) -> bool:
    """True before "province", within a sentence."""
    last = _last(text, words, index, set())
    if text[words[last].end : words[last].end + 1] not in (" ", "\n"):
        return False
    found = BEHIND.match(text, words[last].end)
    if found is None or found[1] not in vocabulary.kinds_behind or not _may_name(words[last].text, vocabulary):
        return False
    return (
        text[words[index].start - 1 : words[index].start] == " "
        and text[words[index].start - 2 : words[index].start - 1] not in '.!?:”"\n'
    )


def _kind_inside(text: str, words: list[Word], index: int) -> bool:
    """True for "Xxxx Province"."""
    behind = words[index + 1 : index + 2]
    return bool(behind) and behind[0].text in KIND_INSIDE and text[words[index].end : behind[0].start] == " "


KIND_INSIDE = frozenset("Province Governorate Oblast Prefecture Peninsula Archipelago Voivodeship".split())


def _address(text: str, words: list[Word], index: int, taken: set[int]) -> Match | None:
    """The address that ends in this word: 12 Xxxx Street."""
    first = index
    while first > 0 and first > index - LONGEST and text[words[first - 1].end : words[first].start] == " ":
        first -= 1
    number = NUMBER.search(text, max(0, words[first].start - 8), words[first].start)
    if first == index or number is None or not taken.isdisjoint(range(first, index + 1)):
        return None
    return Match(number.start(), words[index].end, first, index, text[number.start() : words[index].end], (), "address")
