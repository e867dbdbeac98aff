"""The people whom a head names, in its title, its lines and its fields: each once."""

from __future__ import annotations

from collections.abc import Iterator

from briefing_parser.models import Span
from briefing_parser.structure.heads.head_facts import Head
from briefing_parser.structure.heads.head_lines import HeadPart
from briefing_parser.structure.heads.listed_people import listed_people, name_alone
from briefing_parser.structure.heads.title_parts import people_in_title
from briefing_parser.structure.names.names import Named, named, surname
from briefing_parser.structure.names.spellings import is_misprint


def people_of_head(text: str, head: Head, organisation: Span | None) -> list[tuple[Named, Span]]:
    """Those whom title, lines and fields name, each once, with where.

    Of two spellings of a name the one that the text uses more. A role loses the name of `organisation`, which is printed
    elsewhere in the head.
    """
    body = " ".join(organisation.of(text).split()) if organisation else ""
    merged: list[tuple[Named, Span]] = []
    for person, span in _named(text, head):
        at = next((at for at, (known, _) in enumerate(merged) if _is_one(known.name or "", person.name or "")), None)
        if at is None:
            merged.append((person, span))
            continue
        known, where = merged[at]
        name = _better(text, known.name or "", person.name or "")
        merged[at] = known._replace(name=name, role=known.role or person.role), where
    return [(person._replace(role=_without_body(person.role, body)), span) for person, span in merged]


def _named(text: str, head: Head) -> Iterator[tuple[Named, Span]]:
    if head.title:
        yield from ((person, head.title) for person in head.of_title.people)
    yield from _in_lines(head)
    office = head.marked.office.of(text).strip() if head.marked.office else ""
    holder = named(office, head.profile) if office else None
    for number, (person, span) in enumerate(head.marked.people):
        yield person._replace(role=person.role or (holder.role if holder and number == 0 else None)), span


def _in_lines(head: Head) -> Iterator[tuple[Named, Span]]:
    """A person and an office on two lines, in either order, belong together."""
    found: list[tuple[Named, Span]] = []
    office: str | None = None  # that of the line before
    alone = False  # the line before names one person, without an office
    for part in head.parts:
        people = _in_part(part, head)
        said = part.words if part.kind == "person" and not people else None
        if alone and said:
            found[-1] = found[-1][0]._replace(role=said), found[-1][1]
        found += [(person._replace(role=person.role or office), part.span) for person in people]
        office = said if not alone else None
        alone = len(people) == 1 and found[-1][0].role is None
    return iter(found)


def _in_part(part: HeadPart, head: Head) -> tuple[Named, ...]:
    if part.kind in ("person", "dateline") or (part.kind == "keyed" and part.key in head.profile.facts.speaker):
        people = listed_people(part.words, head.profile) or _name_above(part, head)
        named_for_sure = part.kind != "dateline"  # "New Bergen, May 4, 2019" names nobody
        return people if named_for_sure else tuple(person for person in people if person.role or person.honorific)
    return people_in_title(part.words, head.profile) if part.kind in ("title", "remark") else ()


def _name_above(part: HeadPart, head: Head) -> tuple[Named, ...]:
    """A name on a line of its own, which the office below it shows to be one."""
    name = name_alone(part.words, head.profile) if part.kind == "person" else None
    return (name,) if name else ()


def _is_one(name: str, other: str) -> bool:
    """The same name, in any letters; a surname and a full name; two spellings behind one given name."""
    one, two = name.lower(), other.lower()
    if one == two or (" " not in one and one in two.split()) or (" " not in two and two in one.split()):
        return True
    return one.split()[0] == two.split()[0] and is_misprint(surname(one), surname(two))


def _better(text: str, name: str, other: str) -> str:
    """Of two spellings, the one that stands in the text more often; of a surname and a full name, the full one."""
    if " " not in name or " " not in other or name.lower() == other.lower():
        return other if " " in other and " " not in name else name
    folded = text.lower()
    return max((name, other), key=lambda spelling: folded.count(surname(spelling)))


def _without_body(role: str | None, body: str) -> str | None:
    """`Press Secretary` for the `Norland House Press Secretary` below `THE NORLAND HOUSE`."""
    bare = body.lower().removeprefix("the ")
    if role and bare and role.lower().startswith(f"{bare} "):
        return role[len(bare) + 1 :]
    return role
