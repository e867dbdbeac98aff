"""The printed day, and hour, of a briefing: `14 July 2017, 14:48`, `July 14, 2017`, `2017-07-14`, `14 July 201714:48`,
`14 de julio de 2017`, `2017年7月14日`."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from briefing_parser.structure.month_names import MONTHS

_MONTH = r"(?P<{}>[^\W\d_]{{3,10}})\.?"
_YEAR = r"(?P<{}>(?:19|20)\d\d)"
# The year may run into the hour that follows it, "201714:48": four digits are the year, the rest is the hour.
_HOUR = (
    r"(?:(?P<join>[\s,;\u2013\u2014-]{0,6}+|\s{0,3}+at\s{1,3}+)"
    r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?!\d)\s{0,3}+(?P<half>[AaPp]\.?\s?[Mm]\b\.?)?)?"
)
_DATE = re.compile(
    r"(?<![\d./-])(?:"
    rf"(?P<day_1>\d{{1,2}})(?:st|nd|rd|th|[.º°ª]|er|o)?\s{{1,3}}(?:of\s|de\s|d['’])?"
    rf"{_MONTH.format('month_1')},?\s{{0,3}}(?:del?\s)?{_YEAR.format('year_1')}"
    rf"|{_MONTH.format('month_2')}\s{{1,3}}(?P<day_2>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}{_YEAR.format('year_2')}"
    rf"|{_YEAR.format('year_3')}-(?P<month_3>\d\d)-(?P<day_3>\d\d)"
    rf"|(?P<day_4>\d\d)\.(?P<month_4>\d\d)\.{_YEAR.format('year_4')}"
    rf"|{_YEAR.format('year_5')}\s?[年년]\s?(?P<month_5>\d{{1,2}})\s?[月월]\s?(?P<day_5>\d{{1,2}})\s?[日号號일]"
    rf"){_HOUR}(?!\d)"
)

# What may stand beside the day in a dateline: punctuation, the weekday, a zone, "published".
_BESIDE = re.compile(
    r"(?:[\s,;.|\u2013\u2014•·()（）【】：，-]|for immediate release|published|updated|date|:"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?-i:\b[A-Z]{2,4}\b)"
    r"|\b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|fecha|publicado(?: el)?|actualizado(?: el)?)\b"
    r"|\b(?:segunda|terça|quarta|quinta|sexta)-feira\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    r"|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b"
    r"|(?:星期|周)[一二三四五六日天]|发布时间|更新时间|发布日期|日期|时间)*+",
    re.IGNORECASE,
)
_LONGEST_DATELINE = 80


class Dateline(NamedTuple):
    """A printed day."""

    date: dt.date
    time: dt.time | None
    start: int
    end: int
    fused: bool  # the hour follows the year without anything between


def datelines(text: str, offset: int = 0) -> list[Dateline]:
    """All full dates in a short text, in order; `offset` is added to their positions. Impossible dates are none."""
    found = (_dateline(match, offset) for match in _DATE.finditer(text))
    return [dateline for dateline in found if dateline]


def dateline_alone(line: str) -> Dateline | None:
    """The day of a line that holds nothing else."""
    if len(line) > _LONGEST_DATELINE:
        return None
    found = datelines(line)
    if len(found) != 1:
        return None
    rest = line[: found[0].start] + " " + line[found[0].end :]
    return found[0] if _BESIDE.fullmatch(rest) else None


def _dateline(match: re.Match[str], offset: int) -> Dateline | None:
    form = next(number for number in "12345" if match[f"year_{number}"])
    printed_month = match[f"month_{form}"]
    month = int(printed_month) if printed_month.isdecimal() else MONTHS.get(printed_month.lower(), 0)
    try:
        date = dt.date(int(match[f"year_{form}"]), month, int(match[f"day_{form}"]))
    except ValueError:
        return None
    time = _time(match) if match["hour"] else None
    return Dateline(date, time, offset + match.start(), offset + match.end(), bool(match["hour"]) and not match["join"])


def _time(match: re.Match[str]) -> dt.time:
    hour = int(match["hour"])
    if match["half"] and hour <= 12:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    return dt.time(hour, int(match["minute"]))
