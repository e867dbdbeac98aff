"""Names without a capital, which no run of capitalised words holds: each has a fixed word, looked for as a plain string."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing_parser.mentions.entities.found import Found
from briefing_parser.mentions.entities.grammar import Kind


class Form(NamedTuple):
    """A name that is always written in one way."""

    rule: str
    kind: Kind
    word: str
    """what every such name has in it"""
    back: int
    """code points that the name may begin before it"""
    pattern: re.Pattern[str]


FORMS = (
    Form(
        "party-talks",
        "event",
        "-party talks",
        6,
        re.compile(r"\b(?:two|three|four|five|six|seven|[2-7])-party talks\b"),
    ),
    Form(
        "numbered-resolution",
        "document",
        " resolution ",
        32,
        re.compile(r"\b(?:(?:UN|U\.N\.|United Nations) )?(?:Security Council|General Assembly) resolution \d{1,4}\b"),
    ),
)
"""Takes "six-party talks", "Security Council resolution 1234"; refuses "party talks", "the resolution"."""


def fixed_forms(text: str) -> Iterator[Found]:
    """The names of these forms."""
    for rule, kind, word, back, pattern in FORMS:
        at = text.find(word)
        while at >= 0:
            match = pattern.search(text, max(0, at - back), at + len(word) + 5)
            if match and match.start() <= at:
                yield Found(*match.span(), kind, rule, match.group(), ())
            at = text.find(word, at + len(word))
