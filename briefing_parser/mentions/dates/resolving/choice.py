"""What the choice of an anchor needs: where a date stands, and dates on either side of another."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.mentions.dates.calendar.arithmetic import Day
from briefing_parser.mentions.dates.calendar.timex import day_value
from briefing_parser.mentions.dates.resolving.story import Story
from briefing_parser.mentions.dates.resolving.tense import Signs, direction, is_habitual

# How far the nearest of the dates that may be meant may lie, in days, before the tense of the verb is asked.
SURE = 110
# How far it may lie before a verb that looks the other way makes that side an alternative.
_CLOSE = 45
# In narrative a month that lies so many months before the last one told of is of the next year.
TURN = 5


class Context(NamedTuple):
    """Where a date stands, when it was said, and what was told before."""

    folded: str
    start: int
    end: int
    today: Day | None
    signs: Signs
    story: Story

    def tense(self) -> int | None:
        """-1, 0 or 1 by the governing verb; None where no sign tells."""
        return direction(self.folded, self.start, self.end, self.signs)

    def habitual(self) -> bool:
        """Whether its sentence tells what happens every year."""
        return is_habitual(self.folded, self.start, self.end, self.signs)

    def led_by(self, lead: re.Pattern[str]) -> bool:
        """Whether the words right before it are such as this pattern ends on."""
        return lead.search(self.folded, max(0, self.start - 12), self.start) is not None

    def base(self) -> Day | None:
        """The day from which the text reckons: in a history the date last told of, else the day of speaking."""
        if self.story.narrative:
            return self.story.last.day if self.story.last else None
        return self.today


class Choice(NamedTuple):
    """A date filled in, or a value written out; against what, by which choice, and what else it may be."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    anchor: str | None = None
    choice: str | None = None
    alternatives: tuple[str, ...] = ()
    value: str | None = None
    days: int = 1  # how long it lasts


def distance(day: Day, base: Day) -> int:
    """Days from the base, near enough to compare."""
    return (day.year - base.year) * 365 + (day.month - base.month) * 30 + day.day - base.day


def side(days: list[Day], base: Day, toward: int | None, context: Context) -> Choice:
    """The one of these days on the side that the words or the verb tell, else the nearest.

    `toward` is -1 for "last", 1 for "next"; these leave the base itself out.
    """
    anchor = day_value(base)
    nearest = sorted(days, key=lambda day: abs(distance(day, base)))
    if toward in (-1, 1):
        beyond = [day for day in nearest if distance(day, base) * toward > 0]
        if beyond:
            return Choice(*beyond[0], anchor, "last" if toward < 0 else "next")
    past = [day for day in nearest if distance(day, base) <= 0]
    ahead = [day for day in nearest if distance(day, base) >= 0]
    if past and context.led_by(context.signs.back_lead):
        return Choice(*past[0], anchor, "last")
    away = distance(nearest[0], base)
    tense = context.tense() if abs(away) > _CLOSE else None
    if abs(away) <= SURE:
        contrary = (ahead if tense == 1 else past)[:1] if tense and away * tense < 0 else []
        return Choice(*nearest[0], anchor, "nearest", tuple(map(day_value, contrary)))
    if tense == -1 and past:
        return Choice(*past[0], anchor, "past-verb")
    if tense == 1 and ahead:
        return Choice(*ahead[0], anchor, "future-verb")
    told = context.story.year_of(nearest[0].month, context.start)
    for day in days:
        if day.year == told:
            return Choice(*day, anchor, "month-told")
    return Choice(*nearest[0], anchor, "nearest", tuple(day_value(day) for day in nearest[1:2]))
