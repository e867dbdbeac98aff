"""Every character of the text in exactly one block."""

from __future__ import annotations

from collections.abc import Iterable

from briefing_parser.models import Block, Span


def tile(printed: Iterable[tuple[str, int, int]], length: int) -> tuple[Block, ...]:
    """Blocks from (kind, start, end) in order, with `blank` blocks for what lies between them."""
    blocks, at = [], 0
    for kind, start, end in printed:
        if start > at:
            blocks.append(Block("blank", Span(at, start)))
        if end > start:
            blocks.append(Block(kind, Span(start, end)))
            at = end
    if at < length:
        blocks.append(Block("blank", Span(at, length)))
    return tuple(blocks)
