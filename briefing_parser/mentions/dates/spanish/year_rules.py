"""Rules for Spanish years and what they are divided into or counted by: quarters, seasons, holidays, decades, centuries."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import day_number, modifier, year_of
from briefing_parser.mentions.dates.readings import Calendar, Fixed
from briefing_parser.mentions.dates.spanish.vocabulary import COUNT_LEADS, MEASURED, NUMBER_LEADS, YEAR_LEADS
from briefing_parser.mentions.dates.spanish.wording import step


def _year(phrase: Phrase) -> Built:
    year = int(phrase.tokens[-1].value)
    if phrase.has("unit", "edge", "this"):
        return Calendar(year, modifier=modifier(phrase)) if phrase.value("unit") in (None, "Y") else None
    before, after, lead = phrase.before(3), phrase.after(2), phrase.word_before()
    led = phrase.has("the") or lead in YEAR_LEADS or before.endswith(("-", "- "))
    if before[-1:] in tuple("$€#/@") or after[:1] in tuple("/°") or lead in NUMBER_LEADS:
        return None
    if phrase.word_after() in MEASURED and (not led or lead in COUNT_LEADS):
        return None
    if re.search(r"\d-$", before) or re.match(r"-\d| \d{3}\b", phrase.after(5)):
        return None  # a number of telephone or file
    return Calendar(year) if led or 1900 <= year < 2100 else None


def _years(phrase: Phrase) -> Built:
    """ "2014-16"."""
    first, second = int(phrase.tokens[0].value), int(phrase.tokens[-1].value)
    later = second if second > 99 else first // 100 * 100 + second
    if not (first < later < 2200 and second > 12) or phrase.before(1).isdigit() or phrase.after(2)[1:].isdigit():
        return None
    return [Piece(Calendar(first), 0, 0), Piece(Calendar(later), 2, 2)]


def _decade(phrase: Phrase) -> Built:
    """ "los años 90", "la década de 1990", "los años noventa"."""
    if phrase.value("unit", "units") not in ("E", "Y"):
        return None
    number = int(phrase.tokens[-1].value)
    if number % 10 or not (10 <= number < 100 or 1000 <= number < 2200):
        return None
    if phrase.has("units") and number > 1000 and number % 100:
        return Calendar(era=str(number)[:3])
    if number > 1000:
        return Calendar(era=str(number)[:2] if number % 100 == 0 and number < 2000 else str(number)[:3])
    return Calendar(era=f"{'20' if number == 10 else '19'}{number // 10}", modifier=modifier(phrase))


def _century(phrase: Phrase) -> Built:
    return Calendar(era=f"{phrase.value('roman') - 1:02d}", modifier=modifier(phrase)) if phrase.value("unit") == "C" else None


def _before_christ(phrase: Phrase) -> Built:
    if phrase.has("roman"):
        return Fixed("DATE", f"BC{phrase.value('roman') - 1:02d}")
    return Calendar(1 - int(phrase.value("year", "small", "figure")))


def _part_of_year(phrase: Phrase) -> Built:
    """ "el primer trimestre de 2020", "el segundo semestre del año"."""
    units = phrase.all_of("unit")
    letter = units[0].value
    ordinal = phrase.all_of("ordinal", "ordinal_day")
    tail = year_of(phrase) is not None or len(units) > 1
    if letter not in ("Q", "H") or (len(units) > 1 and units[1].value != "Y"):
        return None
    if not ordinal:
        return Calendar(year_of(phrase), piece="Q4" if letter == "Q" else "H2", year_shift=_shift(phrase)) if tail else None
    number = day_number(ordinal[0])
    if not 1 <= number <= (4 if letter == "Q" else 2):
        return None
    return Calendar(year_of(phrase), piece=f"{letter}{number}", year_shift=_shift(phrase))


def _shift(phrase: Phrase) -> int | None:
    """Years from the anchor: "del año", "de este año", "del año pasado"."""
    units = phrase.all_of("unit")
    if year_of(phrase) is not None or len(units) < 2:
        return None
    after = [token.value for token in phrase.all_of("last", "next", "this") if token.start > units[0].end]
    return int(after[0]) if after else 0


def _season(phrase: Phrase) -> Built:
    season = phrase.all_of("season")[0]
    if not phrase.has("the", "this", "last", "next", "year", "edge") and phrase.word_before() not in ("en", "cada", "desde"):
        return None
    if phrase.word_before() in ("del", "de") and not phrase.has("year", "last", "next", "this", "unit"):
        return None  # "la liga del verano"
    shift = (step(phrase) or 0) if phrase.has("unit") else None
    return Calendar(
        year_of(phrase),
        piece=str(season.value),
        modifier=modifier(phrase),
        toward=None if phrase.has("unit") else step(phrase),
        year_shift=shift,
    )


def _holiday(phrase: Phrase) -> Built:
    token = phrase.all_of("holiday")[0]
    if phrase.text[token.start].islower() and " " not in phrase.folded[token.start : token.end]:
        return None
    return Calendar(year_of(phrase), holiday=str(token.value), toward=step(phrase))


def _fiscal(phrase: Phrase) -> Built:
    year = year_of(phrase)
    return Calendar(year, fiscal=True) if year else None


YEAR_RULES = (
    Rule(
        name="fiscal-year",
        pattern="the? fiscal (of|year year)? year",
        build=_fiscal,
        reason="A year of account is named by its number or counted from the one at hand.",
        takes=("en [el ejercicio 2023]", "[el año fiscal 2024]"),
        refuses=("el ejercicio del poder", "un año fiscal difícil"),
    ),
    Rule(
        name="year",
        pattern="(<edge>? (the|this)? unit of?|<edge>|the|this)? year",
        build=_year,
        reason="Four figures that nothing else claims are a year.",
        takes=("en [2019]", "[el año 2024]", "a [finales de 2020]", "en [este 2025]"),
        refuses=("2000 personas", "la resolución 1973"),
    ),
    Rule(
        name="years",
        pattern="year hyphen (small|year)",
        build=_years,
        reason="The second year of a range may leave its century out.",
        takes=("en [2014]-[16]", "el ciclo [2019]-[2020]"),
        refuses=("el folio 2014-10", "de 1999-1 en adelante"),
    ),
    Rule(
        name="decade",
        pattern="<edge>? the (units|unit of the? units?) (small|figure|year|cardinal)",
        build=_decade,
        reason="Decades are named by their figures or in words.",
        takes=("en [los años 90]", "[la década de 1990]", "[los años noventa]"),
        refuses=("los años 14", "los días 20"),
    ),
    Rule(
        name="century",
        pattern="<edge>? the? unit roman",
        build=_century,
        reason="Centuries are numbered in Roman figures.",
        takes=("en [el siglo XIX]", "a [finales del siglo XX]"),
        refuses=("el siglo de las luces", "el tomo XIX"),
    ),
    Rule(
        name="year-before-christ",
        pattern="(the (unit)?)? (year|small|figure|unit roman) before_era",
        build=_before_christ,
        reason="The letters of the era make a year of any figure.",
        takes=("en [480 a. C.]", "en [el siglo V a. C.]"),
        refuses=("480 a casa", "a. Carlos"),
    ),
    Rule(
        name="quarter-or-half",
        pattern="the? this? (ordinal|ordinal_day|last) unit <tail-of-year>?",
        build=_part_of_year,
        reason="Quarters and halves divide the year that is named or at hand.",
        takes=("en [el primer trimestre de 2020]", "[el segundo semestre del año]", "[el tercer trimestre del año pasado]"),
        refuses=("el primer mes", "el segundo día"),
    ),
    Rule(
        name="season",
        pattern="<edge>? (the (next|last)?|this|that)? season (last|next)? (<tail-of-year>|year)?",
        build=lambda p: _season(p) if p.value("unit") in (None, "Y") else None,
        reason="A season is of the year that it begins in.",
        takes=("en [la primavera pasada]", "en [el verano de 2015]", "[este invierno]"),
        refuses=("vacaciones de verano", "la liga del verano"),
    ),
    Rule(
        name="holiday",
        pattern="(this|the (last|next)?)? holiday (of? year)?",
        build=_holiday,
        reason="A name stands for its day of the calendar.",
        takes=("antes de [Navidad]", "en [Nochebuena]", "[el Viernes Santo]"),
        refuses=("una navidad blanca", "el nuevo año"),
    ),
)
