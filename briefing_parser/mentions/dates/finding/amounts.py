"""How much: the words of an amount as a number, an amount of a unit as a TIMEX3 duration."""

from __future__ import annotations

from collections.abc import Sequence

from briefing_parser.mentions.dates.finding.grammar import Token

NUMBERS = ("cardinal", "small", "year", "figure")
ROUND = "APPROX"
"""What a vague word means that before a number makes it a round one: "some ten years"."""
# Units that TIMEX3 writes as so many of another.
_MULTIPLES = {"E": (10, "Y"), "C": (100, "Y"), "L": (1000, "Y"), "2W": (2, "W"), "N": (1, "D"), "H": (6, "M"), "WE": (2, "D")}
_TENS = frozenset(range(20, 100, 10))
_HALVES = {"Y": (6, "M"), "TH": (30, "TM"), "TM": (30, "TS"), "D": (12, "TH")}


def quantity(tokens: Sequence[Token]) -> float | None:
    """The number that these words say; None for a vague one ("several"); a bare article or nothing is one.

    "some" before a number only rounds it, "a couple of" multiplies it, any other vague word leaves none.
    """
    total, found = 0.0, False
    for token, following in zip(tokens, (*tokens[1:], None), strict=False):
        if token.kind in NUMBERS:
            number = float(token.value)
            if number in (100, 1000) and token.kind == "cardinal":
                total = (total or 1) * number
            else:
                total += number
            found = True
        elif token.kind == "half":
            total, found = total + 0.5, True
        elif token.kind == "vague" and token.value == ROUND and following and following.kind in NUMBERS:
            continue
        elif token.kind == "vague":
            if not isinstance(token.value, int) or not token.value:
                return None
            total, found = float(token.value), True
    return total if found else 1.0


def last_number(tokens: Sequence[Token]) -> int:
    """Where the last of several numbers begins, 0 where they are one: 0 in "twenty-two", 2 in "two or three", "10-15"."""
    start, before = 0, 0.0
    for index, token in enumerate(tokens):
        if token.kind not in NUMBERS:
            continue
        number = float(token.value)
        joins = number in (100, 1000) or (before in _TENS and number < 10) or (before in (100, 1000) and number < 100)
        if before and not (joins and token.kind == "cardinal"):
            start = index
        before = number
    return start


def duration(count: float | None, unit: str) -> str:
    """TIMEX3 value of so many units, `PXW` where the count is vague: `P2.5Y`, `PT30M`, `P10Y` for a decade."""
    multiple, unit = _MULTIPLES.get(unit, (1, unit))
    if count is None:
        number = "X"
    else:
        if count == 0.5 and multiple == 1 and unit in _HALVES:
            whole, unit = _HALVES[unit]
            number = str(whole)
        else:
            number = f"{count * multiple:.10g}"
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"


def side_of_step(bound: str | None, *, back: bool) -> str | None:
    """The modifier of a date so many units away: more than two years ago is before the day two years ago."""
    if bound in ("MORE_THAN", "LESS_THAN"):
        return "BEFORE" if (bound == "MORE_THAN") == back else "AFTER"
    return bound
