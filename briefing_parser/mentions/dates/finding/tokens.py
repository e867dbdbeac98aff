"""From characters to classed words: the phrase that stands around a trigger."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Token
from briefing_parser.mentions.dates.finding.lexicon import Lexicon, PhrasesOfWord
from briefing_parser.mentions.dates.language import Language

# Words to the left and right of a trigger that a rule may need.
_STEPS, _REACH = 9, 11
# Words after which a place may name a zone.
_HOURS = frozenset("clock fixed_hour meridiem o_clock year small figure open part night units".split())
# Editors put words that they add in brackets: "[Ten] years ago".
_GAPS = frozenset(("", " ", "\n", "  ", " \n", "\n ", "] ", " ["))


def phrase_around(text: str, folded: str, language: Language, floor: int, trigger: int) -> list[Token]:
    """The unbroken run of known words around the word at `trigger`, not reaching before `floor`."""
    tokens: list[Token] = []
    end = position = _leftmost(folded, language, floor, trigger)
    right = 0
    shapes = language.spelling.token
    while right < _REACH:
        match = shapes.search(folded, position, position + 40)
        if match is None or (match.start() > trigger and folded[end : match.start()] not in _GAPS):
            break
        start, stop = match.span()
        token = _classed(text, folded, language, match, tokens)
        if tokens and folded[end:start] not in _GAPS:
            tokens.clear()
        if token is None:
            if start >= trigger:
                break
            tokens.clear()
            end = position = stop
            continue
        tokens.append(token)
        right += start >= trigger
        end = position = token.end
    return tokens


def _leftmost(folded: str, language: Language, floor: int, position: int) -> int:
    """Where the run of words that the lexicon knows begins, to the left of `position`."""
    step, parts = language.spelling.left, language.lexicon.parts
    for _ in range(_STEPS):
        match = step.match(folded, floor, position)
        if match is None or (match[1] is not None and match[1] not in parts) or match.end() == match.start():
            break
        position = match.start()
    return position


def _classed(text: str, folded: str, language: Language, match: re.Match[str], before: list[Token]) -> Token | None:
    """The token for what matched, or None where it is no word of time."""
    start, end = match.span()
    name = match.lastgroup or ""
    word = match[0]
    if name != "word":
        return Token(*language.spelling.reads[name](word), start, end)
    lexicon = language.lexicon
    phrases = lexicon.phrases.get(word)
    if phrases:
        found = _phrase(folded, start, phrases)
        if found:
            return found
    known = lexicon.words.get(word)
    if known is None:
        return _place_of_clock(folded, lexicon, start, before)
    if word in lexicon.capitalised and not text[start].isupper():
        return None
    if word in lexicon.abbreviated and folded[end : end + 1] == ".":
        end += 1
    return Token(known[0], known[1], start, end)


def _phrase(folded: str, start: int, phrases: PhrasesOfWord) -> Token | None:
    """The set phrase that begins here; text may be wrapped or widely spaced inside it."""
    match = phrases.pattern.match(folded, start)
    if match is None:
        return None
    found = phrases.by_words[" ".join(match[0].split())]
    return Token(found.kind, found.value, start + found.lead, match.end())


def _place_of_clock(folded: str, lexicon: Lexicon, start: int, before: list[Token]) -> Token | None:
    """The place in "noon Beirut time": a zone by the name of its town."""
    if not before or before[-1].kind not in _HOURS:
        return None
    found = lexicon.zone_at(folded[start : start + 40])
    return Token("zone", found[0], start, start + found[1]) if found else None
