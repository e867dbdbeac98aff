"""What English figures look like, and which of them may say when."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.spelling import Shape
from briefing_parser.mentions.dates.finding.triggers import word_tree

LETTERS = "a-z"
# A word is letters alone, so that "mid-May" is three tokens; a genitive's "'s" stays outside.
WORD = r"[a-z]+(?:'(?!s(?![a-z]))[a-z]+)?"


def _offset(printed: str) -> tuple[str, object]:
    """Minutes east of Greenwich: "utc+3", "gmt-4:30", "+0300"."""
    sign, hours, minutes = re.findall(r"([+-]) ?(\d{1,2}):?(\d\d)?$", printed)[0]
    return "zone", (-1 if sign == "-" else 1) * (int(hours) * 60 + int(minutes or 0))


SHAPES = (
    Shape("decade", r"'?\d{1,3}0'?s(?![a-z])"),
    Shape("short_year", r"'\d{2}(?![a-z\d])"),
    Shape("ordinal_day", r"\d{1,3}(?:st|nd|rd|th)(?![a-z])"),
    Shape("meridiem", r"[ap] ?\. ?m(?: ?\.|(?![a-z]))|(?<=\d)[ap](?![a-z\d])", lambda word: ("meridiem", word[0])),
    Shape("hour_h", r"\d{1,2}h[0-5]\d(?![a-z\d])", lambda word: ("clock", word.replace("h", ":"))),
    Shape("zone_offset", r"(?:utc|gmt) ?[+-] ?\d{1,2}(?::?[0-5]\d)?(?![\d:])", _offset),
    Shape("bare_offset", r"(?:(?<=:\d\d)|(?<=:\d\d ))\+\d{2}:?[0-5]\d(?!\d)|(?<=:\d\d )-\d{4}(?!\d)", _offset),
    Shape("of_time", r"'s? time(?![a-z])", lambda _: ("zone_word", 1)),
    Shape("before_era", r"b\.[ ]?c(?:\.(?:[ ]?e\.?)?|(?![a-z]))"),
    Shape("fiscal_code", r"fy[ -]?'?(?:\d{4}|\d{2})(?!\d)"),
    Shape("quarter", r"[qh][1-4](?![a-z\d])", lambda word: ("quarter", word.upper())),
)

_HOURS = word_tree("one two three four five six seven eight nine ten eleven twelve".split())
_LEADS = ("at ", "from ", "between ")
_HALF = r" ?[ap] ?\.? ?m(?![a-z])|[ap](?![a-z\d])"
_LED_DIGITS = "|".join(f"(?<={lead}{digits})" for lead in _LEADS for digits in (r"\d", r"\d\d"))
_LED_WORD = "|".join(f"(?<={lead}[a-z]{{{size}}})" for lead in _LEADS for size in range(3, 7))

# Figures that may say when: what stands after or before them tells.
_FIGURES = (
    r"'?\d{4}(?!\d)",  # 2017
    r"'?\d\d\d?'?s(?![a-z])",  # 80s
    r"'\d\d(?!\d)",  # '82
    rf"\d{{1,2}}(?=[:/.\-h]\d|(?:st|nd|rd|th)(?![a-z])|{_HALF})",  # 14:48, 9/11, 2nd, 4 p.m., 14h30
    rf"\d{{1,2}}(?![\d%])(?:{_LED_DIGITS}|(?= tonight))",  # at 9, between 3 and 5
    r"\d{1,3}(?= (?:ad|b\.?c|ce|bce)(?![a-z]))",  # 480 BC
    r"\d{3}(?=-\d{3} bc| (?:and|to) \d{3} bc)",  # 499-493 BC
    r"\d{1,2}(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[12]\d{3}(?!\d))",  # 15MAY2016
    r"(?<![,.])\d{3}(?![\d%:/]|[.,]\d)|(?<=year )\d\d(?![\d%:/]|[.,]\d)",  # in 348, the year 71
    r"(?<=in )\d\d(?![\d%:/]|[.,]\d)",  # in 84
)
# Words and letters that do beside a figure or preposition.
_LETTERED = (
    r"ad(?= \d)",  # AD 71
    rf"{_HOURS}(?![a-z])(?:{_LED_WORD}|(?={_HALF}))",  # at nine, six pm
    r"w/c(?= )",  # week commencing
    r"[qh][1-4](?![a-z\d])|fy[ -]?'?\d\d",  # Q3, FY2018
)
# Each group behind one look at its first character, since most words of a text begin otherwise.
FIGURES = (rf"(?=['\d])(?:{'|'.join(_FIGURES)})", rf"(?=[aefhnoqstw])(?:{'|'.join(_LETTERED)})")
