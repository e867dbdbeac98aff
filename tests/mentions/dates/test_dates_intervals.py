"""What a value covers: interval, EDTF, grain; and the calendar under it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.calendar import arithmetic
from briefing_parser.mentions.dates.calendar.arithmetic import Day
from briefing_parser.mentions.dates.calendar.intervals import interval_of_duration, interval_of_point
from briefing_parser.mentions.dates.calendar.timex import day_value, value_of_unit
from briefing_parser.mentions.dates.calendar.zones import iso_offset, zones_by_city
from briefing_parser.timezones import timezone

TODAY = Day(2017, 7, 14)


@pytest.mark.parametrize(
    ("value", "begin", "end", "edtf", "grain"),
    [
        ("2017-07-17", "2017-07-17", "2017-07-18", "2017-07-17", "day"),
        ("2017-12", "2017-12-01", "2018-01-01", "2017-12", "month"),
        ("2017", "2017-01-01", "2018-01-01", "2017", "year"),
        ("2017-W29", "2017-07-17", "2017-07-24", "2017-07-17/2017-07-23", "week"),
        ("2017-W29-WE", "2017-07-22", "2017-07-24", "2017-07-22/2017-07-23", "week"),
        ("2017-Q2", "2017-04-01", "2017-07-01", "2017-34", "quarter"),
        ("2017-H2", "2017-07-01", "2018-01-01", "2017-41", "half"),
        ("2017-WI", "2017-12-01", "2018-03-01", "2017-24", "season"),
        ("199", "1990-01-01", "2000-01-01", "199X", "decade"),
        ("18", "1800-01-01", "1900-01-01", "18XX", "century"),
        ("BC0499", "-0498-01-01", "-0497-01-01", "-0498", "year"),
        ("BC0001-12-31", "0000-12-31", "0001-01-01", "0000-12-31", "day"),
        ("BC047", "-0478-01-01", "-0468-01-01", "-0478/-0469", "decade"),
        ("BC00", "-0098-01-01", "0001-01-01", "-0098/0000", "century"),
        ("00", "0001-01-01", "0100-01-01", "00XX", "century"),
        ("2017-07-18T12:00", "2017-07-18T12:00:00", "2017-07-18T12:01:00", "2017-07-18T12:00:00", "minute"),
        ("2017-07-18T12:00Z", "2017-07-18T12:00:00Z", "2017-07-18T12:01:00Z", "2017-07-18T12:00:00Z", "minute"),
        ("2017-07-18T24:00", "2017-07-19T00:00:00", "2017-07-19T00:01:00", "2017-07-19T00:00:00", "minute"),
        ("2017-07-18TMO", "2017-07-18T05:00:00", "2017-07-18T12:00:00", None, "part of day"),
        ("2017-07-18TNI", "2017-07-18T18:00:00", "2017-07-19T06:00:00", None, "part of day"),
        ("XXXX-07-17", None, None, "XXXX-07-17", "day"),
        ("PAST_REF", None, "2017-07-15", "../2017-07-14", None),
        ("PRESENT_REF", "2017-07-14", "2017-07-15", "2017-07-14", None),
        ("FUTURE_REF", "2017-07-14", None, "2017-07-14/..", None),
        ("XXXX-WXX-5", None, None, None, "day"),
        ("XXXX-WXX", None, None, None, "week"),
        ("2017-XX-XX", None, None, None, "day"),
        ("2017-QX", None, None, None, "quarter"),
        ("2017-WXX", None, None, None, None),
        ("2017-02-30", None, None, None, None),
        ("2017-W54", None, None, None, None),
        ("nonsense", None, None, None, None),
    ],
)
def test_extent(value: str, begin: str | None, end: str | None, edtf: str | None, grain: str | None) -> None:
    assert interval_of_point(value, TODAY) == (begin, end, edtf, grain)


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("2017-05-03", "2017-05-03~"),
        ("2017-05", "2017-05~"),
        ("2017", "2017~"),
        ("199", "199X~"),
        ("BC047", "-0478~/-0469~"),
        ("2017-W29", "2017-07-17~/2017-07-23~"),
        ("2017-SU", "2017-06~/2017-08~"),
        ("2017-WI", "2017-12~/2018-02~"),
        ("2017-Q2", "2017-04~/2017-06~"),
        ("2017-05-03T12:00", None),
    ],
)
def test_what_is_approximate_says_so_in_edtf(value: str, edtf: str | None) -> None:
    """A season or quarter takes no sign of its own, so its months do; a time takes none at all."""
    assert interval_of_point(value, TODAY, "APPROX").edtf == edtf


def test_years_of_five_figures_have_their_sign() -> None:
    assert interval_of_point("9999").end == "+10000-01-01"


@pytest.mark.parametrize(
    ("value", "toward", "begin", "end"),
    [
        ("P2Y", -1, "2015-07-14", "2017-07-14"),
        ("P2.5Y", -1, "2015-01-14", "2017-07-14"),
        ("P3W", 1, "2017-07-14", "2017-08-04"),
        ("P3W", 0, None, None),
        ("PXY", -1, None, None),
        ("PT24H", -1, None, None),
    ],
)
def test_a_length_of_time_that_touches_the_day_of_speaking_has_an_interval(
    value: str, toward: int, begin: str | None, end: str | None
) -> None:
    assert interval_of_duration(value, TODAY, toward)[:2] == (begin, end)


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("noon Beirut time on 5 August 2018", "+03:00"),
        ("noon Beirut time on 5 January 2018", "+02:00"),
        ("1 p.m. ET on 9 July 2017", "-04:00"),
        ("1 p.m. Eastern time on 9 January 2017", "-05:00"),
        ("1 p.m. Beijing time on 9 January 2017", "+08:00"),
        ("14:00 MSK on 9 July 2017", "+03:00"),
    ],
)
def test_zones_by_name_and_city_and_date(text: str, offset: str) -> None:
    (mention,) = find_dates(text)
    assert mention.begin is not None
    assert mention.begin.endswith(offset)


def test_zones_come_from_the_package_of_the_tz_database() -> None:
    assert timezone("Asia/Beirut") is not None
    assert timezone("Nowhere/At_All") is None
    assert timezone("../secrets") is None
    assert zones_by_city()["new york"] == "America/New_York"
    assert (iso_offset(-210), iso_offset(345)) == ("-03:30", "+05:45")


days = st.dates(
    min_value=date(2, 1, 1), max_value=date(9899, 12, 31)
)  # years of four figures sort as text, to their century's end


@given(days, st.integers(-200_000, 200_000))
def test_adding_days_is_what_datetime_does(day: date, count: int) -> None:
    try:
        expected = day + timedelta(count)
    except OverflowError:
        return
    assert arithmetic.add_days(Day(day.year, day.month, day.day), count) == (expected.year, expected.month, expected.day)


@given(days, st.integers(-5_000, 5_000))
def test_adding_months_is_what_dateutil_does(day: date, count: int) -> None:
    try:
        expected = day + relativedelta(months=count)
    except (OverflowError, ValueError):
        return
    assert arithmetic.add_months(Day(day.year, day.month, day.day), count) == (expected.year, expected.month, expected.day)


@given(st.integers(-9000, 9000), st.integers(1, 12), st.integers(1, 28), st.integers(-400_000, 400_000))
def test_days_before_christ_add_up_too(year: int, month: int, number: int, count: int) -> None:
    day = Day(year, month, number)
    assert arithmetic.add_days(arithmetic.add_days(day, count), -count) == day


@given(days.filter(lambda day: day.year < 9900), st.sampled_from(["D", "W", "M", "Q", "H", "Y", "E", "C"]))
def test_a_value_covers_the_day_that_it_was_made_of(day: date, unit: str) -> None:
    value = value_of_unit(Day(day.year, day.month, day.day), unit)
    extent = interval_of_point(value)
    assert extent.begin is not None
    assert extent.end is not None
    assert extent.begin <= day_value(Day(day.year, day.month, day.day)) < extent.end


@pytest.mark.parametrize("text", ["in January", "next spring", "on May 3", "by Easter"])
def test_what_lies_beyond_the_year_9999_is_the_future(text: str) -> None:
    (mention,) = find_dates(text, reference="9999-12-31")
    assert (mention.type, mention.value) == ("DATE", "FUTURE_REF")


def test_no_time_at_all_has_no_interval() -> None:
    (mention,) = find_dates("over the past 0 weeks", reference="2017-07-14")
    assert (mention.value, mention.begin, mention.end) == ("P0W", None, None)
