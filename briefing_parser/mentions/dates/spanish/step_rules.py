"""Rules for steps from an anchor: la semana pasada, hace dos años, a finales de año."""

from __future__ import annotations

from briefing_parser.mentions.dates.finding.amounts import NUMBERS, duration, side_of_step
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.finding.wording import modifier, unit_of
from briefing_parser.mentions.dates.readings import Amount, Fixed, Shift
from briefing_parser.mentions.dates.spanish.amounts import bound, count_of
from briefing_parser.mentions.dates.spanish.wording import printed, step, told_of


def _unit(phrase: Phrase) -> Built:
    """ "la semana pasada", "este año", "el mes que viene", "el día siguiente"."""
    unit, steps, told = unit_of(phrase), int(step(phrase) or 0), told_of(phrase)
    if unit.startswith("T") or unit == "2W":
        if phrase.has("last", "next"):
            return Amount(duration(1, unit), toward=steps)
        return Fixed("DATE", "PRESENT_REF") if phrase.has("this") else None
    if printed(phrase, phrase.tokens[0]) in ("los", "las") or (unit == "D" and phrase.has("last") and not told):
        return None
    return Shift(unit, steps, told=told, modifier=modifier(phrase), named=phrase.has("this"))


def _unit_at_hand(phrase: Phrase) -> Built:
    """ "fin de año", "finales de mes", "el fin de semana"."""
    unit, edge = unit_of(phrase), modifier(phrase)
    if unit == "WE" and edge is None:
        return Shift(unit, 0)
    if edge is None or unit not in ("W", "M", "Y", "Q", "H") or phrase.word_before() in ("en", "con", "por", "sin"):
        return None  # "en fin", "con el fin de"
    return Shift(unit, 0, modifier=edge)


# Units that are counted as so many of another.
_COUNTED = {"2W": (15, "D"), "E": (10, "Y"), "C": (100, "Y"), "L": (1000, "Y"), "W": (7, "D"), "Q": (3, "M"), "H": (6, "M")}


def _counted(phrase: Phrase) -> Built:
    """ "hace dos años", "dentro de tres días", "dos semanas después"."""
    back = phrase.has("ago", "ahead") or phrase.value("prior") == "BEFORE"
    told = phrase.has("prior")
    count, unit = count_of(phrase), unit_of(phrase)
    if told and phrase.word_after() in ("de", "del", "que"):
        return None  # told by an event
    if count is None or (phrase.has("units") and not phrase.has(*NUMBERS, "half", "vague")):
        return Fixed("DATE", "PAST_REF" if back else "FUTURE_REF")
    multiple, base = _COUNTED.get(unit, (1, unit))
    count *= multiple
    if base == "Y" and count != int(count):
        count, base = count * 12, "M"
    if base == "TH" and count % 24 == 0:
        count, base = count / 24, "D"
    return Shift(
        base,
        -round(count) if back else round(count),
        told=told,
        exact=True,
        modifier=side_of_step(bound(phrase), back=back),
        type="TIME" if base.startswith("T") else "DATE",
    )


STEP_RULES = (
    Rule(
        name="step-of-unit",
        pattern="<edge>? the? (last|next|this|that)+ unit|<edge>? (the|of) unit (last|next|this)|<edge>? unit (last|next)",
        build=_unit,
        reason="“Pasado”, “este” and “próximo” name the unit before, at or after the anchor.",
        takes=(
            "[la semana pasada]",
            "[este año]",
            "[el mes que viene]",
            "a [finales de este año]",
            "[este próximo año]",
            "[semana pasada]",
        ),
        refuses=("la última palabra", "este tema"),
    ),
    Rule(
        name="unit-at-hand",
        pattern="<edge> unit|the unit",
        build=_unit_at_hand,
        reason="The end of the year, or the weekend, is of the unit in which the day of speaking lies.",
        takes=("a [fin de año]", "a [principios de mes]", "en [el fin de semana]"),
        refuses=("el año que pasó", "el fin de la guerra"),
    ),
    Rule(
        name="counted-step",
        pattern=(
            "(ago|hence) ignored? bound? (<count> <or-number>?|a|half) (unit|units) (and half)?"
            "|bound? (<count> <or-number>?|a|half)? (unit|units) (and half)? (ahead|prior)"
        ),
        build=_counted,
        reason="So many units before or after the anchor are a date.",
        takes=("[hace dos años]", "[dentro de tres días]", "[algunos días atrás]", "[dos semanas después]"),
        refuses=("hace dos obras", "tres días de lluvia"),
    ),
)
