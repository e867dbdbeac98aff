"""What the engine needs of a language: every word that it reads stands in the language's own folder."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.mentions.dates.finding.joining import Joints
from briefing_parser.mentions.dates.finding.lexicon import Lexicon
from briefing_parser.mentions.dates.finding.rule_table import RuleTable
from briefing_parser.mentions.dates.finding.spelling import Spelling
from briefing_parser.mentions.dates.resolving.story import Seams
from briefing_parser.mentions.dates.resolving.tense import Signs


class Language(NamedTuple):
    """A language as a value: how it is written, its words, its rules, and the words between dates."""

    tag: str  # BCP 47
    spelling: Spelling
    lexicon: Lexicon
    triggers: re.Pattern[str]  # of `trigger_pattern`: every date holds one of these words or figures
    rules: RuleTable
    signs: Signs  # of tense
    joints: Joints  # between a day and an hour
    seams: Seams  # between dates, and at the head of a sentence
