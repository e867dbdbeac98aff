"""Rules for how often: times that recur."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.amounts import duration, quantity
from briefing_parser.mentions.dates.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Fixed
from briefing_parser.mentions.dates.wording import unit_of


def _every(phrase: Phrase) -> Built:
    weekday = phrase.value("weekday", "weekdays")
    hour = phrase.value("part", "night")
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
    count = quantity([token for token in phrase.tokens if token.kind not in ("ordinal",)])
    other = 2 if phrase.has("other") else phrase.value("ordinal")
    value = duration(float(other) if isinstance(other, int) and other > 0 else count, unit_of(phrase))
    return Fixed("SET", value)


def _frequency(phrase: Phrase) -> Built:
    start = phrase.tokens[0].start
    capital = phrase.text[start].isupper() and not phrase.text[start + 1].isupper()
    before = phrase.before().rstrip(" ")
    if (
        re.match(r" (?:mail|telegraph|times|express|mirror|beast|show|star|herald|news\b|standard|business)", phrase.after(12))
        and capital
    ):
        return None
    if capital and re.search(r"[^\W\d_]$", before) and phrase.text[max(0, start - 24) : start].split()[-1][:1].isupper():
        return None  # the name of a newspaper
    return Fixed("SET", str(phrase.value("frequency")))


def _weekdays(phrase: Phrase) -> Built:
    hour = phrase.value("part", "parts", "night")
    return Fixed("SET", f"XXXX-WXX-{phrase.value('weekdays', 'weekday')}" + (f"T{hour}" if hour else ""))


SET_RULES = (
    Rule(
        name="every",
        pattern=(
            "every (ordinal|cardinal|small|vague|other)? (cardinal)? "
            "(unit|units|weekday|part|night|month|season|quarter_word)|per unit"
        ),
        build=_every,
        reason="Times that recur.",
        takes=("[every Tuesday]", "[each two days]", "200 jobs [per month]"),
    ),
    Rule(
        name="times-a-unit",
        pattern="(times|<count> times) (a|per|every) unit",
        build=lambda p: Fixed("SET", duration(1, unit_of(p))),
        reason="So many times in each unit.",
        takes=("[twice a week]", "[three times a year]"),
    ),
    Rule(
        name="frequency",
        pattern="frequency",
        build=_frequency,
        reason="Adverbs and adjectives of recurrence.",
        takes=("an [annual] report", "[daily]"),
        refuses=("The Daily Mail",),
    ),
    Rule(
        name="weekdays",
        pattern="weekdays (part|parts|night)?|weekday (parts)",
        build=_weekdays,
        reason="A weekday in the plural recurs.",
        takes=("on [Tuesdays]",),
    ),
)
