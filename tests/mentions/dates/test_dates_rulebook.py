"""The documentation of the rules and choices is made from them, and its example runs."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest

import briefing_parser.mentions.dates as package
from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.rulebook import reasons
from briefing_parser.models.date_choices import CHOICES
from briefing_parser.models.date_explanation import rule_reasons
from tools.write_rulebook import PAGE, PAGE_OF_LANGUAGES, TABLES, with_tables


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_the_pages_print_the_rules_and_choices_as_they_are(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == with_tables(path), "python -m tools.write_rulebook"


@pytest.mark.parametrize("table", [table for tables in TABLES.values() for table in tables.values()])
def test_every_row_of_a_table_is_one_line(table: Callable[[], str]) -> None:
    head, *rows = table().splitlines()
    assert {row.count(" | ") for row in rows[1:]} == {head.count(" | ")}


def test_what_explains_a_rule_is_its_reason() -> None:
    assert rule_reasons() == reasons(), "python -m tools.write_rulebook"


def test_a_rule_and_its_choice_can_be_told_apart() -> None:
    assert [name for name in (*chain(*reasons().values()), *CHOICES) if "-by-" in f"-{name}-"] == []


def test_every_choice_that_the_code_makes_says_why() -> None:
    """Names of choices are the hyphened words among the string literals of the modules that choose."""
    folder = Path(package.__file__).parent
    literals: set[str] = set()
    for name in ("anchors", "choice", "parts_of_year", "resolve", "steps"):
        tree = ast.parse((folder / "resolving" / f"{name}.py").read_text("utf-8"))
        literals |= {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert {word for word in literals if re.fullmatch(r"[a-z]+(-[a-z]+)+", word)} <= set(CHOICES)
    assert set(CHOICES) <= literals


def test_the_example_of_the_page_is_true() -> None:
    page = PAGE.read_text(encoding="utf-8")
    text = "They met last Friday and will meet again at noon on July 18."
    assert text in page
    for mention in find_dates(text, reference="2017-07-14"):
        assert f"# {mention.text} {mention.value} {mention.begin} {mention.end} {mention.rule}\n" in page


def test_the_examples_of_the_page_of_languages_are_true() -> None:
    page = PAGE_OF_LANGUAGES.read_text(encoding="utf-8")
    examples = re.findall(r'find_dates\("(.+?)", reference="(.+?)", language="(.+?)"\)\n((?:# .+\n)+)', page)
    assert [tag for _, _, tag, _ in examples] == ["es", "zh"]
    for text, reference, tag, printed in examples:
        mentions = find_dates(text, reference=reference, language=tag)
        assert printed == "".join(f"# {mention.text} {mention.value} {mention.rule}\n" for mention in mentions)
