"""Toponym resolution: which of its namesakes a name means, by people, kind, qualifiers, and the other places of the text.

Scores are in powers of ten of people: a namesake ten times as large weighs one point more. One sense per text: all mentions of
a name in one text mean one place, unless a qualifier behind one of them ("Paris, Texas") says otherwise.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import NamedTuple

from briefing_parser.mentions.places.containment import NOWHERE, Container, contained, container
from briefing_parser.mentions.places.gazetteer import Row, fold, kilometres
from briefing_parser.mentions.places.matches import Match, matches
from briefing_parser.mentions.places.selection import listed
from briefing_parser.mentions.places.tokens import words
from briefing_parser.mentions.places.vocabulary import Vocabulary
from briefing_parser.models.mentions import Place

KIND = {"A": 3.0, "C": 2.5, "P": 0.0, "R": 0.4, "D": -1.0, "L": 2.0, "W": 2.0, "S": 1.0, "I": 1.5, "T": 1.0, "B": 1.0}
"""Points by kind: states and areas are spoken of more than their people say, districts less."""
FEATURE = {"A": "country", "C": "city", "P": "city", "R": "region", "D": "region", "L": "area", "W": "water"} | {
    "S": "river",
    "I": "island",
    "T": "mountain",
    "B": "building",
}
ALIAS, ALIAS_OF_DISTRICT = -0.7, -1.7
"""Points where the name is another spelling, or a county's without "County"."""
FAMOUS, FAME = 600_000, 4.0
"""People from which a place (no county) is known far beyond its country, and points for it: nearly what context may give."""
KINDS = {"state": "R", "states": "R", "county": "D", "counties": "D"} | dict.fromkeys(
    ("city", "cities", "town", "towns", "village", "villages", "township"), "CP"
)
REGIONAL = "RDL"
"""The kinds of row that a word for a place's kind allows, and those that any other such word does."""
NAME_GOES_ON = re.compile(r" [A-Z]")
"""Behind a name that is part of another."""
BESIDE = frozenset({", ", " (", ", in ", " in "})
"""Between a name and the next one, in which it may lie."""
QUALIFIED = 8.0
NAMED_KIND = 3.0
NEAR, HOME_STATE = 1.0, 3.0
"""Points for the country that the caller gives; for its states where another country bears the name: Georgia."""
COUNTRY = 2.5
"""Points, times the share of the country among the names in no doubt."""
REGION, REGION_MOST = 2.0, 4.5
"""Points for the mentions of the region itself, "Kansas" for a town in Kansas, by doublings."""
NEIGHBOUR_KM, NEIGHBOUR, NEIGHBOUR_MOST = 150.0, 0.8, 2.0
NEIGHBOUR_DEGREES = NEIGHBOUR_KM / 111.0
"""Of latitude, at least as far."""
CONTEXT_MOST = 5.0
"""Points that all the other places of a text give together: no village of that name outweighs a seat of government."""
TOWN = 1.0
"""Points of a region for the towns in it."""
NEIGHBOURS_LOOKED_AT = 24
NO_VOTES = ("", 0)
COUNTED = 3
"""Mentions of one name that count for where the text is: more say no more."""
CLEAR_LEAD = 1.3
"""Points by which a place outweighs its namesakes so far that it tells where the text is."""
ALTERNATIVES, RIVAL = 3, 1.0
"""Namesakes told as alternatives, and the lead in points from which one is none."""
DOUBT, SMALL = 0.35, 30_000
"""A lead of fewer points over a namesake elsewhere leaves a small place undecided."""


class Qualifier(NamedTuple):
    """What the words beside a name say of where it lies."""

    country: str = ""
    region: str = ""
    kind: str = ""
    """the kinds of row that the word beside it allows: `R` for "state of", `D` for "county", `RDL` for "province"; or empty"""


class Sense(NamedTuple):
    """What a name means here: the place, the other places it may well mean, and what told them apart."""

    place: Place | None
    alternatives: tuple[Place, ...]
    reason: str
    """`only`, `people`, or the points that put it before the next: see `REASONS`; `undecided`, or empty for a framed name"""


