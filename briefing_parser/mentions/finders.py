"""The package's own finders, in order."""

from __future__ import annotations

from collections.abc import Sequence

from briefing_parser.mentions.dates import find_dates, known_language
from briefing_parser.mentions.entities import find_entities
from briefing_parser.mentions.mentions import Context, Finder
from briefing_parser.mentions.places import find_places
from briefing_parser.models import AnyMention


def dates(text: str, context: Context) -> Sequence[AnyMention]:
    """Temporal expressions, resolved against the briefing's date."""
    language = known_language(context.language)
    return find_dates(text, reference=context.reference, language=language) if language else ()


def places(text: str, context: Context) -> Sequence[AnyMention]:
    """Names of places, resolved with the briefing's own place in mind."""
    return find_places(text, near=context.near) if context.language == "en" else ()


def entities(text: str, context: Context) -> Sequence[AnyMention]:
    """People, bodies, peoples, events, documents, facilities, money."""
    return find_entities(text, people=context.people) if context.language == "en" else ()


FINDERS: tuple[Finder, ...] = (dates, places, entities)
