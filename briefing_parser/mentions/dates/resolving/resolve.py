"""From what is said to when it is: readings resolved against the day of speaking or the date last told of.

The choice of the anchor and of the side of it that is meant is made by stated rules; each has a name, which ends up
in the mention's rule, as in `weekday-by-future-verb`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing_parser.mentions.dates.calendar.arithmetic import Day, add_days, add_months, is_day
from briefing_parser.mentions.dates.calendar.speech import Speech
from briefing_parser.mentions.dates.calendar.timex import day_value, month_value, week_value, year_value
from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.readings import FIRST_OF_MORNING, Amount, Calendar, Fixed, Found, Reading, Same, Shift
from briefing_parser.mentions.dates.resolving import anchors
from briefing_parser.mentions.dates.resolving.choice import Context
from briefing_parser.mentions.dates.resolving.resolved import Resolved, with_hour
from briefing_parser.mentions.dates.resolving.steps import step, step_from_event
from briefing_parser.mentions.dates.resolving.story import (
    REACH,
    Story,
    is_narrative,
    with_year_of_sibling,
    year_carries_on,
)


def resolve_all(found: Sequence[Found], folded: str, speech: Speech, language: Language) -> list[Resolved]:
    """Every reading resolved, in order: what was told before bears on what follows."""
    story = Story(is_narrative((item.reading for item in found), speech.day))
    resolved: list[Resolved] = []
    for index, item in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        current = _within_the_calendar(_resolve(item, following, folded, speech, language, story))
        begin = resolved[-1].value if resolved and item.start - found[index - 1].end < _RANGE else ""
        resolved.append(_with_other_reading(item, current, begin, story))
    return resolved


def _within_the_calendar(resolved: Resolved) -> Resolved:
    """The same; TIMEX3 has no years of five digits, so what lies beyond 9999 is the future."""
    beyond = resolved.type in ("DATE", "TIME") and _FIVE_FIGURES.match(resolved.value)
    return resolved._replace(type="DATE", value="FUTURE_REF", alternatives=()) if beyond else resolved


_FIVE_FIGURES = re.compile(r"\d{5}")
_RANGE = 6  # more characters than link the ends of a range: " and ", " to "


def _with_other_reading(item: Found, resolved: Resolved, begin: str, story: Story) -> Resolved:
    """What may be read in two ways has the less likely one as its alternative.

    Such are hours whose half of the day nothing tells, and day and month in figures whose order nothing tells. Both are read
    as printed, except that speakers mean the afternoon by one o'clock to six, and what ends then by seven or eight; the hours
    of a history and of a zone are printed in full.
    """
    reading, value = item.reading, resolved.value
    far = value.endswith("_REF")  # a day beyond the calendar
    if isinstance(reading, Calendar | Shift) and reading.either_half and not far:
        day, _, hour = value.partition("T")
        other = f"{day}T{(int(hour[:2]) + 12) % 24:02d}{hour[2:]}"
        if (1 <= int(hour[:2]) < FIRST_OF_MORNING or value < begin < other) and reading.zone is None and not story.narrative:
            value, other = other, value
        resolved = resolved._replace(value=value, alternatives=(other, *resolved.alternatives))
    if isinstance(reading, Calendar) and reading.order.endswith("?"):
        swapped = f"{value[:5]}{value[8:10]}-{value[5:7]}{value[10:]}"
        resolved = resolved._replace(alternatives=(swapped, *resolved.alternatives))
    return resolved


def _resolve(item: Found, following: Found | None, folded: str, speech: Speech, language: Language, story: Story) -> Resolved:
    reading = item.reading
    if isinstance(reading, Fixed):
        return Resolved(reading.type, reading.value, reading.modifier, choice="no-anchor" if reading.told else None)
    if isinstance(reading, Same):
        return _same(reading, item, speech, story)
    if isinstance(reading, Shift) and reading.event:
        dated = step_from_event(reading, item, following, folded, story)
        return dated or _amount(Amount(reading.length or "", reading.modifier), speech, story)
    if isinstance(reading, Shift) and reading.length and not story.narrative:
        reading = Amount(reading.length, toward=1 if reading.steps > 0 else -1)
    if isinstance(reading, Amount):
        return _amount(reading, speech, story)
    if isinstance(reading, Shift):
        if reading.unit == "WE" and not reading.steps and not reading.told and speech.day and not story.narrative:
            context = Context(folded, item.start, item.end, speech.day, language.signs, story)
            reading = reading._replace(steps=anchors.weekend_step(context, reading.named))
        return step(reading, item, speech, story)
    if reading.year is None and reading.month is not None and reading.toward is None and following:
        reading = with_year_of_sibling(folded, item.end, following.start, reading, following.reading, language.seams)
    if following and folded[item.end : following.start] == ", ":
        reading = _on_day_after(reading, following.reading)
    return _calendar(reading, item, folded, speech, language, story)


def _on_day_after(hour: Calendar, day: Reading) -> Calendar:
    """An hour of no day is of the one that stands after it: "2:30 p.m., July 17"."""
    if not hour.hour or hour.day is not None or hour.weekday is not None or not isinstance(day, Calendar):
        return hour
    if not (day.day or day.weekday) or not (day.hour or "MO").isalpha():
        return hour
    return day._replace(hour=hour.hour, zone=hour.zone, modifier=hour.modifier)


def _same(reading: Same, item: Found, speech: Speech, story: Story) -> Resolved:
    """ "that time": in a history the date last told of; else what lies ahead and was just told of, or what is past."""
    told = story.last
    if told and not story.narrative:
        near = told.grain == "day" and item.start - told.offset <= REACH
        told = told if near and speech.day and told.day > speech.day else None
    if told is None:
        return Resolved("DATE", reading.otherwise)
    value = {"day": day_value(told.day), "month": month_value(*told.day[:2]), "week": week_value(told.day)}.get(told.grain)
    value = value or year_value(told.day.year)
    return Resolved("DATE", value, anchor=value, choice="date-told")


def _amount(reading: Amount, speech: Speech, story: Story) -> Resolved:
    base = story.last.day if story.narrative and story.last else speech.day
    anchor = day_value(base) if base and reading.toward else None
    return Resolved("DURATION", reading.value, reading.modifier, anchor, toward=reading.toward, base=base)


def _calendar(reading: Calendar, item: Found, folded: str, speech: Speech, language: Language, story: Story) -> Resolved:
    if reading.era is not None:
        return Resolved("DATE", reading.era, reading.modifier)
    if reading.fiscal:
        return _fiscal(reading, speech)
    context = Context(folded, item.start, item.end, speech.day, language.signs, story)
    chosen = anchors.choose(reading, context)
    if chosen.value is not None:
        type_, value = with_hour(chosen.value, reading.hour, reading.zone)
        return Resolved(type_, value, reading.modifier, chosen.anchor, chosen.choice, chosen.alternatives, zone=reading.zone)
    year, month, day = chosen.year, chosen.month, chosen.day
    if year is None:
        value = "XXXX" + (f"-{month:02d}" if month else "-XX" if day else "") + (f"-{day:02d}" if day else "")
    elif month is None:
        value = year_value(year)
        planned = story.narrative and context.tense() == 1
        if not story.narrative or (not planned and year_carries_on(story, year, folded, item.start, language.seams)):
            story.tell(Day(year, 1, 1), "year", item.start)
    elif day is None:
        value = month_value(year, month)
        if not (story.narrative and reading.year is None and context.led_by(language.signs.ahead_lead)):  # how long it went on
            story.tell(Day(year, month, 1), "month", item.start)
    else:
        value = day_value(Day(year, month, day))
        if is_day(year, month, day):
            story.tell(Day(year, month, day), "day", item.start)
    type_, value = with_hour(value, reading.hour, reading.zone)
    return Resolved(
        type_,
        value,
        reading.modifier,
        chosen.anchor,
        chosen.choice,
        chosen.alternatives,
        zone=reading.zone,
        covers=_feast(Day(year, month, day), chosen.days) if year and month and day and not reading.hour else None,
    )


def _feast(first: Day, days: int) -> tuple[Day, Day] | None:
    return (first, add_days(first, days - 1)) if days > 1 else None


def _fiscal(reading: Calendar, speech: Speech) -> Resolved:
    """A year of account or its part; the one at hand is that of the day of speaking, or of its calendar year."""
    year, account, anchor = reading.year, reading.account, None
    if year is None:
        if speech.day is None:
            return Resolved("DATE", "XXXX", reading.modifier, choice="no-anchor")
        began = account is None or (speech.day.month, speech.day.day) >= account[1:]
        year = speech.day.year - (not began) - (account[0] if account else 0) + (reading.year_shift or 0)
        anchor = day_value(speech.day)
    value = f"FY{year:04d}" + (f"-{reading.piece}" if reading.piece else "")
    covers = None
    if account and not reading.piece:
        first = Day(year + account[0], *account[1:])
        covers = (first, add_days(add_months(first, 12), -1))
    return Resolved("DATE", value, reading.modifier, anchor, "day-of-speaking" if anchor else None, covers=covers)
