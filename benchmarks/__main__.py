"""Print what parsing costs, as multiples of a plain scan of the same characters, in the same run.

A plain scan is one pass of one small pattern: capitalised words and short numbers. Texts are the fixtures, or the plain-text
transcripts and the web pages under $BRIEFING_CORPUS where there are any; a page is measured against a scan of its rendering.
Absolute times say more about the machine than about the parser. `--pumps` tells how time grows on hostile input instead.
"""

from __future__ import annotations

import gc
import itertools
import os
import re
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
        "find_dates": lambda: [bp.find_dates(text, reference="2020-01-01") for text in texts],
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


def best(job: Callable[[], object], rounds: int = 3) -> float:
    """Seconds of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return min(times)


def growth(text: str) -> None:
    """Time against size, the cyclic garbage collector off."""
    gc.disable()
    times = [best(lambda n=n: bp.parse(text * n)) for n in (1, 4, 16)]
    gc.enable()
    ratios = " and ".join(f"{after / before:.2f}" for before, after in itertools.pairwise(times))
    print(f"  four times the text takes {ratios} times the time")


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
        return best(lambda: subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT), rounds=5)

    pydantic = process("from pydantic import BaseModel")
    package = process("import briefing_parser")
    first = process(r"import briefing_parser as b; b.parse('Question: Why?\n\nAnn Lee: On July 4, in Paris.\n\n' * 24)")
    ratio, cost = package / pydantic, 1000 * (package - pydantic)
    print(f"  import         {ratio:6.2f} times that of pydantic, {cost:.0f} ms more")
    print(f"  import, and the parse of 1 kB with the gazetteer loaded: {first * 1000:.0f} ms")


if __name__ == "__main__":
    if "--pumps" in sys.argv:
        pumps(*sys.argv[2:3])
    else:
        main()
