"""The parser's inverse: prints a truth as the transcript of a briefing, in a layout, with damage."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import count
from typing import Any, NamedTuple

from briefing_parser.fidelity.cues import labelled
from briefing_parser.fidelity.damage import WHOLE, Damage, Encoding, Headings, Quotes
from briefing_parser.fidelity.expected import printed_contents
from briefing_parser.fidelity.filling import Printed, fill
from briefing_parser.fidelity.layout import Layout
from briefing_parser.fidelity.truth import TrueTurn, Truth
from briefing_parser.fidelity.typesetting import heading, marked_up, misread, straightened, typeset, typeset_words
from briefing_parser.fidelity.values import values, with_parts

LEAKED = '" rel="111">'
COMMENT = "<!-- column 2 -->"
_BODY = "\ue002"
_GAP = "\n\n"
_SECONDS = 41  # of each paragraph


class _Piece(NamedTuple):
    """What stands between two gaps of the page: its lines before wrapping, and whether it is a paragraph of text."""

    text: str
    is_text: bool = False
    has_cue: bool = False


class _Page(NamedTuple):
    truth: Truth
    layout: Layout
    damage: Damage
    rows: Iterator[int]

    def mark_up(self, text: str) -> str:
        return marked_up(text, self.layout.medium, self.damage)

    def fill(self, template: str, **more: Any) -> str:
        """A template of a part, with words that are typeset already."""
        row = next(self.rows)
        clock = f"{row * _SECONDS // 60:02}:{row * _SECONDS % 60:02}"
        return fill(template, {"row": row, "clock": clock, **more}, self.mark_up)


def print_transcript(truth: Truth, layout: Layout, damage: Damage = WHOLE) -> str | bytes:
    """The transcript that says `truth`; bytes where the damage names an encoding.

    Texts must end with a full stop or its like and headings must not, as in print. What a parse should make of the
    result is `expected(truth, layout, damage)`, where `compatible(truth, layout, damage)`.
    """
    page = _Page(labelled(truth, layout, damage), layout, damage, count())
    body = [*_contents(page), *_said(page)]
    around = _around(page)
    said = _broken(_joined(body, page, layout.gap), page)
    if layout.medium == "html":
        text = around.replace(_BODY, said)
    else:
        chunks = [chunk.strip("\n") for chunk in around.split(_GAP) if chunk.strip() and (said or chunk.strip() != _BODY)]
        text = _joined([_Piece(chunk) for chunk in chunks], page, _GAP).replace(_BODY, said)
    text = _paged(text, page) if layout.running_head else text
    text = straightened(text) if damage.quotes is Quotes.STRAIGHT else text
    text = misread(text) if damage.mojibake else text
    text = text.replace("\n", damage.line_end.value)
    return text if damage.encoding is Encoding.TEXT else text.encode(damage.encoding.value)


def _around(page: _Page) -> str:
    """The page, its body left open."""

    def mark_up(text: str) -> str:
        return page.mark_up(typeset(text, page.damage))

    parts = with_parts(values(page.truth, page.layout), page.layout, mark_up)
    return fill(page.layout.page, parts | {"body": Printed(_BODY)}, mark_up)


def _contents(page: _Page) -> Iterator[_Piece]:
    """Heading and list; entries are lines of one piece, whatever the gaps between paragraphs."""
    truth, layout = page.truth, page.layout
    titles = printed_contents(truth, layout, page.damage)
    if not titles:
        return
    if layout.contents_heading:
        yield _Piece(layout.contents_heading)
    topics, questions = titles[: len(truth.topics)], titles[len(truth.topics) :]
    numbers = count(1)
    lines = [_entry(next(numbers), title, page) for title in topics]
    if questions:
        marker = layout.questions_heading or layout.unheaded_marker
        numbered = "{number}" in layout.marker and topics
        lines.append(page.fill(layout.marker if numbered else "{text}", number=next(numbers) if numbered else 0, text=marker))
    if layout.restarting:
        numbers = count(1)
    lines += [_entry(next(numbers), title, page) for title in questions]
    yield _Piece("\n".join(lines))


def _entry(number: int, title: str, page: _Page) -> str:
    words = _in_halves(title, "\n     ") if page.damage.contents_wrapped else title
    return page.fill(page.layout.entry, number=number, text=words)


def _said(page: _Page) -> Iterator[_Piece]:
    """Welcome, topics, questions."""
    truth, layout = page.truth, page.layout
    for other in truth.other:
        yield from _turn(other, page)
    for index, topic in enumerate(truth.topics):
        yield from _heading(topic.title, page)
        for turn in topic.turns:
            yield from _turn(turn, page)
        yield from _back_to_top(index, page)
    if truth.exchanges and layout.questions_heading:
        yield _Piece(layout.questions_heading)
    for exchange in truth.exchanges:
        for said in (exchange.floor, exchange.question, *exchange.answers):
            yield from _turn(said, page) if said else ()
    if truth.exchanges:
        yield from _back_to_top(len(truth.topics), page)


def _heading(title: str, page: _Page) -> Iterator[_Piece]:
    words = typeset(heading(title, page.damage), page.damage)
    if page.damage.headings in (Headings.WRAPPED, Headings.BROKEN):
        words = _in_halves(words, "\n")
    lines = words.split("\n") if page.damage.headings is Headings.BROKEN else [words]
    for line in lines:
        yield _Piece(page.fill(page.layout.heading, text=line))


def _back_to_top(index: int, page: _Page) -> Iterator[_Piece]:
    if page.layout.after_topic:
        yield _Piece((LEAKED if page.damage.back_to_top_leaks and index % 2 else "") + page.layout.after_topic)


def _turn(turn: TrueTurn, page: _Page) -> Iterator[_Piece]:
    layout = page.layout
    texts = [typeset_words(paragraph, page.damage) for paragraph in turn.paragraphs]
    cue = typeset(turn.label or "", page.damage)
    if cue:
        if layout.separator:
            yield _Piece(layout.separator)
        template = (turn.kind == "question" and layout.question) or layout.opening
        opening, *rest = page.fill(template, cue=cue, text=texts.pop(0)).split(_GAP)
        yield _Piece(opening, is_text=True, has_cue=True)
        yield from (_Piece(piece, is_text=True) for piece in rest)
    for text in texts:
        yield _Piece(page.fill(layout.paragraph, cue=cue, text=text), is_text=True)


def _joined(pieces: list[_Piece], page: _Page, gap: str) -> str:
    layout, damage = page.layout, page.damage
    gap = damage.spacing.value or gap
    opened, _, closed = layout.paragraph.partition("{text}")
    text, after_break = "", False
    for piece in pieces:
        printed = _set(piece, page)
        after_break = piece.has_cue and damage.cues_after_breaks and not after_break
        if after_break and text.endswith(closed) and printed.startswith(opened):
            text = text.removesuffix(closed) + "<br/>\n" + printed.removeprefix(opened)
        else:
            text += (gap if text else "") + (COMMENT if damage.comments and piece.has_cue else "") + printed
    return text


def _paged(text: str, page: _Page) -> str:
    """The text with a running head above each page of it, in the midst of whatever stands there."""
    lines, long = text.split("\n"), page.layout.lines_a_page
    pages = range(0, len(lines), long)
    facts = values(page.truth, page.layout) | {"pages": len(pages)}
    heads = [fill(page.layout.running_head, facts | {"page": number}, page.mark_up) for number in range(1, len(pages) + 1)]
    return "\n".join("\n".join((head, *lines[at : at + long])) for head, at in zip(heads, pages, strict=True))


def _broken(said: str, page: _Page) -> str:
    """The body with its page breaks."""
    if not page.layout.page_break:
        return said
    lines, long = said.split("\n"), page.layout.lines_a_page
    sheets = ["\n".join(lines[at : at + long]) for at in range(0, len(lines), long)]
    breaks = (fill(page.layout.page_break, {"page": number}) for number in range(2, len(sheets) + 1))
    return sheets[0] + "".join(f"\n{between}\n{sheet}" for between, sheet in zip(breaks, sheets[1:], strict=True))


def _set(piece: _Piece, page: _Page) -> str:
    """The piece as lines, wrapped and indented."""
    layout, damage = page.layout, page.damage
    columns = damage.columns or (layout.columns if piece.is_text else None)
    first, rest = ("", "")
    if piece.is_text:
        first = damage.indent.value or layout.indent
        rest = first if damage.indent.name == "EVERY_LINE" else ""
    lines: list[str] = []
    for line in piece.text.split("\n"):
        lines += _wrapped(line, columns) if columns else [line]
    if not piece.is_text:
        return "\n".join(lines)
    templates = (layout.line, layout.next_line or layout.line)
    return "\n".join(
        (first if index == 0 else rest) + templates[index > 0].replace("{line}", line) for index, line in enumerate(lines)
    )


def _wrapped(line: str, columns: int) -> list[str]:
    return textwrap.wrap(
        line, columns, break_on_hyphens=False, break_long_words=False, expand_tabs=False, replace_whitespace=False
    ) or [""]


def _in_halves(title: str, line_break: str) -> str:
    """`title` broken at the blank nearest behind its middle; whole where it has none."""
    at = title.find(" ", len(title) // 2)
    return title if at < 0 else title[:at] + line_break + title[at + 1 :]
