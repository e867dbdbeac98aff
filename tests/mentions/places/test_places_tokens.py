"""Capitalised words and what joins them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.mentions.places.tokens import joined, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moscow, O'Leary and Sana'a", ["Moscow", "O'Leary", "Sana'a"]),
        ("Russia's and Peru’s", ["Russia", "Peru"]),
        ("the U.S. and D.C., U.S", ["U.S.", "D.C.", "U.S"]),
        ("iPhone eBay", []),
        ("Łódź and Ürümqi", ["Łódź", "Ürümqi"]),
        ("A. B", ["A", "B"]),
        ("snake_Case Éire", ["Case", "Éire"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("New York", True),
        ("New\nYork", True),
        ("New\n      York", True),
        ("New\n\nYork", False),
        ("Stratford-upon-Avon", True),
        ("Gulf of\nMexico", True),
        ("St. Louis", True),
        ("Peru. Chile", False),
        ("Peru was Chile", False),
        ("Washington, Boston", True),
    ],
)
def test_joined(text: str, expected: bool) -> None:
    first, second = words(text)[0], words(text)[-1]
    assert joined(text, first, second) is expected


@given(st.text())
def test_words_are_where_they_say(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.end] == word.text
