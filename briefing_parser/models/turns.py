"""Who speaks, about what: speakers, turns, exchanges, topics and the printed contents."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, PlainSerializer, PlainValidator
from pydantic.dataclasses import dataclass

from briefing_parser.models.blocks import Evidence, Paragraph
from briefing_parser.models.node import LIGHT, Node
from briefing_parser.models.span import Span

TurnKind = Literal["statement", "question", "answer", "moderation"]


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Speaker(Node):
    """Someone who speaks, as far as the transcript names them."""

    name: Annotated[str | None, Field(description="fullest name that the transcript supports, without honorific")] = None
    role: Annotated[str | None, Field(description="as printed")] = None
    organisation: Annotated[str | None, Field(description="as printed; for a journalist the outlet")] = None
    evidence: Annotated[tuple[Span, ...], Field(description="where name, role and organisation are printed")] = ()


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Ask(Node):
    """One thing that a question asks."""

    span: Span
    text: Annotated[str, Field(description="the characters at span, runs of white space made one blank")]


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Turn(Node):
    """What one speaker says between two cues."""

    id: Annotated[str, Field(description="turn-1, turn-2 ... in order")]
    speaker: Annotated[Speaker | None, Field(description="None for a cue that hides the name, such as Question")] = None
    label: Annotated[str | None, Field(description="the cue as printed, without its colon; None where there is none")] = None
    label_span: Span | None = None
    span: Annotated[Span, Field(description="from the cue, if any, to the end of the last paragraph")]
    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        """The paragraphs, joined by blank lines."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Statement(Turn):
    """Words from the podium before the first question."""

    kind: Literal["statement"] = "statement"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Question(Turn):
    """Words of a journalist, of the public or the audience."""

    kind: Literal["question"] = "question"
    asks: Annotated[tuple[Ask, ...], Field(description="each thing asked, in order")] = ()
    asker: Annotated[
        Speaker | None,
        Field(description="name and outlet of who asks, from the cue, the question's own words, a call or the reply"),
    ] = None
    asker_evidence: Annotated[
        tuple[Evidence, ...],
        Field(description="what tells who asks this question, by rule: cue, self-introduction, call, reply"),
    ] = ()


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Answer(Turn):
    """Words from the podium after the first question."""

    kind: Literal["answer"] = "answer"


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Moderation(Turn):
    """Words of someone who only gives the floor."""

    kind: Literal["moderation"] = "moderation"


AnyTurn = Annotated[Statement | Question | Answer | Moderation, Discriminator("kind")]


def _id_of(turn: Turn) -> str:
    return turn.id


def _ids_of(turns: tuple[Turn, ...]) -> tuple[str, ...]:
    return tuple(turn.id for turn in turns)


def _turn_or_id(value: object) -> object:
    """A turn, or the id of one until the briefing that is being loaded gives the turn back."""
    if isinstance(value, Turn | str):
        return value
    raise ValueError("give a turn or its id")


def _turns_or_ids(value: object) -> object:
    if isinstance(value, list | tuple):
        return tuple(_turn_or_id(item) for item in value)
    raise ValueError("give turns or their ids")


_BY_ID = (PlainValidator(_turn_or_id, json_schema_input_type=str), PlainSerializer(_id_of, return_type=str))
_BY_IDS = (
    PlainValidator(_turns_or_ids, json_schema_input_type=tuple[str, ...]),
    PlainSerializer(_ids_of, return_type=tuple[str, ...]),
)


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Exchange(Node):
    """A question and its answers. Written with the ids of its turns; a briefing gives the turns back."""

    id: Annotated[str, Field(description="exchange-1, exchange-2 ... in order")]
    title: Annotated[str | None, Field(description="heading, or entry of the contents, printed for it")] = None
    question: Annotated[Question, *_BY_ID, Field(description="written as its id")]
    answers: Annotated[tuple[Answer, ...], *_BY_IDS, Field(description="written as their ids")] = ()
    span: Span
    contents_entry: Annotated[str | None, Field(description="id of its entry in the contents")] = None
    topic: Annotated[str | None, Field(description="id of the topic that it belongs to")] = None
    follows_up: Annotated[str | None, Field(description="id of the earlier exchange that it returns to")] = None


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Topic(Node):
    """A section of the prepared part under a printed heading. Written with the ids of its turns."""

    id: Annotated[str, Field(description="topic-1, topic-2 ... in order")]
    number: Annotated[int | None, Field(description="as printed in the heading or the contents")] = None
    title: str
    title_span: Span
    span: Annotated[Span, Field(description="heading and text")]
    turns: Annotated[tuple[AnyTurn, ...], *_BY_IDS, Field(description="written as their ids")] = ()
    contents_entry: Annotated[str | None, Field(description="id of its entry in the contents")] = None

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs under the heading."""
        return tuple(paragraph for turn in self.turns for paragraph in turn.paragraphs)

    @property
    def text(self) -> str:
        """The paragraphs, joined by blank lines."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class ContentsEntry(Node):
    """A line of the printed contents, and what it was found to announce."""

    id: Annotated[str, Field(description="contents-1, contents-2 ... in order")]
    number: Annotated[int | None, Field(description="as printed; None for a bullet or nothing")] = None
    title: Annotated[str, Field(description="without number or bullet, white space made single")]
    span: Span
    part: Annotated[Literal["topics", "questions"], Field(description="the part that it announces")] = "topics"
    target: Annotated[str | None, Field(description="id of the topic or exchange; None where none fits")] = None
    score: Annotated[float, Field(ge=0, le=1, description="how well title and target agree: 1 is word for word")] = 0.0
