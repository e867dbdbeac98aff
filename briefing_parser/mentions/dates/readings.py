"""What an expression says, before it is known when: the forms that rules build and the resolver reads."""

from __future__ import annotations

from typing import NamedTuple

# Of hours that may be of either half of the day, those before this one are of the afternoon: few meet at five in the morning.
FIRST_OF_MORNING = 7


class Fixed(NamedTuple):
    """Something that hangs on no anchor: a set, a vague reference, an hour of no day."""

    type: str
    value: str
    modifier: str | None = None
    told: bool = False  # counted from something told of: "a few weeks later" is no time after today


class Amount(NamedTuple):
    """A length of time; `toward` is -1 for one that ends at the anchor ("the past two years"), 1 for one that starts there."""

    value: str
    modifier: str | None = None
    toward: int = 0


class Calendar(NamedTuple):
    """A point of the calendar with what is printed of it; the resolver fills in what is above, from an anchor.

    Years are astronomical: 1 BC is 0, 2 BC is -1. `week` counts ISO weeks of the year, `century` and `decade` are the
    first two and three digits of its years. `toward` says on which side of the anchor it lies, where the words say so.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    piece: str | None = None  # what TIMEX3 writes for a season, quarter, half or week: "SU", "Q2", "H1", "W07"
    era: str | None = None  # the digits of a decade or century: "199", "18"
    hour: str | None = None  # clock time "14:48", or a part of day "MO"
    zone: int | str | None = None
    holiday: str | None = None  # in the notation of `holidays`; "?" where whose it is is not known
    modifier: str | None = None
    toward: int | None = None
    year_shift: int | None = None  # "October of next year": years from the anchor
    nth: int | None = None  # "the last week of March": which one in its month; -1 in "the Easter before", from the one told
    fiscal: bool = False
    account: tuple[int, int, int] | None = None  # a fiscal year's first day: years from that which names it, month, day
    either_half: bool = False  # an hour that may be before noon or after
    recent: bool = False  # "this past Tuesday" may be yesterday, which nobody calls "last Tuesday"
    order: str = ""  # of figures: "day-first", "month-first"; with "?" where they may be read the other way too
    doubt: str | None = None  # a year only in the company of its like: "ancient", "short"


class Shift(NamedTuple):
    """A step of `count` units from an anchor: the day of speaking, or with `told` the date last told of."""

    unit: str
    steps: float
    told: bool = False
    exact: bool = False  # "three years ago" counts from the day, "last year" names the unit
    hour: str | None = None
    zone: int | str | None = None
    modifier: str | None = None
    weekday: int | None = None
    type: str = "DATE"
    named: bool = False  # "this weekend"; of "the weekend" the verb tells which; "the time of writing"
    either_half: bool = False  # an hour that may be before noon or after
    event: str = ""  # the words for what it is counted from: " after the fall of Obra"
    length: str | None = None  # the length of time that it is where the text reckons from today ("the next year")


class Same(NamedTuple):
    """The time last told of, "that time"; `otherwise` is the value where the text reckons from today."""

    otherwise: str


Reading = Fixed | Amount | Calendar | Shift | Same


class Found(NamedTuple):
    """A reading, the characters `[start, end)` that it was read from, and the name of the rule."""

    start: int
    end: int
    reading: Reading
    rule: str
