"""What Spanish figures look like, and which of them may say when."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.spelling import Shape

LETTERS = "a-záéíóúüñºª°"
WORD = "[a-záéíóúüñ]+"

_ROMAN = {"i": 1, "v": 5, "x": 10}


def _ordinal(printed: str) -> tuple[str, object]:
    return "ordinal_day", int(re.sub(r"\D", "", printed))


def _century(printed: str) -> tuple[str, object]:
    """The class of Roman figures and their number: "xix" is 19."""
    values = [_ROMAN[letter] for letter in printed]
    return "roman", sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


SHAPES = (
    Shape("hours", r"\d{1,2}[.]\d{2}(?= ?(?:h|hs|hrs|horas)(?![a-z]))", lambda word: ("clock", word.replace(".", ":"))),
    Shape("ordinal_day", r"\d{1,2}(?:\.?[ºª°]|(?:o|er|ro|do|to)\.?(?= ))", _ordinal),  # 1º, 1.º, 1o., 1er
    Shape("meridiem", r"[ap]\.[ ]?m(?:\.|(?![a-z]))", lambda word: ("meridiem", word[0])),
    Shape("before_era", r"a\.[ ]?(?:de )?c\."),
    Shape("century", r"(?<=siglo )[ivx]{1,5}(?![a-z])", _century),
)

FIGURES = (
    r"\d{4}(?!\d)",  # 2017
    r"\d{1,2}(?=[:/.\-]\d|\.?[ºª°]| ?[ap]\.? ?m(?![a-z])|o\.? de )",  # 14:48, 3/5/2019, 1º, 4 p.m., 1o. de mayo
    r"(?<=pasado )\d{1,2}(?![\d.,])",  # el pasado 29
    r"\d{1,4}(?= a\. ?c)",  # 480 a. C.
)
