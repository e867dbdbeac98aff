"""Which way the governing verb looks: the nearest sign of past or future in the sentence around an expression."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import regex

Direction = int | None


class Signs(NamedTuple):
    """Words of a language that tell tense."""

    words: re.Pattern[str]  # what a sentence is split into
    future: frozenset[str]
    past: frozenset[str]
    present: frozenset[str]
    auxiliaries: frozenset[str]  # after which a participle is no past: "is announced"
    infinitives: frozenset[str]  # particles that with a present form look ahead: "is to open"
    infinitive: re.Pattern[str]  # after a date, a purpose: "a session on Friday to discuss it"
    back_lead: re.Pattern[str]  # before a date, what looks back whatever the verb: "since"
    ahead_lead: re.Pattern[str]  # and ahead: "until"
    tense_of_form: Callable[[str], Direction]  # of a word that none of the lists has, by its ending
    habit: re.Pattern[str] | None = None  # in a sentence of the present, what recurs or always holds: "usually", "the climate"
    adverbs: tuple[str, ...] = ()  # endings of words that may stand between auxiliary and participle: "is widely used"
    possible: frozenset[str] = frozenset()  # signs of future that in a sentence of habit tell what may or ought to be: "can"


_STOP = re.compile(r"(?<!\b[ap]\.m)[.?!;](?=\s)|[。？！；]|\n\s*\n")
_LAST_STOP = regex.compile("(?r)" + _STOP.pattern)
# A comma, with a preposition or not, before a date that stands before its verb.
_OPENS = re.compile(r",\s+(?:\w{1,6}\s+)?$")


def direction(folded: str, start: int, end: int, signs: Signs) -> Direction:
    """-1 past, 1 future, 0 present, None without a sign; the nearest sign before it, else the first after it."""
    before = _signs(signs.words.findall(folded, _begin(folded, start), start), signs)
    found = next((sign for sign in reversed(before) if sign is not None), None)
    if found is not None and found != 0:
        return found
    if signs.infinitive.match(folded, end):
        return 1
    after = _signs(signs.words.findall(folded, end, _end(folded, end)), signs)
    following = next((sign for sign in after if sign is not None), None)
    if found == 0:
        opens = len(before) < 4 or _OPENS.search(folded[max(0, start - 12) : start])
        return following if opens and following is not None else 0
    return following


def is_habitual(folded: str, start: int, end: int, signs: Signs) -> bool:
    """Whether the sentence tells what happens every year: a word of habit, and no verb that looks back or ahead."""
    if signs.habit is None or signs.habit.search(folded, _begin(folded, start), _end(folded, end)) is None:
        return False
    return direction(folded, start, end, signs._replace(future=signs.future - signs.possible)) in (0, None)


def _begin(folded: str, start: int) -> int:
    """Where the sentence of what starts here begins, as far back as a verb is looked for."""
    floor = max(0, start - 160)
    stop = _LAST_STOP.search(folded, floor, start)
    return stop.end() if stop else floor


def _end(folded: str, end: int) -> int:
    """Where the sentence of what ends here ends, as far on as a verb is looked for."""
    ceiling = min(len(folded), end + 120)
    stop = _STOP.search(folded, end, ceiling)
    return stop.start() if stop else ceiling


def _signs(words: list[str], signs: Signs) -> list[Direction]:
    """The sign of each word; a participle takes that of its auxiliary ("will be released", "is announced")."""
    found: list[Direction] = []
    for index, word in enumerate(words):
        sign = _sign(word, signs)
        if sign == -1 and word not in signs.future:
            near = found[max(0, index - 3) : index]
            if 1 in near and -1 not in near:
                sign = 1
            elif _verb_before(words, index, signs) in signs.auxiliaries:
                sign = 0
        if word in signs.infinitives and index and words[index - 1] in signs.present:
            sign = 1  # "is to open"
        found.append(sign)
    return found


def _verb_before(words: list[str], index: int, signs: Signs) -> str:
    """The word before a participle, or the one before its adverb."""
    before = words[max(0, index - 2) : index]
    return "" if not before else before[0] if before[-1].endswith(signs.adverbs) else before[-1]


def _sign(word: str, signs: Signs) -> Direction:
    if word in signs.future:
        return 1
    if word in signs.past:
        return -1
    if word in signs.present:
        return 0
    return signs.tense_of_form(word)
