"""Zones of hours: by abbreviation, offset, name and town, with daylight saving by the date."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.dates import find_dates

REFERENCE = "2017-07-14"  # daylight saving in the north


@pytest.mark.parametrize(
    ("printed", "value", "begin"),
    [
        ("12:40 P.M. EDT", "T12:40", "T12:40:00-04:00"),
        ("12:40 p.m. EST", "T12:40", "T12:40:00-05:00"),
        ("12:40 p.m. ET", "T12:40", "T12:40:00-04:00"),
        ("12:40 p.m. (ET)", "T12:40", "T12:40:00-04:00"),
        ("9 a.m. Eastern", "T09:00", "T09:00:00-04:00"),
        ("9 a.m. Eastern time", "T09:00", "T09:00:00-04:00"),
        ("9 a.m. Eastern Standard Time", "T09:00", "T09:00:00-05:00"),
        ("9 a.m. Pacific Daylight Time", "T09:00", "T09:00:00-07:00"),
        ("9 a.m. Central European Summer Time", "T09:00", "T09:00:00+02:00"),
        ("1400 GMT", "T14:00Z", "T14:00:00Z"),
        ("14:00 UTC", "T14:00Z", "T14:00:00Z"),
        ("14:00Z", "T14:00Z", "T14:00:00Z"),
        ("1400Z", "T14:00Z", "T14:00:00Z"),
        ("14:00 UTC+3", "T14:00", "T14:00:00+03:00"),
        ("14:00 (UTC+3)", "T14:00", "T14:00:00+03:00"),
        ("14:00 GMT+5:30", "T14:00", "T14:00:00+05:30"),
        ("14:00 GMT-4", "T14:00", "T14:00:00-04:00"),
        ("14:00 +0300", "T14:00", "T14:00:00+03:00"),
        ("14:00+03:00", "T14:00", "T14:00:00+03:00"),
        ("14:00 -0500", "T14:00", "T14:00:00-05:00"),
        ("10:00 Moscow time", "T10:00", "T10:00:00+03:00"),
        ("10 a.m. Moscow time", "T10:00", "T10:00:00+03:00"),
        ("10 a.m. New York time", "T10:00", "T10:00:00-04:00"),
        ("6 in the morning Washington time", "T06:00", "T06:00:00-04:00"),
        ("noon Damascus time", "T12:00", "T12:00:00+03:00"),
        ("six p.m. London time", "T18:00", "T18:00:00+01:00"),
        ("10:00 local time", "T10:00", "T10:00:00"),
        ("0900 hours GMT", "T09:00Z", "T09:00:00Z"),
    ],
)
def test_a_zone(printed: str, value: str, begin: str) -> None:
    (mention,) = find_dates(f"The call is at {printed}.", reference=REFERENCE)
    assert (mention.text, mention.value, mention.begin) == (printed, REFERENCE + value, REFERENCE + begin)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("at noon Berlin time on 2 January 2018", "2018-01-02T12:00:00+01:00"),
        ("at noon Berlin time on 2 July 2018", "2018-07-02T12:00:00+02:00"),
        ("at 9 a.m. Eastern time on January 5, 2018", "2018-01-05T09:00:00-05:00"),
        ("at 9 a.m. Sydney time on January 5, 2018", "2018-01-05T09:00:00+11:00"),
        ("at 2:30 Berlin time on 28 October 2018", "2018-10-28T02:30:00+02:00"),  # struck twice: the first time
        ("at 2:30 Berlin time on 25 March 2018", "2018-03-25T02:30:00+01:00"),  # never struck: the offset before the leap
    ],
)
def test_daylight_saving_is_of_the_date(text: str, begin: str) -> None:
    (mention,) = find_dates(text, reference=REFERENCE)
    assert mention.begin == begin


def test_an_hour_without_a_zone_is_of_the_offset_of_the_reference_but_a_local_one_is_not() -> None:
    reference = "2017-07-14T09:00:00+03:00"
    (plain,) = find_dates("The call is at 10:15.", reference=reference)
    (local,) = find_dates("The call is at 10:15 local time.", reference=reference)
    assert (plain.begin, local.begin) == ("2017-07-14T10:15:00+03:00", "2017-07-14T10:15:00")


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("We met at 10:15 - 20 of us.", "10:15"),
        ("At 10:15 time was up.", "10:15"),
        ("At 10:15 Moscow voted.", "10:15"),
        ("We met (at 10:15 a.m. ET) here.", "10:15 a.m. ET"),
        ("At 3 p.m. central banks spoke.", "3 p.m."),
    ],
)
def test_what_is_no_zone_stays_outside(text: str, mention: str) -> None:
    assert [found.text for found in find_dates(text, reference=REFERENCE)] == [mention]
