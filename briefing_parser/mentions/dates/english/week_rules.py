"""Rules for weeks by their number in the year, or by a day in them."""

from __future__ import annotations

from briefing_parser.mentions.dates.arithmetic import first_of_week
from briefing_parser.mentions.dates.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Calendar
from briefing_parser.mentions.dates.wording import day_number, year_of


def _numbered(phrase: Phrase) -> Built:
    """ "week 10 of 2019", "calendar week 10": a "week 10" alone may be of a term, a season or a strike."""
    if phrase.value("unit") != "W" or not (phrase.has("year") or phrase.word_before() in ("calendar", "iso")):
        return None
    return _week(phrase.value("year"), int(phrase.value("small")))


def _week(year: int | None, number: int) -> Built:
    return Calendar(year, piece=f"W{number:02d}") if first_of_week(year or 2020, number) else None


def _nth_of_year(phrase: Phrase) -> Built:
    """ "the first week of 2019", "the last week of 2020"."""
    if phrase.value("unit") != "W":
        return None
    year = int(phrase.value("year"))
    if phrase.has("last") or phrase.value("ordinal") == -1:
        word = phrase.folded[phrase.all_of("last", "ordinal")[0].start :]
        return _week(year, 53 if first_of_week(year, 53) else 52) if word.startswith(("last", "final", "closing")) else None
    return _week(year, day_number(phrase.all_of("ordinal", "ordinal_day")[0]))


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
        reason="Weeks that the calendar numbers.",
        takes=("in [week 10 of 2019]", "in calendar [week 10]"),
        refuses=("in week 10 of the strike", "Week 3", "week 54 of 2019"),
    ),
    Rule(
        name="week-of-year",
        pattern="the? (ordinal|ordinal_day|last) unit (of|in) year",
        build=_nth_of_year,
        reason="Weeks counted in a year.",
        takes=("in [the first week of 2019]", "in [the last week of 2020]"),
        refuses=("the first day of 2019", "the past week of 2019"),
    ),
    Rule(
        name="week-of-day",
        pattern=f"(the? unit of|the? week_of) on? {_DATE} (comma? (of|in)? year)?",
        build=_of_day,
        reason="A week named by a day in it.",
        takes=("in [the week of July 4]", "in [the week beginning 10 July 2017]"),
        refuses=("a day of July 4 parades", "the month of July 4"),
    ),
)
