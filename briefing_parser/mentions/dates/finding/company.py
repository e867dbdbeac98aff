"""Figures that are years only in the company of their like: "in 348" in a text of late Rome, "in 84" in a list of elections."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from briefing_parser.mentions.dates.readings import Calendar, Found

# Years of two figures: so many others of them must stand within so many characters.
_LEAST, _REACH = 3, 300


def in_company(found: list[Found]) -> list[Found]:
    """The same without the doubtful years that nothing in the text bears out.

    A year before 1000 is borne out by one that is certain ("the year 71", "c. 347", "480 BC") anywhere in the text; a year of
    two figures by three others close by.
    """
    if not any(_doubt(item) for item in found):
        return found
    ancient = any(_is_ancient(item) for item in found)
    short = [item.start for item in found if _doubt(item) == "short"]
    return [item for item in found if _borne_out(item, ancient, short)]


def _borne_out(item: Found, ancient: bool, short: list[int]) -> bool:
    doubt = _doubt(item)
    if doubt == "ancient":
        return ancient
    return doubt is None or bisect_right(short, item.start + _REACH) - bisect_left(short, item.start - _REACH) > _LEAST


def _doubt(item: Found) -> str | None:
    return item.reading.doubt if isinstance(item.reading, Calendar) else None


def _is_ancient(item: Found) -> bool:
    reading = item.reading
    return isinstance(reading, Calendar) and reading.doubt is None and reading.year is not None and reading.year < 1000
