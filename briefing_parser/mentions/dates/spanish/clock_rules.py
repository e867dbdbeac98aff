"""Rules for the Spanish clock."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.finding.printed import clock_hour
from briefing_parser.mentions.dates.readings import Calendar
from briefing_parser.mentions.dates.spanish.wording import part_of_day

_STAMP = re.compile(r"[(\[:]$")


def _clock(phrase: Phrase) -> Built:
    if _STAMP.search(phrase.before(1)) or phrase.value("units") not in (None, "TH"):
        return None
    part = part_of_day(phrase) or {"12:00": "AF"}.get(str(phrase.value("fixed_hour")))
    half = phrase.value("meridiem") or ("p" if part in ("AF", "EV", "NI") else "a" if part else None)
    raw = phrase.value("clock", "small", "cardinal") or 1  # "la una"
    minutes = ":30" if phrase.has("half") else ""
    hour = clock_hour(f"{raw}{minutes}", half)
    if hour is None:
        return None
    told = half or phrase.has("units", "o_clock") or str(raw).startswith("0") or int(hour[:2]) not in range(1, 13)
    return Calendar(hour=hour, zone=phrase.value("zone"), either_half=not told)


def _hours(phrase: Phrase) -> Built:
    """ "a las 19 horas"; "en 24 horas" is a length."""
    if not 0 <= int(phrase.value("small", "cardinal")) <= 23:
        return None
    return _clock(phrase) if re.search(r"\b(?:a|son|desde|hasta|de|entre|y|sobre) $", phrase.before(7)) else None


CLOCK_RULES = (
    Rule(
        name="clock",
        pattern="the? clock (meridiem|units|o_clock)? <of-part>? (comma? zone|open zone shut)?",
        build=_clock,
        reason="A colon between two figures makes them hours and minutes.",
        takes=("a [las 10:00 horas]", "son [las 19:42]", "[7:30 p. m.]"),
        refuses=("(00:12)", "el marcador [1:0"),
    ),
    Rule(
        name="hour",
        pattern="(the? (small|cardinal)|the a) (and half)? (meridiem|of (the (part|night|day_word)|fixed_hour)) (comma? zone)?",
        build=_clock,
        reason="A bare figure is an hour where its part of the day follows.",
        takes=("a [las 7 de la mañana]", "a [las siete y media de la noche]", "a [la una de la tarde]", "[4 p.m.]"),
        refuses=("4 para", "dos de la lista"),
    ),
    Rule(
        name="hours-of-clock",
        pattern="the (small|cardinal) (units|o_clock) (comma? zone)?",
        build=_hours,
        reason="After a preposition and its article a number of hours is an hour of the clock.",
        takes=("a [las 19 horas]", "desde [las 8 horas]"),
        refuses=("las 24 horas", "en 8 horas"),
    ),
    Rule(
        name="noon",
        pattern="the? fixed_hour",
        build=lambda p: Calendar(hour=str(p.value("fixed_hour"))),
        reason="Some hours have names.",
        takes=("al [mediodía]", "a [la medianoche]"),
        refuses=("medio día", "media jornada"),
    ),
)
