"""The case of a name: which word governs it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.mentions.places import find_places
from briefing_parser.mentions.places.matches import matches
from briefing_parser.mentions.places.metonymy.cases import case_of
from briefing_parser.mentions.places.settings import setting
from briefing_parser.mentions.places.tokens import words
from briefing_parser.mentions.places.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("text", "lead", "listed"),
    [
        ("in [Norway]", "in", False),
        ("in the southern [Norway]", "in", False),
        ("from Chile and [Norway]", "from", True),
        ("relations between Chile, South Korea and the [Norway]", "between", True),
        ("of both Chile and [Norway]", "of", True),
        ("Today, [Norway] left", "", True),
        ("He said. [Norway] left", "", False),
        ("the storm hit and [Norway] waited", "and", False),
        ("a blank line with\n\n[Norway]", "", False),
        ("[Norway]", "", False),
    ],
)
def test_the_word_that_governs_a_name(text: str, lead: str, listed: bool) -> None:
    start, plain = text.index("["), text.replace("[", "").replace("]", "")
    known, capitalised = vocabulary(), words(plain)
    match = next(m for m in matches(plain, capitalised, known) if m.start == start)
    case = case_of(plain, match, setting(plain, capitalised, match), known)
    assert (case.lead, case.listed) == (lead, listed)


@given(st.text(alphabet="ab ,.\n’s", max_size=60))
def test_a_state_is_found_whatever_small_letters_stand_around_it(noise: str) -> None:
    assert [m.text for m in find_places(f"{noise} Kazakhstan {noise}")] == ["Kazakhstan"]


def test_word_lists_are_disjoint_where_a_rule_would_never_be_reached() -> None:
    known = vocabulary()
    assert not known.kinds_behind & known.local
    assert not known.governing & known.attributive
    assert not known.addressing & known.subordinators
