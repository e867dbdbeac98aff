"""The day of a holiday in a year: fixed days, weekdays of a month, days about Easter and of the Hebrew year."""

from __future__ import annotations

import re
from datetime import date, timedelta

from briefing_parser.mentions.dates.arithmetic import Day, add_days, easter, nth_weekday

_NAME = re.compile(r"([a-z]+)([+-]\d+)?")

_WEEKDAYS = {  # month, ISO weekday, which one: as the United States keep them
    "thanksgiving": (11, 4, 4), "memorial": (5, 1, -1), "labor": (9, 1, 1), "king": (1, 1, 3), "presidents": (2, 1, 3),
    "columbus": (10, 1, 2), "mothers": (5, 7, 2), "fathers": (6, 7, 3), "election": (11, 1, 1),
}  # fmt: skip
# Days from the Hebrew new year that begins in the autumn of the same year.
_HEBREW = {"purim": -193, "passover": -163, "shavuot": -113, "newyear": 0, "yomkippur": 9, "sukkot": 14}


def holiday(name: str, year: int) -> Day | None:
    """The day of a holiday: "12-25", "easter-2", "thanksgiving+1"; None where the calendar does not tell."""
    match = _NAME.fullmatch(name)
    if match is None:
        month, day = name.split("-")
        return Day(year, int(month), int(day))
    base, shift = match[1], int(match[2] or 0)
    if base == "easter":
        found: Day | None = easter(year)
    elif base in _WEEKDAYS:
        found = nth_weekday(year, *_WEEKDAYS[base])
    else:
        found = _hebrew(base, year)
    return add_days(found, shift) if found else None


def _hebrew(name: str, year: int) -> Day | None:
    """A holiday of the Hebrew calendar; it begins at dusk of the day before."""
    if not 100 <= year <= 9000:
        return None
    new_year = _hebrew_new_year(year + 3761)
    if name == "hanukkah":  # the eighty-fourth day, or the one before where the second month is short
        long = (_hebrew_new_year(year + 3762) - new_year).days % 10 == 5
        found = new_year + timedelta(83 + long)
    else:
        found = new_year + timedelta(_HEBREW[name])
    return Day(found.year, found.month, found.day)


def _hebrew_new_year(year: int) -> date:
    """First of Tishri of a Hebrew year (Reingold and Dershowitz, Calendrical Calculations, chapter 8)."""
    before, this, after = (_elapsed(number) for number in (year - 1, year, year + 1))
    correction = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return date.fromordinal(this + correction - 1_373_427)


def _elapsed(year: int) -> int:
    """Days from the epoch to the molad of Tishri, put off where it would fall on a Sunday, Wednesday or Friday."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12_084 + 13_753 * months) // 25_920
    return day + (3 * (day + 1) % 7 < 3)
