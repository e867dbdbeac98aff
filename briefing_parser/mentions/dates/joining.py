"""A day and an hour that stand side by side are one time: "tomorrow at 9:30 a.m.", "noon on July 18"."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.mentions.dates.readings import Calendar, Found, Shift


class Joints(NamedTuple):
    """What stands between a day and an hour of it, folded; and what says that an hour is before noon."""

    day_then_hour: frozenset[str]
    hour_then_day: frozenset[str]
    morning: re.Pattern[str]


def joined(found: list[Found], folded: str, joints: Joints) -> list[Found]:
    """The same with neighbours joined."""
    result: list[Found] = []
    for item in found:
        pair = _pair(result[-1], item, folded, joints) if result else None
        if pair:
            result[-1] = pair
        else:
            result.append(item)
    return result


def _pair(first: Found, second: Found, folded: str, joints: Joints) -> Found | None:
    gap = folded[first.end : second.start].replace("\n", " ")
    if len(gap) > 11:
        return None
    one, two = first.reading, second.reading
    if _is_hour(two) and _is_day(one) and gap in joints.day_then_hour and isinstance(two, Calendar):
        return _merged(first, second, two, first, second, folded, joints)
    if _is_hour(one) and _is_day(two) and gap in joints.hour_then_day and isinstance(one, Calendar):
        return _merged(second, first, one, first, second, folded, joints)
    return None


def _is_hour(reading: object) -> bool:
    return (
        isinstance(reading, Calendar)
        and reading.hour is not None
        and not (reading.year or reading.month or reading.day or reading.weekday)
    )


def _is_day(reading: object) -> bool:
    if isinstance(reading, Calendar):
        return (reading.day is not None or reading.weekday is not None or reading.holiday is not None) and (
            reading.hour or "MO"
        ).isalpha()
    return isinstance(reading, Shift) and reading.unit == "D" and (reading.hour or "MO").isalpha()


def _merged(day: Found, hour: Found, hour_reading: Calendar, first: Found, second: Found, folded: str, joints: Joints) -> Found:
    day_reading = day.reading
    assert isinstance(day_reading, Calendar | Shift)
    clock = hour_reading.hour or ""
    if (
        not joints.morning.search(folded[hour.start : hour.end])
        and day_reading.hour in ("AF", "EV", "NI")
        and clock[:2].isdigit()
        and 1 <= int(clock[:2]) < 12
    ):
        clock = f"{int(clock[:2]) + 12:02d}{clock[2:]}"
    reading = day_reading._replace(hour=clock, zone=hour_reading.zone, modifier=None)
    return Found(first.start, second.end, reading, day.rule if day.rule != hour.rule else hour.rule)
