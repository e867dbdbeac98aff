"""Rules for months, with their year or without."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.names import is_name
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import modifier, year_of
from briefing_parser.mentions.dates.readings import Calendar


def _month(phrase: Phrase) -> Built:
    named = next((index for index, token in enumerate(phrase.tokens) if token.kind in ("month", "short_month")), 0)
    if any(token.kind == "unit" and token.value != "M" for token in phrase.tokens[:named]):
        return None
    edge = modifier(phrase)
    if named and phrase.tokens[named - 1].kind == "of":  # "the month of May"
        phrase = phrase._replace(tokens=phrase.tokens[named:])
    year = year_of(phrase)
    month = phrase.value("month", "short_month")
    if year is None and not phrase.has("edge", "compared", "this", "that", "last", "next") and not _month_alone(phrase):
        return None
    toward = phrase.value("last", "next")
    year_shift = None
    if phrase.has("this", "that") and not phrase.has("unit"):
        toward = 0
    if phrase.has("unit"):
        if phrase.value("unit") != "Y":
            return None  # "in May this week"
        year_shift, toward = phrase.value("last", "next", "this", "that") or 0, None
    return Calendar(year, month, modifier=edge, toward=toward, year_shift=year_shift)


_MONTH_LEADS = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|to|of|during|through|before|after|between|for|around|and|or|mid|than|throughout|into"
    r"|expected|early|late|our|-)|[-–(/]) ?$"
)


_CARRIED_ON = re.compile(r" ?(?:on|for|of|against|i|we|you|he|she|it|they|not|be|have|god)\b")


# Before a name that stands between stops somebody is spoken to, unless it is one of a list of months.
_CALLED = re.compile(r"(?:(?<!march)(?<!april)(?<!may),|[.:?!]|--?|[–—])\s*$|^\s*$|\n\s*$", re.IGNORECASE)


# What a month dates, where it might be a person's name: "the May vote", but "the May family".
_DATED = frozenset("vote election elections summit meeting session deadline report figures data jobs".split())


def _month_alone(phrase: Phrase) -> bool:
    """Whether a bare month's name is the month: "May" and "March" are words, "April" and "June" are people."""
    token = phrase.tokens[-1]
    word = phrase.folded[token.start : token.end].rstrip(".")
    led = _MONTH_LEADS.search(phrase.before(14)) is not None
    if token.kind == "short_month" or is_name(phrase, token):
        return False
    if word in ("may", "march", "august"):
        if _CARRIED_ON.match(phrase.after(12)):
            return led and word != "may"
        before_what = phrase.word_after() if phrase.word_before() == "the" else ""
        return led or before_what in _DATED or (word != "may" and before_what != "")
    after = phrase.text[token.end : token.end + 2]
    if led or word not in ("april", "june"):
        return True
    called = _CALLED.search(phrase.text[max(0, token.start - 14) : token.start]) and after[:1] in (".", ",", "?", "!")
    return not called and not (after[:1] == " " and after[1:].isupper())


def _months(phrase: Phrase) -> Built:
    """Months that share a year, or the turn of it: "January and February 2023", "from November to February 2023"."""
    year = year_of(phrase)
    if year is None or phrase.word_before() in ("this", "last", "next"):
        return None
    places = [index for index, token in enumerate(phrase.tokens) if token.kind in ("month", "short_month")]
    end = phrase.tokens[places[-1]].value
    pieces = []
    for position, index in enumerate(places):
        last = len(phrase.tokens) - 1 if position == len(places) - 1 else index
        month = phrase.tokens[index].value
        pieces.append(Piece(Calendar(year - (month > end), month), 0 if position == 0 else index, last))
    return pieces


MONTH_RULES = (
    Rule(
        name="months-of-a-year",
        pattern="(month|short_month) (<and> (month|short_month))+ comma? of? year",
        build=_months,
        reason="A year after several months belongs to each of them.",
        takes=("from [November] to [February 2023]", "in [March] or [May] and [June 2019]"),
        refuses=("from March to April", "in last May and June 2019"),
    ),
    Rule(
        name="month-year",
        pattern=(
            "(<edge-or-half>)? (the unit of)? (month|short_month) (of|hyphen|slash|comma)? "
            "(year|short_year|figure before_era) before_era?"
        ),
        build=_month,
        reason="The year beside a month settles which one is meant.",
        takes=("in [May 2019]", "in [early May 2019]"),
        refuses=("May 1000000", "in May 20:19"),
    ),
    Rule(
        name="month",
        pattern="((<edge-or-half>)? (this|that|last|next)?|the unit of) (month|short_month) (<of-year>)?",
        build=_month,
        reason="A month without a year is of the one that the anchor gives.",
        takes=("in [May]", "[last January]", "[mid-April]", "in [the month of June]"),
        refuses=("They may go.", "Ms. May agreed.", "Go ahead, April."),
    ),
)
