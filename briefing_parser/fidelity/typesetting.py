"""The wording of what a layout prints around the texts: title line, dateline, cues, quotation marks."""

from __future__ import annotations

import datetime as dt

from briefing_parser.fidelity.layout import Headings, Layout, Quotes
from briefing_parser.fidelity.truth import TrueTurn, Truth

CONTENTS_HEADING = "Table of contents"

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
_LOST = str.maketrans({"“": "?"})


def title_line(truth: Truth, layout: Layout) -> str | None:
    """The briefing's title with the first speaker in it; None where the layout, or the truth, has none."""
    if not layout.title.value or not truth.speakers or not truth.date or not truth.place:
        return None
    name, role = truth.speakers[0]
    return layout.title.value.format(role=role, name=name, place=truth.place, **_day(truth.date))


def dateline(truth: Truth, layout: Layout) -> str | None:
    """Day and hour of publication, run together or not."""
    if not layout.dateline.value or not truth.published:
        return None
    return layout.dateline.value.format(hour=truth.published.hour, minute=truth.published.minute, **_day(truth.published))


def cue(turn: TrueTurn, truth: Truth, layout: Layout) -> str | None:
    """The label of a turn, without its colon; None for a statement, which has none."""
    if turn.kind == "statement":
        return None
    if turn.kind == "question":
        return layout.question_cue.value
    role = next((speaker.role for speaker in truth.speakers if speaker.name == turn.speaker), None)
    return layout.answer_cue.value.format(role=role or "", name=turn.speaker).strip()


def heading(title: str, headings: Headings) -> str:
    """The words of a topic's heading; where they are broken is the printer's affair."""
    return title.upper() if headings is Headings.CAPITALS else title


def typeset(text: str, quotes: Quotes) -> str:
    """`text`, written with curly marks, with the marks that are left of them."""
    match quotes:
        case Quotes.STRAIGHT:
            return text.translate(_STRAIGHT)
        case Quotes.LOST:
            return text.translate(_LOST)
        case Quotes.CURLY:
            return text


def _day(day: dt.date) -> dict[str, int | str]:
    return {"day": day.day, "month": MONTHS[day.month - 1], "year": day.year}
