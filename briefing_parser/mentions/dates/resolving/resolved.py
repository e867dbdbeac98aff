"""What the resolver says of a reading, before it has its interval."""

from __future__ import annotations

from typing import NamedTuple

from briefing_parser.mentions.dates.calendar.arithmetic import Day


class Resolved(NamedTuple):
    """A TIMEX3 type, value and modifier, with the choices that led there."""

    type: str
    value: str
    modifier: str | None = None
    anchor: str | None = None
    choice: str | None = None
    alternatives: tuple[str, ...] = ()
    toward: int = 0
    zone: int | str | None = None
    base: Day | None = None
    covers: tuple[Day, Day] | None = None  # first and last day, of what its value does not tell
    end: int | None = None  # where it ends, if its event belongs to it


def with_hour(value: str, hour: str | None, zone: int | str | None = None) -> tuple[str, str]:
    """TIMEX3 type and value, with the hour where there is one; UTC alone is written into the value."""
    if hour is None:
        return "DATE", value
    return "TIME", f"{value}T{hour}" + ("Z" if zone == 0 and hour[0].isdigit() else "")
