"""Lines to paragraphs: hard wraps are undone, single line feeds and indents understood."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from briefing_parser.structure.lines import Line

WIDEST_WRAP = 110
"""Longest line that a hard wrap leaves; a text with many longer lines is not wrapped."""
_ITEM = re.compile(r"(?:\(?\d{1,3}[.)]|[•·▪◦*\u2013\u2014-])\s++\S")


class Paragraph(NamedTuple):
    """One or more lines that belong together."""

    start: int
    end: int
    gap: int  # empty lines before it
    text: str  # white space made single
    lines: Sequence[Line]


def paragraphs(lines: Sequence[Line], begins: Callable[[Line], bool]) -> list[Paragraph]:
    """Join the lines of each paragraph.

    In a text that is wrapped at some width, a line goes on in the next one where the first word of the next did not fit;
    elsewhere each line is a paragraph. An empty line, a list item and what `begins` knows (a cue) always begin a new one, and
    so does a deeper indent than that of the line before, except below a list item, where it continues the item.
    """
    width = wrap_width(lines)
    grouped: list[list[Line]] = []
    item_indent: int | None = None
    for line in lines:
        is_item = bool(_ITEM.match(line.text))
        hangs = item_indent is not None and line.indent > item_indent and not is_item
        previous = grouped[-1][-1] if grouped else None
        joins = (
            previous is not None
            and not line.gap
            and not is_item
            and (hangs or (width is not None and _is_full(previous, line, width) and _is_level(previous, line, item_indent)))
            and not begins(line)
        )
        if joins:
            grouped[-1].append(line)
        else:
            grouped.append([line])
            item_indent = line.indent if is_item else None
    return [_joined(group) for group in grouped]


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The column at which the text is hard-wrapped, or None.

    Three in five of the line ends inside a group must be full: the first word of the next line would not have fitted.
    """
    lengths = sorted(line.indent + len(line.text) for line in lines)
    if len(lengths) < 4:
        return None
    width = lengths[int(len(lengths) * 0.98)]
    if width > WIDEST_WRAP or width < 30:
        return None
    inside = [(line, after) for line, after in itertools.pairwise(lines) if not after.gap]
    full = sum(_is_full(line, after, width) for line, after in inside)
    return width if inside and full >= 0.6 * len(inside) else None


def _is_level(line: Line, after: Line, item_indent: int | None) -> bool:
    """Set in no deeper than the line before it, and not out of the list that it stands below."""
    return after.indent < line.indent + 2 and (item_indent is None or after.indent >= item_indent)


def _is_full(line: Line, after: Line, width: int) -> bool:
    first_word = after.text.find(" ")
    return line.indent + len(line.text) + 1 + (first_word if first_word >= 0 else len(after.text)) > width - 2


def _joined(group: list[Line]) -> Paragraph:
    text = " ".join(" ".join(line.text for line in group).split())
    return Paragraph(group[0].start, group[-1].end, group[0].gap, text, group)
