"""The places of a briefing, each once, with the mentions that name it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from briefing_parser.models.mentions import AnyMention, Place, PlaceMention


class PlaceCount(NamedTuple):
    """A place and its mentions, in order."""

    place: Place
    mentions: tuple[PlaceMention, ...]

    def __repr__(self) -> str:
        return f"PlaceCount({self.place.name!r}, {len(self.mentions)} mention{'s' if len(self.mentions) != 1 else ''})"


def count_places(mentions: Iterable[AnyMention], reading: str | None) -> tuple[PlaceCount, ...]:
    """The places that were resolved, most often named first, then by where they are named first."""
    found: dict[Place, list[PlaceMention]] = {}
    for mention in mentions:
        if isinstance(mention, PlaceMention) and mention.place and reading in (None, mention.reading):
            found.setdefault(mention.place, []).append(mention)
    counted = (PlaceCount(place, tuple(named)) for place, named in found.items())
    return tuple(sorted(counted, key=lambda one: -len(one.mentions)))
