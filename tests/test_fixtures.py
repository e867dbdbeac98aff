"""Composed transcripts, parsed and compared with what a person reads in them, field by field."""

import json
from pathlib import Path

import pytest

from briefing_parser import parse
from briefing_parser.fidelity import truth_of
from briefing_parser.fidelity.differences import differences

FIXTURES = Path(__file__).parent.parent / "fixtures"
EXPECTED = sorted(FIXTURES.rglob("*.json"))


def test_every_fixture_has_its_expected_result():
    transcripts = {path for path in FIXTURES.rglob("*") if path.is_file() and path.suffix not in (".json", ".md")}
    assert {path.with_suffix(".json") for path in transcripts} == set(EXPECTED)
    assert len(EXPECTED) >= 8


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_fixture(path):
    gold = json.loads(path.read_text("utf-8"))
    briefing = parse((FIXTURES / gold["file"]).read_bytes())
    found = truth_of(briefing).to_gold() | {"defects": sorted({defect.code for defect in briefing.defects})}
    told = list(differences({key: value for key, value in gold.items() if key != "file"}, found))
    assert not told, "\n".join(told)
