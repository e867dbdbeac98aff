"""Rules for lengths of time that no number tells: a year, all day, the coming weeks, for decades."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.duration_rules import amount
from briefing_parser.mentions.dates.finding.amounts import duration
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import unit_of
from briefing_parser.mentions.dates.readings import Amount, Fixed


def _units_ahead(phrase: Phrase) -> Built:
    """ "the weeks and months ahead", "years to come"."""
    if phrase.word_after() == "of":
        return None  # "days ahead of the vote"
    return Amount(duration(None, unit_of(phrase)), toward=1)


def _whole(phrase: Phrase) -> Built:
    """ "all day", "all year long"; in "all day trading" the last word is of another thing."""
    last = phrase.tokens[-1]
    if last.kind != "adjective" or phrase.folded.startswith("long", last.start):
        return amount(phrase)
    return [Piece(Amount(duration(1, unit_of(phrase))), 0, len(phrase.tokens) - 2)]


def _not_counted(phrase: Phrase) -> bool:
    """The minutes of a meeting and the quarters of a town; "the second days" too are no length."""
    numbered = phrase.value("ordinal") not in (None, 1, -1)
    return numbered or (phrase.value("units") in ("TS", "TM", "Q") and not phrase.has("last", "next"))


# After an amount, "a year" is a rate.
_A_SET = re.compile(
    r"(?:\d|million|billion|trillion|thousand|dollars|euros|once|twice|times|percent|%|people|tons|tonnes|barrels"
    r"|pounds|cents|minutes|hours|days|weeks|months|jobs"
    r"|(?:\d|two|three|four|five|six|ten|hundred|thousand|million) [a-z]{2,12}s)\)? $"
)


# "This is a day of joy", "such a day": a kind of day, no length.
_A_SORT_OF_DAY = re.compile(r"(?:\b(?:is|was|be|been|such|not|what|quite|many)|'s) $")


_TOLD_APART = re.compile(r" (?:of the week|when|like|in the life|trip|that)\b")
_MINUTE_LEADS = re.compile(r"\b(?:in|for|within|than|every|per|once|wait) $")


def _a_unit(phrase: Phrase) -> Built:
    """ "a year": a rate after a price or a count, else one year."""
    unit = unit_of(phrase)
    if unit in ("N", "WE") or _TOLD_APART.match(phrase.after(16)):
        return None
    if unit == "D" and _A_SORT_OF_DAY.search(phrase.before(8)):
        return None
    if _A_SET.search(phrase.before(24)):
        return Fixed("SET", duration(1, unit))
    if unit == "TM" and not _MINUTE_LEADS.search(phrase.before(9)):
        return None
    return Amount(duration(1, unit), phrase.value("so"))


_BARE_LEADS = re.compile(
    r"\b(?:for|in|of|been|even|took|take|takes|within|over|after|spent|spend|and|or|not|lasted|last|through|"
    r"based on|taking|lasting|spending|waiting|"
    r"recent|coming|early|final|past|intervening|ensuing|those|his|her|their|its|our|my|-) $|^$"
)


_NO_LENGTH = re.compile(r" (?:old|of (?:the|our|my)\b)")


def _bare_units(phrase: Phrase) -> Built:
    """ "for weeks", "decades-long": some of the unit."""
    if phrase.tokens[-1].kind in ("adjective", "old"):
        return Amount(duration(None if phrase.tokens[0].kind == "units" else 1, unit_of(phrase)))
    if phrase.value("units") in ("TS", "TM", "WE", "Q", "N") or _NO_LENGTH.match(phrase.after(8)):
        return None
    if not (_BARE_LEADS.search(phrase.before(14)) or phrase.after(14) == " in the making" or _filled(phrase)):
        return None
    return Amount(duration(None, unit_of(phrase)))


# What fills some time, or what it lies from: "decades of trade", "days after the flood".
_FILLED = re.compile(r" (?:of (?!yore|old\b|this|that|these|those|his|her|their|your|its)[a-z]{3,}|after |before )")


def _filled(phrase: Phrase) -> bool:
    """ "worn by years of neglect", "days after the flood"."""
    return _FILLED.match(phrase.after(20)) is not None and not phrase.text[phrase.tokens[0].start].isupper()


UNIT_RULES = (
    Rule(
        name="recent-units",
        pattern="(the|this|that)? (last|next) units|(the|this|that) units|the (ordinal|edge) adjective? units",
        build=lambda p: None if _not_counted(p) else amount(p),
        reason="Units without a count are some that touch the anchor, or those told of.",
        takes=("in [the coming weeks]", "in [those years]", "in [the final months] of the war", "in [the early days]"),
        refuses=("the minutes of the meeting", "the third quarters"),
    ),
    Rule(
        name="units-ahead",
        pattern="(the|this) units (and units)? (ahead|to_come)|units (and units)? to_come",
        build=_units_ahead,
        reason="Units to come are some that begin now.",
        takes=("in [the months and years ahead]", "for [years to come]"),
        refuses=("the days ahead of the vote", "The days came."),
    ),
    Rule(
        name="bounded-unit",
        pattern="bound a unit",
        build=amount,
        reason="“More than” or “at least” makes a unit a length of time.",
        takes=("[more than a week]", "[at least a month]"),
        refuses=("over a hill", "more than a weak case", "over the year"),
    ),
    Rule(
        name="one-unit",
        pattern="(a|a? another) unit so?",
        build=_a_unit,
        reason="“A year” is one year, or a rate after a price or a count.",
        takes=("it took [a year]", "$5 [a month]", "ten miles [a day]"),
        refuses=("It is a day of joy.", "a year like no other"),
    ),
    Rule(
        name="whole-unit",
        pattern="all_ the? unit adjective?|(the|a) (all_|adjective) unit",
        build=_whole,
        reason="“All” and “whole” make a unit a length of time.",
        takes=("[all day]", "[the whole year]", "[all year long]"),
        refuses=("all people", "a whole person"),
    ),
    Rule(
        name="bare-units",
        pattern="(units|unit) hyphen (adjective|old)|units (and units)?",
        build=_bare_units,
        reason="Units without a count are some of them where they say how long.",
        takes=("for [weeks]", "a [decades-long] talk", "a [centuries-old] law", "worn by [years] of use"),
        refuses=("The days were long.", "The hours of work are short."),
    ),
)
