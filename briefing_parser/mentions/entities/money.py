"""Amounts of money: a sign or code before figures, or the name of a currency behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

SCALES = {
    **dict.fromkeys(("thousand", "k"), 1e3),
    **dict.fromkeys(("million", "mln", "mn", "m"), 1e6),
    **dict.fromkeys(("billion", "bln", "bn", "b"), 1e9),
    **dict.fromkeys(("trillion", "trn"), 1e12),
    "lakh": 1e5,
    "crore": 1e7,
}
NUMBERS = {
    word: float(value) for value, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
NUMBERS |= {"fifteen": 15.0, "half": 0.5, "hundred": 100.0}
NUMBERS |= {word: 10.0 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}

FIGURES = r"\d{1,3}+(?:,\d{3}){1,5}+(?:\.\d{1,3}+)?|\d{1,15}+(?:\.\d{1,4}+)?"
SCALE = r"(?:thousand|million|mln|billion|bln|trillion|bn|trn|lakh|crore)\b|(?:m|k|bn|b)\b(?![-’'])"
CODES = "USD EUR GBP RMB CNY RUB JPY INR AUD CAD NZD HKD SGD CHF SEK NOK DKK PLN UAH KES".split()
SIGN = rf"(?:(?:US|U\.S\.|AU|A|NZ|C|CA|HK|S|R|MX)?\$|[€£¥₽₹₩₺₪₴₦฿₫₱]|(?:{'|'.join(CODES)}|Rs\.?))[ ]?"

NATIONS = "US|U\\.S\\.|American|Australian|Canadian|Danish|Egyptian|Hong[ ]Kong|Indian|Iranian|Iraqi|Mexican|New[ ]Zealand|"
NATIONS += "Norwegian|Swedish|Swiss|Turkish"
CURRENCIES = "dollars?|euros?|pounds?(?:[ ]sterling)?|yen|yuan|renminbi|rou?bles?|rupees?|francs?|kron(?:a|or|e|er)|zlotys?|"
CURRENCIES += "forints?|hryvni?[ay]s?|tenge|lira|shekels?|pesos?|rials?|riyals?|dinars?|dirhams?|rand|naira|baht|rupiah|ringgit"

SIGNED = re.compile(
    rf"""(?<![\w$]) (?P<sign>{SIGN})
    (?P<low>{FIGURES}) (?P<scale1>[- ]?(?:{SCALE}))?
    (?: (?:-?[ ](?:and|to|or)[ ]|[-–—]) (?:{SIGN})?(?P<high>{FIGURES}) (?=[ ]?(?:{SCALE})|(?!\w))
        (?!(?:[ ](?:{SCALE}))?[ ](?:{CURRENCIES})\b) )?
    (?P<scale2>[- ]?(?:{SCALE}))?""",
    re.VERBOSE,
)
"""Takes "$2.5 billion", "US$40-50 million", "€3,000", "CHF 3 million"; refuses "$" alone.
The high end of a range has no currency of its own behind it, as in "€4 billion and 2 billion euros"."""

COUNT = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
COUNT += "ninety|hundreds?|thousands?|millions?|billions?|trillions?"
COUNTED = rf"(?:(?:half[ ])?an?[ ])?(?:(?:{COUNT})(?:[ ]and)?[ -]){{0,6}}(?:{COUNT})\b(?:[ ]of)?"

WORDED = re.compile(
    rf"""(?<![\w.,$€£-]) (?P<low>{FIGURES}|{COUNTED}) (?P<scale1>[ ](?:{SCALE}))?
    [ -](?P<currency>(?:(?:{NATIONS})[ ])?(?:{CURRENCIES}))\b""",
    re.VERBOSE,
)
"""Takes "300 million euros", "two billion US dollars"; refuses "dollars" alone."""

SIGNS = [*"$€£¥₽₹₩₺₪₴₦฿₫₱", *CODES, "Rs"]
STEMS = "dollar euro pound yen yuan renminbi rouble ruble rupee franc kron zlot forint hryvn tenge lira shekel peso".split()
STEMS += " rial| riyal|dinar|dirham| rand|naira| baht|rupiah|ringgit".split("|")
"""What every amount has in it; looked for as plain strings, many times faster than the patterns."""


class Money(NamedTuple):
    """An amount: half-open offsets, units of the currency (of a range the lower end), ISO 4217 code, canonical name."""

    start: int
    end: int
    amount: float | None
    currency: str | None
    name: str


def amounts(text: str) -> Iterator[Money]:
    """The amounts of money in a text, those written with a sign first; one that two words show may come twice."""
    for sign in SIGNS:
        for at in _places(text, sign):
            match = SIGNED.match(text, at) or _prefixed(text, at)
            if match:
                yield _money(match, match.group("sign").strip())
    for stem in STEMS:
        for at in _places(text, stem):
            for match in WORDED.finditer(text, max(0, at - 60), min(len(text), at + 24)):
                if match.start("currency") <= at + 1 < match.end() and not text.startswith(" of ", match.end()):
                    yield _money(match, match.group("currency"))


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word stands in a text."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def _prefixed(text: str, at: int) -> re.Match[str] | None:
    """The amount whose sign has letters before it, as US$."""
    for back in (2, 1, 4):
        match = SIGNED.match(text, max(0, at - back))
        if match and match.end("sign") > at:
            return match
    return None


def _money(match: re.Match[str], written: str) -> Money:
    groups = match.groupdict()
    scale = (groups["scale1"] or groups.get("scale2") or "").strip(" -")
    currency = currencies().get(written) or currencies().get(written.rsplit(" ", 1)[-1])
    figures = match.group("low")
    amount = float(figures.replace(",", "")) if figures[0].isdigit() else _in_words(figures)
    name = " ".join(match.group().split())
    if amount is not None:
        amount = float(f"{amount * SCALES.get(scale, 1):.15g}")
        if not groups.get("high"):
            name = f"{amount:,.2f}".removesuffix(".00") + f" {currency}"
    return Money(match.start(), match.end(), amount, currency, name)


def _in_words(number: str) -> float | None:
    """The value of a number in words, as "one hundred and fifty million"; None for "hundreds of"."""
    total, part = 0.0, 0.0
    for word in re.split(r"[ -]", number):
        if word in SCALES:
            total, part = total + (part or 1.0) * SCALES[word], 0.0
        elif word == "hundred":
            part = (part or 1.0) * 100
        elif word in NUMBERS:
            part += NUMBERS[word]
        elif word not in ("a", "an", "and"):
            return None
    return total + part


@cache
def currencies() -> Mapping[str, str]:
    """Sign, code or name of a currency -> its ISO 4217 code."""
    table: dict[str, str] = {}
    for line in files("briefing_parser.mentions.entities.data").joinpath("currencies.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, names, signs = line.split("|")
            table |= dict.fromkeys(filter(None, (code, *names.split(","), *signs.split(","))), code)
    return table
