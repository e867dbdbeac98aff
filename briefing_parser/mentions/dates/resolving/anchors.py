"""The choice of the anchor: which year a bare month means, which week a weekday, which day an hour.

One function a kind of date, tried in the order of `choose`. The sides are told by words ("last", "next"), then by the
tense of the governing verb, then by the run of an agenda, then by nearness.
"""

from __future__ import annotations

from briefing_parser.mentions.dates.calendar.arithmetic import (
    Day,
    add_days,
    add_months,
    is_day,
    month_length,
    nth_weekday,
    weekday,
)
from briefing_parser.mentions.dates.calendar.timex import day_value, week_value, year_value
from briefing_parser.mentions.dates.readings import Calendar
from briefing_parser.mentions.dates.resolving.choice import TURN, Choice, Context, distance, side
from briefing_parser.mentions.dates.resolving.parts_of_year import named_day, part_of_year

# A weekday that does not fit its day is a slip where the day lies so few days away; further off, it tells the year.
_SLIP = 30
# How far an agenda runs on: a weekday within so many characters of one that lay ahead lies ahead too.
_AGENDA = 1500


def choose(reading: Calendar, context: Context) -> Choice:
    """The reading with its anchor's parts filled in."""
    if reading.holiday is not None:
        return named_day(reading, context)
    if reading.nth is not None:
        return _nth(reading, context)
    if reading.piece == "W":
        return _week_of(reading, context)
    if reading.piece is not None:
        return part_of_year(reading, context)
    if reading.year is not None:
        return Choice(reading.year, reading.month, reading.day)
    if (reading.month, reading.day) == (9, 11) and context.today and _is_far_from_september(context.today):
        return Choice(2001, 9, 11, choice="named-day")
    if reading.year_shift is not None:
        base = context.base()
        anchor = day_value(base) if base else None
        return Choice(base.year + reading.year_shift if base else None, reading.month, reading.day, anchor, "shifted-year")
    if reading.month is not None:
        habitual = reading.toward is None and context.habitual()
        return Choice(None, reading.month, reading.day, choice="habit") if habitual else _month(reading, context)
    if reading.day is not None:
        return _day(reading, context)
    if reading.weekday is not None:
        return _weekday(reading, context)
    return _hour(context)


def _is_far_from_september(today: Day) -> bool:
    """Whether September 11th without its year is that of 2001."""
    return today > Day(2001, 11, 1) and abs(today.month - 9) > 2


def _week_of(reading: Calendar, context: Context) -> Choice:
    """The week that has a day: "the week of July 4"."""
    chosen = choose(reading._replace(piece=None), context)
    if chosen.year is None or chosen.month is None or chosen.day is None or not is_day(chosen.year, chosen.month, chosen.day):
        return Choice(value="XXXX-WXX", choice="no-anchor")
    day = Day(chosen.year, chosen.month, chosen.day)
    context.story.tell(day, "week", context.start)
    return Choice(value=week_value(day), anchor=chosen.anchor, choice=chosen.choice)


def _nth(reading: Calendar, context: Context) -> Choice:
    """The last week of March, the first Monday of May."""
    month, nth = reading.month or 1, reading.nth or 1
    year = reading.year
    choice = None
    if reading.month is None:
        at_hand = context.base()
        if at_hand is None:
            return Choice(value="XXXX-XX-XX", choice="no-anchor")
        year, month, _ = add_months(Day(at_hand.year, at_hand.month, 1), reading.year_shift or 0)
        choice = "month-named"
    if year is None:
        base = _month(Calendar(month=month), context)
        year, choice = base.year, base.choice
    if year is None:
        return Choice(None, month, choice="no-anchor")
    if reading.weekday:
        day = nth_weekday(year, month, reading.weekday, nth)
    elif reading.piece == "D":
        number = nth if nth > 0 else month_length(year, month)
        day = Day(year, month, number) if is_day(year, month, number) else None
    else:  # the week that holds the nth Thursday is the nth week, as ISO counts those of a year
        day = nth_weekday(year, month, 6 if reading.piece == "WE" else 4, max(nth, -1))
        if day:
            value = week_value(day) + ("-WE" if reading.piece == "WE" else "")
            context.story.tell(day, "week", context.start)
            return Choice(value=value, choice=choice)
    return Choice(*day, choice=choice) if day else Choice(year, month)


def _month(reading: Calendar, context: Context) -> Choice:
    """A month, or a day of one, without its year."""
    month, number = reading.month or 1, reading.day
    base = context.base()
    story = context.story
    if base is None:
        return Choice(None, month, number, choice="no-anchor")
    if story.narrative:
        told = story.last
        over = told is not None and told.grain != "year" and told.day.month - month >= TURN
        year = base.year + over
        return Choice(year, month, number, year_value(base.year), "year-after-told" if over else "year-told")
    days = []
    for year in range(base.year - 8, base.year + 9) if (month, number) == (2, 29) else range(base.year - 1, base.year + 2):
        if number is None:
            days.append(Day(year, month, 1))
        elif is_day(year, month, number):
            days.append(Day(year, month, number))
    if not days:
        return Choice(base.year, month, number, day_value(base), "impossible-day")
    if reading.weekday and min(abs(distance(day, base)) for day in days) > _SLIP:
        days = [day for day in days if weekday(day) == reading.weekday] or days
    if number is None:
        if reading.toward == 0:
            return Choice(base.year, month, None, day_value(base), "this")
        middle = Day(base.year, base.month, 1)
        found = side(days, middle, reading.toward, context)
        return found._replace(day=None, anchor=day_value(base), alternatives=tuple(text[:-3] for text in found.alternatives))
    return side(days, base, reading.toward, context)


