"""From text to blocks, sections, turns and exchanges: `structure` gives a `Structure`."""

from briefing_parser.structure.structure import Structure, structure

__all__ = ["Structure", "structure"]
