"""What the templates of a page may name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from briefing_parser.fidelity.cues import person
from briefing_parser.fidelity.filling import Moment, Person, Printed, fill
from briefing_parser.fidelity.layout import HEAD_PARTS, Layout
from briefing_parser.fidelity.truth import Truth
from briefing_parser.fidelity.vocabulary import vocabulary

_NOBODY = Person("")


def values(truth: Truth, layout: Layout) -> dict[str, Any]:
    """The facts of a truth."""
    months = vocabulary(layout.language).months
    first, second, *_ = [*map(person, truth.speakers), _NOBODY, _NOBODY]
    facts: dict[str, Any] = {"house": truth.organisation or "", "venue": truth.venue or "", "first": first, "second": second}
    facts |= {"place": truth.place or "", "PLACE": (truth.place or "").upper()}
    if truth.published:
        facts |= dict.fromkeys(("published", "start"), Moment(truth.published, months))
    if truth.date:
        facts["date"] = Moment(dt.datetime.combine(truth.date, dt.time()), months)
    return facts


def with_parts(facts: dict[str, Any], layout: Layout, mark_up: Callable[[str], str] = str) -> dict[str, Any]:
    """The facts, and the parts of the head made of them."""
    for part in HEAD_PARTS:
        facts = facts | {part: Printed(fill(getattr(layout, part), facts, mark_up))}
    return facts
