"""What is found in a text, and what is no date."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.dates import find_dates

REFERENCE = "2017-07-14"  # a Friday


def found(text: str, reference: str | None = REFERENCE) -> list[tuple[str, str, str]]:
    return [(mention.text, mention.type, mention.value) for mention in find_dates(text, reference=reference)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 17 July 2017", [("17 July 2017", "DATE", "2017-07-17")]),
        ("on July 17th, 2017", [("July 17th, 2017", "DATE", "2017-07-17")]),
        ("on the 17th of July", [("the 17th of July", "DATE", "2017-07-17")]),
        ("on Monday, July 17, 2017,", [("Monday, July 17, 2017", "DATE", "2017-07-17")]),
        ("on 2017-07-17", [("2017-07-17", "DATE", "2017-07-17")]),
        ("at 2017-07-17T09:30:00+03:00", [("2017-07-17T09:30:00+03:00", "TIME", "2017-07-17T09:30:00")]),
        ("on 17.07.2017", [("17.07.2017", "DATE", "2017-07-17")]),
        ("on 17/07/2017", [("17/07/2017", "DATE", "2017-07-17")]),
        ("on 7/17/2017", [("7/17/2017", "DATE", "2017-07-17")]),
        ("3 May 20199:15", [("3 May 20199:15", "TIME", "2019-05-03T09:15")]),
        ("hard\nwrapped: 17\nJuly 2017", [("17\nJuly 2017", "DATE", "2017-07-17")]),
        ("narrow: 17\u2002July\u20092017", [("17\u2002July\u20092017", "DATE", "2017-07-17")]),
        ("no-break: 17\u00a0July\u00a02017", [("17\u00a0July\u00a02017", "DATE", "2017-07-17")]),
        ("IN CAPITALS: JULY 17, 2017", [("JULY 17, 2017", "DATE", "2017-07-17")]),
        ("July\n\n17", [("July", "DATE", "2017-07")]),
        ("July 20-22", [("July 20", "DATE", "2017-07-20"), ("22", "DATE", "2017-07-22")]),
        ("14 and 15 August 2016", [("14", "DATE", "2016-08-14"), ("15 August 2016", "DATE", "2016-08-15")]),
        ("May 4, 5 and 6", [("May 4", "DATE", "2017-05-04"), ("5", "DATE", "2017-05-05"), ("6", "DATE", "2017-05-06")]),
        ("between June 30 and July 3, 2016", [("June 30", "DATE", "2016-06-30"), ("July 3, 2016", "DATE", "2016-07-03")]),
        ("on 24 May this year", [("24 May this year", "DATE", "2017-05-24")]),
        ("on December 20, last year,", [("December 20, last year", "DATE", "2016-12-20")]),
        ("on July 3 last week", [("July 3", "DATE", "2017-07-03"), ("last week", "DATE", "2017-W27")]),
        ("from May to August last year", [("May", "DATE", "2016-05"), ("August last year", "DATE", "2016-08")]),
        ("November 30 to May 2 this year", [("November 30", "DATE", "2016-11-30"), ("May 2 this year", "DATE", "2017-05-02")]),
        ("from 5 in 2003 to 12 in 2015", [("2003", "DATE", "2003"), ("2015", "DATE", "2015")]),
        ("from 2014-16", [("2014", "DATE", "2014"), ("16", "DATE", "2016")]),
        ("File 20071203\n17/07/2017\nInterview", [("17/07/2017", "DATE", "2017-07-17")]),
        ("in 2016-03", [("2016-03", "DATE", "2016-03")]),
        ("January and February 2023", [("January", "DATE", "2023-01"), ("February 2023", "DATE", "2023-02")]),
        ("in early March 2016", [("early March 2016", "DATE", "2016-03")]),
        ("the late 1990s", [("the late 1990s", "DATE", "199")]),
        ("the 19th century", [("the 19th century", "DATE", "18")]),
        ("in 480 BC", [("480 BC", "DATE", "BC0480")]),
        ("(499-493 BC)", [("499", "DATE", "BC0499"), ("493 BC", "DATE", "BC0493")]),
        ("AD 71", [("AD 71", "DATE", "0071")]),
        ("in Q3 2016", [("Q3 2016", "DATE", "2016-Q3")]),
        ("the second half of the year", [("the second half of the year", "DATE", "2017-H2")]),
        ("fiscal year 2018", [("fiscal year 2018", "DATE", "FY2018")]),
        ("the summer of 1955", [("the summer of 1955", "DATE", "1955-SU")]),
        ("on Christmas Eve", [("Christmas Eve", "DATE", "2017-12-24")]),
        ("before Easter 2018", [("Easter 2018", "DATE", "2018-04-01")]),
        ("after 9/11", [("9/11", "DATE", "2001-09-11")]),
    ],
)
def test_calendar(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 2:30 P.M. EDT", [("2:30 P.M. EDT", "TIME", "2017-07-14T14:30")]),
        ("at 1400 GMT", [("1400 GMT", "TIME", "2017-07-14T14:00Z")]),
        ("at noon Beirut time", [("noon Beirut time", "TIME", "2017-07-14T12:00")]),
        ("at noon on July 18", [("noon on July 18", "TIME", "2017-07-18T12:00")]),
        ("tomorrow at 9:30 a.m.", [("tomorrow at 9:30 a.m.", "TIME", "2017-07-15T09:30")]),
        ("half past seven", [("half past seven", "TIME", "2017-07-14T07:30")]),
        ("five o'clock in the afternoon", [("five o'clock in the afternoon", "TIME", "2017-07-14T17:00")]),
        ("in the morning of June 29", [("the morning of June 29", "TIME", "2017-06-29TMO")]),
        (
            "News conference\n\nMay 3, 2016\n23:40\nOrlo",
            [("May 3, 2016", "DATE", "2016-05-03"), ("23:40", "TIME", "2016-05-03T23:40")],
        ),
        ("She came on May 3, 2016\nat 2 p.m. sharp", [("May 3, 2016\nat 2 p.m.", "TIME", "2016-05-03T14:00")]),
        ("by now the night", [("now", "DATE", "PRESENT_REF"), ("the night", "TIME", "2017-07-14TNI")]),
        ("at midnight", [("midnight", "TIME", "2017-07-14T24:00")]),
    ],
)
def test_clock(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("for the past two and a half years", [("the past two and a half years", "DURATION", "P2.5Y")]),
        ("a 90-day review", [("90-day", "DURATION", "P90D")]),
        ("a nine-year-old boy", [("nine-year-old", "DURATION", "P9Y")]),
        ("half an hour", [("half an hour", "DURATION", "PT30M")]),
        ("saves $4 billion over five years", [("five years", "DURATION", "P5Y")]),
        ("took over five years", [("over five years", "DURATION", "P5Y")]),
        ("more than half a year", [("more than half a year", "DURATION", "P6M")]),
        ("in a quarter century", [("a quarter century", "DURATION", "P25Y")]),
        ("two or three years", [("two", "DURATION", "P2Y"), ("three years", "DURATION", "P3Y")]),
        ("twenty-four hours", [("twenty-four hours", "DURATION", "PT24H")]),
        ("two hundred and fifty years", [("two hundred and fifty years", "DURATION", "P250Y")]),
        ("several months", [("several months", "DURATION", "PXM")]),
        ("a decades-long quarrel", [("decades-long", "DURATION", "PXY")]),
        ("two decades", [("two decades", "DURATION", "P20Y")]),
        ("There are decades of trade behind it.", [("decades", "DURATION", "PXY")]),
        ("It comes just days after the flood.", [("days", "DURATION", "PXD")]),
        ("in a few moments", [("a few moments", "DURATION", "PTXM")]),
        ("rules based on decades of trade", [("decades", "DURATION", "PXY")]),
        ("It will take a while.", [("a while", "DURATION", "PXX")]),
        ("over such a long period of time", [("a long period of time", "DURATION", "PXX")]),
        ("a fortnight", [("a fortnight", "DURATION", "P2W")]),
        ("the last ten to fifteen days", [("the last ten", "DURATION", "P10D"), ("fifteen days", "DURATION", "P15D")]),
        ("It may last two or three days.", [("two", "DURATION", "P2D"), ("three days", "DURATION", "P3D")]),
        ("between two and three years", [("two", "DURATION", "P2Y"), ("three years", "DURATION", "P3Y")]),
        ("away for one week starting today", [("one week", "DURATION", "P1W"), ("today", "DATE", "2017-07-14")]),
        ("a ten- to twelve-day trip", [("ten", "DURATION", "P10D"), ("twelve-day", "DURATION", "P12D")]),
        ("It has been years and years.", [("years and years", "DURATION", "PXY")]),
        ("a two day fair", [("two day", "DURATION", "P2D")]),
        ("the 20 odd hours of talks", [("the 20 odd hours", "DURATION", "PT20H")]),
        ("in the months and years ahead", [("the months and years ahead", "DURATION", "PXM")]),
        ("for days to come", [("days to come", "DURATION", "PXD")]),
        ("every year or two", [("every year or two", "SET", "PXY")]),
        ("every week or so", [("every week or so", "SET", "P1W")]),
        ("every Tuesday", [("every Tuesday", "SET", "XXXX-WXX-2")]),
        ("twice a week", [("twice a week", "SET", "P1W")]),
        ("every other day", [("every other day", "SET", "P2D")]),
        ("200 jobs per month", [("per month", "SET", "P1M")]),
        ("thirty million masks a month", [("a month", "SET", "P1M")]),
        ("It took forty men a month.", [("a month", "DURATION", "P1M")]),
        ("an annual meeting", [("annual", "SET", "P1Y")]),
        ("quarterly reports", [("quarterly", "SET", "P3M")]),
    ],
)
def test_durations_and_sets(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the day before yesterday", "2017-07-12"),
        ("last night", "2017-07-13TNI"),
        ("two weeks from now", "2017-07-28"),
        ("half a year ago", "2017-01"),
        ("a couple of months ago", "2017-05"),
        ("earlier this month", "2017-07"),
        ("by the end of the year", "2017"),
        ("last week", "2017-W27"),
        ("next quarter", "2017-Q4"),
        ("last January", "2017-01"),
        ("this July", "2017-07"),
        ("next May", "2018-05"),
        ("last Friday", "2017-07-07"),
        ("last Thursday", "2017-07-06"),
        ("this past Thursday", "2017-07-13"),
        ("the Monday after the flood", "XXXX-WXX-1"),
        ("They never sing on a Wednesday night.", "XXXX-WXX-3TNI"),
        ("They told us so on a Wednesday call.", "2017-07-12"),
        ("We begin a little early today.", "2017-07-14"),
        ("open past Labor Day", "2017-09-04"),
        ("They left at the end of the day with the catch.", "2017-07-14"),
        ("Tuesday of last week", "2017-07-04"),
        ("a week ago Friday", "2017-07-07"),
        ("October of next year", "2018-10"),
        ("the last week of March", "2017-W13"),
        ("the first Monday of May", "2017-05-01"),
        ("twenty-odd years ago", "1997"),
        ("two or three years ago", "2014"),
        ("10-15 days later", "2017-07-29"),
        ("a year or two ago", "2015"),
        ("the second half of next week", "2017-W29"),
        ("the first half of June", "2017-06"),
        ("the first half of the 1990s", "199"),
        ("in two weeks' time", "2017-07-28"),
        ("in a year's time", "2018"),
        ("later on this week", "2017-W28"),
        ("in the course of the day", "2017-07-14"),
        ("at this juncture", "PRESENT_REF"),
        ("at that particular time", "PAST_REF"),
        ("in recent times", "PAST_REF"),
        ("over the long term we agree", "FUTURE_REF"),
        ("not long ago", "PAST_REF"),
        ("a short time ago", "PAST_REF"),
        ("in the very near future", "FUTURE_REF"),
        ("before the August recess", "2017-08"),
        ("after the May vote", "2017-05"),
        ("We sing throughout the year.", "2017"),
        ("until the end of the third quarter", "2017-Q3"),
        ("the last quarter of the year", "2017-Q4"),
        ("the end of the last quarter of last year", "2016-Q4"),
        ("We spoke a while back", "PAST_REF"),
        ("In the past the mayors agreed", "PAST_REF"),
        ("the boats that sank overnight", "2017-07-14TNI"),
        ("due by the 24th -- or so they say", "2017-07-24"),
        ("in the near future", "FUTURE_REF"),
        ("at the moment", "PRESENT_REF"),
        ("at the current stage", "PRESENT_REF"),
        ("Now is not the time for it.", "PRESENT_REF"),
    ],
)
def test_relative(text: str, expected: str) -> None:
    assert [value for _, _, value in found(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The second point is the seventh of ours.",
        "(00:12) [crosstalk 00:33:54] [barley 00:17:10]",
        "USA Today and The Sunday Times and The Daily Mail",
        "Now, to the next point.",
        "Now why was that? Now if I may. Now let us go on.",
        "the first half of the game, the second half of the season",
        "the long term prospect of a treaty",
        "How many days did it take? How few hours?",
        "an earlier draft, sooner or later; she later left",
        "a summer house, the winter games",
        "Prices fall.",
        "The May family keeps a shop. They sang at the Orlo Days of Song.",
        "She works at Current Hill Radio. Now is the minister coming?",
        "At the end of the day we all live here. So, at the end of the day though, we stay.",
        "A good point, April.\n\nMS. VALE: April. June, you go next.",
        "They walk past the gate, while the rest wait.",
        "The road will not be mended overnight. Nothing changes overnight.",
        "",
        "\n\n",
    ],
)
def test_no_date(text: str) -> None:
    assert found(text) == []


def test_a_match_never_crosses_a_blank_line() -> None:
    mentions = find_dates("See you next\n\nweek 17\n \nJuly", reference=REFERENCE)
    assert all("\n" not in mention.text for mention in mentions)


def test_a_mention_says_where_it_stands_and_why() -> None:
    text = "The talks began on May 3."
    (mention,) = find_dates(text, reference=REFERENCE)
    assert text[mention.span.start : mention.span.end] == mention.text == "May 3"
    assert mention.id == "date-19-24"
    assert mention.rule == "month-day-year-by-nearest"
    assert mention.anchor == "2017-07-14"
    assert mention.entity is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the end of the third quarter", "END"),
        ("early in the first quarter of 2008", "START"),
        ("the third quarter", None),
        ("the second half of last year", None),
        ("the end of the first half of 2008", "END"),
    ],
)
def test_the_edge_of_a_quarter_or_half_is_its_modifier(text: str, expected: str | None) -> None:
    (mention,) = find_dates(text, reference=REFERENCE)
    assert (mention.text, mention.modifier) == (text, expected)
