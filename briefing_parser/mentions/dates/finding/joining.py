"""A day and an hour that stand side by side are one time: "tomorrow at 9:30 a.m.", "noon on July 18"."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from briefing_parser.mentions.dates.readings import FIRST_OF_MORNING, Calendar, Fixed, Found, Reading, Shift

# Hours of one day that are listed together; a bound, so that a long list takes no more time than its length.
_MOST = 6


class Joints(NamedTuple):
    """What stands between a day and an hour of it, and between two hours of one day, folded."""

    day_then_hour: frozenset[str]
    hour_then_day: frozenset[str]
    day_then_range: frozenset[str] = frozenset()  # before the first hour of several
    hour_then_hour: frozenset[str] = frozenset()


def joined(found: list[Found], folded: str, joints: Joints) -> list[Found]:
    """The same with neighbours joined; the hours of a range share the day and the half of the day that one of them has."""
    result: list[Found] = []
    for item in found:
        gap = _gap(result[-1], item, folded) if result else None
        if gap is None:
            result.append(item)
            continue
        last = result[-1]
        pair = None if _on_lines_of_their_own(last, item, folded) else _pair(last, item, gap, joints)
        if pair is None:
            result.append(_in_its_half(item, result, folded, joints) if _is_hour(item.reading) else item)
            continue
        result[-1] = pair
        if _is_hour(last.reading):
            _share_day(result, item, last, folded, joints)
    return result


def _gap(first: Found, second: Found, folded: str) -> str | None:
    """What stands between them, on one line; None where it is more than a joint can be."""
    return folded[first.end : second.start].replace("\n", " ") if second.start - first.end <= 13 else None


def _on_lines_of_their_own(first: Found, second: Found, folded: str) -> bool:
    """Whether each fills its line, as day and hour do in the head of a transcript; there they are two facts."""
    if "\n" not in folded[first.end : second.start]:
        return False
    return folded[max(0, first.start - 1) : first.start] in ("", "\n") and folded[second.end : second.end + 1] in ("", "\n")


def _pair(first: Found, second: Found, gap: str, joints: Joints) -> Found | None:
    one, two = first.reading, second.reading
    reading, rule = None, second.rule
    if gap in joints.day_then_hour and _is_time(two):
        reading, rule = _with_hour(one, two) or _told_half(one, two), first.rule
    if reading is None and gap in joints.hour_then_day and _is_time(one):
        reading, rule = _with_hour(two, one), second.rule
    return Found(first.start, second.end, reading, rule) if reading else None


def _told_half(hour: Reading, part: Reading) -> Reading | None:
    """An hour whose part of day stands after it: "8:00 early morning"."""
    if not isinstance(hour, Calendar | Shift) or not isinstance(part, Calendar) or not (hour.hour or "")[:1].isdigit():
        return None
    return None if _is_hour(part) else _in_half(hour, part.hour)


def _with_hour(day: Reading, hour: Reading) -> Reading | None:
    """The day at that hour; None where it is no day."""
    assert isinstance(hour, Calendar)
    if isinstance(day, Fixed):
        if not _is_hour(hour):
            return None
        value = _recurring(day, _in_half(_in_half(hour, day.value[-2:]), _usual_half(hour)).hour or "")
        return day._replace(value=value) if value else None
    if not _is_day(day) and not (_is_time(day) and not _is_hour(day) and _is_hour(hour)):
        return None
    assert isinstance(day, Calendar | Shift)
    placed = _in_half(hour, day.hour)
    return day._replace(hour=placed.hour, zone=placed.zone, modifier=placed.modifier, either_half=placed.either_half)


def _usual_half(hour: Calendar) -> str:
    return "AF" if 1 <= int((hour.hour or "0")[:2]) < FIRST_OF_MORNING else "MO"


_EVERY_DAY = ("P1D", "XXXX-XX-XX")


def _recurring(day: Fixed, hour: str) -> str | None:
    """ "every Monday", "each day", "every evening" at an hour, as TIMEX3 writes it."""
    base = day.value.partition("T")[0]
    if day.type != "SET" or not (base in _EVERY_DAY or base.startswith("XXXX-WXX-")):
        return None
    return f"{'XXXX-XX-XX' if base == 'P1D' else base}T{hour}"


def _in_half(hour: Calendar | Shift, part: str | None) -> Calendar | Shift:
    """An hour that may be of either half of the day in the half of this part; hours after midnight are of the night."""
    if not hour.either_half or part not in ("MO", "AF", "EV", "NI") or not hour.hour:
        return hour
    number = int(hour.hour[:2])
    if part == "NI" and hour.hour == "12:00":
        return hour._replace(hour="24:00", either_half=False)
    later = part != "MO" and 1 <= number < 12 and not (part == "NI" and number < 5)
    return hour._replace(hour=f"{number + 12:02d}{hour.hour[2:]}" if later else hour.hour, either_half=False)


def _in_its_half(item: Found, before: list[Found], folded: str, joints: Joints) -> Found:
    """The hour with the half of the part of day that the words before its range name: "tonight from 7 to 9"."""
    assert isinstance(item.reading, Calendar)
    following = item
    for earlier in islice(reversed(before), _MOST):
        gap = _gap(earlier, following, folded)
        if (
            isinstance(earlier.reading, Calendar | Shift)
            and gap in joints.day_then_range
            and (earlier.reading.hour or "0").isalpha()
        ):
            return item._replace(reading=_in_half(item.reading, earlier.reading.hour))
        if gap not in joints.hour_then_hour or not _is_hour(earlier.reading):
            break
        following = earlier
    return item


def _share_day(result: list[Found], day: Found, hour: Found, folded: str, joints: Joints) -> None:
    """Give the day that the last hour has got to those before it in its range: "between 3 and 5 p.m. tomorrow"."""
    for index in range(len(result) - 2, max(-1, len(result) - 2 - _MOST), -1):
        earlier = result[index]
        if not _is_hour(earlier.reading) or _gap(earlier, hour, folded) not in joints.hour_then_hour:
            break
        reading = _with_hour(day.reading, earlier.reading)
        result[index] = earlier._replace(reading=reading) if reading else earlier
        hour = earlier


def _is_time(reading: Reading) -> bool:
    """An hour or a part of day without its day."""
    return (
        isinstance(reading, Calendar)
        and reading.hour is not None
        and not (reading.year or reading.month or reading.day or reading.weekday or reading.holiday)
    )


def _is_hour(reading: Reading) -> bool:
    return _is_time(reading) and isinstance(reading, Calendar) and (reading.hour or "")[:1].isdigit()


def _is_day(reading: Reading) -> bool:
    if isinstance(reading, Calendar):
        return (reading.day or reading.weekday or reading.holiday) is not None and (reading.hour or "MO").isalpha()
    return isinstance(reading, Shift) and reading.unit == "D" and (reading.hour or "MO").isalpha()
