"""Chinese numerals: digits, Han digits read one by one (二〇二六), and counted ones (二十三, 三百)."""

from __future__ import annotations

_DIGITS = {character: value for value, group in enumerate(("〇零○", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九"))
           for character in group}  # fmt: skip
_TENS = {"十": 10, "百": 100, "千": 1000}


def number(printed: str) -> float:
    """The number that is printed; a half for 半. Raises ValueError for what is none."""
    if printed == "半":
        return 0.5
    if printed[0].isdecimal():
        return float(printed)
    if any(character in _TENS for character in printed):
        return float(_counted(printed))
    return float("".join(str(_DIGITS[character]) for character in printed))


def _counted(printed: str) -> int:
    total = last = 0
    for character in printed:
        if character in _TENS:
            total += (last or 1) * _TENS[character]
            last = 0
        else:
            last = _DIGITS[character]
    return total + last
