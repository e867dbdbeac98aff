"""Rules for how often: times that recur."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.amounts import duration, quantity
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import unit_of
from briefing_parser.mentions.dates.readings import Fixed


def _every(phrase: Phrase) -> Built:
    weekday = phrase.value("weekday")
    hour = phrase.value("part", "night")
    if len(phrase.all_of("weekday")) > 1:
        return _every_weekday(phrase)
    if phrase.value("unit", "units") == "WE":
        return Fixed("SET", "XXXX-WXX-WE")
    holiday = str(phrase.value("holiday"))
    if phrase.has("holiday"):
        return Fixed("SET", f"XXXX-{holiday}" if holiday[:2].isdigit() and len(holiday) == 5 else "P1Y")
    if weekday:
        return Fixed("SET", f"XXXX-WXX-{weekday}" + (f"T{hour}" if hour else ""))
    if hour:
        return Fixed("SET", f"XXXX-XX-XXT{hour}")
    month = phrase.value("month")
    if month:
        return Fixed("SET", f"XXXX-{month:02d}")
    season = phrase.value("season")
    if season:
        return Fixed("SET", f"XXXX-{season}")
    numbers = [token for token in phrase.tokens if token.kind != "ordinal"]
    count = None if phrase.has("or", "to", "hyphen") else quantity(numbers)  # "every two or three years"
    other = 2 if phrase.has("other") else phrase.value("ordinal")
    value = duration(float(other) if isinstance(other, int) and other > 0 else count, unit_of(phrase))
    return Fixed("SET", value, phrase.value("so"))


def _every_weekday(phrase: Phrase) -> Built:
    """ "every Tuesday and Thursday": two sets."""
    places = [index for index, token in enumerate(phrase.tokens) if token.kind == "weekday"]
    return [
        Piece(Fixed("SET", f"XXXX-WXX-{phrase.tokens[index].value}"), index if position else 0, index)
        for position, index in enumerate(places)
    ]


def _times(phrase: Phrase) -> Built:
    """ "twice a week", "once every two weeks", "three times daily"."""
    often = phrase.value("frequency")
    if often:
        return None if phrase.folded.startswith("times", phrase.tokens[0].start) else Fixed("SET", str(often))
    first = max(index for index, token in enumerate(phrase.tokens) if token.kind == "times") + 1
    count = 2 if phrase.has("other") else quantity(phrase.tokens[first:])
    return Fixed("SET", duration(count, unit_of(phrase)))


_NEWSPAPER = re.compile(r" (?:mail|telegraph|times|express|mirror|beast|show|star|herald|news\b|standard|business)")


def _frequency(phrase: Phrase) -> Built:
    start = phrase.tokens[0].start
    capital = phrase.text[start].isupper() and not phrase.text[start + 1].isupper()
    before = phrase.before().rstrip(" ")
    if _NEWSPAPER.match(phrase.after(12)) and capital:
        return None
    if capital and re.search(r"[^\W\d_]$", before) and phrase.text[max(0, start - 24) : start].split()[-1][:1].isupper():
        return None  # the name of a newspaper
    return Fixed("SET", str(phrase.value("frequency")))


_RECURRING_LEADS = frozenset("on at during most and".split())


def _weekdays(phrase: Phrase) -> Built:
    if phrase.has("units"):
        recurs = phrase.value("units") == "WE" and phrase.word_before() in _RECURRING_LEADS
        return Fixed("SET", "XXXX-WXX-WE") if recurs else None
    hour = phrase.value("part", "parts", "night")
    return Fixed("SET", f"XXXX-WXX-{phrase.value('weekdays', 'weekday')}" + (f"T{hour}" if hour else ""))


SET_RULES = (
    Rule(
        name="every",
        pattern=(
            "every unit (so|or (cardinal|small))|every (cardinal|small) (or|to|hyphen) (cardinal|small) units|"
            "every weekday (comma weekday)* comma? and weekday|"
            "(every and)? every (ordinal|cardinal|small|vague|other)? (cardinal|adjective)? "
            "(unit|units|weekday|part|night|month|season|quarter_word|holiday)|per unit"
        ),
        build=_every,
        reason="“Every” and “each” make a day or a unit recur.",
        takes=(
            "[every Tuesday]",
            "[each two days]",
            "[every two or three years]",
            "200 jobs [per month]",
            "[every Tuesday] and [Thursday]",
            "[every week or so]",
        ),
        refuses=("every person", "per person"),
    ),
    Rule(
        name="times-a-unit",
        pattern=(
            "(times (or times)?|<count> ((or|to|hyphen) <count>)? times|a? vague of? times) "
            "((a|per|every) unit|every (cardinal|small|vague) units|every other unit|hyphen? frequency)"
        ),
        build=_times,
        reason="A number of times in each unit says how often.",
        takes=(
            "[twice a week]",
            "[three times a year]",
            "[several times a day]",
            "[once every two weeks]",
            "[twice-yearly] talks",
        ),
        refuses=("in the Times daily", "three times the weekly wage"),
    ),
    Rule(
        name="frequency",
        pattern="frequency",
        build=_frequency,
        reason="Some adverbs and adjectives say how often.",
        takes=("an [annual] report", "[daily]"),
        refuses=("The Daily Mail", "the Obra Weekly Herald"),
    ),
    Rule(
        name="weekdays",
        pattern="weekdays (part|parts|night)?|weekday (parts)|units",
        build=_weekdays,
        reason="A weekday in the plural recurs, and so do weekends.",
        takes=("on [Tuesdays]", "on [Monday mornings]", "at [weekends]"),
        refuses=("for weekends without end", "on the Tuesday"),
    ),
)
