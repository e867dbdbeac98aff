"""The text that everything points into, and how it came about."""

from __future__ import annotations

from bisect import bisect_right
from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from briefing_parser.models.node import LIGHT, Node
from briefing_parser.models.span import Span


@dataclass(frozen=True, slots=True, repr=False, kw_only=True, config=LIGHT)
class Source(Node):
    """The decoded input, or for marked-up input its rendering; never altered afterwards."""

    text: Annotated[str, Field(description="what all offsets point into, in code points")]
    sha256: Annotated[str, Field(description="hexadecimal, of the raw bytes; of a str, of its UTF-8")]
    encoding: Annotated[str | None, Field(description="Python codec name; None for a str")] = None
    media_type: Annotated[str, Field(description="such as text/plain")] = "text/plain"
    rendering: Annotated[str | None, Field(description="algorithm that rendered marked-up input, if any")] = None
    origins: Annotated[
        tuple[tuple[int, int], ...],
        Field(description="(offset in text, offset in the decoded raw input) where a rendered piece begins; empty if the same"),
    ] = ()

    def origin(self, span: Span) -> Span:
        """The stretch of the decoded raw input that `span` was rendered from; `span` itself for plain text."""
        if not self.origins:
            return span
        return Span(self._raw_offset(span.start), self._raw_offset(max(span.end - 1, span.start)) + (span.end > span.start))

    def _raw_offset(self, offset: int) -> int:
        at, raw = self.origins[max(bisect_right(self.origins, (offset, 1 << 62)) - 1, 0)]
        return raw + max(offset - at, 0)

    def __repr__(self) -> str:
        return f"Source({len(self.text)} characters, {self.media_type}, {self.encoding or 'str'})"
