"""Names at a place: the person whose name begins at an offset of a text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefing_parser.mentions.entities.lexicon import CLASSES, lexicon
from briefing_parser.models import AnyMention, Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.phrases import either
from briefing_parser.structure.names.capitals import ordinary_capitals
from briefing_parser.structure.names.names import surname
from briefing_parser.structure.speakers.introductions import words_in_small_letters

_SURE = CLASSES["first name"]
GIVEN_NAMES = (_SURE, CLASSES["ambiguous first name"])
"""Classes of given names: those that are words of the language as well come second."""
BLANK = r"[ \xa0\n]{1,2}"
INITIALS = r"[A-Z]\.(?:[A-Z]\.?){0,4}"
_LONGEST_MENTION = 80
_WORD = rf"(?:{INITIALS}|[^\W\d_a-z][\w'’&-]{{0,30}})"
_HONORIFIC = re.compile(rf"([^\W\d_]{{2,12}})\.?{BLANK}")
_CONTRACTION = re.compile(r"['’](?:m|ll|ve|re|d|t)$")


class Name(NamedTuple):
    """A name as it is printed, without honorific."""

    name: str
    span: Span
    is_known: bool  # a finder knows it for a person, or it is a given name and nothing else
    is_given: bool  # a given name, if perhaps a word of the language as well


class Names(NamedTuple):
    """What is known of the names in one text."""

    text: str
    mentions: Sequence[AnyMention]  # in order
    starts: Sequence[int]
    small_words: Callable[[], frozenset[str]]  # what is printed in small letters somewhere, looked for once
    times: Mapping[str, int]  # surname in lower case -> how often people of that name are mentioned
    podium: frozenset[str]  # names, given names and surnames of who speaks otherwise than asking, in lower case
    honorifics: frozenset[str]  # that are no office: what they stand before is a name
    offices: frozenset[str]  # words of offices, groups and bodies
    profile: Profile


def names_of(text: str, mentions: Sequence[AnyMention], podium: Sequence[str], profile: Profile) -> Names:
    """Make ready what looking up names needs."""
    known = profile.names
    return Names(
        text,
        mentions,
        [mention.span.start for mention in mentions],
        cache(lambda: words_in_small_letters(text)),
        Counter(surname(mention.text) for mention in mentions if mention.kind == "person"),
        frozenset(word for name in podium for word in (name.lower(), *name.lower().split())),
        known.honorifics - known.common - known.roles,
        known.roles | known.groups | profile.heads.bodies,
        profile,
    )


def name_at(start: int, end: int, names: Names, *, is_called: bool = False) -> Name | None:
    """The name of a person that begins at `start`, behind an honorific, and ends before `end`; nobody of the podium.

    A finder knows it, or it is a given name, or it has the form of one and the language does not have its words. `is_called`:
    a given name that is a place's or a month's as well is one here (`Go ahead, Georgia.`).
    """
    text = names.text
    if not text[start : start + 1].isupper():
        return None
    honorific = _HONORIFIC.match(text, start, end)
    if honorific and honorific[1].lower() in names.honorifics:
        start = honorific.end()
    found = _pattern(names.profile.names.particles).match(text, start, end)
    if not found:
        return None
    if is_called and lexicon().words.get(found[0], "") in GIVEN_NAMES:
        return _unless_podium(Span(*found.span()), True, names)
    touching = mentions_in(start, found.end(), names)
    stop = found.end()
    for mention in touching:
        if mention.kind == "person":
            if mention.span.start == start and mention.span.end <= end:
                return _unless_podium(mention.span, True, names)
        else:
            stop = min(stop, mention.span.start)
    printed = text[start:stop].rstrip() if stop > start else ""
    is_given = lexicon().words.get(printed, "") in GIVEN_NAMES
    if not printed or not (is_given or _may_be_name(printed.lower().split(), names)):
        return None
    return _unless_podium(Span(start, start + len(printed)), False, names)


def _unless_podium(span: Span, is_known: bool, names: Names) -> Name | None:
    """The name, unless it is that of somebody on the podium, or the words of it greet, reply or call."""
    printed, cues = " ".join(span.of(names.text).split()), names.profile.cues
    lower = printed.lower()
    if any(lower in phrases for phrases in (cues.greetings, cues.replies, cues.calls, cues.question)):
        return None
    if lower in names.podium or (" " in lower and names.podium.issuperset(lower.split())):
        return None
    letter = lexicon().words.get(printed, "")
    return Name(ordinary_capitals(printed), span, is_known or letter == _SURE, letter in GIVEN_NAMES)


def mentions_in(start: int, end: int, names: Names) -> list[AnyMention]:
    """Mentions that touch a span."""
    first, last = bisect_left(names.starts, start - _LONGEST_MENTION), bisect_left(names.starts, end)
    return [mention for mention in names.mentions[first:last] if mention.span.end > start]


def _may_be_name(words: Sequence[str], names: Names) -> bool:
    """No office, no word that the text prints in small letters."""
    if len(words[0]) == 1 or _CONTRACTION.search(words[0]) or not names.offices.isdisjoint(words):
        return False
    return names.small_words().isdisjoint((words[0], words[-1]))


@lru_cache(maxsize=64)
def _pattern(particles: frozenset[str]) -> re.Pattern[str]:
    """One to four words with capitals, particles between them."""
    return re.compile(rf"{_WORD}(?:{BLANK}(?:(?:{either(particles)}){BLANK}){{0,2}}{_WORD}){{0,3}}")
