"""Write the rules and choices of dates where they are read: the tables of the pages on dates and the reasons of `explain()`.

Run it when a rule or choice changes: `python -m tools.write_rulebook`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from briefing_parser.mentions.dates.chinese import language as chinese
from briefing_parser.mentions.dates.english import language as english
from briefing_parser.mentions.dates.rulebook import choicebook, reasons, rulebook
from briefing_parser.mentions.dates.spanish import language as spanish

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "dates.md"
PAGE_OF_LANGUAGES = ROOT / "docs" / "dates-languages.md"
REASONS = ROOT / "briefing_parser" / "models" / "date_rules.json"
TABLES: Mapping[Path, Mapping[str, Callable[[], str]]] = {
    PAGE: {"choices": choicebook, "rules": lambda: rulebook(english())},
    PAGE_OF_LANGUAGES: {"Spanish rules": lambda: rulebook(spanish()), "Chinese rules": lambda: rulebook(chinese())},
}
"""By page, its tables by name."""


def with_tables(path: Path) -> str:
    """The text of the page with its tables as they are now, each between its marks."""
    page = path.read_text("utf-8")
    for name, table in TABLES[path].items():
        head, mark, rest = page.partition(f"<!-- {name}: made by python -m tools.write_rulebook -->\n")
        _, end, tail = rest.partition(f"<!-- end of {name} -->")
        if not mark or not end:
            raise ValueError(f"{path.name} has no marks for the {name}")
        page = head + mark + table() + end + tail
    return page


def reasons_as_json() -> str:
    """The file of reasons."""
    return json.dumps(reasons(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for path in TABLES:
        path.write_text(with_tables(path), "utf-8")
    REASONS.write_text(reasons_as_json(), "utf-8")
