"""Amounts of money: what is one, in figures and currency."""

import pytest

from briefing_parser.mentions.entities import find_entities


@pytest.mark.parametrize(
    ("text", "printed", "amount", "currency", "name"),
    [
        ("about $2.5 billion in aid", "$2.5 billion", 2.5e9, "USD", "2,500,000,000 USD"),
        ("cost US$40 million", "US$40 million", 4e7, "USD", "40,000,000 USD"),
        ("A$3,000 each", "A$3,000", 3000, "AUD", "3,000 AUD"),
        ("€19.99 each", "€19.99", 19.99, "EUR", "19.99 EUR"),
        ("CHF 3 million", "CHF 3 million", 3e6, "CHF", "3,000,000 CHF"),
        ("US$ 40 million", "US$ 40 million", 4e7, "USD", "40,000,000 USD"),
        ("Rs. 450 crore", "Rs. 450 crore", 4.5e9, "INR", "4,500,000,000 INR"),
        ("300 million euros", "300 million euros", 3e8, "EUR", "300,000,000 EUR"),
        ("five million Canadian dollars", "five million Canadian dollars", 5e6, "CAD", "5,000,000 CAD"),
        ("12 roubles", "12 roubles", 12, "RUB", "12 RUB"),
        ("RMB 70 billion", "RMB 70 billion", 7e10, "CNY", "70,000,000,000 CNY"),
        ("a $40-million deal", "$40-million", 4e7, "USD", "40,000,000 USD"),
        ("$40- and $45 billion", "$40- and $45 billion", 4e10, "USD", "$40- and $45 billion"),
        ("$3-5 million", "$3-5 million", 3e6, "USD", "$3-5 million"),
        ("one hundred and fifty million dollars", "one hundred and fifty million dollars", 1.5e8, "USD", "150,000,000 USD"),
        ("half a billion euros", "half a billion euros", 5e8, "EUR", "500,000,000 EUR"),
        ("hundreds of dollars", "hundreds of dollars", None, "USD", "hundreds of dollars"),
    ],
)
def test_amount(text, printed, amount, currency, name):
    (money,) = [m for m in find_entities(text) if m.kind == "money"]
    assert (money.text, money.currency, money.name) == (printed, currency, name)
    assert money.amount == amount or (money.amount is not None and money.amount == pytest.approx(amount))


def test_a_range_ends_before_an_amount_of_its_own():
    money = [m for m in find_entities("They gave €4 billion and 2 billion euros more.") if m.kind == "money"]
    assert [m.text for m in money] == ["€4 billion", "2 billion euros"]


@pytest.mark.parametrize(
    "text",
    ["$", "two pounds of flour", "dollars and cents", "40 million people", "R2D$", "a multi-billion-dollar deal", "€ and £"],
)
def test_no_amount(text):
    assert [m for m in find_entities(text) if m.kind == "money"] == []
