"""Text as a browser prints it: white space made single, lines begun and ended, and every piece's place in the raw input."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.reading.markup.references import reference_at

_WHITE = "\t\n\f\r "
_RUN = re.compile(r"(?P<words>[^&\0\t\n\f\r ]++(?:[\n ][^&\0\t\n\f\r ]++)*+)|(?P<blank>[\t\n\f\r ]++)|\0++")
_KEPT = re.compile(r"(?P<words>[^&\0\r]++)|(?P<line_end>\r\n?+)|\0++")


@dataclass(slots=True)
class _OpenMark:
    tag: str
    words: str
    value: str
    start: int = -1  # -1 until something is printed in it
    end: int = -1


class Printing:
    """A page as it is printed from a raw text, piece by piece, in the order of the raw text."""

    def __init__(self, raw: str) -> None:  # noqa: D107
        self.raw = raw
        self.length = 0
        self._parts: list[str] = []
        self._origins: list[tuple[int, int, int]] = []
        self._raw_end = 0  # of the last piece
        self._lines = self._tabs = 0  # line ends and tabs before the next piece
        self._blank = False
        self._marks: list[_OpenMark] = []
        self._waiting: list[_OpenMark] = []  # opened since the last piece
        self._inline = 0  # elements around that begin no lines, whatever is in them

    def text(self, start: int, end: int, *, references: bool = True) -> None:
        """Print `raw[start:end]`; runs of white space become one blank, references their characters."""
        raw, at = self.raw, start
        while at < end:
            run = _RUN.match(raw, at, end)
            if run is None:
                at = self._reference(at, end, references, kept=False)
                continue
            at = run.end()
            if run.lastgroup == "words":
                self._print(run["words"].replace("\n", " "), run.start(), at)
            elif run.lastgroup == "blank":
                self._blank = True

    def preformatted(self, start: int, end: int, *, references: bool = True) -> None:
        """Print `raw[start:end]` with its white space; each line end becomes one line feed."""
        raw, at = self.raw, start
        while at < end:
            run = _KEPT.match(raw, at, end)
            if run is None:
                at = self._reference(at, end, references, kept=True)
                continue
            at = run.end()
            if run.lastgroup:
                self._print("\n" if run.lastgroup == "line_end" else run["words"], run.start(), at)

    def new_line(self, lines: int) -> None:
        """What follows begins a line, `lines - 1` empty ones before it."""
        if self._inline:
            self._blank = True
        elif lines > self._lines:
            self._lines = lines

    def line_end(self) -> None:
        """A line end that is printed: on an empty line, it makes one more empty line."""
        if self._inline:
            self._blank = True
        else:
            self._lines += 1

    def tab(self) -> None:
        """What follows is the next cell."""
        self._tabs += 1

    def blank(self) -> None:
        """What follows is another word."""
        self._blank = True

    def border(self) -> None:
        """An element begins or ends: in what is not shown, that parts words, for only a style sheet knows how else."""
        if self._inline:
            self._blank = True

    def open(self, tag: str, words: str = "", value: str = "") -> int:
        """Begin a mark at what is printed next; gives its number."""
        mark = _OpenMark(tag, words, value)
        self._marks.append(mark)
        self._waiting.append(mark)
        return len(self._marks) - 1

    def close(self, number: int) -> None:
        """End a mark after what was printed last."""
        mark = self._marks[number]
        if mark.end < 0:
            mark.end = self.length if mark.start >= 0 else 0

    def reopen(self, number: int) -> int:
        """End a mark here, and go on with one like it; it stays open if nothing was printed in it yet."""
        mark = self._marks[number]
        if mark.start < 0:
            return number
        self.close(number)
        return self.open(mark.tag, mark.words, mark.value)

    def open_hidden(self, words: str, at: int, *, inline: bool) -> int:
        """Begin a stretch that a browser would not show.

        Within a line it is set off by blanks of its own, so that what stands around it is as it would be without it.
        """
        if not inline:
            return self.open("hidden", words)
        self._inline += 1
        if self.length and not self._lines:
            parted = self._blank or self._tabs
            if parted:
                self._gap(at)
            self._marks.append(_OpenMark("hidden", words, "", self.length))
            self._blank = not parted
            return len(self._marks) - 1
        return self.open("hidden", words)

    def close_hidden(self, number: int, at: int, *, inline: bool) -> None:
        """End such a stretch."""
        mark = self._marks[number]
        if inline:
            self._inline -= 1
            if 0 <= mark.start < self.length and not self._lines:
                self._blank = True
                self._gap(at)
        if mark.start == self.length:
            mark.start = -1
        self.close(number)

    def point(self, tag: str, words: str, value: str) -> None:
        """A mark without extent."""
        self._marks.append(_OpenMark(tag, words, value, self.length, self.length))

    def insert(self, pieces: Iterable[tuple[str, int, int]], marks: Iterable[Mark]) -> None:
        """Print what was rendered elsewhere: pieces with their places in `raw`, and marks, counted from the first piece."""
        base = -1
        for piece, start, end in pieces:
            if base < 0:
                self._print("", start, start)
                base = self.length
            self._piece(piece, start, end)
        if base >= 0:
            self._marks += (
                _OpenMark(mark.tag, mark.words, mark.value, base + mark.span.start, base + mark.span.end) for mark in marks
            )

    def finish(self) -> tuple[str, tuple[tuple[int, int, int], ...], tuple[Mark, ...]]:
        """Text, origins and marks; what is open ends here."""
        in_order = sorted((mark for mark in self._marks if mark.start >= 0), key=lambda mark: mark.start)
        marks = (
            Mark(mark.tag, Span(mark.start, mark.end if mark.end >= 0 else self.length), mark.words, mark.value)
            for mark in in_order
        )
        return "".join(self._parts), tuple(self._origins), tuple(marks)

    def _reference(self, at: int, end: int, references: bool, *, kept: bool) -> int:
        reference = reference_at(self.raw, at, end) if references else None
        if reference is None:
            self._print("&", at, at + 1)
            return at + 1
        if reference.text in _WHITE and not kept:
            self._blank = True
        else:
            self._print(reference.text, at, reference.end)
        return reference.end

    def _print(self, piece: str, start: int, end: int) -> None:
        if self._lines or self._tabs or self._blank:
            self._gap(start)
        if self._waiting:
            for mark in self._waiting:
                if mark.end < 0:
                    mark.start = self.length
            self._waiting.clear()
        self._piece(piece, start, end)

    def _gap(self, at: int) -> None:
        """The white space before what is printed next; its origin is all that stood between."""
        gap = "\n" * self._lines or "\t" * self._tabs or " "
        self._lines = self._tabs = 0
        self._blank = False
        if self.length:
            self._piece(gap, self._raw_end, at)

    def _piece(self, piece: str, start: int, end: int) -> None:
        """Add a piece, to the one before it if both stand character for character as in the raw text."""
        if not piece:
            return
        if self._origins and start == self._raw_end and len(piece) == end - start:
            at, before, _ = self._origins[-1]
            if self.length - at == start - before:
                self._origins[-1] = (at, before, end)
                self._parts.append(piece)
                self.length += len(piece)
                self._raw_end = end
                return
        self._origins.append((self.length, start, end))
        self._parts.append(piece)
        self.length += len(piece)
        self._raw_end = end
