"""The facts of a head, each from all its sources, the best first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.heads.head_fields import MarkedFacts
from briefing_parser.structure.heads.head_lines import HeadPart, is_body
from briefing_parser.structure.heads.listed_people import listed_people
from briefing_parser.structure.heads.places_of_heads import Places, is_town, is_venue, places_in_line
from briefing_parser.structure.heads.title_parts import TitleParts
from briefing_parser.structure.layout.datelines import Dateline, dateline_alone, datelines

_LONGEST_TOWN = 2
"""Words of a town that stands alone on the line above or below the day."""
_BESIDE_DAY = re.compile(r"(?:(?!\s[-–—]\s)[^,;()•|])+")


class Head(NamedTuple):
    """What a head is made of, before its facts are chosen."""

    title: Span | None
    parts: Sequence[HeadPart]
    marked: MarkedFacts
    of_title: TitleParts
    profile: Profile


def organisations(text: str, head: Head) -> Iterator[tuple[Span, str]]:
    """A body that the title says to hold the briefing; a line of the head; a field; another body in the title."""
    of_title, marked = head.of_title, head.marked
    if of_title.body and of_title.body_holds:
        yield of_title.body, "organisation-in-title"
    for part in head.parts:
        keyed = part.kind == "keyed" and part.key in head.profile.facts.organisation
        if part.kind == "organisation" or (keyed and not listed_people(part.words, head.profile) and "@" not in part.words):
            yield _body(part, head.profile), "organisation-line"
    for part in head.parts:
        if part.kind == "dateline":
            beside = list(_beside_day(part))
            rooms = any(is_venue(words, head.profile) and not is_body(words, head.profile) for words, _ in beside)
            if not rooms:  # "Front Hall, Ministry of Trade" is where it was held
                yield from ((span, "organisation-line") for words, span in beside if is_body(words, head.profile))
    if marked.organisation and is_body(marked.organisation.of(text), head.profile):
        yield marked.organisation, "organisation-field"
    if of_title.body:
        yield of_title.body, "organisation-in-title"


def places(text: str, head: Head) -> Iterator[tuple[Places, str]]:
    """Town and venue of the title, of the mark-up, of the lines of the head."""
    yield head.of_title.places, "place-in-title"
    if span := head.marked.place:
        yield _place_in(span.of(text), span, head.profile), "place-field"
    bodies = [part.end for part in head.parts if part.kind == "organisation"]
    for part in head.parts:
        if part.kind in ("town", "venue"):
            yield places_in_line(part.words, part.start, head.profile), "place-line"
        elif part.kind == "keyed" and part.key in head.profile.facts.place:
            yield _place_in(part.words, part.span, head.profile), "place-line"
        elif part.kind == "dateline":
            beside = [(words, span) for words, span in _beside_day(part) if not dateline_alone(f"{words} 1 May 2000")]
            towns = [span for words, span in beside if is_town(words, head.profile)]
            rooms = [span for words, span in beside if is_venue(words, head.profile)]
            yield Places(towns[0] if towns else None, rooms[0] if rooms else None), "place-line"
        elif part.kind == "headline" and is_town(part.words, head.profile):
            beside_body = any(end < part.start and "\n" not in text[end : part.start] for end in bodies)
            yield Places(part.span) if beside_body else Places(), "place-line"  # "Department of Information . New Bergen"
        elif part.kind in ("headline", "title"):
            yield Places(None, places_in_line(part.words, part.start, head.profile).venue), "place-line"
    for part, neighbour in (*pairwise(head.parts), *pairwise(reversed(head.parts))):
        is_town_line = (
            part.kind == "headline" and len(part.words.split()) <= _LONGEST_TOWN and is_town(part.words, head.profile)
        )
        below_body = neighbour.kind == "organisation" and neighbour.end < part.start and " " not in part.words
        if is_town_line and (neighbour.kind == "dateline" or below_body):
            yield Places(part.span), "place-line"


def days(head: Head) -> Iterator[tuple[Dateline, str]]:
    """The day in the title; in a dateline; in a field; of issue."""
    yield from ((line, "date-in-title") for line in head.of_title.dates)
    below = list(_datelines(head))
    yield from ((line, "dateline") for line in below if not line.issued)
    yield from ((line, "date-field") for line in head.marked.dates)
    yield from ((line, "dateline") for line in below if line.issued)
    yield from ((line, "day-of-issue") for line in head.marked.published)


def hours(head: Head) -> Iterator[Dateline]:
    """Day and hour of issue."""
    for line in (*head.marked.published, *_datelines(head), *head.marked.dates):
        if line.time:
            yield line


def _datelines(head: Head) -> Iterator[Dateline]:
    for part in head.parts:
        if part.kind == "dateline" or (part.kind == "keyed" and part.key in head.profile.facts.date):
            alone = dateline_alone(part.words)
            for line in datelines(part.words, part.start, day_first=head.profile.facts.day_first):
                yield line._replace(issued=alone.issued if alone else False)


def _beside_day(part: HeadPart) -> Iterator[tuple[str, Span]]:
    """What stands beside the day in a dateline, between commas."""
    at = 0
    for day in (*datelines(part.words), None):
        stretch = part.words[at : day.start if day else len(part.words)]
        offset = part.start + at
        for piece in _BESIDE_DAY.finditer(stretch):
            words = piece[0].strip().removeprefix("in ")
            if words:
                start = offset + piece.start() + piece[0].find(words)
                yield words, Span(start, start + len(words))
        at = day.end if day else at


def _place_in(words: str, span: Span, profile: Profile) -> Places:
    both = places_in_line(words, span.start, profile)
    if both.town or both.venue:
        return both
    return Places(span) if is_town(words, profile) else Places(None, span)


def _body(part: HeadPart, profile: Profile) -> Span:
    """`Ministry of Trade` of `Norland - Ministry of Trade`, of `Ministry of Trade E & OE`, and of `Ministry of Trade and Ann
    Lee`."""
    _, _, behind = part.words.rpartition(" - ")
    before, joined, person = behind.rpartition(" and ")
    if joined and part.kind == "keyed" and listed_people(person, profile):
        return Span(part.end - len(behind), part.end - len(behind) + len(before))
    note = max((note for note in profile.heads.notes if behind.lower().endswith(f" {note}")), key=len, default="")
    start = part.end - len(behind)
    return Span(start, start + len(behind[: len(behind) - len(note)].rstrip()))
