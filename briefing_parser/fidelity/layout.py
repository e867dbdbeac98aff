"""How a house prints a briefing: one file of layouts a profile, read as data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from briefing_parser.fidelity.filling import places_in

Medium = Literal["text", "markdown", "html", "csv"]
HEAD_PARTS = ("organisation", "title", "dateline", "number", "above", "end", "below", "head")
"""Fields that are filled before the page, which names them; the head, which names the others, last."""


class Layout(BaseModel):
    """Templates of a page and of what stands in it; what a house has not is empty.

    Templates of the page may name `{house}`, `{place}`, `{PLACE}`, `{venue}`, `{date.day}` and other parts of the day that
    `Moment` has, `{published.hour}`, `{start.hour12}`, and the people on the podium: `{first.name}`, `{second.role}`; see
    `Person`. Templates of cues name `{who.name}`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    profile: Annotated[str, Field(description="name of the profile that should read it")]
    language: str = "en"
    medium: Medium = "text"

    page: Annotated[str, Field(description="pieces by empty lines, unless in mark-up")] = (
        "{above}\n\n{head}\n\n{body}\n\n{end}\n\n{below}"
    )
    above: Annotated[str, Field(description="furniture")] = ""
    head: str = "{organisation}\n\n{title}\n\n{dateline}\n\n{number}"
    end: Annotated[str, Field(description="mark of the end")] = ""
    below: Annotated[str, Field(description="furniture")] = ""
    organisation: str = ""
    bodies: Annotated[tuple[str, ...], Field(description="in roles, for pages without a line for the organisation")] = ()
    title: str = ""
    dateline: str = ""
    number: Annotated[str, Field(description="of the document")] = ""

    contents_heading: str = ""
    entry: Annotated[str, Field(description="of the contents: {number}, {text}")] = ""
    marker: Annotated[str, Field(description="the heading of the questions in the contents: {number}, {text}")] = "{text}"
    restarting: Annotated[bool, Field(description="entries of questions count from 1 again")] = True
    heading: Annotated[str, Field(description="of a topic: {text}")] = ""
    after_topic: str = ""
    questions_heading: str = ""
    unheaded_marker: Annotated[str, Field(description="the same in contents, where the questions have no heading")] = ""

    paragraph: str = "{text}"
    opening: Annotated[str, Field(description="first paragraph of a turn that has a cue: {cue}, {text}, {clock}, {row}")] = (
        "{cue}: {text}"
    )
    question: Annotated[str, Field(description="the same of questions, where they differ")] = ""
    separator: Annotated[str, Field(description="before each cue")] = ""
    question_cue: str = "Question"
    answer_cue: str = "{who.name}"
    office_cue: Annotated[str, Field(description="of the first on the podium, if it is another: THE PRESIDENT")] = ""
    office_name: Annotated[str, Field(description="what the first is called where only the office is printed")] = ""
    head_role: Annotated[
        str, Field(description="role of the first in words of the page, which names it without a template")
    ] = ""
    first_cue: Annotated[str, Field(description="of somebody's first turn, where it is another")] = ""
    statement_cue: Annotated[str, Field(description="of what comes before the questions; empty where nothing has one")] = ""
    cue_role: Annotated[str, Field(description="role that cues of the podium print: {who.role}, or words of their own")] = ""
    floor_cue: Annotated[str, Field(description="of a moderator, in houses that have one")] = ""

    gap: Annotated[str, Field(description="between paragraphs")] = "\n\n"
    columns: Annotated[int | None, Field(description="width of a hard wrap")] = None
    indent: Annotated[str, Field(description="of a paragraph's first line")] = ""
    line: Annotated[str, Field(description="a line of a paragraph: {line}")] = "{line}"
    next_line: Annotated[str, Field(description="the second and later ones, where they differ")] = ""
    running_head: Annotated[str, Field(description="above each page: {page}, {pages}; in the midst of paragraphs")] = ""
    page_break: Annotated[str, Field(description="between the pages of the body, instead of a running head")] = ""
    lines_a_page: int = 40

    podium: Annotated[tuple[int, int], Field(description="people on it, at least and at most")] = (1, 3)
    roles: Annotated[tuple[str, ...], Field(description="of the first on the podium; else the vocabulary's")] = ()
    questions: Annotated[tuple[int, int], Field(description="exchanges, at least and at most")] = (0, 6)
    spared: Annotated[tuple[str, ...], Field(description="kinds of damage that cannot happen to it")] = ()
    alternatives: Annotated[
        dict[str, tuple[dict[str, Any], ...]], Field(description="aspect -> fields and values that may come instead")
    ] = Field(default_factory=dict)

    @field_validator("alternatives")
    @classmethod
    def _known(cls, alternatives: dict[str, tuple[dict[str, Any], ...]]) -> dict[str, tuple[dict[str, Any], ...]]:
        unknown = {name for choices in alternatives.values() for choice in choices for name in choice} - set(cls.model_fields)
        if unknown:
            raise ValueError(f"no fields of a layout: {', '.join(sorted(unknown))}")
        return alternatives

    def templates_in_use(self) -> tuple[str, ...]:
        """The template of the page and, of those that make its head, the ones that it asks for."""
        used, at = [self.page], 0
        while at < len(used):
            used += [getattr(self, part) for part in HEAD_PARTS if part in places_in(used[at])]
            at += 1
        return tuple(used)

    def with_choice(self, choice: Mapping[str, Any]) -> Layout:
        """The layout with one of its alternatives."""
        return self.model_copy(update=dict(choice))

    def __repr__(self) -> str:
        """Only what differs from the usual, so that a failing example can be read."""
        usual = layout(self.name)
        changed = [
            f"{name}={value!r}" for name in type(self).model_fields if (value := getattr(self, name)) != getattr(usual, name)
        ]
        return f"Layout({', '.join([self.name, *changed])})"


@cache
def layouts() -> Mapping[str, Layout]:
    """Every layout that comes with the package, by its name."""
    found = [Layout(**entry) for text in _files() for entry in tomllib.loads(text)["layout"]]
    return {layout.name: layout for layout in found}


def layout(name: str) -> Layout:
    """The layout of that name."""
    return layouts()[name]


def _files() -> Iterator[str]:
    folder = files(__package__) / "layouts"
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".toml"):
            yield entry.read_text("utf-8")
