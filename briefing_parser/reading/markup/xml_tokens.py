"""XML as elements and texts with positions, whatever is wrong with it.

A parser that keeps to the standard stops at the first fault, and old archives have one in every file: an ampersand by itself, a
control character, an end tag that is missing. This one knows no faults. It reads no document type and fetches nothing: entities
that a document defines for itself stay as they are written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(slots=True, eq=False)
class Node:
    """An element: its local name in lower case, what it directly holds, and what holds it."""

    name: str
    parent: Node | None = None
    has_text: bool = False
    has_elements: bool = False

    @property
    def is_leaf(self) -> bool:
        """Whether it holds text alone."""
        return self.has_text and not self.has_elements

    @property
    def is_mixed(self) -> bool:
        """Whether it holds elements within a text."""
        return self.has_text and self.has_elements


class Event(NamedTuple):
    """An element begins or ends, or a stretch of text: `raw[start:end]`."""

    kind: str  # "start" | "end" | "text" | "cdata"
    start: int
    end: int
    node: Node


# No part of a tag goes past the next angle bracket, so that nothing is looked at twice.
_MARKUP = re.compile(
    r"""<(?:
        !--(?P<comment>)
      | !\[CDATA\[(?P<cdata>)
      | \?(?P<instruction>)
      | ![a-zA-Z][^<>\[]*+(?P<declaration>[>\[])
      | (?P<slash>/?)(?P<name>[^\W\d][^\s/<>"'=]*+)(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+(?P<bracket>>)
    )""",
    re.VERBOSE,
)
_CLOSES = {"comment": "-->", "cdata": "]]>", "instruction": "?>"}
_SUBSET_END = re.compile(r"\]\s*+>")


def xml_events(raw: str) -> list[Event]:
    """The elements and texts of an XML document, in order; the nodes are complete when this returns."""
    node = root = Node("")
    open_names: Counter[str] = Counter()
    events: list[Event] = []
    for kind, start, end, name in _pieces(raw):
        if kind in ("text", "cdata"):
            node.has_text = node.has_text or not raw[start:end].isspace()
            events.append(Event(kind, start, end, node))
        elif kind == "start":
            node.has_elements = True
            node = Node(name, node)
            open_names[name] += 1
            events.append(Event(kind, start, end, node))
        elif kind == "stop" or open_names[name]:
            while node is not root:
                ended, node = node, node.parent or root
                open_names[ended.name] -= 1
                events.append(Event("end", start, end, ended))
                if kind == "end" and ended.name == name:
                    break
    return events


def _pieces(raw: str) -> Iterator[tuple[str, int, int, str]]:
    """Kind, start, end and name. An element without content starts and ends; with the last piece, all stop."""
    at, subset_read = int(raw.startswith("\ufeff")), False
    while markup := _MARKUP.search(raw, at):
        if markup.start() > at:
            yield "text", at, markup.start(), ""
        start, at = markup.span()
        if markup["bracket"]:
            name = markup["name"].rpartition(":")[2].lower()
            yield "end" if markup["slash"] else "start", start, at, name
            if raw[at - 2] == "/" and not markup["slash"]:
                yield "end", start, at, name
        elif markup["declaration"] is None:
            kind = markup.lastgroup or ""
            close = raw.find(_CLOSES[kind], at)
            if kind == "cdata":
                yield "cdata", at, close if close >= 0 else len(raw), ""
            at = close + len(_CLOSES[kind]) if close >= 0 else len(raw)
        elif markup["declaration"] == "[" and not subset_read:
            subset_read = True
            at = subset.end() if (subset := _SUBSET_END.search(raw, at)) else at
    if at < len(raw):
        yield "text", at, len(raw), ""
    yield "stop", len(raw), len(raw), ""
