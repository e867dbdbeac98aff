"""Towns, rooms and buildings, as the lines and titles of a head print them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.datelines import datelines
from briefing_parser.structure.layout.month_names import WEEKDAYS
from briefing_parser.structure.layout.phrases import any_of

_MOST_WORDS = 4
_CAPITALISED = r"[A-ZÀ-Þ][\w.'’-]*+"
_WORDS = (
    rf"{_CAPITALISED}(?:[ \t]{_CAPITALISED}|[ \t](?:de|del|la|of|and|the|am|an der|im|sur|upon|on)[ \t]{_CAPITALISED}){{0,3}}+"
)
# "Geneva, Switzerland", and behind a building in the same line: "Convention Center  Pittsburgh, Pennsylvania".
_TOWN_AND_REGION = re.compile(
    rf"(?:^|.*?(?:\s{{2,40}}|,\s))(?P<town>{_CAPITALISED}(?:[ ]{_CAPITALISED}){{0,2}}+),\s(?P<region>{_WORDS})[.,]{{0,2}}+$"
)
_SPLIT = re.compile(r"\s*+(?:[,:;|()\[\]]|\s[-–—]\s)\s*+")
_ABOARD = re.compile(rf"\b[Aa](?:board|BOARD)\s(?:the\s)?{_CAPITALISED}(?:\s(?!En\b|EN\b){_CAPITALISED}){{0,3}}+")
_BEHIND_AT = re.compile(rf"\s(?:at|from|in|aboard|desde|en)\s(?:the\s|el\s|la\s|los\s|las\s)?(?P<venue>{_WORDS})\.?$")
_ELIDED = frozenset(("l'", "l’", "d'", "d’"))  # "Palais de l'Arno"
_SHORTEST_TOWN = 3
_LONGEST_LINE = 200


class Places(NamedTuple):
    """The town and the room or building, where they are printed."""

    town: Span | None = None
    venue: Span | None = None


class Piece(NamedTuple):
    """A part of a title between two marks."""

    words: str
    start: int
    end: int
    mark: str  # the mark before it


def places_in_line(line: str, offset: int, profile: Profile) -> Places:
    """The town of `Town, Region`, and the venue, alone or behind `at`, of a line below the title, in brackets or not."""
    bare = line.strip("() \t") if len(line) <= _LONGEST_LINE else ""
    start = offset + line.find(bare)
    both = _TOWN_AND_REGION.match(bare)
    if both and _is_town(both["town"], profile) and _is_town(both["region"], profile, shortest=2):
        town = Span(start + both.start("town"), start + both.end("town"))
        before = bare[: both.start("town")].rstrip(" ,\t")
        return Places(town, Span(start, start + len(before)) if before else None)
    last = bare.rpartition(", ")[2]
    if last != bare and is_town(last, profile) and is_venue(bare[: -len(last) - 2], profile):  # "Parliament House, Canberra"
        end = start + len(bare)
        return Places(Span(end - len(last), end), Span(start, end - len(last) - 2))
    if is_venue(bare, profile):
        return Places(None, Span(start, start + len(bare)))
    behind = _BEHIND_AT.search(bare)
    if behind and is_venue(behind["venue"], profile):
        return Places(None, Span(start + behind.start("venue"), start + behind.end("venue")))
    return Places()


def is_venue(words: str, profile: Profile) -> bool:
    """`East Room`, `Aboard Air Force One`: a noun for a room, a building or a vehicle, and nothing but a name."""
    parts = words.split()
    if len(words) > _LONGEST_LINE or not 1 <= len(parts) <= 10 or words[-1] in ".?!:;" or not parts[0][0].isupper():
        return False
    links = profile.names.links | profile.names.particles
    named = all(
        part[:2] in _ELIDED or part.strip("'\"“”(&")[:1].isupper() or part in links or not part[0].isalpha() for part in parts
    )
    is_briefing = any(
        kind.end() == len(words) for kind in any_of(profile.heads.titles).finditer(words)
    )  # "Lake House Briefing"
    return named and not is_briefing and any_of(profile.heads.venues).search(words) is not None


def is_town(words: str, profile: Profile) -> bool:
    """One to four capitalised words, none of which speaks of something else than a place."""
    return re.fullmatch(_WORDS, words) is not None and _is_town(words, profile)


def _is_town(words: str, profile: Profile, shortest: int = _SHORTEST_TOWN) -> bool:
    parts = [part.strip(".").lower() for part in words.split()]
    if not 1 <= len(parts) <= _MOST_WORDS or len(words) < shortest or any(character.isdecimal() for character in words):
        return False
    other = profile.names.roles | profile.heads.bodies | profile.names.groups | profile.names.portfolios
    if not other.isdisjoint(parts) or not WEEKDAYS.isdisjoint(part.strip(",") for part in parts):
        return False
    return not (any_of(profile.heads.venues).search(words) or any_of(profile.heads.titles).search(words))


def places_in_title(printed: str, offset: int, people: Sequence[str], profile: Profile) -> Places:
    """The town and the venue of a title: what stands before the day, `Town: transcript of ...`, or behind the last comma.

    `people`: the names and roles that the title holds, which are no places.
    """
    pieces = _pieces(printed)
    known = " ".join(people).lower()
    free = [
        piece for piece in pieces if piece.words.lower() not in known and not any_of(profile.heads.titles).search(piece.words)
    ]
    aboard = _ABOARD.search(printed)
    venue = next((piece for piece in free if is_venue(piece.words, profile)), None)
    behind = _BEHIND_AT.search(printed)
    town = _town(pieces, free, people, profile) or _behind_day(pieces, free, profile)
    return Places(
        Span(offset + town.start, offset + town.end) if town else None,
        Span(offset + aboard.start(), offset + aboard.end())
        if aboard
        else Span(offset + venue.start, offset + venue.end)
        if venue
        else Span(offset + behind.start("venue"), offset + behind.end("venue"))
        if behind and is_venue(behind["venue"], profile)
        else None,
    )


def _town(pieces: Sequence[Piece], free: Sequence[Piece], people: Sequence[str], profile: Profile) -> Piece | None:
    day = next((at for at, piece in enumerate(pieces) if _holds_day(pieces, at)), None)
    before = [piece for piece in pieces[: day if day is not None else len(pieces)] if not _is_weekday(piece.words)]
    kinds = any_of(profile.heads.titles)
    if len(before) > 1 and before[1].mark == ":" and kinds.match(before[1].words) and is_town(before[0].words, profile):
        return before[0]
    last = before[-1] if before else None
    if last is None:
        return None
    if last.mark in ",:-" and last.mark and last in free and is_town(last.words, profile) and len(before) > 1:
        first = before[-2]
        pair = last.mark == "," and len(before) > 2 and first in free and is_town(first.words, profile) and first.mark == ","
        if pair:
            return first
        if day is None and last.mark != ",":
            return None  # "Doorstop: Norland" is a topic
        behind_kind = _behind_kind(first, people, profile) if last.mark == "," else None
        if behind_kind:
            return behind_kind
        if day is None and not _ends_a_place(first, people, profile):
            return None
        return last
    return _behind_kind(last, people, profile) if day is not None or len(pieces) == 1 else None


def _behind_day(pieces: Sequence[Piece], free: Sequence[Piece], profile: Profile) -> Piece | None:
    """`Aldis` in `Press conference of ..., 3 May 2022, Aldis`."""
    last = pieces[-1] if len(pieces) > 2 else None
    found = last and last in free and last.mark == "," and datelines(pieces[-2].words) and is_town(last.words, profile)
    return last if found else None


def _behind_kind(piece: Piece, people: Sequence[str], profile: Profile) -> Piece | None:
    """`Yokohama` in `Transcript of press conference Yokohama`, and in `News conference in Yokohama`."""
    end = max((match.end() for match in any_of(profile.heads.titles).finditer(piece.words)), default=0)
    words = piece.words[end:].strip() if end else ""
    joined = words[3:] if words.lower().startswith("in ") else words
    if not is_town(joined, profile) or joined in people or (joined == words and piece.words.isupper()):
        return None
    start = piece.start + piece.words.rfind(joined)
    return Piece(joined, start, start + len(joined), piece.mark)


def _ends_a_place(piece: Piece, people: Sequence[str], profile: Profile) -> bool:
    """What stands before the last comma of a title without a day: a kind of briefing, a building, a body, a person."""
    words = piece.words
    last_word = words.lower().split()[-1]
    kinds = any_of(profile.heads.titles)
    ends_kind = any(match.end() == len(words) for match in kinds.finditer(words))
    institutions = profile.heads.bodies | profile.names.portfolios
    return (
        ends_kind
        or any_of(profile.heads.venues).search(words) is not None
        or last_word in institutions
        or any(words.lower().endswith(name.lower()) for name in people if name)
    )


def _pieces(printed: str) -> list[Piece]:
    pieces, at, mark = [], 0, ""
    for match in (*_SPLIT.finditer(printed), None):
        end = match.start() if match else len(printed)
        raw = printed[at:end]
        words = raw.strip()
        if words:
            start = at + raw.find(words)
            pieces.append(Piece(" ".join(words.split()), start, start + len(words), mark))
            mark = ""
        if match:
            mark = mark or match[0].strip()[:1].replace("–", "-").replace("—", "-")
            at = match.end()
    return pieces


def _holds_day(pieces: Sequence[Piece], at: int) -> bool:
    """The piece is a day, or the first half of one, `March 14` with `2019` behind the comma."""
    after = pieces[at + 1].words if at + 1 < len(pieces) and pieces[at + 1].mark == "," else ""
    found = datelines(pieces[at].words) or datelines(f"{pieces[at].words}, {after}")
    return bool(found) and found[0].start < len(pieces[at].words)


def _is_weekday(words: str) -> bool:
    return words.lower() in WEEKDAYS
