"""Days in figures, damaged and rare forms, and the order of day and month that a text decides."""

from __future__ import annotations

import pytest

from briefing_parser.mentions.dates import find_dates

REFERENCE = "2017-07-14"  # a Friday


def found(text: str, reference: str | None = REFERENCE) -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find_dates(text, reference=reference)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2016-10-16", "2016-10-16"),
        ("2016/10/16", "2016-10-16"),
        ("2016.10.16", "2016-10-16"),
        ("2016 10 16", "2016-10-16"),
        ("16/10/2016", "2016-10-16"),
        ("10/16/2016", "2016-10-16"),
        ("16.10.2016", "2016-10-16"),
        ("16-10-2016", "2016-10-16"),
        ("10/16/16", "2016-10-16"),
        ("16/10/16", "2016-10-16"),
        ("10/16/98", "1998-10-16"),
        ("1.2.2016", "2016-02-01"),
        ("1/2/2016", "2016-01-02"),
        ("17-May-2019", "2019-05-17"),
        ("17/May/2019", "2019-05-17"),
        ("17-May-19", "2019-05-17"),
        ("2019-May-17", "2019-05-17"),
        ("2020/Sep/23", "2020-09-23"),
        ("May-17-2019", "2019-05-17"),
        ("Jun/3", "2017-06-03"),
        ("28 June in 2020", "2020-06-28"),
        ("28th of June, of 2020", "2020-06-28"),
        ("02nd Jan 2019", "2019-01-02"),
        ("the 15th day of June", "2017-06-15"),
        ("the twenty-third day of September", "2017-09-23"),
        ("the twenty-fourth day of the month", "2017-07-24"),
        ("Monday the seventeenth", "2017-07-17"),
        ("Monday the twenty-fourth", "2017-07-24"),
        ("Thursday the 27th", "2017-07-27"),
        ("Monday 17", "2017-07-17"),
        ("Thursday 31", "2017-08-31"),
        ("Wed 13th", "2017-09-13"),
        ("Friday, 7/21", "2017-07-21"),
        ("Thursday 29/06", "2017-06-29"),
        ("July 18 (Tuesday)", "2017-07-18"),
        ("18 July (Tue)", "2017-07-18"),
        ("Jul/18(Tue)", "2017-07-18"),
        ("5/12", "2017-05-12"),
        ("25/12", "2017-12-25"),
        ("2/29", "2016-02-29"),
        ("week 10 of 2019", "2019-W10"),
        ("the first week of 2019", "2019-W01"),
        ("the last week of 2020", "2020-W53"),
        ("the last day of 2020", "2020-12-31"),
        ("the 60th day of 2020", "2020-02-29"),
        ("the week of July 4", "2017-W27"),
        ("the week of 4 July 2016", "2016-W27"),
        ("the week beginning July 10", "2017-W28"),
        ("the week commencing 10 July", "2017-W28"),
        ("the week starting on July 10, 2017", "2017-W28"),
    ],
)
def test_a_date(text: str, expected: str) -> None:
    assert found(f"The permit is valid on {text}.") == [(text, expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 5/1 to 5/7", [("5/1", "2017-05-01"), ("5/7", "2017-05-07")]),
        ("on 9/11 and 12/9", [("9/11", "2001-09-11"), ("12/9", "2017-12-09")]),
        ("on 11/19, 11/23 or 11/24", [("11/19", "2017-11-19"), ("11/23", "2017-11-23"), ("11/24", "2017-11-24")]),
        ("from 5/1-5/7, 2020", [("5/1", "2020-05-01"), ("5/7, 2020", "2020-05-07")]),
        ("from 5/1 to 5/7/2020", [("5/1", "2020-05-01"), ("5/7/2020", "2020-05-07")]),
        ("11/20-12/2/2016", [("11/20", "2016-11-20"), ("12/2/2016", "2016-12-02")]),
        ("from 12/20/2016 - 1/3/2017", [("12/20/2016", "2016-12-20"), ("1/3/2017", "2017-01-03")]),
        ("from 4-23 July", [("4", "2017-07-04"), ("23 July", "2017-07-23")]),
        ("from March 3rd through the 5th", [("March 3rd", "2017-03-03"), ("the 5th", "2017-03-05")]),
        ("from Nov 18-Dec 19, 2015", [("Nov 18", "2015-11-18"), ("Dec 19, 2015", "2015-12-19")]),
        ("Jan-Feb 2016", [("Jan", "2016-01"), ("Feb 2016", "2016-02")]),
        ("from Nov-Feb 2016", [("Nov", "2015-11"), ("Feb 2016", "2016-02")]),
        ("from this May to Oct 2020", [("this May", "2017-05"), ("Oct 2020", "2020-10")]),
        (
            "May 11th of 2018 to May the 14th 2018",
            [("May 11th of 2018", "2018-05-11"), ("May the 14th 2018", "2018-05-14")],
        ),
    ],
)
def test_both_ends_of_a_range(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(f"The road is shut {text}.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sent 3/4/2017, due 25/4/2017.", ["2017-04-03", "2017-04-25"]),  # the second can be read one way alone
        ("Sent 3/4/2017, due 4/25/2017.", ["2017-03-04", "2017-04-25"]),
        ("Due 25/4/2017, sent 3/4/2017, read 5/6/2017.", ["2017-04-25", "2017-04-03", "2017-06-05"]),
        ("The vote was on 3 April 2017 (03/04/2017); the count on 04/04/2017 and 05/04/2017.",
         ["2017-04-03", "2017-04-03", "2017-04-04", "2017-04-05"]),  # beside the same day in words
        ("Printed 12/07/2016", ["2016-12-07"]),  # no evidence: month first for slashes
        ("Printed 12.07.2016", ["2016-07-12"]),  # day first for full stops
        ("Logged 12.25.2016, read 1.2.2017", ["2016-12-25", "2017-01-02"]),
        ("Sent on 3/4 and due by 25/4/2017.", ["2017-04-03", "2017-04-25"]),
        ("Sent Monday, 3/4/2017, read 5/6/2017", ["2017-04-03", "2017-06-05"]),  # the third of April was a Monday
        ("Sent 3/4/2017, 25/4/2017, 4/26/2017", ["2017-03-04", "2017-04-25", "2017-04-26"]),  # undecided
    ],
)  # fmt: skip
def test_the_text_decides_the_order_of_day_and_month(text: str, expected: list[str]) -> None:
    assert [value for _, value in found(text)] == expected


