"""Rules for how long, how long ago and how often in Chinese: 三个月, 过去五年, 两年前, 每两年."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.amounts import duration, side_of_step
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Amount, Fixed, Shift

# Lengths that only stand for a long time: 百年 in set phrases, 千年.
_IDIOMS = frozenset((100, 1000))


def _amount(phrase: Phrase) -> Built:
    count, unit, more = phrase.value("length")
    if count in _IDIOMS and unit == "Y" and not more:
        return None
    toward = phrase.value("last", "next")
    if phrase.has("recent"):
        value = phrase.value("recent")
        if value == "PRESENT_REF":
            return None
        toward = 1 if value == "FUTURE_REF" else -1
    if phrase.has("since"):
        toward = -1
    near = [token for token in phrase.all_of("bound") if phrase.folded[token.start : token.end] == "近"]
    if near and (phrase.has("since") or count is None):
        return Amount(duration(count, unit), None, -1)  # 近三年来, 近几个月
    if phrase.value("last") and re.search(r"(?:已|已经|经)$", phrase.before(2)):
        return None  # "已经过去3个月"
    return Amount(duration(count, unit), phrase.value("bound") or more, toward or 0)


# Units that are counted as so many of another.
_COUNTED = {"W": (7, "D"), "Q": (3, "M"), "C": (100, "Y")}


def _away(phrase: Phrase) -> Built:
    """ "三天后", "两年前", "几天前"."""
    count, unit, more = phrase.value("length")
    back = phrase.has("ago")
    if count is None:
        return Fixed("DATE", "PAST_REF" if back else "FUTURE_REF")
    multiple, base = _COUNTED.get(unit, (1, unit))
    count *= multiple
    if count != int(count) and base in ("Y", "M"):
        count, base = (count * 12, "M") if base == "Y" else (round(count * 30.4), "D")
    side = side_of_step(phrase.value("bound") or more, back=back)
    type_ = "TIME" if base.startswith("T") else "DATE"
    return Shift(base, -count if back else count, exact=True, modifier=side, type=type_)


def _every(phrase: Phrase) -> Built:
    count, unit, _ = phrase.value("length")
    return Fixed("SET", duration(count, unit))


def _frequency(phrase: Phrase) -> Built:
    value = str(phrase.value("frequency"))
    if phrase.has("season"):
        return Fixed("SET", f"XXXX-{phrase.value('season')}") if value == "P1Y" else None
    if phrase.has("ordinal_day"):
        return Fixed("SET", f"XXXX-XX-{phrase.value('ordinal_day'):02d}") if value == "P1M" else None
    return Fixed("SET", value)


AMOUNT_RULES = (
    Rule(
        name="amount-of-time",
        pattern="((last|next|recent) of?)? bound? length since?",
        build=_amount,
        reason="So many units are a length of time, which touches the anchor where 过去, 未来 or 来 says so.",
        takes=("为期[三个月]", "[过去五年]", "[未来三年]", "[近3年来]", "[半年]", "[3个多月]", "[将近2周]"),
        refuses=("第14年", "25周年", "百年变局"),
    ),
    Rule(
        name="counted-step",
        pattern="bound? length (ago|hence)",
        build=_away,
        reason="So many units before or after the anchor are a date.",
        takes=("[三天后]", "[两年前]", "[几天前]", "[半年后]"),
        refuses=("三次后", "之前"),
    ),
    Rule(
        name="every",
        pattern="every length",
        build=_every,
        reason="每 before a number of units makes them recur.",
        takes=("[每两年]", "[每隔三天]"),
        refuses=("每次", "每个"),
    ),
    Rule(
        name="frequency",
        pattern="frequency (season|ordinal_day)?",
        build=_frequency,
        reason="每 before a unit, a weekday or a season makes it recur.",
        takes=("[每年]", "[每周一]", "[每年夏天]", "[一年一度]"),
        refuses=("每当", "每位"),
    ),
)
