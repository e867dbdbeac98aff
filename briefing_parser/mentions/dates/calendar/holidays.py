"""Named days: the notation in which the vocabularies write them, and the days of a year that they are.

12-25           every year            easter-2, orthodox+1     days from Easter
1944-06-06      once                  tishri-163, hanukkah     days from the Hebrew new year
week/11/4/4+1   days after the fourth Thursday of November; /-1 is the last
hijri/10/1      1 Shawwal             nowruz, chinese, diwali
hijri/9/1*30    days that it lasts    a|b                      either
?               of a state whose day is not known
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from briefing_parser.mentions.dates.calendar.arithmetic import Day, add_days, is_day, nth_weekday
from briefing_parser.mentions.dates.calendar.other_calendars import (
    diwali,
    easter,
    hanukkah,
    hijri,
    lunar_new_year,
    nowruz,
    orthodox_easter,
    tishri,
)


def holidays(code: str, year: int) -> list[Day]:
    """The days of a year on which a holiday falls or begins; none where the year has none or the tables end."""
    return [] if code == "?" else [day for one in code.split("|") for day in _of_year(one, year)]


def length(code: str) -> int:
    """For how many days it lasts."""
    _, _, days = code.partition("*")
    return int(days or 1)


def is_approximate(code: str) -> bool:
    """Whether it hangs on the sight of the moon, or on the region, and so may be a day away."""
    return "hijri" in code or "diwali" in code


def fixed_date(code: str) -> tuple[int | None, int, int] | None:
    """Year (where it is of one), month and day of what every year has on the same date; None for what moves."""
    match = _FIXED.fullmatch(code)
    return (int(match[1]) if match[1] else None, int(match[2]), int(match[3])) if match else None


_FIXED = re.compile(r"(?:(\d{4})-)?(\d\d)-(\d\d)")
_RECKONED = re.compile(r"(?P<name>[a-z]+)(?P<numbers>(?:/-?\d{1,4}){0,4})(?P<shift>[+-]\d{1,3})?(?:\*\d{1,3})?")


def _weekday(year: int, month: int, number: int, nth: int) -> list[Day]:
    day = nth_weekday(year, month, number, nth)
    return [day] if day else []


def _one(reckoning: Callable[[int], Day]) -> Callable[[int], list[Day]]:
    return lambda year: [reckoning(year)]


_RECKONINGS: Mapping[str, Callable[..., Any]] = {
    "week": _weekday, "hijri": hijri, "easter": _one(easter), "orthodox": _one(orthodox_easter), "tishri": _one(tishri),
    "hanukkah": _one(hanukkah), "nowruz": _one(nowruz), "chinese": lunar_new_year, "diwali": diwali,
}  # fmt: skip


def _of_year(code: str, year: int) -> list[Day]:
    fixed = fixed_date(code)
    if fixed:
        day = Day(year if fixed[0] is None else fixed[0], *fixed[1:])
        return [day] if is_day(*day) else []
    match = _RECKONED.fullmatch(code)
    if match is None:
        raise ValueError(f"holiday {code!r} is written in no known way")
    numbers = (int(number) for number in match["numbers"].split("/")[1:])
    return [add_days(day, int(match["shift"] or 0)) for day in _RECKONINGS[match["name"]](year, *numbers)]
