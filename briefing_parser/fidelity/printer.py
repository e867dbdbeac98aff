"""The parser's inverse: prints a truth as the transcript of a ministry's briefing, in a layout, with damage."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from briefing_parser.fidelity.expected import printed_contents
from briefing_parser.fidelity.layout import WHOLE, Contents, CueSetting, Damage, Encoding, Headings, Layout, QuestionsHeading
from briefing_parser.fidelity.truth import TrueTurn, Truth
from briefing_parser.fidelity.typesetting import (
    CONTENTS_HEADING,
    cue,
    dateline,
    heading,
    title_line,
    typeset,
)

HEAD = ("Support the work of this archive with a donation!", "Library of Treaties and Statements")
FOOT = ("Join the mailing list of this archive",)
BACK_TO_TOP = "Back to top"
LEAKED = '" rel="111">'


class _Piece(NamedTuple):
    """What stands between two gaps of the page: its lines before wrapping, and whether it is a paragraph of text."""

    text: str
    is_text: bool = False


def print_transcript(truth: Truth, layout: Layout, damage: Damage = WHOLE) -> str | bytes:
    """The transcript that says `truth`; bytes where the damage names an encoding.

    Texts must end with a full stop or its like and headings must not, as in print. What a parse should make of the
    result is `expected(truth, layout, damage)`, where `compatible(truth, layout, damage)`.
    """
    pieces = [
        *_head(truth, layout),
        *_contents(truth, layout, damage),
        *(piece for turn in truth.other for piece in _turn(turn, truth, layout, damage)),
        *_topics(truth, layout, damage),
        *_questions(truth, layout, damage),
        *_foot(layout),
    ]
    text = damage.spacing.value.join(_set(piece, damage) for piece in pieces)
    text = text.replace("\n", damage.line_end.value)
    return text if damage.encoding is Encoding.TEXT else text.encode(damage.encoding.value)


def _head(truth: Truth, layout: Layout) -> Iterator[_Piece]:
    if layout.furniture:
        yield from map(_Piece, HEAD)
    if layout.organisation and truth.organisation:
        yield _Piece(truth.organisation)
    lines = [title_line(truth, layout), dateline(truth, layout)]
    for line in reversed(lines) if layout.dateline_first else lines:
        if line:
            yield _Piece(line)
    if layout.furniture and truth.date:
        yield _Piece(f"1432-{truth.date:%d-%m-%Y}")


def _contents(truth: Truth, layout: Layout, damage: Damage) -> Iterator[_Piece]:
    """Heading and list; entries are lines of one piece, whatever the gaps between paragraphs."""
    titles = printed_contents(truth, layout, damage)
    if not titles:
        return
    if layout.contents_heading:
        yield _Piece(CONTENTS_HEADING)
    topics, questions = titles[: len(truth.topics)], titles[len(truth.topics) :]
    numbers = count(1)
    lines = [_entry(next(numbers), title, layout, damage) for title in topics]
    if questions:
        marker = layout.questions_heading.value or QuestionsHeading.ANSWERS.value
        numbered = layout.contents is Contents.RESTARTING and topics
        lines.append(f"  {next(numbers)}. {marker}" if numbered else marker)
    if layout.contents is Contents.RESTARTING:
        numbers = count(1)
    lines += [_entry(next(numbers), title, layout, damage) for title in questions]
    yield _Piece("\n".join(lines))


def _entry(number: int, title: str, layout: Layout, damage: Damage) -> str:
    marks = {Contents.RESTARTING: f"  {number}. ", Contents.RUNNING_ON: f"  {number}. ", Contents.BULLETED: "  • "}
    words = _in_halves(title, "\n     ") if damage.contents_wrapped else title
    return marks.get(layout.contents, "") + words


def _topics(truth: Truth, layout: Layout, damage: Damage) -> Iterator[_Piece]:
    for index, topic in enumerate(truth.topics):
        title = typeset(heading(topic.title, damage.headings), damage.quotes)
        match damage.headings:
            case Headings.WRAPPED:
                yield _Piece(_in_halves(title, "\n"))
            case Headings.BROKEN:
                yield from map(_Piece, _in_halves(title, "\n").split("\n"))
            case _:
                yield _Piece(title)
        for turn in topic.turns:
            yield from _turn(turn, truth, layout, damage)
        if layout.back_to_top:
            yield _back_to_top(index, damage)


def _questions(truth: Truth, layout: Layout, damage: Damage) -> Iterator[_Piece]:
    if not truth.exchanges:
        return
    if layout.questions_heading is not QuestionsHeading.ABSENT:
        yield _Piece(layout.questions_heading.value)
    for exchange in truth.exchanges:
        for turn in (exchange.question, *exchange.answers):
            yield from _turn(turn, truth, layout, damage)
    if layout.back_to_top:
        yield _back_to_top(len(truth.topics), damage)


def _foot(layout: Layout) -> Iterator[_Piece]:
    if layout.furniture:
        yield from map(_Piece, FOOT)


def _back_to_top(index: int, damage: Damage) -> _Piece:
    return _Piece((LEAKED if damage.back_to_top_leaks and index % 2 else "") + BACK_TO_TOP)


def _turn(turn: TrueTurn, truth: Truth, layout: Layout, damage: Damage) -> Iterator[_Piece]:
    label = cue(turn, truth, layout)
    paragraphs = [typeset(paragraph, damage.quotes) for paragraph in turn.paragraphs]
    if label and layout.cue_setting is CueSetting.OWN_PARAGRAPH:
        yield _Piece(f"{label}:", is_text=True)
    elif label:
        paragraphs[0] = layout.cue_setting.value.format(cue=label, text=paragraphs[0])
    for paragraph in paragraphs:
        yield _Piece(paragraph, is_text=True)


def _set(piece: _Piece, damage: Damage) -> str:
    """The piece as lines, wrapped and indented."""
    first, rest = ("", "")
    if piece.is_text:
        first = damage.indent.value
        rest = first if damage.indent.name == "EVERY_LINE" else ""
    lines: list[str] = []
    for line in piece.text.split("\n"):
        lines += (
            textwrap.wrap(line, damage.columns, break_on_hyphens=False, break_long_words=False) if damage.columns else [line]
        )
    return "\n".join((first if index == 0 else rest) + line for index, line in enumerate(lines))


def _in_halves(title: str, line_break: str) -> str:
    """`title` broken at the blank nearest behind its middle; whole where it has none."""
    at = title.find(" ", len(title) // 2)
    return title if at < 0 else title[:at] + line_break + title[at + 1 :]
