"""The briefing: everything that was found in one transcript."""

from __future__ import annotations

import datetime as dt
import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator
from pydantic.dataclasses import dataclass

from briefing_parser.models.blocks import Block, Defect, Evidence
from briefing_parser.models.geojson import geojson
from briefing_parser.models.mentions import MENTION_KINDS, AnyMention, PlaceMention, Reading
from briefing_parser.models.node import LIGHT, Node
from briefing_parser.models.outline import outline
from briefing_parser.models.place_count import PlaceCount, count_places
from briefing_parser.models.profile_score import ProfileScore
from briefing_parser.models.source import Source
from briefing_parser.models.span import Span
from briefing_parser.models.turns import AnyTurn, ContentsEntry, Exchange, Question, Speaker, Topic, Turn

SCHEMA_VERSION = "1.3"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Entity(Node):
    """A person, body, people, place or thing that mentions of the briefing speak of."""

    id: Annotated[str, Field(description="kind and name, such as person:ann-lee; unique in the briefing")]
    kind: Annotated[str, Field(description="kind of its mentions")]
    name: Annotated[str, Field(description="canonical name")]
    mentions: Annotated[tuple[str, ...], Field(description="ids, in order")]
    identifiers: Annotated[Mapping[str, str], Field(description="such as iso3166 or geonames")] = Field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.id)


