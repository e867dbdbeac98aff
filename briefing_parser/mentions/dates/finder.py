"""Dates in a text: one scan for trigger words, rules where one stands, then each reading resolved in its turn."""

from __future__ import annotations

from datetime import date, datetime
from typing import cast

from briefing_parser.mentions.dates.calendar.intervals import (
    Interval,
    interval_between,
    interval_of_duration,
    interval_of_point,
)
from briefing_parser.mentions.dates.calendar.speech import Speech, speech_of
from briefing_parser.mentions.dates.calendar.zones import iso_offset, offset_minutes
from briefing_parser.mentions.dates.finding.company import in_company
from briefing_parser.mentions.dates.finding.folding import fold
from briefing_parser.mentions.dates.finding.joining import joined
from briefing_parser.mentions.dates.finding.matching import readings_in
from briefing_parser.mentions.dates.finding.order import in_one_order
from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.languages import FOLDERS, known_language
from briefing_parser.mentions.dates.readings import Found
from briefing_parser.mentions.dates.resolving.resolve import resolve_all
from briefing_parser.mentions.dates.resolving.resolved import Resolved
from briefing_parser.models.mentions import DateMention, DateType
from briefing_parser.models.span import Span


def find_dates(
    text: str, *, reference: date | datetime | str | None = None, language: str | Language = "en"
) -> tuple[DateMention, ...]:
    """The temporal expressions of a text, in order of start, disjoint.

    `reference` is when it was said: a date, a datetime or an ISO 8601 string such as "2017-07-14" or
    "2017-07-14T14:48:00+03:00". What hangs on it has an open value ("XXXX-07-17") without it. Spans, types and values follow
    TimeML's TIMEX3. `language` is a BCP 47 tag ("en", "en-GB") or a language of your own, as `docs/dates.md` tells.
    Raises ValueError for a string that is no ISO date and for a language that is not known, TypeError for what is no
    reference at all.
    """
    speech = speech_of(reference)
    spoken = language if isinstance(language, Language) else _language(language)
    folded = fold(text)
    found = in_one_order(joined(in_company(readings_in(text, folded, spoken)), folded, spoken.joints), speech.day)
    return tuple(
        _mention(text, item, resolved, speech)
        for item, resolved in zip(found, resolve_all(found, folded, speech, spoken), strict=True)
    )


def _language(tag: str) -> Language:
    known = known_language(tag)
    if known is None:
        raise ValueError(f"language {tag!r} is not known: give one of {', '.join(map(repr, sorted(FOLDERS)))}, or a Language")
    return known


def _mention(text: str, item: Found, resolved: Resolved, speech: Speech) -> DateMention:
    span = Span(item.start, resolved.end or item.end)
    interval = _interval(resolved, speech)
    return DateMention(
        span=span,
        text=text[span.start : span.end],
        rule=f"{item.rule}-by-{resolved.choice}" if resolved.choice else item.rule,
        type=cast("DateType", resolved.type),
        value=resolved.value,
        modifier=resolved.modifier,
        edtf=interval.edtf,
        begin=interval.begin,
        end=interval.end,
        grain=interval.grain,
        anchor=resolved.anchor,
        alternatives=resolved.alternatives,
    )


def _interval(resolved: Resolved, speech: Speech) -> Interval:
    if resolved.type == "DURATION":
        minute = speech.minute if resolved.base == speech.day else None
        offset = None if speech.offset is None else iso_offset(speech.offset)
        return interval_of_duration(resolved.value, resolved.base, resolved.toward, minute, offset)
    if resolved.type == "SET":
        return Interval()
    if resolved.covers:
        return interval_between(*resolved.covers, resolved.modifier)
    today = None if resolved.choice == "no-anchor" else speech.day
    return interval_of_point(resolved.value, today, resolved.modifier, _offset(resolved, speech))


def _offset(resolved: Resolved, speech: Speech) -> str | None:
    """The offset of a clock time: of its zone by date, else of the reference."""
    if resolved.type != "TIME" or not resolved.value[11:13].isdigit() or resolved.value.startswith(("XXXX", "BC")):
        return None
    if resolved.zone is None:
        return None if speech.offset is None else iso_offset(speech.offset)
    try:
        moment = datetime.fromisoformat(resolved.value[:16].removesuffix("Z").replace("T24:00", "T23:59"))
    except ValueError:
        return None
    minutes = offset_minutes(resolved.zone, moment)
    return None if minutes is None else iso_offset(minutes)
