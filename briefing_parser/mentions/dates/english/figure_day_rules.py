"""Rules for days in figures, alone or with the month as a word between marks."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.hours import clock_of, closes, stands_free
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.printed import day_in_figures, iso_day, numeric_day
from briefing_parser.mentions.dates.finding.wording import day_number, full_year, year_of
from briefing_parser.mentions.dates.readings import Calendar

_NUMBERED = re.compile(
    r"(?:\bv|version|release|build|section|paragraph|article|rule|chapter|resolutions?|document|\bno\.?|call|tel\.?) ?$"
    r"|[\d+][-/. ]$"
)
_LED = re.compile(
    r"\b(?:on|by|since|until|till|before|after|from|through|dated|due|between|ending|starting|beginning|and|to) $|-$"
)
_HOUR_FOLLOWS = re.compile(r"(?: at|,)?[ -]{1,3}\d{1,2}[:.]\d\d")
_SHARE_LED = re.compile(r"\b(?:by|from|to|between|and|before|after|through|due) $|-$")  # "by 2/3" is a share as well


def _numeric(phrase: Phrase) -> Built:
    """2016-10-16, 12/25/2016, 25.12.2016: day first where only that can be; month first else, for slashes."""
    reading = None if _part_of_number(phrase) else numeric_day(phrase, month_first=True)
    return reading._replace(weekday=phrase.value("weekday", "short_weekday")) if reading else None


_RUNS_ON = re.compile(r"[/.+]?\d|-\d(?!\d?[:.]\d\d)")


def _part_of_number(phrase: Phrase) -> bool:
    """Whether it is a piece of a longer number, an address, a version, or the number of something."""
    more = _RUNS_ON.match(phrase.after(6))
    start = phrase.tokens[0].start
    before = "" if phrase.folded[max(0, start - 1) : start] == "\n" else phrase.before(14)  # a number does not cross lines
    return bool(_NUMBERED.search(before) or more) or not stands_free(phrase)


def _free(phrase: Phrase) -> bool:
    """Whether it counts nothing: what follows is no noun; an hour may."""
    return closes(phrase) or _HOUR_FOLLOWS.match(phrase.after(10)) is not None


def _figures(phrase: Phrase) -> Calendar | None:
    """5/12, 25/12: month first where both can be."""
    pair = _pair(phrase)
    return None if pair == (24, 7) else day_in_figures(*pair, year_of(phrase), month_first=True)


def _pair(phrase: Phrase) -> tuple[int, int]:
    first, second = phrase.all_of("small")[:2]
    return int(first.value), int(second.value)


def _slashed_day(phrase: Phrase) -> Built:
    """ "on 5/12", "Thursday 29/06", "5/7, 2020"; 9/11 is that of 2001."""
    first, second = _pair(phrase)
    weekday = phrase.value("weekday", "short_weekday")
    if (first, second) == (9, 11) and not phrase.has("year", "weekday", "short_weekday"):
        return Calendar(2001, 9, 11)
    before = phrase.before(14)
    share = first < second <= 10 and _SHARE_LED.search(before)
    if (
        not (phrase.has("year") or weekday or (_LED.search(before) and not share))
        or _part_of_number(phrase)
        or not closes(phrase)
    ):
        return None
    reading = _figures(phrase)
    return reading._replace(weekday=weekday) if reading else None


_DAYS_LED = re.compile(r"\b(?:from|between|on|since) $")


def _slashed_days(phrase: Phrase) -> Built:
    """ "from 5/1 to 5/7", "11/20-12/2/2016", "on 11/19, 11/23 or 11/24": days that share their year."""
    starts = [0, *(i for i, token in enumerate(phrase.tokens) if i and _begins_day(phrase, i))]
    parts = [Phrase(phrase.tokens[start : start + 3], *phrase[1:]) for start in starts]
    dated = parts[-1].tokens[0].kind == "numeric"
    pairs = [_pair(part) for part in (parts[:-1] if dated else parts)]
    year = year_of(phrase)
    read: list[Calendar | None] = [day_in_figures(*pair, year, month_first=True) for pair in pairs]
    if dated:
        last = numeric_day(Phrase(parts[-1].tokens[:1], *phrase[1:]), month_first=True)
        read.append(last)
        year = last.year if last else None
    days = [day for day in read if day]
    if len(days) < len(read) or _part_of_number(phrase) or not closes(phrase) or (year is None and (9, 11) in pairs):
        return None
    figures = [number for pair in pairs for number in pair]
    if not year and max(figures) <= 10 and not _DAYS_LED.search(phrase.before(10)):
        return None  # shares and scores
    if year:
        end = days[-1].month or 12
        days = [day._replace(year=year - ((day.month or 1) > end)) for day in days]
    ends = [*(start + 2 for start in starts[:-1]), len(phrase.tokens) - 1]
    return [Piece(day, start, last) for day, start, last in zip(days, starts, ends, strict=True)]


def _begins_day(phrase: Phrase, index: int) -> bool:
    kinds = [token.kind for token in phrase.tokens[index : index + 2]]
    return kinds == ["small", "slash"] or kinds[:1] == ["numeric"]


_MONTH_LED = re.compile(r"\b(?:in|since|until|till|from|by|of|dated|and|to) $")


def _month_in_figures(phrase: Phrase) -> Built:
    """ "in 12/2015", "since 03-2016"."""
    month, year = int(phrase.tokens[0].value), int(phrase.tokens[2].value)
    led = _MONTH_LED.search(phrase.before(8))
    return Calendar(year, month) if led and month <= 12 and not _part_of_number(phrase) and closes(phrase) else None


def _stamp(phrase: Phrase) -> Built:
    """ "Fri Jul 14 09:05:41 2017", as computers print the hour."""
    hour = clock_of(phrase, phrase.all_of("clock"), None)
    day = int(phrase.value("small"))
    if hour is None:
        return None
    return Calendar(year_of(phrase), phrase.value("short_month", "month"), day, hour=hour.text(), zone=phrase.value("zone"))


def _spaced(phrase: Phrase) -> Built:
    """ "2016 10 16"."""
    year, month, day = phrase.tokens
    two_figures = month.end - month.start == day.end - day.start == 2
    if not two_figures or month.value > 12 or _part_of_number(phrase) or not closes(phrase):
        return None
    return Calendar(int(year.value), int(month.value), int(day.value))


def _dashed(phrase: Phrase) -> Built:
    """ "17-May-2019", "2020/Sep/23", "Jan/3": the year is printed in four figures, or last."""
    if len(phrase.all_of("hyphen", "slash")) == 1:
        return Calendar(None, phrase.value("month", "short_month"), int(phrase.value("small"))) if _free(phrase) else None
    numbers = phrase.all_of("small", "year", "short_year")
    year = next((token for token in numbers if token.kind != "small"), numbers[-1])
    day = next(token for token in numbers if token is not year)
    number = full_year(year)
    if number is None or (year.kind != "year" and not closes(phrase)):
        return None
    return Calendar(number, phrase.value("month", "short_month"), day_number(day))


FIGURE_DAY_RULES = (
    Rule(
        name="iso-date",
        pattern="iso",
        build=iso_day,
        reason="ISO 8601 says year, month and day in one order.",
        takes=("on [2019-05-03]", "at [2019-05-03T10:15]"),
        refuses=("2019-05-43", "2019-13-03", "at 2019-05-03T25:61", "at 2019-05-03T24:30Z"),
    ),
    Rule(
        name="numeric-date",
        pattern="(<weekday> comma?)? numeric",
        build=_numeric,
        reason="Figures between slashes, full stops or hyphens are a day, in the order that the text's own figures prove.",
        takes=("on [12/25/2016]", "am [25.12.2016]", "on [Friday, 14/07/2017]"),
        refuses=("version 3.14.15", "call 555-12-10-16"),
    ),
    Rule(
        name="day-in-figures",
        pattern="(<weekday> comma?)? small slash small (comma? year)?",
        build=_slashed_day,
        reason="Two figures are a day after a preposition of time or a weekday, and 9/11 is one by its name alone.",
        takes=("after [9/11]", "valid on [5/12]", "on [Thursday 29/06]"),
        refuses=("open 24/7", "by 2/3 of them"),
    ),
    Rule(
        name="days-in-figures",
        pattern=(
            "small slash small ((comma? (hyphen|to|and|or)|comma) small slash small)* "
            "((comma? (hyphen|to|and|or)|comma) (small slash small (comma? year)?|numeric))"
        ),
        build=_slashed_days,
        reason="Several days in figures share the year of the last.",
        takes=("from [5/1] to [5/7]", "[11/20]-[12/2/2016]", "on [11/19], [11/23] or [11/24]"),
        refuses=("rose 1/2 to 3/4", "lost 5/2 and 7/2"),
    ),
    Rule(
        name="month-in-figures",
        pattern="small (slash|hyphen) year",
        build=_month_in_figures,
        reason="After a preposition of time a figure and a year are a month; resolutions are numbered so, too.",
        takes=("in [12/2015]", "since [03-2016]"),
        refuses=("resolution 12/2015", "in 13/2015"),
    ),
    Rule(
        name="log-stamp",
        pattern="(short_weekday|weekday) (short_month|month) small clock zone? year",
        build=_stamp,
        reason="Logs print weekday, month, day, hour and year in this order.",
        takes=("[Fri Jul 14 09:05:41 2017]", "[Fri Jul 14 09:05:41 UTC 2017]"),
        refuses=("Wed Oct 26 75:50 2016", "Wed Oct 26 2016"),
    ),
    Rule(
        name="spaced-date",
        pattern="year small small",
        build=_spaced,
        reason="A year and two pairs of figures are a date whose marks were lost.",
        takes=("on [2016 10 16]", "until [2017 07 04]."),
        refuses=("in 2016 10 of them", "the 2016 10 30 plan"),
    ),
    Rule(
        name="dashed-date",
        pattern=(
            "(<weekday> comma?)? (small|year) (hyphen|slash) (month|short_month) (hyphen|slash) (year|short_year|small)|"
            "(month|short_month) (hyphen|slash) (small (hyphen|slash) year|year (hyphen|slash) small)|"
            "year (hyphen|slash) small (hyphen|slash) (month|short_month)|"
            "(month|short_month) slash small (open <weekday> shut)?"
        ),
        build=_dashed,
        reason="Logs and headers write the month as a word between dashes or slashes.",
        takes=("on [17-May-2019]", "on [May-17-2019]", "on [2020-17-Sep]", "by [Jan/3]"),
        refuses=("17-Maybe-2019", "the May/3 of them"),
    ),
)
