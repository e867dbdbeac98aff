"""From what the stages found to one `Briefing`: the only place where it is built."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing_parser.askers.askers import Asker
from briefing_parser.mentions.linking import LinkedEntity
from briefing_parser.models import (
    Answer,
    AnyMention,
    AnyTurn,
    Ask,
    Briefing,
    ContentsEntry,
    Defect,
    Entity,
    Exchange,
    Moderation,
    Paragraph,
    PlaceMention,
    Question,
    Source,
    Span,
    Statement,
    Topic,
)
from briefing_parser.profiles.choice import Choice
from briefing_parser.structure import Structure
from briefing_parser.structure.layout.lifting import shown_text
from briefing_parser.structure.sections.table_of_contents import Entry
from briefing_parser.structure.turns.turns import SpokenTurn
from briefing_parser.timezones import timezone
from briefing_parser.version import __version__


class Parts(NamedTuple):
    """What the stages found in one transcript."""

    source: Source
    choice: Choice
    language: str
    structure: Structure
    askers: Mapping[int, Asker]  # by number of the turn
    mentions: Sequence[AnyMention]
    entities: Sequence[LinkedEntity]
    defects: Sequence[Defect]


def assemble(parts: Parts, *, briefing_id: str | None = None, uri: str | None = None) -> Briefing:
    """The briefing, with ids given in order and everything that refers to something by its id."""
    found, text = parts.structure, parts.source.text
    head = found.head
    turns = tuple(_turn(number, turn, parts, text) for number, turn in enumerate(found.turns))
    topic_entries = {link.target: entry for entry, link in found.topic_links.items()}
    exchange_entries = {link.target: entry for entry, link in found.exchange_links.items()}
    return Briefing(
        id=briefing_id or parts.source.sha256[:16],
        uri=uri,
        title=_printed(found, text, head.title),
        organisation=_printed(found, text, head.organisation),
        place=next((m for m in parts.mentions if isinstance(m, PlaceMention) and m.span == head.place), None),
        venue=_printed(found, text, head.venue),
        date=head.date,
        published=_published(parts),
        language=parts.language,
        profile=parts.choice.profile.name,
        profile_scores=parts.choice.scores,
        speakers=found.podium,
        contents=_contents(found, text),
        turns=turns,
        topics=_topics(found, turns, topic_entries, text),
        exchanges=_exchanges(found, turns, exchange_entries, text),
        mentions=tuple(parts.mentions),
        entities=tuple(
            Entity(
                id=entity.id, kind=entity.kind, name=entity.name, mentions=entity.mentions, identifiers=dict(entity.identifiers)
            )
            for entity in parts.entities
        ),
        defects=tuple(sorted(parts.defects, key=lambda defect: (defect.span, defect.code, defect.message))),
        blocks=found.blocks,
        source=parts.source,
        evidence={fact: where for fact, where in head.evidence.items() if fact != "speakers" or found.podium},
        parser_version=__version__,
    )


def _turn(number: int, turn: SpokenTurn, parts: Parts, text: str) -> AnyTurn:
    found, cue, asker = parts.structure, turn.cue, parts.askers.get(number)
    turn_id, label, label_span = f"turn-{number + 1}", cue.label if cue else None, Span(cue.start, cue.end) if cue else None
    speaker = found.speakers[cue.label] if cue else found.uncued
    paragraphs = tuple(Paragraph(span, shown_text(text, span, found.furniture)) for span in turn.paragraphs)
    if turn.kind != "question":
        kind = _OTHER_KINDS[turn.kind]
        return kind(id=turn_id, speaker=speaker, label=label, label_span=label_span, span=turn.span, paragraphs=paragraphs)
    return Question(
        id=turn_id,
        speaker=speaker,
        label=label,
        label_span=label_span,
        span=turn.span,
        paragraphs=paragraphs,
        asker=asker.speaker if asker else None,
        asker_evidence=asker.evidence if asker else (),
        asks=tuple(Ask(span=span, text=shown_text(text, span, found.furniture)) for span in found.asks[number]),
    )


_OTHER_KINDS: Mapping[str, type[Statement | Answer | Moderation]] = {
    "statement": Statement,
    "answer": Answer,
    "moderation": Moderation,
}


def _topics(found: Structure, turns: Sequence[AnyTurn], entries: Mapping[int, int], text: str) -> tuple[Topic, ...]:
    under: dict[int, list[AnyTurn]] = {}
    for turn, spoken in zip(turns, found.turns, strict=True):
        if spoken.heading is not None:
            under.setdefault(spoken.heading, []).append(turn)
    topics = []
    for number, heading in enumerate(found.headings):
        inside = tuple(under.get(number, ()))
        title_span = Span(heading.start, heading.end)
        entry = entries.get(number)
        topics.append(
            Topic(
                id=f"topic-{number + 1}",
                number=heading.number if heading.number is not None else _number(found, entry),
                title=shown_text(text, title_span, found.furniture),
                title_span=title_span,
                span=Span(heading.start, inside[-1].span.end if inside else heading.end),
                turns=inside,
                contents_entry=_entry_id(entry),
            )
        )
    return tuple(topics)


def _exchanges(found: Structure, turns: Sequence[AnyTurn], entries: Mapping[int, int], text: str) -> tuple[Exchange, ...]:
    exchanges = []
    for number, pair in enumerate(found.exchanges):
        question = turns[pair.question]
        answers = tuple(turn for at in pair.answers if isinstance(turn := turns[at], Answer))
        entry = entries.get(number)
        assert isinstance(question, Question)
        exchanges.append(
            Exchange(
                id=f"exchange-{number + 1}",
                title=_exchange_title(found, text, number, entry),
                question=question,
                answers=answers,
                span=Span(question.span.start, answers[-1].span.end if answers else question.span.end),
                contents_entry=_entry_id(entry),
                follows_up=f"exchange-{pair.follows_up + 1}" if pair.follows_up is not None else None,
            )
        )
    return tuple(exchanges)


def _contents(found: Structure, text: str) -> tuple[ContentsEntry, ...]:
    entries = []
    for number, entry in enumerate(found.entries):
        topic, exchange = found.topic_links.get(number), found.exchange_links.get(number)
        link, kind = (topic, "topic") if topic else (exchange, "exchange")
        entries.append(
            ContentsEntry(
                id=f"contents-{number + 1}",
                number=entry.number,
                title=_entry_title(found, text, entry),
                span=Span(entry.start, entry.end),
                part=entry.part,
                target=f"{kind}-{link.target + 1}" if link else None,
                score=round(min(link.score, 1.0), 3) if link else 0.0,
            )
        )
    return tuple(entries)


def _entry_title(found: Structure, text: str, entry: Entry) -> str:
    return shown_text(text, Span(entry.start, entry.end), found.furniture)


def _exchange_title(found: Structure, text: str, number: int, entry: int | None) -> str | None:
    """The heading printed above it, else its entry in the contents."""
    if heading := found.exchange_headings.get(number):
        return shown_text(text, Span(heading.start, heading.end), found.furniture)
    return _entry_title(found, text, found.entries[entry]) if entry is not None else None


def _entry_id(entry: int | None) -> str | None:
    return f"contents-{entry + 1}" if entry is not None else None


def _number(found: Structure, entry: int | None) -> int | None:
    return found.entries[entry].number if entry is not None else None


def _published(parts: Parts) -> dt.datetime | None:
    """The day and hour at which the transcript was issued, in the zone printed with it, else the publisher's; None where
    neither is known."""
    line, name = parts.structure.head.published, parts.choice.profile.timezone
    if line is None or line.time is None:
        return None
    if line.offset is not None:
        return dt.datetime.combine(line.date, line.time, tzinfo=dt.timezone(line.offset))
    zone = timezone(name) if name else None
    if zone is None:
        return None
    local = dt.datetime.combine(line.date, line.time, tzinfo=zone)
    return local.replace(tzinfo=dt.timezone(local.utcoffset() or dt.timedelta()))  # an offset can be pickled and read back


def _printed(found: Structure, text: str, span: Span | None) -> str | None:
    return shown_text(text, span, found.furniture) if span else None
