"""Years of account: their number, the one at hand, their parts, and when they begin where a state is named."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.dates import find_dates


def found(text: str, reference: str | None = "2017-11-14") -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find_dates(text, reference=reference)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in fiscal year 2019", [("fiscal year 2019", "FY2019")]),
        ("in fiscal 2019", [("fiscal 2019", "FY2019")]),
        ("the 2019 fiscal year", [("the 2019 fiscal year", "FY2019")]),
        ("the FY2019 plan", [("the FY2019", "FY2019")]),
        ("FY 19 and FY20", [("FY 19", "FY2019"), ("FY20", "FY2020")]),
        ("in FY98", [("FY98", "FY1998")]),
        ("in FY2019-20", [("FY2019-20", "FY2020")]),
        ("the 2019-20 financial year", [("the 2019-20 financial year", "FY2020")]),
        ("financial year 2019/20", [("financial year 2019/20", "FY2020")]),
        ("fiscal years 2019, 2020 and 2021", [("fiscal years 2019", "FY2019"), ("2020", "FY2020"), ("2021", "FY2021")]),
        ("by the end of fiscal 2019", [("the end of fiscal 2019", "FY2019")]),
        ("this fiscal year", [("this fiscal year", "FY2017")]),
        ("the next financial year", [("the next financial year", "FY2018")]),
        ("early in the fiscal year", [("early in the fiscal year", "FY2017")]),
        ("the first quarter of fiscal 2019", [("the first quarter of fiscal 2019", "FY2019-Q1")]),
        ("the last quarter of the fiscal year", [("the last quarter of the fiscal year", "FY2017-Q4")]),
        ("the second half of last fiscal year", [("the second half of last fiscal year", "FY2016-H2")]),
        ("over the next two fiscal years", [("the next two fiscal years", "P2Y")]),
    ],
)
def test_years_of_account(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "begin", "end"),
    [
        ("the US fiscal year 2024", "FY2024", "2023-10-01", "2024-10-01"),
        ("America's fiscal 2024", "FY2024", "2023-10-01", "2024-10-01"),
        ("Australia's 2019-20 financial year", "FY2020", "2019-07-01", "2020-07-01"),
        ("the UK 2019/20 financial year", "FY2020", "2019-04-06", "2020-04-06"),
        ("India's FY2023-24", "FY2024", "2023-04-01", "2024-04-01"),
        ("Japan's fiscal 2021", "FY2021", "2021-04-01", "2022-04-01"),
        ("Japan's 2021-22 fiscal year", "FY2021", "2021-04-01", "2022-04-01"),
        ("fiscal year 2024", "FY2024", None, None),
        ("Ruritania's fiscal year 2024", "FY2024", None, None),
    ],
)
def test_the_state_that_is_named_says_when_it_begins(text: str, value: str, begin: str | None, end: str | None) -> None:
    (mention,) = find_dates(text, reference="2017-11-14")
    assert (mention.value, mention.begin, mention.end) == (value, begin, end)


@pytest.mark.parametrize(("reference", "value"), [("2017-09-30", "FY2017"), ("2017-10-01", "FY2018"), ("2018-01-01", "FY2018")])
def test_the_one_at_hand_is_that_of_the_day_of_speaking(reference: str, value: str) -> None:
    (mention,) = find_dates("the rest of the US fiscal year", reference=reference)
    assert mention.value == value


def test_without_a_reference_the_one_at_hand_stays_open() -> None:
    assert found("this fiscal year", None) == [("this fiscal year", "XXXX")]


@pytest.mark.parametrize(
    "text", ["fiscal policy", "a fiscal year", "financial aid", "fiscal discipline", "the fiscal month", "fiscal years"]
)
def test_no_year_of_account(text: str) -> None:
    assert found(text) == []
