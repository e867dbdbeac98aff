"""Rules for weeks, months and days by their number in the year, and for weeks by a day in them."""

from __future__ import annotations

from briefing_parser.mentions.dates.calendar.arithmetic import Day, add_days, first_of_week
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.finding.wording import day_number, year_of
from briefing_parser.mentions.dates.readings import Calendar


def _numbered(phrase: Phrase) -> Built:
    """ "week 10 of 2019", "calendar week 10": a "week 10" alone may be of a term, a season or a strike."""
    if phrase.value("unit") != "W" or not (phrase.has("year") or phrase.word_before() in ("calendar", "iso")):
        return None
    return _week(phrase.value("year"), int(phrase.value("small")))


def _week(year: int | None, number: int) -> Built:
    return Calendar(year, piece=f"W{number:02d}") if first_of_week(year or 2020, number) else None


def _nth_of_year(phrase: Phrase) -> Built:
    """ "the first week of 2019", "the last day of 2020", "the second month of 2021"."""
    year, unit = int(phrase.value("year")), phrase.value("unit")
    word = phrase.all_of("ordinal", "ordinal_day", "last")[0]
    printed = phrase.folded[word.start : word.end]
    last = word.kind == "last" or word.value == -1
    if last and printed not in ("last", "final", "closing"):
        return None
    number = 1 if last else day_number(word)
    if unit == "W":
        return _week(year, number if not last else 53 if first_of_week(year, 53) else 52)
    if unit == "M":
        return Calendar(year, 12 if last else number) if number <= 12 else None
    day = Day(year, 12, 31) if last else add_days(Day(year, 1, 1), number - 1)
    return Calendar(*day) if unit == "D" and day.year == year else None


def _of_day(phrase: Phrase) -> Built:
    """ "the week of July 4", "the week beginning 10 July 2017": the ISO week that has this day."""
    if phrase.value("unit") not in (None, "W"):
        return None
    day = day_number(phrase.all_of("small", "ordinal_day")[0])
    month = phrase.value("month", "short_month")
    return Calendar(year_of(phrase), month, day, piece="W") if 1 <= day <= 31 else None


_DATE = "(the? (small|ordinal_day) of? (month|short_month)|(month|short_month) the? (small|ordinal_day)|the ordinal_day)"

WEEK_RULES = (
    Rule(
        name="numbered-week",
        pattern="unit small ((of|comma)? year)?",
        build=_numbered,
        reason="A week by its number is the calendar's where its year stands beside it.",
        takes=("in [week 10 of 2019]", "in calendar [week 10]"),
        refuses=("in week 10 of the strike", "Week 3", "week 54 of 2019"),
    ),
    Rule(
        name="nth-of-year",
        pattern="the? (ordinal|ordinal_day|last) unit (of|in) year",
        build=_nth_of_year,
        reason="Weeks, months and days are counted in their year.",
        takes=("in [the first week of 2019]", "on [the last day of 2020]"),
        refuses=("the first hour of 2019", "the past week of 2019"),
    ),
    Rule(
        name="week-of-day",
        pattern=f"(the? unit of|the? week_of) on? {_DATE} (comma? (of|in)? year)?",
        build=_of_day,
        reason="A week may be named by a day in it.",
        takes=("in [the week of July 4]", "in [the week beginning 10 July 2017]"),
        refuses=("a day of July 4 parades", "the month of July 4"),
    ),
)
