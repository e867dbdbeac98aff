"""Differences are told leaf by leaf, and an insertion is told once."""

import pytest

from briefing_parser.fidelity.differences import differences


@pytest.mark.parametrize(
    ("expected", "got", "told"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1}, {"a": 2}, ["a: expected 1, got 2"]),
        ({"a": {"b": None}}, {"a": {"b": "x"}}, ["a.b: expected None, got 'x'"]),
        ({"a": 1}, {"b": 1}, ["a: expected 1, got nothing", "b: expected nothing, got 1"]),
        (["x", "y", "z"], ["x", "z"], ["[1]: expected 'y', got nothing"]),
        (["x", "z"], ["w", "x", "z"], ["[0]: expected nothing, got 'w'"]),
        (["x"], ("x",), []),
        ("a" * 80 + "b" + "c" * 80, "a" * 80 + "d", [f": expected '…{'a' * 30}b{'c' * 59}…', got '…{'a' * 30}d'"]),
    ],
)
def test_one_line_a_leaf(expected, got, told):
    assert list(differences(expected, got)) == told
