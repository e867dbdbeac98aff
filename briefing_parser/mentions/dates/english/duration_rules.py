"""Rules for how long: units that a number or a vague word counts."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.amounts import NUMBERS, duration, last_number, quantity
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import unit_of
from briefing_parser.mentions.dates.readings import Amount

# Words after which "last" is the verb.
_TO_LAST = re.compile(r"\b(?:to|will|would|could|can|may|might|not) $")


def amount(phrase: Phrase) -> Built:
    """So much time; with "past" or "next" before it, time that ends or starts at the anchor."""
    tokens = list(phrase.tokens)
    kinds = [token.kind for token in tokens]
    if phrase.has("vague") and phrase.word_before() == "how":
        return None  # "how many years"
    if kinds[0] == "a" and kinds[1] == "cardinal" and tokens[1].value not in (12, 100, 1000) and kinds[-1] != "unit":
        return None
    if kinds[0] == "last" and _TO_LAST.search(phrase.before(8)):
        return None
    if last_number(tokens):
        return None  # "between two and three years"
    if phrase.has("half") and phrase.has("ordinal"):
        return None  # "the first half of the week" says when
    if phrase.value("units") == "Q" and phrase.has("vague"):
        return None  # "some quarters"
    if kinds[0] in ("the", "a") and kinds[-1] == "unit" and kinds[1] in NUMBERS and quantity(tokens[1:]) != 1:
        # an adjective, whose article stays outside: "the ten year plan"
        return [Piece(Amount(duration(quantity(tokens[1:]), unit_of(phrase))), 1, len(tokens) - 1)]
    if phrase.has("units") and phrase.has("half") and not phrase.has(*NUMBERS, "vague"):
        return None  # half of some days is no length
    count = quantity([token for token in tokens if token.kind != "ordinal"])
    if (phrase.has("units") and not phrase.has(*NUMBERS, "half", "vague")) or phrase.has("or"):
        count = None
    if phrase.has("half") and tokens[-1].kind == "half":
        before = quantity([token for token in tokens if token.kind != "half"])
        count = None if before is None else before + 0.5
    if phrase.has("and") and phrase.tokens[0].kind == "units":
        count = None
    mod = phrase.value("bound", "so", "rounded")
    if count is not None and phrase.has("vague"):
        mod = mod or "APPROX"
    length = Amount(duration(count, unit_of(phrase)), mod, phrase.value("last", "next") or 0)
    if phrase.folded.startswith("over ", tokens[0].start) and _SPREAD.search(phrase.before(12)):
        return [Piece(length._replace(modifier=None), 1, len(tokens) - 1)]
    return length


# What is spread over years: there "over" is no "more than".
_SPREAD = re.compile(r"(?:\d|%|\b(?:million|billion|trillion|percent|dollars|euros|spread|out|look|looked))\)? $")


def _amounts(phrase: Phrase) -> Built:
    """Numbers that share their unit: "two or three years", "60 to 90 days"."""
    unit = phrase.tokens[-1]
    verb = phrase.tokens[0].kind == "last" and _TO_LAST.search(phrase.before(8)) is not None
    toward = 0 if verb else phrase.value("last", "next") or 0
    links = [index for index, token in enumerate(phrase.tokens) if token.kind in ("and", "or", "to", "hyphen")]
    starts, ends = [int(verb), *(index + 1 for index in links)], [*links, len(phrase.tokens)]
    pieces = []
    for start, end in zip(starts, ends, strict=True):
        count = quantity([token for token in phrase.tokens[start:end] if token is not unit])
        value = duration(count, str(unit.value))
        pieces.append(Piece(Amount(value, phrase.value("bound"), toward), start, end - 1))
    return pieces


def _aged(phrase: Phrase) -> Built:
    """ "a two-year break", "a 90-day review": the hyphen makes it one adjective."""
    if phrase.value("units") == "Q" or (phrase.has("quarter_word") and phrase.tokens[-1].kind != "quarter_word"):
        return None  # "three-quarters" is a share
    link = next((index for index, token in enumerate(phrase.tokens) if token.kind in ("to", "or")), 0)
    if link:  # "a ten- to twelve-day trip"
        unit, last = unit_of(phrase), len(phrase.tokens) - 1
        second = link + 1 + (phrase.tokens[link + 1].kind == "hyphen")
        counts = (quantity(phrase.tokens[:1]), quantity(phrase.tokens[second:]))
        one, two = (Amount(duration(count, unit)) for count in counts)
        return [Piece(one, 0, 0), Piece(two, second, last)]
    return Amount(duration(quantity(phrase.tokens), unit_of(phrase)), phrase.value("rounded"))


_QUARTERS = {"C": (25, "Y"), "Y": (3, "M"), "D": (6, "TH"), "TH": (15, "TM")}  # a quarter of a unit


def _share(phrase: Phrase) -> Built:
    """Quarters and halves: of a century, an hour, a day, a year."""
    unit = str(phrase.value("unit"))
    if unit not in _QUARTERS or (phrase.has("half") and unit != "C") or (phrase.has("units") and unit_of(phrase) != "Q"):
        return None
    size, smaller = _QUARTERS[unit]
    count = 2 if phrase.has("half") else quantity(phrase.all_of("cardinal", "small"))
    return Amount(duration((count or 1) * size, smaller), phrase.value("bound"), phrase.value("last", "next") or 0)


_FALLING = ("E", "Y", "M", "W", "D", "TH", "TM", "TS")


def _in_several_units(phrase: Phrase) -> Built:
    """ "two hours and twenty minutes": one length, its units from large to small."""
    places = [index for index, token in enumerate(phrase.tokens) if token.kind in ("unit", "units")]
    units = [str(phrase.tokens[index].value) for index in places]
    if any(unit not in _FALLING for unit in units) or sorted(set(units), key=_FALLING.index) != units:
        return None
    calendar, clock, first = "", "", 0
    for index, unit in zip(places, units, strict=True):
        part = duration(quantity(phrase.tokens[first:index]), unit).removeprefix("P")
        calendar, clock = (calendar, clock + part[1:]) if part.startswith("T") else (calendar + part, clock)
        first = index + 1
    return Amount(f"P{calendar}{'T' if clock else ''}{clock}", phrase.value("bound"))


DURATION_RULES = (
    Rule(
        name="compound-duration",
        pattern=(
            "((cardinal|small|figure) hyphen? (to|or) hyphen?)? (<count>|half) hyphen (rounded hyphen)? (<more-units>|ordinal) "
            "(hyphen (old|adjective))?|<count> unit hyphen? old"
        ),
        build=lambda p: _aged(p) if p.value("ordinal") in (None, 2) else None,
        reason="An amount hyphened to its unit is an adjective; its article stays outside.",
        takes=("a [two-year] break", "a [90-day] review", "a [40 year old] cook"),
        refuses=("three-quarters of them", "a thirty-third attempt", "a two-party rule"),
    ),
    Rule(
        name="share-of-unit",
        pattern=(
            "bound? the? (last|next)? a? (quarter_word|half) hyphen? of? a? unit|"
            "bound? (a quarter_word|(cardinal|small) hyphen? (quarter_word|units)) of a unit"
        ),
        build=_share,
        reason="Halves and quarters of a century, a year, a day or an hour are lengths of time.",
        takes=("in [a quarter century]", "for [three quarters of an hour]"),
        refuses=("a quarter of a pound", "a quarter of a week"),
    ),
    Rule(
        name="units-large-to-small",
        pattern=(
            "bound? (<count>|a) (unit|units) ((comma|and|comma and)? (<count>|a) (unit|units))+"
            "(?!ago|hence|from|compared|prior|and a)"
        ),
        build=_in_several_units,
        reason="A length told in several units is one.",
        takes=("for [two hours and twenty minutes]", "[one year and three months]"),
        refuses=("two days and three days", "two years and a lawyer"),
    ),
    Rule(
        name="length-in-a-word",
        pattern="length",
        build=lambda p: Amount(str(p.value("length"))),
        reason="Some lengths have grown into one word.",
        takes=("a [monthlong] fast", "the [yearlong] wait"),
        refuses=("a headlong rush", "a lifelong friend"),
    ),
    Rule(
        name="amount-of-time",
        pattern=(
            "(bound (?=cardinal|small|year|figure|half|a))? "
            "(the (last|next|ordinal|very)?|the (?=<count> (last|next))|(this|that)? (last|next)|a? another|all_|this|that)? "
            "very? <amount> (hyphen? (so|rounded))? (last|next)? (more|another)? "
            "(ordinal|season|adjective)? <more-units> (<and-a-half>)? so?"
        ),
        build=amount,
        reason="So many units are a length of time, which touches the anchor where “last” or “next” says so.",
        takes=("for [the past two and a half years]", "[at least five days]", "[another two weeks]", "a [two day] fair"),
        refuses=("How many years will it take?", "some quarters of the town", "two people"),
    ),
    Rule(
        name="amounts-of-one-unit",
        pattern=(
            "(bound|(the|this|that)? (last|next))? "
            "(cardinal|small|figure) ((and|or|to|hyphen) (cardinal|small|figure))+ units (?!ago|hence|from|compared|prior)"
        ),
        build=_amounts,
        reason="Numbers that share their unit are as many lengths of time.",
        takes=("[two] or [three years]", "over [the last ten] to [fifteen days]"),
        refuses=("two or three years ago", "two or three people"),
    ),
    Rule(
        name="unit-and-a-half",
        pattern=("bound? (the (last|next)|last|next)? (a|<count>) (unit|units) <and-a-half>|the (last|next) unit <and-a-half>"),
        build=amount,
        reason="The half that is added to a count may stand after the unit.",
        takes=("in [a month and a half]", "[a year-and-a-half] of work", "over [the last year and a half]"),
        refuses=("a month and a hallway", "a metre and a half"),
    ),
    Rule(
        name="unit-or-so",
        pattern="the (last|next) unit (so|or (cardinal|small))|a unit or (cardinal|small)",
        build=amount,
        reason="“Or so” and “or two” make one unit a rough length.",
        takes=("[the last year or so]", "[a day or two]"),
        refuses=("the last year of it", "a mile or two"),
    ),
)
