"""What a cue calls who speaks: name, title, role and outlet as they are printed there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.askers import asker
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.names.names import Named
from briefing_parser.structure.names.offices import is_same_office
from briefing_parser.structure.speakers.name_sources import Printed, family_first
from briefing_parser.structure.turns.voices import is_numbered


def called(cue: Cue, asks: bool, head: Sequence[Printed], profile: Profile) -> Printed | None:
    """Name and title in a cue; None where it has an office alone, or hides the name.

    An outlet is the name of who asks for it, if no other is printed.
    """
    where = Span(cue.start, cue.end)
    if is_numbered(cue, profile) or cue.kind in ("anonymous", "moderation"):
        return None
    if asks:
        found = asker(cue, profile)
        name = found.name or found.outlet
        role = found.name and _office_in(cue, profile)
        return Printed(name, _title(cue), role, where, found.outlet if found.name else None) if name else None
    who = cue.named
    if who is None:
        return Printed(cue.label, "", None, where)
    if who.name is None or any(person.role and is_same_office(cue.label, person.role, profile) for person in head):
        return None
    return Printed(who.name, _title(cue), who.role or _office_in(cue, profile), where, family=family_in(cue.label, who.name))


def prints_capitals(cues: Iterable[Cue]) -> bool:
    """Whether all cues to people are in capitals: elsewhere, a word in capitals is an abbreviation."""
    return all(cue.label.isupper() for cue in cues if cue.kind == "person")


def is_abbreviation(label: str) -> bool:
    """A single word in capitals."""
    return label.isupper() and label.replace("-", "").isalnum() and label.isascii()


def family_in(printed: str, name: str) -> str:
    """The surname where the label prints it in capitals before the given name."""
    at = printed.lower().find(name.lower())
    return family_first(printed[at : at + len(name)]) if at >= 0 else ""


def _title(cue: Cue) -> str:
    who = cue.named or Named(None, None)
    return (who.role or (cue.label.partition(" ")[0] if who.honorific else "")).lower().rstrip(".")


def _office_in(cue: Cue, profile: Profile) -> str | None:
    """`SECRETARY` in `SECRETARY LEE`: an honorific that is an office, too."""
    first = cue.label.partition(" ")[0].rstrip(".")
    return first if cue.named and cue.named.honorific and first.lower() in profile.names.roles else None
