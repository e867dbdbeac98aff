import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.structure.layout.datelines import dateline_alone, datelines

DAY = dt.date(2019, 7, 4)


@pytest.mark.parametrize(
    ("text", "date", "time", "fused"),
    [
        ("4 July 2019", DAY, None, False),
        ("July 4, 2019", DAY, None, False),
        ("JULY 4, 2019", DAY, None, False),
        ("4th of July 2019", DAY, None, False),
        ("2019-07-04", DAY, None, False),
        ("04.07.2019", DAY, None, False),
        ("4 July 201914:48", DAY, dt.time(14, 48), True),
        ("4 July 2019, 14:48", DAY, dt.time(14, 48), False),
        ("July 4, 2019, 2:30 P.M. EDT", DAY, dt.time(14, 30), False),
        ("July 4, 2019 at 12:05 a.m.", DAY, dt.time(0, 5), False),
        ("4 de julio de 2019", DAY, None, False),
        ("Jueves 4 de julio, 2019", DAY, None, False),
        ("04 de Julio del 2019, 19:05", DAY, dt.time(19, 5), False),
        ("1º de julio de 2019", dt.date(2019, 7, 1), None, False),
        ("4 juillet 2019", DAY, None, False),
        ("4. Juli 2019", DAY, None, False),
        ("4 июля 2019", DAY, None, False),
        ("2019年7月4日", DAY, None, False),
        ("2019 年 07 月 04 日 14:48", DAY, dt.time(14, 48), False),
        ("（2019-07-04）", DAY, None, False),
        ("4 Sept. 2019", dt.date(2019, 9, 4), None, False),
        ("04-Jul-2019 09:01", DAY, dt.time(9, 1), False),
        ("7-4-19", DAY, None, False),
        ("7/4/2019", DAY, None, False),
        ("7.4.19", DAY, None, False),
        ("25/12/2019", dt.date(2019, 12, 25), None, False),
        ("7/4/87", dt.date(1987, 7, 4), None, False),
        ("2019-07-04T14:48:05+02:00", DAY, dt.time(14, 48, 5), False),
    ],
)
def test_printed_days(text, date, time, fused):
    (found,) = datelines(text)
    assert (found.date, found.time, found.fused) == (date, time, fused)


@pytest.mark.parametrize(
    "text",
    [
        "30 February 2019",
        "7/4",
        "99-2-30",
        "13/13/2019",
        "Foo 14, 2019",
        "July 4",
        "12.13.2019",
        "1-2019-07-04",
        "version 04.07.20191",
    ],
)
def test_no_days(text):
    assert datelines(text) == []


@given(st.dates(dt.date(1950, 1, 1), dt.date(2099, 12, 31)), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d.%m.%Y"]))
def test_a_printed_day_is_read_back(day, form):
    (found,) = datelines(f"On {day.strftime(form)} in the town")
    assert found.date == day


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Jueves 4 de julio de 2019", DAY),
        ("Publicado el 4 de julio de 2019", DAY),
        ("发布时间：2019-07-04 20:09", DAY),
        ("2019年7月4日 星期四", DAY),
        ("Reunión del 4 de julio de 2019", None),
        ("2019年7月4日外交", None),
    ],
)
def test_lines_that_hold_a_day_alone(line, date):
    found = dateline_alone(line)
    assert (found and found.date) == date


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2019-07-04 14:48:05-04:00", -4),
        ("4 Jul 2019 14:48:05 +0530", 5.5),
        ("2019-07-04T14:48:05Z", 0),
        ("2019-07-04 14:48:05", None),
        ("4 July 2019 14:48-15:30", None),
        ("2019-07-04 14:48:05+99:00", None),
    ],
)
def test_the_zone_of_an_hour(text, hours):
    (found,) = datelines(text)
    assert found.offset == (None if hours is None else dt.timedelta(hours=hours))


@pytest.mark.parametrize(
    ("text", "date"),
    [("4/7/2019", DAY), ("4-7-19", DAY), ("7/14/2019", dt.date(2019, 7, 14)), ("2019-07-04", DAY), ("July 4, 2019", DAY)],
)
def test_where_the_day_comes_first(text, date):
    (found,) = datelines(text, day_first=True)
    assert found.date == date


@pytest.mark.parametrize(
    ("line", "issued"),
    [("Last updated: 4 July 2019 09:01", True), ("Thursday, 4 July 2019", False), ("• 4 Jul. 2019 -", False)],
)
def test_the_day_of_issue_says_so(line, issued):
    found = dateline_alone(line)
    assert found is not None
    assert (found.date, found.issued) == (DAY, issued)


def test_positions_are_offset():
    (found,) = datelines("on 4 July 2019.", offset=100)
    assert (found.start, found.end) == (103, 114)
