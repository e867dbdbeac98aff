"""Rules for the clock: hours, minutes, noon, zones."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.printed import clock_hour
from briefing_parser.mentions.dates.readings import Calendar

_STAMP = re.compile(r"(?:[(\[:]|crosstalk |inaudible |foreign language |:\d\d ?)$")


def _clock(phrase: Phrase) -> Built:
    if not phrase.has("meridiem", "o_clock", "zone") and _STAMP.search(phrase.before(18)):
        return None
    zones = phrase.all_of("zone")
    if zones and phrase.has("year", "figure") and phrase.text[zones[0].start].islower():
        return None  # "1701 et seq."
    raw = phrase.value("clock", "small", "year", "figure", "cardinal")
    part = phrase.value("part", "night")
    half = phrase.value("meridiem") or ("p" if part in ("AF", "EV", "NI") else "a" if part == "MO" else None)
    hour = clock_hour(
        f"{raw:04d}" if isinstance(raw, int) and raw > 99 else f"{raw:.2f}" if isinstance(raw, float) else raw, half
    )
    if hour is None:
        return None
    zone = phrase.value("zone")
    return Calendar(hour=hour, zone=zone)


def _noon(phrase: Phrase) -> Built:
    return Calendar(hour=str(phrase.value("fixed_hour")), zone=phrase.value("zone"))


def _past(phrase: Phrase) -> Built:
    """ "half past seven", "a quarter to nine", "20 minutes past eight"."""
    numbers = phrase.all_of("small", "cardinal")
    minutes = 30 if phrase.has("half") else 15 if phrase.has("quarter_word") else int(str(numbers[0].value))
    link = phrase.all_of("last", "to")[0]
    if phrase.value("unit", "units") not in (None, "TM"):
        return None
    if phrase.folded[link.start : link.end] not in ("past", "to") or minutes > 59:
        return None
    part = phrase.value("part")
    hour = clock_hour(numbers[-1].value, "p" if part in ("AF", "EV") else "a" if part else None)
    if hour is None:
        return None
    total = int(hour[:2]) * 60 + (minutes if link.kind == "last" else -minutes)
    return Calendar(hour=f"{total // 60 % 24:02d}:{total % 60:02d}")


CLOCK_RULES = (
    Rule(
        name="clock",
        pattern="clock (meridiem|in the part)? (zone zone_word?)?",
        build=_clock,
        reason="Hours and minutes with a colon.",
        takes=("at [14:48]", "at [2:30 p.m. EDT]"),
        refuses=("(00:12)",),
    ),
    Rule(
        name="hour",
        pattern="(small|year|figure) meridiem (zone zone_word?)?",
        build=_clock,
        reason="A bare hour needs its half of the day.",
        takes=("at [4 p.m.]",),
        refuses=("4 para",),
    ),
    Rule(
        name="hour-with-zone",
        pattern="(year|figure) zone zone_word?",
        build=_clock,
        reason="Four figures are a time where a zone follows.",
        takes=("at [1400 GMT]",),
        refuses=("1400 men", "1701 et seq."),
    ),
    Rule(
        name="o-clock",
        pattern="(small|cardinal) o_clock (in the (part))?",
        build=_clock,
        reason="Hours said in words.",
        takes=("at [five o'clock]",),
    ),
    Rule(
        name="minutes-past",
        pattern=("(half|a? quarter_word|(small|cardinal) (unit|units)) (last|to) (small|cardinal) (o_clock)? (in the part)?"),
        build=_past,
        reason="Minutes before or after an hour.",
        takes=("at [half past seven]", "at [a quarter to nine]"),
        refuses=("two years to four",),
    ),
    Rule(
        name="hour-of-part",
        pattern="(small|cardinal) (in the) part",
        build=_clock,
        reason="An hour with its part of day.",
        takes=("at [4 in the afternoon]",),
    ),
    Rule(
        name="noon",
        pattern="fixed_hour (zone zone_word?)?",
        build=_noon,
        reason="Hours that have names.",
        takes=("at [noon]", "at [noon Beirut time]"),
        refuses=("noontide",),
    ),
)
