"""What the structure stage found, and how it is put back into the whole text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from briefing_parser.models import Block, Defect, Span, Speaker
from briefing_parser.structure.heads.front_matter import FrontMatter
from briefing_parser.structure.layout.lifting import Lifted
from briefing_parser.structure.sections.contents_links import Link
from briefing_parser.structure.sections.headings import Heading
from briefing_parser.structure.sections.table_of_contents import Entry
from briefing_parser.structure.turns.exchanges import QuestionAndAnswers
from briefing_parser.structure.turns.turns import SpokenTurn

_Printed = TypeVar("_Printed", Entry, Heading)


class Structure(NamedTuple):
    """What the stage found; spans and numbers only, ready to be assembled."""

    head: FrontMatter
    entries: tuple[Entry, ...]
    headings: tuple[Heading, ...]
    turns: tuple[SpokenTurn, ...]
    asks: Mapping[int, Sequence[Span]]  # number of the turn -> what it asks
    exchanges: tuple[QuestionAndAnswers, ...]
    exchange_headings: Mapping[int, Heading]  # number of the exchange -> heading above it
    topic_links: Mapping[int, Link]  # number of the entry -> heading
    exchange_links: Mapping[int, Link]  # number of the entry -> exchange
    podium: tuple[Speaker, ...]
    speakers: Mapping[str, Speaker | None]  # by label
    askers: Mapping[str, Speaker]  # by label of a question
    uncued: Speaker | None  # who speaks where no cue is printed
    blocks: tuple[Block, ...]
    defects: tuple[Defect, ...]
    furniture: tuple[Span, ...] = ()  # what was lifted out: it may lie inside a paragraph


def put_back(found: Structure, lifted: Lifted) -> Structure:
    """The same with all spans in the whole text; its blocks are there already."""
    if not lifted.holes:
        return found
    return found._replace(
        head=_head(found.head, lifted),
        entries=tuple(_moved(entry, lifted) for entry in found.entries),
        headings=tuple(_moved(heading, lifted) for heading in found.headings),
        turns=tuple(_turn(turn, lifted) for turn in found.turns),
        asks={number: [lifted.whole(span) for span in spans] for number, spans in found.asks.items()},
        exchange_headings={number: _moved(heading, lifted) for number, heading in found.exchange_headings.items()},
        podium=tuple(_speaker(speaker, lifted) for speaker in found.podium),
        speakers={label: _speaker(speaker, lifted) if speaker else None for label, speaker in found.speakers.items()},
        askers={label: _speaker(speaker, lifted) for label, speaker in found.askers.items()},
        uncued=_speaker(found.uncued, lifted) if found.uncued else None,
        defects=tuple(replace(defect, span=lifted.whole(defect.span)) for defect in found.defects),
        furniture=lifted.holes,
    )


def _moved(printed: _Printed, lifted: Lifted) -> _Printed:
    span = lifted.whole(Span(printed.start, printed.end))
    return printed._replace(start=span.start, end=span.end)


def _turn(turn: SpokenTurn, lifted: Lifted) -> SpokenTurn:
    cue = turn.cue
    if cue:
        label = lifted.whole(Span(cue.start, cue.end))
        cue = cue._replace(start=label.start, end=label.end)
    return turn._replace(
        cue=cue, span=lifted.whole(turn.span), paragraphs=tuple(lifted.whole(paragraph) for paragraph in turn.paragraphs)
    )


def _head(head: FrontMatter, lifted: Lifted) -> FrontMatter:
    return head._replace(
        title=lifted.whole(head.title) if head.title else None,
        organisation=lifted.whole(head.organisation) if head.organisation else None,
        place=lifted.whole(head.place) if head.place else None,
        venue=lifted.whole(head.venue) if head.venue else None,
        speaker_spans=tuple(lifted.whole(span) for span in head.speaker_spans),
        evidence={fact: replace(found, span=lifted.whole(found.span)) for fact, found in head.evidence.items()},
    )


def _speaker(speaker: Speaker, lifted: Lifted) -> Speaker:
    return replace(speaker, evidence=tuple(lifted.whole(span) for span in speaker.evidence))
