"""Titles of office: which person a cue like `THE VICE PRESIDENT`, `PM` or `Spokesman` means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from briefing_parser.profiles import Profile

_NUMBER = re.compile(r"\s*#?\s*\d{1,3}$")
_GENDER = re.compile(r"(?<=spokes)(?:man|woman|person)$|(?<=chair)(?:man|woman|person)$")


class Office(NamedTuple):
    """A role taken apart: `deputy prime minister` + `of Ruritania`."""

    words: tuple[str, ...]
    field: tuple[str, ...]  # what follows the first link


_Holder = TypeVar("_Holder")


def office(role: str, profile: Profile) -> Office:
    """The words of a role in lower case, articles left out, abbreviations in full, one form for both genders."""
    bare = _NUMBER.sub("", role.lower())
    full = profile.names.abbreviations.get(bare, bare)
    words = [_GENDER.sub("", word) for word in full.split()]
    words = [word.strip(",.") for word in words]
    while words and words[0] in profile.names.links:
        del words[0]
    link = next((at for at, word in enumerate(words) if at and word in profile.names.links), len(words))
    return Office(tuple(words[:link]), tuple(word for word in words[link:] if word not in profile.names.links))


def holder_of(meant: Office, holders: Sequence[tuple[Office, _Holder]], profile: Profile) -> _Holder | None:
    """Of several people with their offices, the one whom an office printed alone means; None where two fit as well."""
    fits = [(_fit(meant, printed, profile), holder) for printed, holder in holders]
    best = max((fit for fit, _ in fits), default=0)
    found = [holder for fit, holder in fits if fit == best]
    return found[0] if best and all(holder == found[0] for holder in found) else None


def is_same_office(role: str, other: str, profile: Profile) -> bool:
    """`PM` and `Prime Minister`, `SPOKESWOMAN` and `the Spokesperson`."""
    return office(role, profile) == office(other, profile)


def _fit(meant: Office, printed: Office, profile: Profile) -> int:
    """3: the same words; 2: the same office, in whatever field; 1: the same noun, of no other rank; 0: another office."""
    if meant == printed:
        return 3
    if meant.field and meant.field != printed.field:
        return 0
    if meant.words == printed.words:
        return 2
    before = printed.words[: len(printed.words) - len(meant.words)]
    same_noun = bool(meant.words) and printed.words[len(before) :] == meant.words
    return 1 if same_noun and profile.names.ranks.isdisjoint(before) else 0
