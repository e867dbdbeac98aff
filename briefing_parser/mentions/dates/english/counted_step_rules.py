"""Rules for counted steps: two days ago, a week from now, eight days after the fall of a town."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.amounts import NUMBERS, duration, last_number, quantity, side_of_step
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.finding.wording import unit_of
from briefing_parser.mentions.dates.readings import Fixed, Shift

_DIRECTIONS = frozenset(("ago", "hence", "from", "now_word", "day_word", "compared", "prior", "so", "rounded", "bound"))

# Units that are counted as so many of another.
_COUNTED = {
    "2W": (14, "D"), "E": (10, "Y"), "C": (100, "Y"), "W": (7, "D"), "N": (1, "D"), "Q": (3, "M"), "L": (1000, "Y"),
    "WE": (7, "D"),
}  # fmt: skip


def _ago(phrase: Phrase) -> Built:
    """ "two weeks ago", "a couple of months from now", "three days later"."""
    tokens = [token for token in phrase.tokens if token.kind not in _DIRECTIONS]
    if phrase.has("and") and tokens[-1].kind == "half":
        unit = str(next(token.value for token in tokens if token.kind in ("unit", "units")))
        count: float | None = (quantity(tokens[:-3]) or 0) + 0.5
    else:
        unit, count = unit_of(phrase), quantity(tokens[last_number(tokens) :])
        if phrase.has("units") and not phrase.has(*NUMBERS, "half", "vague"):
            count = None
    if phrase.has("zone_word") and phrase.word_before() != "in":
        return None  # "two weeks time"
    back = phrase.has("ago") or phrase.value("compared", "prior") == "BEFORE" or phrase.value("hence") == -1
    told = phrase.has("compared", "prior")
    later = int(phrase.value("day_word") or 0)  # "a week from tomorrow"
    if phrase.has("prior") and not re.match(r"[,.;:)]", phrase.after(1)):
        return None
    if count is None:
        return Fixed("DATE", "PAST_REF" if back else "FUTURE_REF", told=told)
    multiple, base = _COUNTED.get(unit, (1, unit))
    count *= multiple
    if count == 0.5 and base == "Y":
        count, base = 6, "M"
    bound = phrase.value("bound", "so", "rounded") or ("APPROX" if last_number(tokens) or phrase.has("or") else None)
    if base == "TH" and count % 24 == 0:
        base, count = "D", count / 24
    if base.startswith("T"):
        return Shift(base, -count if back else count, told=told, exact=True, type="TIME")
    if later:
        count, base = (count + later, "D") if base == "D" else (count, base)
    if count != int(count):
        count, base = (count * 12, "M") if base == "Y" else (round(count * {"M": 30.4, "D": 1}.get(base, 1)), "D")
    if phrase.has("vague"):
        bound = bound or "APPROX"
    side = "AFTER" if bound == "EQUAL_OR_MORE" else side_of_step(bound, back=back)
    return Shift(base, -round(count) if back else round(count), told=told, exact=True, modifier=side)


# What a length of time is counted from: a name, a noun with its article, with what it is of; the gerund before it.
_EVENT = re.compile(
    r"\s(?:after|before|following)\s(?:[a-z]{3,}ing\s)?(?:(?:the|his|her|its|their)\s(?:[A-Z][\w'’-]+|[a-z-]{3,})|[A-Z][\w'’-]+)"
    r"(?:\s[A-Z][\w'’-]+){0,3}(?:\sof\s(?:the\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,3})?"
    r"(?:\s(?:began|ended|started|opened))?(?=[,.;)]|\s|$)"
)


def _from_event(phrase: Phrase) -> Built:
    """ "eight days after the fall of Obra"."""
    end = phrase.tokens[-1].end
    event = _EVENT.match(phrase.text, end, end + 120)
    unit = unit_of(phrase)
    count = quantity([token for token in phrase.tokens if token.kind != "bound"])
    if event is None or unit not in ("D", "W", "M", "Y") or count is None or count != int(count):
        return None
    steps = -count if event[0].split()[0] == "before" else count
    mod = phrase.value("bound")
    return Shift(unit, steps, told=True, exact=True, modifier=mod, event=event[0], length=duration(count, unit))


COUNTED_STEP_RULES = (
    Rule(
        name="counted-step",
        pattern=(
            "bound? <either>? (<amount>|a)? (hyphen? (so|rounded))? (more)? (unit|units) (<and-a-half>)? (so)? "
            "(ago|hence|zone_word|from (now_word|day_word))|a unit or (cardinal|small) ago|bound? <either>? "
            "(<amount>|a|the)? (unit|units) (<and-a-half>)? (compared|prior)"
        ),
        build=_ago,
        reason="So many units before or after the anchor are a date.",
        takes=("[two weeks ago]", "[three days later]", "[a year from now]", "in [three weeks' time]", "[a year or two ago]"),
        refuses=("two weeks of rain", "three weeks' work"),
    ),
    Rule(
        name="step-from-event",
        pattern="bound? (<count> (unit|units)|a unit)",
        build=_from_event,
        reason="Units counted from an event are a date where a history has dated it, else a length of time.",
        takes=(
            "[two days] after the fall of Obra",
            "They met in 1415, 1423, 1431 and 1502. On 3 May 1502 the siege began. [Ten days after the siege began] it fell.",
        ),
        refuses=("two days after he left", "two days of the siege"),
    ),
)
