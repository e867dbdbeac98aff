"""Laws of what refers to what: ids, links, evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from briefing_parser.models import Briefing, ContentsEntry, Entity, Exchange, Topic

FACTS = ("title", "organisation", "place", "venue", "date", "published")
"""Fields of a briefing that state a fact and have evidence wherever they are not None."""


def identified(briefing: Briefing) -> Iterator[str]:
    """Ids are unique, every reference leads to a node of the right kind, and every link leads back."""
    nodes = (
        *(*briefing.turns, *briefing.topics, *briefing.exchanges, *briefing.contents),
        *(*briefing.mentions, *briefing.entities),
    )
    for key, number in Counter(node.id for node in nodes).items():
        if number > 1:
            yield f"{number} nodes are called {key}"
    known: dict[str, Any] = {node.id: node for node in nodes}
    yield from _contents(briefing, known)
    yield from _exchanges(briefing, known)
    yield from _entities(briefing, known)


def _contents(briefing: Briefing, known: dict[str, Any]) -> Iterator[str]:
    for entry in briefing.contents:
        if entry.target is None:
            continue
        target = known.get(entry.target)
        if not isinstance(target, Topic | Exchange):
            yield f"{entry.id} leads to {entry.target}, which is neither topic nor exchange"
        elif target.contents_entry != entry.id:
            yield f"{entry.id} leads to {target.id}, which leads back to {target.contents_entry}"
    announced_nodes: tuple[Topic | Exchange, ...] = (*briefing.topics, *briefing.exchanges)
    for node in announced_nodes:
        if node.contents_entry is None:
            continue
        announced = known.get(node.contents_entry)
        if not isinstance(announced, ContentsEntry):
            yield f"{node.id} refers to {node.contents_entry}, which is no contents entry"
        elif announced.target != node.id:
            yield f"{node.id} refers to {announced.id}, which leads to {announced.target}"


def _exchanges(briefing: Briefing, known: dict[str, Any]) -> Iterator[str]:
    holders = Counter(turn.id for exchange in briefing.exchanges for turn in (exchange.question, *exchange.answers))
    yield from (f"{key} lies in {number} exchanges" for key, number in holders.items() if number > 1)
    holders = Counter(turn.id for topic in briefing.topics for turn in topic.turns)
    yield from (f"{key} lies in {number} topics" for key, number in holders.items() if number > 1)
    earlier: set[str] = set()
    for exchange in briefing.exchanges:
        if exchange.topic is not None and not isinstance(known.get(exchange.topic), Topic):
            yield f"{exchange.id} belongs to {exchange.topic}, which is no topic"
        if exchange.follows_up is not None and exchange.follows_up not in earlier:
            yield f"{exchange.id} follows up {exchange.follows_up}, which is no earlier exchange"
        earlier.add(exchange.id)


def _entities(briefing: Briefing, known: dict[str, Any]) -> Iterator[str]:
    members = {(entity.id, key) for entity in briefing.entities for key in entity.mentions}
    linked = {(mention.entity, mention.id) for mention in briefing.mentions if mention.entity is not None}
    for owner, key in sorted(linked - members):
        why = "does not hold it" if isinstance(known.get(owner), Entity) else "is no entity"
        yield f"{key} is linked to {owner}, which {why}"
    for owner, key in sorted(members - linked):
        yield f"{owner} holds {key}, which is not linked to it"


def evident(briefing: Briefing) -> Iterator[str]:
    """Every fact has evidence, no evidence is without its fact, and each speaker is printed somewhere."""
    for fact in FACTS:
        if getattr(briefing, fact) is not None and fact not in briefing.evidence:
            yield f"{fact} {getattr(briefing, fact)!r} has no evidence"
    for field in briefing.evidence:
        if getattr(briefing, field, None) in (None, ()):
            yield f"there is evidence for {field}, and no {field}"
    for speaker in briefing.speakers:
        if not speaker.evidence:
            yield f"speaker {speaker.name!r} has no evidence"
