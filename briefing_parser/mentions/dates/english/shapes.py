"""What English figures look like, and which of them may say when."""

from __future__ import annotations

from briefing_parser.mentions.dates.spelling import Shape

LETTERS = "a-z"
# A word is letters alone, so that "mid-May" is three tokens; a genitive's "'s" stays outside.
WORD = r"[a-z]+(?:'(?!s(?![a-z]))[a-z]+)?"

SHAPES = (
    Shape("decade", r"'?\d{1,3}0'?s(?![a-z])"),
    Shape("short_year", r"'\d{2}(?![a-z\d])"),
    Shape("ordinal_day", r"\d{1,3}(?:st|nd|rd|th)(?![a-z])"),
    Shape("meridiem", r"[ap]\.[ ]?m(?:\.|(?![a-z]))", lambda word: ("meridiem", word[0])),
    Shape("before_era", r"b\.[ ]?c(?:\.(?:[ ]?e\.?)?|(?![a-z]))"),
    Shape("fiscal_code", r"fy[ -]?'?(?:\d{4}|\d{2})(?!\d)"),
    Shape("quarter", r"[qh][1-4](?![a-z\d])", lambda word: ("quarter", word.upper())),
)

# Figures that may say when: what stands after or before them tells.
FIGURES = (
    r"'?\d{4}(?!\d)",  # 2017
    r"'?\d\d\d?'?s(?![a-z])",  # 80s
    r"'\d\d(?!\d)",  # '82
    r"\d{1,2}(?=[:/.\-]\d|(?:st|nd|rd|th)(?![a-z])| ?[ap]\.? ?m(?![a-z]))",  # 14:48, 9/11, 2nd, 4 p.m.
    r"\d{1,3}(?= (?:ad|b\.?c|ce|bce)(?![a-z]))|ad(?= \d)",  # 480 BC, AD 71
    r"\d{3}(?=-\d{3} bc| (?:and|to) \d{3} bc)",  # 499-493 BC
    r"[qh][1-4](?![a-z\d])|fy[ -]?'?\d\d",  # Q3, FY2018
)
