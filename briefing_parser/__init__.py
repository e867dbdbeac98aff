"""Raw press-briefing transcripts in, typed Pydantic models out.

    from briefing_parser import parse

    briefing = parse(raw)
    print(briefing.outline())

Every node points at the characters it came from: `briefing.source.text[node.span.start : node.span.end]`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from briefing_parser.profiles import (
    Profile,
    load_profile,
    profiles,
)  # at once: the function takes the place of the folder's name
from briefing_parser.version import __version__

if TYPE_CHECKING:
    from briefing_parser.errors import StrictError
    from briefing_parser.mentions import Context, Finder
    from briefing_parser.mentions.dates import Interval, find_dates, interval_of, timex_of
    from briefing_parser.mentions.entities import find_entities
    from briefing_parser.mentions.finders import FINDERS
    from briefing_parser.mentions.places import find_places
    from briefing_parser.models import (
        SCHEMA_VERSION,
        Answer,
        AnyMention,
        AnyTurn,
        Ask,
        Block,
        Briefing,
        ContentsEntry,
        DateMention,
        Defect,
        DocumentMention,
        Entity,
        EntityMention,
        EventMention,
        Evidence,
        Exchange,
        FacilityMention,
        Mention,
        Moderation,
        MoneyMention,
        NationalityMention,
        OrganisationMention,
        Paragraph,
        PersonMention,
        Place,
        PlaceCount,
        PlaceMention,
        ProfileScore,
        Question,
        Source,
        Span,
        Speaker,
        Statement,
        Topic,
        Turn,
    )
    from briefing_parser.parser import Parser, parse, parse_file

__all__ = [
    "FINDERS",
    "SCHEMA_VERSION",
    "Answer",
    "AnyMention",
    "AnyTurn",
    "Ask",
    "Block",
    "Briefing",
    "ContentsEntry",
    "Context",
    "DateMention",
    "Defect",
    "DocumentMention",
    "Entity",
    "EntityMention",
    "EventMention",
    "Evidence",
    "Exchange",
    "FacilityMention",
    "Finder",
    "Interval",
    "Mention",
    "Moderation",
    "MoneyMention",
    "NationalityMention",
    "OrganisationMention",
    "Paragraph",
    "Parser",
    "PersonMention",
    "Place",
    "PlaceCount",
    "PlaceMention",
    "Profile",
    "ProfileScore",
    "Question",
    "Source",
    "Span",
    "Speaker",
    "Statement",
    "StrictError",
    "Topic",
    "Turn",
    "__version__",
    "find_dates",
    "find_entities",
    "find_places",
    "interval_of",
    "load_profile",
    "parse",
    "parse_file",
    "profiles",
    "timex_of",
]

_HOME = {
    "StrictError": "errors",
    "Context": "mentions",
    "Finder": "mentions",
    "Interval": "mentions.dates",
    "find_dates": "mentions.dates",
    "interval_of": "mentions.dates",
    "timex_of": "mentions.dates",
    "find_entities": "mentions.entities",
    "FINDERS": "mentions.finders",
    "find_places": "mentions.places",
    "Parser": "parser",
    "parse": "parser",
    "parse_file": "parser",
}


def __getattr__(name: str) -> Any:
    """Load what a name needs when it is first asked for (PEP 562): a reader of JSON need not load the finders."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME.get(name, 'models')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
