"""TIMEX3 values, written: https://timeml.org/publications/timeMLdocs/timeml_1.2.1.html#timex3."""

from __future__ import annotations

from briefing_parser.mentions.dates.calendar.arithmetic import Day, iso_week

SEASON_OF_MONTH = ("WI", "WI", "SP", "SP", "SP", "SU", "SU", "SU", "FA", "FA", "FA", "WI")


def year_value(year: int) -> str:
    """`2017`, `BC0499`: TIMEX3 counts years before Christ without a year 0."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def month_value(year: int, month: int) -> str:
    """`2017-07`."""
    return f"{year_value(year)}-{month:02d}"


def day_value(day: Day) -> str:
    """`2017-07-17`."""
    return f"{year_value(day.year)}-{day.month:02d}-{day.day:02d}"


def week_value(day: Day) -> str:
    """`2017-W29`: the ISO week that the day lies in."""
    year, week = iso_week(day)
    return f"{year_value(year)}-W{week:02d}"


def value_of_unit(day: Day, unit: str) -> str:
    """Value of the unit that the day lies in: "D", "W", "WE", "M", "Q", "H", "Y", "E" (decade), "C" (century)."""
    if unit == "D":
        return day_value(day)
    if unit in ("W", "WE"):
        return week_value(day) + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return month_value(day.year, day.month)
    year = year_value(day.year)
    if unit == "Q":
        return f"{year}-Q{(day.month + 2) // 3}"
    if unit == "H":
        return f"{year}-H{(day.month + 5) // 6}"
    if unit == "E":
        return year[:-1]
    return year[:-2] if unit == "C" else year
