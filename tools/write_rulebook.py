"""Write the rules and choices of dates where they are read: the tables of docs/dates.md and the reasons of `explain()`.

Run it when a rule or choice changes: `python -m tools.write_rulebook`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from briefing_parser.mentions.dates.english import language
from briefing_parser.mentions.dates.rulebook import choicebook, reasons, rulebook

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "dates.md"
REASONS = ROOT / "briefing_parser" / "models" / "date_rules.json"
_TABLES: Mapping[str, Callable[[], str]] = {"choices": choicebook, "rules": lambda: rulebook(language())}


def with_tables(page: str) -> str:
    """The page with its tables as they are now, each between its marks."""
    for name, table in _TABLES.items():
        head, mark, rest = page.partition(f"<!-- {name}: made by python -m tools.write_rulebook -->\n")
        _, end, tail = rest.partition(f"<!-- end of {name} -->")
        if not mark or not end:
            raise ValueError(f"{PAGE.name} has no marks for the {name}")
        page = head + mark + table() + end + tail
    return page


def reasons_as_json() -> str:
    """The file of reasons."""
    return json.dumps(reasons(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text("utf-8")), "utf-8")
    REASONS.write_text(reasons_as_json(), "utf-8")
