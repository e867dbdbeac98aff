"""Line ends in a Markdown paragraph that only its wrapping made: what was printed there is a blank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefing_parser.reading.edits import Edit
from briefing_parser.reading.markdown.markdown_lines import Line


def soft_breaks(raw: str, lines: Sequence[Line]) -> Iterator[Edit]:
    """A blank for each line end that a wrap at some width made, if the whole text was wrapped at it.

    The width is that of the raw lines, with the signs that are not printed, and so cannot be known from the text any more.
    Elsewhere a line end says more than Markdown makes of it: those who do not wrap lines begin them where somebody else speaks.
    """
    breaks = list(_breaks(raw, lines))
    lengths = sorted(found.length for found in breaks)
    if not lengths:
        return
    width = lengths[int(len(lengths) * _NEARLY_ALL)]
    full = [found for found in breaks if found.length + 1 + found.word > width]
    if _NARROWEST <= width <= _WIDEST and len(full) >= _MOST * len(breaks):
        yield from (Edit(found.start, found.end, " ") for found in full)


_NEARLY_ALL = 0.98  # what cannot be broken is longer
_MOST = 0.9
_NARROWEST = 40
_WIDEST = 110


class _Break(NamedTuple):
    """The end of a line that its paragraph goes on after, with its length and that of the word that begins the next."""

    start: int
    end: int
    length: int
    word: int


def _breaks(raw: str, lines: Sequence[Line]) -> Iterator[_Break]:
    for line, after in pairwise(lines):
        if line.kind not in ("words", "item") or after.kind != "words":
            continue
        printed = raw[line.start : line.end]
        if not printed.endswith(("  ", "\\")):  # else a hard break
            begun = raw[after.words.start : after.end].lstrip(" ")
            word, _, rest = begun.partition(" ")
            length = len(word) if rest.strip(" ") else len(begun)  # the blanks of a hard break go with the word before it
            yield _Break(line.end, after.start, len(printed.rstrip(" ")), length)
