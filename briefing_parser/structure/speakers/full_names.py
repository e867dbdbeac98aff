"""Full names: the fullest form of a name that head, cues and introductions support, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.names.names import is_full, surname
from briefing_parser.structure.names.spellings import is_misprint
from briefing_parser.structure.speakers.introductions import Introduction
from briefing_parser.structure.speakers.name_sources import Printed, Sources, stem

_TOO_LONG = 2


class FullName(NamedTuple):
    """What a name was found to stand for. Of two people whom it fits as well, neither: the name is left as it is."""

    name: str
    span: Span | None = None
    is_ambiguous: bool = False


_Source = TypeVar("_Source", bound=Printed | Introduction)


def full_name(called: Printed, voice: str, known: Sources, profile: Profile) -> FullName:
    """The fullest name of whom a cue calls by surname, title or both.

    Head and cues come first, then who introduces himself, names with the same title, names that others than journalists
    mention, and last the people whose surname the cue may misprint.
    """
    heard = known.introduced.get(called.name.lower(), ())
    own = [one for one in heard if one.support == "self" and one.voice == voice]
    others = [one for one in heard if one.voice != voice and agree(called.title, one.title, profile) is not False]
    titled = [one for one in others if one.title and agree(called.title, one.title, profile)]
    bare = [one for one in others if one.support in ("bare", "title") and not one.asks]
    tiers: tuple[Sequence[Printed | Introduction], ...] = (
        known.printed.get(called.name.lower(), ()),
        own,
        [one for one in titled if not one.asks],
        titled,
        bare,
    )
    for tier in tiers:
        if found := _one(tier, called.title, profile):
            only = len(found) == 1
            return FullName(found[0].name, found[0].span) if only else FullName(called.name, is_ambiguous=True)
    return _misprinted(called, known, profile) or FullName(called.name)


def agree(title: str, other: str, profile: Profile) -> bool | None:
    """Whether two titles may be one person's: None where they say nothing of each other."""
    if not title or not other:
        return None
    if title.split()[-1] == other.split()[-1]:
        return True
    both_offices = title.split()[-1] in profile.names.roles and other.split()[-1] in profile.names.roles
    return False if both_offices else None


def _one(found: Sequence[_Source], title: str, profile: Profile) -> list[_Source]:
    """One for each name among those found; if some of several have this title, those."""
    names = list({one.name.lower(): one for one in reversed(found)}.values())
    fitting = [one for one in names if agree(title, one.title, profile)] if len(names) > 1 else []
    return fitting or names


def _misprinted(called: Printed, known: Sources, profile: Profile) -> FullName | None:
    """The given names of a head that spells the surname otherwise than the cues; an introduced name that a cue misspells."""
    if is_full(called.name):
        return None
    last = surname(called.name)
    given = {
        (other.name.rsplit(" ", 1)[0], other.span)
        for other in known.printed_alike.get(stem(last), ())
        if is_misprint(surname(other.name), last) and agree(called.title, other.title, profile) is not False
    }
    if len(given) == 1:
        names, span = next(iter(given))
        return FullName(f"{names} {called.name}", span)
    near = [
        one
        for one in known.introduced_alike.get(stem(last), ())
        if agree(called.title, one.title, profile)
        and (is_misprint(last, one.surname) or (last.startswith(one.surname) and 0 < len(last) - len(one.surname) <= _TOO_LONG))
    ]
    found = _one(near, called.title, profile)
    return FullName(found[0].name, found[0].span) if len(found) == 1 else None
