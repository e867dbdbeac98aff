"""Acronyms that the text itself spells out: "Orlen Fisheries Council (OFC)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing_parser.mentions.entities.found import Found

IN_BRACKETS = re.compile(r"[ \n]{1,2}\((?:the |or )?[\"“']?([A-Z][A-Za-z&]{1,9})[\"”']?\)")
SMALL_WORDS = frozenset(("of", "the", "for", "and", "on", "in", "to", "&"))


def spelt_out(text: str, found: Iterable[Found]) -> dict[str, Found]:
    """Acronym -> the mention that it stands behind in brackets, where its letters are the initials of the words."""
    table: dict[str, Found] = {}
    for item in found:
        if text.startswith(("(", "\n(", " ("), item.end) and " " in " ".join(item.text.split()):
            match = IN_BRACKETS.match(text, item.end)
            if match and _stands_for(match.group(1), item.text):
                table.setdefault(match.group(1), item)
    return table


def _stands_for(acronym: str, name: str) -> bool:
    """Whether the capitals of the acronym are initials of the name, in order, and pass over one of its words at most."""
    initials = [word[0].upper() for word in name.replace("-", " ").split() if word not in SMALL_WORDS]
    capitals = [letter for letter in acronym if letter.isupper()]
    at = 0
    for letter in capitals:
        while at < len(initials) and initials[at] != letter:
            at += 1
        if at == len(initials):
            return False
        at += 1
    return initials[0] == acronym[0] and len(initials) - len(capitals) <= 1
