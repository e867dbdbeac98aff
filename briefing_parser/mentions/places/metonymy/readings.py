"""Metonymy: whether a name stands for the place, for its government, or is a part of a longer name.

The rules stand in `RULES`, tried in order: the first that applies decides, and its name is the second half of `mention.rule`.
What no rule claims is a location. Only states, capitals and territories with a government of their own can act.
"""

from __future__ import annotations

from collections.abc import Callable

from briefing_parser.mentions.places.matches import Match
from briefing_parser.mentions.places.metonymy import bonds, land, longer_names, subjects
from briefing_parser.mentions.places.metonymy.cases import Case, case_of
from briefing_parser.mentions.places.settings import Setting
from briefing_parser.mentions.places.vocabulary import Vocabulary
from briefing_parser.models.mentions import Reading


def reading(text: str, match: Match, around: Setting, vocabulary: Vocabulary) -> tuple[Reading, str]:
    """The reading of a name, and the rule that decided."""
    case = case_of(text, match, around, vocabulary)
    for name, read, applies in RULES:
        if applies(case):
            return read, name
    return "location", "location"


Rule = Callable[[Case], bool]
RULES: tuple[tuple[str, Reading, Rule], ...] = (
    ("currency", "part_of_name", longer_names.money),
    ("one-principle", "part_of_name", longer_names.one_principle),
    ("hyphen-body", "part_of_name", longer_names.hyphen_body),
    ("hyphen-name", "part_of_name", longer_names.hyphen_name),
    ("holder", "location", longer_names.holder),
    ("inside-name", "part_of_name", longer_names.inside_name),
    ("body-of", "part_of_name", longer_names.body_of),
    ("name-end", "part_of_name", longer_names.name_end),
    ("hyphen-land", "location", land.hyphen_land),
    ("hyphen-pair", "government", bonds.hyphen_pair),
    ("governing-noun", "government", bonds.governing_noun),
    ("attributive", "location", land.attributive),
    ("land-possession", "location", land.land_possession),
    ("possession", "government", bonds.possession),
    ("bond", "government", bonds.bond),
    ("between", "government", bonds.between),
    ("place-like", "location", land.place_like),
    ("opposite", "government", bonds.opposite),
    ("exchanged", "government", bonds.exchanged),
    ("bond-behind", "government", bonds.bond_behind),
    ("addressed", "government", bonds.addressed),
    ("agent", "government", bonds.agent),
    ("act-of", "government", bonds.act_of),
    ("question", "government", subjects.question),
    ("located", "location", land.located),
    ("part-of", "location", land.part_of),
    ("joint-subject", "government", subjects.joint_subject),
    ("government-verb", "government", subjects.verb),
    ("cleft", "government", subjects.cleft),
    ("clause", "government", subjects.clause),
    ("opener", "government", subjects.opener),
)
"""Rules in order of precedence: name, reading, test."""
