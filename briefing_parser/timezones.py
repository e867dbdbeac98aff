"""Time zones from the files of the `tzdata` package: the same on every machine, whatever the system has."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo


@cache
def timezone(name: str) -> ZoneInfo:
    """The zone of that IANA name, such as `Europe/Moscow`.

    Raises:
        ValueError: there is no such zone.
    """
    entry = files("tzdata.zoneinfo")
    for part in name.split("/"):
        if part in ("", ".", ".."):
            raise ValueError(f"{name!r} is no time zone")
        entry = entry / part
    try:
        with entry.open("rb") as stream:
            return ZoneInfo.from_file(stream, key=name)
    except OSError as error:
        raise ValueError(f"{name!r} is no time zone of the IANA database") from error
