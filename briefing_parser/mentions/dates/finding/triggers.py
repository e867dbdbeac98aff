"""The first look at a text: where a word of time or a figure of telling shape stands."""

from __future__ import annotations

import re
from collections.abc import Iterable


def trigger_pattern(words: Iterable[str], figures: Iterable[str], letters: str) -> re.Pattern[str]:
    """One pattern for all triggers: the words as a tree of letters, so that a word fails at its first odd letter.

    `figures` are patterns of figures that may say when; `letters` is the range of letters that no word may stand next to,
    empty where words are written without blanks.
    """
    end = f"(?![{letters}])" if letters else ""
    return re.compile(rf"(?<![{letters}0-9])(?:{word_tree(words)}{end}|{'|'.join(figures)})")


def word_tree(words: Iterable[str]) -> str:
    """A pattern for these words that takes the longest."""
    endings: dict[str, list[str]] = {}
    for word in words:
        endings.setdefault(word[:1], []).append(word[1:])
    branches = [re.escape(letter) + word_tree(rest) for letter, rest in sorted(endings.items()) if letter]
    if not branches:
        return ""
    tree = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{tree})?" if "" in endings else tree
