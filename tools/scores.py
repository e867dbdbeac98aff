"""Print how well dates or places are found and read on each set of gold, with intervals, as a Markdown table.

python -m tools.scores dates|places [NAME ...]     the sets of $BRIEFING_CORPUS/data (default ../shared), all or those named

What counts as right is decided by the scorers of $BRIEFING_CORPUS/eval. F1 is of spans (strict), of overlapping spans
(relaxed), of values at overlapping spans (value), of places put within 161 km or into the right state (area); value recall is
the share of the gold whose value is right, country and reading the shares of what was found. Intervals are 95 %
percentiles of 2,000 resamples of whole documents, since the mentions of one document succeed or fail together (Efron and
Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13); the seed is fixed. Graded gold counts its tiers 1 and 2, then
all.
"""

from __future__ import annotations

import importlib.util
import json
import math
import os
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from briefing_parser import find_dates, find_places

BASE = Path(os.environ.get("BRIEFING_CORPUS", Path(__file__).parent.parent.parent / "shared"))
RESAMPLES = 2_000
SEED = 2017
Counts = Mapping[str, int]
Measure = Callable[[Counts], float]


def f1(right: str, system: str = "system", gold: str = "gold") -> Measure:
    """F1 in percent: twice what is right over what was found and what is gold."""
    return lambda total: _percent(2 * total[right], total[system] + total[gold])


def share(right: str, of: str) -> Measure:
    """A share in percent; NaN where the gold does not tell."""
    return lambda total: _percent(total[right], total[of]) if total[of] else math.nan


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


MEASURES: dict[str, dict[str, Measure]] = {
    "dates": {
        "strict": f1("strict"),
        "relaxed": f1("relaxed"),
        "value": f1("value"),
        "value recall": share("value", "gold"),
    },
    "places": {
        "strict": f1("strict"),
        "area": f1("area", "system_placed", "gold_placed"),
        "country": share("country", "country_of"),
        "reading": share("reading", "reading_of"),
    },
}


def measured(counts: Sequence[Counts], kind: str) -> dict[str, float]:
    """The measures of documents taken together, in percent, from what was counted in each."""
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    return {name: measure(total) for name, measure in MEASURES[kind].items()}


def intervals(counts: Sequence[Counts], kind: str) -> dict[str, tuple[float, float]]:
    """The 95 % bootstrap interval of each measure over documents."""
    dice = random.Random(SEED)
    drawn = [measured(dice.choices(counts, k=len(counts)), kind) for _ in range(RESAMPLES)]
    found = {}
    for name in MEASURES[kind]:
        scores = sorted(one[name] for one in drawn)
        found[name] = scores[round(0.025 * RESAMPLES)], scores[round(0.975 * RESAMPLES) - 1]
    return found


def rows(kind: str, names: Sequence[str] = ()) -> Iterator[list[str]]:
    """The rows of the table, without its head."""
    for path in sorted((BASE / "data" / kind).glob("*.jsonl")):
        if names and path.stem not in names:
            continue
        gold = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        for shown, counts in COUNTED[kind](_scorer(kind), path.stem, gold):
            yield _row(shown, [one for one in counts if one.get("documents", 1)], kind)


def _scorer(kind: str) -> ModuleType:
    path = BASE / "eval" / f"score_{kind}.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None or not path.exists():
        raise SystemExit(f"no scorer below {BASE}: set BRIEFING_CORPUS")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


Gold = Sequence[Mapping[str, Any]]


def _dates(scorer: ModuleType, name: str, gold: Gold) -> Iterator[tuple[str, list[Counts]]]:
    """Counts a document, those of graded gold up to tier 2 first; those that the scorer leaves out have no documents."""
    system = [
        {"timexes": [_timex(one) for one in find_dates(document["text"], reference=document["dct"])]} for document in gold
    ]
    graded = any("tier" in timex for document in gold for timex in document["timexes"])
    for tier, shown in {2: f"{name}, tiers 1 and 2", None: f"{name}, all tiers"}.items() if graded else [(None, name)]:
        pairs = zip(gold, system, strict=True)
        counts = [scorer.score({one["id"]: one}, {one["id"]: ours}, None, tier)["counts"] for one, ours in pairs]
        yield shown, [{"documents": 0, **one} for one in counts]


def _timex(one: Any) -> dict[str, Any]:
    return {"start": one.span.start, "end": one.span.end, "type": one.type, "value": one.value}


def _places(scorer: ModuleType, name: str, gold: Gold) -> Iterator[tuple[str, list[Counts]]]:
    """Counts a document. Gold of the news sets leaves out parts of names; local news counts adjectives as places, we do not."""
    options = {"drop_part_of_name": name in ("lgl", "geovirus"), "adjectives": "free" if name == "lgl" else "count"}
    system = [{"toponyms": [_toponym(one) for one in find_places(document["text"])]} for document in gold]
    pairs = zip(gold, system, strict=True)
    yield name, [scorer.score({one["id"]: one}, {one["id"]: ours}, **options)["counts"] for one, ours in pairs]


def _toponym(one: Any) -> dict[str, Any]:
    where = {"lat": one.place.latitude, "lon": one.place.longitude, "country": one.place.country_code} if one.place else {}
    number = one.place.geonames_id if one.place else None
    return {
        "start": one.span.start,
        "end": one.span.end,
        "text": one.text,
        "reading": one.reading,
        "geonameid": number,
        **where,
    }


COUNTED = {"dates": _dates, "places": _places}


def _row(name: str, counts: Sequence[Counts], kind: str) -> list[str]:
    """Name, documents, mentions of the gold, and each measure with its interval; one document alone has none."""
    scores = measured(counts, kind)
    around = intervals(counts, kind) if len(counts) > 1 else {}
    cells = [
        ""
        if math.isnan(score)
        else f"{score:.1f}" + (f" [{around[one][0]:.1f}, {around[one][1]:.1f}]" if one in around else "")
        for one, score in scores.items()
    ]
    return [name, str(len(counts)), str(sum(one.get("gold", 0) for one in counts)), *cells]


def main(kind: str, names: Sequence[str]) -> None:
    """Print the table row by row."""
    print(f"| set | documents | {kind} | {' | '.join(MEASURES[kind])} |\n|---|---:|---:|{'---|' * len(MEASURES[kind])}")
    for row in rows(kind, names):
        print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] not in [[kind] for kind in MEASURES]:
        raise SystemExit(f"say which: {' or '.join(MEASURES)}")
    main(sys.argv[1], sys.argv[2:])
