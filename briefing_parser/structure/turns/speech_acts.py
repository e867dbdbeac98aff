"""What the words of a turn do: ask, greet, give the floor, reply."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.phrases import says

_LONGEST_GREETING = 120
_LONGEST_ADDRESS = 3
_FLOOR_WORDS = 30
_QUESTION_WORDS = 150
_TAIL = 240
_CLAUSE = re.compile(r"[,;¡¿，、—–-]+")
_SENTENCE = re.compile(r"[.?!…。？！]+")
_WORD = re.compile(r"\w{1,20}")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_OPENING = "\"“”'‘’([{¿¡-–—…"
_LETTERS_A_WORD = 2  # of scripts without blanks


class SpeechAct(NamedTuple):
    """What one turn does."""

    words: int
    asks: bool
    greets: bool  # and nothing else
    gives_floor: bool
    replies: bool
    presents: bool  # gives the floor or introduces who speaks next, at whatever length
    relays: bool  # reads out what others ask


def speech_act(said: str, profile: Profile) -> SpeechAct:
    """Tell what a turn does by its own words: question marks and requests, greetings, calls on others, yes and no."""
    tokens = said.lower().replace("’", "'").split()
    lower, vocabulary = " ".join(tokens), frozenset(token.lstrip(_OPENING) for token in tokens)
    words = word_count(said)
    mark = max(lower.rfind("?"), lower.rfind("？"))
    asks = mark >= 0 and (words <= _QUESTION_WORDS or mark >= max(len(lower) // 2, len(lower) - _TAIL))
    if not asks:
        asked = lower if words <= _QUESTION_WORDS else lower[-_TAIL:]
        asks = says(asked, vocabulary, profile.cues.requests)
    greets = is_greeting(said, profile)
    gives_floor = words <= _FLOOR_WORDS and mark < 0 and not greets and _gives_floor(said, lower, vocabulary, profile)
    first = _WORD.search(lower, 0, 40)
    replies = not asks and first is not None and first[0] in profile.cues.replies
    presents = not asks and (says(lower, vocabulary, profile.cues.introductions) or says(lower, vocabulary, profile.cues.floor))
    relays = says(lower, vocabulary, profile.cues.relays)
    return SpeechAct(words, asks, greets, gives_floor, replies, presents, relays)


def is_greeting(said: str, profile: Profile) -> bool:
    """`Good afternoon, Ann.`: greetings and an address, no more. Such a turn opens no exchange."""
    if len(said) > _LONGEST_GREETING:
        return False
    sentences = [sentence for sentence in _SENTENCE.split(said) if _CLAUSE.sub("", sentence).strip()]
    return bool(sentences) and all(_greets(sentence, "?" in said, profile) for sentence in sentences)


def _greets(sentence: str, asks: bool, profile: Profile) -> bool:
    clauses = [clause for part in _CLAUSE.split(sentence) if (clause := " ".join(part.lower().split()))]
    rest = [clause for clause in clauses if clause not in profile.cues.greetings]
    is_address = not asks and len(rest) == 1 and len(rest[0].split()) <= _LONGEST_ADDRESS
    return len(rest) < len(clauses) and (not rest or is_address)


def word_count(said: str) -> int:
    """Words between blanks; in scripts without blanks, every two characters count as one."""
    wide = 0 if said.isascii() else len(_WIDE.findall(said))
    return len(said.split()) + wide // _LETTERS_A_WORD


def _gives_floor(said: str, lower: str, vocabulary: frozenset[str], profile: Profile) -> bool:
    """`Next question.`, or a name at the end: `Thank you. Ann Lee.`"""
    if says(lower, vocabulary, profile.cues.floor):
        return True
    sentences = [sentence.split() for sentence in _SENTENCE.split(said.replace(",", " "))]
    last: list[str] = next((words for words in reversed(sentences) if words), [])
    named = 0 < len(last) <= _LONGEST_ADDRESS + 1 and all(
        word[0].isupper() or (at and word in profile.names.particles) for at, word in enumerate(last)
    )
    first = last[0].lower() if named else ""
    calls_nobody = (
        first in profile.cues.replies or first in profile.cues.greetings or first in profile.names.links
    )  # "In June."
    return named and not calls_nobody
