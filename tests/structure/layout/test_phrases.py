"""Phrases anywhere in a text: the look at first words misses none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.structure.layout.phrases import says

PHRASES = frozenset({"go ahead", "the floor is yours", "next", "question, please", "请讲", "a ver, allá"})
WORDS = st.sampled_from("go ahead the floor is yours next question, please 请讲 a ver, allá of and goes aheads".split())


def plainly(text: str) -> bool:
    """Whether the text holds one of the phrases, its words whole at the beginning."""
    return any(f" {phrase}" in f" {text}" if " " in phrase else phrase in text for phrase in PHRASES)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_says_is_a_plain_search_at_the_beginnings_of_words(text: str) -> None:
    assert says(text, frozenset(text.split()), PHRASES) == plainly(text)
