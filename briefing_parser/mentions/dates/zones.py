"""Offsets of time zones by date, from the files of the `tzdata` package and never the system's."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # imported where needed: few texts name a zone, and these cost more than all else here
    from zoneinfo import ZoneInfo


@cache
def zone_named(key: str) -> ZoneInfo | None:
    """The zone of this name in the tz database ("Asia/Beirut"); None where it has none."""
    from importlib import resources
    from zoneinfo import ZoneInfo

    try:
        path = resources.files("tzdata").joinpath("zoneinfo", *key.split("/"))
        with path.open("rb") as file:
            return ZoneInfo.from_file(file, key=key)
    except (OSError, ValueError, ModuleNotFoundError):
        return None


@cache
def zones_by_city() -> dict[str, str]:
    """Zone names by the town that they are called after, folded: "beirut" to "Asia/Beirut"."""
    from importlib import resources

    names = resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    cities: dict[str, str] = {}
    for name in names:
        region, _, city = name.rpartition("/")
        if region and not region.startswith(("Etc", "US", "SystemV")):
            cities.setdefault(city.replace("_", " ").lower(), name)
    return cities


def offset_minutes(zone: int | str, moment: datetime) -> int | None:
    """Minutes east of Greenwich at a local time; None for a name that the tz database does not have."""
    if isinstance(zone, int):
        return zone
    found = zone_named(zone)
    offset = found.utcoffset(moment.replace(tzinfo=found)) if found else None
    return None if offset is None else round(offset.total_seconds() / 60)


def iso_offset(minutes: int) -> str:
    """`+03:00`; `Z` is written by those who mean UTC."""
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
