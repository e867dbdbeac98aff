"""For those who test parses: the laws, and truths that can be printed as transcripts and read back.

`briefing_parser.fidelity.strategies` makes truths, layouts and damage for Hypothesis, which it needs.
"""

from briefing_parser.fidelity.compatible import compatible
from briefing_parser.fidelity.damage import Damage
from briefing_parser.fidelity.expected import expected
from briefing_parser.fidelity.laws import Broken, broken_laws
from briefing_parser.fidelity.layout import Layout, layout, layouts
from briefing_parser.fidelity.printer import print_transcript
from briefing_parser.fidelity.promised import promised_defects
from briefing_parser.fidelity.truth import TrueExchange, TrueSpeaker, TrueTopic, TrueTurn, Truth, truth_of

__all__ = [
    "Broken",
    "Damage",
    "Layout",
    "TrueExchange",
    "TrueSpeaker",
    "TrueTopic",
    "TrueTurn",
    "Truth",
    "broken_laws",
    "compatible",
    "expected",
    "layout",
    "layouts",
    "print_transcript",
    "promised_defects",
    "truth_of",
]
