"""The words that transcripts are composed from, one file of them a language."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict

Templates = tuple[str, ...]
"""Sentences or headings with places to be filled, in braces: date, number, person, place, thing."""


class Vocabulary(BaseModel):
    """Invented people, bodies and affairs of one language, and sentences about them. The first of each list is the plainest."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    months: tuple[str, ...]
    people: tuple[tuple[str, str], ...]  # honorific, name
    outlets: tuple[str, ...]
    spokespersons: tuple[str, ...]  # roles
    officials: tuple[str, ...]
    organisations: tuple[str, ...]
    venues: tuple[str, ...]
    towns: tuple[str, ...]
    places: tuple[str, ...]
    strangers: tuple[str, ...]  # people who are spoken of
    headings: Templates
    things: tuple[str, ...]
    sentences: Templates
    list_leads: Templates
    list_items: Templates
    list_ends: Templates
    welcomes: Templates
    floors: Templates  # {asker}: what is said to give the floor
    questions: Templates
    more_questions: Templates
    follow_ups: Templates
    short_answers: Templates
    joint: str = " "  # what stands between two sentences
    day: str = "{month} {day}"  # a date within a sentence


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of that language, by its ISO 639-1 code."""
    return Vocabulary.model_validate(tomllib.loads((files(__package__) / "words" / f"{language}.toml").read_text("utf-8")))
