"""Questions with their answers, what each asks, and which earlier one it returns to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.headlines import stems
from briefing_parser.structure.turns.speech_acts import is_greeting
from briefing_parser.structure.turns.turns import SpokenTurn

_SENTENCE_END = re.compile(r"[.?!？。！]{1,6}+[\"'”’»)\]*]{0,3}+(?=\s|$)|[？。！]")
_SUBJECT_END = re.compile(r"[.:;?!]")
_LAST_WORD = re.compile(r"(\w{1,12})\.$")
_LONGEST_ABBREVIATION = 5
_OPENING = 300
_LOOK_BACK = 60
_RETURNS = 0.3


class QuestionAndAnswers(NamedTuple):
    """Numbers of turns that belong together."""

    question: int
    answers: tuple[int, ...]
    follows_up: int | None  # number of the earlier exchange that it returns to


def pair_exchanges(text: str, turns: Sequence[SpokenTurn], profile: Profile) -> list[QuestionAndAnswers]:
    """Each question turn, from the first that asks something on, with the answer turns up to the next one."""
    pairs: list[tuple[int, list[int]]] = []
    for number, turn in enumerate(turns):
        if turn.kind == "question" and (pairs or not is_greeting(said(text, turn), profile)):
            pairs.append((number, []))
        elif turn.kind == "answer" and pairs:
            pairs[-1][1].append(number)
    questions = [said(text, turns[question]) for question, _ in pairs]
    returns = _follow_ups(questions, profile)
    return [QuestionAndAnswers(question, tuple(answers), returns.get(at)) for at, (question, answers) in enumerate(pairs)]


def said(text: str, turn: SpokenTurn) -> str:
    """The words of a turn, white space made single."""
    return " ".join(" ".join(span.of(text) for span in turn.paragraphs).split())


def asks(text: str, turn: SpokenTurn, profile: Profile) -> list[Span]:
    """Each sentence that asks: by a question mark, or, if there is none in the turn, by the words of a request."""
    spoken = [sentence for span in turn.paragraphs for sentence in sentences(text, span, profile)]
    marked = [sentence for sentence in spoken if "?" in (end := text[sentence.end - 4 : sentence.end]) or "？" in end]
    if marked:
        return marked
    return [sentence for sentence in spoken if _holds(sentence.of(text), profile.cues.requests)]


def sentences(text: str, span: Span, profile: Profile) -> list[Span]:
    """The sentences of a paragraph; the full stop of `Mr.` and of an initial ends none."""
    found, start = [], span.start
    for end in _SENTENCE_END.finditer(text, span.start, span.end):
        word = _LAST_WORD.search(text, max(start, end.start() - 12), end.start() + 1)
        if word and (_is_short(word[1].lower(), profile) or (len(word[1]) == 1 and word[1].isupper())):
            continue
        found.append(Span(start, end.end()))
        start = end.end()
        while start < span.end and text[start].isspace():
            start += 1
    if start < span.end:
        found.append(Span(start, span.end))
    return found


def _is_short(word: str, profile: Profile) -> bool:
    """`Mr`, `Gen`; a full word, as in `Thank you, sir.` and `Mr. Chairman.`, ends a sentence."""
    is_address = word in profile.names.roles or word in profile.cues.calls
    return len(word) <= _LONGEST_ABBREVIATION and word in profile.names.honorifics and not is_address


def _holds(sentence: str, phrases: frozenset[str]) -> bool:
    lower = " ".join(sentence.lower().replace("’", "'").split())
    return any(phrase in lower for phrase in phrases)


def _follow_ups(questions: Sequence[str], profile: Profile) -> dict[int, int]:
    """Questions that say that they return to something, and the earlier one that has most of what they name.

    What follows the words of return, up to the end of the sentence, names it; else the whole question does; where no
    earlier question has enough of it, the one before is meant.
    """
    known = cache(lambda number: stems(questions[number]))
    returns: dict[int, int] = {}
    for at, question in enumerate(questions):
        subject = _subject_of_return(question[:_OPENING], profile.cues.follow_up) if at else None
        if subject is None:
            continue
        earlier, of_subject = range(max(0, at - _LOOK_BACK), at), stems(subject)
        named = {before: _share(of_subject, known(before)) for before in earlier}
        best = max(earlier, key=lambda before: (named[before], _share(known(at), known(before)), before))
        returns[at] = best if named[best] >= _RETURNS or _share(known(at), known(best)) >= _RETURNS else at - 1
    return returns


def _subject_of_return(question: str, phrases: frozenset[str]) -> str | None:
    """What stands between the words of return and the end of the sentence; None where there are no such words."""
    lower = question.lower().replace("’", "'")
    ends = [at + len(phrase) for phrase in phrases if (at := lower.find(phrase)) >= 0]
    if not ends:
        return None
    sentence_end = _SUBJECT_END.search(question, max(ends))
    return question[max(ends) : sentence_end.start() if sentence_end else len(question)]


def _share(words: Counter[str], other: Counter[str]) -> float:
    """Share of the words that the other has too."""
    return len(words.keys() & other.keys()) / (len(words) or 1)
