"""Print the figures by publisher as a Markdown table, from the JSON of the structure scorer.

python score_structure.py CORPUS GOLD --json | python -m tools.publishers_table
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

COLUMNS = ("documents", "meta", "topics", "boundary", "turns_full", "exchanges", "speakers", "perfect")


def table(scores: Mapping[str, Any]) -> str:
    """Rows by publisher and one overall; shares of 1, a dash where nothing is judged."""
    rows = [("publisher", *COLUMNS), ("---", *("---:" for _ in COLUMNS))]
    publishers = scores["publishers"]
    rows += [(name, *(_cell(publishers[name].get(column)) for column in COLUMNS)) for name in sorted(publishers)]
    total = sum(row["documents"] for row in publishers.values())
    rows.append(("all", str(total), *(_cell(scores["overall"].get(column)) for column in COLUMNS[1:])))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(value: float | int | None) -> str:
    return "–" if value is None else str(value) if isinstance(value, int) else f"{value:.3f}"


if __name__ == "__main__":
    print(table(json.load(sys.stdin)))
