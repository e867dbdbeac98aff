"""Rules for times that point without a date: ahora, recientemente, el futuro."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Fixed

# "Ahora bien" and "ahora que" turn to another matter or give a reason.
_DISCOURSE = re.compile(r" (?:bien|que|s[ií] que|sí)\b")


def _now(phrase: Phrase) -> Built:
    capital = phrase.text[phrase.tokens[0].start].isupper()
    if _DISCOURSE.match(phrase.after(8)) or (capital and phrase.after(1) in (",", ":")):
        return None
    return Fixed("DATE", "PRESENT_REF")


def _reference(phrase: Phrase) -> Built:
    return Fixed("DATE", str(phrase.value("now", "recent", "present", "future")))


VAGUE_RULES = (
    Rule(
        name="now",
        pattern="now_word that?",
        build=_now,
        reason="The word means the present unless it only turns to another matter.",
        takes=("lo sabemos [ahora]", "[ahora mismo]"),
        refuses=("Ahora bien, sigamos.", "ahora que lo dice"),
    ),
    Rule(
        name="vague-reference",
        pattern="now|recent|present|future",
        build=_reference,
        reason="Some words point to the present, past or future without a date.",
        takes=("[actualmente]", "en [este momento]", "[recientemente]", "en [el futuro]", "[hace poco]"),
        refuses=("un momento", "hace falta"),
    ),
)
