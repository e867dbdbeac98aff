"""A profile may never make a parse worse than the generic one does, and a wrong one breaks no law.

Real transcripts, their gold and its scorer are read from $BRIEFING_CORPUS (default: ../shared beside the project).
"""

import importlib.util
import json
import os
from functools import partial
from pathlib import Path

import pytest

from briefing_parser import Parser, parse, profiles
from briefing_parser.fidelity import broken_laws, truth_of
from briefing_parser.fidelity.differences import differences

ROOT = Path(__file__).parent.parent.parent
BASE = Path(os.environ.get("BRIEFING_CORPUS", ROOT.parent / "shared"))
FIXTURES = sorted((ROOT / "fixtures").rglob("*.json"))
GOLD = sorted((BASE / "gold" / "structure").rglob("*.json"))
SCORER = BASE / "eval" / "score_structure.py"
JUDGED = ("meta", "topics", "boundary", "turns", "turns_full", "exchanges", "speakers", "labels", "titles", "contents")

needs_corpus = pytest.mark.skipif(not (GOLD and SCORER.exists()), reason=f"no corpus at {BASE}: set BRIEFING_CORPUS")
by_file = partial(pytest.mark.parametrize, "path", ids=lambda path: f"{path.parent.name}/{path.stem}")

CHOSEN = Parser(finders=())
GENERIC = Parser(profile="generic", finders=())


@pytest.fixture(scope="module")
def scorer():
    spec = importlib.util.spec_from_file_location("score_structure", SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@by_file(FIXTURES)
def test_no_fixture_is_read_worse_than_by_the_generic_profile(path):
    gold = json.loads(path.read_text("utf-8"))
    raw = (ROOT / "fixtures" / gold["file"]).read_bytes()
    chosen, generic = (
        list(differences({key: gold[key] for key in found if key in gold}, found))
        for found in (truth_of(parse(raw)).to_gold(), truth_of(parse(raw, profile="generic")).to_gold())
    )
    assert len(chosen) <= len(generic), "\n".join(chosen)


@needs_corpus
@by_file(GOLD)
def test_no_transcript_is_read_worse_than_by_the_generic_profile(path, scorer):
    gold = json.loads(path.read_text("utf-8"))
    raw = (BASE / "corpus" / gold["file"]).read_bytes()
    chosen, generic = (scorer.judged(gold, parser.parse(raw))[0] for parser in (CHOSEN, GENERIC))
    worse = {key: (generic[key], chosen[key]) for key in JUDGED if (chosen.get(key) or 0) < (generic.get(key) or 0) - 1e-9}
    assert worse == {}


@needs_corpus
@by_file(GOLD)
def test_the_profile_of_another_house_breaks_no_law(path):
    raw = (BASE / "corpus" / json.loads(path.read_text("utf-8"))["file"]).read_bytes()
    others = [name for name in profiles() if name != CHOSEN.parse(raw).profile]
    wrong = Parser(profile=others[GOLD.index(path) % len(others)], finders=())
    broken = broken_laws(wrong.parse(raw), raw, wrong.parse)
    assert not broken, "\n".join(map(str, broken))


@pytest.mark.parametrize(("path", "name"), list(zip(FIXTURES * len(profiles()), profiles() * 2, strict=False)))
def test_no_profile_breaks_a_law_on_a_fixture(path, name):
    raw = (ROOT / "fixtures" / json.loads(path.read_text("utf-8"))["file"]).read_bytes()
    parser = Parser(profile=name, finders=())
    broken = broken_laws(parser.parse(raw), raw, parser.parse)
    assert not broken, "\n".join(map(str, broken))
