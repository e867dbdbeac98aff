"""The case of a name: what the rules of reading look at, above all the word that governs it."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.mentions.places.matches import Match
from briefing_parser.mentions.places.settings import Setting
from briefing_parser.mentions.places.vocabulary import Vocabulary

REACH = 90
"""Characters looked at on either side."""
SKIPPED = frozenset(
    "the both wider united divided whole entire all neighbouring neighboring nearby central north south east west "
    "northern southern eastern western northeastern northwestern southeastern southwestern".split()
)
"""What may stand between a preposition and a name without changing what the preposition says of it."""
ACTORS = 4
"""Namesakes looked at for one that can act: a capital's region and county may have more people than itself."""
GOVERNING = 7
"""Words before a name that may hold what it is bound to: "relations of trust and trade with"."""
OPENING, CLOSING = "(“\"'‘", ",.;:—–-"
"""Signs that a word stands behind, and before."""
ENDS = (".", ",", ";", ":", "!", "?", "—", "–", "”", '"', ")")
"""Behind one of them, no word governs the name."""
NAME = r"(?:[A-Z]\.){2,4}|(?:[A-Z][\w’'-]{1,15}(?:\s(?:of\s|d['’])?[A-Z][\w’'-]{1,15}){0,2}+)"
"""A name in capitals, of three words at most."""
LOCATIVE = frozenset(
    "in into across throughout inside outside within around near through at to from on of about via over under "
    "visiting visit visited visits entering enter leaving leave".split()
)
"""Prepositions and verbs of motion: what follows them is no subject of a verb."""
HYPHENS = frozenset("-‐‑–")
"""What joins two states; an en dash, too."""
POSSESSIVE = re.compile(r"['’]s?\s+[“\"]?(?:own\s)?(\w{1,20})")
"""Takes `'s position`, and what is possessed."""


class Case(NamedTuple):
    """A name with what the rules of reading look at."""

    head: str
    """the text before it, of the same paragraph"""
    tail: str
    """the text behind it, likewise"""
    around: Setting
    vocabulary: Vocabulary
    lead: str
    """the word before it, small, over articles, compass words, other names of a list: `in` for "in Bergen and south Oslo" """
    words: list[str]
    """the words before the lead, small and bare"""
    listed: bool
    """whether other names stand between the lead and the name"""
    acts: bool
    """whether it can act as a state: a state, a capital, a territory with a government of its own"""


def case_of(text: str, match: Match, around: Setting, vocabulary: Vocabulary) -> Case:
    """The case of a name in the text."""
    acts = any(row.kind in "AC" for row in match.rows[:ACTORS]) or any(r.kind == "R" and not r.region for r in match.rows[:1])
    head = text[max(0, match.start - REACH) : match.start].rpartition("\n\n")[2]
    tail = text[match.end : match.end + REACH].partition("\n\n")[0]
    return Case(head, tail, around, vocabulary, *_lead(head.split()), acts)


def _lead(words: list[str]) -> tuple[str, list[str], bool]:
    """The word that governs a name or a list of names, the words before it, and whether it is a list."""
    listed = False
    while words:
        if words[-1] in SKIPPED:
            words.pop()
        elif _goes_on(words):
            listed = True
            _drop_name(words)
        else:
            break
    lead = words[-1].strip(OPENING).casefold() if words else ""
    if lead and not lead.endswith(ENDS):
        return lead, _bare(words[-GOVERNING:-1]), listed
    return "", _bare(words[-GOVERNING:]), listed


def _bare(words: list[str]) -> list[str]:
    return [word.strip(OPENING).casefold().rstrip(CLOSING) for word in words]


def _goes_on(words: list[str]) -> bool:
    """True where the words end in a name and what joins it to the next one: `Bergen,` or `Bergen and`."""
    if words[-1] in ("and", "or"):
        return len(words) > 1 and words[-2][:1].isupper()
    return words[-1][-1] == "," and words[-1][0].isupper()


def _drop_name(words: list[str]) -> None:
    """Take the last name off the words, with what joins it to the next one."""
    if words[-1] in ("and", "or"):
        words.pop()
    words.pop()
    while words and words[-1][0].isupper() and words[-1][-1] not in ENDS:
        words.pop()
