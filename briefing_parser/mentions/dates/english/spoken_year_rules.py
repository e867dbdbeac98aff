"""Rules for years as they are said: in words, as spoken transcripts print them, or by their last two figures."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english.numbers import MEASURED
from briefing_parser.mentions.dates.english.vocabulary import CARDINALS
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule
from briefing_parser.mentions.dates.finding.wording import day_number, full_year, modifier
from briefing_parser.mentions.dates.readings import Calendar

_LEADS = frozenset(
    "in since by until till from of during before after around between and or to early late mid summer spring fall autumn "
    "winter back year about election".split()
)


def _in_words(phrase: Phrase) -> Built:
    """ "nineteen ninety-four", "twenty sixteen", "two thousand and eight", after a preposition or a month."""
    month = phrase.value("month")
    if month is None and phrase.word_before() not in _LEADS:
        return None
    after = phrase.word_after()
    if after in MEASURED or after in CARDINALS or phrase.after(1) == "-":
        return None
    days = phrase.all_of("ordinal", "ordinal_day", "small")
    year = _said([int(token.value) for token in phrase.all_of("cardinal")])
    if year is None or (year == 2000 and phrase.word_before() != "year" and month is None):
        return None
    return Calendar(year, month, day_number(days[0]) if days else None, modifier=modifier(phrase))


def _said(numbers: list[int]) -> int | None:
    """The year that these numbers say: hundreds and the rest, or two thousand and the rest."""
    first, *rest = numbers
    if rest[:1] == [1000]:
        return 2000 + _below_hundred(rest[1:]) if first == 2 and _below_hundred(rest[1:]) >= 0 else None
    if rest[:1] == [100]:
        return first * 100 + _below_hundred(rest[1:]) if 11 <= first <= 19 and _below_hundred(rest[1:]) >= 0 else None
    return first * 100 + _below_hundred(rest) if 11 <= first <= 20 and _below_hundred(rest) >= 10 else None


def _below_hundred(numbers: list[int]) -> int:
    """What the words after the hundreds add up to; -1 where they are no number below 100."""
    if not numbers:
        return 0
    if len(numbers) == 1:
        return numbers[0] if numbers[0] < 100 else -1
    tens, ones = numbers[0], numbers[1]
    return tens + ones if len(numbers) == 2 and 20 <= tens < 100 and tens % 10 == 0 and 0 < ones < 10 else -1


_AFTER = re.compile(r" ?[,;?!)]| ?\.(?!\d)|\n|$| (?:and|or|but|when|he|she|it|they|we|i|the|was|as|with|to)\b")


def _two_figures(phrase: Phrase) -> Built:
    """ "in 80 and 84" in a list of such years; "in 08", which nothing else begins with a nought."""
    pieces = []
    for index, token in enumerate(phrase.tokens):
        if token.kind not in ("figure", "small"):
            continue
        nought = phrase.folded[token.start] == "0"
        if token.end - token.start != 2 or not (nought or 36 <= int(token.value) <= 99):
            return None
        pieces.append(Piece(Calendar(full_year(token), doubt=None if nought else "short"), index, index))
    return pieces if _AFTER.match(phrase.after(6)) and re.search(r"\bin $", phrase.before(4)) else None


SPOKEN_YEAR_RULES = (
    Rule(
        name="year-in-words",
        pattern=(
            "(<edge>)? (month (the? (ordinal|ordinal_day|small) comma?)? of?)? cardinal hyphen? cardinal "
            "(and? cardinal (hyphen? cardinal)?|hyphen cardinal)?"
        ),
        build=_in_words,
        reason="Spoken years name the hundreds first.",
        takes=("in [nineteen ninety-four]", "since [two thousand and eight]", "in [April of fifteen eighteen]"),
        refuses=("twenty sixteen-year-olds", "of nineteen thirty men", "in two thousand five hundred homes"),
    ),
    Rule(
        name="year-of-two-figures",
        pattern="(figure|small) (and (figure|small))?",
        build=_two_figures,
        reason="After “in” two figures are a year where a nought begins them or such years are listed.",
        takes=("back in [08].", "Obra won in [76] and [80], Pell in [84] and [88]."),
        refuses=("in 80 and 84", "in 48 hours", "in 08:15"),
    ),
)
