import pytest

from briefing_parser.models import Span
from briefing_parser.profiles import load_profile
from briefing_parser.structure.speakers.introductions import Heard, introductions, words_in_small_letters

GENERIC = load_profile(None)


def found(text, surnames, asks=False):
    heard = [Heard(Span(0, len(text)), "MS. LEE", asks)]
    return [
        (one.name, one.title, one.support)
        for one in introductions(text, heard, surnames, lambda: words_in_small_letters(text), GENERIC)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We are joined by Ivo Novak.", [("Ivo Novak", "", "bare")]),
        ("Deputy Prime Minister Ivo Novak is here", [("Ivo Novak", "deputy prime minister", "title")]),
        ("the Secretary of Roads, Ivo J. Novak, and", [("Ivo J. Novak", "", "bare")]),
        ("Dr. Ivo Novak’s plan", [("Ivo Novak", "dr", "title")]),
        ("I'm Ivo Novak, from the ministry.", [("Ivo Novak", "", "self")]),
        ("My name is Dr. Ivo Novak.", [("Ivo Novak", "dr", "self")]),
        ("And Novak came. Then And Novak and we went.", []),
        ("J. Novak, Dr. Novak, Novak.", []),
        ("Ivo Novak Jr. was there", []),
        ("Mark Novak. I mark him.", []),
        ("That was Mark Novak. I mark him.", [("Mark Novak", "", "bare")]),
        ("Dr. Ivo Nowak", [("Ivo Nowak", "dr", "title")]),
        ("nothing at all", []),
    ],
)  # fmt: skip
def test_names_are_found_with_the_title_before_them(text, expected):
    assert found(text, {"novak", "nowaczyk"}) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thank you, Prime Minister Novak, for this.", [("Novak", "prime minister", "address")]),
        ("President Oda. I am from here.", [("Oda", "president", "address")]),
        ("What did President Oda say?", []),
        ("Has Ivo Novak called?", []),
        ("Has Dr. Ivo Novak called?", [("Ivo Novak", "dr", "title")]),
    ],
)
def test_journalists_address_people_and_name_many_others(text, expected):
    assert found(text, {"novak"}, asks=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PRESS BRIEFING BY SECRETARY IVO NOVAK", [("Ivo Novak", "secretary", "title")]),
        ("Remarks by President Oda and Vice President Novak", [("Oda", "president", "address"), ("Novak", "vice president", "address")]),
        ("Remarks by the President on the Oder Bridge", []),
    ],
)  # fmt: skip
def test_a_head_names_people_by_name_or_office(text, expected):
    whole = f"{text}\nHe spoke by the bridge."
    heard = [Heard(Span(0, len(text)), "", asks=False, is_head=True)]
    found_there = introductions(whole, heard, {"novak"}, lambda: words_in_small_letters(whole), GENERIC)
    assert [(one.name, one.title, one.support) for one in found_there] == expected
