"""First names and surnames in Latin letters, read once from the lists beside: what may be somebody's name, not a place's."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def first_names() -> frozenset[str]:
    """About 9,000 first names of many peoples, as they are printed in English: `Ann`, `Fumio`, `Oleksandr`."""
    return _names("first-names.txt")


@cache
def surnames() -> frozenset[str]:
    """About 3,500 surnames that many bear: `Lee`, `Mendoza`, `Kowalczyk`."""
    return _names("surnames.txt")


def _names(file: str) -> frozenset[str]:
    text = resources.files(__package__).joinpath(file).read_text("utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
