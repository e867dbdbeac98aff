"""Hours as English prints and says them, with their half of the day; and what may stand around one."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.mentions.dates.finding.grammar import Phrase, Token
from briefing_parser.mentions.dates.readings import Calendar

_HALF_OF_PART = {"MO": "a", "AF": "p", "EV": "p", "NI": "night"}
_WEEKDAY = r"(?:sun|mon|tues|wednes|thurs|fri|satur)days?"
_DAY = rf"(?:today|tonight|tomorrow|yesterday|{_WEEKDAY})"
_PART = r"(?:morning|afternoon|evening|night)"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_NUMBER = r"[0-3]?\d(?:st|nd|rd|th)?"
_DATE = rf"(?:{_MONTH} {_NUMBER}|{_NUMBER} {_MONTH})(?:,? [12]\d{{3}})?"
# A bare number is an hour where a day stands before it ("tomorrow at 9") or after it ("at 9 tonight").
DAY_BEFORE = re.compile(rf"\b(?:{_DAY}|{_PART}|{_DATE}),? (?:at|around|about|from|between) $")
DAY_AFTER = re.compile(rf",? (?:(?:on |next |last |this |every )*{_DAY}|(?:this|last|every|the next) {_PART})\b")
# Prepositions after which a number in words may be an hour.
LED = re.compile(r"\b(?:at|from|by|until|till|to|before|after|around|about|between|and|or|since|of) $")
_MEASURE = re.compile(
    r"\b(?:trad(?:ed|es|ing)|clos(?:ed|es|ing)|rates?|prices?|shares?|percent|index|stood|ratio|odds|yield\w*)\b"
)
_CLOSED = re.compile(
    r"(?: ?[-,;:?!)\"](?!\d)|\.(?!\d)| ?$| (?:to|and|or|until|till|on|in|for|when|while|with|at|as|but|so|sharp|we|i|he|she|"
    rf"they|it|the|this|last|next|every|each|{_DAY})\b)"
)


class Clock(NamedTuple):
    """An hour and minute, whether its half of the day is open, and seconds where they are printed."""

    minute: int  # of the day
    open: bool
    seconds: str = ""

    def text(self) -> str:
        """`14:48`, `14:48:05`."""
        return f"{self.minute // 60:02d}:{self.minute % 60:02d}{self.seconds}"


def hour_of(phrase: Phrase, tokens: list[Token], half: str | None) -> Calendar | None:
    """The hour that these tokens print, with the zone of the phrase."""
    clock = clock_of(phrase, tokens, half)
    return Calendar(hour=clock.text(), zone=phrase.value("zone"), either_half=clock.open) if clock else None


def clock_of(phrase: Phrase, tokens: list[Token], half: str | None) -> Clock | None:
    """The hour that these tokens print ("2:30", "2.30", 14, 1430, "two forty-five"); None for what no clock shows."""
    if tokens[0].kind == "cardinal":
        hour, minute = int(tokens[0].value), sum(int(token.value) for token in tokens[1:] if token.kind == "cardinal")
        if not 1 <= hour <= 12 or not (len(tokens) == 1 or 10 <= minute <= 59):
            return None
        return _with_half(hour, minute, half, True)
    printed = phrase.folded[tokens[0].start : tokens[0].end]
    parts = re.findall(r"\d+", printed)
    if len(parts) == 1 and len(printed) > 2:
        parts = [printed[:-2], printed[-2:]]
    numbers = [int(part) for part in parts]
    if len(numbers) > 3 or numbers[0] > 24 or any(number > 59 for number in numbers[1:]):
        return None
    minute = numbers[1] if len(numbers) > 1 else 0
    seconds = f":{numbers[2]:02d}" if len(numbers) > 2 else ""
    if numbers[0] == 24 and (minute or seconds):
        return None
    read = _with_half(numbers[0], minute, half, not printed.startswith("0") and len(parts[0]) < 3 and not seconds)
    return read and read._replace(seconds=seconds)


def _with_half(hour: int, minute: int, half: str | None, may_be_open: bool) -> Clock | None:
    if half == "night":
        half = "p" if 5 <= hour < 12 else "a"
    if half is None or hour > 12:
        return None if half == "a" else Clock(hour * 60 + minute, may_be_open and 1 <= hour <= 12)
    if hour == 0:
        return Clock(minute, False) if half == "a" else None
    return Clock((hour % 12 + (12 if half == "p" else 0)) * 60 + minute, False)


def half_of(phrase: Phrase) -> str | None:
    """Which half of the day the words say: "p" for "p.m." and "in the evening"; "night" is either."""
    half = phrase.value("meridiem")
    return str(half) if half else _HALF_OF_PART.get(str(phrase.value("part", "night")))


def clipped(phrase: Phrase) -> bool:
    """Whether the half of the day is one letter, "9a": a flat or a section is printed so as well."""
    return any(token.end - token.start == 1 for token in phrase.all_of("meridiem"))


def stands_free(phrase: Phrase) -> bool:
    """Whether it is a word of its own: no piece of an address, a hash or the stamp of a recording."""
    before, after = phrase.before(1), phrase.after(2)
    return not (before and before in "~=&#@%+_/$€£") and not re.match(r"[\w=&%~]|-[a-z]", after)


def closes(phrase: Phrase) -> bool:
    """Whether what follows leaves a number to itself: no noun that it counts."""
    return _CLOSED.match(phrase.after(14)) is not None and not _MEASURE.search(phrase.before(60))
