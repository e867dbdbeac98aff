"""The finding of a law check."""

from __future__ import annotations

from typing import NamedTuple


class Broken(NamedTuple):
    """A law that does not hold, and where."""

    law: str
    detail: str

    def __str__(self) -> str:
        return f"{self.law}: {self.detail}"
