"""TIMEX3 values and modifiers in words, for people who read them in a notebook."""

from __future__ import annotations

import re
from datetime import date

from briefing_parser.models.timex_grammar import CALENDAR, DURATION, ERA, FISCAL, PART

_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_REFERENCES = {"PAST_REF": "the past", "PRESENT_REF": "the present", "FUTURE_REF": "the future"}
_PARTS = {
    "MO": "the morning", "MI": "midday", "AF": "the afternoon", "EV": "the evening", "NI": "the night", "DT": "the daytime"
}  # fmt: skip
_PIECES = {
    "SP": "the spring", "SU": "the summer", "FA": "the autumn", "WI": "the winter", "H1": "the first half",
    "H2": "the second half", "HX": "a half", "Q1": "the first quarter", "Q2": "the second quarter",
    "Q3": "the third quarter", "Q4": "the last quarter", "QX": "a quarter",
}  # fmt: skip
_UNITS = {
    "Y": "year", "M": "month", "Q": "quarter", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"
}  # fmt: skip
_MODIFIERS = {
    "START": "the beginning of it", "MID": "the middle of it", "END": "the end of it", "APPROX": "about then or so much",
    "BEFORE": "before it", "AFTER": "after it", "ON_OR_BEFORE": "at the latest then", "ON_OR_AFTER": "at the earliest then",
    "LESS_THAN": "less than that", "MORE_THAN": "more than that", "EQUAL_OR_LESS": "at most that",
    "EQUAL_OR_MORE": "at least that",
}  # fmt: skip


def value_in_words(value: str, recurs: bool = False) -> str | None:
    """`Friday, 7 July 2017` for `2017-07-07`, `each week` for a set `P1W`; None for what is no TIMEX3 value."""
    if value in _REFERENCES:
        return _REFERENCES[value]
    if fiscal := FISCAL.fullmatch(value):
        part = f"{_PIECES[fiscal['piece']]} of " if fiscal["piece"] else ""
        return f"{part}fiscal year {fiscal['year']}"
    if era := ERA.fullmatch(value):
        first = era["digits"].ljust(4, "0").lstrip("0") or "0"
        return f"the {first}s{' BC' if era['before'] else ''}"
    if DURATION.fullmatch(value):
        return _length(value, recurs)
    calendar = CALENDAR.fullmatch(value)
    if calendar is None:
        return None
    day = _calendar(calendar)
    if day.startswith("a ") and recurs:
        day = "each " + day.removeprefix("a ").removesuffix(" that is not known")
    return f"{_hour(calendar)} {day}" if calendar["hour"] else day


def modifier_in_words(modifier: str) -> str | None:
    """`the end of it` for `END`; None for what is no TIMEX3 modifier."""
    return _MODIFIERS.get(modifier)


def _calendar(match: re.Match[str]) -> str:
    year = _year(match["year"])
    if match["week"]:
        return _week(match)
    if match["piece"]:
        return f"{_PIECES[match['piece']]} of {year}"
    month, day = match["month"], match["day"]
    if day == "XX":
        return "a day that is not known"
    of_month = "a month that is not known" if month == "XX" else f"{_MONTHS[int(month) - 1]}" if month else ""
    if month is None:
        return year
    link = " of " if year.startswith("a ") else " "
    if day is None:
        return of_month if month == "XX" else f"{of_month}{link}{year}"
    if month == "XX":
        return f"day {int(day)} of {of_month}"
    weekday = _weekday(match["year"], int(month), int(day))
    return f"{weekday}{int(day)} {of_month}{link}{year}"


def _year(value: str) -> str:
    if value == "XXXX":
        return "a year that is not known"
    return f"{int(value[2:])} BC" if value.startswith("BC") else str(int(value))


def _weekday(year: str, month: int, day: int) -> str:
    try:
        return f"{_WEEKDAYS[date(int(year), month, day).weekday()]}, "
    except ValueError:  # before Christ, of no year, or on no calendar
        return ""


def _week(match: re.Match[str]) -> str:
    part = match["weekpart"]
    if match["year"].isdigit() and match["week"].isdigit():
        try:
            first = date.fromisocalendar(int(match["year"]), int(match["week"]), 6 if part == "WE" else int(part or 1))
        except ValueError:
            return f"week {match['week']} of {_year(match['year'])}"
        printed = f"{_WEEKDAYS[first.weekday()]}, {first.day} {_MONTHS[first.month - 1]} {first.year}"
        return printed if part and part != "WE" else f"the {'weekend' if part else 'week'} that begins on {printed}"
    if part:
        return "a weekend that is not known" if part == "WE" else f"a {_WEEKDAYS[int(part) - 1]} that is not known"
    return "a week that is not known" if match["week"] == "XX" else f"week {int(match['week'])} of {_year(match['year'])}"


def _hour(match: re.Match[str]) -> str:
    hour = match["hour"]
    if hour.isalpha():
        return f"{_PARTS[hour]} of"
    zone = " UTC" if match["offset"] == "Z" else match["offset"] or ""
    return f"the hour from {hour}:00{zone} on" if len(hour) == 2 else f"{hour}{zone} on"


def _length(value: str, recurs: bool) -> str:
    if value == "PXX":
        return "some length of time"
    parts = []
    days, _, hours = value[1:].partition("T")
    for text, prefix in ((days, ""), (hours, "T")):
        for part in PART.finditer(text):
            unit = _UNITS[prefix + part["unit"]]
            if part["number"] == "1":
                parts.append(unit if recurs else f"1 {unit}")
            else:
                parts.append(f"{'some' if part['number'] == 'X' else part['number']} {unit}s")
    return ("each " if recurs else "") + " and ".join(parts)
