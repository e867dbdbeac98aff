"""Pydantic models: what comes out of a parse."""

from briefing_parser.models.blocks import Block, Defect, Evidence, Paragraph
from briefing_parser.models.briefing import SCHEMA_VERSION, Briefing, Entity
from briefing_parser.models.mentions import (
    AnyMention,
    DateMention,
    DocumentMention,
    EntityMention,
    EventMention,
    FacilityMention,
    Mention,
    MoneyMention,
    NationalityMention,
    OrganisationMention,
    PersonMention,
    Place,
    PlaceMention,
)
from briefing_parser.models.place_count import PlaceCount
from briefing_parser.models.profile_score import ProfileScore
from briefing_parser.models.source import Source
from briefing_parser.models.span import Span
from briefing_parser.models.turns import (
    Answer,
    AnyTurn,
    Ask,
    ContentsEntry,
    Exchange,
    Moderation,
    Question,
    Speaker,
    Statement,
    Topic,
    Turn,
)

__all__ = [
    "SCHEMA_VERSION",
    "Answer",
    "AnyMention",
    "AnyTurn",
    "Ask",
    "Block",
    "Briefing",
    "ContentsEntry",
    "DateMention",
    "Defect",
    "DocumentMention",
    "Entity",
    "EntityMention",
    "EventMention",
    "Evidence",
    "Exchange",
    "FacilityMention",
    "Mention",
    "Moderation",
    "MoneyMention",
    "NationalityMention",
    "OrganisationMention",
    "Paragraph",
    "PersonMention",
    "Place",
    "PlaceCount",
    "PlaceMention",
    "ProfileScore",
    "Question",
    "Source",
    "Span",
    "Speaker",
    "Statement",
    "Topic",
    "Turn",
]
