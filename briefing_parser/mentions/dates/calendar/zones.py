"""Offsets of time zones by date."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from briefing_parser.timezones import timezone, timezone_names


@cache
def zones_by_city() -> dict[str, str]:
    """Zone names by the town that they are called after, folded: "beirut" to "Asia/Beirut"."""
    cities: dict[str, str] = {}
    for name in sorted(timezone_names()):
        region, _, city = name.rpartition("/")
        if region and not region.startswith(("Etc", "US", "SystemV")):
            cities.setdefault(city.replace("_", " ").lower(), name)
    return cities


def offset_minutes(zone: int | str, moment: datetime) -> int | None:
    """Minutes east of Greenwich at a local time; None for a name that the tz database does not have."""
    if isinstance(zone, int):
        return zone
    found = timezone(zone)
    offset = found.utcoffset(moment.replace(tzinfo=found)) if found else None
    return None if offset is None else round(offset.total_seconds() / 60)


def iso_offset(minutes: int) -> str:
    """`+03:00`; `Z` is written by those who mean UTC."""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
