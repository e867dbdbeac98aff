"""From raw input to the text that everything points into: `read` gives a `Reading`."""

from briefing_parser.reading.formats import BY_SUFFIX
from briefing_parser.reading.language import language_of
from briefing_parser.reading.reading import Reading, read

__all__ = ["BY_SUFFIX", "Reading", "language_of", "read"]
