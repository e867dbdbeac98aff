"""From characters to classed words: the phrase that stands around a trigger."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

import regex

from briefing_parser.mentions.dates.grammar import Token

# What figures can look like, most telling form first; a word is letters alone, so that "mid-May" is three tokens.
_TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:z|[+-]\d{2}:?\d{2})?)?(?![\d-]))
    |(?P<numeric>(?:\d{1,2}|\d{4})(?P<bar>[/.-])\d{1,2}(?P=bar)(?:\d{4}|\d{2})(?!\d))
    |(?P<fused>[12]\d{3}\d{1,2}:\d{2}(?!\d))
    |(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d))
    |(?P<decade>'?\d{1,3}0'?s(?![a-z]))
    |(?P<short_year>'\d{2}(?![a-z\d]))
    |(?P<ordinal_day>\d{1,3}(?:st|nd|rd|th)(?![a-z]))
    |(?P<meridiem>[ap]\.[ ]?m(?:\.|(?![a-z])))
    |(?P<before_era>b\.[ ]?c(?:\.(?:[ ]?e\.?)?|(?![a-z])))
    |(?P<fiscal_code>fy[ -]?'?(?:\d{4}|\d{2})(?!\d))
    |(?P<quarter>[qh][1-4](?![a-z\d]))
    |(?P<number>\d+(?:[.,]\d+)*+)
    |(?P<word>[a-z]+(?:'(?!s(?![a-z]))[a-z]+)?)
    |(?P<mark>[-,/()½])
    """,
    re.VERBOSE,
)
# One step to the left: a word or figure with the gap or mark that ends it, read from right to left.
_LEFT = regex.compile(r"(?r)(?:([a-z]{1,14})['.]?|[0-9½][0-9.,:/a-z]{0,11}|,|')[ \n(-]{0,2}")
# Words to the left and right of a trigger that a rule may need.
_STEPS, _REACH = 9, 11
_GAP = re.compile(r" {1,2}\n? {0,2}|\n {0,2}")
_GAPS = frozenset(("", " ", "\n", "  ", " \n", "\n "))
_MARKS = {"-": "hyphen", ",": "comma", "/": "slash", "(": "open", ")": "shut", "½": "half"}


class Lexicon(NamedTuple):
    """The words of a language: word to class and value; the phrases that start with a word; and those told by their capital."""

    words: Mapping[str, tuple[str, object]]
    phrases: Mapping[str, tuple[tuple[str, str, object], ...]]
    capitalised: frozenset[str]
    abbreviated: frozenset[str]
    zone_of: Callable[[str], object]  # the zone of a town, None where it is not known
    parts: frozenset[str]  # every word that a word or phrase of the lexicon has


def phrase_around(text: str, folded: str, lexicon: Lexicon, floor: int, trigger: int) -> list[Token]:
    """The unbroken run of known words around the word at `trigger`, not reaching before `floor`."""
    tokens: list[Token] = []
    end = position = _leftmost(folded, lexicon, floor, trigger)
    right = 0
    while right < _REACH:
        match = _TOKEN.search(folded, position, position + 40)
        if match is None or (match.start() > trigger and folded[end : match.start()] not in _GAPS):
            break
        start, stop = match.span()
        token = _classed(text, folded, lexicon, match, tokens)
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


def _leftmost(folded: str, lexicon: Lexicon, floor: int, position: int) -> int:
    """Where the run of words that the lexicon knows begins, to the left of `position`."""
    for _ in range(_STEPS):
        match = _LEFT.match(folded, floor, position)
        if match is None or (match[1] is not None and match[1] not in lexicon.parts) or match.end() == match.start():
            break
        position = match.start()
    return position


def _classed(text: str, folded: str, lexicon: Lexicon, match: re.Match[str], before: list[Token]) -> Token | None:
    """The token for what matched, or None where it is no word of time."""
    start, end = match.span()
    kind = match.lastgroup or ""
    word = match[0]
    if kind == "word":
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
    if kind == "mark":
        return Token(_MARKS[word], word, start, end)
    if kind == "number":
        return Token(*_figure(word), start, end)
    if kind == "meridiem":
        return Token("meridiem", word[0], start, end)
    return Token(kind, word.upper() if kind == "quarter" else word, start, end)


def _phrase(folded: str, start: int, phrases: tuple[tuple[str, str, object], ...]) -> Token | None:
    """The set phrase that begins here; text may be wrapped or widely spaced inside it."""
    window = folded[start : start + 48]
    crooked = "\n" in window or "  " in window
    for phrase, name, value in phrases:
        size = len(phrase) if window.startswith(phrase) else _crooked_size(window, phrase) if crooked else 0
        if size and not window[size : size + 1].isalpha():
            lead = 3 if name == "present" and phrase.startswith("at ") else 0  # "at" stays outside
            return Token(name, value, start + lead, start + size)
    return None


def _crooked_size(window: str, phrase: str) -> int:
    """How many characters the phrase takes with its gaps as they are; 0 where it does not stand here."""
    size = 0
    for word in phrase.split(" "):
        if size:
            gap = _GAP.match(window, size)
            size = gap.end() if gap else len(window)
        if not window.startswith(word, size):
            return 0
        size += len(word)
    return size


def _figure(word: str) -> tuple[str, object]:
    if word.isascii() and word.isdigit():
        if len(word) == 4 and "1000" <= word < "2200":
            return "year", int(word)
        if len(word) <= 2 and 1 <= int(word) <= 31:
            return "small", int(word)
        return "figure", int(word[:9])
    try:
        return "figure", float(word.replace(",", ""))
    except ValueError:
        return "figure", 0.0


def _place_of_clock(folded: str, lexicon: Lexicon, start: int, before: list[Token]) -> Token | None:
    """The place in "noon Beirut time": a zone by the name of its town, one word or two."""
    if not before or before[-1].kind not in ("clock", "fixed_hour", "meridiem", "o_clock", "year", "small"):
        return None
    words = folded[start : start + 40].split(" ", 3)
    for size in (1, 2):
        if len(words) > size and words[size].rstrip(".,;:?!)\n") == "time":
            name = " ".join(words[:size])
            zone = lexicon.zone_of(name)
            if zone is not None:
                return Token("zone", zone, start, start + len(name) + 5)
    return None
