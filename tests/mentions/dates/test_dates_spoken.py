"""Days, parts of days and stretches told from another: their span, type and value."""

from __future__ import annotations

import re

import pytest

from briefing_parser.mentions.dates import find_dates

REFERENCE = "2017-07-14"  # a Friday


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They left at [dawn].", ["2017-07-14TMO"]),
        ("They left at [dawn on Monday].", ["2017-07-10TMO"]),
        ("They left before [nightfall].", ["2017-07-14TEV"]),
        ("They met at [lunchtime].", ["2017-07-14TMI"]),
        ("They left in [the small hours].", ["2017-07-14TMO"]),
        ("They left in [the early hours of Tuesday].", ["2017-07-11TMO"]),
        ("They left in [the early morning hours of 12 May].", ["2017-05-12TMO"]),
        ("They met in [mid-afternoon].", ["2017-07-14TAF"]),
        ("It rained [all night].", ["2017-07-14TNI"]),
        ("It rained [all morning long].", ["2017-07-14TMO"]),
        ("It snowed [thismorning].", ["2017-07-14TMO"]),
        ("It snowed [lastnight].", ["2017-07-13TNI"]),
        ("It snowed [lastweek].", ["2017-W27"]),
        ("The talks ended [late on Monday].", ["2017-07-10"]),
        ("The market was shut for [a second consecutive day].", ["2017-07-14"]),
        ("The market was shut on [Tuesday] for [the third straight day].", ["2017-07-11", "2017-07-11"]),
        ("It fell on [15MAY2016].", ["2016-05-15"]),
        ("It fell on [May3,2016].", ["2016-05-03"]),
        ("It fell on [Sept15,1946].", ["1946-09-15"]),
        ("It fell in [the month of May].", ["2017-05"]),
        ("on [the last day of the month]", ["2017-07-31"]),
        ("on [the last Sunday of the month]", ["2017-07-30"]),
        ("on [the first Monday of next month]", ["2017-08-07"]),
        ("on [the last Friday of last month]", ["2017-06-30"]),
        ("They come [a week from Tuesday].", ["2017-07-25"]),
        ("They came [a week ago Tuesday].", ["2017-07-04"]),
        ("It grew in [the near term] as told.", ["FUTURE_REF"]),
        ("It ran ([2013]-[present]).", ["2013", "PRESENT_REF"]),
        ("The talks will end [Monday].", ["2017-07-17"]),
        ("The lease will end [next year].", ["2018"]),
        ("Beginning in [May 2016], they left.", ["2016-05"]),
        ("at [the tail end of 2016]", ["2016"]),
        ("for [the rest of the year]", ["2017"]),
        ("by [end-2025]", ["2025"]),
    ],
)
def test_a_part_is_found_whole(text: str, values: list[str]) -> None:
    mentions = find_dates(re.sub(r"[\[\]]", "", text), reference=REFERENCE)
    assert [mention.text for mention in mentions] == re.findall(r"\[(.+?)\]", text)
    assert [mention.value for mention in mentions] == values


@pytest.mark.parametrize(
    "text",
    [
        "The dawn was red over the harbour.",
        "Ms. Dawn spoke before Mr. Dusk.",
        "The sunset was red.",
        "He is present and presents a plan.",
        "They want to date other plans, with an up to date list.",
        "a third straight quarter of growth",
        "the long term interest of all",
    ],
)
def test_no_part_of_day(text: str) -> None:
    assert find_dates(text, reference=REFERENCE) == ()


def test_words_that_an_editor_adds_stand_in_brackets() -> None:
    (mention,) = find_dates("[Ten] years ago it stood.", reference="2017-07-14")
    assert (mention.text, mention.value) == ("Ten] years ago", "2007")