class Surroundings(NamedTuple):
    """The other places of the text."""

    countries: Counter[str]
    regions: Counter[tuple[str, str]]
    """mentions of the first-order regions themselves"""
    towns: Counter[tuple[str, str]]
    """towns by their region"""
    points: list[Row]
    total: int
    own: dict[str, tuple[str, int]]
    """by name, the country that it votes for and how often: no name bears witness for itself"""
    near: str


def resolve(text: str, found: list[Match], vocabulary: Vocabulary, near: str | None) -> list[Sense]:
    """The sense of each match; its place is None where no namesake stands out; mentions of one place share one `Place`."""
    qualifiers = _qualifiers(text, found, vocabulary)
    senses: dict[str, Qualifier] = {}
    for match, qualifier in zip(found, qualifiers, strict=True):
        if qualifier.country and match.rows:
            senses.setdefault(fold(match.key), qualifier)
    around = _surroundings(found, qualifiers, _country(near, vocabulary))
    chosen: dict[tuple[str, Qualifier], Sense] = {}
    shared: dict[Row, Place] = {}
    shared_by_name: dict[str, Place] = {}
    resolved: list[Sense] = []
    for match, own in zip(found, qualifiers, strict=True):
        if not match.rows:
            resolved.append(_framed(match, shared_by_name))
            continue
        key = fold(match.key)
        qualifier = senses[key]._replace(kind=own.kind) if key in senses and not own.country else own
        if (key, qualifier) not in chosen:
            chosen[key, qualifier] = _sense(match, qualifier, around, vocabulary, shared)
        resolved.append(chosen[key, qualifier])
    return resolved


def _framed(match: Match, shared: dict[str, Place]) -> Sense:
    """A place that only its frame shows: its name is all that is known of it."""
    name = " ".join(match.key.split())
    place = shared.setdefault(name, Place(name=name, feature="street" if match.rule == "address" else None))
    return Sense(place, (), "")


def _qualifiers(text: str, found: list[Match], vocabulary: Vocabulary) -> list[Qualifier]:
    """What stands beside each match: a state or country behind a comma, the word for its kind."""
    qualifiers: list[Qualifier] = []
    for index, match in enumerate(found):
        within = contained(text, match, vocabulary)
        if within == NOWHERE and index + 1 < len(found):
            within = _within(text, match, found[index + 1])
        holds = bool(qualifiers) and qualifiers[-1].region and text[found[index - 1].end : match.start] in BESIDE
        kind = _kind(text, match, vocabulary) or ("R" if holds else _kind_of_list(text, found, index))
        qualifiers.append(Qualifier(*within, kind))
    return qualifiers


def _within(text: str, match: Match, behind: Match) -> Container:
    """What the place behind a name says of it; not "in Panama City, U.S. Secretary Lee"."""
    beside = text[match.end : behind.start] in BESIDE and not NAME_GOES_ON.match(text, behind.end)
    return container(match, behind.rows) if beside else NOWHERE


def _kind_of_list(text: str, found: list[Match], index: int) -> str:
    """`R` for New York in "New Jersey, New York and Connecticut", `A` for Georgia in "Ukraine, Moldova and Georgia"."""
    match = found[index]
    beside = []
    if index and listed(text, found[index - 1], match):
        beside.append(found[index - 1])
    if index + 1 < len(found) and listed(text, match, found[index + 1]):
        beside.append(found[index + 1])
    if not beside or not any(_american_state(row) for row in match.rows):
        return ""
    clear = [_clear(other.rows) if other.rows else None for other in beside]
    if all(row and _american_state(row) for row in clear):
        return "R"
    return "A" if all(row and row.kind == "A" for row in clear) else ""


def _american_state(row: Row) -> bool:
    return row.kind == "R" and row.country == "US" and not row.alias


def _kind(text: str, match: Match, vocabulary: Vocabulary) -> str:
    """The kinds of row that a word for its kind allows: inside the name, behind it, or before it with "of"."""
    words = [match.key.split()[-1].casefold()] if match.last > match.first else []
    if behind := WORD_BEHIND.match(text, match.end):
        words.append(behind[1])
    if text.endswith("of ", 0, match.start) and (before := WORD_OF.search(text, max(0, match.start - LOOK_BACK), match.start)):
        words.append(before[1])
    for word in words:
        if word in KINDS or word in vocabulary.regional:
            return KINDS.get(word, REGIONAL)
    return ""


