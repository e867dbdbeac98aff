"""Version of the parser, written into every briefing."""

__version__ = "0.1.0"
