"""The cells of comma- or tab-separated rows, with their places."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.models import Span


class Cell(NamedTuple):
    """What stands between two delimiters; `span` is without the quotes around it."""

    span: Span
    is_quoted: bool

    def words(self, raw: str) -> str:
        """What it says, white space single."""
        words = self.span.of(raw)
        return " ".join((words.replace('""', '"') if self.is_quoted else words).split())


class Row(NamedTuple):
    """The cells of a row, and the line end behind it."""

    cells: tuple[Cell, ...]
    line_end: Span


def delimiter_of(raw: str) -> str:
    """The one of comma, tab, semicolon and bar that the first line has most of."""
    end = min((at for at in (raw.find("\n"), raw.find("\r"), _LONGEST_HEADER) if at >= 0), default=_LONGEST_HEADER)
    return max(",\t;|", key=raw[:end].count)


def rows(raw: str, delimiter: str, most: int | None = None) -> list[Row]:
    """All rows, or the first `most`: RFC 4180, but that a quote which is never closed, or not at once followed by a
    delimiter, is a quote."""
    cell = _CELLS[delimiter]
    found: list[Row] = []
    cells: list[Cell] = []
    at = 0
    while at < len(raw) and (most is None or len(found) < most):
        match = cell.match(raw, at)
        assert match is not None  # it takes nothing as well
        is_quoted = match["quoted"] is not None
        cells.append(Cell(Span(*match.span("quoted" if is_quoted else "bare")), is_quoted))
        at = match.end()
        if match["after"] != delimiter:
            found.append(Row(tuple(cells), Span(*match.span("after"))))
            cells = []
    if cells:  # the text ends in a delimiter
        found.append(Row((*cells, Cell(Span(at, at), False)), Span(at, at)))
    return found


_LONGEST_HEADER = 2_000
_CELLS = {
    delimiter: re.compile(
        rf'(?:"(?P<quoted>(?:[^"]|"")*+)"(?=[{delimiter}\r\n]|\Z)|(?P<bare>[^{delimiter}\r\n]*+))(?P<after>{re.escape(delimiter)}|\r\n|\n|\r|\Z)'
    )
    for delimiter in ",\t;|"
}
