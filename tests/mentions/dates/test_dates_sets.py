"""How often: what recurs, by the unit, the weekday, the season, the count."""

from __future__ import annotations

import re

import pytest

from briefing_parser.mentions.dates import find_dates

REFERENCE = "2017-07-14"  # a Friday


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The ferry sails [every day].", ["P1D"]),
        ("The ferry sails [each and every day].", ["P1D"]),
        ("The ferry sails [every working day].", ["P1D"]),
        ("The ferry sails [every other week].", ["P2W"]),
        ("The ferry sails [every second day].", ["P2D"]),
        ("The ferry sails [every few minutes].", ["PTXM"]),
        ("The ferry sails [every Tuesday].", ["XXXX-WXX-2"]),
        ("The ferry sails [every Tuesday] and [Thursday].", ["XXXX-WXX-2", "XXXX-WXX-4"]),
        ("The ferry sails [every Monday], [Wednesday] and [Friday].", ["XXXX-WXX-1", "XXXX-WXX-3", "XXXX-WXX-5"]),
        ("The ferry sails on [Sundays].", ["XXXX-WXX-7"]),
        ("The ferry sails at [weekends].", ["XXXX-WXX-WE"]),
        ("The ferry sails [every weekend].", ["XXXX-WXX-WE"]),
        ("The ferry sails [every morning].", ["XXXX-XX-XXTMO"]),
        ("The ferry sails [every summer].", ["XXXX-SU"]),
        ("The ferry sails [every December].", ["XXXX-12"]),
        ("The ferry sails [every Christmas].", ["XXXX-12-25"]),
        ("They fast [every Easter].", ["P1Y"]),
        ("It rings [once a day].", ["P1D"]),
        ("It rings [twice weekly].", ["P1W"]),
        ("It rings [several times a day].", ["P1D"]),
        ("It rings [two or three times a day].", ["P1D"]),
        ("It rings [once or twice a week].", ["P1W"]),
        ("It rings [once every two weeks].", ["P2W"]),
        ("It rings [once every other week].", ["P2W"]),
        ("It rings [once every few days].", ["PXD"]),
        ("the [twice-yearly] fair", ["P1Y"]),
        ("the [bimonthly] letter", ["P2M"]),
        ("the [bi-weekly] letter", ["P2W"]),
        ("the [semi-annual] letter", ["P6M"]),
        ("The lamp costs 40 crowns [per annum].", ["P1Y"]),
        ("The mule walks ten miles [a day].", ["P1D"]),
        ("The clerk earns $200 [a week].", ["P1W"]),
    ],
)
def test_a_set_has_its_value_and_its_span(text: str, values: list[str]) -> None:
    mentions = find_dates(re.sub(r"[\[\]]", "", text), reference=REFERENCE)
    assert [mention.text for mention in mentions] == re.findall(r"\[(.+?)\]", text)
    assert [mention.value for mention in mentions] == values
    assert {mention.type for mention in mentions} == {"SET"}


@pytest.mark.parametrize(
    ("text", "type_"),
    [("The repair took a day.", "DURATION"), ("We met every person.", None), ("ten loaves per person", None)],
)
def test_no_set(text: str, type_: str | None) -> None:
    assert [mention.type for mention in find_dates(text, reference=REFERENCE)] == ([type_] if type_ else [])
