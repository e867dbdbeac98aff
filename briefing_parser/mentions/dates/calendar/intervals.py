"""What a TIMEX3 value covers: its half-open interval, its EDTF form, its grain.

Intervals are ISO 8601 with signed astronomical years. Seasons are the meteorological ones of the northern hemisphere,
a winter being of the year that it begins in. Parts of day are conventions: morning 05-12, afternoon 12-18, evening
18-24, night 18 to 6 of the next day. EDTF: ISO 8601-2:2019, https://www.loc.gov/standards/datetime/.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.mentions.dates.calendar.arithmetic import Day, add_days, add_months, first_of_week, is_day
from briefing_parser.models.timex_grammar import CALENDAR, ERA


class Interval(NamedTuple):
    """What a value covers; None for what it leaves open.

    `begin` and `end` are ISO 8601 with signed years, half-open: days, or times for what is shorter than a day. `edtf` is its
    Extended Date/Time Format, `grain` its unit.
    """

    begin: str | None = None
    end: str | None = None
    edtf: str | None = None
    grain: str | None = None


_PARTS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (8, 18)}
_PIECES = {  # first month, months, EDTF number
    "SP": (3, 3, 21), "SU": (6, 3, 22), "FA": (9, 3, 23), "WI": (12, 3, 24), "Q1": (1, 3, 33), "Q2": (4, 3, 34),
    "Q3": (7, 3, 35), "Q4": (10, 3, 36), "H1": (1, 6, 40), "H2": (7, 6, 41),
}  # fmt: skip
FIRST_MONTHS = {piece: first for piece, (first, _, _) in _PIECES.items()}
_GRAINS = {"Q": "quarter", "H": "half"}


def interval_of_point(
    value: str, reference: Day | None = None, modifier: str | None = None, offset: str | None = None
) -> Interval:
    """Interval, EDTF and grain of a DATE or TIME value.

    `reference` bounds PAST_REF, PRESENT_REF and FUTURE_REF; `offset` ("+03:00") is of a time whose value has none.
    """
    if value.endswith("_REF"):
        return _of_reference(value, reference)
    about = "~" if modifier == "APPROX" else ""
    era = ERA.fullmatch(value)
    if era:
        return _of_era(bool(era["before"]), era["digits"], about)
    match = CALENDAR.fullmatch(value)
    if match is None:
        return Interval()
    if match["year"] == "XXXX":
        return _of_unknown_year(match)
    year = 1 - int(match["year"][2:]) if match["year"].startswith("BC") else int(match["year"])
    if match["hour"]:
        timed = _of_time(match, year, match["offset"] or offset or "")
        return timed._replace(edtf=None) if about else timed
    if match["week"]:
        return _of_week(year, match["week"], match["weekpart"], about)
    if match["piece"] in _PIECES:
        return _of_piece(year, match["piece"], about)
    if match["day"] and match["day"] != "XX":
        day = Day(year, int(match["month"]), int(match["day"]))
        if not is_day(*day):
            return Interval()
        return Interval(iso(day), iso(add_days(day, 1)), iso(day) + about, "day")
    if match["month"] and match["month"] != "XX":
        begin = Day(year, int(match["month"]), 1)
        return Interval(iso(begin), iso(add_months(begin, 1)), iso(begin)[:-3] + about, "month")
    if match["month"] or match["piece"]:
        return Interval(grain="day" if match["day"] else "month" if match["month"] else _GRAINS[match["piece"][0]])
    return Interval(iso(Day(year, 1, 1)), iso(Day(year + 1, 1, 1)), iso_year(year) + about, "year")


def interval_between(first: Day, last: Day, modifier: str | None = None) -> Interval:
    """What a feast of several days or a fiscal year covers; its last day is inside."""
    sure = "~" if modifier == "APPROX" else ""
    grain = "year" if add_months(first, 12) == add_days(last, 1) else "day"
    return Interval(iso(first), iso(add_days(last, 1)), f"{iso(first)}{sure}/{iso(last)}{sure}", grain)


def iso_year(year: int) -> str:
    """`2017`, `-0498`, `+10000`."""
    if 0 <= year <= 9999:
        return f"{year:04d}"
    return f"{'-' if year < 0 else '+'}{abs(year):04d}"


def iso(day: Day) -> str:
    """`2017-07-17`, `-0489-09-12`."""
    return f"{iso_year(day.year)}-{day.month:02d}-{day.day:02d}"


def _of_reference(value: str, reference: Day | None) -> Interval:
    if reference is None:
        return Interval()
    today, tomorrow = iso(reference), iso(add_days(reference, 1))
    if value == "PRESENT_REF":
        return Interval(today, tomorrow, today, None)
    if value == "PAST_REF":
        return Interval(None, tomorrow, f"../{today}", None)
    return Interval(today, None, f"{today}/..", None)


def _of_era(before_christ: bool, digits: str, about: str) -> Interval:
    """Decades of three digits, centuries of two. A century "18" is 1800 to 1899, as TIMEX3 has it."""
    size = 10 ** (4 - len(digits))
    grain = "decade" if size == 10 else "century"
    first = int(digits) * size
    if before_christ:  # 1 BC is followed by AD 1
        begin, end = 2 - first - size, min(2 - first, 1)
        return Interval(
            iso(Day(begin, 1, 1)), iso(Day(end, 1, 1)), f"{iso_year(begin)}{about}/{iso_year(end - 1)}{about}", grain
        )
    begin, end = max(first, 1), first + size
    return Interval(iso(Day(begin, 1, 1)), iso(Day(end, 1, 1)), digits + "X" * (4 - len(digits)) + about, grain)


def _of_unknown_year(match: re.Match[str]) -> Interval:
    month, day = match["month"], match["day"]
    if match["hour"]:
        return Interval(grain="part of day" if match["hour"].isalpha() else _clock_grain(match["hour"]))
    if day and day != "XX" and month != "XX":
        return Interval(edtf=f"XXXX-{month}-{day}" if is_day(2000, int(month), int(day)) else None, grain="day")
    if month and month != "XX":
        return Interval(edtf=f"XXXX-{month}", grain="month")
    of_week = match["weekpart"] not in (None, "WE")
    if match["piece"]:
        return Interval(grain=_GRAINS.get(match["piece"][0], "season"))
    return Interval(grain="day" if day or of_week else "week" if match["week"] else None)


def _of_piece(year: int, piece: str, about: str) -> Interval:
    """A season, quarter or half; EDTF marks no such thing as approximate, only its months."""
    first, months, number = _PIECES[piece]
    begin, end = Day(year, first, 1), add_months(Day(year, first, 1), months)
    last = add_months(end, -1)
    edtf = f"{iso(begin)[:-3]}~/{iso(last)[:-3]}~" if about else f"{iso_year(year)}-{number}"
    return Interval(iso(begin), iso(end), edtf, _GRAINS.get(piece[0], "season"))


def _of_week(year: int, week: str, part: str | None, about: str) -> Interval:
    monday = first_of_week(year, int(week)) if week.isdigit() else None
    if monday is None:
        return Interval()
    if part and part != "WE":
        day = add_days(monday, int(part) - 1)
        return Interval(iso(day), iso(add_days(day, 1)), iso(day) + about, "day")
    first = add_days(monday, 5) if part else monday
    last = add_days(monday, 6)
    return Interval(iso(first), iso(add_days(last, 1)), f"{iso(first)}{about}/{iso(last)}{about}", "week")


def _clock_grain(hour: str) -> str:
    return ("hour", "minute", "second")[hour.count(":")]


def _of_time(match: re.Match[str], year: int, offset: str) -> Interval:
    if not match["day"] or match["day"] == "XX" or not is_day(year, int(match["month"]), int(match["day"])):
        return Interval()
    day, hour = Day(year, int(match["month"]), int(match["day"])), match["hour"]
    if hour in _PARTS:
        first, last = _PARTS[hour]
        return Interval(_moment(day, first * 3600, offset), _moment(day, last * 3600, offset), None, "part of day")
    if hour.isalpha():
        return Interval()
    parts = [int(part) for part in hour.split(":")]
    second = sum(part * size for part, size in zip(parts, (3600, 60, 1), strict=False))
    begin = _moment(day, second, offset)
    return Interval(begin, _moment(day, second + (3600, 60, 1)[len(parts) - 1], offset), begin, _clock_grain(hour))


def _moment(day: Day, second: int, offset: str) -> str:
    days, second = divmod(second, 86_400)
    hour, rest = divmod(second, 3600)
    return f"{iso(add_days(day, days))}T{hour:02d}:{rest // 60:02d}:{rest % 60:02d}{offset}"


_DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?)([YMWDHSQ])")
_DURATION_GRAINS = {
    "Y": "year",
    "M": "month",
    "W": "week",
    "D": "day",
    "Q": "quarter",
    "TH": "hour",
    "TM": "minute",
    "TS": "second",
}


def interval_of_duration(
    value: str, reference: Day | None, toward: int, minute: int | None = None, offset: str | None = None
) -> Interval:
    """Interval of a length of time that ends (`toward` -1) or starts (1) at the reference: "the past two years".

    Hours, minutes and seconds have one where the `minute` of the day of the reference is known: "the past 24 hours".
    """
    match = _DURATION.fullmatch(value)
    unit = re.sub(r"[^A-Z]", "", value[1:].replace("X", ""))
    grain = _DURATION_GRAINS.get(unit)
    if match is None or reference is None or not toward or float(match[2]) > 10_000 or (match[1] and minute is None):
        return Interval(grain=grain)
    if match[1]:
        seconds = round(float(match[2]) * {"H": 3600, "M": 60, "S": 1}[match[3]])
        if not seconds:
            return Interval(grain=grain)
        moments = sorted(((minute or 0) * 60, (minute or 0) * 60 + toward * seconds))
        begin, end = (_moment(reference, moment, offset or "") for moment in moments)
        return Interval(begin, end, f"{begin}/{end}", grain)
    number = float(match[2])
    months = {"Y": 12, "M": 1, "Q": 3}.get(match[3])
    if months:
        whole = int(number * months)
        other = add_months(reference, toward * whole)
    else:
        other = add_days(reference, toward * round(number * {"W": 7, "D": 1}[match[3]]))
    first, last = sorted((other, reference))
    if first == last:
        return Interval(grain=grain)  # no time at all
    edtf = f"{iso(first)}/{iso(last)}" if first.year >= -9999 and last.year <= 9999 else None  # EDTF's dates have four digits
    return Interval(iso(first), iso(last), edtf, grain)
