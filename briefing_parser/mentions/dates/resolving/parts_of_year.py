"""Which year a season, a quarter, a half or a holiday is of."""

from __future__ import annotations

from briefing_parser.mentions.dates.calendar.arithmetic import Day, first_of_week
from briefing_parser.mentions.dates.calendar.holidays import fixed_date, holidays, length
from briefing_parser.mentions.dates.calendar.intervals import FIRST_MONTHS
from briefing_parser.mentions.dates.calendar.timex import day_value, year_value
from briefing_parser.mentions.dates.readings import Calendar
from briefing_parser.mentions.dates.resolving.choice import TURN, Choice, Context, side
from briefing_parser.mentions.dates.resolving.story import REACH

_SEASONS = ("SP", "SU", "FA", "WI")


def part_of_year(reading: Calendar, context: Context) -> Choice:
    """A season, quarter or half."""
    piece, base, year, choice = reading.piece or "", context.base(), reading.year, None
    if piece.startswith("W") and piece[1:].isdigit():
        return _numbered_week(reading, context)
    if year is None and base is None:
        return Choice(value=f"XXXX-{piece}", choice="no-anchor")
    if year is None and piece in _SEASONS and reading.toward is None and reading.year_shift is None and context.habitual():
        return Choice(value=f"XXXX-{piece}", choice="habit")
    if year is None and base is not None:
        if reading.year_shift is not None:
            year, choice = base.year + reading.year_shift, "shifted-year"
        elif context.story.narrative:
            told = context.story.last
            near = told is not None and told.grain != "year" and context.start - told.offset < REACH // 3
            over = near and base.month - FIRST_MONTHS[piece] >= TURN
            year, choice = base.year + over, "year-after-told" if over else "year-told"
        else:
            year, choice = _year_near(reading, base, context)
    assert year is not None
    context.story.tell(Day(year, FIRST_MONTHS[piece], 1), "month", context.start)
    return Choice(value=f"{year_value(year)}-{piece}", anchor=day_value(base) if base and choice else None, choice=choice)


def _numbered_week(reading: Calendar, context: Context) -> Choice:
    """An ISO week by its number; without its year, of the year at hand."""
    base, number = context.base(), int((reading.piece or "W01")[1:])
    if reading.year is None and base is None:
        return Choice(value=f"XXXX-W{number:02d}", choice="no-anchor")
    year = reading.year if reading.year is not None else base.year if base else 0
    monday = first_of_week(year, number)
    if monday:
        context.story.tell(monday, "week", context.start)
    anchor, choice = (day_value(base), "year-at-hand") if base and reading.year is None else (None, None)
    return Choice(value=f"{year_value(year)}-W{number:02d}", anchor=anchor, choice=choice)


def _year_near(reading: Calendar, base: Day, context: Context) -> tuple[int, str]:
    """The year by the words, then by the verb; without a sign, quarters have begun and seasons are the nearest ones."""
    piece = reading.piece or ""
    length = 6 if piece in ("H1", "H2") else 3
    # Months from the base to the beginning of the part, by year.
    away = {year: (year - base.year) * 12 + FIRST_MONTHS[piece] - base.month for year in range(base.year - 1, base.year + 2)}
    begun = max(year for year, months in away.items() if months <= 0)
    ahead = min(year for year, months in away.items() if months + length > 0)
    running = begun == ahead
    if reading.toward == -1:
        return begun - running, "last"
    if reading.toward == 1:
        return ahead + running, "next"
    if reading.toward == 0:
        return begun if running else base.year, "this"
    season = piece in _SEASONS
    near = season and any(abs(months) < length for months in away.values())
    if piece.startswith("Q") and -2 * length < away[begun] <= -length:
        return begun, "nearest"  # what is told of a quarter just over comes out after it
    tense = None if near else context.tense()
    if tense in (-1, 1):
        return (begun, "past-verb") if tense == -1 else (ahead, "future-verb")
    if season and tense is None and not running:
        return min(away, key=lambda year: abs(away[year] + 1)), "nearest"
    return begun, "nearest"


def named_day(reading: Calendar, context: Context) -> Choice:
    """A holiday."""
    code = reading.holiday or ""
    base, fixed, days = context.base(), fixed_date(code), length(code)
    if fixed and fixed[0] is not None:
        return Choice(*fixed, choice="named-day")
    if reading.year is not None or (context.story.narrative and base):
        year = reading.year if reading.year is not None else base.year if base else 0
        anchor, choice = (None, None) if reading.year is not None else (year_value(year), "year-told")
        found = holidays(code, year)
        return Choice(*found[0], anchor, choice, days=days) if found else Choice(year, None, None, anchor, choice)
    if base is None:
        return Choice(None, *fixed[1:], choice="no-anchor") if fixed else Choice(value="XXXX-XX-XX", choice="no-anchor")
    near = [day for year in range(base.year - 1, base.year + 2) for day in holidays(code, year)]
    if reading.year_shift is not None or reading.nth is not None:
        told = context.story.year_of(near[0].month, context.start) if near and reading.nth else None
        year = (told or base.year) + (reading.year_shift or reading.nth or 0)
        shifted = holidays(code, year)
        if shifted:
            return Choice(*shifted[0], day_value(base), "date-told" if told else "shifted-year", days=days)
    return side(near, base, reading.toward, context)._replace(days=days) if near else Choice(value="XXXX-XX-XX")
