"""First names in Latin letters, read once from `first-names.txt`: behind one of them, a place's name is a surname."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def first_names() -> frozenset[str]:
    """About 9,000 first names of many peoples, as they are printed in English: `Ann`, `Fumio`, `Oleksandr`."""
    text = resources.files(__package__).joinpath("first-names.txt").read_text("utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
