"""What earlier versions wrote is read by this one."""

import json

import pytest

from briefing_parser import Briefing, __version__
from tools.store_json import STORED, stored_as, transcripts

FILES = sorted(STORED.rglob("*.json"))


def test_a_released_version_has_stored_what_it_writes():
    if ".dev" not in __version__:
        assert [path for path in transcripts() if not stored_as(path, __version__).is_file()] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_stored_json_is_read(path):
    text = path.read_text("utf-8")
    written, briefing = json.loads(text), Briefing.model_validate_json(text)
    assert briefing.parser_version == path.relative_to(STORED).parts[0]
    assert differing(written, json.loads(briefing.model_dump_json())) == []
    for exchange in briefing.exchanges:
        assert exchange.question is briefing[exchange.question.id]


def differing(written, read, where="briefing"):
    """Paths of the values that were written and are not read as they were; what a later version adds is no difference."""
    if isinstance(written, dict) and isinstance(read, dict):
        return [path for key in written for path in differing(written[key], read.get(key), f"{where}.{key}")]
    if isinstance(written, list) and isinstance(read, list) and len(written) == len(read):
        return [
            path
            for number, (one, other) in enumerate(zip(written, read, strict=True))
            for path in differing(one, other, f"{where}[{number}]")
        ]
    return [] if written == read else [where]


def test_a_lost_value_would_be_told():
    assert differing({"a": [1, {"b": 2}]}, {"a": [1, {"b": 3}], "c": 4}) == ["briefing.a[1].b"]
    assert differing({"a": [1]}, {"a": [1, 2]}) == ["briefing.a"]
