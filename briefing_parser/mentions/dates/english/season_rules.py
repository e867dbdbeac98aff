"""Rules for what divides a year: quarters, halves, seasons."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import day_number, modifier, year_of
from briefing_parser.mentions.dates.readings import Calendar

_CODE_LEADS = re.compile(r"\b(?:in|of|for|by|since|from|the|during|and) $")


def _part_of_year(phrase: Phrase) -> Built:
    """Quarters and halves: "the third quarter of 2008", "Q3", "the second half of the year"."""
    if phrase.has("last") and not phrase.has("year", "unit"):
        return None  # the quarter before this one
    coded = phrase.value("quarter")
    if coded and not phrase.has("year") and not _CODE_LEADS.search(phrase.before(8)):
        return None  # "Q1:" is a question
    piece = str(coded) if coded else ""
    if not piece:
        number = day_number(next(token for token in phrase.tokens if token.kind in ("ordinal", "ordinal_day", "last")))
        if phrase.has("half"):
            number = 2 if number in (-1, 2) else number
            piece = f"H{number}" if number in (1, 2) else ""
        else:
            number = 4 if number == -1 else number
            piece = f"Q{number}" if 1 <= number <= 4 else ""
    if not piece:
        return None
    shift = None
    if phrase.has("unit"):
        shift = phrase.value("last", "next", "this", "that") or 0
        counted = [token.kind for token in phrase.tokens if token.kind in ("last", "quarter_word", "half")]
        if counted[0] == "last" and counted.count("last") == 1:
            shift = 0  # the last one of this year
    return Calendar(year_of(phrase), piece=piece, year_shift=shift, modifier=phrase.value("edge"))


# What a season only describes: "winter games", "a summer house".
_SEASONAL = frozenset(
    "olympic olympics paralympic paralympics games school palace camp camps line house home homes vacation break holiday "
    "holidays job jobs solstice dress clothes sports".split()
)


# What is of a season: with one of these behind it, "fall" and "spring" are no verbs.
_OF_A_SEASON = frozenset(
    "campaign campaigns semester term session sessions election elections offensive offensives meetings harvest planting "
    "rains floods semesters".split()
)


# A season without an article is the subject: "But spring has come".
_SEASONS_DO = frozenset(
    "is was has had will would comes came arrives arrived begins began brings brought starts started shows showed ends ended "
    "turns turned sees saw".split()
)
_OPENS = re.compile(r"(?:^|[.,;:!?] ?|\b(?:but|and|when|as|that|because|if|once|until|before|after|since|while) )$")


_SEASON_LEADS = re.compile(r"\b(?:in|since|by|until|during|this|and|of)( -)? $")


def _season(phrase: Phrase) -> Built:
    token = next(token for token in phrase.tokens if token.kind == "season")
    word = phrase.folded[token.start : token.end]
    if phrase.word_after() in _SEASONAL or phrase.value("units") not in (None, "M"):
        return None
    years = phrase.all_of("year", "small")
    if len(years) == 2 and day_number(years[1]) % 100 != (day_number(years[0]) + 1) % 100:
        return None  # no winter spans other years than two that touch
    after = phrase.text[token.end : token.end + 3]
    if phrase.text[token.start].isupper() and after[:1] == " " and after[1:2].isupper() and not after[2:3].isupper():
        return None  # "the Spring Festival"
    if word in ("fall", "spring") and not phrase.has("the", "year", "this", "last", "next", "that", "edge", "unit", "all_"):
        led = _SEASON_LEADS.search(phrase.before(8))
        named = phrase.word_after() in _OF_A_SEASON or (phrase.word_after() in _SEASONS_DO and _OPENS.search(phrase.before(12)))
        if not led and not named:
            return None
        if word == "fall" and re.search(r"\b(?:and|by|of) $", phrase.before(8)):
            return None
    if (
        word == "fall"
        and phrase.tokens[0].kind == "the"
        and not phrase.has("year", "unit")
        and re.match(r" (?:of|in|from)\b", phrase.after(6))
    ):
        return None
    shift = (phrase.value("last", "next", "this", "that") or 0) if phrase.has("unit") else None
    toward = None if phrase.has("unit") else phrase.value("last", "next", "this", "that")
    reading = Calendar(year_of(phrase), piece=str(token.value), modifier=modifier(phrase), toward=toward, year_shift=shift)
    if phrase.word_after() in _OF_A_SEASON and [part.kind for part in phrase.tokens] == ["the", "season"]:
        return [Piece(reading, 1, 1)]  # the article is that of the term
    return reading


SEASON_RULES = (
    Rule(
        name="quarter-or-half",
        pattern=(
            "((<edge>)? the? (ordinal|ordinal_day|last) hyphen? (quarter_word|half) (of (year|(the? <which>? "
            "hyphen? unit))?)? year?|(quarter hyphen? year)|(year hyphen? quarter)|quarter)"
        ),
        build=lambda p: _part_of_year(p) if p.has("quarter", "quarter_word", "year") or p.value("unit") == "Y" else None,
        reason="Quarters and halves divide the year that is named or at hand.",
        takes=("in [the third quarter of 2008]", "in [Q3 2008]", "by [the end of the second quarter]"),
        refuses=("the first half of the game", "the fifth quarter of 2008", "Q1: Who pays?"),
    ),
    Rule(
        name="season",
        pattern=(
            "(<edge>)? (the (all_|adjective)?|all_ the?|this|that|last|next)? (<edge>)? season units? "
            "(of? (year|figure) before_era|of? comma? year ((hyphen|slash) (small|year))?|comma? short_year|of <which> unit)?"
        ),
        build=_season,
        reason="A season is of the year that it begins in.",
        takes=(
            "in [the summer of 1955]",
            "[last winter]",
            "[the winter of 2010-11]",
            "[all summer]",
            "the [fall] term",
            "in [the summer of 1200 BC]",
        ),
        refuses=("the fall of the wall", "prices fall", "a spring in the desert"),
    ),
)
