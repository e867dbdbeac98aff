"""When it was said: what dates are reckoned from."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from briefing_parser.mentions.dates.calendar.arithmetic import Day


class Speech(NamedTuple):
    """The day of speaking, and the minute of the day and the offset from UTC in minutes where they are known."""

    day: Day | None
    minute: int | None = None
    offset: int | None = None


def speech_of(reference: date | datetime | str | None) -> Speech:
    """A reference as users give it. Raises ValueError for a string that is no ISO 8601, TypeError for what is no date."""
    if reference is None:
        return Speech(None)
    if isinstance(reference, str):
        try:
            reference = date.fromisoformat(reference) if len(reference) <= 10 else datetime.fromisoformat(reference)
        except ValueError:
            raise ValueError(
                f"reference {reference!r} is no date: give a date, a datetime or ISO 8601 such as '2017-07-14'"
            ) from None
    if isinstance(reference, datetime):
        offset = reference.utcoffset()
        minutes = None if offset is None else round(offset / timedelta(minutes=1))
        return Speech(Day(reference.year, reference.month, reference.day), reference.hour * 60 + reference.minute, minutes)
    if isinstance(reference, date):
        return Speech(Day(reference.year, reference.month, reference.day))
    raise TypeError(f"reference is a {type(reference).__name__}: give a date, a datetime or a string of ISO 8601")
