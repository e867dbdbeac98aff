"""Steps from an anchor: so many units from the day of speaking, or from the date last told of."""

from __future__ import annotations

from briefing_parser.mentions.dates.calendar.arithmetic import Day, add_days, add_months, first_of_week, iso_week, weekday
from briefing_parser.mentions.dates.calendar.speech import Speech
from briefing_parser.mentions.dates.calendar.timex import day_value, month_value, value_of_unit, year_value
from briefing_parser.mentions.dates.readings import Found, Shift
from briefing_parser.mentions.dates.resolving.resolved import Resolved, with_hour
from briefing_parser.mentions.dates.resolving.story import Story, Told, date_of_event

# What is open where nothing is known to step from.
_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "WE": "XXXX-WXX-WE"}


def step(reading: Shift, item: Found, speech: Speech, story: Story) -> Resolved:
    """ "last week", "two days ago", "the following year": the value of the unit that the steps lead to."""
    if reading.unit.startswith("T"):
        return _clock_shift(reading, speech)
    if reading.named and reading.exact and reading.unit == "D" and not reading.steps and speech.day:
        return Resolved("DATE", day_value(speech.day), reading.modifier, day_value(speech.day), "day-of-speaking")
    told = story.last if reading.told or (story.narrative and reading.unit != "D") else None
    writing = reading.named and reading.unit == "D"  # "the time of writing" is the author's own
    today = reading.unit == "D" and not reading.steps and not (reading.told or reading.exact or reading.hour or writing)
    if story.narrative and today:
        return Resolved("DATE", "PRESENT_REF", choice="narrative")
    unknown = Resolved(*with_hour(_UNKNOWN.get(reading.unit, "XXXX"), reading.hour), reading.modifier, choice="no-anchor")
    if reading.told and not story.narrative and not _reckoned_from(reading, told, speech):
        return unknown
    base, choice = (told.day, "date-told") if told else (speech.day, "day-of-speaking")
    if story.narrative and not told and not writing:
        base = None
    if told and reading.unit == "D" and not reading.steps and told.grain in ("month", "year"):
        value = f"{month_value(*told.day[:2])}-XX" if told.grain == "month" else f"{year_value(told.day.year)}-XX-XX"
        return Resolved(*with_hour(value, reading.hour), reading.modifier, value, choice)
    if base is None or (told and reading.unit in ("D", "WE") and told.grain != "day"):
        return unknown
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
        *with_hour(value, reading.hour, reading.zone),
        reading.modifier,
        day_value(base),
        choice,
        alternatives,
        zone=reading.zone,
    )


def step_from_event(reading: Shift, item: Found, following: Found | None, folded: str, story: Story) -> Resolved | None:
    """ "eight days after the fall of Obra": a date where that of the event was told; else None."""
    end = item.end + len(reading.event)
    told = date_of_event(story, reading.event, folded, item.start, reading.unit) if story.narrative else None
    if told is None or (following and following.start < end):
        return None
    day = _stepped(told.day, reading.unit, round(reading.steps))
    unit = "D" if told.grain == "day" and reading.unit in ("D", "W") else reading.unit
    story.tell(day, {"D": "day", "M": "month"}.get(unit, "year"), item.start)
    return Resolved("DATE", value_of_unit(day, unit), reading.modifier, day_value(told.day), "event-told", end=end)


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