WORD_BEHIND = re.compile(r"[ \n]([a-z]{4,12})\b")
WORD_OF = re.compile(r"\b([a-z]{4,12}) of $")
LOOK_BACK = 16
"""Characters in which such a word and "of" stand."""


def _surroundings(found: list[Match], qualifiers: list[Qualifier], near: str) -> Surroundings:
    """Counts of the countries and regions of the names that are in no doubt, and the places themselves."""
    countries: Counter[str] = Counter()
    regions: Counter[tuple[str, str]] = Counter()
    towns: Counter[tuple[str, str]] = Counter()
    points: dict[Row, None] = {}
    seen: Counter[str] = Counter()
    clear: dict[str, Row | None] = {}
    own: dict[str, tuple[str, int]] = {}
    for match, qualifier in zip(found, qualifiers, strict=True):
        if qualifier.region:
            regions[qualifier.country, qualifier.region] += 1
        if qualifier.country:
            countries[qualifier.country] += 1
        seen[match.key] += 1
        if not match.rows or seen[match.key] > COUNTED:
            continue
        if match.key not in clear:
            clear[match.key] = _clear(match.rows)
        best = clear[match.key]
        if best is None:
            continue
        if best.country:
            countries[best.country] += 1
            own[match.key] = best.country, own.get(match.key, NO_VOTES)[1] + 1
        if best.region and best.kind == "R":
            regions[best.country, best.region] += 1
        if best.kind in "PCD" and best not in points:
            points[best] = None
            towns[best.country, best.region] += 1
    return Surroundings(countries, regions, towns, list(points)[:NEIGHBOURS_LOOKED_AT], countries.total(), own, near)


def _clear(rows: tuple[Row, ...]) -> Row | None:
    """The place that a name means without any context: one that outweighs all others by far; no state with a region's name."""
    if len(rows) == 1:
        return rows[0]
    ranked = sorted(rows, key=_weight, reverse=True)
    best = ranked[0]
    if best.kind == "A":
        rivals = [row for row in ranked[1:] if row.kind == "R" and row.country != best.country and not row.alias]
    else:
        rivals = [
            row for row in ranked[1:] if kilometres(row, best) > NEIGHBOUR_KM and _weight(best) - _weight(row) < CLEAR_LEAD
        ]
    return None if rivals else best


def _sense(match: Match, qualifier: Qualifier, around: Surroundings, vocabulary: Vocabulary, shared: dict[Row, Place]) -> Sense:
    """The best of the namesakes, those that come near it, and the points by which it leads."""
    rows, own = match.rows, around.own.get(match.key, NO_VOTES)
    if len(rows) == 1:
        return Sense(shared.setdefault(rows[0], _place(rows[0], vocabulary)), (), "only")
    abroad = any(row.kind == "A" and row.country != around.near for row in rows)
    scored = sorted(((_points(row, qualifier, around, own, abroad), row) for row in rows), key=lambda one: -sum(one[0]))
    points, best = scored[0]
    town = best if qualifier.kind else _town_of(best, rows)
    rivals = _rivals(sum(points), best, [one for one in scored[1:] if one[1] != town])
    undecided = bool(rivals) and rivals[0].lead < DOUBT and best.population < SMALL and not qualifier.country
    close = [rival.row for rival in rivals if rival.lead < RIVAL]
    places = tuple(shared.setdefault(row, _place(row, vocabulary)) for row in (town, *close))
    if undecided:
        return Sense(None, places, "undecided")
    if not rivals:
        return Sense(places[0], (), "only")
    gains = [one - other for one, other in zip(points, rivals[0].points, strict=True)]
    return Sense(places[0], places[1:], REASONS[gains.index(max(gains))])


class _Rival(NamedTuple):
    """A namesake elsewhere, and the points by which the best one leads it."""

    lead: float
    points: tuple[float, ...]
    row: Row


