"""Who is who: one name for all mentions of a person, surnames alone included."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

SUFFIXES = frozenset(("jr", "sr", "jr.", "sr.", "ii", "iii", "iv"))


class People:
    """The full names of a text and the names by which they are called. Built once a text, then only read.

    Full names come from the text (`mentioned`) and from outside (`known`: the speakers on the podium, say). Two people with one
    surname are kept apart: their surname alone names neither.
    """

    def __init__(self, mentioned: Iterable[str], known: Iterable[str] = ()) -> None:
        """From names as printed."""
        known = [name for name in known if name.strip()]
        self.forms: dict[tuple[str, str], str] = {}
        self.surnames: dict[str, set[str]] = defaultdict(set)
        self.lone: set[str] = set()
        for name in dict.fromkeys((*known, *mentioned)):
            words = _words(name)
            if len(words) < 2 or name[0].islower():
                self.lone.update(words[-1:])
                continue
            shown = self.forms.setdefault((words[0], words[-1]), in_ordinary_capitals(name))
            self.surnames[words[-1]].add(shown)
            if len(words) > 2:
                self.surnames[" ".join(words[1:])].add(shown)
        self.first = {first for first, _ in self.forms}
        self.given: dict[str, set[str]] = defaultdict(set)
        for words in map(_words, known):
            if full := self.forms.get((words[0], words[-1])):
                self.given[words[0]].add(full)

    def name(self, printed: str) -> str:
        """The canonical name of a mention: the full name that it can only stand for, else itself in ordinary capitals."""
        words = _words(printed)
        if not words:
            return printed
        if len(words) > 1:
            form = self.forms.get((words[0], words[-1]))
            if form:
                return form
        bearers = self.surnames.get(" ".join(words)) or self.given.get(words[0] if len(words) == 1 else "")
        if bearers and len(bearers) == 1:
            return next(iter(bearers))
        return in_ordinary_capitals(printed)

    def knows(self, word: str) -> bool:
        """Whether the text calls somebody by this word alone, or it is a surname, or the first name of somebody known."""
        folded = word.casefold()
        return folded in self.surnames or folded in self.lone or folded in self.given

    def gives(self, word: str) -> bool:
        """Whether the word is the first name of somebody whom the text names in full."""
        return word.casefold() in self.first


def in_ordinary_capitals(name: str) -> str:
    """`TESSA MARLOW-DAY` as `Tessa Marlow-Day`; a name that has small letters stays as it is, white space aside."""
    name = " ".join(name.split())
    if not name.isupper():
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), name)


def _words(name: str) -> list[str]:
    words = [word.casefold() for word in name.split()]
    while len(words) > 2 and words[-1] in SUFFIXES:
        words.pop()
    return words
