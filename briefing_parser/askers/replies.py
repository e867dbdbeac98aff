"""Replies: whom the first words of an answer address."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from briefing_parser.askers.calls import gives_floor
from briefing_parser.askers.names_at import Name, Names, name_at
from briefing_parser.askers.signs import Sign, sign
from briefing_parser.models import Span
from briefing_parser.structure.turns.exchanges import said, sentences
from briefing_parser.structure.turns.speech_acts import is_greeting
from briefing_parser.structure.turns.turns import SpokenTurn

_REACH = 220
"""Characters of an answer within which its asker is addressed."""
_MOST_SENTENCES = 2
_FEW = 3
_START = re.compile(r",\s{1,2}")
_BEHIND = re.compile(r"\s?[,.!—–-]")
_VOCATIVE_FIRST = re.compile(r"[^\W\d_a-z][\w'’-]{1,30}\s?[,.!—–-]")
_VOCATIVE = re.compile(rf"[,.!?]\s{{1,2}}{_VOCATIVE_FIRST.pattern}")
_CLAUSE = re.compile(r"[,.;!—–-]")


def reply(answer: SpokenTurn, question: SpokenTurn, established: Collection[str], names: Names) -> Sign | None:
    """`Well, Ann, we are not.`, `Thanks, Ann. First ...`, `Come on, Ann, I don't know.` in the first words of an answer.

    None where two people are addressed. `established`: words of the names of who asks elsewhere, in lower case.
    """
    if not answer.paragraphs:
        return None
    first = answer.paragraphs[0]
    near = Span(first.start, min(first.end, first.start + _REACH))
    if not _VOCATIVE.search(names.text, near.start, near.end) and not _VOCATIVE_FIRST.match(names.text, near.start, near.end):
        return None
    found: dict[str, Span] = {}
    for sentence in sentences(names.text, near, names.profile)[:_MOST_SENTENCES]:
        if sentence.of(names.text).endswith("?"):
            continue  # it asks somebody beside on the podium
        for who, before in _addressed(sentence, established, names):
            if not _calls_next(who, before, answer, question, names):
                found.setdefault(who.name, who.span)
    if len(found) != 1:
        return None
    name, span = next(iter(found.items()))
    return sign(name, None, span, "reply", names.text)


def _addressed(sentence: Span, established: Collection[str], names: Names) -> Iterator[tuple[Name, str]]:
    """Given names between commas, each with the clause before it; none of a list, none in apposition."""
    text, profile = names.text, names.profile
    nouns = profile.names.roles | profile.names.groups | profile.cues.unnamed
    for start in (sentence.start, *(found.end() for found in _START.finditer(text, sentence.start, sentence.end))):
        who = name_at(start, sentence.end, names)
        if who is None or who.span.start != start or not (who.is_given or who.name.lower() in established):
            continue
        if not _BEHIND.match(text, who.span.end) or _goes_on(who.span.end, sentence.end, names):
            continue
        clauses = [clause for part in _CLAUSE.split(text[sentence.start : start]) if (clause := " ".join(part.split()))]
        before = clauses[-1] if clauses else ""
        last = before.rpartition(" ")[2]
        if last.lower() not in nouns and not (last[:1].isupper() and not _opens_reply(before, names)):
            yield who, before


def _goes_on(start: int, end: int, names: Names) -> bool:
    """`Ann, Bea and Cleo`: another name behind the comma."""
    comma = _START.match(names.text, start, end)
    other = name_at(comma.end(), end, names) if comma else None
    return other is not None and (other.is_known or other.is_given)


def _opens_reply(clause: str, names: Names) -> bool:
    cues = names.profile.cues
    return any(clause.lower() in phrases for phrases in (cues.appeals, cues.replies, cues.greetings))


def _calls_next(who: Name, before: str, answer: SpokenTurn, question: SpokenTurn, names: Names) -> bool:
    """At the end of a turn, `Yes, Ann.` and `Thank you, Ann.` give the floor; `Hi, Ann.` greets who greeted."""
    if not gives_floor(who.span.end, answer.span.end, names):
        return False
    if before.lower() not in names.profile.cues.greetings:
        return len(before.split()) < _FEW
    asked = said(names.text, question)
    return not is_greeting(asked, names.profile) and len(asked.split()) > _FEW
