"""The rules of a language in their order, made ready: each with its pattern, and by the classes of words in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefing_parser.mentions.dates.finding.grammar import LETTERS, Rule, compiled


class CompiledRule(NamedTuple):
    """A rule with its place in the order."""

    order: int
    rule: Rule
    pattern: re.Pattern[str]
    alone: frozenset[str]  # letters of the classes of which one word is enough; others need a neighbour


class RuleTable(NamedTuple):
    """All rules in their order; and by the letter of a class those that may match such a word, as no other can."""

    rules: tuple[Rule, ...]
    about: Mapping[str, tuple[CompiledRule, ...]]


def rule_table(rules: Sequence[Rule], macros: Iterable[tuple[str, str]] = ()) -> RuleTable:
    """The table of these rules; of matches equally long, the one that stands first wins. Raises KeyError on a typo."""
    parts = tuple(macros)
    table = [_compiled(order, rule, parts) for order, rule in enumerate(rules)]
    about = {letter: tuple(row for row in table if letter in row.pattern.pattern) for letter in LETTERS.values()}
    return RuleTable(tuple(rules), about)


def _compiled(order: int, rule: Rule, macros: tuple[tuple[str, str], ...]) -> CompiledRule:
    pattern = compiled(rule.pattern, macros)
    return CompiledRule(order, rule, pattern, frozenset(letter for letter in LETTERS.values() if pattern.match(letter)))
