"""Sources of full names: what head, cues and introductions print, each found by the words that cues may call it by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from briefing_parser.models import Span
from briefing_parser.structure.names.names import surname
from briefing_parser.structure.speakers.introductions import Introduction

_MOST_ALIKE = 60
"""Names kept under one word: with more, none is the only one."""
_MOST_NEAR = 12
_LONGEST_PART = 3  # "van der Veld"
_STEM = 2
_MOST_WORDS = 8


class Printed(NamedTuple):
    """A name as head or cues print it."""

    name: str
    title: str  # role or honorific beside it, in lower case; "" for none
    role: str | None
    span: Span | None
    outlet: str | None = None  # of a journalist
    family: str = ""  # in lower case: the first word of the name, where it alone is in capitals


class Sources(NamedTuple):
    """Names by what they may be looked for; at most some tens under each key, so that looking up costs the same in any text."""

    printed: Mapping[str, Sequence[Printed]]  # by each word but the first, each two and three of them
    introduced: Mapping[str, Sequence[Introduction]]  # by surname
    addressed: Sequence[Introduction]
    printed_alike: Mapping[str, Sequence[Printed]]  # by the first letters of the surname
    introduced_alike: Mapping[str, Sequence[Introduction]]  # so, too; with a title only


_Name = TypeVar("_Name", Printed, Introduction)


def sources(printed: Sequence[Printed], introduced: Sequence[Introduction]) -> Sources:
    """Sort names by the words that may call them."""
    named = [one for one in introduced if one.support != "address"]
    addressed = _by_key(("", one) for one in introduced if one.support == "address")
    return Sources(
        printed=_by_key((part, who) for who in printed for part in (*_parts(who.name), who.family) if part),
        introduced=_by_key((one.surname, one) for one in named),
        addressed=addressed.get("", ()),
        printed_alike=_by_key(((stem(who.name), who) for who in printed), _MOST_NEAR),
        introduced_alike=_by_key(((stem(one.name), one) for one in named if one.title), _MOST_NEAR),
    )


def family_first(printed: str) -> str:
    """The surname, in lower case, of who is printed with it in capitals before the given name: `LEE Ann`."""
    words = printed.split()
    is_first = len(words) > 1 and words[0].isupper() and len(words[0]) > 1 and not words[1].isupper()
    return words[0].lower() if is_first else ""


def stem(name: str) -> str:
    """The first letters of a surname, which misprints leave alone."""
    return surname(name)[:_STEM]


def _parts(name: str) -> Iterator[str]:
    """Each word of a name but the first, each two and each three: what a cue may call its bearer."""
    words = name.lower().split()[:_MOST_WORDS]
    for length in range(1, _LONGEST_PART + 1):
        for at in range(1, len(words) - length + 1):
            yield " ".join(words[at : at + length])


def _by_key(found: Iterable[tuple[str, _Name]], most: int = _MOST_ALIKE) -> dict[str, Sequence[_Name]]:
    """Names by key, each kind of print once, and not too many."""
    kept: dict[str, dict[object, _Name]] = {}
    for key, one in found:
        alike = kept.setdefault(key, {})
        if len(alike) < most:
            alike.setdefault(one._replace(span=None), one)
    return {key: tuple(alike.values()) for key, alike in kept.items()}
