"""TIMEX3 values in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.models.timex_grammar import CALENDAR, DURATION, ERA
from briefing_parser.models.timex_words import modifier_in_words, value_in_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2017-07-07", "Friday, 7 July 2017"),
        ("2017-07", "July 2017"),
        ("2017", "2017"),
        ("0071-03-01", "Sunday, 1 March 71"),
        ("BC0499", "499 BC"),
        ("BC0044-03-15", "15 March 44 BC"),
        ("2017-W29", "the week that begins on Monday, 17 July 2017"),
        ("2017-W29-WE", "the weekend that begins on Saturday, 22 July 2017"),
        ("2017-W29-2", "Tuesday, 18 July 2017"),
        ("2017-W54", "week 54 of 2017"),
        ("2017-Q3", "the third quarter of 2017"),
        ("2017-H1", "the first half of 2017"),
        ("2017-WI", "the winter of 2017"),
        ("199", "the 1990s"),
        ("18", "the 1800s"),
        ("BC047", "the 470s BC"),
        ("FY2018", "fiscal year 2018"),
        ("FY2018-Q1", "the first quarter of fiscal year 2018"),
        ("2017-07-07T14:48", "14:48 on Friday, 7 July 2017"),
        ("2017-07-07T14", "the hour from 14:00 on Friday, 7 July 2017"),
        ("2017-07-07T14:48Z", "14:48 UTC on Friday, 7 July 2017"),
        ("2017-07-07TMO", "the morning of Friday, 7 July 2017"),
        ("2017-02-30", "30 February 2017"),
        ("XXXX-07-17", "17 July of a year that is not known"),
        ("XXXX-XX-17", "day 17 of a month that is not known"),
        ("XXXX-XX-XX", "a day that is not known"),
        ("XXXX-07", "July of a year that is not known"),
        ("XXXX-WXX-5", "a Friday that is not known"),
        ("XXXX-SP", "the spring of a year that is not known"),
        ("P2Y", "2 years"),
        ("P1D", "1 day"),
        ("PT30M", "30 minutes"),
        ("P2.5Y", "2.5 years"),
        ("PXM", "some months"),
        ("PXX", "some length of time"),
        ("P1Y6M", "1 year and 6 months"),
        ("PRESENT_REF", "the present"),
        ("not a value", None),
        ("2017-13", None),
        ("", None),
    ],
)
def test_a_value_in_words(value: str, words: str | None) -> None:
    assert value_in_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P1W", "each week"),
        ("P2D", "each 2 days"),
        ("XXXX-WXX-2", "each Tuesday"),
        ("XXXX-XX-XXTMO", "the morning of each day"),
    ],
)
def test_what_recurs(value: str, words: str) -> None:
    assert value_in_words(value, recurs=True) == words


@given(
    st.one_of(
        *(st.from_regex(form, fullmatch=True, alphabet=st.characters(codec="ascii")) for form in (CALENDAR, ERA, DURATION))
    )
)
def test_every_well_formed_value_has_words(value: str) -> None:
    assert value_in_words(value)


def test_modifiers_in_words() -> None:
    assert modifier_in_words("END") == "the end of it"
    assert modifier_in_words("SOON") is None
