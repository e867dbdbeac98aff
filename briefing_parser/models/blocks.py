"""Stretches of text and what is said about them: blocks, paragraphs, defects, evidence."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from briefing_parser.models.node import LIGHT, Node
from briefing_parser.models.span import Span

Severity = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True, repr=False, config=LIGHT)
class Block(Node):
    """A piece of the text; the blocks of a briefing tile it."""

    kind: Annotated[
        str,
        Field(
            description="title, organisation, dateline, contents_heading, contents_entry, heading, questions_heading, cue, "
            "venue, paragraph, stage_direction, furniture, front_matter or blank; more may come"
        ),
    ]
    span: Span


@dataclass(frozen=True, slots=True, repr=False, config=LIGHT)
class Paragraph(Node):
    """A paragraph of a turn."""

    span: Span
    text: Annotated[str, Field(description="the characters at span, less furniture inside, runs of white space made one blank")]


@dataclass(frozen=True, slots=True, repr=False, config=LIGHT)
class Defect(Node):
    """Something odd in the input, reported and not hidden."""

    code: Annotated[str, Field(description="stable; listed in docs/defects.md")]
    message: Annotated[str, Field(description="what was found and what was made of it")]
    span: Span
    severity: Severity = "warning"


@dataclass(frozen=True, slots=True, repr=False, config=LIGHT)
class Evidence(Node):
    """Where a fact about the briefing is printed, and the rule that read it."""

    span: Span
    rule: str
