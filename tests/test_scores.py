"""The measures that real transcripts and gold give: a floor under what has been reached.

Needs the corpus, its gold and its scorers in $BRIEFING_CORPUS (default: ../shared beside the project).
"""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

from briefing_parser import parse

BASE = Path(os.environ.get("BRIEFING_CORPUS", Path(__file__).parent.parent.parent / "shared"))
pytestmark = pytest.mark.skipif(not (BASE / "eval").is_dir(), reason=f"no corpus at {BASE}: set BRIEFING_CORPUS")

STRUCTURE = (
    "meta",
    "topics",
    "boundary",
    "turns",
    "turns_full",
    "exchanges",
    "speakers",
    "labels",
    "titles",
    "contents",
    "perfect",
)


@pytest.fixture(scope="module")
def measures():
    """The module that takes all measures."""
    path = BASE / "eval" / "run.py"
    spec = importlib.util.spec_from_file_location("measures", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["measures"] = module
    spec.loader.exec_module(module)
    return module


FLOORS = {
    "meta": 0.98,
    "topics": 0.95,
    "boundary": 0.995,
    "turns": 0.99,
    "turns_full": 0.98,
    "exchanges": 0.99,
    "speakers": 0.98,
    "labels": 0.99,
    "titles": 0.95,
    "contents": 0.95,
    "perfect": 0.9,
}


def test_the_structure_of_every_publisher(measures):
    scores = measures.structure(BASE)
    fallen = {key: scores["overall"][key] for key, floor in FLOORS.items() if scores["overall"][key] < floor}
    assert fallen == {}
    exchanges = {name: row["exchanges"] for name, row in scores["publishers"].items() if row["exchanges"] is not None}
    assert {name: value for name, value in exchanges.items() if value < 0.93} == {}


def test_the_structure_of_every_publisher_without_its_profile(measures):
    def generic(raw):
        return parse(raw, profile="generic")

    scores, _ = measures.score_structure.run(BASE / "corpus", BASE / "gold" / "structure", generic)
    assert scores["overall"]["boundary"] >= 0.99
    assert scores["overall"]["exchanges"] >= 0.98


def test_the_structure_of_the_ministry_s_transcript_is_perfect(measures):
    scores = measures.structure(BASE)["publishers"]["ru-mfa"]
    assert {key: scores[key] for key in STRUCTURE} == dict.fromkeys(STRUCTURE, 1.0)


@pytest.mark.parametrize(("name", "floor"), [("briefings", 95), ("seed_gold", 97), ("meantime", 79), ("wikiwars", 85)])
def test_values_of_dates(measures, name, floor):
    assert measures.dates(BASE)[name]["value"] >= floor


@pytest.mark.parametrize(("name", "floor"), [("briefings", 96), ("seed_gold", 93), ("geovirus", 86), ("lgl", 64)])
def test_areas_of_places(measures, name, floor):
    assert measures.places(BASE)[name]["area"] >= floor


@pytest.mark.parametrize(("name", "floor"), [("briefings", 95), ("seed_gold", 93), ("gum_interview_news", 75)])
def test_names(measures, name, floor):
    assert measures.entities(BASE)[name]["strict"] >= floor


def test_mentions_within_a_parse(measures):
    scores = measures.parsed(BASE)
    assert scores["dates"] >= 97
    assert scores["places_area"] >= 93
    assert scores["entities"] >= 93
    assert scores["linking"]["F1"] >= 95
