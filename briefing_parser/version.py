"""Version of the parser, written into every briefing."""

__version__ = "0.2.0.dev0"
