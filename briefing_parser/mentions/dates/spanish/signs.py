"""What Spanish sentences have around a date: signs of tense, the words that join dates or open a sentence."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.joining import Joints
from briefing_parser.mentions.dates.resolving.story import Seams
from briefing_parser.mentions.dates.resolving.tense import Signs
from briefing_parser.mentions.dates.spanish import vocabulary as v

_NO_FUTURE = frozenset("atrás detrás".split())


def _tense_of_form(word: str) -> int | None:
    """By the ending: "llegó", "llegaron", "llegaba" are past, "llegará", "llegarán", "llegaremos" future."""
    if len(word) < 4 or word in _NO_FUTURE:
        return None
    if word.endswith(("rá", "rán", "rás", "remos", "ré")):
        return 1
    return -1 if word.endswith(("ó", "aron", "ieron", "aba", "aban", "ábamos")) else None


SIGNS = Signs(
    words=re.compile("[a-záéíóúüñ]+"),
    future=v.FUTURE_SIGNS,
    past=v.PAST_SIGNS,
    present=v.PRESENT_SIGNS,
    auxiliaries=frozenset(),
    adverbs=("mente",),
    infinitives=frozenset(),
    infinitive=re.compile(r" para [a-záéíóúñ]{2,}r(?:se|lo|la|los|las|le|les)?\b"),
    back_lead=re.compile(r"\bdesde\s*$"),
    ahead_lead=re.compile(r"\b(?:hasta|para)\s*$"),
    tense_of_form=_tense_of_form,
)
JOINTS = Joints(
    day_then_hour=frozenset((" a ", " ", ", a ", " desde ", " al ")),
    hour_then_day=frozenset((" del ", " de ", " ", ", ")),
    hour_then_hour=frozenset((" a ", " y ", " o ", "-", " - ", " hasta ")),
)
SEAMS = Seams(
    head=re.compile(r"(?:[.!?\]\"”)]\s+|\n\s*|^)(?:(?:en|para|desde|hasta|durante|a|el|año|y|de|del|hacia) )*$"),
    apart=re.compile(r"\b(?:para|hasta|desde|de|del|que) $"),
    list_gap=re.compile(r"(?: ?[-—] ?|,? (?:y|o|a|al|hasta)(?: el)? |, )"),
)