def _rivals(best_points: float, best: Row, others: list[tuple[tuple[float, ...], Row]]) -> list[_Rival]:
    """The next namesake that lies elsewhere, and those that come about as near."""
    rivals: list[_Rival] = []
    for points, row in others:
        lead = best_points - sum(points)
        if len(rivals) == ALTERNATIVES or (rivals and lead >= RIVAL):
            break
        if kilometres(best, row) > NEIGHBOUR_KM:
            rivals.append(_Rival(lead, points, row))
    return rivals


def _town_of(best: Row, rows: tuple[Row, ...]) -> Row:
    """The town of a region where both bear the name: Idlib is the town, unless "province" stands beside it."""
    if best.kind not in "RD" or best.country == "US":
        return best
    for row in rows:
        same = row.kind in "CP" and row.country == best.country and len(row.name.split()) >= len(best.name.split())
        if same and kilometres(row, best) < NEIGHBOUR_KM:
            return row
    return best


def _points(row: Row, qualifier: Qualifier, around: Surroundings, own: tuple[str, int], abroad: bool) -> tuple[float, ...]:
    """Its points, in the order of `REASONS`; `own`: the votes of the name itself; `abroad` where a state elsewhere bears it."""
    home = bool(row.country) and row.country == around.near
    qualified = bool(qualifier.country) and row.kind != "A" and row.country == qualifier.country
    return (
        _weight(row),
        QUALIFIED if qualified and qualifier.region in ("", row.region) else 0.0,
        NAMED_KIND if qualifier.kind and row.kind in qualifier.kind else 0.0,
        min(CONTEXT_MOST, _context(row, around, own)),
        (HOME_STATE if abroad and row.kind == "R" else NEAR) if home else 0.0,
    )


REASONS = ("people", "qualified", "kind", "context", "near")
"""What may put a place before its namesakes: people and kind of place; "Paris, Texas"; "Homs province"; the other places of
the text; the caller's `near`."""


def _context(row: Row, around: Surroundings, own: tuple[str, int]) -> float:
    """Points for the other places of the text: its country, its region, the towns in it or beside it."""
    points = 0.0
    if row.country:
        country, votes = own
        others = around.countries[row.country] - (votes if row.country == country else 0)
        points += COUNTRY * others / (around.total - votes + 1)
    if row.region:
        points += min(REGION_MOST, REGION * math.log2(1 + around.regions[row.country, row.region]))
    if row.kind == "R":
        points += min(NEIGHBOUR_MOST, TOWN * math.log2(1 + around.towns[row.country, row.region]))
    if row.kind in "PCD":
        south, north = row.latitude - NEIGHBOUR_DEGREES, row.latitude + NEIGHBOUR_DEGREES
        beside = [other for other in around.points if south < other.latitude < north and other != row]
        neighbours = sum(kilometres(row, other) < NEIGHBOUR_KM for other in beside)
        points += min(NEIGHBOUR_MOST, NEIGHBOUR * math.log2(1 + neighbours))
    return points


def _weight(row: Row) -> float:
    points = (
        math.log10(row.population + 10)
        + KIND[row.kind]
        + (FAME if row.population >= FAMOUS and row.kind != "D" and not row.alias else 0.0)
    )
    if row.alias and row.kind != "A":
        points += ALIAS_OF_DISTRICT if row.kind == "D" else ALIAS
    return points


def _country(near: str | None, vocabulary: Vocabulary) -> str:
    """The country that `near` names: a code, a place, or a body called after one."""
    if near is None or (len(near) == 2 and near.isupper()):
        return near or ""
    capitalised = words(near)
    named = [(match.start, max(match.rows, key=_weight).country) for match in matches(near, capitalised, vocabulary)]
    named += [(word.start, vocabulary.adjectives[word.text]) for word in capitalised if word.text in vocabulary.adjectives]
    return next((country for _, country in sorted(named) if country), "")


def _place(row: Row, vocabulary: Vocabulary) -> Place:
    return Place(
        name=row.name, country_code=row.country or None, region_code=vocabulary.region_codes.get((row.country, row.region)),
        latitude=row.latitude, longitude=row.longitude, geonames_id=row.geonames_id or None, feature=FEATURE[row.kind],
    )  # fmt: skip
