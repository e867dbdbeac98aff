"""Years of few figures and in words: by what stands around them, and by their company."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.dates import find_dates


def values(text: str) -> list[str]:
    return [mention.value for mention in find_dates(text, reference="2017-07-14")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ovira of Pell (c. 314 – 368) taught there.", ["0314", "0368"]),
        ("Ovira of Pell (c. 314) taught until about 360 - 366.", ["0314", "0360", "0366"]),
        ("The fort of the year 71 was burnt in 348.", ["0071", "0348"]),
        ("She died in December of 384. In 390 Obra became bishop.", ["0384-12", "0390"]),
        ("Obra (837-908) was a poet.", ["0837", "0908"]),
        ("She died on 30 September 420. After 430, nobody came.", ["0420-09-30", "0430"]),
        ("It fell in 480 BC, and its daughter town around 211.", ["BC0480", "0211"]),
    ],
)
def test_a_year_of_three_figures_stands_where_its_words_or_another_bear_it_out(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 348. Nobody came.",
        "They counted votes in 348 towns in the year 71 and after.",
        "Call (202) 555-0143 or ask in room 314.",
        "The range (120-150) is normal.",
        "About 500 Romans came in 314.",
        "It grew by 211 percent, to 866.",
    ],
)
def test_three_figures_alone_are_a_number(text: str) -> None:
    assert not [value for value in values(text) if value in ("0348", "0211", "0500", "0866", "0314", "0120", "0202")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met in nineteen ninety-four.", "1994"),
        ("It was founded in fifteen sixteen.", "1516"),
        ("The law is from nineteen hundred and four.", "1904"),
        ("It has grown since two thousand eight.", "2008"),
        ("It was settled in two thousand and one.", "2001"),
        ("It will end by twenty thirty.", "2030"),
        ("We left in early twenty sixteen.", "2016"),
        ("They landed on June sixth, nineteen forty-four.", "1944-06-06"),
        ("in the year two thousand", "2000"),
    ],
)
def test_a_year_in_words(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "in two thousand homes",
        "of two thousand five hundred soldiers",
        "to fifteen sixteen-year-olds",
        "from twenty thirty people",
        "in twenty-one towns",
        "nineteen ninety-four",
    ],
)
def test_numbers_in_words_that_are_no_year(text: str) -> None:
    assert not [value for value in values(text) if value.isdigit()]


def test_years_of_two_figures_keep_each_other_company() -> None:
    text = "I voted for Obra in 76 and 80, for Pell in 84 and 88, and for Nore in 2000 and in 08."
    assert values(text) == ["1976", "1980", "1984", "1988", "2000", "2008"]
    assert values("The bill passed in 84 and the vote was 76 to 24.") == []
