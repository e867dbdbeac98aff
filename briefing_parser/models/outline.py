"""A briefing in a few lines of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_parser.models.briefing import Briefing
    from briefing_parser.models.turns import Exchange

WIDTH = 100


def outline(briefing: Briefing) -> str:
    """Facts, topics, exchanges and counts, each on a line of at most about 100 characters."""
    return "\n".join(_lines(briefing))


def _lines(briefing: Briefing) -> Iterator[str]:
    yield briefing.title or f"(untitled briefing {briefing.id})"
    place = briefing.place.text if briefing.place else None
    facts = [briefing.organisation, place, briefing.venue, str(briefing.date) if briefing.date else None]
    if any(facts):
        yield " · ".join(fact for fact in facts if fact)
    for speaker in briefing.speakers:
        yield " · ".join(part for part in ("  on the podium: " + (speaker.name or "?"), speaker.role) if part)
    yield clip(f"  read as: {read_as(briefing)}")
    if briefing.topics:
        yield f"\nTopics ({len(briefing.topics)})"
        for topic in briefing.topics:
            yield clip(f"  {topic.id.removeprefix('topic-'):>3}  {topic.title}")
    if briefing.exchanges:
        yield f"\nExchanges ({len(briefing.exchanges)})"
        for exchange in briefing.exchanges:
            yield clip(f"  {exchange.id.removeprefix('exchange-'):>3}  {_headline(exchange)}")
    counts = Counter(mention.kind for mention in briefing.mentions)
    if counts:
        yield "\n" + ", ".join(f"{number} {kind}" for kind, number in counts.most_common()) + " mentions"


def read_as(briefing: Briefing) -> str:
    """The profile and what spoke for it, against what spoke for the next one: `norland-press (5.5 of 3: ...), then ...`."""
    own = next((score for score in briefing.profile_scores if score.name == briefing.profile), None)
    others = [score for score in briefing.profile_scores if score is not own]
    shown = briefing.profile
    if own:
        spoken = ", ".join(f"{phrase!r} {weight:g}" for phrase, weight in sorted(own.signals, key=lambda signal: -signal[1]))
        shown += f" ({own.score:g} of {own.threshold:g}: {spoken})"
    if others:
        shown += f"; next {others[0].name} ({others[0].score:g} of {others[0].threshold:g})"
    return shown


def _headline(exchange: Exchange) -> str:
    said = exchange.title or " ".join(exchange.question.text.split())
    names = dict.fromkeys((turn.speaker.name if turn.speaker else None) or turn.label or "?" for turn in exchange.answers)
    followed = f" (returns to {exchange.follows_up.removeprefix('exchange-')})" if exchange.follows_up else ""
    answered = f" -> {', '.join(names)}" if names else " -> no answer"
    return clip(said, WIDTH - 7 - len(answered) - len(followed)) + answered + followed


def clip(line: str, width: int = WIDTH) -> str:
    """The line, cut at `width` characters."""
    return line if len(line) <= width else line[: width - 1] + "…"
