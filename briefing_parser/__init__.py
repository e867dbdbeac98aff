"""Raw press-briefing transcripts in, typed Pydantic models out.

    from briefing_parser import parse

    briefing = parse(raw)
    print(briefing.outline())

Every node points at the characters it came from: `briefing.source.text[node.span.start : node.span.end]`.
"""

from briefing_parser.errors import StrictError
from briefing_parser.mentions import Context, Finder
from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.entities import find_entities
from briefing_parser.mentions.finders import FINDERS
from briefing_parser.mentions.places import find_places
from briefing_parser.models import *  # noqa: F403
from briefing_parser.models import __all__ as _models
from briefing_parser.parser import Parser, parse, parse_file
from briefing_parser.profiles import Profile, profiles
from briefing_parser.version import __version__

__all__ = [
    "FINDERS",
    "Context",
    "Finder",
    "Parser",
    "Profile",
    "StrictError",
    "__version__",
    "find_dates",
    "find_entities",
    "find_places",
    "parse",
    "parse_file",
    "profiles",
    *_models,
]
