"""Places: names of places found in running text, told apart from their governments, and put on the map."""

from briefing_parser.mentions.places.find import find_places

__all__ = ["find_places"]
