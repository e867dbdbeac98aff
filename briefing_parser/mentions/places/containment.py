"""Containment: the state, region or country behind a name that says where it lies."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.mentions.places.gazetteer import Row, look_up
from briefing_parser.mentions.places.matches import Match
from briefing_parser.mentions.places.vocabulary import Vocabulary


class Container(NamedTuple):
    """Where a name lies."""

    country: str
    """ISO 3166-1 alpha-2, or empty"""
    region: str
    """first-order code of GeoNames, or empty"""


NOWHERE = Container("", "")


def contained(text: str, match: Match, vocabulary: Vocabulary) -> Container:
    """What the words behind a comma say: `Salina, Kan.`, `Salina, Kansas`, `Nancy, France`."""
    if text[match.end : match.end + 1] != ",":
        return NOWHERE
    state = abbreviated_state(text, match, vocabulary)
    if state:
        return Container("US", vocabulary.state_abbreviations[state[1]])
    found = NAMES.match(text, match.end)
    if found is None:
        return NOWHERE
    of_two = container(match, look_up(f"{found[1]} {found[2]}")) if found[2] else NOWHERE
    return of_two if of_two != NOWHERE else container(match, look_up(found[1]))


NAMES = re.compile(r",\s([A-Z][\w’'-]{2,20})(?:\s([A-Z][\w’'-]{2,20}))?")


def abbreviated_state(text: str, match: Match, vocabulary: Vocabulary) -> re.Match[str] | None:
    """The abbreviated state of the United States behind the name, as group 1: `Kan.` in "Salina, Kan."."""
    found = STATE.match(text, match.end)
    return found if found and found[1] in vocabulary.state_abbreviations else None


STATE = re.compile(r",\s(W\. ?Va\.|[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,4}\.|[A-Z]{2}\b)")
"""Takes `, Kan.`, `, N.Y.` and `, KS`."""


def container(match: Match, rows: tuple[Row, ...]) -> Container:
    """The country and region among these rows in which the match may lie; of the name that stands behind it."""
    if not match.rows:
        return NOWHERE
    best = match.rows[0]
    for row in rows[:4]:
        if row.kind == "A" and best.kind != "A" and any(r.country == row.country for r in match.rows):
            return Container(row.country, "")
        holds = row.kind == "R" or (row.kind == "D" and not row.alias and best.kind != "A")
        if holds and any(r.country == row.country and r.region == row.region and r.kind in "PCD" for r in match.rows):
            return Container(row.country, row.region)
    return NOWHERE