class Briefing(BaseModel):
    """A parsed transcript. Everything in it points at the characters of `source.text` that it came from.

    `None` means that the transcript does not say. Sequences are tuples; a briefing is frozen and hashable.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    id: Annotated[str, Field(description="as given, else the first 16 hex digits of the source's sha256")]
    uri: Annotated[str | None, Field(description="as given; no evidence for any fact")] = None
    title: Annotated[str | None, Field(description="the briefing's own title line")] = None
    organisation: Annotated[str | None, Field(description="the body that holds it, as printed")] = None
    place: Annotated[PlaceMention | None, Field(description="the town")] = None
    venue: Annotated[str | None, Field(description="the room or building")] = None
    date: Annotated[dt.date | None, Field(description="the day it was held")] = None
    published: Annotated[dt.datetime | None, Field(description="when the transcript was issued, with its zone")] = None
    language: Annotated[str, Field(description="ISO 639-1")] = "en"
    profile: Annotated[str, Field(description="the publisher's conventions it was read by")] = "generic"
    profile_scores: Annotated[
        tuple[ProfileScore, ...], Field(description="profiles for which anything spoke, best first; () where one was given")
    ] = ()
    speakers: Annotated[tuple[Speaker, ...], Field(description="the people on the podium")] = ()
    contents: tuple[ContentsEntry, ...] = ()
    turns: tuple[AnyTurn, ...] = ()
    topics: tuple[Topic, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    mentions: Annotated[tuple[AnyMention, ...], Field(description="ordered by (start, -end, kind)")] = ()
    entities: tuple[Entity, ...] = ()
    defects: tuple[Defect, ...] = ()
    blocks: Annotated[tuple[Block, ...], Field(description="they tile the text")] = ()
    source: Source
    evidence: Annotated[Mapping[str, Evidence], Field(description="field name -> where it is printed, and the rule")] = Field(
        default_factory=dict
    )
    schema_version: str = SCHEMA_VERSION
    parser_version: str

    @field_validator("turns", "mentions", mode="after")
    @classmethod
    def _shared(cls, nodes: tuple[Any, ...]) -> tuple[Any, ...]:
        """One object for each speaker and each place, as a parse has them: JSON writes them anew for every turn and mention."""
        seen: dict[Any, Any] = {}
        for node in nodes:
            field = "place" if node.kind == "place" else "speaker" if isinstance(node, Turn) else None
            value = getattr(node, field) if field else None
            if field and value and seen.setdefault(value, value) is not value:
                object.__setattr__(node, field, seen[value])
        return nodes

    @field_validator("exchanges", mode="after")
    @classmethod
    def _questions_by_id(cls, exchanges: tuple[Exchange, ...], info: ValidationInfo) -> tuple[Exchange, ...]:
        """Exchanges are written with the ids of their turns; give them the very turns back."""
        turns = _by_id(info)
        return tuple(
            exchange
            if isinstance(exchange.question, Question)
            else replace(exchange, question=_turn(exchange.question, turns), answers=_turns(exchange.answers, turns))
            for exchange in exchanges
        )

    @field_validator("topics", mode="after")
    @classmethod
    def _statements_by_id(cls, topics: tuple[Topic, ...], info: ValidationInfo) -> tuple[Topic, ...]:
        """So are topics."""
        turns = _by_id(info)
        return tuple(replace(topic, turns=_turns(topic.turns, turns)) if topic.turns else topic for topic in topics)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Load what `model_dump_json` wrote. Mentions of kinds that a later version added are left out."""
        try:
            return super().model_validate_json(json_data, **options)
        except ValidationError as error:
            problems = error.errors(include_url=False, include_input=False)
            if not all(problem["type"] == "union_tag_invalid" and problem["loc"][0] == "mentions" for problem in problems):
                raise
        return super().model_validate_json(json.dumps(_of_known_kinds(json.loads(json_data))), **options)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with the fields of `update` in it; what was looked up in this one is not carried over."""
        copy = super().model_copy(update=update, deep=deep)
        for looked_up in ("_by_id", "_mention_starts"):
            copy.__dict__.pop(looked_up, None)
        return copy

    def mentions_in(self, node: Span | Any) -> tuple[AnyMention, ...]:
        """The mentions that lie inside a span, or inside the span of a turn, topic, exchange or paragraph."""
        span = node if isinstance(node, Span) else node.span
        first = bisect_left(self._mention_starts, span.start)
        last = bisect_left(self._mention_starts, span.end)
        return tuple(m for m in self.mentions[first:last] if m.span.end <= span.end)

    def __getitem__(self, key: str) -> Any:
        """The turn, topic, exchange, contents entry, mention or entity with this id; KeyError if there is none."""
        return self._by_id[key]

    def places(self, *, reading: Reading | None = None) -> tuple[PlaceCount, ...]:
        """The places that were resolved, each with its mentions, most often named first.

        `reading` keeps the mentions of one reading alone: "location" for a map, "government" for who acts.
        """
        return count_places(self.mentions, reading)

    def to_geojson(self) -> dict[str, Any]:
        """The places on the map as GeoJSON (RFC 7946): a FeatureCollection of points, one a place, with its mentions."""
        return geojson(self.places())

    def outline(self) -> str:
        """The briefing in a few lines of text: facts, topics, exchanges, counts."""
        return outline(self)

    def __repr__(self) -> str:
        date = f", {self.date}" if self.date else ""
        return (
            f"<Briefing {self.title or self.id!r}{date}: {len(self.topics)} topics, {len(self.exchanges)} exchanges, "
            f"{len(self.turns)} turns, {len(self.mentions)} mentions, {len(self.defects)} defects>"
        )

    __str__ = __repr__

    def __hash__(self) -> int:
        return hash((self.id, self.source.sha256))

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [mention.span.start for mention in self.mentions]

    @cached_property
    def _by_id(self) -> dict[str, Any]:
        nodes: Iterable[Any] = (*self.turns, *self.topics, *self.exchanges, *self.contents, *self.mentions, *self.entities)
        return {node.id: node for node in nodes}


def _of_known_kinds(data: dict[str, Any]) -> dict[str, Any]:
    """The plain data of a briefing without mentions of unknown kinds, and without the entities that had only such."""
    known = [mention for mention in data["mentions"] if mention["kind"] in MENTION_KINDS]
    ids = {mention["id"] for mention in known}
    entities = [
        {**entity, "mentions": [key for key in entity["mentions"] if key in ids]} for entity in data.get("entities", ())
    ]
    return {**data, "mentions": known, "entities": [entity for entity in entities if entity["mentions"]]}


def _by_id(info: ValidationInfo) -> dict[str, AnyTurn]:
    return {turn.id: turn for turn in info.data.get("turns", ())}


def _turns(known: Iterable[Any], turns: Mapping[str, AnyTurn]) -> tuple[Any, ...]:
    return tuple(_turn(turn, turns) for turn in known)


def _turn(turn: Any, turns: Mapping[str, AnyTurn]) -> Any:
    """The turn itself, or the one with this id."""
    if not isinstance(turn, str):
        return turn
    if turn not in turns:
        raise ValueError(f"there is no turn {turn!r}")
    return turns[turn]
