"""Decades and centuries, their parts and lists; ages and periods that are none."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.dates import find_dates


def found(text: str) -> list[tuple[str, str, str | None]]:
    return [(mention.text, mention.value, mention.modifier) for mention in find_dates(text, reference="2017-11-14")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the 2nd century AD", [("the 2nd century AD", "01", None)]),
        ("in the second century BC", [("the second century BC", "BC01", None)]),
        ("the second half of the 18th century", [("the second half of the 18th century", "17", "END")]),
        ("the mid-18th century", [("the mid-18th century", "17", "MID")]),
        ("the twenty-first century", [("the twenty-first century", "20", None)]),
        ("the turn of the 20th century", [("the turn of the 20th century", "19", "START")]),
        ("the 19th and 20th centuries", [("the 19th", "18", None), ("20th centuries", "19", None)]),
        ("the late 18th and early 19th centuries", [("the late 18th", "17", "END"), ("early 19th centuries", "18", "START")]),
        ("from the 5th to the 3rd century BC", [("the 5th", "BC04", None), ("the 3rd century BC", "BC02", None)]),
        ("the last quarter of the 19th century", [("the last quarter of the 19th century", "18", "END")]),
        ("the first decade of the 21st century", [("the first decade of the 21st century", "200", None)]),
        ("the last decade of the 20th century", [("the last decade of the 20th century", "199", None)]),
        ("the mid-1990s", [("the mid-1990s", "199", "MID")]),
        ("the late '80s", [("the late '80s", "198", "END")]),
        ("the early 1800s", [("the early 1800s", "18", "START")]),
        ("in the eighties", [("the eighties", "198", None)]),
        ("the 90's", [("the 90's", "199", None)]),
    ],
)
def test_decades_and_centuries(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a man in his eighties",
        "a woman in her late forties",
        "voters in their 70s",
        "She is in her mid-80s.",
        "in the 20s",
        "the Soviet era",
        "the Middle Ages",
        "the Victorian era and the Bronze Age",
        "World War II and the Cold War",
        "the turn of the century",
        "Most of the time it rains.",
        "She spent a lot of that time there.",
    ],
)
def test_ages_periods_and_shares_of_time(text: str) -> None:
    assert found(text) == []
