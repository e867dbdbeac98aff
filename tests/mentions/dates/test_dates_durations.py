"""How long: amounts of time, exact, rounded, bounded and vague, and the span that they take."""

from __future__ import annotations

import re

import pytest

from briefing_parser.mentions.dates import find_dates

REFERENCE = "2017-07-14"  # a Friday


@pytest.mark.parametrize(
    ("text", "value", "modifier"),
    [
        ("for [two days]", "P2D", None),
        ("for [ten long years]", "P10Y", None),
        ("for [two more years]", "P2Y", None),
        ("for [two additional years]", "P2Y", None),
        ("for [an extra day]", "P1D", None),
        ("for [an additional two years]", "P2Y", None),
        ("for [some ten years]", "P10Y", "APPROX"),
        ("for [close to ten years]", "P10Y", "APPROX"),
        ("for [a couple of weeks]", "P2W", "APPROX"),
        ("for [a couple of hundred years]", "P200Y", "APPROX"),
        ("for [slightly more than two hours]", "PT2H", "MORE_THAN"),
        ("for [not quite a year]", "P1Y", "LESS_THAN"),
        ("for [the better part of a year]", "P1Y", "LESS_THAN"),
        ("for [not more than two hours]", "PT2H", "EQUAL_OR_LESS"),
        ("for [a minimum of six weeks]", "P6W", "EQUAL_OR_MORE"),
        ("for [no fewer than ten days]", "P10D", "EQUAL_OR_MORE"),
        ("over [many years]", "PXY", None),
        ("for [a dozen years]", "P12Y", None),
        ("for [several hundred years]", "PXY", None),
        ("for [hundreds of years]", "PXY", None),
        ("in [a matter of days]", "PXD", None),
        ("for [a number of weeks]", "PXW", None),
        ("for [half a decade]", "P5Y", None),
        ("for [half the year]", "P6M", None),
        ("for [a century and a half]", "P150Y", None),
        ("for [a quarter of an hour]", "PT15M", None),
        ("for [three quarters of an hour]", "PT45M", None),
        ("for [a quarter of a century]", "P25Y", None),
        ("for [two hours and twenty minutes]", "PT2H20M", None),
        ("for [one year and three months]", "P1Y3M", None),
        ("for [three days, four hours and five minutes]", "P3DT4H5M", None),
        ("a [two-and-a-half-year] war", "P2.5Y", None),
        ("a [three-day-long] visit", "P3D", None),
        ("in [the two preceding weeks]", "P2W", None),
        ("[a month-and-a-half] of work", "P1.5M", None),
        ("a [40 year old] cook", "P40Y", None),
        ("in [the final months] of the war", "PXM", None),
        ("in [the early days] of the fair", "PXD", None),
        ("worn by [years] of use", "PXY", None),
        ("It was [decades] in the making.", "PXY", None),
        ("a [30 year-old] baker", "P30Y", None),
        ("the [ten year] plan", "P10Y", None),
        ("a [weeklong] fast", "P1W", None),
        ("the [yearslong] dispute", "PXY", None),
        ("a [centuries-old] law", "PXY", None),
    ],
)
def test_a_length_has_its_value_and_its_span(text: str, value: str, modifier: str | None) -> None:
    (mention,) = find_dates(re.sub(r"[\[\]]", "", text), reference=REFERENCE)
    assert [mention.text] == re.findall(r"\[(.+)\]", text)
    assert (mention.type, mention.value, mention.modifier) == ("DURATION", value, modifier)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("two or three years", ["P2Y", "P3Y"]),
        ("after ten days and three days more", ["P10D", "P3D"]),
        ("two years and three months ago", ["P2Y", "2017-04"]),
    ],
)
def test_lengths_side_by_side_stay_apart(text: str, values: list[str]) -> None:
    assert [mention.value for mention in find_dates(text, reference=REFERENCE)] == values


@pytest.mark.parametrize(
    "text",
    ["three-quarters of the crew", "a headlong rush", "a lifelong friend", "the minutes of the fair", "This is a day of joy."],
)
def test_no_length(text: str) -> None:
    assert find_dates(text, reference=REFERENCE) == ()
