"""Which publisher's conventions fit a text, and what speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import ProfileScore
from briefing_parser.profiles.profile import Profile, straight
from briefing_parser.profiles.registry import GENERIC, load_profile, profiles

FIRST_PART = 4_000
"""Characters of the text, and on pages again from the main heading on, in which phrases are looked for."""


_WORD = re.compile(r"[a-z0-9]+")


class Choice(NamedTuple):
    """The profile that a text is read by, and the scores of all for which anything speaks, best first."""

    profile: Profile
    scores: tuple[ProfileScore, ...]


def best_profile(text: str, marks: Sequence[Mark] = (), more: Iterable[Profile] = ()) -> Choice:
    """The profile whose signals weigh most: phrases in the first part of the text, class words and keys in the mark-up.

    The profiles in `more` take part, and take the place of those of the same name.
    A profile may be chosen if its score reaches its threshold; the highest score wins. Of equal scores, the one that
    passes its own threshold by more wins, then the first in alphabetical order. Where none reaches its threshold, it is
    the generic profile.
    """
    first_part = _first_part(text, marks)
    page_words = frozenset(word for mark in marks for word in mark.words.split())
    words = frozenset(_WORD.findall(first_part))
    own = {profile.name: profile for profile in more}
    known = {name: load_profile(name) for name in profiles()} | own
    scored = (_score(profile, first_part, words, page_words) for profile in known.values())
    scores = sorted((score for score in scored if score.signals), key=_rank)
    best = next((score.name for score in scores if score.score >= score.threshold), GENERIC)
    return Choice(load_profile(own.get(best, best)), tuple(scores))


def _rank(score: ProfileScore) -> tuple[float, float, str]:
    return -score.score, score.threshold, score.name


def _score(profile: Profile, first_part: str, words: Set[str], page_words: Set[str]) -> ProfileScore:
    spoken = [
        (phrase, weight)
        for phrase, weight in profile.signals.phrases.items()
        if (not (word := _longest_word(phrase)) or word in words) and _speaks(phrase, first_part)
    ]
    spoken += [(word, weight) for word, weight in profile.signals.page.items() if word in page_words]
    return ProfileScore(profile.name, sum(weight for _, weight in spoken), profile.signals.threshold, tuple(spoken))


@lru_cache(4096)
def _longest_word(phrase: str) -> str:
    """A word that the text must have if the phrase stands in it, for most are told so without a search; "" for none."""
    return max(_WORD.findall(phrase) if phrase.isascii() else (), key=len, default="")


def _speaks(phrase: str, text: str) -> bool:
    """The phrase stands in the text, and is no part of a longer word: `pm:` is not in `1 pm: rpm:`."""
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (_joins(text[at - 1 : at], phrase[0]) or _joins(phrase[-1], text[end : end + 1])):
            return True
        at = text.find(phrase, at + 1)
    return False


def _joins(before: str, after: str) -> bool:
    """Both are of one word; scripts without blanks between words have no such edges."""
    return before.isascii() and after.isascii() and before.isalnum() and after.isalnum()


def _first_part(text: str, marks: Sequence[Mark]) -> str:
    heading = next((mark.span.start for mark in marks if mark.tag == "h1"), 0)
    parts = [text[:FIRST_PART]]
    if heading:
        parts.append(text[max(heading, FIRST_PART) : heading + FIRST_PART])
    return straight(" ".join(parts))
