"""What Spanish rules read off their words alike: the part of a day, the step that is meant, what is no date but a name."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Phrase, Token
from briefing_parser.mentions.dates.spanish.vocabulary import NAMED_AFTER_DATES, STORY_WORDS

_LAST_WORDS = re.compile(r"([^\W\d_]+)\.? (?:(?:de|del|la|el|no) )*$")


def printed(phrase: Phrase, token: Token) -> str:
    """The folded characters of a token."""
    return phrase.folded[token.start : token.end]


def part_of_day(phrase: Phrase) -> str | None:
    """The code of the part of day that is named; "mañana" is one only after an article or "esta"."""
    for before, token in zip((None, *phrase.tokens), phrase.tokens, strict=False):
        if token.kind in ("part", "night", "fixed_hour"):
            return str(token.value)
        if before and before.kind in ("the", "this", "that") and token.kind == "day_word" and token.value == 1:
            return "MO"
    return None


def step(phrase: Phrase) -> int | None:
    """-1 for "pasado", 1 for "próximo", 0 for "este"; None without such a word."""
    for kinds in (("last", "next"), ("this", "that")):
        if phrase.has(*kinds):
            return int(phrase.value(*kinds))
    return None


def told_of(phrase: Phrase) -> bool:
    """Whether the step is from the date last told of: "el día siguiente", "aquel año"; "este mismo año" is not."""
    return not phrase.has("this") and any(
        token.kind == "that" or printed(phrase, token) in STORY_WORDS for token in phrase.all_of("last", "next", "this", "that")
    )


def is_name(phrase: Phrase, token: Token) -> bool:
    """Whether a month or weekday printed with a capital is a person's, or a date a street's ("Avenida 5 de Mayo")."""
    lead = _LAST_WORDS.search(phrase.before(24))
    if lead and lead[1] in NAMED_AFTER_DATES:
        return True
    text = phrase.text
    if not text[token.start].isupper() or text[token.start + 1 : token.start + 2].isupper():
        return False
    opens = not re.search(r"[^\W_],? $", phrase.before(3))
    return text[token.end + 1 : token.end + 2].isupper() or not opens
