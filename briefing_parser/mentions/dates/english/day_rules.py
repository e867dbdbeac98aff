"""Rules for days of the calendar, in every printed order."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.mentions.dates.english.hours import closes
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.printed import clock_hour
from briefing_parser.mentions.dates.finding.wording import day_number, year_of
from briefing_parser.mentions.dates.readings import Calendar

_DAY = ("small", "ordinal_day", "ordinal", "cardinal")


class _Number(NamedTuple):
    """The number of a day, and its words `[first, last]` in the phrase, an article with them."""

    day: int
    first: int
    last: int


def _numbers(phrase: Phrase) -> list[_Number]:
    """The numbers of days: "twenty-second" is one; none at all where one of them is no day's."""
    numbers: list[_Number] = []
    for index, token in enumerate(phrase.tokens):
        if token.kind not in _DAY:
            continue
        day = day_number(token)
        if token.kind == "cardinal" and day not in (20, 30):
            return []
        if numbers and token.kind == "ordinal" and day < 10 and phrase.tokens[numbers[-1].last].kind == "cardinal":
            numbers[-1] = _Number(numbers[-1].day + day, numbers[-1].first, index)
        else:
            numbers.append(_Number(day, index - (index > 0 and phrase.tokens[index - 1].kind == "the"), index))
    return numbers if all(1 <= number.day <= 31 for number in numbers) else []


def _days(phrase: Phrase) -> Built:
    """One day or several of a month: "July 20-22", "14 and 15 July 2017"."""
    month, year, weekday = phrase.value("month", "short_month"), year_of(phrase), phrase.value("weekday", "short_weekday")
    at_month = next(i for i, token in enumerate(phrase.tokens) if token.kind in ("month", "short_month"))
    numbers = _numbers(phrase)
    if not numbers or any(token.kind == "unit" and token.value != "D" for token in phrase.tokens[:at_month]):
        return None  # "the second week of June" is no day
    if phrase.tokens[0].kind == "small" and phrase.before(2).strip()[-1:] in ("$", "£", "€"):
        return None
    if phrase.after(9).lstrip(" -").startswith(("percent", "million", "billion", "%")) and phrase.tokens[-1].kind == "small":
        return None
    shift, end = None, len(phrase.tokens) - 1
    if phrase.tokens[end].kind == "unit":
        shift = phrase.value("last", "next", "this", "that") or 0
        if phrase.tokens[end].value != "Y":  # "on May 3 last week"
            shift, end = None, max(at_month, numbers[-1].last)
    pieces: list[Piece] = []
    for position, number in enumerate(numbers):
        last = end if position == len(numbers) - 1 else number.last
        reading = Calendar(year, month, number.day, weekday if position == 0 else None, year_shift=shift)
        pieces.append(Piece(reading, number.first if position else 0, last))
    return pieces


_NOT_ALONE = re.compile(
    r"(?:[.,;:?!)\"]|$| (?:to|and|or|is|was|at|when|of (?:this|next|last|the) month|we|but|if|with)\b| ?[-—])"
)


_OF_NO_MONTH = re.compile(r"\b(?:between|amendment|article) $")


def _day_alone(phrase: Phrase) -> Built:
    """ "the 23rd", "the twenty-fourth day of the month": unless it counts something ("the 23rd meeting")."""
    numbers = _numbers(phrase)
    if len(numbers) != 1:
        return None
    day = numbers[0].day
    if phrase.has("unit"):
        *counted, whole = phrase.all_of("unit")
        of_month = whole.value == "M" and all(token.value == "D" for token in counted)
        return Calendar(day=day, toward=phrase.value("last", "next", "this", "that")) if of_month else None
    if not _NOT_ALONE.match(phrase.after(16)) or _OF_NO_MONTH.search(phrase.before(12)):
        return None
    return Calendar(day=day)


def _days_alone(phrase: Phrase) -> Built:
    """ "the 15th and 16th": several days of the month at hand."""
    numbers = _numbers(phrase)
    if not numbers or not _NOT_ALONE.match(phrase.after(16)):
        return None
    return [Piece(Calendar(day=number.day), number.first, number.last) for number in numbers]


def _day_of_weekday(phrase: Phrase) -> Built:
    """ "Tuesday the 11th", "Monday the twenty-seventh", "Monday 21": unless it counts something."""
    numbers = _numbers(phrase)
    counts = not phrase.has("ordinal_day") and not (closes(phrase) and _NOT_ALONE.match(phrase.after(16)))
    if len(numbers) != 1 or counts:
        return None
    return Calendar(day=numbers[0].day, weekday=phrase.value("weekday", "short_weekday"))


def _fused(phrase: Phrase) -> Built:
    """Day and hour run together, as page headers print them: "3 May 201909:15"."""
    digits = str(phrase.value("fused"))
    day = day_number(phrase.all_of("small", "ordinal_day")[0])
    hour = clock_hour(digits[4:], None)
    return Calendar(int(digits[:4]), phrase.value("month", "short_month"), day, hour=hour) if hour else None


DAY_RULES = (
    Rule(
        name="fused-date-and-hour",
        pattern="(small|ordinal_day) (month|short_month) fused",
        build=_fused,
        reason="Page headers lose the blank between year and hour.",
        takes=("[3 May 201909:15]", "[12th July 20179:05]"),
        refuses=("3 may 201909:15", "May 201909:15", "3 May 201999:15"),
    ),
    Rule(
        name="day-month-year",
        pattern=(
            "(<weekday> comma?)? the? (small|ordinal_day|<ordinal>) <more-days> unit? of? "
            "(month|short_month) <its-year>? (open <weekday> shut)? before_era?"
        ),
        build=_days,
        reason="Most of the world prints the day before the month.",
        takes=("on [17 May 2019]", "on [the 17th of May]", "on [17 May this year]"),
        refuses=("70 May this year", "the second week of May 2019"),
    ),
    Rule(
        name="month-day-year",
        pattern=(
            "(<weekday> comma?)? (month|short_month) the? (small|ordinal_day|<ordinal>) <more-days> "
            "<its-year>? (open <weekday> shut)? before_era?"
        ),
        build=_days,
        reason="North America prints the month before the day.",
        takes=("on [May 17, 2019]", "on [May 17]", "on [May 17 last year]"),
        refuses=("May 170 people", "March 45"),
    ),
    Rule(
        name="weekday-and-day",
        pattern="<weekday> (comma? the? ordinal_day|comma? the <ordinal>|small)",
        build=_day_of_weekday,
        reason="A number beside a weekday is its day of the month unless it counts what follows.",
        takes=("on [Tuesday the 11th]", "on [Monday the twenty-fourth]", "on [Monday 17]."),
        refuses=("on Monday 21 people", "Tuesday the second time"),
    ),
    Rule(
        name="day-of-month",
        pattern="the (ordinal_day|<ordinal>) (unit? of the? <which> unit)?",
        build=_day_alone,
        reason="An ordinal that counts nothing is a day of the month at hand.",
        takes=("by [the 31st]", "on [the 28th of that month]", "by [the twenty-fourth day of the month]"),
        refuses=("the 31st meeting", "the tenth day of the year"),
    ),
    Rule(
        name="days-of-month",
        pattern="the ordinal_day (<and> the? ordinal_day)+",
        build=_days_alone,
        reason="Ordinals in a row that count nothing are days of one month.",
        takes=("on [the 15th] and [16th]", "from [the 2nd] to [the 4th],"),
        refuses=("the 15th and 16th meetings", "the 30th and 35th"),
    ),
)
