"""A stretch of the text: the one way in which everything points at its characters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points `[start, end)` into `briefing.source.text`.

    A plain slotted dataclass and no model: there are about twenty a thousand characters, and building a
    model for each would cost more than reading the text.
    """

    start: Annotated[int, Field(ge=0, description="first code point")]
    end: Annotated[int, Field(ge=0, description="code point after the last")]

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        """True for a span that lies inside this one, or an offset that this one covers."""
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return isinstance(other, int) and self.start <= other < self.end

    def of(self, text: str) -> str:
        """The characters of `text` at this span."""
        return text[self.start : self.end]
