"""What is relative moves with its reference; what is read does not hang on what was read before or stands around."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_parser import DateMention, find_dates

BY_DAYS = (
    "yesterday",
    "tomorrow morning",
    "They met two days ago.",
    "the day before yesterday",
    "ten days from now",
    "It rained last night.",
    "the day after tomorrow",
    "three weeks ago",
    "in the past ten days",
)
BY_WEEKS = (
    "last week",
    "the week before last",
    "They will meet next week.",
    "by the end of this week",
    "They met on Tuesday.",
    "On Friday, they will open the bridge.",
    "last Monday",
    "next Sunday morning",
    "Tuesday of last week",
    "a week ago Friday",
    "It opened last weekend.",
)
BY_CALENDARS = (
    "It was closed last month.",
    "They will return in October.",
    "next year",
    "the year before last",
    "in the third quarter",
    "It ended last winter.",
    "by the end of the decade",
    "They met on July 17.",
    "It is due on the 23rd.",
    "It opened on the first Monday of May.",
    "It will open by Christmas Eve.",
    "over the past two years",
    "half a year ago",
)
CALENDAR = 146_097  # days after which the Gregorian calendar repeats, weekdays too: 400 years

days = st.dates(min_value=date(1601, 1, 1), max_value=date(1999, 12, 31))
weeks = st.integers(-1_000, 1_000)


def interval(text: str, reference: date) -> tuple[date, date]:
    (mention,) = find_dates(text, reference=reference)
    assert mention.begin is not None
    assert mention.end is not None
    return date.fromisoformat(mention.begin[:10]), date.fromisoformat(mention.end[:10])


def moved(text: str, day: date, length: int) -> tuple[date, date]:
    """What the interval is at the day, so many days later."""
    begin, end = interval(text, day)
    return begin + timedelta(length), end + timedelta(length)


@pytest.mark.parametrize("text", BY_DAYS)
@given(day=days, length=st.integers(-5_000, 5_000))
def test_a_reference_days_later_gives_a_date_as_many_days_later(text: str, day: date, length: int) -> None:
    assert interval(text, day + timedelta(length)) == moved(text, day, length)


@pytest.mark.parametrize("text", BY_WEEKS)
@given(day=days, count=weeks)
def test_a_reference_weeks_later_gives_a_date_as_many_weeks_later(text: str, day: date, count: int) -> None:
    assert interval(text, day + timedelta(7 * count)) == moved(text, day, 7 * count)


@pytest.mark.parametrize("text", [*BY_DAYS, *BY_WEEKS, *BY_CALENDARS])
@given(day=days)
def test_a_reference_a_whole_calendar_later_moves_every_date_by_it(text: str, day: date) -> None:
    assert interval(text, day + timedelta(CALENDAR)) == moved(text, day, CALENDAR)


ABSOLUTE = "It opened on 17 July 2017, closed at 14:48 UTC on May 3, 2018, was built in the 1990s and stood for two years."


@given(st.dates(), st.dates())
def test_what_is_printed_in_full_hangs_on_no_reference(one: date, other: date) -> None:
    assert find_dates(ABSOLUTE, reference=one) == find_dates(ABSOLUTE, reference=other) == find_dates(ABSOLUTE)


def shape(mentions: tuple[DateMention, ...]) -> list[tuple[str, str, str | None, str]]:
    return [(mention.text, mention.value, mention.begin, mention.rule) for mention in mentions]


TEXTS = [
    *BY_DAYS,
    *BY_WEEKS,
    *BY_CALENDARS,
    ABSOLUTE,
    "In 1861 it began. In 1862, 1863 and 1864 it went on. On May 3, it was over.",
]


@settings(max_examples=8)
@given(st.randoms(use_true_random=False), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_nothing_is_kept_between_calls(order: random.Random, day: date) -> None:
    """The same in the order given, in reverse, shuffled, and with other references in between."""
    first = {text: find_dates(text, reference=day) for text in TEXTS}
    shuffled = order.sample(TEXTS, len(TEXTS))
    for texts in (TEXTS[::-1], shuffled):
        for text in texts:
            find_dates(text, reference=date(2001, 9, 11))
            assert find_dates(text, reference=day) == first[text]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("before", ["", "  ", "\n\n", "It is so.\n\n", "Ann Lee: "])
def test_where_a_text_stands_changes_its_offsets_alone(text: str, before: str) -> None:
    alone, behind = (find_dates(start + text, reference="2017-07-14") for start in ("", before))
    assert shape(alone) == shape(behind)
    assert [mention.span.start + len(before) for mention in alone] == [mention.span.start for mention in behind]
