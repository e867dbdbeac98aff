"""Composed transcripts, parsed and compared with what a person reads in them, field by field."""

import json
from pathlib import Path

import pytest

from briefing_parser import parse
from briefing_parser.fidelity import truth_of
from briefing_parser.fidelity.differences import differences
from tools.store_json import transcripts

FIXTURES = Path(__file__).parent.parent / "fixtures"
EXPECTED = sorted(FIXTURES.rglob("*.json"))


def test_every_fixture_has_its_expected_result():
    assert sorted(path.with_suffix(".json") for path in transcripts()) == EXPECTED
    assert len(EXPECTED) >= 36


@pytest.mark.parametrize("folder", sorted({path.parent for path in EXPECTED}), ids=lambda folder: folder.name)
def test_every_folder_says_what_it_holds(folder):
    told = (folder / "README.md").read_text("utf-8")
    assert [path.name for path in transcripts() if path.parent == folder and f"`{path.name}`" not in told] == []


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_fixture(path):
    gold = json.loads(path.read_text("utf-8"))
    briefing = parse((FIXTURES / gold["file"]).read_bytes())
    found = truth_of(briefing).to_gold() | {"defects": sorted({defect.code for defect in briefing.defects})}
    told = list(differences({key: value for key, value in gold.items() if key != "file"}, found))
    assert not told, "\n".join(told)
