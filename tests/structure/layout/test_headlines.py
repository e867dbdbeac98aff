"""What looks like a heading, and how alike two headings are."""

import pytest

from briefing_parser.structure.layout.headlines import is_headline, key, likeness, stems


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Tide tables", True),
        ("Aid to the U.S.", True),
        ("They are back.", False),
        ("They are back, “all of them.”", False),
        ("They are back, “all of them.”".encode().decode("latin-1").replace("\x80", "€"), False),
        ("tide tables", False),
        ("**Tide tables", True),
        ("**Tide tables.", False),
        ("** tide", False),
        ("2:30 P.M. EDT", False),
        ("(CROSSTALK)", False),
        ("[APPLAUSE]", False),
        ("(A) TIDE TABLES", True),
    ],
)
def test_a_heading_is_no_sentence(line, headline):
    assert is_headline(line) is headline


def test_what_nobody_sees_divides_no_word():
    assert key("Tide ta\u00adbles \u200bof Nor\u200bland") == "tide tables of norland"
    assert stems("ta\u00adbles") == stems("tables")
    assert likeness("Tide tables", "Tide ta\u200bbles") == 1.0


def test_small_words_make_nothing_alike():
    assert likeness("Ferry off the pier", "Boat off the rocks") == 0
