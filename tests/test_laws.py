"""The laws hold on fixtures, on real transcripts where they are at hand, and on whatever Hypothesis thinks of."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_parser import parse
from briefing_parser.fidelity import broken_laws
from briefing_parser.fidelity.strategies import transcripts
from tools import store_json

ROOT = Path(__file__).parent.parent
FIXTURES = store_json.transcripts()
CORPUS = Path(os.environ.get("BRIEFING_CORPUS", ROOT.parent / "shared")) / "corpus"
PLAIN = sorted(path for path in CORPUS.rglob("*.txt") if "formats" not in path.parts)

SCRAPS = (
    *("Question:", "Q: ", "Anna Berg: ", "\nANSWER:", "**Question:** ", "Table of contents", "1. ", "  2. ", "• "),
    *("\n", "\r\n", "\r", "\x85", "\u2028", "\x0c", "\n\n", "\u00a0", "\u200b", "\ufeff", "\t", " ", "-\n", "\u00ad"),
    *("14 July 201714:48", "July 17", "on Monday", "Back to top", '" rel="111">', "Answers to media questions:", "(Laughter.)"),
    *("Vienna", "the White House", "$2.5 billion", "“", "”", "?forest", "Minister ", ". ", "\ud800", "\0", "é", "😀", "中"),
    "Briefing by Foreign Ministry Spokesperson Anna Berg, Vienna, July 14, 2017",
)
"""What transcripts are made of: put together blindly, they make what no one would print and a parser may still meet."""


def check(raw):
    broken = broken_laws(parse(raw), raw, parse)
    assert not broken, "\n".join(map(str, broken))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_fixtures(path):
    check(path.read_bytes())


@pytest.mark.skipif(not PLAIN, reason=f"no real transcripts below {CORPUS}; BRIEFING_CORPUS says where they are")
@pytest.mark.parametrize("path", PLAIN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_real_transcripts(path):
    check(path.read_bytes())


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text())
def test_any_text(text):
    check(text)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.binary())
def test_any_bytes(data):
    check(data)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(SCRAPS) | st.text(max_size=5), max_size=40).map("".join))
def test_any_scraps_of_a_transcript(text):
    check(text)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(transcripts(damages_at_most=4))
def test_printed_transcripts(transcript):
    check(transcript.printed)


@pytest.mark.parametrize(
    "raw", ["", b"", "\n", "a" * 100_000, "Question: " * 5_000, "(" * 50_000, "\r" * 50_000, b"\xff" * 50_000]
)
def test_pumped(raw):
    check(raw)


DIGESTS = """
import hashlib, sys
from pathlib import Path
from briefing_parser import parse
for path in sys.argv[1:]:
    print(hashlib.sha256(parse(Path(path).read_bytes()).model_dump_json().encode()).hexdigest(), path)
"""


def digests(paths, **environment):
    """What a fresh interpreter makes of the files, in this order and environment."""
    ran = subprocess.run(
        [sys.executable, "-c", DIGESTS, *map(str, paths)],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return sorted(ran.stdout.splitlines())


def test_neither_hash_seed_nor_order_nor_zone_nor_locale_matters():
    here = digests(FIXTURES, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")
    elsewhere = digests(FIXTURES[::-1], PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="tr_TR.UTF-8", PYTHONTZPATH="")
    assert len(here) == len(FIXTURES)
    assert here == elsewhere
