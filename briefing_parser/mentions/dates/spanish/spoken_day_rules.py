"""Rules for days named from the day of speaking, and for their parts: hoy, anoche, el lunes por la tarde."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Calendar, Fixed, Shift
from briefing_parser.mentions.dates.spanish.wording import is_name, part_of_day, printed, step, told_of


def _day_word(phrase: Phrase) -> Built:
    days = phrase.all_of("day_word")
    if phrase.value("unit") not in (None, "D"):
        return None
    if days[0].value == 1 and phrase.word_before() in ("el", "la", "las", "esta", "cada"):
        return None
    return Shift("D", int(days[0].value), hour=part_of_day(phrase))


def _this_part(phrase: Phrase) -> Built:
    """ "esta mañana", "aquella noche", "la noche anterior", "la mañana siguiente"."""
    hour = part_of_day(phrase)
    return Shift("D", int(step(phrase) or 0), told=told_of(phrase), hour=hour) if hour else None


_OF_A_DAY = re.compile(r" del? (?:\d|lun|mar|mi[eé]|jue|vie|s[aá]b|dom|este |hoy|ayer|mañana)")
_PART_LEADS = re.compile(r"\b(?:en|por|durante|a|de|desde|hasta|toda) $")


def _part(phrase: Phrase) -> Built:
    """ "por la tarde": a part of the day last told of; "por las tardes" recurs."""
    hour = part_of_day(phrase)
    if hour is None or not (_PART_LEADS.search(phrase.before(9)) or _OF_A_DAY.match(phrase.after(10))):
        return None
    if printed(phrase, phrase.tokens[0]) == "las":
        return Fixed("SET", f"XXXX-XX-XXT{hour}")
    return Calendar(hour=hour)


def _weekday(phrase: Phrase) -> Built:
    token = phrase.all_of("weekday")[0]
    first = printed(phrase, phrase.tokens[0])
    if is_name(phrase, token) or phrase.word_before() in ("santo", "plácido"):
        return None
    hour = part_of_day(phrase)
    if first in ("los", "las") or printed(phrase, token) in ("sábados", "sabados", "domingos"):
        return Fixed("SET", f"XXXX-WXX-{token.value}" + (f"T{hour}" if hour else ""))
    if phrase.has("unit"):
        return Shift("W", int(step(phrase) or 0), weekday=token.value, hour=hour, told=told_of(phrase))
    toward = None if phrase.has("that") else step(phrase)
    return Calendar(weekday=token.value, hour=hour, toward=toward)


SPOKEN_DAY_RULES = (
    Rule(
        name="deictic-day",
        pattern="(the? unit of)? day_word that? <of-part>?",
        build=_day_word,
        reason="Some words name a day by its distance from the day of speaking.",
        takes=("[ayer]", "[mañana por la tarde]", "[el día de hoy]", "[pasado mañana]", "[hoy mismo]"),
        refuses=("en la mañana", "el mañana"),
    ),
    Rule(
        name="last-night",
        pattern="tonight",
        build=lambda p: Shift("D", p.value("tonight"), hour="NI"),
        reason="Some nights have a word of their own.",
        takes=("[anoche]", "[anteanoche]"),
        refuses=("una noche", "de noche"),
    ),
    Rule(
        name="this-part-of-day",
        pattern=(
            "(this|that) that? (part|night|day_word)|the (part|night|day_word) (last|next)|the (that|next|last) (part|night)"
        ),
        build=_this_part,
        reason="“Este”, “pasado” and “próximo” tell a part of the day from another.",
        takes=("[esta mañana]", "[aquella noche]", "[la noche anterior]", "[la pasada noche]"),
        refuses=("una mañana", "tarde o temprano"),
    ),
    Rule(
        name="part-of-day",
        pattern="the (part|night|day_word)",
        build=_part,
        reason="A part of the day is of the day at hand; in the plural it recurs.",
        takes=("por [la tarde]", "en [la mañana]", "por [las noches]"),
        refuses=("buenas tardes", "llegaron tarde"),
    ),
    Rule(
        name="weekday",
        pattern=(
            "the weekday of (the|this)? (last|next)? unit (last|next)?"
            "|(the|(the|this)? (this|that|last|next))? weekday (last|next)? <of-part>?"
        ),
        build=lambda p: _weekday(p) if p.value("unit") in (None, "W") else None,
        reason="A weekday is the one near the anchor, on the side that the verb tells; in the plural it recurs.",
        takes=(
            "[el lunes]",
            "[el próximo domingo]",
            "[el martes por la noche]",
            "[los viernes]",
            "[el jueves de la semana pasada]",
        ),
        refuses=("el tenor Domingo Cid", "en Santo Domingo"),
    ),
)