def _day(reading: Calendar, context: Context) -> Choice:
    """A day of the month at hand: "the 23rd", "Tuesday the 11th"."""
    base, number = context.base(), reading.day or 1
    if base is None:
        return Choice(None, None, number, choice="no-anchor")
    months = [
        (base.year + (base.month - 1 + step) // 12, (base.month - 1 + step) % 12 + 1)
        for step in (0, 1, -1, *range(2, 13), *range(-2, -13, -1))
    ]
    days = [Day(*month, number) for month in months if is_day(*month, number)]
    if reading.weekday:
        days = [day for day in days if weekday(day) == reading.weekday] or days
    elif reading.toward is not None:
        year, month = months[{0: 0, 1: 1, -1: 2}[reading.toward]]
        return Choice(year, month, number, day_value(base), "month-named")
    elif not context.story.narrative and days:
        tense = context.tense()
        past = [day for day in days if day <= base]
        ahead = [day for day in days if day >= base]
        if tense == 1 and ahead and days[0] < base:
            return Choice(*ahead[0], day_value(base), "future-verb")
        if tense == -1 and past and days[0] > base and max(past) > add_days(base, -40):
            return Choice(*max(past), day_value(base), "past-verb")
    return Choice(*days[0], day_value(base), "month-at-hand") if days else Choice(None, None, number)


def _weekday(reading: Calendar, context: Context) -> Choice:
    """A weekday in the week around the anchor."""
    number = reading.weekday or 1
    story = context.story
    base = (story.last_day.day if story.last_day else None) if story.narrative else context.today
    if base is None:
        return Choice(value=f"XXXX-WXX-{number}", choice="no-anchor")
    back = -((weekday(base) - number) % 7)
    past, ahead = add_days(base, back), add_days(base, back + 7 if back else 0)
    anchor = day_value(base)
    if reading.toward == -1:
        away = back < -1 or (back and reading.recent)
        return Choice(*(past if away else add_days(base, back - 7)), anchor, "last")
    if reading.toward == 1:
        return Choice(*(ahead if back else add_days(base, 7)), anchor, "next")
    tense = context.tense()
    if context.led_by(context.signs.back_lead):
        tense = -1
    elif tense is None and context.led_by(context.signs.ahead_lead):
        tense = 1
    if reading.toward == 0 and tense != -1:
        story.weekdays[number] = ahead
        return Choice(*ahead, anchor, "this")
    if tense in (None, 0) and number in story.weekdays:
        return Choice(*story.weekdays[number], anchor, "weekday-told")
    if not back and tense == 1 and context.start - story.agenda < _AGENDA:
        ahead = add_days(base, 7)
    if tense == 1 or tense == 0:
        day, choice = ahead, "future-verb" if tense else "present-verb"
    elif tense == -1:
        day, choice = past, "past-verb"
    elif context.start - story.agenda < _AGENDA:
        day, choice = ahead, "agenda"
    else:
        day, choice = past, "report"
        if not story.narrative and story.days.get(number) == ahead:
            day, choice = ahead, "weekday-told"
    if day == ahead and day != base:
        if context.start - story.agenda < _AGENDA and story.agenda_day:
            later = add_days(day, 7)
            if abs(distance(later, story.agenda_day)) < abs(distance(day, story.agenda_day)):
                day, choice = later, "agenda"
        story.agenda, story.agenda_day = context.start, day
    other = past if day >= ahead else ahead
    alternatives = (day_value(other),) if other != day and choice not in ("past-verb", "future-verb") else ()
    return Choice(*day, anchor, choice, alternatives)


def weekend_step(context: Context, named: bool) -> int:
    """Weeks from the running one to "the weekend": the one past for a past verb; without a verb's sign, the nearer one."""
    today = weekday(context.today) if context.today else 7
    if today >= 6:
        return 0
    tense = context.tense()
    if tense == -1:
        return -1
    return -1 if tense is None and not named and today <= 3 else 0


def _hour(context: Context) -> Choice:
    """An hour or a part of day without its day."""
    told = context.story.day_near(context.start)
    if told and context.today and not context.story.narrative and _alone_on_line(context):
        told = None  # when the transcript begins or ends, not when something told of happened
    if told:
        return Choice(*told, day_value(told), "day-told")
    if context.today is None or context.story.narrative:
        return Choice(value="XXXX-XX-XX", choice="no-anchor")
    return Choice(*context.today, day_value(context.today), "day-of-speaking")


def _alone_on_line(context: Context) -> bool:
    """Whether it fills its line, and the line above tells no day."""
    before = context.folded[max(0, context.start - 6) : context.start].rstrip(" \t")
    after = context.folded[context.end : context.end + 6].lstrip(" \t")
    alone = before[-1:] in ("", "\n") and after[:1] in ("", "\n")
    told = context.story.last_day
    return alone and not (told and context.folded.count("\n", told.offset, context.start) == 1)  # the day is the line above
