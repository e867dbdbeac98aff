"""The order of day and month in figures, decided once for a text: 3/4/2017 is the third of April beside 25/4/2017."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefing_parser.mentions.dates.calendar.arithmetic import Day, weekday
from briefing_parser.mentions.dates.readings import Calendar, Found


def in_one_order(found: Sequence[Found], reference: Day | None) -> list[Found]:
    """The same, with figures that either order fits read in the order that the text's own figures prove.

    Proof is a date that only one order fits (25/4/2017), and one that in one order alone is the day of speaking, a day that the
    text prints in words, or of the weekday beside it. Where there is no proof, or proof of both, each keeps the order of its
    language, and is open.
    """
    figures = [
        (index, item.reading) for index, item in enumerate(found) if isinstance(item.reading, Calendar) and item.reading.order
    ]
    if not figures:
        return list(found)
    order = _proven([reading for _, reading in figures], _days_told(found, reference))
    settled = list(found)
    for index, reading in figures:
        if order and reading.order.endswith("?"):
            settled[index] = found[index]._replace(reading=_read(reading, order))
    return settled


def _days_told(found: Sequence[Found], reference: Day | None) -> set[Day]:
    """Days that the text prints with the month in words, and the day of speaking."""
    told = {reference} if reference else set()
    for item in found:
        reading = item.reading
        if isinstance(reading, Calendar) and not reading.order and reading.year and reading.month and reading.day:
            told.add(Day(reading.year, reading.month, reading.day))
    return told


def _proven(figures: Sequence[Calendar], told: set[Day]) -> str | None:
    """The one order that they prove: "day-first", "month-first"; None where none or both are."""
    proofs: Counter[str] = Counter()
    for reading in figures:
        if not reading.order.endswith("?"):
            proofs[reading.order] += 1
        elif reading.year:
            days = {order: _day(_read(reading, order)) for order in ("day-first", "month-first")}
            fits = [order for order, day in days.items() if day in told or weekday(day) == reading.weekday]
            if len(fits) == 1:
                proofs[fits[0]] += 1
    return next(iter(proofs)) if len(proofs) == 1 else None


def _read(reading: Calendar, order: str) -> Calendar:
    """The reading in this order."""
    if reading.order.startswith(order):
        return reading._replace(order=order)
    return reading._replace(month=reading.day, day=reading.month, order=order)


def _day(reading: Calendar) -> Day:
    return Day(reading.year or 0, reading.month or 0, reading.day or 0)
