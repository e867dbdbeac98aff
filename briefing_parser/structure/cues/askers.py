"""Askers: a journalist's name and outlet, as far as his cue prints them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.names.names import named
from briefing_parser.structure.names.names_without_blanks import has_no_blanks

_PARTS = re.compile(r"[,;/()\[\]|]|\s[–—-]\s")
_NUMBER = re.compile(r"\s*(?:[#№]|n[or]\.?|number)?\s*\d{1,4}$", re.IGNORECASE)
_FROM = re.compile(r"^(?:from|of|with|by)\s+", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,5}")


class Asker(NamedTuple):
    """Whom a question's cue names; both None for a bare `Question`."""

    name: str | None
    outlet: str | None


def asker(cue: Cue, profile: Profile) -> Asker:
    """`Press Ann`, `Ann Lee, Daily Herald`, `Question (Daily Herald)`, `Daily Herald`, `ANN LEE`."""
    if has_no_blanks(cue.label):
        return Asker(None, cue.named.name if cue.named else None)
    whole = " ".join(_NUMBER.sub("", cue.label).lower().split()).rstrip(".?")
    if cue.kind == "question" and (" " not in cue.label or whole in profile.cues.question):
        return Asker(None, None)  # "JOURNLALIST", "VOZ MUJER 2"
    parts = list(_parts(cue.label, profile))
    outlet = _outlet(parts, profile)
    names = [part for part in parts if part != outlet]
    who = named(names[0], profile) if names else None
    return Asker(who.name if who else None, outlet)


def asks_by_word(cue: Cue, profile: Profile) -> bool:
    """A word of the cue says that a journalist speaks: `Press Ann`, `Ann Lee, Reporter`."""
    if cue.kind != "person":
        return cue.kind == "question"
    words = re.split(r"[\s,;()\[\]]+", cue.label.lower())
    ends = {words[0], *(words[-1:] if words[-1] else words[-2:-1])}
    return len(words) > 1 and not ends.isdisjoint(profile.cues.question) and profile.names.roles.isdisjoint(words)


def moderates_by_word(cue: Cue, profile: Profile) -> bool:
    """`MODERATOR`, `Ann Lee (Moderator)`, `ANN LEE, HOST`, `Moderator Ann Lee`."""
    parts = [" ".join(part.lower().split()) for part in _PARTS.split(cue.label)]
    if cue.kind != "person":
        return cue.kind == "moderation"
    first = cue.label.partition(" ")[0].lower().rstrip(".")
    return not profile.cues.moderation.isdisjoint(parts) or first in profile.cues.moderation - profile.names.roles


def _parts(label: str, profile: Profile) -> Iterator[str]:
    """What stands between commas and brackets with a capital, less the words that stand for any journalist."""
    for printed in _PARTS.split(label):
        words = _NUMBER.sub("", printed.strip()).split()
        while words and words[0].lower().rstrip(".?") in profile.cues.question:
            del words[0]
        while words and words[-1].lower() in profile.cues.question and len(words) > 1:
            del words[-1]
        part = _FROM.sub("", " ".join(words))
        if part and part[0].isupper() and part.lower() not in profile.cues.question:
            yield part


def _outlet(parts: Sequence[str], profile: Profile) -> str | None:
    """The part with a word that outlets are named with; else an abbreviation behind a name."""
    for part in parts:
        if not profile.cues.outlets.isdisjoint(part.lower().replace(".", "").split()):
            return part
    return parts[-1] if len(parts) == 2 and _ACRONYM.fullmatch(parts[-1]) else None
