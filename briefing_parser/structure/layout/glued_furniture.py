"""Furniture that is glued to lines of text: rows of one sign, time stamps of the site, its list of links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.datelines import datelines

# "*****************" behind the end of an answer; "---" or "* * *" on a line of its own.
_ROW = re.compile(r"(?<!\S)([*=_~+-])\1{9,}+(?!\S)|^[ \t]{0,80}+([*=_~+-])(?:[ \t]?\2){2,200}+[ \t]{0,80}+\r?$", re.MULTILINE)
_SIGNS = re.compile(r"([*=_~+-])[ \t]?\1[ \t]?\1")
# Words of two characters and more, set apart by blanks, in a script that has no blanks.
_LINKS = re.compile(r"(?:(?<=[ \u3000])|^)(?:[\u4e00-\u9fff·、（）()]{2,30}+[ \u3000]++){20,}+", re.MULTILINE)
# "2019-07-04 10:05:30": when a piece of a live transcript went on line.
_LIVE_STAMP = re.compile(r"^[ \t\u3000]{0,20}+\d{4}-\d\d-\d\d[ \t]\d\d:\d\d:\d\d[ \t\u3000]{0,20}+$", re.MULTILINE)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SECOND = re.compile(r"\d\d:\d\d:\d\d")
_LINK = re.compile(r"\S++")
_LINE_START = re.compile(r"^[^\W\d_]", re.MULTILINE)
_LONGEST_STAMP = 80
_LONGEST_AFTER_LINKS = 200
_BESIDE_DAY = " \t\xa0:：.,"


def glued_furniture(text: str, profile: Profile) -> Iterator[Span]:
    """Rows of signs, stamps, and the links of lists, with what the site prints behind them in the same line."""
    yield from _rows(text)
    for links in _LINKS.finditer(text) if _HAN.search(text) else ():
        line_end = _line_end(text, links.end())
        end = line_end if line_end - links.end() <= _LONGEST_AFTER_LINKS else links.end()
        yield from (Span(*link.span()) for link in _LINK.finditer(text, links.start(), end))
    yield from _stamps(text, profile)
    live = [Span(*stamp.span()) for stamp in _LIVE_STAMP.finditer(text)] if _SECOND.search(text) else []
    yield from live if len(live) > 1 else ()


def _rows(text: str) -> Iterator[Span]:
    """Rows of signs, looked for in those lines alone that have three of one sign."""
    at = 0
    while signs := _SIGNS.search(text, at):
        start, at = text.rfind("\n", 0, signs.start()) + 1, _line_end(text, signs.end())
        yield from (Span(*row.span()) for row in _ROW.finditer(text, start, at))


def _stamps(text: str, profile: Profile) -> Iterator[Span]:
    """`Updated: June 3, 2019 20:09 The minister said`: word, day and hour in front of a text that goes on in the line."""
    lower = text.lower()
    first_letters = {stamp[0] for stamp in profile.furniture.stamps if stamp and stamp in lower}
    if not first_letters:
        return
    for start in _LINE_START.finditer(text):
        if start[0].lower() not in first_letters:
            continue
        line = text[start.start() : min(start.start() + _LONGEST_STAMP, _line_end(text, start.start()))]
        stamp = max((len(stamp) for stamp in profile.furniture.stamps if line.lower().startswith(stamp)), default=0)
        day = next(iter(datelines(line)), None) if stamp else None
        if day and not line[stamp : day.start].strip(_BESIDE_DAY):
            words = day.end + len(line[day.end :]) - len(line[day.end :].lstrip(_BESIDE_DAY))
            if words < len(line):
                yield Span(start.start(), start.start() + words)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)
