"""Days that have names: fixed ones, those about Easter, those of the Hebrew year, and days that history has named."""

from __future__ import annotations

import re

import pytest

from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.arithmetic import Day
from briefing_parser.mentions.dates.holidays import holiday

REFERENCE = "2017-07-14"  # a Friday


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It rained on [Black Friday].", "2016-11-25"),
        ("It will rain on [Black Friday].", "2017-11-24"),
        ("It rained on [Black Friday 2010].", "2010-11-26"),
        ("It rained on [Mardi Gras].", "2017-02-28"),
        ("It rained on [Whit Monday].", "2017-06-05"),
        ("It rained at [Pentecost].", "2017-06-04"),
        ("It rained on [Ascension Day].", "2017-05-25"),
        ("It rained on [Martin Luther King, Jr. Day].", "2017-01-16"),
        ("It rained on [St. Patrick's Day].", "2017-03-17"),
        ("It rained on [Cinco de Mayo].", "2017-05-05"),
        ("It rained at [Passover].", "2017-04-11"),
        ("It will rain on [Yom Kippur].", "2017-09-30"),
        ("It will rain on [Guy Fawkes Night].", "2017-11-05"),
        ("It rained [last Christmas].", "2016-12-25"),
        ("It rained on America's [Independence Day].", "2017-07-04"),
        ("It rained on [D-Day].", "1944-06-06"),
        ("It rained on [Black Monday].", "1987-10-19"),
    ],
)
def test_a_holiday_is_a_day(text: str, value: str) -> None:
    (mention,) = find_dates(re.sub(r"[\[\]]", "", text), reference=REFERENCE)
    assert [mention.text] == re.findall(r"\[(.+)\]", text)
    assert (mention.type, mention.value) == ("DATE", value)


@pytest.mark.parametrize(
    "text", ["a christmas tree", "on Ruritania's Independence Day", "before Canadian Thanksgiving", "the yom of the yard"]
)
def test_no_holiday_of_ours(text: str) -> None:
    assert find_dates(text, reference=REFERENCE) == ()


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("newyear", Day(2017, 9, 21)),
        ("yomkippur", Day(2023, 9, 25)),
        ("sukkot", Day(2019, 10, 14)),
        ("hanukkah", Day(2016, 12, 25)),
        ("hanukkah", Day(2021, 11, 29)),
        ("purim", Day(2024, 3, 24)),
        ("passover", Day(2024, 4, 23)),
        ("shavuot", Day(2021, 5, 17)),
        ("thanksgiving+1", Day(2019, 11, 29)),
        ("election+1", Day(2016, 11, 8)),
    ],
)
def test_a_day_that_the_calendar_tells(name: str, day: Day) -> None:
    assert holiday(name, day.year) == day


def test_the_hebrew_year_is_told_while_its_calendar_is_sure() -> None:
    assert holiday("passover", 50) is None
