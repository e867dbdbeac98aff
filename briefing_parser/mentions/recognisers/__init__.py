"""Other recognisers beside the package's own finders: ours lead, theirs fill.

filling.py  the precedence: what another finder gives stays where nothing of ours is
spacy.py    a loaded spaCy pipeline as such a finder
"""

from briefing_parser.mentions.recognisers.filling import filled
from briefing_parser.mentions.recognisers.spacy import spacy_names

__all__ = ["filled", "spacy_names"]
