"""The documentation of the rules is made from the rules, and its example runs."""

from __future__ import annotations

from pathlib import Path

from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.english import language
from briefing_parser.mentions.dates.rulebook import rulebook

PAGE = Path(__file__).parents[3] / "docs" / "dates.md"


def test_the_page_prints_the_rules_as_they_are() -> None:
    page = PAGE.read_text(encoding="utf-8")
    printed = page.partition("rulebook -->\n")[2].partition("<!-- end")[0]
    assert printed == rulebook(language()), "write what rulebook() gives between the marks of docs/dates.md"


def test_the_example_of_the_page_is_true() -> None:
    page = PAGE.read_text(encoding="utf-8")
    text = "They met last Friday and will meet again at noon on July 18."
    assert text in page
    for mention in find_dates(text, reference="2017-07-14"):
        assert f"# {mention.text} {mention.value} {mention.begin} {mention.end} {mention.rule}\n" in page