def test_the_day_of_speaking_in_figures_decides_the_order_too() -> None:
    text = "12/07/2016. The next call is on 05/08/2016."
    assert [value for _, value in found(text, "2016-07-12")] == ["2016-07-12", "2016-08-05"]
    assert [value for _, value in found(text, "2016-12-07")] == ["2016-12-07", "2016-05-08"]


def test_a_weekday_that_fits_one_year_alone_tells_the_year_but_near_the_day_of_speaking_it_is_a_slip() -> None:
    assert found("The vote was held on Thursday, March 31.") == [("Thursday, March 31", "2016-03-31")]
    assert found("The vote was held on Thursday, July 12.") == [("Thursday, July 12", "2017-07-12")]


def test_a_date_whose_order_stays_open_has_the_other_as_its_alternative() -> None:
    (open_,) = find_dates("Sent 3/4/2017.", reference=REFERENCE)
    first, _ = find_dates("Sent 3/4/2017, due 25/4/2017.", reference=REFERENCE)
    (same,) = find_dates("Sent 4/4/2017.", reference=REFERENCE)
    assert (open_.alternatives, first.alternatives, same.alternatives) == (("2017-04-03",), (), ())


@pytest.mark.parametrize(
    "text",
    [
        "version 3.14.15, section 1.2.10, build 2017.3.1.4",  # versions and sections
        "paragraph 5/12, article 3/4 and rule 12/1",
        "a line open 24/7, a 7/11 shop, a 50/50 split, 20/20 vision",  # ratios
        "by 2/3 of voters, 3/4 cup, 1/2 an inch, from 1/3 to 1/2 of them",  # fractions
        "They won 5-2, then lost 3-2 and 7-6 on penalties.",  # scores
        "a 4-4-2 formation, a 12-10-8 record",
        "Call 555-12-10, +1 202 555 1234 or 10-16-20-30.",  # telephones
        "resolutions 5/12 and S/2016/10, document A/70/12",
        "192.168.10.12 and 10.12.16.1",  # addresses
        "Boeing 737-800, MI-17, a T-90, the 9-1-1 line",
        "On Monday 21 people met 17 others; on Friday 7-6 was the score of a match.",
        "see https://example.org/2016-x/10/16z",
        "a b97-10-16c hash",
        "$5/12 a head, 5/12ths of it",
        "blood pressure of 120/80, odds of 5/2",
    ],
)
def test_no_day_in_figures(text: str) -> None:
    assert [value for _, value in found(text) if value[4:5] == "-" and value[7:8] == "-" and value not in WEEKDAYS] == []


WEEKDAYS = ("2017-07-10", "2017-07-17", "2017-07-14", "2017-07-07", "2017-07-21")
