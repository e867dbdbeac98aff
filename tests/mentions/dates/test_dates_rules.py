"""Every rule takes its own examples and refuses those that it must not take."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_parser.mentions.dates import find_dates, known_language
from briefing_parser.mentions.dates.finding.grammar import LETTERS, Rule, compiled
from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.languages import FOLDERS

TABLES = {tag: language.rules.rules for tag in FOLDERS if (language := known_language(tag))}
RULES = [(tag, rule) for tag, rules in TABLES.items() for rule in rules]
TAKEN = [(tag, rule, example) for tag, rule in RULES for example in rule.takes]
REFUSED = [(tag, rule, example) for tag, rule in RULES for example in rule.refuses]


def name_of(value: object) -> str:
    return value.name if isinstance(value, Rule) else str(value)


def found_by(tag: str, rule: Rule, text: str) -> list[str]:
    """What the rule, and no other, finds in the text."""
    mentions = find_dates(text, reference="2017-07-14", language=tag)
    return [mention.text for mention in mentions if mention.rule == rule.name or mention.rule.startswith(f"{rule.name}-by-")]


@pytest.mark.parametrize(("tag", "rule", "example"), TAKEN, ids=name_of)
def test_takes_its_examples(tag: str, rule: Rule, example: str) -> None:
    expected = re.findall(r"\[(.+?)\]", example)
    assert expected
    assert found_by(tag, rule, re.sub(r"[\[\]]", "", example)) == expected


@pytest.mark.parametrize(("tag", "rule", "example"), REFUSED, ids=name_of)
def test_refuses_what_is_none_of_its_own(tag: str, rule: Rule, example: str) -> None:
    assert found_by(tag, rule, example) == []


@pytest.mark.parametrize(("tag", "rule"), RULES, ids=name_of)
def test_takes_two_and_refuses_two(tag: str, rule: Rule) -> None:
    assert len(set(rule.takes)) >= 2
    assert len(set(rule.refuses)) >= 2


@pytest.mark.parametrize(("tag", "rule"), RULES, ids=name_of)
def test_no_other_rule_would_do(tag: str, rule: Rule) -> None:
    """Without the rule one of its examples is read otherwise."""
    language = known_language(tag)
    assert language is not None
    others = {kind: tuple(row for row in rows if row.rule is not rule) for kind, rows in language.rules.about.items()}
    less = language._replace(rules=language.rules._replace(about=others))
    texts = [re.sub(r"[\[\]]", "", example) for example in rule.takes]
    assert [read(text, less) for text in texts] != [read(text, language) for text in texts]


def read(text: str, language: Language) -> list[tuple[object, ...]]:
    mentions = find_dates(text, reference="2017-07-14", language=language)
    return [(mention.span, mention.type, mention.value, mention.modifier) for mention in mentions]


@pytest.mark.parametrize(("tag", "rule"), RULES, ids=name_of)
def test_the_reason_is_one_sentence(tag: str, rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z“\u4e00-\u9fff][^.?!\n]+\.", rule.reason)


@pytest.mark.parametrize("tag", FOLDERS)
def test_names_are_hyphened_words_and_unique(tag: str) -> None:
    names = [rule.name for rule in TABLES[tag]]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)


def test_a_class_that_does_not_exist_is_a_typo() -> None:
    with pytest.raises(KeyError, match="wekday"):
        compiled("wekday", ())


def test_a_pattern_reads_words_for_letters() -> None:
    pattern = compiled("the? <which> unit+", (("which", "(last|next)"),))
    word = LETTERS["the"] + LETTERS["next"] + LETTERS["unit"] * 2
    assert pattern.fullmatch(word)
    assert not pattern.fullmatch(LETTERS["the"] + LETTERS["unit"])


@pytest.mark.parametrize(("tag", "rule"), RULES, ids=name_of)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_pattern_takes_the_whole_of_what_it_describes(tag: str, rule: Rule, data: st.DataObject) -> None:
    """Of two ways in which a pattern may go on the first that fits is taken, so a longer one must not stand behind it."""
    language = known_language(tag)
    assert language is not None
    pattern = next(row.pattern for rows in language.rules.about.values() for row in rows if row.rule is rule)
    words = data.draw(st.from_regex(pattern, fullmatch=True))
    match = pattern.match(words)
    assert match is not None
    assert match[0] == words
