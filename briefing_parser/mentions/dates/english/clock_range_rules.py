"""The rule for hours in a range or pair: each end is a time, and they share the half of the day and the zone."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.hours import (
    DAY_AFTER,
    DAY_BEFORE,
    Clock,
    clipped,
    clock_of,
    closes,
    half_of,
    stands_free,
)
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule, Token
from briefing_parser.mentions.dates.readings import Calendar

_HOURS = ("clock", "small", "year", "figure", "cardinal")
_MONTH_DAY = re.compile(r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $|[$£€#:]$")
_RISE = re.compile(
    r"\b(?:r[io]se|risen|f[ae]ll(?:en)?|up|down|w[eo]n|lost|beat|grew|grown|went|goes|jump|climb|drop|increas|decreas|reduc|cut|rais|"
    r"chang|score|lead|vote|ages?d?)[a-z]* (?:[a-z]+ ){0,2}(?:from |between |by |at )?$"
)
_PAIR_LEAD = re.compile(r"\b(?:between|at|from|and|or) $|, $")


def _hours(phrase: Phrase) -> Built:
    """ "5 to 6pm", "between 10 and 11:30", "from 1000 to 1130 GMT"."""
    links = [i for i, token in enumerate(phrase.tokens) if token.kind in ("hyphen", "to", "and", "or") and _ends(phrase, i)]
    if not links:
        return None
    link = links[0]
    after = link + (3 if phrase.tokens[link + 1].kind == "to" else 1)  # "10 p.m.-to-6 a.m."
    left, right = Phrase(phrase.tokens[:link], *phrase[1:]), Phrase(phrase.tokens[after:], *phrase[1:])
    before = phrase.before(34)
    if not stands_free(phrase) or _MONTH_DAY.search(before) or not _tells(phrase, left, right):
        return None
    if phrase.tokens[link].kind in ("and", "or") and not (left.has("meridiem", "clock") or _PAIR_LEAD.search(before)):
        return None
    pair = _pair(left, right)
    if pair is None:
        return None
    zone = phrase.value("zone")
    first, second = (Calendar(hour=clock.text(), zone=zone, either_half=clock.open) for clock in pair)
    return [Piece(first, 0, link - 1), Piece(second, after, len(phrase.tokens) - 1)]


def _ends(phrase: Phrase, index: int) -> bool:
    """Whether the first hour ends here: the hyphen of "five-thirty" is inside one."""
    inside = phrase.tokens[index - 1].kind == "cardinal" == phrase.tokens[index + 1].kind
    return not (phrase.tokens[index].kind == "hyphen" and inside)


def _tells(phrase: Phrase, left: Phrase, right: Phrase) -> bool:
    """Whether these are hours: by a half of the day, a zone or a colon; else by a preposition and the day beside them."""
    before, after = phrase.before(34), DAY_AFTER.match(phrase.after(30))
    if left.has("year", "figure") != right.has("year", "figure") or (clipped(phrase) and not _PAIR_LEAD.search(before)):
        return False
    if right.has("units"):
        four = all(token.end - token.start == 4 for token in (left.tokens[0], right.tokens[0]))
        return four and right.value("units") == "TH" and re.search(r"\b(?:from|between) $", before) is not None
    if right.has("meridiem", "part", "night", "zone", "o_clock"):
        return True
    if right.has("clock"):
        return not before.endswith("(") and (left.has("clock", "meridiem") or not _RISE.search(before))
    if left.has("meridiem", "clock"):
        return closes(phrase)
    if _RISE.search(before) or not closes(phrase):
        return False
    minutes_said = len(_said(left)) + len(_said(right)) > 2  # "three thirty to four thirty"
    if before.endswith("between "):
        return bool(minutes_said or after or DAY_BEFORE.search(before))
    by_part = after is not None and re.search(r"tonight|morning|afternoon|evening|night", after[0])
    return before.endswith("from ") and bool(minutes_said or by_part or DAY_BEFORE.search(before))


def _said(half: Phrase) -> list[Token]:
    return [token for token in half.tokens if token.kind in _HOURS]


def _pair(left: Phrase, right: Phrase) -> tuple[Clock, Clock] | None:
    """Both hours; where one alone has its half, the first is the last such hour before the second."""
    half_left, half_right = half_of(left), half_of(right)
    first, second = clock_of(left, _said(left), half_left), clock_of(right, _said(right), half_right)
    if first is None or second is None:
        return None
    if half_right and first.open and not half_left:
        same = clock_of(left, _said(left), half_right)
        other = clock_of(left, _said(left), "p" if half_right == "a" else "a")
        if same is None or other is None:
            return None
        return (same if same.minute < second.minute else other), second
    if second.open and (half_left or second.minute <= first.minute):
        later = first.minute + ((second.minute - first.minute) % 720 or 720)
        return first, Clock(later % 1440, first.open)
    return first, second


CLOCK_RANGE_RULES = (
    Rule(
        name="range-of-hours",
        pattern=(
            "(clock|small|year|figure|cardinal (hyphen? cardinal){0,2}) meridiem? (hyphen to hyphen|hyphen|to|and|or) "
            "(clock|small|year|figure|cardinal (hyphen? cardinal){0,2}) "
            "(meridiem|o_clock (<in-part>)?|<in-part>|units)? (<zone>)?"
        ),
        build=_hours,
        reason="Both ends of a range share the half of the day and the zone.",
        takes=("from [5] to [6pm]", "between [10:00] and [11:30 GMT]"),
        refuses=("from 5 to 6 percent", "a vote of 10 to 6", "a class 8-4A team"),
    ),
)
