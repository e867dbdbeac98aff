"""XML as text: the rendering "xml-1" (`docs/reading.md`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from briefing_parser.reading.markup.elements import EMPTY_LINE, LINES, NEW_LINE
from briefing_parser.reading.markup.escaped_html import is_escaped_html, print_escaped_html
from briefing_parser.reading.markup.html import print_html
from briefing_parser.reading.markup.printing import Printing
from briefing_parser.reading.markup.xml_tokens import Event, Node, xml_events
from briefing_parser.reading.rendering import Rendering

NAME = "xml-1"
_TAG = re.compile(r"<[a-zA-Z/]")
_LONG = 400  # characters: longer texts are no fields
_SEVERAL_LINES = 3  # a text of so many keeps them
_LINE_END = frozenset({"br", "lb"})
_SPEAKER = "speaker"
_BODY = frozenset({"p", "div", "li", "blockquote", _SPEAKER})


def render_xml(raw: str) -> Rendering:
    """A document as text: each element on lines of its own, HTML in it rendered as such; never raises, whatever the mark-up."""
    printing, events = Printing(raw), xml_events(raw)
    fields = _fields(raw, events)
    head = printing.open("fields") if fields else None
    marks: dict[int, int] = {}
    for event in events:
        node = event.node
        if event.kind == "start":
            if node.name in _LINE_END:
                printing.line_end()
            _begin_line(printing, node)
            if id(node) in fields or node.name == _SPEAKER:
                marks[id(node)] = printing.open("field" if id(node) in fields else "cue", node.name)
        elif event.kind == "end":
            if (mark := marks.pop(id(node), None)) is not None:
                printing.close(mark)
            fields.discard(id(node))
            if head is not None and not fields:
                printing.close(head)
                head = None
            _begin_line(printing, node)
        else:
            _print(printing, event)
    return Rendering(NAME, *printing.finish())


def _print(printing: Printing, event: Event) -> None:
    text = printing.raw[event.start : event.end]
    if event.kind == "text" and is_escaped_html(printing.raw, event.start, event.end):
        printing.new_line(EMPTY_LINE)
        print_escaped_html(printing, event.start, event.end)
        printing.new_line(EMPTY_LINE)
    elif event.kind == "cdata" and _TAG.search(text):
        printing.new_line(EMPTY_LINE)
        print_html(printing, event.start, event.end)
        printing.new_line(EMPTY_LINE)
    elif (event.kind == "cdata" or event.node.is_leaf) and text.strip().count("\n") >= _SEVERAL_LINES - 1:
        printing.new_line(EMPTY_LINE)
        printing.preformatted(event.start + len(text) - len(text.lstrip()), event.start + len(text.rstrip()))
        printing.new_line(EMPTY_LINE)
    else:
        printing.text(event.start, event.end)


def _begin_line(printing: Printing, node: Node) -> None:
    """Elements in the middle of a text begin no line, if HTML does not say so."""
    if node.name in LINES or node.parent is None or not node.parent.is_mixed:
        printing.new_line(LINES.get(node.name, NEW_LINE))


def _fields(raw: str, events: Iterable[Event]) -> set[int]:
    """The leaves in front of the body that are the only ones of their name. The body begins with the first long text."""
    leaves = [event for event in events if event.kind in ("text", "cdata") and event.node.is_leaf]
    names = Counter(event.node.name for event in leaves)
    fields: set[int] = set()
    for event in leaves:
        name, start, end = event.node.name, event.start, event.end
        has_tags = _TAG.search(raw, start, end) or is_escaped_html(raw, start, end)
        if end - start > _LONG or name in _BODY or has_tags:
            return fields
        if names[name] == 1:
            fields.add(id(event.node))
    return set()
