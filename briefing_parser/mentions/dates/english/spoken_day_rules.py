"""Rules for days named from the day of speaking, and for their parts: today, last night, Tuesday evening."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.names import is_name
from briefing_parser.mentions.dates.english.wording import told_of
from briefing_parser.mentions.dates.finding.amounts import quantity
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import modifier, unit_of
from briefing_parser.mentions.dates.readings import Calendar, Fixed, Shift

# Before an "early" that tells how punctual somebody is: "a little early today".
_SOMEWHAT = frozenset("little bit too so very pretty rather".split())


def _day_word(phrase: Phrase) -> Built:
    hour = phrase.value("part", "night", "fixed_hour")
    if phrase.before(4) == "usa ":
        return None  # a newspaper
    own = phrase.folded.endswith("writing", 0, phrase.tokens[-1].end)
    reading = Shift("D", int(phrase.value("day_word")), hour=hour, exact=own, modifier=modifier(phrase), named=own)
    if phrase.has("edge") and phrase.word_before() in _SOMEWHAT:
        return [Piece(reading._replace(modifier=None), 1, len(phrase.tokens) - 1)]
    return reading


def _tonight(_: Phrase) -> Built:
    return Shift("D", 0, hour="NI")


# What comes about "overnight" only comes about fast, above all where a sentence denies it.
_AT_ONCE = re.compile(
    r"\b(?:not|never|nothing|nobody|cannot|no one)\b[^.?!;,]{0,32}$|n't\b[^.?!;,]{0,32}$"
    r"|\b(?:happen(?:s|ed|ing)?|chang(?:es?|ed|ing)|becomes?|disappear(?:s|ed)?|solved?) $"
)


def _overnight(phrase: Phrase) -> Built:
    return None if _AT_ONCE.search(phrase.before(44)) else Shift("D", 0, hour="NI")


def _this_part(phrase: Phrase) -> Built:
    """ "this morning", "last night", "the following evening", "the night before last"."""
    hour = phrase.value("part", "night")
    if phrase.has("before_last"):
        return Shift("D", int(phrase.value("before_last")), hour=hour)
    if phrase.has("prior"):
        return None if phrase.word_after() in ("the", "a", "his", "her", "their") else Shift("D", -1, told=True, hour=hour)
    step = phrase.value("last", "next", "this", "that")
    return Shift(
        "D",
        int(step or 0),
        told=told_of(phrase) or (phrase.has("next") and phrase.has("the")),
        hour=hour,
        modifier=modifier(phrase),
    )


# What "the early hours of" is of where it is no day: a siege.
_OF_NO_DAY = re.compile(
    r" of (?!\d|the (?:\d|next|following|previous|same|day)|this|that|to|yest|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may"
    r"|jun|jul|aug|sep|oct|nov|dec)"
)


def _part_of_date(phrase: Phrase) -> Built:
    """ "in the afternoon": a part of the day last told of."""
    if phrase.word_after() == "news":
        return None  # what is broadcast
    if phrase.folded.endswith("hours", 0, phrase.tokens[-1].end) and _OF_NO_DAY.match(phrase.after(16)):
        return None
    return Calendar(hour=str(phrase.value("part", "night")), modifier=modifier(phrase))


_ENDS = re.compile(r"[.,;:?!)\"]|$| (?:in|at|and|or|but|when|with|that|is|was|to|for)\b")
_OF_AN_EVENT = re.compile(r" (?:after|before|following|that|when)\b")


def _turn_of_day(phrase: Phrase) -> Built:
    """ "at dawn", "before sunset"."""
    if phrase.word_before() not in ("at", "by", "before", "after", "until", "till", "around"):
        return None
    return Calendar(hour=str(phrase.value("turn_of_day"))) if phrase.text[phrase.tokens[0].start].islower() else None


def _run_together(phrase: Phrase) -> Built:
    unit, steps, hour = phrase.value("run_together")
    return Shift(unit, steps, hour=hour)


def _once_more(phrase: Phrase) -> Built:
    """ "a second consecutive day": the day told of; longer units are those at hand."""
    unit = unit_of(phrase)
    word = phrase.folded[phrase.all_of("adjective")[0].start :]
    if unit not in ("D", "W", "M", "Y") or not word.startswith(("consecutive", "straight", "successive")):
        return None
    return Shift(unit, 0, told=unit == "D")


_NAMED_FOR = re.compile(r" (?:times|telegraph|mail|express|mirror|herald|night football|school)")


def _weekday(phrase: Phrase) -> Built:
    number = phrase.value("weekday", "short_weekday")
    hour = phrase.value("part", "night", "fixed_hour")
    if phrase.has("unit"):
        step = int(phrase.value("last", "next", "this", "that", "before_last") or 0)
        return Shift("W", step, weekday=number, hour=hour, told=told_of(phrase))
    word = next((phrase.folded[t.start : t.end] for t in phrase.all_of("last", "next")), "")
    if phrase.all_of("short_weekday") and not phrase.has("last", "next", "this", "part"):
        end = phrase.tokens[-1].end
        if phrase.folded[end - 1] != ".":
            return None
    if _NAMED_FOR.match(phrase.after(16)):
        return None
    if phrase.has("last") and phrase.tokens[0].kind == "the" and phrase.word_after() == "of":
        return None  # "the last Sunday of every month"
    if phrase.word_before() in ("black", "bloody", "super") or is_name(phrase, phrase.tokens[0]):
        return None  # days that history has named, a vote that moves
    if phrase.tokens[0].kind == "the" and not word and _OF_AN_EVENT.match(phrase.after(10)):
        return Fixed("DATE", f"XXXX-WXX-{number}")
    if phrase.before(5) == "on a " and _ENDS.match(phrase.after(8)):  # some Wednesday or other
        return Fixed("TIME" if hour else "DATE", f"XXXX-WXX-{number}" + (f"T{hour}" if hour else ""))
    toward = phrase.value("last", "next", "this", "that")
    if word == "previous":
        return Shift("W", -1, weekday=number, hour=hour)
    return Calendar(
        weekday=number,
        hour=hour,
        toward=toward if not phrase.has("that") else None,
        modifier=modifier(phrase),
        recent=word.endswith("past"),
    )


def _from_weekday(phrase: Phrase) -> Built:
    """ "a week from Tuesday", "a week ago Friday"."""
    unit = unit_of(phrase)
    weeks = quantity([t for t in phrase.tokens if t.kind not in ("weekday",)]) or 1
    if unit != "W":
        return None
    return Shift("W", -round(weeks) if phrase.has("ago") else round(weeks), weekday=phrase.value("weekday"), exact=True)


SPOKEN_DAY_RULES = (
    Rule(
        name="deictic-day",
        pattern="(<edge>)? the? day_word (part|night|fixed_hour)?",
        build=_day_word,
        reason="Some words name a day by its distance from the day of speaking.",
        takes=("[tomorrow afternoon]", "[the day before yesterday]", "[Today]"),
        refuses=("todays", "as USA Today wrote"),
    ),
    Rule(
        name="tonight",
        pattern="(<edge>)? tonight",
        build=_tonight,
        reason="The word means the night of the day of speaking.",
        takes=("[tonight]", "[late tonight]"),
        refuses=("a fortnight", "on the night"),
    ),
    Rule(
        name="overnight",
        pattern="overnight",
        build=_overnight,
        reason="The word means the night at hand, but what never happens overnight only takes longer.",
        takes=("[overnight]", "Two bridges fell [overnight]."),
        refuses=("It will not be built overnight.", "Towns changed overnight."),
    ),
    Rule(
        name="this-part-of-day",
        pattern="(<edge>)? the? (this|that|last|next) (part|night)|the (part|night) (before_last|prior)",
        build=_this_part,
        reason="“This”, “last” and “next” tell a part of the day from another.",
        takes=("[this morning]", "[last night]", "[the night before last]"),
        refuses=("the night before the vote", "the evening before his trip"),
    ),
    Rule(
        name="weekday-of-week",
        pattern=(
            "weekday (part|night)? of? the? (this|that|last|next) unit|(this|that|last|next) unit weekday|"
            "weekday unit before_last"
        ),
        build=lambda p: _weekday(p) if p.value("unit") == "W" else None,
        reason="The week that is named beside a weekday settles which one is meant.",
        takes=(
            "on [Tuesday of last week]",
            "on [Tuesday evening next week]",
            "[this week Thursday]",
            "on [Tuesday week before last]",
        ),
        refuses=("Tuesday of the long week", "Tuesday of last month"),
    ),
    Rule(
        name="week-from-weekday",
        pattern="(a|<count>) (unit|units) (ago|from|hence on?) (last|next|this)? weekday",
        build=_from_weekday,
        reason="Weeks may be counted from a weekday.",
        takes=("[a week from Tuesday]", "[a week ago Friday]"),
        refuses=("two days from Tuesday", "a week of Tuesdays"),
    ),
    Rule(
        name="weekday",
        pattern=(
            "(<edge> on?)? (the|(the? (this|that|last|next)))? (weekday|short_weekday) (edge? hyphen? (part|night|fixed_hour))?"
        ),
        build=_weekday,
        reason="A weekday is the one near the anchor, on the side that the verb tells.",
        takes=("on [Monday]", "[last Friday]", "on [Tuesday evening]"),
        refuses=("The Sunday Times", "on Black Friday", "They sat down."),
    ),
    Rule(
        name="part-of-day",
        pattern="(<edge>)? the (part|night)|(<edge>) (the)? (part|night)|all_ (part|night) adjective?",
        build=_part_of_date,
        reason="A part of the day with its article is of the day at hand.",
        takes=("in [the afternoon]", "in [early morning]", "[all night]", "in [the small hours]"),
        refuses=("the nightmare", "the evening news", "in the early hours of the siege"),
    ),
    Rule(
        name="turn-of-day",
        pattern="turn_of_day",
        build=_turn_of_day,
        reason="Dawn, dusk and the like take no article, so that a preposition must show that they say when.",
        takes=("at [dawn]", "before [sunset]"),
        refuses=("The dawn was red.", "Ms. Dawn spoke."),
    ),
    Rule(
        name="run-together",
        pattern="run_together",
        build=_run_together,
        reason="Transcripts lose the blank between two words.",
        takes=("It snowed [thismorning].", "They left [lastweek]."),
        refuses=("a lastyearly fair", "the nextweekend"),
    ),
    Rule(
        name="consecutive-unit",
        pattern="(the|a) ordinal adjective unit",
        build=_once_more,
        reason="What goes on for so many units in a row lasts in the one at hand.",
        takes=("for [a second consecutive day]", "for [the third straight week]"),
        refuses=("the second full day", "a third consecutive hour"),
    ),
)
