"""What has been told of so far: the date last spoken of, and whether the text reckons from it or from today."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing_parser.mentions.dates.calendar.arithmetic import Day, weekday
from briefing_parser.mentions.dates.readings import Calendar, Reading, Shift

# How far a day last told of carries: an hour of no day within these many characters is of that day.
REACH = 450
# How many dates back, and how far, an event that is named again may have been dated.
_RECALLED, _RECALL = 12, 2400
_SIDE = 240  # characters on either side of a date in which its event is named
_NEAR_YEARS = 1
_LEAST_FAR = 4
_ONWARD = 40  # years that a history may pass over at a step


class Seams(NamedTuple):
    """What the words right before a date say of its place in the text, and those between two dates."""

    head: re.Pattern[str]  # it opens a sentence or line
    apart: re.Pattern[str]  # a preposition sets it apart from what is told
    list_gap: re.Pattern[str]  # the dates are of one list or range


class Told(NamedTuple):
    """A date last told of, how exactly ("day", "month", "year"), and where it stands."""

    day: Day
    grain: str
    offset: int


@dataclass(slots=True)
class Story:
    """The dates told of up to here; lives within one call."""

    narrative: bool
    last: Told | None = None
    last_day: Told | None = None
    agenda: int = -10_000  # offset of the last weekday that lay ahead
    agenda_day: Day | None = None
    months: dict[int, tuple[int, int]] = field(default_factory=dict)  # month to year and offset
    days: dict[int, Day] = field(default_factory=dict)  # the one last told of by ISO weekday
    weekdays: dict[int, Day] = field(default_factory=dict)  # weekdays that words have put ahead
    dates: deque[Told] = field(default_factory=lambda: deque(maxlen=_RECALLED))  # the latest dates

    def year_of(self, month: int, offset: int) -> int | None:
        """The year in which the same month was told of a little before."""
        year, where = self.months.get(month, (None, 0))
        return year if year is not None and offset - where <= 4 * REACH else None

    def tell(self, day: Day, grain: str, offset: int) -> None:
        """Remember a date."""
        self.last = Told(day, grain, offset)
        self.dates.append(self.last)
        if grain != "year":
            self.months[day.month] = (day.year, offset)
        if grain == "day":
            self.last_day = self.last
            self.days[weekday(day)] = day

    def day_near(self, offset: int) -> Day | None:
        """The day last told of, if it is near enough to carry on."""
        told = self.last_day
        return told.day if told and (self.narrative or offset - told.offset <= REACH) else None


_END = re.compile(r"[.!?;][\s\"”)]|\n")
_NAMING = re.compile(r"[^\W\d_]{4,}")


def date_of_event(story: Story, event: str, folded: str, start: int, unit: str) -> Told | None:
    """The latest date by which the event was named, as exact as a step of this unit needs; None where there is none.

    `event` are its words as printed, after their preposition. A name may have stood far back, "the battle" is the last one.
    """
    words = set(_NAMING.findall(event.lower())[1:])
    reach = _RECALL if any(word[0].isupper() for word in _NAMING.findall(event)[1:]) else REACH
    exact = {"M": ("day", "month"), "Y": ("day", "month", "year")}.get(unit, ("day",))
    end = start
    for told in reversed(story.dates):
        if start - told.offset > reach:
            break
        if told.grain in exact and words & _named_about(folded, told.offset, end):
            return told
        end = told.offset
    return None


def _named_about(folded: str, offset: int, end: int) -> set[str]:
    """The words of the sentence around a date and of the next, which may say what happened then, up to the next date."""
    before = _END.split(folded[max(0, offset - _SIDE) : offset])[-1]
    after = _END.split(folded[offset : min(end, offset + _SIDE)])[:2]
    return set(_NAMING.findall(" ".join((before, *after))))


def is_narrative(readings: Iterable[Reading], reference: Day | None) -> bool:
    """Whether the text tells of years other than its own, as history does, rather than of its own days.

    True where at least four years are printed that lie more than a year from the reference, twice as many as lie near it,
    and twice as many as there are words like "yesterday" and "next week". Without a reference, three
    printed years are enough where there are so few such words.
    """
    far = near = spoken = 0
    for reading in readings:
        if isinstance(reading, Calendar) and reading.year is not None:
            if reference is None or abs(reading.year - reference.year) > _NEAR_YEARS:
                far += 1
            else:
                near += 1
        elif isinstance(reading, Shift) and not reading.told and not reading.exact and reading.unit in ("D", "W", "M", "Y"):
            spoken += 1
    if reference is None:
        return far >= 3 and far > 2 * spoken
    return far >= _LEAST_FAR and far > 2 * near and far > 2 * spoken


def year_carries_on(story: Story, year: int, folded: str, start: int, seams: Seams) -> bool:
    """Whether a bare year becomes the year told of.

    At the head of a sentence or line it does; inside one it may be an aside ("the War of 1812", "as late as 2005"), and does
    where it lies up to forty years on from the story and no preposition sets it apart.
    """
    if story.last is None:
        return True
    before = folded[max(0, start - 40) : start]
    if seams.head.search(before):
        return True
    return 0 <= year - story.last.day.year <= _ONWARD and not seams.apart.search(before)


def with_year_of_sibling(
    folded: str, end: int, start: int, reading: Calendar, following: Reading | None, seams: Seams
) -> Calendar:
    """The date with the year that it shares with the next of its list or range.

    "July 1 to July 3, 1863", "May and June of last year".
    """
    if not isinstance(following, Calendar) or following.month is None or start - end > 12:
        return reading
    if not seams.list_gap.fullmatch(folded[end:start].replace("\n", " ")):
        return reading
    wraps = reading.month is not None and reading.month > following.month
    if following.year is not None:
        return reading._replace(year=following.year - wraps)
    if following.year_shift is not None and reading.year_shift is None:
        return reading._replace(year_shift=following.year_shift - wraps)
    return reading
