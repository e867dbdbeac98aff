"""People: which askers are one person, under the fullest name, with one outlet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from briefing_parser.askers.names_at import GIVEN_NAMES
from briefing_parser.askers.signs import Sign
from briefing_parser.mentions.entities.lexicon import lexicon
from briefing_parser.models import Span, Speaker
from briefing_parser.structure.names.names import surname

_MOST_BEARERS = 2
_MOST_SPANS = 12
"""Places that are kept of one asker."""


def people(signs: Mapping[int, Sequence[Sign]]) -> dict[int, Speaker]:
    """The asker of each question by what its signs tell.

    A given name or a surname alone is the one asker who bears it; of two, neither; nor is it somebody from another outlet. Who
    names his outlet once has it in all his questions, if he names no second one.
    """
    told = {at: (_fullest(own), _first(sign.outlet for sign in own)) for at, own in signs.items()}
    full: dict[str, set[str]] = {name: set() for name, _ in told.values() if name and " " in name}
    for name, outlet in told.values():
        if name in full and outlet:
            full[name].add(outlet)
    bearers = _bearers(full)
    meant = {at: (_meant(name, outlet, bearers, full) if name else None, outlet) for at, (name, outlet) in told.items()}
    outlets: dict[str | None, set[str]] = {}
    for name, outlet in meant.values():
        if name and outlet:
            outlets.setdefault(name, set()).add(outlet)
    known = {at: (name, outlet or _only(outlets.get(name, ()))) for at, (name, outlet) in meant.items()}
    spans: dict[tuple[str | None, str | None], dict[Span, None]] = {}
    for at, one in known.items():
        spans.setdefault(one, {}).update((sign.span, None) for sign in signs[at])
    made = {
        (name, outlet): Speaker(name=name, organisation=outlet, evidence=tuple(sorted(found)[:_MOST_SPANS]))
        for (name, outlet), found in spans.items()
    }
    return {at: made[one] for at, one in known.items()}


def _fullest(signs: Sequence[Sign]) -> str | None:
    return max((sign.name for sign in signs if sign.name), key=lambda name: len(name.split()), default=None)


def _bearers(names: Iterable[str]) -> dict[tuple[bool, str], list[str]]:
    """Full names by the given name (True) and the surname (False) that may call them, in lower case; two of each are enough."""
    bearers: dict[tuple[bool, str], list[str]] = {}
    for name in names:
        for part in ((True, name.lower().partition(" ")[0]), (False, surname(name))):
            known = bearers.setdefault(part, [])
            if len(known) < _MOST_BEARERS:
                known.append(name)
    return bearers


def _meant(
    name: str, outlet: str | None, bearers: Mapping[tuple[bool, str], Sequence[str]], outlets: Mapping[str, set[str]]
) -> str:
    """The full name of whom a single word calls; a given name is no surname."""
    if " " in name:
        return name
    by_surname = () if lexicon().words.get(name, "") in GIVEN_NAMES else bearers.get((False, name.lower()), ())
    known = [*bearers.get((True, name.lower()), ()), *by_surname]
    is_other = outlet is not None and any(outlets[full] and outlet not in outlets[full] for full in known)
    return known[0] if len(known) == 1 and not is_other else name


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _only(values: Iterable[str]) -> str | None:
    found = list(values)
    return found[0] if len(found) == 1 else None
