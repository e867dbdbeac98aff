"""The first look at a text: where a word of time or a figure of telling shape stands."""

from __future__ import annotations

import re
from functools import cache

# Figures that may say when: what stands after or before them tells.
_FIGURES = "|".join(
    (
        r"'?\d{4}(?!\d)",  # 2017
        r"'?\d\d\d?'?s(?![a-z])",  # 80s
        r"'\d\d(?!\d)",  # '82
        r"\d{1,2}(?=[:/.\-]\d|(?:st|nd|rd|th)(?![a-z])| ?[ap]\.? ?m(?![a-z]))",  # 14:48, 9/11, 2nd, 4 p.m.
        r"\d{1,3}(?= (?:ad|b\.?c|ce|bce)(?![a-z]))|ad(?= \d)",  # 480 BC, AD 71
        r"\d{3}(?=-\d{3} bc| (?:and|to) \d{3} bc)",  # 499-493 BC
        r"[qh][1-4](?![a-z\d])|fy[ -]?'?\d\d",  # Q3, FY2018
    )
)


@cache
def trigger_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all triggers: the words as a tree of letters, so that a word fails at its first odd letter."""
    return re.compile(rf"(?<![a-z0-9])(?:{_tree(words)}(?![a-z])|{_FIGURES})")


def _tree(words: tuple[str, ...]) -> str:
    endings: dict[str, list[str]] = {}
    for word in words:
        endings.setdefault(word[:1], []).append(word[1:])
    branches = [re.escape(letter) + _tree(tuple(rest)) for letter, rest in sorted(endings.items()) if letter]
    if not branches:
        return ""
    tree = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{tree})?" if "" in endings else tree
