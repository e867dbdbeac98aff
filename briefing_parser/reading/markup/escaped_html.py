"""HTML that stands in XML with its tags escaped (`&lt;p&gt;`), as in feeds: decoded, rendered, traced back to the raw input."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from briefing_parser.reading.markup.html import render_html
from briefing_parser.reading.markup.printing import Printing
from briefing_parser.reading.markup.references import reference_at
from briefing_parser.reading.rendering import Rendering

_ESCAPED_TAG = re.compile(r"&(?:lt|#60|#[xX]3[cC]);(?:p|br|div|h[1-6]|ul|ol|li|table|blockquote|b|strong|em|i|span|a)\b")

_Pieces = list[tuple[int, int, int]]


def is_escaped_html(raw: str, start: int, end: int) -> bool:
    """Whether `raw[start:end]` holds an escaped start tag of HTML."""
    return bool(_ESCAPED_TAG.search(raw, start, end))


def print_escaped_html(printing: Printing, start: int, end: int) -> None:
    """Print the HTML that `printing.raw[start:end]` decodes to."""
    text, decoded = _decode(printing.raw, start, end)
    rendering = render_html(text)
    printing.insert(_pieces(rendering, decoded, len(text)), rendering.marks)


def _decode(raw: str, start: int, end: int) -> tuple[str, _Pieces]:
    """The decoded text, and where each piece of it begins, there and in the raw input, and ends there."""
    parts: list[str] = []
    pieces: _Pieces = []
    length, at = 0, start
    while at < end:
        reference = reference_at(raw, at, end) if raw[at] == "&" else None
        if reference:
            part, after = reference
        else:
            after = raw.find("&", at + 1, end)
            after = after if after >= 0 else end
            part = raw[at:after]
        pieces.append((length, at, after))
        parts.append(part)
        length, at = length + len(part), after
    return "".join(parts), pieces


def _pieces(rendering: Rendering, decoded: _Pieces, decoded_length: int) -> Iterator[tuple[str, int, int]]:
    """The rendered pieces with their places in the raw input: cut where what they were decoded from is cut."""
    starts = [at for at, _, _ in decoded]
    ends = [*starts[1:], decoded_length]
    for number, (at, start, end) in enumerate(rendering.origins):
        after = rendering.origins[number + 1][0] if number + 1 < len(rendering.origins) else len(rendering.text)
        piece = rendering.text[at:after]
        first = bisect_right(starts, start) - 1
        if len(piece) != end - start:
            last = bisect_right(starts, end - 1) - 1 if end > start else first
            yield piece, _raw(decoded[first], ends[first], start)[0], _raw(decoded[last], ends[last], max(end - 1, start))[1]
            continue
        while start < end:
            stop = min(end, ends[first])
            yield (
                piece[: stop - start],
                _raw(decoded[first], ends[first], start)[0],
                _raw(decoded[first], ends[first], stop - 1)[1],
            )
            piece, start, first = piece[stop - start :], stop, first + 1


def _raw(decoded: tuple[int, int, int], end: int, at: int) -> tuple[int, int]:
    """Where the decoded character at `at` begins and ends in the raw input."""
    start, raw_start, raw_end = decoded
    if raw_end - raw_start == end - start:
        return raw_start + at - start, raw_start + at - start + 1
    return raw_start, raw_end
