"""Lines of a head that belong together: a name above an office, a key above its value."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from briefing_parser.profiles import Profile
from briefing_parser.structure.heads.head_lines import HeadPart, is_key
from briefing_parser.structure.heads.listed_people import listed_people, name_alone

_LONGEST_VALUE = 200
_NO_VALUE = frozenset(("keyed", "furniture"))


def joined_lines(parts: Mapping[int, list[HeadPart]], profile: Profile) -> dict[int, list[HeadPart]]:
    """The parts of each paragraph, where a line that says nothing alone takes its kind from the one below, or gives it one."""
    return _with_keys_above_values(_with_names_above_offices(parts, profile), profile)


def _with_names_above_offices(parts: Mapping[int, list[HeadPart]], profile: Profile) -> dict[int, list[HeadPart]]:
    """A headline of two words or more above a line that holds an office and no name is the name of its holder."""
    known = dict(parts)
    for at, (part, *more) in ((at, found) for at, found in parts.items() if found):
        below = parts.get(at + 1, [])[:1]
        is_office = bool(below) and below[0].kind == "person" and not listed_people(below[0].words, profile)
        if part.kind == "headline" and not more and is_office and name_alone(part.words, profile):
            known[at] = [part._replace(kind="person")]
    return known


def _with_keys_above_values(parts: Mapping[int, list[HeadPart]], profile: Profile) -> dict[int, list[HeadPart]]:
    """`Delivered on:` above `3 March 2021`, `Published` above a day, `Speakers:` above people: a key and its value."""
    known = {at: list(found) for at, found in parts.items()}
    places = [(at, number) for at, found in known.items() for number in range(len(found))]
    for (at, number), (below, second) in pairwise(places):
        part, value = known[at][number], known[below][second]
        key = " ".join(part.words.rstrip(":").lower().split())
        is_label = part.words.endswith(":") or value.kind == "dateline"
        if part.kind == "keyed" and not part.words:
            key = part.key
        elif part.kind == "keyed" or not is_label or not is_key(key, profile):
            continue
        if value.kind in _NO_VALUE or len(value.words) > _LONGEST_VALUE or value.words.endswith((":", "?", "!")):
            continue
        known[at][number] = part._replace(kind="keyed", key="")
        if value.kind != "person" or key not in profile.facts.speaker:
            known[below][second] = value._replace(kind="keyed", key=key)
    return known
