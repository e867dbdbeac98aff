"""One helper that checks every law of a parse: `broken_laws`."""

from briefing_parser.fidelity.laws.broken import Broken
from briefing_parser.fidelity.laws.check import LAWS, broken_laws

__all__ = ["LAWS", "Broken", "broken_laws"]
