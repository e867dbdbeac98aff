"""Chinese: its vocabulary, rules and signs of tense and aspect."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.chinese import lexicon, rules, shapes, signs
from briefing_parser.mentions.dates.finding.rule_table import rule_table
from briefing_parser.mentions.dates.finding.spelling import spelling
from briefing_parser.mentions.dates.finding.triggers import trigger_pattern, word_tree
from briefing_parser.mentions.dates.language import Language


def language() -> Language:
    """Chinese as the engine reads it: words stand side by side, so that only those of the lexicon are told apart."""
    leads = "|".join(map(re.escape, sorted(lexicon.LEADS, key=len, reverse=True)))
    return Language(
        tag="zh",
        spelling=spelling(shapes.SHAPES, word=word_tree(lexicon.WORDS), letters="", left_word=leads),
        lexicon=lexicon.LEXICON,
        triggers=trigger_pattern(lexicon.TRIGGERS, shapes.FIGURES, ""),
        rules=rule_table(rules.RULES, rules.MACROS),
        signs=signs.SIGNS,
        joints=signs.JOINTS,
        seams=signs.SEAMS,
    )
