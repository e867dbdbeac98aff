"""Why a date was read as it was, in words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from briefing_parser.models.date_choices import CHOICES
from briefing_parser.models.timex_words import modifier_in_words, value_in_words

if TYPE_CHECKING:
    from briefing_parser.models.mentions import DateMention


def explanation_of(mention: DateMention, language: str) -> str:
    """What was read, by which rule and why, what it was reckoned from, what it covers, what else it may mean."""
    rule, _, choice = mention.rule.partition("-by-")
    parts = (_read(mention), _rule(rule, language), _reckoned(mention, choice), _covers(mention), _else(mention))
    return " ".join(part for part in parts if part)


@cache
def rule_reasons() -> Mapping[str, Mapping[str, str]]:
    """By language the reason of each rule by its name, as `python -m tools.write_rulebook` took them from the rules."""
    reasons: dict[str, dict[str, str]] = json.loads(
        files("briefing_parser.models").joinpath("date_rules.json").read_text("utf-8")
    )
    return reasons


def _read(mention: DateMention) -> str:
    shown = f'"{" ".join(mention.text.split())}" is a {mention.type}, {_valued(mention.value, mention.type == "SET")}'
    if mention.modifier:
        meaning = modifier_in_words(mention.modifier)
        shown += f", modifier {mention.modifier}" + (f" ({meaning})" if meaning else "")
    return f"{shown}."


def _valued(value: str, recurs: bool = False) -> str:
    words = value_in_words(value, recurs)
    return f"{value} ({words})" if words and words != value else value


def _rule(rule: str, language: str) -> str:
    """The reason that the language gives for the rule; else that of another language, since few rules are of one alone."""
    known = rule_reasons()
    own = known.get(language.lower().partition("-")[0], {})
    reason = own.get(rule) or next((reasons[rule] for reasons in known.values() if rule in reasons), None)
    return f'Rule {rule}: "{reason}"' if reason else f'It was found by "{rule}", which is no rule of find_dates.'


def _reckoned(mention: DateMention, choice: str) -> str:
    if not choice:
        return f"Reckoned from {mention.anchor}." if mention.anchor else ""
    why = CHOICES.get(choice, f'of the choice "{choice}"')
    return f"{f'Reckoned from {mention.anchor}' if mention.anchor else 'Read so'} because {why}."


def _covers(mention: DateMention) -> str:
    if mention.begin and mention.end:
        return f"From {mention.begin} up to, not including, {mention.end}."
    if mention.begin:
        return f"From {mention.begin} on, without an end."
    return f"Until, not including, {mention.end}, without a beginning." if mention.end else "It has no interval."


def _else(mention: DateMention) -> str:
    return f"It may also be {' or '.join(map(_valued, mention.alternatives))}." if mention.alternatives else ""
