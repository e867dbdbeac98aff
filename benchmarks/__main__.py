"""Print what parsing costs, as multiples of a plain scan of the same characters, in the same run.

A plain scan is one pass of one small pattern: capitalised words and short numbers. Texts are the fixtures, or the plain-text
transcripts and the web pages under $BRIEFING_CORPUS where there are any; a page is measured against a scan of its rendering.
Absolute times say more about the machine than about the parser. `--dates` measures `find_dates` alone, against its limits;
`--pumps` tells how time grows on hostile input instead.
"""

from __future__ import annotations

import gc
import itertools
import os
import re
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import briefing_parser as bp
from benchmarks.pumps import pumps
from briefing_parser.profiles.choice import best_profile
from briefing_parser.reading import read
from briefing_parser.structure import structure

ROOT = Path(__file__).parent.parent
CORPUS = Path(os.environ.get("BRIEFING_CORPUS", ROOT.parent / "shared")) / "corpus"
MOST_SCANS, MOST_GROWTH = 10.0, 2.1  # of find_dates: plain scans, and times the time for twice the text
PLAIN = re.compile(r"\b[A-Z][a-z]+\b|\b\d{1,4}\b")


def main() -> None:
    raws, where = transcripts()
    briefings = [bp.parse(raw) for raw in raws]
    texts = [briefing.source.text for briefing in briefings]
    characters = sum(map(len, texts))
    print(f"{len(raws)} transcripts, {characters:,} characters, from {where}")
    scan = best(lambda: [PLAIN.findall(text) for text in texts])
    jobs: dict[str, Callable[[], object]] = {
        "reading": lambda: [read(raw) for raw in raws],
        "structure": lambda: [structure(text, best_profile(text).profile) for text in texts],
        "find_dates": lambda: [dates_of(text) for text in texts],
        "find_places": lambda: [bp.find_places(text) for text in texts],
        "find_entities": lambda: [bp.find_entities(text) for text in texts],
        "parse": lambda: [bp.parse(raw) for raw in raws],
        "to JSON": lambda: [briefing.model_dump_json() for briefing in briefings],
    }
    for name, job in jobs.items():
        print(f"  {name:14} {best(job) / scan:6.1f} plain scans")
    pages()
    growth(max(texts, key=len)[:50_000])
    memory(texts)
    importing()


def pages() -> None:
    """What web pages cost: to render, and to parse altogether."""
    raws = [path.read_bytes() for path in sorted(CORPUS.rglob("*.html"))]
    if not raws:
        return
    texts = [read(raw).source.text for raw in raws]
    scan = best(lambda: [PLAIN.findall(text) for text in texts])
    print(f"  {len(raws)} pages, {sum(map(len, raws)):,} bytes that print {sum(map(len, texts)):,} characters")
    for name, job in (
        ("page reading", lambda: [read(raw) for raw in raws]),
        ("page parse", lambda: [bp.parse(raw) for raw in raws]),
    ):
        print(f"  {name:14} {best(job) / scan:6.1f} plain scans")


def transcripts() -> tuple[list[bytes], str]:
    """The plain-text transcripts of the corpus, else the fixtures twenty times over."""
    found = [path for path in sorted(CORPUS.rglob("*.txt")) if "tracker" not in path.name]
    if found:
        return [path.read_bytes() for path in found], "the corpus"
    return [path.read_bytes() for path in sorted((ROOT / "fixtures").rglob("*.txt"))] * 20, "the fixtures"


def best(job: Callable[[], object], rounds: int = 3, clock: Callable[[], float] = time.process_time) -> float:
    """Seconds of the fastest of some rounds: of this process, whatever else the machine does, unless another clock is given."""
    times = []
    for _ in range(rounds):
        gc.collect()
        start = clock()
        job()
        times.append(clock() - start)
    return min(times)


def growth(text: str) -> None:
    """Time of a parse against size, the cyclic garbage collector off."""
    ratios = " and ".join(f"{ratio:.2f}" for ratio in grown(bp.parse, text, 4))
    print(f"  four times the text takes {ratios} times the time")


def grown(read: Callable[[str], object], text: str, step: int) -> list[float]:
    """How much more time so many times the text takes, and so many times that."""
    gc.disable()
    times = [best(lambda n=n: read(text * n)) for n in (1, step, step**2)]
    gc.enable()
    return [after / before for before, after in itertools.pairwise(times)]


def dates_of(text: str) -> object:
    return bp.find_dates(text, reference="2020-01-01")


def dates() -> None:
    """What dates cost on each transcript together and on the longest, beside the limits that they are held to."""
    texts = [read(raw).source.text for raw in transcripts()[0]]
    ratios = []
    for _ in range(5):  # in turn, so that a machine that is busy for a while is so for both
        scan = best(lambda: [PLAIN.findall(text) for text in texts], rounds=1)
        ratios.append(best(lambda: [dates_of(text) for text in texts], rounds=1) / scan)
    twice, again = grown(dates_of, max(texts, key=len)[:50_000], 2)
    print(f"  find_dates     {statistics.median(ratios):6.1f} plain scans (at most {MOST_SCANS})")
    print(f"  twice the text takes {twice:.2f} and {again:.2f} times the time (at most {MOST_GROWTH})")


def memory(texts: list[str]) -> None:
    """Bytes kept a character, as parsed and as loaded from JSON."""
    some = texts[:10]
    characters = sum(map(len, some))
    data = [bp.parse(text).model_dump_json() for text in some]
    tracemalloc.start()
    kept: list[object] = []
    for name, build in (
        ("parsed", lambda: [bp.parse(text) for text in some]),
        ("loaded", lambda: [bp.Briefing.model_validate_json(json) for json in data]),
    ):
        before = tracemalloc.get_traced_memory()[0]
        kept.append(build())
        print(f"  {name:14} {(tracemalloc.get_traced_memory()[0] - before) / characters:6.1f} bytes kept a character")
    tracemalloc.stop()


def importing() -> None:
    """Whole processes, the fastest of five each."""

    def process(code: str) -> float:
        command = [sys.executable, "-c", code]
        return best(lambda: subprocess.run(command, check=True, cwd=ROOT), rounds=5, clock=time.perf_counter)

    pydantic = process("from pydantic import BaseModel")
    package = process("import briefing_parser")
    first = process(r"import briefing_parser as b; b.parse('Question: Why?\n\nAnn Lee: On July 4, in Paris.\n\n' * 24)")
    ratio, cost = package / pydantic, 1000 * (package - pydantic)
    print(f"  import         {ratio:6.2f} times that of pydantic, {cost:.0f} ms more")
    print(f"  import, and the parse of 1 kB with the gazetteer loaded: {first * 1000:.0f} ms")


if __name__ == "__main__":
    if "--pumps" in sys.argv:
        pumps(*sys.argv[2:3])
    elif "--dates" in sys.argv:
        dates()
    else:
        main()
