"""Rules for the clock as it is said: five o'clock, half past seven, at nine tonight."""

from __future__ import annotations

from briefing_parser.mentions.dates.english.hours import (
    DAY_AFTER,
    DAY_BEFORE,
    LED,
    clock_of,
    closes,
    half_of,
    hour_of,
    stands_free,
)
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Calendar


def _hour(phrase: Phrase) -> Built:
    return hour_of(phrase, phrase.all_of("small", "cardinal"), half_of(phrase))


def _minutes_said(phrase: Phrase) -> Built:
    """ "five-thirty", "two forty-five": unless a noun follows that they count."""
    return _hour(phrase) if LED.search(phrase.before(9)) and closes(phrase) and stands_free(phrase) else None


def _bare_hour(phrase: Phrase) -> Built:
    """ "tomorrow at 9", "at nine tonight": a number beside its day."""
    beside = DAY_AFTER.match(phrase.after(30)) or (DAY_BEFORE.search(phrase.before(30)) and closes(phrase))
    number = int(phrase.tokens[0].value)
    return _hour(phrase) if beside and number <= 12 else None


_QUARTERS = frozenset((5, 10, 15, 20, 25))


def _past(phrase: Phrase) -> Built:
    """ "half past seven", "a quarter to nine", "20 minutes past eight", "ten past six"."""
    numbers = phrase.all_of("small", "cardinal")
    minutes = 30 if phrase.has("half") else 15 if phrase.has("quarter_word") else int(numbers[0].value)
    link = phrase.all_of("last", "to")[0]
    word = phrase.folded[link.start : link.end]
    if phrase.value("unit", "units") not in (None, "TM") or word not in ("past", "to") or minutes > 59:
        return None
    bare = not phrase.has("half", "quarter_word", "unit", "units")
    at = phrase.word_before() == "at" and phrase.has("meridiem", "o_clock", "part", "night")  # "from five to six" is a range
    if bare and (minutes not in _QUARTERS or not (word == "past" or at)):
        return None
    half = half_of(phrase)
    hour = clock_of(phrase, [numbers[-1]], None)
    if hour is None or hour.minute > 720:
        return None
    minute = hour.minute % 720 + (720 if half == "p" else 0) + (minutes if word == "past" else -minutes)
    if half is None and hour.minute == 720:
        minute += 720  # half past twelve is after noon, a quarter to twelve before it
    return Calendar(hour=hour._replace(minute=minute % 1440).text(), either_half=half is None)


SPOKEN_CLOCK_RULES = (
    Rule(
        name="o-clock",
        pattern="(small|cardinal) o_clock (meridiem|<in-part>)? (<zone>)?",
        build=_hour,
        reason="“O'clock” makes a number an hour.",
        takes=("at [five o'clock]", "at [5 o'clock in the morning]"),
        refuses=("five clocks", "30 o'clock"),
    ),
    Rule(
        name="minutes-past",
        pattern=(
            "(half|a? quarter_word|(small|cardinal) (unit|units)?) (last|to) (small|cardinal) o_clock? (meridiem|<in-part>)?"
        ),
        build=_past,
        reason="Minutes are said before or after their hour.",
        takes=("at [half past seven]", "at [a quarter to nine]", "at [ten past six]"),
        refuses=("two years to four", "at 70 minutes past four"),
    ),
    Rule(
        name="hour-of-part",
        pattern="(small|cardinal) <in-part> (<zone>)?",
        build=_hour,
        reason="The part of day behind a number makes it an hour.",
        takes=("at [4 in the afternoon]", "at [two at night]"),
        refuses=("30 at night", "4 in the shade"),
    ),
    Rule(
        name="hour-and-minutes-said",
        pattern="cardinal hyphen? cardinal (hyphen? cardinal)?",
        build=_minutes_said,
        reason="After a preposition of time two numbers are an hour and its minutes.",
        takes=("at [five-thirty]", "from [two forty-five]"),
        refuses=("at five thirty-second films", "at twenty-five", "on page three fifteen.", "at one twenty-fifth"),
    ),
    Rule(
        name="hour-beside-day",
        pattern="small|cardinal",
        build=_bare_hour,
        reason="A number is an hour where its day stands beside it.",
        takes=("tomorrow from [9]", "tonight from [nine]"),
        refuses=("at 9 percent tomorrow", "tomorrow at 9 sites"),
    ),
)
