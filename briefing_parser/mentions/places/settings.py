"""The setting of a name: the words around it, as the rules of finding and reading look at them."""

from __future__ import annotations

from typing import NamedTuple

from briefing_parser.mentions.places.gazetteer import Row
from briefing_parser.mentions.places.matches import Match
from briefing_parser.mentions.places.tokens import Word

REACH = 48
"""Characters looked at on either side."""
CHAIN = 5
"""Capitalised words behind a name that are looked at for the head of a longer name: Oslo State University."""
GREAT = 400_000
"""People of a city that is known all over the world."""
REGIONAL = 200_000
"""People of a first-order region that is."""
BLANKS = frozenset(" \n")
WITHIN = frozenset({" ", "  ", "’s ", "'s "})
"""What stands between the words of a chain."""


class Setting(NamedTuple):
    """The words around a match, those of its own paragraph."""

    before: list[str]
    """the two words before it, or fewer"""
    left: str
    """the word before it, bare; empty where punctuation or the start of the paragraph stands between"""
    right: str
    """the word behind it, likewise, without 's"""
    joint: str
    """the two characters directly before and behind it; a line feed at an end of the text, and before it where a line begins"""
    chain: list[str]
    """the capitalised words that follow it with single spaces"""


def setting(text: str, words: list[Word], match: Match) -> Setting:
    """The words around a match."""
    head, tail = text[max(0, match.start - REACH) : match.start], text[match.end : match.end + REACH]
    before = head[head.rfind("\n\n") + 1 :].rsplit(None, 2)[-2:]
    left = before[-1].lstrip("(“\"'‘[") if before and head[-1:].isspace() and before[-1][-1].isalnum() else ""
    indented = head[-1:] == " " and head[-2:-1] in " \t\n" and not head.rpartition("\n")[2].strip()
    after = tail.split(None, 1) if tail[:1] in BLANKS and tail[:2] != "\n\n" else ()
    right = after[0].rstrip(".,;:!?)”\"’'—") if after and after[0][0].isalnum() else ""
    chain: list[str] = []
    index = match.last
    while len(chain) < CHAIN and index + 1 < len(words) and text[words[index].end : words[index + 1].start] in WITHIN:
        index += 1
        chain.append(words[index].text)
    return Setting(
        before,
        left,
        right.removesuffix("’s").removesuffix("'s"),
        ("\n" if indented else head[-1:] or "\n") + (tail[:1] or "\n"),
        chain,
    )


def strong(rows: tuple[Row, ...]) -> bool:
    """True for what is known all over the world: states, capitals, first-order regions, areas, great cities."""
    return rows[0].population >= GREAT or any(
        row.kind in "ACLWSIT" or (row.kind == "R" and row.population >= REGIONAL and not row.alias) for row in rows[:3]
    )
