"""English: its vocabulary, rules and signs of tense."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing_parser.mentions.dates.grammar import Rule
from briefing_parser.mentions.dates.tense import Signs
from briefing_parser.mentions.dates.tokens import Lexicon


class Language(NamedTuple):
    """What the engine needs of a language."""

    lexicon: Lexicon
    triggers: tuple[str, ...]
    rules: tuple[Rule, ...]
    macros: tuple[tuple[str, str], ...]
    signs: Signs


@cache
def language() -> Language:
    """English, loaded when first asked for."""
    from briefing_parser.mentions.dates.english import lexicon, rules, vocabulary

    signs = Signs(
        future=vocabulary.FUTURE_SIGNS,
        past=vocabulary.PAST_SIGNS,
        present=vocabulary.PRESENT_SIGNS,
        auxiliaries=vocabulary.AUXILIARIES,
        infinitives=vocabulary.INFINITIVES,
        back_leads=vocabulary.BACK_LEADS,
        ahead_leads=vocabulary.AHEAD_LEADS,
        past_form=is_past_form,
    )
    return Language(lexicon.LEXICON, lexicon.TRIGGERS, rules.RULES, rules.MACROS, signs)


_NO_PAST = frozenset("need feed seed speed indeed bed red need exceed proceed succeed united hundred armed wed shed".split())


def is_past_form(word: str) -> bool:
    """Whether a word ends as a regular past tense does."""
    return len(word) > 3 and word.endswith("ed") and word not in _NO_PAST
