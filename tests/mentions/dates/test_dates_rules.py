"""Every rule takes its own examples and refuses those that it must not take."""

from __future__ import annotations

import re

import pytest

from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.english import language
from briefing_parser.mentions.dates.grammar import LETTERS, Rule, compiled

RULES = language().rules.rules
TAKEN = [(rule, example) for rule in RULES for example in rule.takes]
REFUSED = [(rule, example) for rule in RULES for example in rule.refuses]


def name_of(value: object) -> str:
    return value.name if isinstance(value, Rule) else str(value)


def found_by(rule: Rule, text: str) -> list[str]:
    """What the rule, and no other, finds in the text."""
    mentions = find_dates(text, reference="2017-07-14")
    return [mention.text for mention in mentions if mention.rule == rule.name or mention.rule.startswith(f"{rule.name}-by-")]


@pytest.mark.parametrize(("rule", "example"), TAKEN, ids=name_of)
def test_takes_its_examples(rule: Rule, example: str) -> None:
    expected = re.findall(r"\[(.+?)\]", example)
    assert expected
    assert found_by(rule, re.sub(r"[\[\]]", "", example)) == expected


@pytest.mark.parametrize(("rule", "example"), REFUSED, ids=name_of)
def test_refuses_what_is_none_of_its_own(rule: Rule, example: str) -> None:
    assert found_by(rule, example) == []


def test_names_are_unique_and_every_rule_has_a_reason_and_an_example() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)
    assert all(rule.reason.endswith(".") and rule.takes for rule in RULES)


def test_a_class_that_does_not_exist_is_a_typo() -> None:
    with pytest.raises(KeyError, match="wekday"):
        compiled("wekday", ())


def test_a_pattern_reads_words_for_letters() -> None:
    pattern = compiled("the? <which> unit+", (("which", "(last|next)"),))
    word = LETTERS["the"] + LETTERS["next"] + LETTERS["unit"] * 2
    assert pattern.fullmatch(word)
    assert not pattern.fullmatch(LETTERS["the"] + LETTERS["unit"])
