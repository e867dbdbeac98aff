"""A rendering as edits of the raw text: what is cut out, and what is shown in its place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from briefing_parser.models import Span


class Edit(NamedTuple):
    """raw[start:end] is shown as something else: as nothing, unless said."""

    start: int
    end: int
    shown: str = ""


class Edited(NamedTuple):
    """The text after the edits, and the way there."""

    text: str
    origins: tuple[tuple[int, int, int], ...]  # see `Source.origins`

    def shown(self, raw: Span) -> Span:
        """Where raw[start:end] stands in the text; empty if it was cut out."""
        start = self._shown(raw.start)
        return Span(start, max(start, self._shown(raw.end)))

    def _shown(self, offset: int) -> int:
        number = bisect_right(self.origins, offset, key=lambda piece: piece[1]) - 1
        if number < 0:
            return 0
        at, start, end = self.origins[number]
        after = self.origins[number + 1][0] if number + 1 < len(self.origins) else len(self.text)
        if offset >= end:
            return after
        return at + offset - start if after - at == end - start else at


def edited(raw: str, edits: Iterable[Edit]) -> Edited:
    """Apply edits in order of their places; one that overlaps an earlier one is left out."""
    pieces: list[str] = []
    origins: list[tuple[int, int, int]] = []
    at = length = 0
    for edit in sorted(edits):
        if edit.start < at:
            continue
        if edit.start > at:
            pieces.append(raw[at : edit.start])
            origins.append((length, at, edit.start))
            length += edit.start - at
        if edit.shown:
            pieces.append(edit.shown)
            origins.append((length, edit.start, edit.end))
            length += len(edit.shown)
        at = edit.end
    if at < len(raw):
        pieces.append(raw[at:])
        origins.append((length, at, len(raw)))
    return Edited("".join(pieces), tuple(origins))
