"""Defects that a parse should report of a print."""

from __future__ import annotations

import re

from briefing_parser.fidelity.damage import WHOLE, Damage, Headings, Quotes
from briefing_parser.fidelity.layout import Layout
from briefing_parser.fidelity.truth import Truth

_LOST_MARK = re.compile(r" “\w")


def promised_defects(truth: Truth, layout: Layout, damage: Damage = WHOLE) -> frozenset[str]:
    """Codes of defects that are in the print for certain; there may be others."""
    words = [paragraph for turn in truth.turns for paragraph in turn.paragraphs]
    tops = len(truth.topics) + bool(truth.exchanges) if layout.after_topic else 0
    divided = damage.headings in (Headings.WRAPPED, Headings.BROKEN)
    promised = {
        "fused-dateline": "{published.year}{published.hour" in layout.dateline and "{dateline}" in layout.head,
        "leaked-markup": damage.back_to_top_leaks and tops > 1,
        "damaged-quotation-mark": damage.quotes is Quotes.LOST and any(map(_LOST_MARK.search, words)),
        "broken-heading": divided and any(" " in topic.title[len(topic.title) // 2 :] for topic in truth.topics),
        "unanswered-question": any(not exchange.answers for exchange in truth.exchanges),
    }
    return frozenset(code for code, is_promised in promised.items() if is_promised)
