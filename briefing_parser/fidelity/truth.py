"""What a transcript truly says, as light immutable values: made up to be printed, or read back from a briefing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, NamedTuple

from briefing_parser.models import AnyTurn, Briefing, Speaker
from briefing_parser.models.turns import TurnKind

Gold = dict[str, Any]
"""A gold file's content: title, organisation, date, place, speakers, topics, turns, exchanges, contents, not_judged."""


class TrueSpeaker(NamedTuple):
    """Someone on the podium; of someone who attends, the role is the outlet."""

    name: str
    role: str | None = None
    honorific: str | None = None  # for cues; no part of the gold format


class TrueTurn(NamedTuple):
    """What one speaker says between two cues."""

    kind: TurnKind
    paragraphs: tuple[str, ...]
    speaker: str | None = None
    label: str | None = None


class TrueTopic(NamedTuple):
    """A headed section of the prepared part."""

    title: str
    turns: tuple[TrueTurn, ...]


class TrueExchange(NamedTuple):
    """A question with its answers, the contents' entry for it, and the number of the exchange that it returns to."""

    question: TrueTurn
    answers: tuple[TrueTurn, ...] = ()
    title: str | None = None
    follows_up: int | None = None  # index in `exchanges`; no part of the gold format
    floor: TrueTurn | None = None  # what is said before the question to give the floor; read back, it is one of `other`


class Truth(NamedTuple):
    """A whole transcript, less everything that is only paper: furniture, numbers, white space."""

    title: str | None = None
    organisation: str | None = None
    place: str | None = None
    venue: str | None = None  # room or building; read back, it is the place where no town is printed
    date: dt.date | None = None
    published: dt.datetime | None = None  # as printed, without a zone
    speakers: tuple[TrueSpeaker, ...] = ()
    topics: tuple[TrueTopic, ...] = ()
    exchanges: tuple[TrueExchange, ...] = ()
    contents: tuple[str, ...] = ()
    other: tuple[TrueTurn, ...] = ()  # turns of no topic and no exchange: words of welcome before the first topic
    attending: tuple[TrueSpeaker, ...] = ()  # who is not on the podium; no part of the gold format

    @property
    def turns(self) -> tuple[TrueTurn, ...]:
        """Those under topics, those of exchanges, the others."""
        of_topics = (turn for topic in self.topics for turn in topic.turns)
        of_exchanges = (turn for exchange in self.exchanges for turn in (exchange.question, *exchange.answers))
        return (*of_topics, *of_exchanges, *self.other)

    def to_gold(self) -> Gold:
        """The truth in the format of a gold file, white space made single.

        `published` and `follows_up` are no part of that format.
        """
        turns: list[TrueTurn] = [turn for topic in self.topics for turn in topic.turns]
        exchanges = []
        for exchange in self.exchanges:
            first = len(turns)
            turns += [exchange.question, *exchange.answers]
            answers = list(range(first + 1, len(turns)))
            exchanges.append({"question": first, "answers": answers, "title": _squash_or_none(exchange.title)})
        return {
            "title": _squash_or_none(self.title),
            "organisation": _squash_or_none(self.organisation),
            "date": self.date.isoformat() if self.date else None,
            "place": _squash_or_none(self.place),
            "speakers": [{"name": squash(who.name), "role": _squash_or_none(who.role)} for who in self.speakers],
            "topics": [{"title": squash(topic.title), "text": _text(topic.turns)} for topic in self.topics],
            "turns": [_gold_turn(turn) for turn in (*turns, *self.other)],
            "exchanges": exchanges,
            "contents": [squash(title) for title in self.contents],
            "not_judged": [],
        }


def truth_of(briefing: Briefing) -> Truth:
    """The truth that a briefing claims, to be compared with the one that was printed."""
    placed = {turn.id for topic in briefing.topics for turn in topic.turns}
    placed |= {turn.id for exchange in briefing.exchanges for turn in (exchange.question, *exchange.answers)}
    numbers = {exchange.id: number for number, exchange in enumerate(briefing.exchanges)}
    return Truth(
        title=briefing.title,
        organisation=briefing.organisation,
        place=briefing.place.text if briefing.place else briefing.venue,
        date=briefing.date,
        published=briefing.published.replace(tzinfo=None) if briefing.published else None,
        speakers=tuple(TrueSpeaker(_name(who) or "", who.role) for who in briefing.speakers),
        topics=tuple(TrueTopic(topic.title, _true_turns(topic.turns)) for topic in briefing.topics),
        exchanges=tuple(
            TrueExchange(
                _true_turn(exchange.question),
                _true_turns(exchange.answers),
                exchange.title,
                numbers.get(exchange.follows_up or ""),
            )
            for exchange in briefing.exchanges
        ),
        contents=tuple(entry.title for entry in briefing.contents),
        other=_true_turns(turn for turn in briefing.turns if turn.id not in placed),
    )


def squash(text: str) -> str:
    """`text` with every run of white space made one blank, none at its ends."""
    return " ".join(text.split())


def _squash_or_none(text: str | None) -> str | None:
    return squash(text) if text is not None else None


def _text(turns: Iterable[TrueTurn]) -> str:
    return squash(" ".join(paragraph for turn in turns for paragraph in turn.paragraphs))


def _gold_turn(turn: TrueTurn) -> Gold:
    return {
        "kind": turn.kind,
        "label": _squash_or_none(turn.label),
        "speaker": _squash_or_none(turn.speaker),
        "text": _text((turn,)),
    }


def _true_turns(turns: Iterable[AnyTurn]) -> tuple[TrueTurn, ...]:
    return tuple(_true_turn(turn) for turn in turns)


def _true_turn(turn: AnyTurn) -> TrueTurn:
    paragraphs = tuple(paragraph.text for paragraph in turn.paragraphs)
    return TrueTurn(turn.kind, paragraphs, _name(turn.speaker), turn.label)


def _name(speaker: Speaker | None) -> str | None:
    """An outlet as cue is the speaker."""
    return (speaker.name or speaker.organisation) if speaker else None
