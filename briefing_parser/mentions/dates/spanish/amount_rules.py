"""Rules for how long and how often in Spanish."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.amounts import NUMBERS, duration
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import unit_of
from briefing_parser.mentions.dates.readings import Amount, Fixed
from briefing_parser.mentions.dates.spanish.amounts import bound, count_of
from briefing_parser.mentions.dates.spanish.wording import part_of_day, printed


def _amount(phrase: Phrase) -> Built:
    """So much time; with "últimos" or "próximos" it touches the anchor."""
    count, last = count_of(phrase), phrase.all_of("unit", "units")[-1].start
    if phrase.text[last].isupper() and phrase.text[last + 1].islower():
        return None  # the name of a newspaper or a programme
    if phrase.value("units") == "TH" and re.search(r"\d a $", phrase.before(4)):
        return None  # "de 9 a 14 horas" may be of the clock
    if phrase.has("units") and not phrase.has(*NUMBERS, "half", "vague"):
        count = None
    return Amount(duration(count, unit_of(phrase)), bound(phrase), phrase.value("last", "next") or 0)


_LEADS = re.compile(
    r"\b(?:durante|por|en|hace|lleva|llevan|llevamos|dura|duró|duran|tarda|tardó|dentro de|más de|casi|de|cada) $"
)


def _one(phrase: Phrase) -> Built:
    """ "un año"; "un día" may be no length but some day."""
    unit = unit_of(phrase)
    if (unit == "D" and not _LEADS.search(phrase.before(12))) or re.match(r" (?:a|para) otr[ao]\b", phrase.after(11)):
        return None
    return Amount(duration(1, unit), bound(phrase))


_BARE = re.compile(r"\b(?:durante|por|desde hace|llevan?|tardan?|en|tras) $")


def _bare(phrase: Phrase) -> Built:
    if not _BARE.search(phrase.before(12)) or re.match(r" del? ", phrase.after(5)):
        return None  # "en horas de la noche"
    return Amount(duration(None, unit_of(phrase)))


def _amounts(phrase: Phrase) -> Built:
    """ "15 o 20 años": numbers that share their unit."""
    unit = phrase.tokens[-1]
    toward = phrase.value("last", "next") or 0
    if unit.value == "TH" and phrase.has("to") and not toward:
        return None  # "de 9 a 14 horas" may be of the clock
    places = [index for index, token in enumerate(phrase.tokens) if token.kind in NUMBERS]
    return [
        Piece(
            Amount(duration(float(phrase.tokens[at].value), str(unit.value)), toward=toward),
            0 if at == places[0] else at,
            len(phrase.tokens) - 1 if at == places[-1] else at,
        )
        for at in places
    ]


def _every(phrase: Phrase) -> Built:
    """ "cada lunes", "todos los días", "cada 15 días"."""
    weekday, hour = phrase.value("weekday"), part_of_day(phrase)
    if phrase.has("all_") and not printed(phrase, phrase.tokens[0]).endswith("s"):
        return Amount(duration(1, unit_of(phrase))) if phrase.has("unit") else None  # "todo el día"
    if weekday:
        return Fixed("SET", f"XXXX-WXX-{weekday}")
    if hour or phrase.has("day_word"):
        return Fixed("SET", f"XXXX-XX-XXT{hour or 'MO'}")
    return Fixed("SET", duration(count_of(phrase) if phrase.has(*NUMBERS) else 1, unit_of(phrase)))


def _frequency(phrase: Phrase) -> Built:
    """ "informe diario"; "el diario" is a newspaper."""
    if phrase.text[phrase.tokens[0].start].isupper() or phrase.word_before() in ("el", "los", "un", "este", "del", "al", "su"):
        return None
    return Fixed("SET", str(phrase.value("frequency")))


_RATED = re.compile(
    r"(?:\d|\b(?:pesos|dólares|euros|veces|millones|mil|personas|toneladas|barriles|litros|casos|por ciento))\)? $"
)


def _rate(phrase: Phrase) -> Built:
    """ "500 pesos al mes", "por hora"."""
    if phrase.tokens[0].kind == "to" and not _RATED.search(phrase.before(14)):
        return None
    return Fixed("SET", duration(1, unit_of(phrase)))


AMOUNT_RULES = (
    Rule(
        name="amount-of-time",
        pattern=(
            "(bound (?=cardinal|small|year|figure|vague))? (the (last|next)?|this (last|next)?|last|next)? <count> "
            "(last|next)? (unit|units) (and half)? adjective?"
        ),
        build=_amount,
        reason="So many units are a length of time, which touches the anchor where “últimos” or “próximos” says so.",
        takes=(
            "durante [los últimos tres meses]",
            "[dos semanas]",
            "[las próximas 48 horas]",
            "[más de dos años]",
            "[dos años y medio]",
        ),
        refuses=("dos personas", "tres metros"),
    ),
    Rule(
        name="amounts-of-one-unit",
        pattern="(the (last|next))? (cardinal|small|figure) ((or|to|hyphen|comma) (cardinal|small|figure))+ units",
        build=_amounts,
        reason="Numbers that share their unit are as many lengths of time.",
        takes=("de [15] a [20 años]", "[dos] o [tres meses]", "en [las próximas 24] a [48 horas]"),
        refuses=("hace 15 o 20 años", "dos o tres casas"),
    ),
    Rule(
        name="recent-units",
        pattern="the units (last|next)|(the|this|that) (last|next)? units",
        build=lambda p: _amount(p) if p.has("last", "next", "this", "that") else None,
        reason="Units without a count are some that touch the anchor, or those told of.",
        takes=("en [los últimos días]", "[las próximas semanas]", "en [estos años]", "en [los años siguientes]"),
        refuses=("los días", "las últimas palabras"),
    ),
    Rule(
        name="one-unit",
        pattern="bound? (a|half) unit (and half)?|unit and half",
        build=lambda p: _amount(p) if p.has("half") else _one(p),
        reason="“Un año” is one year, and “media hora” half an hour.",
        takes=("[un año]", "en [media hora]", "[año y medio]", "durante [un día]"),
        refuses=("un día vino", "media tonelada"),
    ),
    Rule(
        name="bare-units",
        pattern="units",
        build=_bare,
        reason="Units without a count are some of them where they say how long.",
        takes=("durante [años]", "por [meses]"),
        refuses=("los días fueron largos", "años felices"),
    ),
    Rule(
        name="every",
        pattern="every <count>? (unit|units|weekday|part|night|day_word)|all_ the (units|unit|weekday|part|night|day_word)",
        build=_every,
        reason="“Cada” and “todos” make a day or a unit recur; “todo” means all of it.",
        takes=("[cada lunes]", "[todos los días]", "[cada 15 días]", "[todas las mañanas]", "[todo el año]"),
        refuses=("cada vez", "todos los casos"),
    ),
    Rule(
        name="times-a-unit",
        pattern="(<count>|a) times (to the?|per) unit",
        build=lambda p: Fixed("SET", duration(1, unit_of(p))),
        reason="A number of times in each unit says how often.",
        takes=("[dos veces al año]", "[una vez por semana]"),
        refuses=("dos veces más", "a la vez"),
    ),
    Rule(
        name="rate",
        pattern="per unit|to the? unit",
        build=_rate,
        reason="After a price or a count a unit is that of a rate.",
        takes=("[por hora]", "500 pesos [al mes]"),
        refuses=("ponerse al día", "llegó al año"),
    ),
    Rule(
        name="frequency",
        pattern="frequency",
        build=_frequency,
        reason="Some adverbs and adjectives say how often.",
        takes=("un informe [anual]", "el reporte [diario]", "[mensualmente]"),
        refuses=("el diario", "El Diario del Norte"),
    ),
)
