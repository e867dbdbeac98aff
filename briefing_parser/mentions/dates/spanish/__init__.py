"""Spanish: its vocabulary, rules and signs of tense."""

from __future__ import annotations

from briefing_parser.mentions.dates.finding.rule_table import rule_table
from briefing_parser.mentions.dates.finding.spelling import spelling
from briefing_parser.mentions.dates.finding.triggers import trigger_pattern
from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.spanish import lexicon, rules, shapes, signs


def language() -> Language:
    """Spanish as the engine reads it."""
    return Language(
        tag="es",
        spelling=spelling(shapes.SHAPES, word=shapes.WORD, letters=shapes.LETTERS),
        lexicon=lexicon.LEXICON,
        triggers=trigger_pattern(lexicon.TRIGGERS, shapes.FIGURES, shapes.LETTERS),
        rules=rule_table(rules.RULES, rules.MACROS),
        signs=signs.SIGNS,
        joints=signs.JOINTS,
        seams=signs.SEAMS,
    )
