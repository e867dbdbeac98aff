"""Rules for the clock as it is printed: hours, minutes, noon, zones."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.hours import (
    DAY_BEFORE,
    LED,
    clipped,
    clock_of,
    closes,
    half_of,
    hour_of,
    stands_free,
)
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Calendar

_STAMP = re.compile(r"(?:[(\[:]|crosstalk |inaudible |foreign language |:\d\d ?)$")
# Verses, ratios, scores and times taken are printed like hours.
_NO_HOUR_AFTER = re.compile(
    r"\b(?:matthew|mark|luke|john|acts|romans|corinthians|galatians|hebrews|james|peter|revelation|genesis|exodus|psalms?|proverbs|"
    r"ecclesiastes|isaiah|jeremiah|samuel|kings|chronicles|verses?|chapter|sura|surah|quran|qur'an|won|lost|in|"
    r"(?:ratio|odds|scale|score|time|record|mix|chance)s? (?:of|at)) $"
)
_NO_HOUR_BEFORE = re.compile(r" (?:scale|ratio|odds|minutes?|seconds?|mix|split)\b")
_FOUR_FIGURES = re.compile(r"\d{4}|\d\d\.\d\d")
_DOTTED = re.compile(r"\d{1,2}\.[0-5][05]")
_AT = re.compile(r"\b(?:at|from|until|till|around|about|as of|since) $")


def _clock(phrase: Phrase) -> Built:
    """ "14:48", "2:30 p.m. EDT", "4 p.m."."""
    stamped = _STAMP.search(phrase.before(18)) or phrase.after(1) == "]"
    if not stands_free(phrase) or (stamped and not phrase.has("meridiem", "zone")):
        return None
    if phrase.value("unit", "units") not in (None, "TH"):
        return None
    if not phrase.has("meridiem", "zone", "part", "night") and (
        _NO_HOUR_AFTER.search(phrase.before(20)) or _NO_HOUR_BEFORE.match(phrase.after(12))
    ):
        return None
    if (clipped(phrase) or phrase.has("cardinal")) and not phrase.has("clock") and not LED.search(phrase.before(9)):
        return None
    return hour_of(phrase, phrase.all_of("clock", "small", "year", "figure", "cardinal"), half_of(phrase))


def _military(phrase: Phrase) -> Built:
    """ "1400 GMT", "0900 hrs", "at 0730": four figures."""
    token = phrase.tokens[0]
    printed = phrase.folded[token.start : token.end]
    if not _FOUR_FIGURES.fullmatch(printed) or not stands_free(phrase) or phrase.value("units", "unit") not in (None, "TH"):
        return None
    zone = phrase.all_of("zone")
    if zone and zone[0].end - zone[0].start > 5 and phrase.folded[zone[0].start : zone[0].end].isalpha():
        return None  # "the 2025 Central American games": a word for a zone needs "time"
    if not zone and not (_AT.search(phrase.before(8)) and phrase.word_after() != "of"):
        return None
    if len(phrase.tokens) == 1 and not (printed[0] == "0" and "." not in printed and closes(phrase)):
        return None
    hour = clock_of(phrase, [token], None)
    return Calendar(hour=hour.text(), zone=phrase.value("zone")) if hour else None


def _dotted(phrase: Phrase) -> Built:
    """ "17.30": an hour beside a day alone, since prices and shares are printed so."""
    printed = phrase.folded[phrase.tokens[0].start : phrase.tokens[0].end]
    if not _DOTTED.fullmatch(printed) or not DAY_BEFORE.search(phrase.before(30)) or not closes(phrase):
        return None
    return hour_of(phrase, [phrase.tokens[0]], None)


def _noon(phrase: Phrase) -> Built:
    if phrase.value("small", "cardinal") not in (None, 12):
        return None
    token = phrase.all_of("fixed_hour")[0]
    rough = phrase.folded[token.start : token.end].endswith("ish")
    return Calendar(hour=str(token.value), zone=phrase.value("zone"), modifier="APPROX" if rough else None)


CLOCK_RULES = (
    Rule(
        name="clock",
        pattern="clock (meridiem (<in-part>)?|<in-part>|unit|units)? (<zone>)?",
        build=_clock,
        reason="A colon between two figures makes them hours and minutes.",
        takes=("at [14:48]", "at [2:30 p.m. EDT]", "at [14:00 UTC+3]", "at [14:00 hours]"),
        refuses=("(00:12)", "?t=14:48", "Matthew 5:30", "a ratio of 1:30", "ran it in 9:58"),
    ),
    Rule(
        name="hour",
        pattern="(small|year|figure|cardinal (hyphen? cardinal)*) meridiem (<in-part>)? (<zone>)?|figure <in-part>",
        build=_clock,
        reason="A bare figure is an hour where its half of the day follows.",
        takes=("at [4 p.m.]", "at [six pm]", "at [9.30 in the morning]"),
        refuses=("4 amps", "which one am I", "id=~3am3io"),
    ),
    Rule(
        name="four-figure-hour",
        pattern="(year|figure) (unit|units)? (<zone>)|(year|figure) (unit|units)|figure",
        build=_military,
        reason="Four figures are a time where a zone follows, or hours after a preposition of time.",
        takes=("at [1400 GMT]", "at [0900 hrs]", "as of [0730],"),
        refuses=("1400 men", "1701 et seq.", "1400 hours of film", "the 2025 Central American games"),
    ),
    Rule(
        name="dotted-hour",
        pattern="figure (<zone>)?",
        build=_dotted,
        reason="Much of Europe prints hours with a full stop, as all do prices, so that a day must stand before it.",
        takes=("Monday from [17.30]", "on Tuesday from [9.30]."),
        refuses=("at 17.30 dollars", "rose on Monday from 17.30 percent"),
    ),
    Rule(
        name="noon",
        pattern="(small|cardinal)? fixed_hour (<zone>)?",
        build=_noon,
        reason="Some hours have names.",
        takes=("at [noon]", "at [noon Beirut time]", "at [12 noon]"),
        refuses=("noontide", "4 noon flights"),
    ),
)
