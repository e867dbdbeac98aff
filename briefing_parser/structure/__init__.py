"""From text to blocks, sections, turns and exchanges: `structure` gives a `Structure`."""

from briefing_parser.structure.found import Structure
from briefing_parser.structure.structure import structure

__all__ = ["Structure", "structure"]
