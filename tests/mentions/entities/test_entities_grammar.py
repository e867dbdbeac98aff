"""Each rule of the grammar finds the mention of its own example, and the notation means what it says."""

import re

import pytest

from briefing_parser.mentions.entities import find_entities
from briefing_parser.mentions.entities.grammar import RULES, apply
from briefing_parser.mentions.entities.lexicon import CLASSES


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.kind], ids=lambda rule: rule.name)
def test_rule_takes_its_example(rule):
    before, mention, after = re.split(r"[\[\]]", rule.example)
    found = {(m.span.start, m.span.end): (m.kind, m.rule) for m in find_entities(before + mention + after)}
    assert found[len(before), len(before) + len(mention)] == (rule.kind, rule.name)


@pytest.mark.parametrize("rule", [rule for rule in RULES if not rule.kind], ids=lambda rule: rule.name)
def test_rule_without_a_kind_keeps_others_off_its_example(rule):
    assert find_entities(rule.example.replace("[", "").replace("]", "")) == ()


def test_rule_names_are_unique_and_kebab_case():
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)


def test_class_letters_are_unique():
    assert len(set(CLASSES.values())) == len(CLASSES)
    assert all(len(letter) == 1 for letter in CLASSES.values())


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("-FN~", [("full-name", 0, 1)]),
        ("-TFN~", [("title", 1, 2)]),
        ("-MU~", [("organisation", 0, 1)]),
        ("-DMU~", [("organisation", 0, 2)]),
        ("-UoMM~", [("organisation", 0, 3)]),
        ("-FN&FS~", [("full-name", 0, 1), ("full-name", 3, 4)]),
        ("^N:", [("cue", 0, 0)]),
        ("-N:", []),
        ("-NN~", [("unknown-words", 0, 1)]),
        ("@NN~", []),
        ("-CC~", []),
        ("~~", []),
    ],
)
def test_letters_to_hits(letters, expected):
    assert [(hit.rule.name, hit.first, hit.last) for hit in apply(letters)] == expected
