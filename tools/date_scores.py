"""Print how well dates are found and read on each set of gold, with intervals, as a Markdown table.

python -m tools.date_scores [NAME ...]     the sets of $BRIEFING_CORPUS/data/dates (default ../shared), all or those named

Scores are those of $BRIEFING_CORPUS/eval/score_dates.py: F1 of spans (strict), of overlapping spans (relaxed) and of values
at overlapping spans (value), and the share of the gold whose value is right (value recall). Intervals are 95 % percentiles
of 2,000 resamples of whole documents, since the dates of one document succeed or fail together (Efron and Tibshirani, An
Introduction to the Bootstrap, 1993, chapter 13); the seed is fixed. Graded gold counts its tiers 1 and 2, then all.
"""

from __future__ import annotations

import importlib.util
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from briefing_parser import find_dates

BASE = Path(os.environ.get("BRIEFING_CORPUS", Path(__file__).parent.parent.parent / "shared"))
MEASURES = ("strict", "relaxed", "value", "value recall")
RESAMPLES = 2_000
SEED = 2017
Counts = Mapping[str, int]


def measures(counts: Sequence[Counts]) -> dict[str, float]:
    """The measures of documents taken together, in percent, from what was counted in each."""
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    both = total["gold"] + total["system"]
    scores = {name: 200 * total[name] / both if both else 0.0 for name in MEASURES[:3]}
    return scores | {"value recall": 100 * total["value"] / total["gold"] if total["gold"] else 0.0}


def intervals(counts: Sequence[Counts]) -> dict[str, tuple[float, float]]:
    """The 95 % bootstrap interval of each measure over documents."""
    dice = random.Random(SEED)
    drawn = [measures(dice.choices(counts, k=len(counts))) for _ in range(RESAMPLES)]
    found = {}
    for name in MEASURES:
        scores = sorted(one[name] for one in drawn)
        found[name] = scores[round(0.025 * RESAMPLES)], scores[round(0.975 * RESAMPLES) - 1]
    return found


def rows(names: Sequence[str] = ()) -> Iterator[list[str]]:
    """The rows of the table, without its head."""
    scorer = _scorer()
    for path in sorted((BASE / "data" / "dates").glob("*.jsonl")):
        if names and path.stem not in names:
            continue
        gold = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        system = [_found(document) for document in gold]
        graded = any("tier" in timex for document in gold for timex in document["timexes"])
        tiers = {2: f"{path.stem}, tiers 1 and 2", None: f"{path.stem}, all tiers"} if graded else {None: path.stem}
        for tier, shown in tiers.items():
            yield _row(shown, _counted(scorer, gold, system, tier))


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_dates", BASE / "eval" / "score_dates.py")
    if spec is None or spec.loader is None or not Path(str(spec.origin)).exists():
        raise SystemExit(f"no scorer below {BASE}: set BRIEFING_CORPUS")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _found(document: Mapping[str, Any]) -> dict[str, Any]:
    timexes = [
        {"start": one.span.start, "end": one.span.end, "text": one.text, "type": one.type, "value": one.value}
        for one in find_dates(document["text"], reference=document["dct"])
    ]
    return {"id": document["id"], "timexes": timexes}


def _counted(scorer: ModuleType, gold: Sequence[Any], system: Sequence[Any], tier: int | None) -> list[Counts]:
    """Counts a document; those that the scorer leaves out are none."""
    scores = [
        scorer.score({one["id"]: one}, {one["id"]: ours}, None, tier)["counts"] for one, ours in zip(gold, system, strict=True)
    ]
    return [one for one in scores if one.get("documents")]


def _row(name: str, counts: Sequence[Counts]) -> list[str]:
    """Name, documents, dates of the gold, and each measure with its interval; one document alone has none."""
    scores = measures(counts)
    around = intervals(counts) if len(counts) > 1 else {}
    cells = [
        f"{scores[one]:.1f}" + (f" [{around[one][0]:.1f}, {around[one][1]:.1f}]" if one in around else "") for one in MEASURES
    ]
    return [name, str(len(counts)), str(sum(one.get("gold", 0) for one in counts)), *cells]


def main(names: Sequence[str]) -> None:
    """Print the table row by row."""
    print(f"| set | documents | dates | {' | '.join(MEASURES)} |\n|---|---:|---:|{'---|' * len(MEASURES)}")
    for row in rows(names):
        print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
