"""Metonymy: whether a name stands for the place, for its government, or is a part of a longer name."""

from briefing_parser.mentions.places.metonymy.readings import reading

__all__ = ["reading"]
