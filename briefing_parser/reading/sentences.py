"""Tables of what was said by whom, a row a sentence or a turn, as text: "csv-1"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.reading.markup.table_cells import Cell, Row, delimiter_of, rows
from briefing_parser.reading.rendering import Rendering

NAME = "csv-1"


def render_sentences(raw: str) -> Rendering:
    """A line for each row, its cells parted by tabs, without quotes; the speaker stands before the words.

    Marks: "cue", the speaker where it is another than in the row before; "furniture", header, speakers again, other cells.
    """
    table = rows(raw, delimiter_of(raw))
    columns = columns_of(raw, table)
    printed = _Printed([], [])
    marks: list[Mark] = []
    last = ""
    for number, row in enumerate(table):
        is_header = columns is not None and columns.header and number == 0
        begin = printed.length()
        order = columns.order(len(row.cells)) if columns else range(len(row.cells))
        for place, column in enumerate(order):
            cell, start = row.cells[column], printed.length()
            printed.cell(raw, cell)
            end = printed.length()
            if place + 1 < len(row.cells):
                printed.add("\t", cell.span.end, cell.span.end + 1)
            if columns is None or is_header or column == columns.words:
                continue
            speaker = cell.words(raw) if column == columns.speaker else ""
            if speaker and speaker != last:
                marks.append(Mark("cue", Span(start, end)))
                last = speaker
            else:
                marks.append(Mark("furniture", Span(start, printed.length())))
        printed.add(row.line_end.of(raw), row.line_end.start, row.line_end.end)
        if is_header:
            marks.append(Mark("furniture", Span(begin, printed.length())))
    return Rendering(NAME, "".join(printed.pieces), tuple(printed.origins), tuple(mark for mark in marks if mark.span))


def is_sentences(raw: str) -> bool:
    """Whether a text is such a table: columns with telling names, or numbered rows of equal length with a speaker in each."""
    table = rows(raw[:_SAMPLE], delimiter_of(raw), _ROWS)
    if len(table) < _LEAST_ROWS:
        return False
    width = len(table[0].cells)
    columns = columns_of(raw, table)
    if columns is None or any(len(row.cells) != width for row in table[:-1]):
        return False
    return columns.header or _is_numbered(raw, table[:-1])


class Columns(NamedTuple):
    """What the columns of a table hold."""

    speaker: int
    words: int
    header: bool  # the first row names them

    def order(self, width: int) -> Sequence[int]:
        """The columns of a row of so many cells as they are printed: the words after the one who says them."""
        if self.words > self.speaker:
            return range(width)
        return [*(column for column in range(width) if column != self.words), *([self.words] if self.words < width else [])]


_SPEAKERS = frozenset(
    "speaker speakers name who speaker_name speaker_label person participant orador sprecher locuteur".split()
)
_WORDS = frozenset(
    "sentence sentences text content contents utterance speech transcript statement words remarks dialogue line paragraph "
    "body texto satz".split()
)
_SAMPLE = 65_536
_ROWS = 40
_LEAST_ROWS = 3
_LEAST_UNNAMED_ROWS = 5
_LONGEST_SPEAKER = 80


def columns_of(raw: str, table: Sequence[Row]) -> Columns | None:
    """By the names in the first row; without such, the speakers are the short cells that come again, the words the long."""
    names = [cell.words(raw).casefold().replace(" ", "_") for cell in table[0].cells] if table else []
    of_speakers = [at for at, name in enumerate(names) if name in _SPEAKERS]
    of_words = [at for at, name in enumerate(names) if name in _WORDS]
    if of_speakers and of_words:
        return Columns(of_speakers[0], of_words[0], header=True)
    sample = table[:_ROWS]
    width = min((len(row.cells) for row in sample), default=0)
    if width < 2 or len(sample) < _LEAST_UNNAMED_ROWS:
        return None
    cells = [[row.cells[at].words(raw) for row in sample] for at in range(width)]
    lengths = [fmean(len(cell) for cell in column) for column in cells]
    words = lengths.index(max(lengths))
    may_speak = [at for at in range(width) if at != words and _are_speakers(cells[at])]
    return Columns(may_speak[0], words, header=False) if may_speak else None


def _are_speakers(cells: Sequence[str]) -> bool:
    """Short, mostly words, and fewer than half of them new."""
    named = [cell for cell in cells if cell]
    worded = sum(cell[0].isalpha() for cell in named)
    short = all(len(cell) <= _LONGEST_SPEAKER for cell in named)
    return short and len(named) > 0.5 * len(cells) and worded > 0.8 * len(named) and 2 * len(set(named)) < len(named) + 1


def _is_numbered(raw: str, table: Sequence[Row]) -> bool:
    numbers = [row.cells[0].words(raw) for row in table]
    if len(table) < _LEAST_UNNAMED_ROWS or not all(
        number.isascii() and number.isdigit() and len(number) < 10 for number in numbers
    ):
        return False
    return all(int(after) == int(number) + 1 for number, after in pairwise(numbers))


class _Printed(NamedTuple):
    """The text as it grows, with where its pieces stood."""

    pieces: list[str]
    origins: list[tuple[int, int, int]]

    def length(self) -> int:
        """Characters so far."""
        return self.origins[-1][0] + len(self.pieces[-1]) if self.pieces else 0

    def add(self, shown: str, start: int, end: int) -> None:
        """Print what stands at raw[start:end]."""
        if shown:
            self.origins.append((self.length(), start, end))
            self.pieces.append(shown)

    def cell(self, raw: str, cell: Cell) -> None:
        """Print a cell; of two quotes in a quoted one, one."""
        at = cell.span.start
        while cell.is_quoted and (quotes := raw.find('""', at, cell.span.end)) >= 0:
            self.add(raw[at : quotes + 1], at, quotes + 1)
            at = quotes + 2
        self.add(raw[at : cell.span.end], at, cell.span.end)
