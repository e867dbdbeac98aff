"""The head of a transcript: title, organisation, place, day, and who is on the podium."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_parser.models import Evidence, Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.heads.head_extent import blocks_within, end_of_head, kinds_of_blocks
from briefing_parser.structure.heads.head_facts import Head, days, hours, organisations, places
from briefing_parser.structure.heads.head_fields import MarkedFacts
from briefing_parser.structure.heads.head_lines import HeadPart, Known, head_parts, without_key
from briefing_parser.structure.heads.joined_lines import joined_lines
from briefing_parser.structure.heads.people_of_heads import people_of_head
from briefing_parser.structure.heads.printed_titles import printed_title
from briefing_parser.structure.heads.title_parts import TitleParts, title_parts
from briefing_parser.structure.layout.datelines import Dateline
from briefing_parser.structure.layout.lines import Line
from briefing_parser.structure.layout.paragraphs import Paragraph
from briefing_parser.structure.names.names import Named

_LONGEST_OF_HEAD = 800
"""Characters; a longer paragraph is of the text, and so is all below it."""
HEAD = 40
"""Paragraphs at the top, behind the fields and the main heading, among which the head is looked for."""


_BELOW_CONTENTS = frozenset(("hour", "dateline", "remark", "number"))
NOTHING_MARKED = MarkedFacts()


class FrontMatter(NamedTuple):
    """What the head says; all of it printed, nothing guessed."""

    kinds: Mapping[int, str]  # number of the paragraph -> kind of its block
    after: int  # number of the first paragraph that is not of the head
    title: Span | None = None
    organisation: Span | None = None
    place: Span | None = None
    venue: Span | None = None
    date: dt.date | None = None
    published: Dateline | None = None
    speakers: tuple[Named, ...] = ()
    speaker_spans: tuple[Span, ...] = ()  # where each of them is named
    evidence: Mapping[str, Evidence] = {}
    fused: tuple[Dateline, ...] = ()
    within: tuple[tuple[str, int, int], ...] = ()  # blocks inside paragraphs of the head: kind, start, end


def head_reach(lines: Sequence[Line], marked: MarkedFacts) -> int:
    """Number of lines at the top in which the head of a text is."""
    behind = max((span.end for span in (marked.region, marked.title) if span), default=0)
    return sum(line.start < behind for line in lines) + HEAD


def front_matter(
    text: str,
    paragraphs: Sequence[Paragraph],
    profile: Profile,
    end: int,
    marked: MarkedFacts = NOTHING_MARKED,
    known: Known | None = None,
) -> FrontMatter:
    """Read the head, which ends before paragraph number `end` (the contents, the first cue) at the latest. What is found
    of its lines is kept in `known`, for the next reading of the same text."""
    begin = _behind_fields(paragraphs[:end], marked)
    heading = marked.title.end if marked.is_heading and marked.title else 0
    reach = begin + HEAD + sum(paragraph.start < heading for paragraph in paragraphs[begin:end])
    spoken = (at for at in range(begin, min(end, reach)) if len(paragraphs[at].text) > _LONGEST_OF_HEAD)
    shown = paragraphs[: next(spoken, min(end, reach))]
    title, numbers = _title(text, shown, begin, marked, profile)
    of_title = title_parts(text, title, profile) if title else TitleParts()
    words = " ".join(title.of(text).split()) if title else ""
    printed = {at: _parts(shown[at], marked, profile, words, known) for at in range(begin, len(shown)) if at not in numbers}
    parts = joined_lines(printed, profile)
    after = end_of_head(parts, begin, numbers, len(shown), ends_at_cue=len(shown) == end < len(paragraphs))
    if title is None and after == 0:
        return FrontMatter({}, 0)
    of_head = [part for at in range(begin, after) for part in parts.get(at, ())]
    found = _facts(text, Head(title, of_head, marked, of_title, profile))
    facts = {"title": found.title, "venue": found.place or found.venue, "organisation": found.organisation}
    kinds = kinds_of_blocks(parts, begin, numbers, after)
    return found._replace(kinds=kinds, after=after, within=blocks_within(facts, shown, kinds))


def behind_hour(paragraphs: Sequence[Paragraph], at: int, end: int, profile: Profile) -> int:
    """Number of the first paragraph from `at` on, below the contents, that is no `TRANSCRIPT:` and no `10:50 a.m. EDT`."""
    while at < end and {part.kind for part in head_parts(paragraphs[at], profile)} <= _BELOW_CONTENTS:
        at += 1
    return at


def _parts(paragraph: Paragraph, marked: MarkedFacts, profile: Profile, title: str, known: Known | None) -> list[HeadPart]:
    """What a paragraph holds, by the mark-up or by its words; the fields of the mark-up are read already."""
    place = marked.place
    if place and place.start <= paragraph.start and paragraph.end <= place.end:
        return [HeadPart("town", paragraph.text, paragraph.start, paragraph.end)]
    if marked.region and marked.region.start <= paragraph.start < marked.region.end:
        return [HeadPart("field", paragraph.text, paragraph.start, paragraph.end)]
    return head_parts(paragraph, profile, title, known)


def _behind_fields(paragraphs: Sequence[Paragraph], marked: MarkedFacts) -> int:
    """Number of the first paragraph behind the fields, if nothing stands before them."""
    region = marked.region
    if region is None or (paragraphs and paragraphs[0].end <= region.start):
        return 0
    return sum(paragraph.start < region.end for paragraph in paragraphs)


def _title(
    text: str, paragraphs: Sequence[Paragraph], begin: int, marked: MarkedFacts, profile: Profile
) -> tuple[Span | None, range]:
    """The title, and the numbers of its paragraphs: that of the mark-up before a printed one, before that of a mail."""
    if title := marked.title:
        numbers = [at for at, part in enumerate(paragraphs) if part.start < title.end and part.end > title.start]
        return title, range(numbers[0], numbers[-1] + 1) if numbers and numbers[0] >= begin else range(begin, begin)
    first, last = printed_title(paragraphs[begin:], profile)
    if last:
        first, last = begin + first, begin + last
        title = Span(paragraphs[first].start, paragraphs[last - 1].end)
        return without_key(text, title, profile), range(first, last)
    return marked.subject, range(begin, begin)


def _facts(text: str, head: Head) -> FrontMatter:
    """Each fact from the first of its sources that has it."""
    evidence: dict[str, Evidence] = {}

    def chosen(fact: str, sources: Iterator[tuple[Span, str]]) -> Span | None:
        found = next(sources, None)
        if found:
            evidence[fact] = Evidence(*found)
        return found[0] if found else None

    organisation = chosen("organisation", organisations(text, head))
    elsewhere = organisation if organisation and evidence["organisation"].rule != "organisation-in-title" else None
    named = people_of_head(text, head, elsewhere)
    day, hour = next(days(head), None), next(hours(head), None)
    if head.title:
        rule = "title-line" if head.title not in (head.marked.title, head.marked.subject) else "title-field"
        evidence["title"] = Evidence(head.title, "title-heading" if head.marked.is_heading else rule)
    if day:
        evidence["date"] = Evidence(Span(day[0].start, day[0].end), day[1])
    if hour and (head.profile.timezone or hour.offset is not None):
        evidence["published"] = Evidence(Span(hour.start, hour.end), "dateline-hour")
    if named:
        in_title = named[0][1] == head.title
        evidence["speakers"] = Evidence(named[0][1], "speaker-in-title" if in_title else "speaker-line")
    return FrontMatter(
        kinds={},
        after=0,
        title=head.title,
        organisation=organisation,
        place=chosen("place", ((found.town, rule) for found, rule in places(text, head) if found.town)),
        venue=chosen("venue", ((found.venue, rule) for found, rule in places(text, head) if found.venue)),
        date=day[0].date if day else None,
        published=hour,
        speakers=tuple(person for person, _ in named),
        speaker_spans=tuple(span for _, span in named),
        evidence=evidence,
        fused=tuple(line for line, _ in days(head) if line.fused),
    )
