"""Mentions into entities: which mentions of one briefing speak of the same thing.

A wrong merge costs a reader more than a missed one. Mentions are one entity when they have one canonical name and one kind,
or when an identifier says so: a GeoNames id for places, a country code for peoples. The stages that found them have already
given each mention its canonical name within the text; what only the whole briefing shows is decided here: a surname that is
that of one speaker, and names that differ in capitals, accents or apostrophes alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, NamedTuple, Protocol

from briefing_parser.models.mentions import AnyMention, DateMention, NationalityMention, PlaceMention

COUNTRIES = frozenset(("country",))


class Named(Protocol):
    """Whoever has a name: a speaker on the podium, one who asks."""

    @property
    def name(self) -> str | None:
        """The fullest name that the transcript supports."""


class LinkedEntity(NamedTuple):
    """Something that a briefing speaks of."""

    id: str
    """kind and name, such as `person:ann-lee`; unique in the briefing"""
    kind: str
    name: str
    mentions: tuple[str, ...]
    """ids of its mentions, in order"""
    identifiers: tuple[tuple[str, str], ...] = ()
    """`iso3166` (alpha-2 code of a country or its people), `geonames` (id of a place), `iso4217` (currency)"""


def link(
    mentions: Sequence[AnyMention], *, speakers: Sequence[Named | str] = (), called: Mapping[int, str] | None = None
) -> tuple[tuple[AnyMention, ...], tuple[LinkedEntity, ...]]:
    """The mentions with `entity` set, and the entities, in the order of their first mention. Dates are not linked.

    `speakers` are those on the podium and those who ask: a person of whom only the surname is mentioned is the one speaker of
    that surname, if the mentions give no other person this surname. `called`: full names of those who are meant by a shorter
    one, by the start of the mention.
    """
    meant = {at: " ".join(name.split()) for at, name in (called or {}).items()}
    bearers = _by_surname(mentions, speakers)
    groups: dict[tuple[str, str], list[AnyMention]] = {}
    of_mention: list[tuple[str, str] | None] = []
    for mention in mentions:
        key = None if isinstance(mention, DateMention) else _key(mention, bearers, meant)
        of_mention.append(key)
        if key:
            groups.setdefault(key, []).append(mention)
    ids: dict[tuple[str, str], str] = {}
    taken: Counter[str] = Counter()
    entities = []
    for key, group in groups.items():
        name = _name(group, bearers, meant)
        plain = f"{key[0]}:{_slug(name)}"
        taken[plain] += 1
        while taken[plain] > 1 and f"{plain}-{taken[plain]}" in taken:
            taken[plain] += 1
        ids[key] = plain if taken[plain] == 1 else f"{plain}-{taken[plain]}"
        if ids[key] != plain:
            taken[ids[key]] += 1
        entities.append(LinkedEntity(ids[key], key[0], name, tuple(m.id for m in group), _identifiers(group)))
    linked = tuple(
        _with_entity(mention, ids[key]) if key else mention for mention, key in zip(mentions, of_mention, strict=True)
    )
    return linked, tuple(entities)


def _by_surname(mentions: Sequence[AnyMention], speakers: Sequence[Named | str]) -> dict[str, str]:
    """Folded surname -> full name of the one speaker who has it."""
    full = [name for name in (s if isinstance(s, str) else s.name for s in speakers) if name and " " in name.strip()]
    bearers: dict[str, set[str]] = {}
    known = {_fold(name): " ".join(name.split()) for name in full}
    mentioned = (m.name for m in mentions if m.kind == "person" and " " in m.name)
    for name in (*known.values(), *mentioned):
        folded = _fold(name)
        bearers.setdefault(folded.split()[-1] if folded else "", set()).add(folded)
    return {last: known[one] for last, names in bearers.items() if len(names) == 1 for one in names if one in known}


def _key(mention: Any, bearers: Mapping[str, str], meant: Mapping[int, str]) -> tuple[str, str]:
    """What mentions of one entity have in common."""
    if isinstance(mention, PlaceMention):
        place = mention.place
        if place and place.geonames_id is not None:
            return "place", f"geonames {place.geonames_id}"
        if place and place.country_code and place.feature in COUNTRIES:
            return "place", f"iso3166 {place.country_code}"
        return "place", _fold(f"{place.name} {place.country_code or ''}" if place else mention.text)
    if isinstance(mention, NationalityMention) and mention.country_code:
        return "nationality", f"iso3166 {mention.country_code}"
    if mention.kind != "person":
        return str(mention.kind), _fold(mention.name)
    folded = _fold(meant.get(mention.span.start, mention.name))
    return "person", _fold(bearers.get(folded, folded))


def _name(group: Sequence[Any], bearers: Mapping[str, str], meant: Mapping[int, str]) -> str:
    """The name of an entity: that of its first mention, spelt as most mentions have it."""
    first = group[0]
    if isinstance(first, PlaceMention):
        return first.place.name if first.place else " ".join(first.text.split())
    if first.kind != "person":
        return _most(Counter(str(mention.name) for mention in group))
    best = _most(Counter(meant.get(mention.span.start, str(mention.name)) for mention in group))
    return bearers.get(_fold(best), best)


def _most(counts: Counter[str]) -> str:
    return max(counts, key=lambda name: counts[name])


def _identifiers(group: Iterable[Any]) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for mention in group:
        place = mention.place if isinstance(mention, PlaceMention) else None
        if place and place.country_code and place.feature in COUNTRIES:
            found.setdefault("iso3166", place.country_code)
        if place and place.geonames_id is not None:
            found.setdefault("geonames", str(place.geonames_id))
        if isinstance(mention, NationalityMention) and mention.country_code:
            found.setdefault("iso3166", mention.country_code)
        if mention.kind == "money" and mention.currency:
            found.setdefault("iso4217", mention.currency)
    return tuple(found.items())


@cache
def _slots(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name != "entity")


def _with_entity(mention: Any, entity: str) -> Any:
    """A copy of a mention with `entity` set. The other fields were validated when the mention was made, and are passed on as
    they are: `dataclasses.replace` would validate them again, at twenty times the cost."""
    kind: Any = type(mention)
    copy = object.__new__(kind)
    for name in _slots(kind):
        object.__setattr__(copy, name, getattr(mention, name))
    object.__setattr__(copy, "entity", entity)
    return copy


def _fold(name: str) -> str:
    """A name without what only spelling changes: capitals, accents, kinds of apostrophes and white space."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).replace("’", "'")
    return " ".join(name.casefold().split())


def _slug(name: str) -> str:
    """A name as a readable part of an id: small letters, digits and hyphens."""
    return re.sub(r"[\W_]+", "-", _fold(name)).strip("-") or "unnamed"
