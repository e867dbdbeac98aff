"""From what is said to when it is: readings resolved against the day of speaking or the date last told of.

The choice of the anchor and of the side of it that is meant is made by stated rules; each has a name, which ends up
in the mention's rule, as in `weekday-by-future-verb`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing_parser.mentions.dates.calendar.arithmetic import (
    Day,
    add_days,
    add_months,
    first_of_week,
    is_day,
    iso_week,
    weekday,
)
from briefing_parser.mentions.dates.calendar.speech import Speech
from briefing_parser.mentions.dates.calendar.timex import day_value, month_value, value_of_unit, week_value, year_value
from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.readings import FIRST_OF_MORNING, Amount, Calendar, Fixed, Found, Same, Shift
from briefing_parser.mentions.dates.resolving import anchors
from briefing_parser.mentions.dates.resolving.choice import Context
from briefing_parser.mentions.dates.resolving.story import (
    REACH,
    Story,
    Told,
    date_of_event,
    is_narrative,
    with_year_of_sibling,
    year_carries_on,
)


class Resolved(NamedTuple):
    """A TIMEX3 type, value and modifier, with the choices that led there."""

    type: str
    value: str
    modifier: str | None = None
    anchor: str | None = None
    choice: str | None = None
    alternatives: tuple[str, ...] = ()
    toward: int = 0
    zone: int | str | None = None
    base: Day | None = None
    covers: tuple[Day, Day] | None = None  # first and last day, of what its value does not tell
    end: int | None = None  # where it ends, if its event belongs to it


def resolve_all(found: Sequence[Found], folded: str, speech: Speech, language: Language) -> list[Resolved]:
    """Every reading resolved, in order: what was told before bears on what follows."""
    story = Story(is_narrative((item.reading for item in found), speech.day))
    resolved: list[Resolved] = []
    for index, item in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        current = _resolve(item, following, folded, speech, language, story)
        begin = resolved[-1].value if resolved and item.start - found[index - 1].end < _RANGE else ""
        resolved.append(_with_other_reading(item, current, begin, story))
    return resolved


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
        return _from_event(reading, item, following, folded, speech, story)
    if isinstance(reading, Shift) and reading.length and not story.narrative:
        reading = Amount(reading.length, toward=1 if reading.steps > 0 else -1)
    if isinstance(reading, Amount):
        return _amount(reading, speech, story)
    if isinstance(reading, Shift):
        if reading.unit == "WE" and not reading.steps and not reading.told and speech.day and not story.narrative:
            context = Context(folded, item.start, item.end, speech.day, language.signs, story)
            reading = reading._replace(steps=anchors.weekend_step(context, reading.named))
        return _shift(reading, item, speech, story)
    if reading.year is None and reading.month is not None and reading.toward is None and following:
        reading = with_year_of_sibling(folded, item.end, following.start, reading, following.reading, language.seams)
    if (
        following
        and reading.hour
        and reading.day is None
        and reading.weekday is None
        and folded[item.end : following.start] == ", "
    ):
        day = following.reading
        if isinstance(day, Calendar) and (day.day or day.weekday) and (day.hour or "MO").isalpha():
            reading = day._replace(hour=reading.hour, zone=reading.zone, modifier=reading.modifier)
    return _calendar(reading, item, folded, speech, language, story)


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


def _from_event(reading: Shift, item: Found, following: Found | None, folded: str, speech: Speech, story: Story) -> Resolved:
    """ "eight days after the fall of Obra": a date where that of the event was told, else a length of time."""
    end = item.end + len(reading.event)
    told = date_of_event(story, reading.event, folded, item.start, reading.unit) if story.narrative else None
    if told is None or (following and following.start < end):
        return _amount(Amount(reading.length or "", reading.modifier), speech, story)
    day = _stepped(told.day, reading.unit, round(reading.steps))
    unit = "D" if told.grain == "day" and reading.unit in ("D", "W") else reading.unit
    story.tell(day, {"D": "day", "M": "month"}.get(unit, "year"), item.start)
    return Resolved("DATE", value_of_unit(day, unit), reading.modifier, day_value(told.day), "event-told", end=end)


def _amount(reading: Amount, speech: Speech, story: Story) -> Resolved:
    base = story.last.day if story.narrative and story.last else speech.day
    anchor = day_value(base) if base and reading.toward else None
    return Resolved("DURATION", reading.value, reading.modifier, anchor, toward=reading.toward, base=base)


def _shift(reading: Shift, item: Found, speech: Speech, story: Story) -> Resolved:
    if reading.unit.startswith("T"):
        return _clock_shift(reading, speech)
    if reading.named and reading.exact and reading.unit == "D" and not reading.steps and speech.day:
        return Resolved("DATE", day_value(speech.day), reading.modifier, day_value(speech.day), "day-of-speaking")
    told = story.last if reading.told or (story.narrative and reading.unit != "D") else None
    writing = reading.named and reading.unit == "D"  # "the time of writing" is the author's own
    if story.narrative and not reading.told and reading.unit == "D" and not reading.exact and not writing:
        if reading.steps == 0 and not reading.hour:
            return Resolved("DATE", "PRESENT_REF", choice="narrative")
        told = None  # words of a speaker who is quoted
    if reading.told and not story.narrative and not _reckoned_from(reading, told, speech):
        return Resolved(*_with_hour(_UNKNOWN.get(reading.unit, "XXXX"), reading.hour), reading.modifier, choice="no-anchor")
    base, choice = (told.day, "date-told") if told else (speech.day, "day-of-speaking")
    if story.narrative and not told and not writing:
        base = None
    if told and reading.unit == "D" and not reading.steps and told.grain in ("month", "year"):
        value = f"{month_value(*told.day[:2])}-XX" if told.grain == "month" else f"{year_value(told.day.year)}-XX-XX"
        return Resolved(*_with_hour(value, reading.hour), reading.modifier, value, choice)
    if base is None or (told and reading.unit in ("D", "WE") and told.grain != "day"):
        return Resolved(*_with_hour(_UNKNOWN.get(reading.unit, "XXXX"), reading.hour), reading.modifier, choice="no-anchor")
    count = round(reading.steps)
    day = _stepped(base, reading.unit, count)
    if not -9000 < day.year < 9990:
        return Resolved("DATE", "PAST_REF" if count < 0 else "FUTURE_REF", choice=choice)
    if reading.weekday and reading.exact:  # whole weeks from the weekday next to the base: "a week from Tuesday"
        near = (reading.weekday - weekday(base)) % 7
        day = add_days(base, 7 * count + (near if count > 0 or not near else near - 7))
    elif reading.weekday:
        year, week = iso_week(day)
        monday = first_of_week(year, week) or day
        day = add_days(monday, reading.weekday - 1)
    unit = "D" if reading.weekday or (reading.exact and reading.unit == "W") else reading.unit
    value = value_of_unit(day, unit)
    if count >= 0 or unit in ("D", "W"):  # a look back is an aside
        story.tell(day, {"D": "day", "M": "month", "W": "week"}.get(unit, "year"), item.start)
    alternatives = (day_value(day),) if reading.exact and unit != "D" else ()
    return Resolved(
        *_with_hour(value, reading.hour, reading.zone),
        reading.modifier,
        day_value(base),
        choice,
        alternatives,
        zone=reading.zone,
    )


_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "WE": "XXXX-WXX-WE"}


def _reckoned_from(reading: Shift, told: Told | None, speech: Speech) -> bool:
    """Whether a report reckons from the date last told of: a year tells no day, and years later than now are not meant."""
    if reading.unit == "D" and not reading.steps:
        return told is None or told.grain != "year"
    years_later = reading.exact and reading.steps > 0 and reading.unit in ("Y", "E", "C", "L")
    return not years_later or (told is not None and (speech.day is None or told.day.year != speech.day.year))


def _stepped(base: Day, unit: str, count: int) -> Day:
    if unit == "D":
        return add_days(base, max(-3_000_000, min(3_000_000, count)))
    if unit in ("W", "WE"):
        return add_days(base, 7 * max(-400_000, min(400_000, count)))
    months = {"M": 1, "Q": 3, "H": 6, "Y": 12, "E": 120, "C": 1200, "L": 12_000}[unit]
    return add_months(base, months * max(-100_000, min(100_000, count)))


def _clock_shift(reading: Shift, speech: Speech) -> Resolved:
    """Hours and minutes from now, where the hour of speaking is known."""
    vague = "PAST_REF" if reading.steps < 0 else "FUTURE_REF"
    if reading.told:
        return Resolved("DATE", vague, reading.modifier, choice="no-anchor")
    if speech.day is None or speech.minute is None or abs(reading.steps) > 100_000:
        return Resolved("DATE", vague, reading.modifier)
    minutes = speech.minute + round(reading.steps * {"TH": 60, "TM": 1, "TS": 1 / 60}[reading.unit])
    day = add_days(speech.day, minutes // 1440)
    value = f"{day_value(day)}T{minutes % 1440 // 60:02d}:{minutes % 60:02d}"
    return Resolved("TIME", value, reading.modifier, day_value(speech.day), "hour-of-speaking")


def _with_hour(value: str, hour: str | None, zone: int | str | None = None) -> tuple[str, str]:
    """TIMEX3 type and value, with the hour where there is one; UTC alone is written into the value."""
    if hour is None:
        return "DATE", value
    return "TIME", f"{value}T{hour}" + ("Z" if zone == 0 and hour[0].isdigit() else "")


def _calendar(reading: Calendar, item: Found, folded: str, speech: Speech, language: Language, story: Story) -> Resolved:
    if reading.era is not None:
        return Resolved("DATE", reading.era, reading.modifier)
    if reading.fiscal:
        return _fiscal(reading, speech)
    context = Context(folded, item.start, item.end, speech.day, language.signs, story)
    chosen = anchors.choose(reading, context)
    if chosen.value is not None:
        type_, value = _with_hour(chosen.value, reading.hour, reading.zone)
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
    type_, value = _with_hour(value, reading.hour, reading.zone)
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
