"""Lines to paragraphs: hard wraps are undone, single line feeds and indents understood."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import NamedTuple

from briefing_parser.structure.layout.known_lines import item_number
from briefing_parser.structure.layout.lines import Line

WIDEST_WRAP = 110
"""Longest line that a hard wrap leaves; a text with many longer lines is not wrapped."""
NARROWEST_WRAP = 40
_OPEN_WORDS = frozenset("a an the of in on at to by for from with and or that which is are was were has have had not".split())
_RAGGED = 2
_LEADERS = "...."
"""Dots that fill a line end it, as in `E&OE.......`."""
_FEWEST_SPACED = 8
_NEARLY_ALL = 0.95
_RUNS_ON = 0.3
_MOSTLY_OPEN = 0.45
"""Share of the line ends in mid-sentence that shows a wrap by itself, however ragged."""
_UNBROKEN = 15
_NEARLY_FULL = 0.85


class Paragraph(NamedTuple):
    """One or more lines that belong together."""

    start: int
    end: int
    gap: int  # empty lines before it
    text: str  # white space made single
    lines: Sequence[Line]


def paragraphs(
    lines: Sequence[Line], begins: Callable[[Line], bool], resumes: Callable[[Line, Line], bool] | None = None
) -> list[Paragraph]:
    """Join the lines of each paragraph.

    In a text that is wrapped at some width, a line goes on in the next one where it ends in mid-sentence or where the first
    word of the next did not fit; elsewhere each line is a paragraph. An empty line, a list item and what `begins` knows (a
    cue) always begin a new one, unless `resumes` knows that the line goes on with the one before. So does a deeper indent
    than that of the line before, except below a list item, where it continues the item.
    """
    lines = _single_spaced(lines)
    width = wrap_width(lines)
    margin = min((line.indent for line in lines), default=0)
    grouped: list[list[Line]] = []
    item_indent: int | None = None
    for line in lines:
        previous = grouped[-1][-1] if grouped else None
        goes_on = previous is not None and width is not None and not line.gap and _goes_on(previous, line, width, margin)
        is_item = _is_item(line)
        if is_item and goes_on and item_indent is None and previous is not None:
            is_item = line.indent > previous.indent or not _ends_open(previous)  # "on March" / "28. The answer" is no list
        hangs = item_indent is not None and line.indent > item_indent
        level = (
            previous is not None and line.indent < previous.indent + 2 and (item_indent is None or line.indent >= item_indent)
        )
        resumed = previous is not None and resumes is not None and resumes(previous, line)
        belongs = not is_item and (resumed or (not line.gap and (hangs or (goes_on and level))))
        if previous is not None and belongs and not begins(line):
            grouped[-1].append(line)
        else:
            grouped.append([line])
            item_indent = line.indent if is_item else item_indent if goes_on else None
    return [_joined(group) for group in grouped]


def _single_spaced(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a text that has an empty line after every printed one, without them, if that shows it to be wrapped."""
    spaced = sum(line.gap > 0 for line in lines)
    if len(lines) < _FEWEST_SPACED or spaced < _NEARLY_ALL * (len(lines) - 1):
        return lines
    closer = [line._replace(gap=max(line.gap - 1, 0)) for line in lines]
    runs_on = sum(is_open(line, after) for line, after in itertools.pairwise(closer))
    return closer if runs_on > _RUNS_ON * len(lines) and wrap_width(closer) is not None else lines


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The number of columns at which the text is hard-wrapped, or None; the margin that all lines have is left out.

    Line ends in mid-sentence tell: the longest such line gives the width, most must be full, so that the first word of the
    next would not have fitted, and hardly any line may be longer. Indents count in the width or not, as more lines are full.
    """
    if len(lines) < 4 or _nearly_longest(lines) > WIDEST_WRAP:
        return None
    inside = [(line, after) for line, after in itertools.pairwise(lines) if not after.gap]
    prose = [(line, after) for line, after in inside if not _is_item(line) and after.indent <= line.indent]
    evidence = [(line, after) for line, after in prose if is_open(line, after)]
    if not evidence:
        return None
    mostly_open = len(evidence) >= _MOSTLY_OPEN * len(inside)
    wraps = (_wrap(evidence, margin, mostly_open) for margin in (min(line.indent for line in lines), None))
    width, _ = max((wrap for wrap in wraps if wrap), key=lambda wrap: wrap[1], default=(0, 0))
    return width if width >= NARROWEST_WRAP and _nearly_longest(lines) <= width + _UNBROKEN else None


def _wrap(evidence: Sequence[tuple[Line, Line]], margin: int | None, mostly_open: bool) -> tuple[int, int] | None:
    """Width and number of full lines, if enough are full; without a margin, indents do not count."""
    width = _nearly_longest([line for line, _ in evidence], margin)
    rooms = [_room(line, after) + (0 if margin is None else line.indent - margin) for line, after in evidence]
    full = sum(room > width - _RAGGED for room in rooms)
    ragged = mostly_open and sum(room > _NEARLY_FULL * width for room in rooms) >= _NEARLY_ALL * len(evidence)
    return (width, full) if full >= 0.6 * len(evidence) or ragged else None


def _is_item(line: Line) -> bool:
    words = item_number(line.text)[1]
    return 0 < words < len(line.text)


def _goes_on(line: Line, after: Line, width: int, margin: int) -> bool:
    """In wrapped text: the sentence is open, or the line had no room for the next word.

    Letters differ in width: a line that is nearly full and no end of a sentence goes on before a figure, too.
    """
    if line.text.endswith(_LEADERS):
        return False
    room = line.indent - margin + _room(line, after)
    return (
        is_open(line, after) or room > width or (room > _NEARLY_FULL * width and _ends_open(line) and after.text[0].isdecimal())
    )


def is_open(line: Line, after: Line) -> bool:
    """Whether a line ends in mid-sentence: a small letter follows, or its last word asks for another."""
    if line.text[-1] in ".!?:;。！？：；":
        return False
    return after.text[0].islower() or line.text.rpartition(" ")[2].lower() in _OPEN_WORDS


def _ends_open(line: Line) -> bool:
    return line.text[-1].isalnum() or line.text[-1] == ","


def _room(line: Line, after: Line) -> int:
    """Length that the line would have with the first word of the next."""
    first_word = after.text.find(" ")
    return len(line.text) + 1 + (first_word if first_word >= 0 else len(after.text))


def _nearly_longest(lines: Sequence[Line], margin: int | None = None) -> int:
    """Length of a line that one in fifty exceeds: what a wrap cannot break stays longer. With a margin, indents count."""
    lengths = sorted(len(line.text) + (0 if margin is None else line.indent - margin) for line in lines)
    return lengths[int(len(lengths) * 0.98)]


def _joined(group: list[Line]) -> Paragraph:
    text = " ".join(" ".join(line.text for line in group).split())
    return Paragraph(group[0].start, group[-1].end, group[0].gap, text, group)
