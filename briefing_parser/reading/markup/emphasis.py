"""Bold, italic, struck-out and linked stretches, which in HTML may overlap with what they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from briefing_parser.reading.markup.attributes import is_hidden, is_plain, words_of
from briefing_parser.reading.markup.elements import EMPHASIS
from briefing_parser.reading.markup.printing import Printing


class _Open(NamedTuple):
    counts: bool  # whether it makes its text bold, italic, ...
    hidden: int | None  # the mark, if a browser would not show it


class Emphasis:
    """The emphasis that holds at a place. A mark is one line at most; elements of one kind inside each other make one mark."""

    def __init__(self, printing: Printing) -> None:  # noqa: D107
        self._printing = printing
        self._open: dict[str, list[_Open]] = {name: [] for name in EMPHASIS}
        self._depth = dict.fromkeys(EMPHASIS.values(), 0)
        self._marks: dict[str, int] = {}
        self._hidden: int | None = None  # the mark that is open of what is not shown
        self._outside: list[dict[str, int]] = []  # for each cell around: how many were open where it began

    def start(self, name: str, attributes: Mapping[str, str], at: int) -> None:
        """Open an element of emphasis; a link ends the link before it."""
        if name == "a":
            self.end(name, at)
        words = words_of(attributes) if attributes else ""
        hidden = None
        if attributes and self._hidden is None and is_hidden(attributes):
            self._hidden = hidden = self._printing.open_hidden(words, at, inline=True)
        counts = "href" in attributes if name == "a" else not is_plain(attributes)
        self._open[name].append(_Open(counts, hidden))
        if counts:
            self.raise_(EMPHASIS[name], words)

    def end(self, name: str, at: int) -> None:
        """Close one, if it was opened since the cell around it began."""
        opened = self._open[name]
        if len(opened) <= (self._outside[-1][name] if self._outside else 0):
            return
        counts, hidden = opened.pop()
        if counts:
            self.lower(EMPHASIS[name])
        if hidden is not None and hidden == self._hidden:
            self._show(at)

    def raise_(self, tag: str, words: str = "") -> None:
        """Text from here on is bold, italic, ..."""
        self._depth[tag] += 1
        if self._depth[tag] == 1:
            self._marks[tag] = self._printing.open(tag, words)

    def lower(self, tag: str) -> None:
        """Once less so."""
        self._depth[tag] -= 1
        if not self._depth[tag]:
            self._printing.close(self._marks.pop(tag))

    def at_line(self, at: int) -> None:
        """A line ends here. Emphasis goes on in the next; what is hidden does not, lest one tag too few hide a page."""
        self._show(at)
        self.pause()

    def pause(self) -> None:
        """Marks end here and go on after it."""
        for tag, mark in self._marks.items():
            self._marks[tag] = self._printing.reopen(mark)

    def enter(self) -> None:
        """A table or a cell begins: what is opened in it ends with it."""
        self._outside.append({name: len(opened) for name, opened in self._open.items()})

    def leave(self, at: int) -> None:
        """It ends."""
        for name in EMPHASIS:
            self._end_down_to(name, self._outside[-1][name], at)
        self._outside.pop()

    def end_all(self, at: int) -> None:
        """The text ends."""
        for name in EMPHASIS:
            self._end_down_to(name, 0, at)

    def _show(self, at: int) -> None:
        if self._hidden is not None:
            self._printing.close_hidden(self._hidden, at, inline=True)
            self._hidden = None

    def _end_down_to(self, name: str, count: int, at: int) -> None:
        while len(self._open[name]) > count:
            self.end(name, at)
