"""What a title says besides its topic: who holds the briefing, for which body, where and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.heads.listed_people import listed_people
from briefing_parser.structure.heads.places_of_heads import Places, places_in_title
from briefing_parser.structure.layout.datelines import Dateline, datelines
from briefing_parser.structure.layout.phrases import any_of
from briefing_parser.structure.names.names import Named
from briefing_parser.structure.names.names_without_blanks import has_no_blanks, holder_in_title

_MARKER = re.compile(
    r"\b(?P<word>by|with|featuring|of|from|del|de\sla|de|por|von|mit|avec|du|do|da)\s++(?:the\s++|der\s++)?", re.IGNORECASE
)
_OF_WHOM = frozenset(("of", "from", "del", "de la", "de", "von", "du", "do", "da"))
"""Markers that count only behind a kind of briefing, and before somebody with an office: `Remarks of President Lee`."""
# Where a list of people ends: at what it was about, where and when it was held.
_STOP = re.compile(
    r"\s++(?:on|in|at|aboard|en\s+route|ahead|before|after|following|during|upon|regarding|about|via|while|concerning|under)\b"
    r"|[:;(|\[]|\s[-–—]\s|['’]s\s|\d",
    re.IGNORECASE,
)
_OPEN_LINK = re.compile(r"\s(?:del?|on|of|the)\s*$", re.IGNORECASE)  # "Ana Soto del 19 de agosto"
_OWNER = re.compile(r"(?:transcript\s++of\s++)?(?:the\s++)?(?P<who>[^:;]{3,120}?)['’]s?\s++(?=[A-Z])", re.IGNORECASE)
_INTERVIEW_WITH = re.compile(r"(?<!doorstop)\s+interview\s*$|^interview\s*$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?\s*+$")
_TRANSCRIPT_OF = re.compile(r"\s*+transcript\s++of\s++(?:the\s++)?", re.IGNORECASE)
_BREAK = re.compile(r"\s[-–—|]\s|:")
_MOST_WORDS_OF_BODY = 14
_LONGEST = 1_000


class TitleParts(NamedTuple):
    """The facts that a title holds; spans in the text it was taken from."""

    people: tuple[Named, ...] = ()
    places: Places = Places()
    body: Span | None = None
    body_holds: bool = False  # the body itself is said to hold it: "by the Office of ..."
    dates: tuple[Dateline, ...] = ()


def title_parts(text: str, title: Span, profile: Profile) -> TitleParts:
    """Take a title apart, by the words that join its parts."""
    printed = title.of(text)[:_LONGEST]
    dates = tuple(datelines(printed, title.start, day_first=profile.facts.day_first))
    if has_no_blanks(printed):
        return _without_blanks(text, title, dates, profile)
    people = people_in_title(printed, profile)
    words = [part for person in people for part in (person.name, person.role) if part]
    places = places_in_title(printed, title.start, words, profile)
    holding = _holding_body(printed, profile)
    body = holding or _leading_body(printed, profile) or _body_of_office(printed, people, profile)
    span = Span(title.start + body.start, title.start + body.end) if body else None
    return TitleParts(people, places, span, holding is not None, dates)


def people_in_title(printed: str, profile: Profile) -> tuple[Named, ...]:
    """Those named behind `by` or `with`; before `'s Press Conference`; before `answered`; with an office, before the kind."""
    printed = printed.rstrip(". ")
    kinds = [match.span() for match in any_of(profile.heads.titles).finditer(printed)]
    found = [*_owners(printed, kinds, profile), *_behind_markers(printed, kinds, profile)]
    if not found:
        act = any_of(profile.heads.acts).search(printed)
        found += listed_people(printed[: act.start()], profile) if act else ()
    if not found and kinds and printed[kinds[-1][1] :].startswith(":"):
        found += (person for person in listed_people(printed[kinds[-1][1] + 1 :], profile) if person.role)
    if not found and kinds:
        stop = _STOP.search(printed, 0, kinds[0][0])
        before = printed[: stop.start() if stop else kinds[0][0]]
        found += (person for person in listed_people(before, profile) if person.role)
    return tuple({person.name: person for person in found}.values())


def _owners(printed: str, kinds: Sequence[tuple[int, int]], profile: Profile) -> tuple[Named, ...]:
    owner = _OWNER.match(printed)
    if owner is None or all(start < owner.end("who") for start, _ in kinds):
        return ()
    return listed_people(owner["who"], profile)


def _behind_markers(printed: str, kinds: Sequence[tuple[int, int]], profile: Profile) -> Iterator[Named]:
    """Who is listed behind each marker, up to the next, to a kind of briefing, or to what ends a list."""
    ends = {printed[:end].rstrip() for _, end in kinds}
    markers = list(_MARKER.finditer(printed))
    strong = [marker.start() for marker in markers if _word(marker) not in _OF_WHOM]
    for marker in markers:
        before = printed[: marker.start()].rstrip()
        weak = _word(marker) in _OF_WHOM
        if weak and before not in ends:
            continue
        if _word(marker) == "with" and _INTERVIEW_WITH.search(before):
            continue  # who interviews is not on the podium
        stops = [start for start in (*(start for start, _ in kinds), *strong) if start >= marker.end()]
        stop = _STOP.search(printed, marker.end())
        phrase = printed[marker.end() : min([*stops, *([stop.start()] if stop else [])], default=len(printed))]
        phrase = _OPEN_LINK.sub("", phrase)
        yield from (person for person in listed_people(_POSSESSIVE.sub("", phrase), profile) if person.role or not weak)


def _word(marker: re.Match[str]) -> str:
    return " ".join(marker["word"].lower().split())


def _holding_body(printed: str, profile: Profile) -> Span | None:
    """`Office of the Spokesperson for Trade` in `Briefing by the Office of the Spokesperson for Trade`."""
    for marker in _MARKER.finditer(printed):
        stop = _STOP.search(printed, marker.end())
        end = stop.start() if stop else len(printed)
        phrase = printed[marker.end() : end].split(",")[0].rstrip()
        words = phrase.split()
        head = next((at for at, word in enumerate(words) if word.lower() in profile.names.links), len(words))
        named = listed_people(phrase, profile)
        if marker["word"].lower() == "by" and head and not named and _is_name_of_body(words[:head], profile):
            return Span(marker.end(), marker.end() + len(phrase))
    return None


def _leading_body(printed: str, profile: Profile) -> Span | None:
    """`Trade Department` in `Trade Department Briefing by ...`, `Ministry of Trade` in `Ministry of Trade holds ...`."""
    before = _TRANSCRIPT_OF.match(printed)
    start = before.end() if before else 0
    kinds, acts = any_of(profile.heads.titles), any_of(profile.heads.acts)
    ends = [
        found.start()
        for found in (kinds.search(printed, start), acts.search(printed, start), _BREAK.search(printed, start))
        if found
    ]
    phrase = printed[start : min(ends, default=start)]
    words = phrase.split()
    head = next((at for at, word in enumerate(words) if word.lower() in profile.names.links), len(words))
    if not words or not (_is_name_of_body(words, profile) or _is_name_of_body(words[:head], profile)):
        return None
    if len(words) == 1 and not words[0].isupper():
        return None
    start += len(phrase) - len(phrase.lstrip())
    return Span(start, start + len(phrase.strip()))


def _is_name_of_body(words: Sequence[str], profile: Profile) -> bool:
    """Capitalised words, the last of which is a noun of bodies."""
    capitalised = all(word[0].isupper() for word in words)
    return 0 < len(words) <= _MOST_WORDS_OF_BODY and capitalised and words[-1].lower() in profile.heads.bodies


def _body_of_office(printed: str, people: Sequence[Named], profile: Profile) -> Span | None:
    """`Trade Ministry` in `Trade Ministry Spokesperson`, `Ministry of Trade` in `representative of the Ministry of Trade`."""
    role = next((person.role for person in people if person.role), None)
    words = role.split() if role else []
    body = next((at for at, word in enumerate(words) if word.lower() in profile.heads.bodies), None)
    if body is None:
        return None
    nouns = [at for at, word in enumerate(words) if word.lower() in profile.names.roles]
    before = max((at for at in nouns if at < body), default=-1)
    behind = next((at for at in nouns if at > body), len(words))
    goes_on = words[body + 1 : body + 2] and words[body + 1] in profile.names.links  # "Ministry of Trade Spokesperson"
    phrase = words[body:behind] if goes_on or behind == len(words) else words[before + 1 : body + 1]
    if len(phrase) == 1 and not phrase[0].isupper():
        return None
    found = re.search(r"\s++".join(map(re.escape, phrase)), printed)
    return Span(*found.span()) if found else None


def _without_blanks(text: str, title: Span, dates: tuple[Dateline, ...], profile: Profile) -> TitleParts:
    holder = holder_in_title(title.of(text), profile)
    if holder is None:
        return TitleParts(dates=dates)
    people = (Named(holder.name, holder.role),) if holder.name else ()
    at = text.find(holder.body, title.start, title.end) if holder.body else -1
    return TitleParts(people, body=Span(at, at + len(holder.body)) if holder.body and at >= 0 else None, dates=dates)
