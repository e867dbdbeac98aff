"""Arithmetic of the proleptic Gregorian calendar with astronomical years, before and after the year 0.

`datetime` knows the years 1 to 9999 alone; other years are moved there by whole cycles of 400 years, after which
days, weekdays and leap years repeat.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

_CYCLE = 400


class Day(NamedTuple):
    """A day; `year` is astronomical (0 is 1 BC)."""

    year: int
    month: int
    day: int


def _near(year: int) -> tuple[int, int]:
    """A year of 2000 to 2399 that has the same calendar, and how many years away it is."""
    near = 2000 + year % _CYCLE
    return near, year - near


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def month_length(year: int, month: int) -> int:
    """Days of the month."""
    if month == 12:
        return 31
    near, _ = _near(year)
    return (date(near, month + 1, 1) - date(near, month, 1)).days


def add_days(day: Day, count: int) -> Day:
    """The day so many days later."""
    if 0 < day.day + count <= 28:  # most steps stay in their month
        return Day(day.year, day.month, day.day + count)
    near, away = _near(day.year)
    cycles, rest = divmod(count, 146_097)
    moved = date(near, day.month, day.day) + timedelta(rest)
    return Day(moved.year + away + cycles * _CYCLE, moved.month, moved.day)


def add_months(day: Day, count: int) -> Day:
    """The same day so many months later, or the last of the month where that is shorter."""
    years, month = divmod(day.month - 1 + count, 12)
    year = day.year + years
    return Day(year, month + 1, min(day.day, month_length(year, month + 1)))


def weekday(day: Day) -> int:
    """ISO weekday, 1 for Monday."""
    return date(_near(day.year)[0], day.month, day.day).isoweekday()


def iso_week(day: Day) -> tuple[int, int]:
    """ISO year and week."""
    near, away = _near(day.year)
    year, week, _ = date(near, day.month, day.day).isocalendar()
    return year + away, week


def first_of_week(year: int, week: int) -> Day | None:
    """Monday of an ISO week; None where the year has no such week."""
    near, away = _near(year)
    try:
        monday = date.fromisocalendar(near, week, 1)
    except ValueError:
        return None
    return Day(monday.year + away, monday.month, monday.day)


def nth_weekday(year: int, month: int, number: int, nth: int) -> Day | None:
    """The first, second ... such weekday of a month, the last for -1; None where there is none."""
    if nth < 0:
        last = Day(year, month, month_length(year, month))
        return add_days(last, -((weekday(last) - number) % 7) + 7 * (nth + 1))
    first = Day(year, month, 1)
    day = 1 + (number - weekday(first)) % 7 + 7 * (nth - 1)
    return Day(year, month, day) if day <= month_length(year, month) else None
