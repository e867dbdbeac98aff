"""Rules for years of three figures, as histories of Rome or of the early Middle Ages print them."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import day_number
from briefing_parser.mentions.dates.readings import Calendar

# Words that make a figure a year in any text; words after which it may be one.
_SURE = re.compile(r"(?:\b(?:c\.|ca\.|circa|the year|born in|died in|d\.|b\.|r\.|fl\.) ?)$")
_MAYBE = re.compile(r"(?:\b(?:in|until|till|by|after|before|from|since|about|around|between|during) |\d ?- ?)$")
# What may stand after a year: a mark, a capital, or a word that no count has before it.
_CLOSED = re.compile(
    r" ?[),;:]| ?\.(?!\d)|$| ?- ?(?:\d|$)| (?:and|or|to|until|when|he|she|it|they|the|his|her|its|at|by|in|as|was|were|on|"
    r"under|but|while|after|before|became|for)\b"
)
# A life or a reign in brackets after a name.
_NAMED = re.compile(r"(?:[A-Z]\w+|[^\x00-\x7f]) \($")


def _figure(phrase: Phrase) -> Built:
    """ "in 348", "c. 347", "837-908" in brackets after a name."""
    numbers = phrase.all_of("figure", "small")
    if not all(isinstance(token.value, int) and token.value for token in numbers):
        return None
    years = [int(token.value) for token in numbers]
    led = _SURE.search(phrase.before(10)) is not None
    three = all(token.end - token.start == 3 and year >= 100 for token, year in zip(numbers, years, strict=True))
    if not _closed(phrase) or not (three or (phrase.before(9) == "the year " and len(years) == 1)):
        return None
    if len(years) == 1:
        return Calendar(years[0], doubt=None if led else "ancient") if led or _MAYBE.search(phrase.before(10)) else None
    if not 0 < years[1] - years[0] <= 400:
        return None
    life = _is_life(phrase, *years)
    if not (led or life or _MAYBE.search(phrase.before(10))):
        return None
    doubt = None if led or life else "ancient"
    return [Piece(Calendar(years[0], doubt=doubt), 0, 0), Piece(Calendar(years[1], doubt=doubt), 2, 2)]


def _closed(phrase: Phrase) -> bool:
    """Whether no counted noun follows; before a capital that cannot be told, and "around 500 Romans" are people."""
    end = phrase.tokens[-1].end
    after = phrase.text[end : end + 2]
    if after[:1] == " " and after[1:].isupper():
        return phrase.word_before() not in ("about", "around", "after", "before", "between")
    return _CLOSED.match(phrase.after(10)) is not None


def _is_life(phrase: Phrase, first: int, last: int) -> bool:
    start = phrase.tokens[0].start
    named = _NAMED.search(phrase.text[max(0, start - 24) : start])
    return bool(named) and phrase.after(1) == ")" and last - first <= 110 and (first % 10 > 0 or last % 10 > 0)


def _dated(phrase: Phrase) -> Built:
    """ "30 September 420", "December of 384"."""
    year = phrase.all_of("figure")[-1]
    if year.end - year.start != 3 or not isinstance(year.value, int) or year.value < 100 or not _closed(phrase):
        return None
    day = phrase.all_of("small", "ordinal_day", "ordinal")
    number = day_number(day[0]) if day else None
    if number is not None and not 1 <= number <= 31:
        return None
    doubt = None if phrase.has("of") or (number and phrase.tokens[0].kind not in ("month", "short_month")) else "ancient"
    return Calendar(year.value, phrase.value("month", "short_month"), number, doubt=doubt)


ANCIENT_YEAR_RULES = (
    Rule(
        name="ancient-year",
        pattern="(figure|small) (hyphen figure)?",
        build=_figure,
        reason="Three figures are a year where its words say so, or in the company of such a year.",
        takes=("Bishop of the town c. [347]", "Ovira ([837]-[908]) wrote it", "in the year [71]"),
        refuses=("in 348 cases", "In 348 the bishop died.", "room 420", "a range (100-150)", "80 BC; around 500 Romans"),
    ),
    Rule(
        name="ancient-date",
        pattern="(the? (small|ordinal_day|ordinal) of?)? (month|short_month) ((small|ordinal_day) comma?)? of? figure",
        build=_dated,
        reason="A day or a month before three figures makes them a year.",
        takes=("died on [30 September 420].", "in [December of 384]"),
        refuses=("on May 3, 420 people", "On 30 September 420 people came."),
    ),
)
