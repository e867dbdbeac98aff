"""Rules for years of account: which one is named, whose it is, and so when it begins."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.amounts import NUMBERS, duration, quantity
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule, Token
from briefing_parser.mentions.dates.finding.wording import day_number, full_year, modifier
from briefing_parser.mentions.dates.readings import Amount, Calendar

# When a state's year of account begins: years from the one that names it, month, day. The federal year of the United States
# since 1976, that of Australia, the tax year of the United Kingdom, those of Canada, India and Japan.
_ACCOUNTS = {
    "us american america": (-1, 10, 1), "australian australia": (-1, 7, 1), "british britain uk": (-1, 4, 6),
    "canadian canada": (-1, 4, 1), "indian india": (-1, 4, 1), "japanese japan": (0, 4, 1),
}  # fmt: skip
_BY_OWNER = {owner: account for owners, account in _ACCOUNTS.items() for owner in owners.split()}
_OWNER = re.compile(r"(?<![a-z.])([a-z][a-z.]*?)\.?(?:'s?)? $")


def _account(phrase: Phrase) -> tuple[int, int, int] | None:
    """That of the state that is named right before it."""
    owner = _OWNER.search(phrase.before())
    return _BY_OWNER.get(owner[1].replace(".", "")) if owner else None


def _numbered(phrase: Phrase) -> Built:
    """ "fiscal year 2023", "FY23", "the 2019-20 financial year", which is that of 2020."""
    token = next(token for token in phrase.tokens if token.kind in ("year", "fiscal_code"))
    year = _year_of_code(token) if token.kind == "fiscal_code" else full_year(token)
    second = _second_year(phrase, token)
    if year is None or (second is not None and second != (year + 1) % 100):
        return None
    account = _account(phrase)
    if second is not None and not (account and account[0] == 0):
        year += 1
    return Calendar(year, fiscal=True, account=account, modifier=modifier(phrase))


def _year_of_code(token: Token) -> int:
    digits = re.sub(r"\D", "", str(token.value))
    return int(digits) if len(digits) == 4 else (1900 if digits > "35" else 2000) + int(digits)


def _second_year(phrase: Phrase, token: Token) -> int | None:
    """The last two figures of the second of its numbers; None where it has one."""
    index = phrase.tokens.index(token)
    after = phrase.tokens[index + 1 : index + 3]
    if len(after) < 2 or after[0].kind not in ("hyphen", "slash") or not isinstance(after[1].value, int):
        return None
    return after[1].value % 100


def _at_hand(phrase: Phrase) -> Built:
    """ "this fiscal year", "the fiscal year"."""
    account = _account(phrase)
    if phrase.value("unit") != "Y" or not (account or phrase.has("the", "this", "that", "last", "next")):
        return None
    shift = int(phrase.value("last", "next", "this", "that") or 0)
    return Calendar(year_shift=shift, fiscal=True, account=account, modifier=modifier(phrase))


def _several(phrase: Phrase) -> Built:
    """ "fiscal years 2023 and 2024"."""
    places = [index for index, token in enumerate(phrase.tokens) if token.kind == "year"]
    pieces = []
    for position, index in enumerate(places):
        reading = Calendar(full_year(phrase.tokens[index]), fiscal=True)
        pieces.append(Piece(reading, index if position else 0, index))
    return pieces


def _part(phrase: Phrase) -> Built:
    """ "the first quarter of fiscal 2020", "the second half of this fiscal year"."""
    number = day_number(next(token for token in phrase.tokens if token.kind in ("ordinal", "ordinal_day", "last")))
    halves = phrase.has("half")
    parts = 2 if halves else 4
    number = parts if number == -1 else number
    if not 1 <= number <= parts or (not phrase.has("year") and phrase.value("unit") != "Y"):
        return None
    year = phrase.value("year")
    index = next(index for index, token in enumerate(phrase.tokens) if token.kind == "of")
    later = phrase._replace(tokens=phrase.tokens[index:])
    shift = None if year else int(later.value("last", "next", "this", "that") or 0)
    return Calendar(year, year_shift=shift, fiscal=True, piece=f"{'H' if halves else 'Q'}{number}")


def _length(phrase: Phrase) -> Built:
    """ "the next two fiscal years"."""
    if phrase.value("units") != "Y":
        return None
    toward = phrase.value("last", "next") or 0
    count = quantity([token for token in phrase.tokens if token.kind in NUMBERS])
    return Amount(duration(count, "Y"), toward=toward)


FISCAL_RULES = (
    Rule(
        name="fiscal-year",
        pattern=(
            "(<edge>)? the? (fiscal unit? year|fiscal_code) ((hyphen|slash) (small|figure|year))?"
            "|(<edge>)? the? year ((hyphen|slash) (small|figure|year))? fiscal unit"
        ),
        build=_numbered,
        reason="A year of account is named by its number, of two numbers by the second.",
        takes=("in [fiscal year 2023]", "in [FY2023]", "in [the 2019-20 financial year]", "[the end of fiscal 2019]"),
        refuses=("fiscal policy 2023", "a financial year"),
    ),
    Rule(
        name="fiscal-year-at-hand",
        pattern="(<edge>)? the? (<which>)? fiscal unit",
        build=_at_hand,
        reason="A year of account without a number is counted from the one at hand.",
        takes=("in [this fiscal year]", "by [the end of the fiscal year]", "[the next fiscal year]"),
        refuses=("a fiscal year", "the fiscal month"),
    ),
    Rule(
        name="fiscal-years",
        pattern="fiscal units year ((comma|comma? and|hyphen|to|slash) year)+",
        build=_several,
        reason="Several years of account share the word for them.",
        takes=("in [fiscal years 2023] and [2024]", "for [financial years 2021], [2022] and [2023]"),
        refuses=("for fiscal years", "fiscal years of growth"),
    ),
    Rule(
        name="part-of-fiscal-year",
        pattern="the? (ordinal|ordinal_day|last) hyphen? (quarter_word|half) of (the? (<which>)? fiscal unit? year?)",
        build=_part,
        reason="A quarter or half is of the year of account that is named after it.",
        takes=("in [the first quarter of fiscal 2020]", "in [the second half of this fiscal year]"),
        refuses=("the first quarter of fiscal policy", "the fifth quarter of fiscal 2020"),
    ),
    Rule(
        name="fiscal-length",
        pattern="the? (last|next) <count> fiscal units",
        build=_length,
        reason="So many years of account are a length that touches the day of speaking.",
        takes=("over [the next two fiscal years]", "in [the past three fiscal years]"),
        refuses=("two fiscal years", "the next two fiscal quarters"),
    ),
)
