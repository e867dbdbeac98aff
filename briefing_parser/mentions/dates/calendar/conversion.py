"""From a TIMEX3 value to its interval and back, for values of any source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Literal, NamedTuple

from briefing_parser.mentions.dates.calendar.arithmetic import Day, is_day
from briefing_parser.mentions.dates.calendar.intervals import Interval, interval_of_duration, interval_of_point, iso
from briefing_parser.mentions.dates.calendar.speech import speech_of
from briefing_parser.mentions.dates.calendar.timex import SEASON_OF_MONTH, day_value, value_of_unit, year_value
from briefing_parser.mentions.dates.calendar.zones import iso_offset
from briefing_parser.models.timex_grammar import CALENDAR, DURATION, ERA, FISCAL, REFERENCES

_SIDES = {"before": -1, "after": 1}


def interval_of(
    value: str,
    *,
    reference: date | datetime | str | None = None,
    modifier: str | None = None,
    side: Literal["before", "after"] | None = None,
) -> Interval:
    """What a TIMEX3 value covers, as `DateMention` has it: begin and end (half-open), EDTF and grain.

    `reference`, the day of speaking, bounds PAST_REF, PRESENT_REF and FUTURE_REF, gives its offset to times that have none, and
    is where a duration ends (`side="before"`, "the past two years") or begins (`side="after"`). `modifier` is TIMEX3's;
    APPROX marks the EDTF. What the value leaves open ("XXXX-07-17", "PXM", a duration without a side) is None.
    Raises ValueError for what is no TIMEX3 value, for a day or week that the calendar does not have, and for a side without a
    reference or of what is no duration.
    """
    speech = speech_of(reference)
    if side not in (None, *_SIDES):
        raise ValueError(f"side {side!r} is none: give 'before' or 'after'")
    if DURATION.fullmatch(value):
        if side and speech.day is None:
            raise ValueError(f"{value!r} lies {side} nothing: give the reference too")
        return interval_of_duration(value, speech.day, _SIDES[side] if side else 0)
    if side:
        raise ValueError(f"{value!r} is no duration, and lies on no side of the reference")
    calendar = CALENDAR.fullmatch(value)
    if not calendar and not ERA.fullmatch(value) and not FISCAL.fullmatch(value) and value not in REFERENCES:
        raise ValueError(
            f"{value!r} is no TIMEX3 value, such as '2017-07-17', '2017-W29', '2017-Q3', '199', 'P2Y' or 'PAST_REF'"
        )
    offset = None if speech.offset is None else iso_offset(speech.offset)
    interval = interval_of_point(value, speech.day, modifier, offset)
    if calendar and interval == Interval() and calendar["year"] != "XXXX":
        raise ValueError(f"{value!r}: the calendar has no such {'week' if calendar['week'] else 'day or hour'}")
    return interval


def timex_of(begin: date | str, end: date | str) -> str:
    """The TIMEX3 value that covers an interval and no more: `2017-07` for 2017-07-01 up to, not including, 2017-08-01.

    `begin` and `end` are dates, datetimes, or strings of ISO 8601 as `DateMention` has them, signed years included. It is the
    inverse of `interval_of`: second, minute, hour, part of day, day, weekend, ISO week, month, quarter, season, half, year,
    decade, century. Raises ValueError for a string that is no ISO 8601, for an end that is not after its begin, and for an
    interval that no value covers (three days): a duration would not say where it lies, so write its first and last day.
    """
    first, last = _moment(begin, "begin"), _moment(end, "end")
    if first.offset != last.offset:
        raise ValueError(f"begin {begin} and end {end} differ in their offsets from UTC")
    if first >= last:
        raise ValueError(f"end {end} is not after begin {begin}")
    whole = not (first.second or last.second or first.offset)
    for value in _dates(first.day) if whole else _times(first):
        interval = interval_of_point(value)
        if (interval.begin, interval.end) == ((iso(first.day), iso(last.day)) if whole else (_written(first), _written(last))):
            return value
    raise ValueError(f"no TIMEX3 value covers {begin} up to {end} and no more: write its first and last day as two values")


class _Moment(NamedTuple):
    day: Day
    second: int  # of the day
    offset: str  # as it is written


_ISO = re.compile(
    r"(?P<year>[+-]?\d{4,6})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?P<offset>Z|[+-]\d\d:\d\d)?)?"
)


def _moment(given: date | str, name: str) -> _Moment:
    match = _ISO.fullmatch(given if isinstance(given, str) else given.isoformat())
    day = Day(int(match["year"]), int(match["month"]), int(match["day"])) if match else None
    if match is None or day is None or not is_day(*day):
        raise ValueError(f"{name} {given!r} is no date: give a date, a datetime to the second or ISO 8601 such as '2017-07-14'")
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    return _Moment(day, hour * 3600 + minute * 60 + second, match["offset"] or "")


def _written(moment: _Moment) -> str:
    return f"{iso(moment.day)}T{_clock(moment)}{moment.offset}"


def _clock(moment: _Moment) -> str:
    return f"{moment.second // 3600:02d}:{moment.second // 60 % 60:02d}:{moment.second % 60:02d}"


def _dates(day: Day) -> Iterator[str]:
    """The values of a day and more that may begin on a day."""
    for unit in ("D", "WE", "W", "M", "Q", "H", "Y", "E", "C"):
        yield value_of_unit(day, unit)
    yield f"{year_value(day.year)}-{SEASON_OF_MONTH[day.month - 1]}"


def _times(moment: _Moment) -> Iterator[str]:
    """The values of less than a day that may begin at a moment."""
    clock = _clock(moment)
    for hour in (clock, clock[:5], clock[:2], "MO", "MI", "AF", "EV", "NI", "DT"):
        yield f"{day_value(moment.day)}T{hour}{moment.offset}"
