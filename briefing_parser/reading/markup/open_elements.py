"""Which elements are open: end tags that are missing, misplaced or too many, as browsers take them (HTML, 13.2.6).

Text stays in the order of the raw input, also where a browser would move it out of a table.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing_parser.reading.markup.elements import (
    CELLS,
    HEADINGS,
    ITEMS,
    KEEPS_PARAGRAPH,
    LET_ITEMS_END,
    LISTS,
    SCOPES,
    SPECIAL,
)


class Element(NamedTuple):
    """An open element, with what has to end with it."""

    name: str
    mark: int | None = None
    hidden: int | None = None
    emphasis: tuple[str, ...] = ()
    keeps_white_space: bool = False


@dataclass(slots=True)
class _Scope:
    """A document, a table, a cell: end tags inside it close nothing outside it."""

    name: str
    open: dict[str, int] = field(default_factory=lambda: defaultdict(int))


class OpenElements:
    """The stack of open elements; every method gives the elements that ended, innermost first."""

    def __init__(self) -> None:  # noqa: D107
        self._stack: list[Element] = []
        self._scopes = [_Scope("")]
        # For each special element that is open: the inline elements open in it; the item that it is (its place) or is in,
        # if only divisions and paragraphs are between. For each list: how many items are open in it.
        self._inline: list[dict[str, int]] = [defaultdict(int)]
        self._item: list[int | None] = [None]
        self._in_list = [0]

    def push(self, element: Element) -> None:
        """Open an element."""
        name = element.name
        if name in SPECIAL:
            self._scopes[-1].open[name] += 1
            self._inline.append(defaultdict(int))
            if name in SCOPES:
                self._scopes.append(_Scope(name))
            self._item.append(self._item[-1] if name in LET_ITEMS_END else len(self._stack) if name in ITEMS else None)
            if name in SCOPES or name in LISTS:
                self._in_list.append(0)
            self._in_list[-1] += name == "li"
        else:
            self._inline[-1][name] += 1
        self._stack.append(element)

    def before(self, name: str) -> list[Element]:
        """What a start tag ends: an open paragraph, the item before, the cell before."""
        if name in CELLS or name in ("tr", "tbody", "thead", "tfoot", "caption"):
            return self._back_to_table(name)
        if name not in SPECIAL:
            return []
        ended = []
        if name in ITEMS and (at := self._item[-1]) is not None and self._stack[at].name in ITEMS[name]:
            ended += self._pop_to(at)
        elif name in ("option", "optgroup") and self._scopes[-1].open["option"]:
            ended += self._close("option")
        if name not in KEEPS_PARAGRAPH and self._scopes[-1].open["p"]:
            ended += self._close("p")
        if name in HEADINGS and self._stack and self._stack[-1].name in HEADINGS:
            ended += self._pop_to(len(self._stack) - 1)
        return ended

    def end(self, name: str) -> list[Element]:
        """What an end tag ends; nothing if it is one too many."""
        if name in SCOPES:
            return self._end_scope(name)
        if name in ("tr", "tbody", "thead", "tfoot"):
            ended = self._end_cell()
            return ended + self._close(name) if self._scopes[-1].open[name] else ended
        if name == "li" and not self._in_list[-1]:
            return []
        if name in HEADINGS:  # any of them ends the innermost
            return self._close(*HEADINGS) if any(self._scopes[-1].open[heading] for heading in HEADINGS) else []
        if self._scopes[-1].open[name] if name in SPECIAL else self._inline[-1][name]:
            return self._close(name)
        return []

    def end_all(self) -> list[Element]:
        """Everything that is open."""
        return self._pop_to(0)

    def in_table(self) -> bool:
        """Whether a table is open, so that a cell can begin."""
        return len(self._scopes) > 1

    def _end_scope(self, name: str) -> list[Element]:
        if self._scopes[-1].name == name:
            return self._close_scope()
        if name == "table" and len(self._scopes) > 1:  # a cell that was not closed
            return self._close_scope() + self._close_scope()
        return []

    def _end_cell(self) -> list[Element]:
        return self._close_scope() if self._scopes[-1].name not in ("", "table") else []

    def _close_scope(self) -> list[Element]:
        ended, depth = [], len(self._scopes)
        while len(self._scopes) == depth:
            ended.append(self._pop())
        return ended

    def _back_to_table(self, name: str) -> list[Element]:
        """Up to the row for a cell, up to the table for a row."""
        if not self.in_table():
            return []
        ended = self._end_cell()
        row_stays = name in CELLS
        while self._stack[-1].name != "table" and not (row_stays and self._stack[-1].name == "tr"):
            ended.append(self._pop())
        return ended

    def _close(self, *names: str) -> list[Element]:
        """Up to the innermost element of these names, one of which is known to be open in this scope."""
        ended = [self._pop()]
        while ended[-1].name not in names:
            ended.append(self._pop())
        return ended

    def _pop_to(self, at: int) -> list[Element]:
        return [self._pop() for _ in range(len(self._stack) - at)]

    def _pop(self) -> Element:
        element = self._stack.pop()
        name = element.name
        if name in SPECIAL:
            if name in SCOPES:
                self._scopes.pop()
            if name in SCOPES or name in LISTS:
                self._in_list.pop()
            self._in_list[-1] -= name == "li"
            self._scopes[-1].open[name] -= 1
            self._inline.pop()
            self._item.pop()
        else:
            self._inline[-1][name] -= 1
        return element
