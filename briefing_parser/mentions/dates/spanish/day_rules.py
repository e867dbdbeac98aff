"""Rules for the Spanish calendar: days and months."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise

from briefing_parser.mentions.dates.finding.amounts import quantity
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule, Token
from briefing_parser.mentions.dates.finding.printed import iso_day, numeric_day
from briefing_parser.mentions.dates.finding.wording import day_number, full_year, modifier, year_of
from briefing_parser.mentions.dates.readings import Calendar
from briefing_parser.mentions.dates.spanish.wording import is_name, step

_DAYS = ("small", "ordinal_day", "ordinal", "cardinal")


def _year_shift(phrase: Phrase) -> int | None:
    """Years from the anchor: "del año pasado", "de este año"."""
    return None if phrase.value("unit") != "Y" or year_of(phrase) else step(phrase)


def _days(phrase: Phrase) -> Built:
    """One day or several of a month: "1 de mayo", "del 3 al 5 de mayo de 2019", "lunes 2, martes 3 y jueves 5 de junio"."""
    month = next(token for token in phrase.tokens if token.kind in ("month", "short_month"))
    if is_name(phrase, month) and not phrase.has("year", "weekday", "the"):
        return None
    year, shift = _year_in_words(phrase, month) or year_of(phrase), _year_shift(phrase)
    toward = phrase.value("last", "next") if shift is None else None
    groups: list[list[Token]] = []  # the tokens of each day
    for token, after in pairwise(phrase.tokens):
        if token is month:
            break
        if (
            token.kind in ("and", "to", "hyphen", "comma")
            and _has_day(groups)
            and not _is_compound(groups[-1][-1], token, after)
        ):
            groups.append([])
        else:
            groups = groups or [[]]
            groups[-1].append(token)
    pieces = []
    for group in groups:
        numbers = [token for token in group if token.kind in _DAYS]
        day = sum(day_number(token) for token in numbers)
        if not 1 <= day <= 31 or (len(numbers) > 1 and any(token.kind != "cardinal" for token in numbers)):
            return None
        weekday = next((token.value for token in group if token.kind == "weekday"), None)
        first, last = phrase.tokens.index(group[0]), phrase.tokens.index(group[-1])
        reading = Calendar(year, month.value, day, weekday, year_shift=shift, toward=toward)
        pieces.append(Piece(reading, first, last))
    if len(pieces) == 1:
        return pieces[0].reading
    return [*pieces[:-1], pieces[-1]._replace(last=len(phrase.tokens) - 1)]


def _has_day(groups: list[list[Token]]) -> bool:
    return bool(groups) and any(token.kind in _DAYS for token in groups[-1])


def _is_compound(before: Token, link: Token, after: Token) -> bool:
    """ "treinta y uno" is one number."""
    tens = link.kind == "and" and before.kind == after.kind == "cardinal" and before.value in (20, 30)
    return tens and after.value < 10


def _year_in_words(phrase: Phrase, month: Token) -> int | None:
    """ "de dos mil veinte"."""
    words = [token for token in phrase.tokens if token.kind == "cardinal" and token.start > month.start]
    return int(quantity(words) or 0) if words else None


def _day_alone(phrase: Phrase) -> Built:
    """ "el día 22", "jueves 2", "el pasado 29", "el 15 de este mes": a day of the month at hand, or of one that is named."""
    units = [token.value for token in phrase.all_of("unit")]
    if (
        units not in ([], ["D"], ["M"], ["D", "M"])
        or (units[:1] == ["M"] and not phrase.has("this", "last", "next"))
        or phrase.after(2).strip()[:1] in ("%", ":")
    ):
        return None
    day = day_number(phrase.all_of("small", "ordinal_day")[0])
    return Calendar(day=day, weekday=phrase.value("weekday"), toward=None if phrase.has("weekday") else step(phrase))


def _month(phrase: Phrase) -> Built:
    token = next(token for token in phrase.tokens if token.kind in ("month", "short_month"))
    short = phrase.all_of("small", "figure")
    year, shift = full_year(short[0]) if short else year_of(phrase), _year_shift(phrase)
    if short and (int(short[0].value) < 10 or re.match(r" [a-z]", phrase.after(2))):
        return None
    if year is None and (token.kind == "short_month" or is_name(phrase, token)):
        return None
    toward = None if shift is not None else step(phrase)
    return Calendar(year, token.value, modifier=modifier(phrase), toward=toward, year_shift=shift)


def _nth(phrase: Phrase) -> Built:
    """ "la primera semana de enero", "el último viernes de mayo de 2019"."""
    unit, weekday = phrase.value("unit"), phrase.value("weekday")
    if unit not in (None, "W", "WE", "D"):
        return None
    number = phrase.value("last") or day_number(phrase.all_of("ordinal", "ordinal_day")[0])
    return Calendar(
        year_of(phrase), phrase.value("month"), weekday=weekday, nth=number, piece=unit, year_shift=_year_shift(phrase)
    )


def _months(phrase: Phrase) -> Built:
    """Months that share a year: "enero y febrero de 2023"."""
    year = year_of(phrase)
    places = [index for index, token in enumerate(phrase.tokens) if token.kind == "month"]
    last = len(phrase.tokens) - 1
    return [
        Piece(Calendar(year, phrase.tokens[index].value), index, last if index == places[-1] else index) for index in places
    ]


DAY_RULES = (
    Rule(
        name="iso-date",
        pattern="iso",
        build=iso_day,
        reason="ISO 8601 says year, month and day in one order.",
        takes=("el [2019-05-03]", "desde [1999-12-31]"),
        refuses=("2019-05-43", "el folio 2019-13-01", "el 2019-05-03T25:61"),
    ),
    Rule(
        name="numeric-date",
        pattern="numeric",
        build=partial(numeric_day, month_first=False),
        reason="The day stands first, whatever the marks.",
        takes=("el [3/12/2016]", "fecha: [25.12.2016]"),
        refuses=("versión 3.14.15", "13/13/2016"),
    ),
    Rule(
        name="day-month-year",
        pattern=(
            "the? (<one-day> (comma? (and|to|hyphen)|comma))* <one-day> of? (month|short_month) "
            "(<of-year>|last|next|of cardinal cardinal cardinal (and cardinal)?)?"
        ),
        build=_days,
        reason="The day stands first, and days of one month share it and its year.",
        takes=(
            "[el jueves 1 de agosto de 2019]", "[el 1º de mayo]", "del [3] al [5 de mayo]", "[el 6 de junio del año pasado]",
            "[el pasado 4 de mayo]",
        ),
        refuses=("la avenida 5 de Mayo", "45 de mayo"),
    ),
    Rule(
        name="day-of-month",
        pattern=(
            "the? unit? small of (the|this)? (this|last|next)? unit (last|next|this)?|the? unit small"
            "|the? weekday comma? (small|ordinal_day) (?!units|unit|per)|the last small"
        ),
        build=_day_alone,
        reason="A number after “día”, a weekday or “pasado” is a day of the month at hand.",
        takes=("[el día 22]", "es [el jueves 2]", "[el pasado 29]", "[el 15 de este mes]"),
        refuses=("la semana 3", "el 22 por ciento"),
    ),
    Rule(
        name="nth-of-month",
        pattern="the (ordinal|ordinal_day|last) (unit|weekday) of month (of year)?",
        build=_nth,
        reason="Weeks and weekdays are counted in their month.",
        takes=("en [la primera semana de enero]", "[el último viernes de mayo de 2019]"),
        refuses=("el segundo año de mayo", "la primera obra de enero"),
    ),
    Rule(
        name="months-of-a-year",
        pattern="month ((comma|and|to|hyphen) month)+ of year",
        build=_months,
        reason="A year after several months belongs to each of them.",
        takes=("en [enero], [marzo] y [abril de 2019]", "de [abril] a [junio de 2020]"),
        refuses=("entre enero y febrero", "marzo, abril y mayo"),
    ),
    Rule(
        name="month",
        pattern="<edge>? (the unit of)? (the (next|last)|this)? (month|short_month) (<of-year>|next|last|of (small|figure))?",
        build=lambda p: None if p.value("unit") not in (None, "M", "Y") else _month(p),
        reason="A month is of its year, or of one that the anchor gives.",
        takes=("en [mayo de 2019]", "a [finales de mayo]", "[el mes de febrero]", "[el próximo mayo]", "[mayo del 37]"),
        refuses=("el señor Julio Olmos", "la Plaza de Mayo"),
    ),
)  # fmt: skip
