"""Rules for years, decades, centuries and eras."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.numbers import MEASURED, YEAR_LEADS, is_led, is_number
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import day_number, full_year, modifier
from briefing_parser.mentions.dates.readings import Calendar, Fixed


def _bare_year(phrase: Phrase) -> Built:
    token = phrase.tokens[-1]
    if phrase.has("before_era"):
        number = phrase.value("year", "figure", "small")
        return Calendar(1 - int(number)) if isinstance(number, int) and number > 0 else None
    if phrase.has("era"):
        number = phrase.value("year", "figure", "small")
        return Calendar(int(number)) if isinstance(number, int) and number > 0 else None
    year = full_year(token)
    if year is None:
        return None
    if phrase.has("unit") or phrase.has("edge"):
        return Calendar(year, modifier=modifier(phrase))
    if is_number(phrase, year) or not (1400 <= year < 2100 or is_led(phrase)):
        return None
    return Calendar(year)


def _years(phrase: Phrase) -> Built:
    """Years in a range: "1861-1863", "2014-16", "499-493 BC"."""
    numbers = [token for token in phrase.tokens if token.kind in ("year", "figure", "small", "short_year")]
    places = [phrase.tokens.index(token) for token in numbers]
    before_christ = phrase.has("before_era")
    if not before_christ and (phrase.word_after() in MEASURED or is_number(phrase, int(numbers[0].value))):
        return None
    values: list[int] = []
    for token in numbers:
        raw = int(str(token.value).lstrip("'")) if not isinstance(token.value, float) else 0
        if before_christ:
            values.append(1 - raw)
        elif raw < 100 and values:
            if phrase.has("to", "and") and phrase.word_after() in _TOLD_ON:
                return None  # "from 5 in 2003 to 12 in 2015"
            year = values[-1] // 10 * 10 + raw if raw < 10 and phrase.has("or") else values[-1] // 100 * 100 + raw
            if year <= values[-1]:  # "2017-07"
                month = 1 <= raw <= 12 and len(numbers) == 2 and phrase.has("hyphen")
                return Calendar(values[-1], raw) if month else None
            values.append(year)
        else:
            values.append(raw)
    if not before_christ and not all(1000 <= year < 2200 for year in values):
        return None
    pieces = []
    for position, (index, year) in enumerate(zip(places, values, strict=True)):
        last = len(phrase.tokens) - 1 if position == len(places) - 1 else index
        pieces.append(Piece(Calendar(year), 0 if position == 0 else index, last))
    return pieces


# After "2007 to 11" these tell when the count was eleven.
_TOLD_ON = frozenset("in by as last this next now today a an per".split())


def _short_year(phrase: Phrase) -> Built:
    year = full_year(phrase.tokens[-1])
    if year is None or (phrase.before(1).isalnum()):
        return None
    if phrase.word_before() not in YEAR_LEADS and _NAMED.search(
        phrase.text[max(0, phrase.tokens[0].start - 20) : phrase.tokens[0].start]
    ):
        return None
    return Calendar(year)


# What bears the year as part of its name: "iHarvest '11".
_NAMED = re.compile(r"\b[a-z]?[A-Z]\w+ $")


def _decade(phrase: Phrase) -> Built:
    if phrase.has("before_era"):
        return _decade_before(phrase)
    digits = re.sub(r"\D", "", str(phrase.value("decade")))
    if digits[-1] != "0" or (
        len(digits) == 2
        and not (phrase.has("the") or "'" in str(phrase.value("decade")) or phrase.before(5).rstrip()[-3:] == "and")
    ):
        return None
    if len(digits) == 2 and phrase.word_before() in _POSSESSORS:
        return None  # "in her late forties" is an age
    if len(digits) == 2 and digits < "50" and "'" not in str(phrase.value("decade")):
        return None  # "in the 20s" is a figure or an age
    if digits.endswith("00") and len(digits) == 4:
        return Calendar(era=digits[:2], modifier=modifier(phrase))
    if len(digits) == 2:
        digits = ("20" if digits in ("00", "10") else "19") + digits
    return Calendar(era=digits[:3], modifier=modifier(phrase))


_POSSESSORS = frozenset("his her their my our your its".split())


def _decade_before(phrase: Phrase) -> Built:
    """Decades of an era: "the 470s BC"."""
    digits = re.sub(r"\D", "", str(phrase.value("decade"))).zfill(4)
    return Fixed("DATE", f"BC{digits[:3]}", modifier(phrase)) if digits[-1] == "0" else None


def _century(phrase: Phrase) -> Built:
    if phrase.value("unit", "units") != "C":
        return None
    half = max((index for index, token in enumerate(phrase.tokens) if token.kind == "half"), default=-1)
    ordinals = phrase._replace(tokens=phrase.tokens[half + 1 :]).all_of("ordinal", "ordinal_day")
    pieces, first = [], 0
    for ordinal in ordinals:
        index = phrase.tokens.index(ordinal)
        part = phrase._replace(tokens=phrase.tokens[first : index + 1])
        number = day_number(ordinal) + int(part.value("cardinal") or 0)
        reading = _century_of(number, modifier(part), before_christ=phrase.has("before_era"))
        if reading is None:
            return None
        last = len(phrase.tokens) - 1 if ordinal is ordinals[-1] else index
        pieces.append(Piece(reading, first, last))
        first = next(at for at in range(index + 1, len(phrase.tokens)) if phrase.tokens[at].kind not in _LINKS)
    return pieces


_LINKS = ("and", "or", "to", "comma", "hyphen", "slash")


def _century_of(number: int, edge: str | None, *, before_christ: bool) -> Calendar | Fixed | None:
    if before_christ:
        return Fixed("DATE", f"BC{number - 1:02d}", edge) if 0 < number < 40 else None
    return Calendar(era=f"{number - 1:02d}", modifier=edge) if 0 < number < 31 else None


def _part_of_century(phrase: Phrase) -> Built:
    """ "the last quarter of the 19th century", "the first decade of the 21st century"."""
    of = next(index for index, token in enumerate(phrase.tokens) if token.kind == "of")
    head, century = phrase._replace(tokens=phrase.tokens[:of]), phrase._replace(tokens=phrase.tokens[of:])
    number = day_number(century.all_of("ordinal", "ordinal_day")[-1]) + int(century.value("cardinal") or 0)
    part = day_number(head.all_of("ordinal", "ordinal_day", "last")[0])
    if century.value("unit") != "C" or head.value("unit") not in ("E", None) or not 0 < number < 31:
        return None
    if head.has("unit"):  # a decade
        return Calendar(era=f"{number - 1:02d}{part - 1 if part > 0 else 9}") if part <= 10 else None
    return Calendar(era=f"{number - 1:02d}", modifier={1: "START", -1: "END", 4: "END"}.get(part, "MID"))


YEAR_RULES = (
    Rule(
        name="years",
        pattern=("(the (unit|units))? (year|figure|small) (<range> (year|figure|small|short_year))+ before_era?"),
        build=lambda p: _years(p) if p.has("before_era") or p.all_of("year") else None,
        reason="Years in a range or list share their century and era.",
        takes=("from [1861]-[1863]", "in [499]-[493 BC]"),
        refuses=("a score of 20-30", "They fell from 20 in 1999 to 11 in 2014."),
    ),
    Rule(
        name="year-with-era",
        pattern="(<edge>)? (year|figure|small) (before_era|era)|era (year|figure|small)",
        build=_bare_year,
        reason="The letters of an era make a year of any figure.",
        takes=("in [480 BC]", "in [AD 71]"),
        refuses=("in 480 BCX", "in 0 BC"),
    ),
    Rule(
        name="year",
        pattern="((<edge>)|the unit of?)? year",
        build=_bare_year,
        reason="Four figures that nothing else claims are a year.",
        takes=("in [1999]", "[the end of 1999]"),
        refuses=("$1999", "1999 people"),
    ),
    Rule(
        name="short-year",
        pattern="short_year",
        build=_short_year,
        reason="An apostrophe stands for the century that was left out.",
        takes=("the class of ['82]", "back in ['98]"),
        refuses=("the fair iHarvest '11", "the '823 men"),
    ),
    Rule(
        name="decade",
        pattern="(<edge-or-half>)? the? edge? hyphen? decade before_era?",
        build=_decade,
        reason="A round figure in the plural names ten or a hundred years, before the era too.",
        takes=("in [the 1990s]", "in [the late 1990s]", "in [the 470s BC]"),
        refuses=("two 45s", "in her late forties"),
    ),
    Rule(
        name="century",
        pattern=(
            "(<edge-or-half>)? the? edge? hyphen? (cardinal hyphen?)? (ordinal|ordinal_day) "
            "((comma|comma? (and|or)|to|hyphen|slash) the? edge? hyphen? (cardinal hyphen?)? (ordinal|ordinal_day))* "
            "hyphen? (unit|units) (before_era|era)?"
        ),
        build=_century,
        reason="Centuries are named by their number, and several share the word and the era.",
        takes=("in [the 19th century]", "in [the 2nd century AD]", "in [the 19th] and [early 20th centuries]"),
        refuses=("the third week", "the 40th century"),
    ),
    Rule(
        name="part-of-century",
        pattern=(
            "the? (ordinal|ordinal_day|last) (quarter_word|unit) of the? (cardinal hyphen?)? (ordinal|ordinal_day) hyphen? unit"
        ),
        build=_part_of_century,
        reason="A century is divided into quarters and decades, which are counted.",
        takes=("in [the last quarter of the 19th century]", "in [the first decade of the 21st century]"),
        refuses=("the last quarter of the 19th week", "the first hour of the 21st century"),
    ),
)
