"""Furniture is lifted out before the structure is looked for, and everything found is put back where it stood."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Span


class Lifted(NamedTuple):
    """A text without its furniture, and the way back."""

    text: str
    marks: tuple[Mark, ...]
    holes: tuple[Span, ...]  # the furniture, in the whole text; in order, disjoint
    starts: tuple[int, ...]  # where the piece behind each hole begins in `text`
    length: int  # of the whole text

    def whole(self, span: Span) -> Span:
        """Where a stretch of `text` stands in the whole text."""
        start = self._whole(span.start)
        return Span(start, max(start, self._whole(span.end - 1) + 1) if span.end > span.start else start)

    def lies_behind_hole(self, start: int, end: int) -> bool:
        """Whether furniture was cut out between two offsets of `text`."""
        return bisect_right(self.starts, end) > bisect_left(self.starts, start)

    def _whole(self, offset: int) -> int:
        holes = bisect_right(self.starts, offset)
        return offset - self.starts[holes - 1] + self.holes[holes - 1].end if holes else offset


def lift(text: str, marks: Sequence[Mark], furniture: Iterable[Span]) -> Lifted:
    """Cut `furniture` out of `text`; marks that lay in it are gone, those around it close over it."""
    holes = tuple(_merged(furniture))
    if not holes:
        return Lifted(text, tuple(marks), (), (), len(text))
    kept, starts, at, length = [], [], 0, 0
    for hole in holes:
        kept.append(text[at : hole.start])
        length += hole.start - at
        starts.append(length)
        at = hole.end
    kept.append(text[at:])
    ends = [hole.end for hole in holes]

    def shown(offset: int) -> int:
        before = bisect_right(ends, offset)
        if before < len(holes) and holes[before].start < offset:
            return starts[before]
        return offset - ends[before - 1] + starts[before - 1] if before else offset

    moved = (mark._replace(span=Span(shown(mark.span.start), shown(mark.span.end))) for mark in marks)
    return Lifted("".join(kept), tuple(mark for mark in moved if mark.span), holes, tuple(starts), len(text))


def with_holes(pieces: Iterable[tuple[str, int, int]], lifted: Lifted) -> Iterator[tuple[str, int, int]]:
    """Blocks of the lifted text as blocks of the whole, the furniture between and inside them as blocks of its own.

    What was lifted out below the last of them is back matter.
    """
    holes, at = lifted.holes, 0
    if not holes:
        yield from (piece for piece in pieces if piece[2] > piece[1])
        return
    for kind, start, end in pieces:
        whole = lifted.whole(Span(start, end))
        start = whole.start
        while at < len(holes) and holes[at].start < whole.end:
            if holes[at].start > start:
                yield kind, start, holes[at].start
            yield "furniture", holes[at].start, holes[at].end
            start = max(start, holes[at].end)
            at += 1
        if whole.end > start:
            yield kind, start, whole.end
    for hole in holes[at:]:
        yield "back_matter", hole.start, hole.end


def shown_text(text: str, span: Span, furniture: Sequence[Span]) -> str:
    """What `span` prints, less the furniture inside it, white space made single."""
    if not furniture:
        return " ".join(span.of(text).split())
    first = bisect_left(furniture, span.start, key=lambda hole: hole.start)
    pieces, at = [], span.start
    for hole in furniture[first:]:
        if hole.start >= span.end:
            break
        pieces.append(text[at : hole.start])
        at = min(hole.end, span.end)
    pieces.append(text[at : span.end])
    return " ".join("".join(pieces).split())


def _merged(furniture: Iterable[Span]) -> Iterator[Span]:
    last: Span | None = None
    for span in sorted(span for span in furniture if span):
        if last and span.start <= last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last
