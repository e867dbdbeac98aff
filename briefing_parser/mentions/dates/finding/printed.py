"""Dates and hours in figures alone, which all languages print alike."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Phrase
from briefing_parser.mentions.dates.readings import Calendar


def iso_day(phrase: Phrase) -> Calendar | None:
    """2017-07-17, 2017-07-17T09:30:00+03:00; None for what no calendar has or no clock shows."""
    value = str(phrase.tokens[0].value)
    year, month, day = int(value[:4]), int(value[5:7]), int(value[8:10])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    hour = value[11:19].rstrip("z+-") if len(value) > 10 else None
    zone = re.search(r"(?:z|([+-])(\d{2}):?(\d{2}))$", value[10:]) if hour else None
    minutes = None
    if zone:
        minutes = 0 if zone[0] == "z" else (-1 if zone[1] == "-" else 1) * (int(zone[2]) * 60 + int(zone[3]))
        hour = value[11 : 10 + zone.start()].split(".")[0]
    if hour and clock_hour(hour.split(".")[0], None) is None:
        return None
    return Calendar(year, month, day, hour=hour, zone=minutes)


def numeric_day(phrase: Phrase, *, month_first: bool) -> Calendar | None:
    """2016-10-16, 25.12.2016, 12/25/2016; `month_first` says how "5/12/2016" is read where the text does not tell."""
    printed = str(phrase.value("numeric"))
    first, second, third = (int(part) for part in re.split(r"[/.-]", printed))
    points = "." in printed
    if first > 31:
        possible = first > 99 and 1 <= second <= 12 and 1 <= third <= 31
        return Calendar(first, second, third) if possible else None
    if points and third < 100:
        return None  # 1.2.10 is a section or a version
    year = third if third > 99 else third + (1900 if third > 35 else 2000)
    return day_in_figures(first, second, year, month_first=month_first and not points)


def day_in_figures(first: int, second: int, year: int | None = None, *, month_first: bool) -> Calendar | None:
    """Two numbers as day and month, in the one order that they fit, or in this one with the other left open."""
    if not (1 <= min(first, second) <= 12 and max(first, second) <= 31):
        return None
    if first == second:
        return Calendar(year, first, second)
    either = "?" if max(first, second) <= 12 else ""
    if second > 12 or (either and month_first):
        return Calendar(year, first, second, order=f"month-first{either}")
    return Calendar(year, second, first, order=f"day-first{either}")


def clock_hour(raw: object, half: object) -> str | None:
    """Time on the 24-hour clock, "14:48", "14:48:05"; `half` is "a" or "p" where it is told; None for what no clock shows."""
    parts = [int(part) for part in re.findall(r"\d+", str(raw))]
    if not parts or any(part > 59 for part in parts[1:]) or parts[0] > 24 or (parts[0] == 24 and any(parts[1:])):
        return None
    if half:
        if not 1 <= parts[0] <= 12:
            return None if half == "a" or parts[0] > 23 else ":".join(f"{part:02d}" for part in parts)
        parts[0] = parts[0] % 12 + (12 if half == "p" else 0)
    if len(parts) == 1:
        parts.append(0)
    return ":".join(f"{part:02d}" for part in parts)
