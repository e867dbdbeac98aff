import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.structure.names.spellings import is_misprint

WORDS = st.text("abcde", min_size=5, max_size=7)


@pytest.mark.parametrize(
    ("printed", "known", "expected"),
    [
        ("garoir", "garior", True),
        ("perrun", "persun", True),
        ("novakik", "novak", False),
        ("stefanopolous", "stefanopoulos", True),
        ("berg", "bert", False),
        ("novak", "novak", False),
        ("johansen", "petersen", False),
        ("", "", False),
        ("a" * 90, "a" * 91, False),
    ],
)
def test_surnames_that_differ_by_a_slip_are_misprints(printed, known, expected):
    assert is_misprint(printed, known) is expected


@given(WORDS, WORDS)
def test_a_misprint_is_one_of_both(left, right):
    assert is_misprint(left, right) is is_misprint(right, left)


@given(WORDS, st.data())
def test_a_letter_left_out_is_a_misprint(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    assert is_misprint(word[:at] + word[at + 1 :], word)
