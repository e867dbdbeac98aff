"""Rules for steps from an anchor: last week, the following year, the end of the month."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.wording import told_of
from briefing_parser.mentions.dates.finding.amounts import duration
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.finding.wording import day_number, modifier, unit_of
from briefing_parser.mentions.dates.readings import Amount, Calendar, Fixed, Shift


def _this_unit(phrase: Phrase) -> Built:
    """ "last week", "this year", "the following day"; "the next year" is a length of time unless days are counted."""
    unit = unit_of(phrase)
    if unit == "Y" and phrase.has("half"):
        return None  # a half of a year has its own value
    step = int(phrase.all_of("last", "next", "this", "that")[-1].value)
    told = told_of(phrase)
    if unit.startswith("T") or unit in ("2W", "N"):
        if phrase.has("this", "that"):
            return Fixed("DATE", "PRESENT_REF") if phrase.has("this") else None
        return Amount(duration(1, unit), toward=step)
    if phrase.has("the") and phrase.has("last", "next") and not told and not phrase.has("edge", "compared", "half"):
        if unit == "D" and step == 1:
            return Shift("D", 1, told=True)
        word = phrase.folded[phrase.all_of("last", "next")[0].start :][:4]
        if word == "next" and unit in ("M", "Y", "E", "C"):
            return Shift(unit, 1, told=True, length=duration(1, unit))
        if word != "prio" and unit not in ("Q", "WE"):
            return Amount(duration(1, unit), toward=step)
    if unit == "D" and step == -1 and not told:
        return Shift("D", -1, told=True)
    if unit == "D" and step == 0 and phrase.has("this"):
        return Fixed("DATE", "PRESENT_REF") if phrase.before(3) == "to " else Shift("D", 0)
    named = phrase.has("this")
    return Shift(unit, step, told=told or (unit == "D" and step == 1), modifier=modifier(phrase), named=named)


_WHOLE_DAY = re.compile(r"\b(?:throughout|during|course of|for|end|ended|ending|finished|finish|closed) $")


_THROUGHOUT = re.compile(r"\bthroughout $")
_DAY_OF = re.compile(r" (?:when|that|of|after|before|the|he|she|they|we|i|to|job)\b|'s")


# What follows where "at the end of the day" sums up.
_ALL_IN_ALL = re.compile(r",| (?:though|i|we|you|he|she|it|they|this|that|there|it's|that's)\b")


def _the_unit(phrase: Phrase) -> Built:
    """ "the end of the year", "the weekend": the unit at hand."""
    unit = unit_of(phrase)
    edge = modifier(phrase)
    if phrase.has("half") and (unit == "Y" or edge is None):
        return None
    if unit == "D" and edge is None and _WHOLE_DAY.search(phrase.before(12)) and not _DAY_OF.match(phrase.after(7)):
        return Shift("D", 0)  # "throughout the day"
    if edge is None and unit != "WE" and (unit not in ("W", "M", "Y") or not _THROUGHOUT.search(phrase.before(11))):
        return None
    if unit.startswith("T") or unit in ("2W", "N", "L"):
        return None
    if unit == "D" and phrase.before(3) == "at " and _ALL_IN_ALL.match(phrase.after(9)):
        return None
    if unit == "C" and not phrase.has("last"):
        return None  # "the turn of the century": which one, the story tells
    return Shift(unit, 0, modifier=edge)


_EVENT_FOLLOWS = re.compile(r" (?:the|an?|his|her|its|their|our|my|this|that|these|those)\b")


def _following(phrase: Phrase) -> Built:
    """ "the day following", which no event follows."""
    token = phrase.tokens[-1]
    unit = unit_of(phrase)
    if phrase.folded[token.start : token.end] != "following" or unit not in ("D", "W", "M", "Y", "E", "C"):
        return None
    if _EVENT_FOLLOWS.match(phrase.after(8)):
        return None
    after = phrase.text[token.end : token.end + 2]
    return None if after[:1] == " " and after[1:].isupper() else Shift(unit, 1, told=True)


def _nth_of(phrase: Phrase) -> Built:
    """ "the last week of March", "the first weekend of July 2019"."""
    number = day_number(phrase.all_of("ordinal", "ordinal_day", "last")[0])
    unit = phrase.value("unit")
    weekday = phrase.value("weekday")
    shift = None
    if not phrase.has("month", "short_month"):  # "the last Sunday of the month": so many months from the one at hand
        if phrase.tokens[-1].value != "M":
            return None
        link = next(index for index, token in enumerate(phrase.tokens) if token.kind == "of")
        shift = next((int(token.value) for token in phrase.tokens[link:] if token.kind in ("last", "next")), 0)
    if (unit not in ("W", "WE", "D") and not weekday) or (weekday is None and unit == "D" and number > 31):
        return None
    year = phrase.value("year")
    return Calendar(
        year,
        phrase.value("month", "short_month"),
        weekday=weekday,
        nth=number,
        piece=None if weekday else {"W": "W", "WE": "WE", "D": "D"}[unit],
        year_shift=shift,
    )


_ENDS_BY = re.compile(r"\b(?:by|at|before|until|till) $")


def _unit_end(phrase: Phrase) -> Built:
    """ "year's end"; short forms are the names of trades too ("EOD teams"), and need a preposition and no noun."""
    token = phrase.tokens[-1]
    short = token.end - token.start == 3
    if short and not (_ENDS_BY.search(phrase.before(8)) and phrase.word_after() == ""):
        return None
    return Shift(str(token.value), 0, modifier="END")


def _end_of_day(phrase: Phrase) -> Built:
    if phrase.value("unit", "unit_end") != "D" or (phrase.has("unit") and modifier(phrase) != "END"):
        return None
    weekday = phrase.value("weekday")
    return Calendar(weekday=weekday, modifier="END") if weekday else Shift("D", int(phrase.value("day_word")), modifier="END")


STEP_RULES = (
    Rule(
        name="unit-following",
        pattern="the unit next",
        build=_following,
        reason="“The day following” is the one after that told of, unless it follows an event.",
        takes=("and [the day following], they left", "[the year following] saw"),
        refuses=("the day following the vote", "the day following his speech"),
    ),
    Rule(
        name="unit-before-last",
        pattern="the (unit|quarter_word) before_last",
        build=lambda p: Shift(unit_of(p), int(p.value("before_last")), modifier=None),
        reason="“Before last” and “after next” step two units away.",
        takes=("[the week before last]", "in [the year after next]"),
        refuses=("the week before the vote", "the name before last"),
    ),
    Rule(
        name="step-of-unit",
        pattern="(<edge-or-half>)? the? (this|that|last|next) (unit|quarter_word)",
        build=_this_unit,
        reason="“Last”, “this” and “next” name the unit before, at or after the anchor.",
        takes=("[last week]", "[the following year]", "[the end of this month]", "[earlier this week]"),
        refuses=("last place", "in the second half of this year"),
    ),
    Rule(
        name="unit-ahead",
        pattern="(the|a) (unit) (ahead|to_come)",
        build=lambda p: Shift(unit_of(p), 1),
        reason="The unit ahead is the one after that at hand.",
        takes=("[the week ahead]", "in [the year to come]"),
        refuses=("the road ahead", "the days ahead"),
    ),
    Rule(
        name="unit-at-hand",
        pattern="(<edge-or-half>)? the? (unit|quarter_word)",
        build=_the_unit,
        reason="The end of the year, or the weekend, is of the unit in which the day of speaking lies.",
        takes=("by [the end of the year]", "by [the end of the decade]", "over [the weekend]"),
        refuses=("the day after", "At the end of the day, we agree."),
    ),
    Rule(
        name="nth-of-month",
        pattern=(
            "the? (ordinal|ordinal_day|last) (unit|weekday) (of|in) (the? edge)? (month|short_month) (comma? of? year)?|"
            "the (ordinal|ordinal_day|last) (unit|weekday) of (this|that|the? (last|next)|the) unit"
        ),
        build=_nth_of,
        reason="Weeks, weekends and weekdays are counted in their month.",
        takes=("in [the last week of March]", "on [the first Monday of May]", "by [the last Sunday of the month]"),
        refuses=("the last Sunday of the year", "the last mile of March"),
    ),
    Rule(
        name="unit-end",
        pattern="the? unit_end",
        build=_unit_end,
        reason="The end of a year, month or day may be one word.",
        takes=("by [year's end]", "at [year-end]", "by [EOY]."),
        refuses=("the EOD team", "a corn cob"),
    ),
    Rule(
        name="end-of-day",
        pattern="(<edge> unit|the? unit_end) (on|of)? (weekday|day_word)",
        build=_end_of_day,
        reason="The end of a day belongs to the day that is named after it.",
        takes=("by [end of day Friday]", "by [EOD tomorrow]"),
        refuses=("the end of the week Friday", "the start of the day Friday"),
    ),
    Rule(
        name="year-to-date",
        pattern="year_to_date",
        build=lambda _: Shift("Y", 0),
        reason="The words mean the year at hand as far as it has gone.",
        takes=("[year to date]", "Sales rose [year to date]."),
        refuses=("a year to the date", "up to date"),
    ),
)
