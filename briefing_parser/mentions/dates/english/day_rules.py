"""Rules for days of the calendar, in every printed order."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.printed import iso_day, numeric_day
from briefing_parser.mentions.dates.readings import Calendar
from briefing_parser.mentions.dates.wording import day_number, full_year, year_of

_DAY = ("small", "ordinal_day", "ordinal", "cardinal")


def _days(phrase: Phrase) -> Built:
    """One day or several of a month: "July 20-22", "14 and 15 July 2017"."""
    month, year, weekday = phrase.value("month", "short_month"), year_of(phrase), phrase.value("weekday", "short_weekday")
    at_month = next(i for i, token in enumerate(phrase.tokens) if token.kind in ("month", "short_month"))
    days: list[tuple[int, int]] = []  # day and the index of its last token
    for index, token in enumerate(phrase.tokens):
        if token.kind not in _DAY:
            continue
        number = day_number(token)
        if token.kind == "cardinal" and number not in (20, 30):
            return None
        if (
            days
            and phrase.tokens[index - 1].kind in ("cardinal", "ordinal", "hyphen")
            and days[-1][0] in (20, 30)
            and number < 10
        ):
            days[-1] = (days[-1][0] + number, index)  # "twenty-second"
        else:
            days.append((number, index))
    if not days or any(not 1 <= day <= 31 for day, _ in days):
        return None
    if phrase.tokens[0].kind == "small" and phrase.before(2).strip()[-1:] in ("$", "£", "€"):
        return None
    if phrase.after(9).lstrip(" -").startswith(("percent", "million", "billion", "%")) and phrase.tokens[-1].kind == "small":
        return None
    shift, end = None, len(phrase.tokens) - 1
    if phrase.tokens[end].kind == "unit":
        shift = phrase.value("last", "next", "this", "that") or 0
        if phrase.tokens[end].value != "Y":  # "on May 3 last week"
            shift, end = None, max(at_month, days[-1][1])
    pieces: list[Piece] = []
    first = 0
    for position, (day, index) in enumerate(days):
        last = end if position == len(days) - 1 else index
        reading = Calendar(year, month, day, weekday if position == 0 else None, year_shift=shift)
        pieces.append(Piece(reading, first, last))
        following = days[position + 1][1] if position + 1 < len(days) else 0
        first = following
    return pieces


def _dashed(phrase: Phrase) -> Built:
    numbers = phrase.all_of("small", "year", "short_year")
    year = full_year(numbers[-1])
    return Calendar(year, phrase.value("month", "short_month"), day_number(numbers[0])) if year else None


def _numeric(phrase: Phrase) -> Built:
    """Figures alone: 2016-10-16, 12/25/2016, 25.12.2016. Day first where only that can be; month first else, for slashes."""
    if re.search(r"(?:\bv|version|release|section|paragraph|article|rule|chapter) ?$", phrase.before(12)):
        return None
    return numeric_day(phrase, month_first=True)


_NOT_ALONE = re.compile(
    r"(?:[.,;:?!)\"]|$| (?:to|and|or|is|was|at|when|of (?:this|next|last|the) month|we|but|if|with)\b| ?[-—])"
)


def _day_alone(phrase: Phrase) -> Built:
    """ "the 23rd": a day of the month at hand, unless it counts something ("the 23rd meeting")."""
    day = day_number(phrase.all_of("ordinal_day", "ordinal")[0])
    if phrase.has("unit"):
        return Calendar(day=day, toward=phrase.value("last", "next", "this", "that"), year_shift=None)
    if (
        not 1 <= day <= 31
        or not _NOT_ALONE.match(phrase.after(16))
        or re.search(r"\b(?:between|amendment|article) $", phrase.before(12))
    ):
        return None
    return Calendar(day=day)


def _days_alone(phrase: Phrase) -> Built:
    """ "the 15th and 16th": several days of the month at hand."""
    if not _NOT_ALONE.match(phrase.after(16)):
        return None
    places = [index for index, token in enumerate(phrase.tokens) if token.kind == "ordinal_day"]
    days = [day_number(phrase.tokens[index]) for index in places]
    if not all(1 <= day <= 31 for day in days):
        return None
    return [
        Piece(Calendar(day=day), index if position else 0, index)
        for position, (day, index) in enumerate(zip(days, places, strict=True))
    ]


def _fused(phrase: Phrase) -> Built:
    """Day and hour run together, as page headers print them: "3 May 201909:15"."""
    digits = str(phrase.value("fused"))
    day = day_number(phrase.all_of("small", "ordinal_day")[0])
    return Calendar(int(digits[:4]), phrase.value("month", "short_month"), day, hour=digits[4:].zfill(5))


def _slashed_day(phrase: Phrase) -> Built:
    """12/25 and 9/11: month first."""
    first, second = (token.value for token in phrase.all_of("small"))
    if (first, second) == (9, 11):
        return Calendar(2001, 9, 11)
    return None


DAY_RULES = (
    Rule(
        name="iso-date",
        pattern="iso",
        build=iso_day,
        reason="ISO 8601 says year, month and day in one order.",
        takes=("on [2019-05-03]",),
        refuses=("a 2019-05-43 b",),
    ),
    Rule(
        name="numeric-date",
        pattern="numeric",
        build=_numeric,
        reason="Figures with slashes, full stops or hyphens.",
        takes=("on [12/25/2016]", "am [25.12.2016]"),
        refuses=("version 3.14.15",),
    ),
    Rule(
        name="fused-date-and-hour",
        pattern="(small|ordinal_day) (month|short_month) fused",
        build=_fused,
        reason="Page headers lose the blank between day and hour.",
        takes=("[3 May 201909:15]",),
    ),
    Rule(
        name="day-month-year",
        pattern=(
            "(<weekday> comma?)? the? (small|ordinal_day|<ordinal>) <more-days> (<of-day>)? of? "
            "(month|short_month) (of? comma? year|comma? short_year|<of-year>)? before_era?"
        ),
        build=_days,
        reason="The day first, as most of the world prints it.",
        takes=("on [17 May 2019]", "on [the 17th of May]", "on [17 May this year]"),
        refuses=("13 Maybe", "70 May this year"),
    ),
    Rule(
        name="month-day-year",
        pattern=(
            "(<weekday> comma?)? (month|short_month) the? (small|ordinal_day|<ordinal>) <more-days> "
            "(comma? of? year|comma? short_year|<of-year>)? before_era?"
        ),
        build=_days,
        reason="The month first, as in North America.",
        takes=("on [May 17, 2019]", "on [May 17]", "on [May 17 last year]"),
        refuses=("May 170 people", "March 45"),
    ),
    Rule(
        name="dashed-date",
        pattern=(
            "small (hyphen|slash) (month|short_month) (hyphen|slash) "
            "(year|short_year|small)|(month|short_month) (hyphen|slash) small (hyphen|slash) year"
        ),
        build=_dashed,
        reason="Logs and headers write the month as a word between dashes.",
        takes=("on [17-May-2019]",),
    ),
    Rule(
        name="weekday-and-day",
        pattern="<weekday> comma? the? ordinal_day",
        build=lambda p: Calendar(day=day_number(p.all_of("ordinal_day")[0]), weekday=p.value("weekday", "short_weekday")),
        reason="A weekday with its day of the month.",
        takes=("on [Tuesday the 11th]",),
    ),
    Rule(
        name="day-of-month",
        pattern="the (ordinal_day|ordinal) (unit of (month|the? <which> unit))?",
        build=_day_alone,
        reason="A day of the month at hand.",
        takes=("by [the 31st]",),
        refuses=("the 31st meeting",),
    ),
    Rule(
        name="days-of-month",
        pattern="the ordinal_day (<and> the? ordinal_day)+",
        build=_days_alone,
        reason="Several days of the month at hand.",
        takes=("on [the 15th] and [16th]",),
    ),
    Rule(
        name="nine-eleven",
        pattern="small slash small",
        build=_slashed_day,
        reason="The one day that goes by two numbers.",
        takes=("after [9/11]",),
        refuses=("open 24/7",),
    ),
)
