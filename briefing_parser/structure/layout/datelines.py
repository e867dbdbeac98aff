"""The printed day, and hour, of a briefing: `14 July 2017, 14:48`, `July 14, 2017`, `7/14/17`, `14 July 201714:48`,
`14 de julio de 2017`, `2017年7月14日`."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from briefing_parser.structure.layout.month_names import MONTHS

_MONTH = r"(?P<month_{}>[^\W\d_]{{3,10}})\.?"
_YEAR = r"(?P<year_{}>(?:19|20)\d\d)"
# The forms of a day, each with groups day_n, month_n and year_n.
_FORMS = (
    rf"(?P<day_1>\d{{1,2}})(?:st|nd|rd|th|[.º°ª]|er|o)?(?:\s{{1,3}}(?:of\s|de\s|d['’])?|-)"
    rf"{_MONTH.format(1)}(?:,?\s{{0,3}}(?:del?\s)?|-){_YEAR.format(1)}",
    rf"{_MONTH.format(2)}\s{{1,3}}(?P<day_2>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s{{0,3}}|\s{{1,3}}){_YEAR.format(2)}",
    rf"{_YEAR.format(3)}-(?P<month_3>\d\d)-(?P<day_3>\d\d)",
    rf"(?P<day_4>\d{{1,2}})\.(?P<month_4>\d{{1,2}})\.{_YEAR.format(4)}",
    rf"{_YEAR.format(5)}\s?[年년]\s?(?P<month_5>\d{{1,2}})\s?[月월]\s?(?P<day_5>\d{{1,2}})\s?[日號號일]",
    # Both orders are in use: "3-26-09", "26/3/2009".
    r"(?P<month_6>\d{1,2})(?P<mark>[/.-])(?P<day_6>\d{1,2})(?P=mark)(?P<year_6>(?:(?:19|20)\d\d|\d\d))",
)
_EITHER_ORDER = 6
# The year may run into the hour that follows it, "201714:48": four digits are the year, the rest is the hour.
_HOUR = (
    r"(?:(?P<join>[\s,;\u2013\u2014-]{0,6}+|\s{0,3}+at\s{1,3}+|T)"
    r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?!\d)"
    r"(?::(?P<second>[0-5]\d)(?:\.\d{1,6})?\s?(?P<offset>Z\b|[+-]\d\d:?\d\d)?)?\s{0,3}+(?P<half>[AaPp]\.?\s?[Mm]\b\.?)?)?"
)
_DATE = re.compile(rf"(?<![\d./-])(?:{'|'.join(_FORMS)}){_HOUR}(?!\d)")
_FIGURES = re.compile(r"\d\d")  # every form of a day has as many; most lines have not

_ISSUED = re.compile(
    r"\b(?:published|updated|posted|released|modified|publicado|publié|veröffentlicht|actualizado)\b|发布|更新", re.IGNORECASE
)
# What may stand beside the day in a dateline: punctuation, the weekday, a zone, "published".
_BESIDE = re.compile(
    r"(?:[\s,;.|\u2013\u2014•·()（）【】：，-]|for immediate release|last|published|updated|posted|released|modified|date|on|:"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?-i:\b[A-Z]{2,4}\b)"
    r"|\b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|fecha|publicado(?: el)?|actualizado(?: el)?)\b"
    r"|\b(?:segunda|terça|quarta|quinta|sexta)-feira\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    r"|\b(?:publié(?: le)?|publicado em|veröffentlicht(?: am)?)\b"
    r"|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b"
    r"|(?:星期|周)[一二三四五六日天]|发布时间|更新时间|发布日期|日期|时间)*+",
    re.IGNORECASE,
)
_LONGEST_DATELINE = 80
_CENTURY = 70
"""Years of two digits below this are of the third millennium."""


class Dateline(NamedTuple):
    """A printed day."""

    date: dt.date
    time: dt.time | None
    start: int
    end: int
    fused: bool = False  # the hour follows the year without anything between
    offset: dt.timedelta | None = None  # of the hour from UTC, where it is printed in figures
    issued: bool = False  # the day on which the page was published, by its own words


def datelines(text: str, offset: int = 0, *, day_first: bool = False) -> list[Dateline]:
    """All full dates in a short text, in order; `offset` is added to their positions. Impossible dates are none.

    `day_first`: of `4/7/2019` the first number is the day, where both may be; of a date with full stops and a year of four
    digits it always is.
    """
    if not _FIGURES.search(text):
        return []
    found = (_dateline(match, offset, day_first) for match in _DATE.finditer(text))
    return [dateline for dateline in found if dateline]


def dateline_alone(line: str, *, day_first: bool = False) -> Dateline | None:
    """The day of a line that holds nothing else; the first of two, `14 - 15 May 2019` written out."""
    if len(line) > _LONGEST_DATELINE:
        return None
    found = datelines(line, day_first=day_first)
    if not 1 <= len(found) <= 2:
        return None
    rest = f"{line[: found[0].start]} {line[found[0].end : found[-1].start]} {line[found[-1].end :]}"
    return found[0]._replace(issued=_ISSUED.search(rest) is not None) if _BESIDE.fullmatch(rest) else None


def _dateline(match: re.Match[str], offset: int, day_first: bool) -> Dateline | None:
    form = next(number for number in range(1, len(_FORMS) + 1) if match[f"year_{number}"])
    printed_month = match[f"month_{form}"]
    month = int(printed_month) if printed_month.isdecimal() else MONTHS.get(printed_month.lower(), 0)
    day, year = int(match[f"day_{form}"]), _year(match[f"year_{form}"])
    if form == _EITHER_ORDER and (month > 12 or (day_first and day <= 12)):
        day, month = month, day
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    time = _time(match) if match["hour"] else None
    fused = bool(match["hour"]) and not match["join"]
    return Dateline(date, time, offset + match.start(), offset + match.end(), fused, _offset(match["offset"]))


def _year(printed: str) -> int:
    year = int(printed)
    return year if len(printed) == 4 else year + (2000 if year < _CENTURY else 1900)


def _time(match: re.Match[str]) -> dt.time:
    hour = int(match["hour"])
    if match["half"] and hour <= 12:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    return dt.time(hour, int(match["minute"]), int(match["second"] or 0))


def _offset(printed: str | None) -> dt.timedelta | None:
    """`-04:00`, `+0200`, `Z`; an impossible one is none."""
    if not printed or printed == "Z":
        return dt.timedelta() if printed else None
    digits = printed[1:].replace(":", "")
    size = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return (-size if printed[0] == "-" else size) if size < dt.timedelta(hours=24) else None
