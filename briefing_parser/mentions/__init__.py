"""What the text speaks of: dates, places, names, and how mentions of one thing are linked."""

from briefing_parser.mentions.mentions import Context, Finder, find_mentions, mention_oddities

__all__ = ["Context", "Finder", "find_mentions", "mention_oddities"]
