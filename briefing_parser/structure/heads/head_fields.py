"""The facts that mark-up says outright: fields of a YAML, XML or mail head, headings and classes of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.profiles.profile import Facts
from briefing_parser.structure.heads.listed_people import listed_people, name_alone
from briefing_parser.structure.layout.datelines import Dateline, datelines
from briefing_parser.structure.names.names import Named

_FAMILY_FIRST = re.compile(r"(?P<family>[^\W\d_][^,\d]{0,40}), (?P<given>[^\W\d_][^,\d]{0,40})")
_SITE = re.compile(r"\s[|•·–—]\s.*$|\s-\s[^-]*$", re.DOTALL)
_MOST = 50
"""Fields, or elements, of one kind that are looked at."""
_LONGEST_DAY = 200
_LONGEST_PERSON = 300
_KINDS = ("title", "subject", "date", "published", "place", "organisation", "office", "speaker")


class MarkedFacts(NamedTuple):
    """Facts by what the mark-up calls them; spans in the text."""

    title: Span | None = None
    is_heading: bool = False  # the title is a heading of the page, not a field
    subject: Span | None = None
    dates: tuple[Dateline, ...] = ()
    published: tuple[Dateline, ...] = ()
    place: Span | None = None
    organisation: Span | None = None
    office: Span | None = None
    people: tuple[tuple[Named, Span], ...] = ()
    region: Span | None = None  # all fields together


def marked_facts(text: str, marks: Sequence[Mark], profile: Profile) -> MarkedFacts:
    """What the marks say of the briefing. A heading of the first level is the title before one of a field, before the
    page's own title, which loses the name of the site."""
    said: dict[str, list[Mark]] = {kind: [] for kind in _KINDS}
    known = _vocabulary(profile.facts)
    for mark in marks:
        words = (mark.words,) if mark.tag == "field" else [f".{word}" for word in mark.words.split()]
        for kind in dict.fromkeys(kind for word in words if word in known for kind in known[word]):
            if mark.span and len(said[kind]) < _MOST:
                said[kind].append(mark)
    heading = _heading(text, marks)
    times = [mark for mark in marks if mark.tag == "time" and mark.span][:_MOST]
    return MarkedFacts(
        title=heading or _first(text, said["title"]) or _title_of_page(text, marks),
        is_heading=heading is not None,
        subject=_first(text, said["subject"]),
        dates=tuple(_days(text, said["date"], profile)),
        published=(*_days(text, said["published"], profile), *_days(text, times, profile)),
        place=_first(text, said["place"]),
        organisation=_first(text, said["organisation"]),
        office=_first(text, said["office"]),
        people=tuple(_people(text, said["speaker"], profile)),
        region=next((mark.span for mark in marks if mark.tag == "fields" and mark.span), None),
    )


@lru_cache(maxsize=64)
def _vocabulary(facts: Facts) -> Mapping[str, Sequence[str]]:
    """Key of a field, or class behind a full stop -> the facts that it stands for."""
    kinds: dict[str, list[str]] = {}
    for kind in _KINDS:
        for word in getattr(facts, kind):
            kinds.setdefault(word, []).append(kind)
    return kinds


def _heading(text: str, marks: Sequence[Mark]) -> Span | None:
    """Of several main headings, the one with most words in the page's own title, else the longest."""
    headings = [mark.span for mark in marks if mark.tag == "h1" and mark.span.of(text).strip()]
    if len(headings) < 2:
        return _trimmed(text, headings[0]) if headings else None
    page = next((mark.span.of(text) for mark in marks if mark.tag == "title"), "")
    words = set(page.lower().split())

    def worth(span: Span) -> tuple[int, int, int]:
        own = span.of(text).lower().split()
        return len(words & set(own)), len(own), -span.start

    return _trimmed(text, max(headings, key=worth))


def _title_of_page(text: str, marks: Sequence[Mark]) -> Span | None:
    page = next((mark.span for mark in marks if mark.tag == "title" and mark.span.of(text).strip()), None)
    if page is None:
        return None
    site = _SITE.search(page.of(text).strip())
    whole = _trimmed(text, page)
    return _trimmed(text, Span(whole.start, whole.start + site.start())) if site and site.start() else whole


def _first(text: str, marks: Sequence[Mark]) -> Span | None:
    return next((_trimmed(text, mark.span) for mark in marks if mark.span.of(text).strip()), None)


def _trimmed(text: str, span: Span) -> Span:
    printed = span.of(text)
    start = span.start + len(printed) - len(printed.lstrip())
    return Span(start, start + len(printed.strip()))


def _days(text: str, marks: Sequence[Mark], profile: Profile) -> Iterator[Dateline]:
    """The day that each says, for machines or for readers; at the place where it is printed."""
    for mark in marks:
        found = datelines(mark.value[:_LONGEST_DAY]) or datelines(
            mark.span.of(text)[:_LONGEST_DAY], day_first=profile.facts.day_first
        )
        yield from (line._replace(start=mark.span.start, end=mark.span.end) for line in found[:1])


def _people(text: str, marks: Sequence[Mark], profile: Profile) -> Iterator[tuple[Named, Span]]:
    """`Lee, Ann` is Ann Lee; a key that is an office, `trade-minister`, is her role. Parties and bodies are nobody."""
    for mark in marks:
        value = " ".join(mark.span.of(text)[:_LONGEST_PERSON].split())
        office = mark.words.replace("-", " ").replace("_", " ")
        role = office.title() if not profile.names.roles.isdisjoint(office.split()) else None
        family_first = _FAMILY_FIRST.fullmatch(value)
        known = name_alone(f"{family_first['given']} {family_first['family']}", profile) if family_first else None
        for person in (known,) if known else listed_people(value, profile):
            if known or person.role or role:
                yield person._replace(role=person.role or role), _trimmed(text, mark.span)
