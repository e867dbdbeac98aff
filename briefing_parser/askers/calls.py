"""Calls: whom the podium gives the floor, in the last words before a question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing_parser.askers.names_at import Name, Names, mentions_in, name_at
from briefing_parser.askers.outlets import behind_article, has_word_of_outlets, links, outlet_at, outlet_behind
from briefing_parser.askers.signs import Sign, sign
from briefing_parser.models import Span
from briefing_parser.structure.layout.phrases import any_of, beginnings, either
from briefing_parser.structure.names.names import surname
from briefing_parser.structure.turns.exchanges import said, sentences
from briefing_parser.structure.turns.turns import SpokenTurn

DASHES = ("-", "—", "–")
_REACH = 260
"""Characters before a question within which its asker is called."""
_MOST_SENTENCES = 5
_FIRST = 60
_SHORT_REPLY = 3
_SHORT = 5
"""Words of a sentence that may stand between a call and its question: `Is Ann here?`"""
_RULE = "call"
_CLAUSE = re.compile(r",\s{1,2}")
_SIGNS = r"[\s.,;:!?…—–()\"“”-]{0,6}"
_END = re.compile(rf"{_SIGNS}$")


class _Floor(NamedTuple):
    """What stands around a call."""

    has_lead: bool  # `Yes, ...`, `... Go ahead.`
    leads_inside: bool  # in the sentence itself
    is_whole: bool  # the turn says nothing else
    after_question: bool
    before_greeting: bool  # the question begins with thanks


def call(before: SpokenTurn, question: SpokenTurn, earlier: SpokenTurn | None, names: Names) -> Sign | None:
    """`Yes, Ann.`, `Let's go to Ann Lee, Daily Herald.`, `The lady from the Herald, please.` at the end of a turn.

    `earlier` is the turn before it: what answers `Who called?` calls nobody. None where the question goes on with what was
    begun before.
    """
    asked = _first_words(question, names.text)
    if asked.startswith(DASHES) or asked[:1].islower():
        return None
    floor = _Floor(
        has_lead=False,
        leads_inside=False,
        is_whole=sum(map(len, before.paragraphs)) < _FIRST and len(said(names.text, before).split()) <= _SHORT_REPLY,
        after_question=earlier is not None and earlier.kind == "question" and ends_with(earlier, ("?",), names.text),
        before_greeting=asked.lower().startswith(beginnings(names.profile.cues.greetings)),
    )
    skipped: list[str] = []
    for sentence, lead, has_lead in _last_sentences(before.paragraphs, names):
        found = _called(sentence, lead, floor._replace(has_lead=has_lead, leads_inside=lead > sentence.start), names)
        if found:
            is_meant = all((found.name or "").partition(" ")[0] in words for words in skipped)
            return _fuller(found, before.paragraphs, names) if is_meant else None
        skipped.append(sentence.of(names.text))
        if len(skipped[-1].split()) > _SHORT:
            return None
    return None


def _fuller(found: Sign, paragraphs: Sequence[Span], names: Names) -> Sign:
    """`Next is Ann Lee of the Herald. Ann?`: the full name before it, if an outlet shows that she came to ask."""
    if found.outlet or not found.name or " " in found.name:
        return found
    start = max(paragraphs[-2:][0].start, found.span.start - _REACH)
    for mention in mentions_in(start, found.span.start, names):
        if mention.kind == "person" and mention.text.startswith(f"{found.name} ") and mention.span.start >= start:
            who = name_at(mention.span.start, found.span.start, names)
            outlet = outlet_behind(who, found.span.start, names, is_sure=True) if who else None
            if who and outlet:
                return sign(who.name, outlet, who.span, _RULE, names.text)
    return found


def gives_floor(start: int, end: int, names: Names) -> bool:
    """Whether nothing but words that call stand there."""
    return _ends(start, end, names)


def ends_with(turn: SpokenTurn, signs: tuple[str, ...], text: str) -> bool:
    """Whether the last of its words ends so."""
    return bool(turn.paragraphs) and text.endswith(signs, turn.paragraphs[-1].start, turn.paragraphs[-1].end)


def _first_words(turn: SpokenTurn, text: str) -> str:
    first = turn.paragraphs[0].start if turn.paragraphs else turn.span.end
    return " ".join(text[first : min(first + _FIRST, turn.span.end)].split())


def _last_sentences(paragraphs: Sequence[Span], names: Names) -> Iterator[tuple[Span, int, bool]]:
    """The last sentences that say more than `Go ahead.`, the last one first; where their own words begin behind `Yes, `;
    whether such words stand in them, right before or behind them."""
    text, calling = names.text, _calling(names.profile.cues.calls, names.profile.cues.unnamed)
    near = [Span(max(span.start, span.end - _REACH), span.end) for span in paragraphs[-2:]]
    spoken = [sentence for span in near for sentence in sentences(text, span, names.profile)][-_MOST_SENTENCES:]

    def lead(sentence: Span) -> int:
        found = calling.match(text, sentence.start, sentence.end)
        return found.end() if found else sentence.start

    calls_behind = False
    for at in range(len(spoken) - 1, -1, -1):
        sentence, start = spoken[at], lead(spoken[at])
        if start == sentence.end:
            calls_behind = True
        elif text[sentence.start] not in "([":
            leads = start > sentence.start or calls_behind
            yield sentence, start, leads or (at > 0 and lead(spoken[at - 1]) == spoken[at - 1].end)


def _called(sentence: Span, start: int, floor: _Floor, names: Names) -> Sign | None:
    text, cues, end = names.text, names.profile.cues, sentence.end
    is_called = any_of(cues.floor).search(text, sentence.start, end) is not None
    who = name_at(start, end, names, is_called=is_called)
    if who and (found := _with_name(who, floor, names, end)):
        return found
    if goes := list(any_of(cues.calls_on).finditer(text, sentence.start, end)):
        later = any_of(cues.later).search(text, sentence.start, goes[-1].start())
        if later and later.start() > sentence.start:
            return None
        called = behind_article(_behind_blanks(goes[-1].end(), end, text), end, names)
        who = name_at(called, end, names)
        found = _with_name(who, floor._replace(has_lead=True, leads_inside=True, is_whole=False), names, end) if who else None
        if found := found or _unnamed(called, end, names):
            return found
    for comma in _CLAUSE.finditer(text, start, end):
        who = name_at(comma.end(), end, names)
        if who and (who.is_known or who.is_given) and _ends(who.span.end, end, names, by_words=True):
            return sign(who.name, None, who.span, _RULE, text)
    return _unnamed(start, end, names)


def _with_name(who: Name, floor: _Floor, names: Names, end: int) -> Sign | None:
    """The name, with or without outlet, if nothing but words that call stand behind it and it is no reply."""
    outlet = outlet_behind(who, end, names, is_sure=who.is_known)
    if not _ends(outlet.end if outlet else who.span.end, end, names) or (outlet is None and not _is_call(who, floor, names)):
        return None
    return sign(who.name, outlet, who.span, _RULE, names.text)


def _is_call(who: Name, floor: _Floor, names: Names) -> bool:
    """A name that no finder knows must stand in a call; one that answers `Who?` is none, nor are two."""
    if not names.profile.cues.calls.isdisjoint(who.name.lower().split()):
        return False  # "Ann y Bea"
    if not (who.is_known or who.is_given):
        return floor.leads_inside or floor.before_greeting
    is_spoken_of = " " in who.name and names.times[surname(who.name)] > 1
    return not (floor.is_whole and floor.after_question and (is_spoken_of or not floor.has_lead))


def _unnamed(start: int, end: int, names: Names) -> Sign | None:
    """`The lady from the Herald.`, `Daily Herald, please.`"""
    text, cues = names.text, names.profile.cues
    someone = _someone(cues.unnamed, cues.articles).match(text, start, end)
    linked = links(names.profile).match(text, someone.end(), end) if someone else None
    outlet = outlet_at(linked.end() if linked else behind_article(start, end, names), end, names)
    if outlet is None or not _ends(outlet.end, end, names) or not (linked or has_word_of_outlets(outlet, names)):
        return None
    return sign(None, outlet, outlet, _RULE, text)


def _ends(at: int, end: int, names: Names, *, by_words: bool = False) -> bool:
    """Nothing but words that call, or that put off another call, stand behind a name; `by_words`: some do."""
    behind = _calling(names.profile.cues.calls, names.profile.cues.unnamed).match(names.text, at, end)
    if behind is None or (by_words and not any(map(str.isalpha, behind[0]))):
        return False
    return bool(
        _END.match(names.text, behind.end(), end) or any_of(names.profile.cues.later).match(names.text, behind.end(), end)
    )


def _behind_blanks(start: int, end: int, text: str) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


@lru_cache(maxsize=64)
def _calling(phrases: frozenset[str], people: frozenset[str]) -> re.Pattern[str]:
    """As many words that call as there are, with the signs around them."""
    return re.compile(rf"{_SIGNS}(?:(?:{either(phrases | people)})(?!\w){_SIGNS}){{0,8}}", re.IGNORECASE)


@lru_cache(maxsize=64)
def _someone(people: frozenset[str], articles: frozenset[str]) -> re.Pattern[str]:
    """`the lady`, `the young man`, `our colleague`."""
    return re.compile(rf"(?:(?:{either(articles)})\s{{1,2}})?(?:\w{{1,12}}\s{{1,2}})?(?:{either(people)})(?!\w)", re.IGNORECASE)
