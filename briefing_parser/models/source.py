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
        tuple[tuple[int, int, int], ...],
        Field(
            description="where each rendered piece begins in text, and where it begins and ends in the decoded raw input; "
            "empty if text and input are the same"
        ),
    ] = ()

    def origin(self, span: Span) -> Span:
        """The stretch of the decoded raw input that `span` was rendered from; `span` itself for plain text.

        A piece as long as what it was rendered from stands for it character by character; of any other piece, such as a
        character reference, no part is given without the rest.
        """
        if not self.origins:
            return span
        start = self._origin(span.start)[0]
        return Span(start, max(start, self._origin(span.end - 1)[1])) if span.end > span.start else Span(start, start)

    def _origin(self, offset: int) -> tuple[int, int]:
        """Start and end, in the raw input, of the character at `offset`."""
        number = max(bisect_right(self.origins, (offset, 1 << 62, 1 << 62)) - 1, 0)
        at, start, end = self.origins[number]
        after = self.origins[number + 1][0] if number + 1 < len(self.origins) else len(self.text)
        if end - start == after - at:
            return start + offset - at, start + offset - at + 1
        return start, end

    def __repr__(self) -> str:
        return f"Source({len(self.text)} characters, {self.media_type}, {self.encoding or 'str'})"
