"""Templates of a layout, filled with what is true."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any, NamedTuple


class Printed(str):
    """What is already in the mark-up of the page, and is put in as it is."""

    __slots__ = ()


class Person(NamedTuple):
    """Whoever a template may name: `{who.name}`, `{who.SURNAME}`."""

    name: str
    role: str = ""
    honorific: str = ""
    outlet: str = ""

    @property
    def surname(self) -> str:
        """The last word of the name, with the particles before it."""
        first, *rest = self.name.split()
        at = next((at for at, word in enumerate(rest) if word[0].islower()), len(rest) - 1)
        return " ".join(rest[at:]) or first

    @property
    def family_first(self) -> str:
        """`BERG Anna`."""
        return f"{self.SURNAME} {self.name.removesuffix(self.surname).strip()}"

    @property
    def family_comma(self) -> str:
        """`Berg, Anna`."""
        return f"{self.surname}, {self.name.removesuffix(self.surname).strip()}"

    @property
    def HONORIFIC_BARE(self) -> str:  # noqa: N802
        """In capitals, without a full stop."""
        return self.HONORIFIC.rstrip(".")

    @property
    def NAME(self) -> str:  # noqa: N802
        """In capitals."""
        return self.name.upper()

    @property
    def ROLE(self) -> str:  # noqa: N802
        """In capitals."""
        return self.role.upper()

    @property
    def SURNAME(self) -> str:  # noqa: N802
        """In capitals."""
        return self.surname.upper()

    @property
    def HONORIFIC(self) -> str:  # noqa: N802
        """In capitals."""
        return self.honorific.upper()


class Moment(NamedTuple):
    """A day and an hour: `{date.month} {date.day}, {date.year}`, `{start.hour12}:{start.minute:02} {start.half}`."""

    at: dt.datetime
    months: tuple[str, ...]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.at, name)

    @property
    def month(self) -> str:
        """Its name."""
        return self.months[self.at.month - 1]

    @property
    def MONTH(self) -> str:  # noqa: N802
        """Its name in capitals."""
        return self.month.upper()

    @property
    def weekday(self) -> str:
        """Its name in English."""
        return "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[self.at.weekday()]

    @property
    def mon(self) -> str:
        """The first three letters of its name."""
        return self.month[:3]

    @property
    def number(self) -> int:
        """Of the month, from 1 on."""
        return self.at.month

    @property
    def yy(self) -> str:
        """The last two digits of the year."""
        return f"{self.at.year % 100:02}"

    @property
    def iso(self) -> str:
        """The day as 2020-05-04."""
        return self.at.date().isoformat()

    @property
    def hour12(self) -> int:
        """From 1 to 12."""
        return self.at.hour % 12 or 12

    @property
    def half(self) -> str:
        """Of the day."""
        return "P.M." if self.at.hour >= 12 else "A.M."

    @property
    def small_half(self) -> str:
        """The same in small letters."""
        return self.half.lower()


class _Filler(Formatter):
    def __init__(self, mark_up: Callable[[str], str]) -> None:
        self.mark_up = mark_up

    def format_field(self, value: Any, format_spec: str) -> str:
        """Mark up what is not yet so."""
        return value if isinstance(value, Printed) else self.mark_up(format(value, format_spec))


def fill(template: str, values: Mapping[str, Any], mark_up: Callable[[str], str] = str) -> str:
    """The template with each value, in the mark-up of the page, in its place."""
    return _Filler(mark_up).vformat(template, (), values)


def places_in(*templates: str) -> frozenset[str]:
    """What the templates ask for: `{"date.day", "title"}`."""
    return frozenset(name for template in templates for _, name, _, _ in Formatter().parse(template) if name)
