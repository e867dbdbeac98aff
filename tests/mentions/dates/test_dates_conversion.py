"""From a TIMEX3 value to its interval and back."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser import Interval, find_dates, interval_of, timex_of
from briefing_parser.mentions.dates.calendar.arithmetic import Day, is_day
from briefing_parser.mentions.dates.calendar.timex import day_value, value_of_unit, year_value

FRIDAY = "2017-07-14"


@pytest.mark.parametrize(
    ("value", "side", "expected"),
    [
        ("2017-07", None, ("2017-07-01", "2017-08-01", "2017-07", "month")),
        ("BC0499", None, ("-0498-01-01", "-0497-01-01", "-0498", "year")),
        ("2017-07-14TEV", None, ("2017-07-14T18:00:00", "2017-07-15T00:00:00", None, "part of day")),
        ("P2Y", "before", ("2015-07-14", "2017-07-14", "2015-07-14/2017-07-14", "year")),
        ("P2Y", "after", ("2017-07-14", "2019-07-14", "2017-07-14/2019-07-14", "year")),
        ("P2Y", None, (None, None, None, "year")),
        ("PXM", "before", (None, None, None, "month")),
        ("XXXX-07-17", None, (None, None, "XXXX-07-17", "day")),
        ("FUTURE_REF", None, ("2017-07-14", None, "2017-07-14/..", None)),
        ("FY2018", None, (None, None, None, None)),
    ],
)
def test_the_interval_of_a_value(value: str, side: str | None, expected: tuple[str | None, ...]) -> None:
    assert interval_of(value, reference=FRIDAY, side=side) == Interval(*expected)  # type: ignore[arg-type]


def test_a_time_takes_the_offset_of_the_reference() -> None:
    assert interval_of("2017-07-14T12:00", reference="2017-07-14T09:00:00+03:00").begin == "2017-07-14T12:00:00+03:00"


def test_what_is_approximate_is_marked() -> None:
    assert interval_of("2017", modifier="APPROX").edtf == "2017~"


@pytest.mark.parametrize(
    ("value", "reference", "side", "message"),
    [
        ("soon", None, None, "'soon' is no TIMEX3 value"),
        ("2017-13", None, None, "no TIMEX3 value"),
        ("2017-02-30", None, None, "calendar has no such day"),
        ("2017-02-30T12:00", None, None, "calendar has no such day"),
        ("2017-W54", None, None, "calendar has no such week"),
        ("P2Y", None, "before", "give the reference too"),
        ("2017", FRIDAY, "before", "is no duration"),
        ("P2Y", FRIDAY, "beside", "give 'before' or 'after'"),
        ("2017", "July", None, "reference 'July' is no date"),
    ],
)
def test_what_has_no_interval_says_why(value: str, reference: str | None, side: str | None, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        interval_of(value, reference=reference, side=side)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("begin", "end", "value"),
    [
        (date(2017, 7, 17), date(2017, 7, 18), "2017-07-17"),
        (datetime(2017, 7, 17), datetime(2017, 7, 18), "2017-07-17"),
        ("2017-07-01", "2017-08-01", "2017-07"),
        ("2017-07-17", "2017-07-24", "2017-W29"),
        ("2017-07-22", "2017-07-24", "2017-W29-WE"),
        ("2017-07-01", "2017-10-01", "2017-Q3"),
        ("2017-07-01", "2018-01-01", "2017-H2"),
        ("2017-12-01", "2018-03-01", "2017-WI"),
        ("2017-01-01", "2018-01-01", "2017"),
        ("1990-01-01", "2000-01-01", "199"),
        ("1800-01-01", "1900-01-01", "18"),
        ("-0478-01-01", "-0468-01-01", "BC047"),
        ("-0043-03-15", "-0043-03-16", "BC0044-03-15"),
        ("2017-07-17T12:00:00", "2017-07-17T12:01:00", "2017-07-17T12:00"),
        ("2017-07-17T12:00+03:00", "2017-07-17T13:00+03:00", "2017-07-17T12+03:00"),
        ("2017-07-17T18:00:00", "2017-07-18T06:00:00", "2017-07-17TNI"),
        (datetime(2017, 7, 17, 5), datetime(2017, 7, 17, 12), "2017-07-17TMO"),
    ],
)
def test_the_value_of_an_interval(begin: date | str, end: date | str, value: str) -> None:
    assert timex_of(begin, end) == value


@pytest.mark.parametrize(
    ("begin", "end", "message"),
    [
        ("2017-07-03", "2017-07-06", "no TIMEX3 value covers 2017-07-03 up to 2017-07-06"),
        ("2017-07-03", "2017-07-03", "is not after"),
        ("2017-08-03", "2017-07-03", "is not after"),
        ("2017-07-03T12:00+03:00", "2017-07-03T12:01+02:00", "differ in their offsets"),
        ("2017-02-30", "2017-03-01", "begin '2017-02-30' is no date"),
        ("2017-02-01", "soon", "end 'soon' is no date"),
        (datetime(2017, 7, 3, 12, 0, 0, 5), datetime(2017, 7, 3, 13), "to the second"),
    ],
)
def test_an_interval_without_a_value_says_why(begin: date | str, end: date | str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        timex_of(begin, end)


days = st.builds(Day, st.integers(-4000, 9000), st.integers(1, 12), st.integers(1, 28)).filter(lambda day: is_day(*day))
clocks = st.times().map(lambda time: time.strftime("%H:%M:%S"))
values = st.one_of(
    st.builds(value_of_unit, days, st.sampled_from(["D", "W", "WE", "M", "Q", "H", "Y", "E", "C"])),
    st.builds(lambda day, season: f"{year_value(day.year)}-{season}", days, st.sampled_from(["SP", "SU", "FA", "WI"])),
    st.builds(lambda day, part: f"{day_value(day)}T{part}", days, st.sampled_from(["MO", "MI", "AF", "EV", "NI", "DT"])),
    st.builds(
        lambda day, clock, size, offset: f"{day_value(day)}T{clock[:size]}{offset}",
        days, clocks, st.sampled_from([2, 5, 8]), st.sampled_from(["", "Z", "+05:30"]),
    ),
)  # fmt: skip


@given(values)
def test_a_value_comes_back_from_its_interval(value: str) -> None:
    interval = interval_of(value)
    assert interval.begin is not None
    assert interval.end is not None
    assert timex_of(interval.begin, interval.end) == value


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(1, 40_000))
def test_where_an_interval_has_a_value_the_value_has_that_interval(begin: date, length: int) -> None:
    end = begin + timedelta(length)
    try:
        value = timex_of(begin, end)
    except ValueError:
        return
    assert interval_of(value)[:2] == (begin.isoformat(), end.isoformat())


@given(values, st.dates())
def test_the_reference_moves_nothing_that_is_fixed(value: str, reference: date) -> None:
    assert interval_of(value, reference=reference) == interval_of(value)


def test_a_mention_has_the_interval_of_its_value() -> None:
    text = (
        "On July 17, at 9:30 a.m. on May 3, about 1990, last week, at the weekend, in the third quarter, in the late 1990s, in 480 BC, "
        "recently, soon, on Tuesday morning, next winter, in the second half of the year, and in the 19th century."
    )
    mentions = find_dates(text, reference=FRIDAY)
    assert len(mentions) >= 12
    for mention in mentions:
        assert interval_of(mention.value, reference=FRIDAY, modifier=mention.modifier) == (
            mention.begin, mention.end, mention.edtf, mention.grain,
        )  # fmt: skip
