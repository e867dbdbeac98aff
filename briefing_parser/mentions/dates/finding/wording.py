"""What the rules of any language read off their words: numbers of days, years, units, the edge that is meant."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Phrase, Token


def day_number(token: Token) -> int:
    """A day's number: 14, "14th", "fourteenth"."""
    value = token.value
    return int(re.sub(r"\D", "", value) or 0) if isinstance(value, str) else int(value)


def full_year(token: Token) -> int | None:
    """The year of a token: 2017, "'82"; two digits are the year nearest to 1985, of 1936 to 2035."""
    if token.kind == "year":
        return int(token.value)
    if token.kind in ("short_year", "small", "figure") and str(token.value).lstrip("'").isdigit():
        number = int(str(token.value).lstrip("'"))
        return number + (1900 if number > 35 else 2000) if number < 100 else None
    return None


def year_of(phrase: Phrase) -> int | None:
    """The astronomical year that the phrase prints; None where it prints none."""
    if phrase.has("before_era") and phrase.has("figure"):
        return 1 - int(phrase.value("figure"))
    token = next(iter(phrase.all_of("year", "short_year")), None)
    year = full_year(token) if token else None
    return 1 - year if year and phrase.has("before_era") else year


def modifier(phrase: Phrase) -> str | None:
    """START, MID or END, where the phrase begins with a word for it."""
    if phrase.has("half"):
        which = phrase.value("ordinal", "last")
        return {1: "START", 2: "END", -1: "END"}.get(which)
    for token in phrase.tokens[:3]:
        if token.kind == "edge":
            return str(token.value)
        if token.kind == "compared" and phrase.has("in"):
            return "START" if token.value == "BEFORE" else "END"
    return None


def unit_of(phrase: Phrase) -> str:
    """The TIMEX3 designator of the unit that the phrase counts."""
    unit = phrase.value("unit", "units")
    if unit is not None:
        return str(unit)
    if phrase.has("quarter_word"):
        return "Q"
    if phrase.has("night"):
        return "N"
    return "TS" if phrase.has("ordinal") else "D"
