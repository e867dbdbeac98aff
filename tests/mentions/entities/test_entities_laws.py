"""What holds for the entities of any text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.mentions.entities import find_entities

GIVEN = ["Tessa", "Peter", "Jessica", "Ahmed", "Maria"]
FAMILY = ["Marlow", "Okoro", "Tandrel", "Brockvale", "al-Harbi", "van der Linde"]
FRAMES = [
    "We met {} yesterday.",
    "Ambassador {} will come.",
    "“{}” was printed there.",
    "{}: Good afternoon.",
    "talks between {} and others",
]
WORDS = [*GIVEN, *FAMILY, "of", "the", "and", "in", "(UN)", "$5", "’s", ":", ",", ".", "Q", "A", "“", "”", "-", "é", "ß", "  "]
WORDS += (
    "Mr. MS. President Foreign Ministry Council Peru Peruvian UN Agreement Forum Airport River billion dollars I. Éva".split()
)
WORDS += ["U.S.-Peruvian", "anti-Peruvian", "\n", "\n\n", "\r\n", "\u00a0", "1961", "5+2", "P5+1", "six-party talks", "(OFC)"]


def check(text):
    mentions = find_entities(text)
    keys = [(m.span.start, -m.span.end, m.kind) for m in mentions]
    assert keys == sorted(keys)
    assert len({m.id for m in mentions}) == len(mentions)
    for mention in mentions:
        assert text[mention.span.start : mention.span.end] == mention.text != ""
        assert mention.name.strip()
        assert mention.entity is None
        assert "\n\n" not in mention.text
        assert mention.text == mention.text.strip()
    for first, second in pairwise(mentions):
        assert second.span.start >= first.span.end or second.span.end <= first.span.end, "mentions cross"
    return mentions


@given(st.text(max_size=200))
def test_any_text(text):
    check(text)


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from([" ", ""]))
def test_any_order_of_words(words, gap):
    check(gap.join(words))


@given(st.sampled_from(GIVEN), st.sampled_from(FAMILY), st.sampled_from(FRAMES))
def test_a_name_in_a_frame_is_found(first, last, frame):
    name = f"{first} {last}"
    assert name in [m.text for m in check(frame.format(name)) if m.kind == "person"]


@given(st.sampled_from(GIVEN), st.sampled_from(FAMILY), st.sampled_from(FRAMES), st.sampled_from(FRAMES))
def test_full_name_and_surname_are_one(first, last, frame, other):
    text = frame.format(f"{first} {last}") + "\n\n" + other.format(f"Mr {last}")
    people = {m.name for m in check(text) if m.kind == "person"}
    assert people == {f"{first} {last}"}


@pytest.mark.parametrize("text", ["", " ", "\ud800", "Tessa \ud800", "\x00", "A", "’", "-", "$", "al-", "l A", "-A", "'s"])
def test_odd_texts(text):
    check(text)
