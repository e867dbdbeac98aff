"""Hours: on the clock, in words, with their half of the day, in ranges, beside their day, and what is no hour."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.dates import find_dates

REFERENCE = "2017-07-14"  # a Friday


def found(text: str) -> list[tuple[str, str]]:
    """Text and value of each mention; values of the day of speaking without the day."""
    return [(mention.text, mention.value.removeprefix(REFERENCE)) for mention in find_dates(text, reference=REFERENCE)]


@pytest.mark.parametrize(
    ("text", "hour", "value"),
    [
        ("Doors open at 14:48.", "14:48", "T14:48"),
        ("Doors open at 9:05 am.", "9:05 am", "T09:05"),
        ("Doors open at 9:05 p.m. sharp.", "9:05 p.m.", "T21:05"),
        ("Doors open at 12:15 a.m.", "12:15 a.m.", "T00:15"),
        ("Doors open at 12:15 p.m.", "12:15 p.m.", "T12:15"),
        ("The log says 23:59:58 exactly.", "23:59:58", "T23:59:58"),
        ("Doors open at 4 p.m.", "4 p.m.", "T16:00"),
        ("Doors open at 4PM.", "4PM", "T16:00"),
        ("Doors open at 9a.", "9a", "T09:00"),
        ("Doors open at 8:45p, friends.", "8:45p", "T20:45"),
        ("Doors open at 3 p . m . today.", "3 p . m . today", "T15:00"),
        ("Doors open at 2.30pm.", "2.30pm", "T14:30"),
        ("Doors open at 2.30 p.m.", "2.30 p.m.", "T14:30"),
        ("Doors open at six pm.", "six pm", "T18:00"),
        ("Doors open at eleven a.m.", "eleven a.m.", "T11:00"),
        ("Doors open at six-thirty p.m.", "six-thirty p.m.", "T18:30"),
        ("Doors open at five-thirty.", "five-thirty", "T17:30"),
        ("Doors open at two forty-five.", "two forty-five", "T14:45"),
        ("Doors open at seven fifteen.", "seven fifteen", "T07:15"),
        ("Doors open at ten o'clock.", "ten o'clock", "T10:00"),
        ("Doors open at 10 o'clock tonight.", "10 o'clock tonight", "T22:00"),
        ("Doors open at five o'clock in the afternoon.", "five o'clock in the afternoon", "T17:00"),
        ("Doors open at half past seven.", "half past seven", "T07:30"),
        ("Doors open at half past seven in the evening.", "half past seven in the evening", "T19:30"),
        ("Doors open at a quarter to nine.", "a quarter to nine", "T08:45"),
        ("Doors open at quarter past nine.", "quarter past nine", "T09:15"),
        ("Doors open at 20 minutes past eight.", "20 minutes past eight", "T08:20"),
        ("Doors open at 15 past seven o'clock.", "15 past seven o'clock", "T07:15"),
        ("Doors open at ten to six p.m.", "ten to six p.m.", "T17:50"),
        ("Doors open at 8 at night.", "8 at night", "T20:00"),
        ("Doors open at 12:30 at night.", "12:30 at night", "T00:30"),
        ("Doors open at 3.15 in the afternoon.", "3.15 in the afternoon", "T15:15"),
        ("Doors open at 8pm in the evening.", "8pm in the evening", "T20:00"),
        ("Doors open at 0730.", "0730", "T07:30"),
        ("Doors open at 8 in the morning.", "8 in the morning", "T08:00"),
        ("Doors open at seven in the evening.", "seven in the evening", "T19:00"),
        ("Doors open at 8:15 early morning.", "8:15 early morning", "T08:15"),
        ("Doors open at 8:00 in the morning.", "8:00 in the morning", "T08:00"),
        ("Doors open at 12 noon.", "12 noon", "T12:00"),
        ("Doors open at twelve noon.", "twelve noon", "T12:00"),
        ("Doors open at noon.", "noon", "T12:00"),
        ("We may lunch noonish.", "noonish", "T12:00"),
        ("Doors close at midnight.", "midnight", "T24:00"),
        ("Doors close at 12 midnight.", "12 midnight", "T24:00"),
        ("Doors open at 1400 hours.", "1400 hours", "T14:00"),
        ("Doors open at 14:00 hours.", "14:00 hours", "T14:00"),
        ("Doors open at 14.00 hrs.", "14.00 hrs", "T14:00"),
        ("Doors open at 0900 hrs.", "0900 hrs", "T09:00"),
        ("Doors open at 14h30.", "14h30", "T14:30"),
        ("Doors close at 12 tonight.", "12 tonight", "T24:00"),
        ("Doors open at 10 tonight.", "10 tonight", "T22:00"),
        ("Doors open tonight at 8.", "tonight at 8", "T20:00"),
        ("Doors open today at 11.", "today at 11", "T11:00"),
        ("Doors open at 7 this evening.", "7 this evening", "T19:00"),
        ("Doors open at 7:30 this morning.", "7:30 this morning", "T07:30"),
        ("Doors open in the afternoon at 4:15.", "the afternoon at 4:15", "T16:15"),
    ],
)
def test_an_hour(text: str, hour: str, value: str) -> None:
    assert found(text) == [(hour, value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We land tomorrow at 9:30 a.m.", ("tomorrow at 9:30 a.m.", "2017-07-15T09:30")),
        ("We land tomorrow at 9.", ("tomorrow at 9", "2017-07-15T09:00")),
        ("We land tomorrow at nine.", ("tomorrow at nine", "2017-07-15T09:00")),
        ("We land tomorrow evening at 7.", ("tomorrow evening at 7", "2017-07-15T19:00")),
        ("We land at 7 tomorrow evening.", ("7 tomorrow evening", "2017-07-15T19:00")),
        ("We land at five-thirty tomorrow evening.", ("five-thirty tomorrow evening", "2017-07-15T17:30")),
        ("We will land at 6 p.m. on Monday.", ("6 p.m. on Monday", "2017-07-17T18:00")),
        ("We will land on Monday at 6 p.m.", ("Monday at 6 p.m.", "2017-07-17T18:00")),
        ("We will land on Monday, at 6 p.m.", ("Monday, at 6 p.m.", "2017-07-17T18:00")),
        ("We will land on Monday at 17.30.", ("Monday at 17.30", "2017-07-17T17:30")),
        ("We landed at noon on July 3.", ("noon on July 3", "2017-07-03T12:00")),
        ("We landed on July 3 at noon.", ("July 3 at noon", "2017-07-03T12:00")),
        ("We landed on July 3, 2016, at 11:10.", ("July 3, 2016, at 11:10", "2016-07-03T11:10")),
        ("We landed at 11:10 on 3 July 2016.", ("11:10 on 3 July 2016", "2016-07-03T11:10")),
        ("We landed at 3 a.m. yesterday.", ("3 a.m. yesterday", "2017-07-13T03:00")),
        ("Log: 3 July 2016 11:10", ("3 July 2016 11:10", "2016-07-03T11:10")),
        ("We land tomorrow at seven twenty-seven.", ("tomorrow at seven twenty-seven", "2017-07-15T07:27")),
        ("Log: Sun Jul 3 11:10:05 2016", ("Sun Jul 3 11:10:05 2016", "2016-07-03T11:10:05")),
        ("Log: 2016-07-03 11:10", ("2016-07-03 11:10", "2016-07-03T11:10")),
        ("Log: 07/13/2016 11:10 AM", ("07/13/2016 11:10 AM", "2016-07-13T11:10")),
    ],
)
def test_an_hour_beside_its_day(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks run from 5 to 6pm.", [("5", "T17:00"), ("6pm", "T18:00")]),
        ("Talks run from 5-6 p.m.", [("5", "T17:00"), ("6 p.m.", "T18:00")]),
        ("Talks run from 11 to 1 p.m.", [("11", "T11:00"), ("1 p.m.", "T13:00")]),
        ("Talks run from 9 to 12 p.m.", [("9", "T09:00"), ("12 p.m.", "T12:00")]),
        ("Talks run from 9 a.m. to noon.", [("9 a.m.", "T09:00"), ("noon", "T12:00")]),
        ("Talks run from 9 a.m. to 5 p.m.", [("9 a.m.", "T09:00"), ("5 p.m.", "T17:00")]),
        ("Talks run 9am-5pm.", [("9am", "T09:00"), ("5pm", "T17:00")]),
        ("Talks run between 2 and 4:30 p.m.", [("2", "T14:00"), ("4:30 p.m.", "T16:30")]),
        ("Talks run from 2:00 to 4:30 p.m.", [("2:00", "T14:00"), ("4:30 p.m.", "T16:30")]),
        ("Talks run from 10:00 to 11:30.", [("10:00", "T10:00"), ("11:30", "T11:30")]),
        ("Talks run from 10:00-11:30 GMT.", [("10:00", "T10:00Z"), ("11:30 GMT", "T11:30Z")]),
        ("Talks run from 1000 to 1130 GMT.", [("1000", "T10:00Z"), ("1130 GMT", "T11:30Z")]),
        ("Talks run from 0900 to 1130 hours.", [("0900", "T09:00"), ("1130 hours", "T11:30")]),
        ("A 10 p.m.-to-6 a.m. curfew", [("10 p.m.", "T22:00"), ("6 a.m.", "T06:00")]),
        ("Talks run from 7 to 7:30.", [("7", "T07:00"), ("7:30", "T07:30")]),
        ("Talks ran between 9 and 10:45 this morning.", [("9", "T09:00"), ("10:45 this morning", "T10:45")]),
        ("Talks ran between 3 and 4 in the afternoon.", [("3", "T15:00"), ("4 in the afternoon", "T16:00")]),
        ("Talks ran from five to seven in the morning.", [("five", "T05:00"), ("seven in the morning", "T07:00")]),
        ("Talks ran between seven and nine p.m.", [("seven", "T19:00"), ("nine p.m.", "T21:00")]),
        (
            "Talks ran from 3-8pm yesterday afternoon.",
            [("3", "2017-07-13T15:00"), ("8pm yesterday afternoon", "2017-07-13T20:00")],
        ),
        (
            "Talks ran yesterday afternoon from 3 to 8pm.",
            [("yesterday afternoon", "2017-07-13TAF"), ("3", "2017-07-13T15:00"), ("8pm", "2017-07-13T20:00")],
        ),
        (
            "Talks run between 3 and 8am next Monday.",
            [("3", "2017-07-17T03:00"), ("8am next Monday", "2017-07-17T08:00")],
        ),
        (
            "Talks will run 10am to 12pm Monday morning.",
            [("10am", "2017-07-17T10:00"), ("12pm Monday morning", "2017-07-17T12:00")],
        ),
        ("Talks ran from 7 to 9 last night.", [("7", "2017-07-13T19:00"), ("9 last night", "2017-07-13T21:00")]),
        ("Talks run tonight from 7 to 7:30.", [("tonight", "TNI"), ("7", "T19:00"), ("7:30", "T19:30")]),
        (
            "Talks run between 4 p.m. and 5 p.m. tomorrow.",
            [("4 p.m.", "2017-07-15T16:00"), ("5 p.m. tomorrow", "2017-07-15T17:00")],
        ),
        (
            "Talks run from 10 a.m. to 11 a.m. on July 20.",
            [("10 a.m.", "2017-07-20T10:00"), ("11 a.m. on July 20", "2017-07-20T11:00")],
        ),
        ("Talks run at 9 and 11 a.m.", [("9", "T09:00"), ("11 a.m.", "T11:00")]),
        ("Talks run from three thirty to four thirty.", [("three thirty", "T15:30"), ("four thirty", "T16:30")]),
    ],
)
def test_both_ends_of_a_range(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They meet every Monday at 10 a.m.", ("every Monday at 10 a.m.", "XXXX-WXX-1T10:00")),
        ("They meet at 10 a.m. every Monday.", ("10 a.m. every Monday", "XXXX-WXX-1T10:00")),
        ("They meet Thursdays at 17.30 Berlin time.", ("Thursdays at 17.30 Berlin time", "XXXX-WXX-4T17:30")),
        ("They meet Thursdays at 17.30.", ("Thursdays at 17.30", "XXXX-WXX-4T17:30")),
        ("They meet on Sundays at noon.", ("Sundays at noon", "XXXX-WXX-7T12:00")),
        ("They meet at 3pm each day.", ("3pm each day", "XXXX-XX-XXT15:00")),
        ("They meet Tuesdays at 5.", ("Tuesdays at 5", "XXXX-WXX-2T17:00")),
        ("They meet every evening at 8:21 p.m.", ("every evening at 8:21 p.m.", "XXXX-XX-XXT20:21")),
        ("They meet every evening at 8:21.", ("every evening at 8:21", "XXXX-XX-XXT20:21")),
        ("They meet daily at 6 a.m.", ("daily at 6 a.m.", "XXXX-XX-XXT06:00")),
    ],
)
def test_an_hour_that_recurs_is_one_set(text: str, expected: tuple[str, str]) -> None:
    mentions = find_dates(text, reference=REFERENCE)
    assert [(mention.text, mention.value, mention.type) for mention in mentions] == [(*expected, "SET")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have to leave at one o'clock.", ["T13:00"]),
        ("The bell rings at 6:59.", ["T18:59"]),
        ("The bell rings at seven o'clock.", ["T07:00"]),
        ("The bell rings at 04:30.", ["T04:30"]),
        ("The bell rings at 5:30 GMT.", ["T05:30Z"]),
        ("The bell rings at five o'clock in the morning.", ["T05:00"]),
        ("The fair is open between 3 and 8 o'clock.", ["T15:00", "T20:00"]),
        ("The fair is open between 7 and 9 o'clock.", ["T07:00", "T09:00"]),
    ],
)
def test_one_to_six_are_of_the_afternoon_where_nothing_tells(text: str, expected: list[str]) -> None:
    assert [mention.value for mention in find_dates(text, reference=REFERENCE)] == [f"2017-07-14{hour}" for hour in expected]


@pytest.mark.parametrize(
    ("text", "alternatives"),
    [
        ("Doors open at half past seven.", ("2017-07-14T19:30",)),
        ("Doors open at five o'clock.", ("2017-07-14T05:00",)),
        ("Doors open tomorrow at 9.", ("2017-07-15T21:00",)),
        ("Doors open at 9 a.m.", ()),
        ("Doors open at five o'clock in the afternoon.", ()),
        ("Doors open at 17:30.", ()),
    ],
)
def test_an_hour_of_either_half_of_the_day_has_the_other_as_its_alternative(text: str, alternatives: tuple[str, ...]) -> None:
    (mention,) = find_dates(text, reference=REFERENCE)
    assert mention.alternatives == alternatives


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("over the past 24 hours", "2017-07-13T09:30:00+03:00", "2017-07-14T09:30:00+03:00"),
        ("in the next 90 minutes", "2017-07-14T09:30:00+03:00", "2017-07-14T11:00:00+03:00"),
        ("for 24 hours", None, None),
    ],
)
def test_hours_that_touch_the_hour_of_speaking_have_an_interval(text: str, begin: str | None, end: str | None) -> None:
    (mention,) = find_dates(text, reference="2017-07-14T09:30:00+03:00")
    assert (mention.type, mention.begin, mention.end) == ("DURATION", begin, end)


@pytest.mark.parametrize(
    "text",
    [
        "It hit its target at 6.45 percent.",  # measures and prices
        "Shares closed on Monday 6.45 higher.",
        "The pound traded at 1.25.",
        "Petrol rose from 1.10 to 1.25.",
        "They won 3-2 and then lost 5-6.",  # scores, ratios, versions
        "The vote was 10 to 6.",
        "odds of 10:15, a score of 21:15, a map at 1:50 scale; they won 6:30 and ran it in 9:58, a time of 2:05:10",
        "on page three fifteen, at one twenty-fifth of it",
        "a ratio of 5 to 6, a class 8-4A team in 9A and the 2025 Central American games",
        "between 5 and 6 percent, between 3 and 8 people, from 7 to 9 seats",
        "a 5+2 format, a line open 24/7, in 20/20 vision",
        "upgrade to 2.30.1, or from 2.30 to 2.45",
        "Matthew 5:3, Psalm 23:14, and (00:12) [crosstalk 00:33:54]",  # verses and stamps of a recording
        "see https://example.org/?id=~3am3ioY&t=9pm for more",  # addresses and hashes
        "commit 4am5f9, key 7pm-x, code a8pm",
        "Call 555-1400 or (202) 555-1130.",  # telephones and files
        "resolution 1400 and article 5",
        "I am one. Which one am I? The one am not.",  # words
        "two thirty-second films, one fifteen-year pledge and three forty-ton trucks",
        "four of the five to seven of them",
        "1400 men, 0900 units, 1400 hours of film",
        "They met 4 people at 9 sites in 10 towns.",
        "Bus 7 at stop 9",
    ],
)
def test_no_hour(text: str) -> None:
    assert [mention.text for mention in find_dates(text, reference=REFERENCE) if mention.type == "TIME"] == []


@pytest.mark.parametrize("reference", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("text", ["yesterday at 9:05", "today at 9:05", "tomorrow at 9:05"])
def test_an_hour_of_a_day_at_the_edge_of_the_calendar_is_read(text: str, reference: str) -> None:
    assert [mention.text for mention in find_dates(text, reference=reference)] == [text]
