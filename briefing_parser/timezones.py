"""Time zones from the files of the `tzdata` package: the same on every machine, whatever the system has."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # imported where needed: few texts name a zone, and these cost more than reading a short one
    from zoneinfo import ZoneInfo


@cache
def timezone(name: str) -> ZoneInfo | None:
    """The zone of that IANA name, such as `Europe/Moscow`; None where the database has none."""
    from importlib.resources import files
    from zoneinfo import ZoneInfo

    if name not in timezone_names():
        return None
    with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as stream:
        return ZoneInfo.from_file(stream, key=name)


@cache
def timezone_names() -> frozenset[str]:
    """All names; none where `tzdata` is not installed, which a parse reports as the defect `time-zones-missing`."""
    from importlib.resources import files

    try:
        return frozenset(files("tzdata").joinpath("zones").read_text("utf-8").split())
    except ImportError:
        return frozenset()
