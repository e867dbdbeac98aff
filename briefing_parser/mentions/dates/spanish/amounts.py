"""How much, in Spanish: "dos años y medio", "media hora", "unos 20 días"."""

from __future__ import annotations

from briefing_parser.mentions.dates.finding.amounts import NUMBERS, quantity
from briefing_parser.mentions.dates.finding.grammar import Phrase


def count_of(phrase: Phrase) -> float | None:
    """The number that the phrase says, the last of "15 o 20"; None for a vague one."""
    links = [index for index, token in enumerate(phrase.tokens) if token.kind == "or"]
    tokens = phrase.tokens[links[-1] :] if links else phrase.tokens
    kept = [token for token in tokens if token.kind in (*NUMBERS, "half", "vague")]
    if any(token.kind in NUMBERS for token in kept):
        kept = [token for token in kept if token.kind != "vague"]
    halved = phrase.has("half") and phrase.has("and") and not phrase.has(*NUMBERS)
    return 1.5 if halved else quantity(kept)  # "año y medio"


def bound(phrase: Phrase) -> str | None:
    """MORE_THAN and the like; "unos 20 días" are about so many."""
    if phrase.has("bound"):
        return str(phrase.value("bound"))
    return "APPROX" if phrase.has("or") or (phrase.has("vague") and phrase.has(*NUMBERS)) else None
