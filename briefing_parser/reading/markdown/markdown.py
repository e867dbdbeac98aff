"""Markdown as text, "markdown-1": line by line what the page prints; escapes, emphasis, signs of headings and tags are gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from briefing_parser.marks import Mark
from briefing_parser.models import Defect, Span
from briefing_parser.reading.edits import Edit, edited
from briefing_parser.reading.fields import fields
from briefing_parser.reading.markdown.markdown_lines import Line, definitions, markdown_lines
from briefing_parser.reading.markdown.markdown_words import Words, read_words
from briefing_parser.reading.markdown.soft_breaks import soft_breaks
from briefing_parser.reading.rendering import Rendering

NAME = "markdown-1"
_YAML = "---"
_PRINTS_NOTHING = ("blank", "rule")
_MESSAGE = "words that a correction struck out; they stay in the text beside it"


def render_markdown(raw: str) -> Rendering:
    """Every line of `raw` is a line of the text, in wrapped text every paragraph; headings are set off by empty lines.

    Marks: "h1" to "h6", "b", "i", "s" (struck out), "a", "pre", "furniture" (addresses of
    links), "fields" and "field".
    """
    head = fields(raw)
    edits, marks = ([*head.edits], [*head.marks()]) if head else ([], [])
    body = head.span.end if head and raw.startswith(_YAML, head.span.start) else 0
    references = definitions(raw, body)
    lines = markdown_lines(raw, body)
    edits += _signs(lines)
    edits += _gaps(lines)
    edits += soft_breaks(raw, lines)
    marks += _marks(lines)
    for words in _paragraphs(raw, lines, references):
        edits += words.edits
        marks += words.marks
    text = edited(raw, edits)
    shown = (mark._replace(span=text.shown(mark.span)) for mark in marks)
    kept = tuple(sorted((mark for mark in shown if mark.span), key=lambda mark: (mark.span.start, -mark.span.end)))
    struck = tuple(Defect("struck-out-correction", _MESSAGE, mark.span, "info") for mark in kept if mark.tag == "s")
    return Rendering(NAME, text.text, text.origins, kept, struck)


def _signs(lines: Iterable[Line]) -> Iterator[Edit]:
    """What stands before and after the words of a line and is not printed."""
    for line in lines:
        if line.signs:
            yield Edit(line.signs.start, line.signs.end)
        if line.kind == "heading" and line.words.end < line.end:
            yield Edit(line.words.end, line.end)


def _gaps(lines: Sequence[Line]) -> Iterator[Edit]:
    for before, line in pairwise(lines):
        heads = line.kind == "heading" or before.kind in ("heading", "underline")
        if heads and before.kind not in _PRINTS_NOTHING and line.kind not in (*_PRINTS_NOTHING, "underline"):
            yield Edit(line.start, line.start, "\n")


def _marks(lines: Iterable[Line]) -> Iterator[Mark]:
    for line in lines:
        if line.kind == "heading":
            yield Mark(f"h{line.level}", line.words)
        elif line.kind == "definition":
            yield Mark("furniture", line.words)
        elif line.kind == "code":
            yield Mark("pre", line.words)


def _paragraphs(raw: str, lines: Sequence[Line], references: frozenset[str]) -> Iterator[Words]:
    """The words of a paragraph are read together, since emphasis goes over line ends."""
    open_since: int | None = None
    for line, after in zip_longest(lines, lines[1:]):
        if line.kind == "heading":
            yield read_words(raw, line.words, references)
        elif line.kind in ("words", "item"):
            open_since = line.words.start if open_since is None else open_since
            if after is None or after.kind != "words":
                yield read_words(raw, Span(open_since, line.words.end), references)
                open_since = None
