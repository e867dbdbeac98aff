"""People in a list, as heads print it: `Press Secretary A, Commissioner B, and Secretary of Trade and Industry C`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing_parser.profiles import Profile
from briefing_parser.structure.names.capitals import ordinary_capitals
from briefing_parser.structure.names.names import Named, named

_LONGEST_LIST = 600
_MOST_PEOPLE = 20
_STYLED = "\x01"
_SEPARATOR = re.compile(rf"\s*[,;]\s*(?:and\s+)?(?:the\s+)?|\s+(?:and|&|y|und|et)\s+(?:the\s+)?|\s*{_STYLED}\s*", re.IGNORECASE)
_VOWEL = re.compile(r"[AEIOUYÁÉÍÓÚ]")
_POSSESSIVE = re.compile(r"['’]s?$")
_ROMAN = re.compile("[IVX]+")
_LONGEST_NAME = 5


def listed_people(phrase: str, profile: Profile) -> tuple[Named, ...]:
    """The people whom a phrase lists, each with a role if one is printed; the list ends at what names nobody.

    Roles stand before the names, or behind them after a comma. A role may hold an `and` of its own. A name without a role
    goes on the list only after `and`; a single word is a name only behind a role or an honorific.
    """
    atoms = list(_atoms(phrase, profile))
    people: list[Named] = []
    office: str | None = None  # a role that waits for its name
    roles_first, at = False, 0
    while at < len(atoms) and len(people) < _MOST_PEOPLE:
        separator, words = atoms[at]
        if styled := _role_before_style(atoms, at, profile):
            office, at = styled
            roles_first = roles_first or not people
            continue
        at += 1
        behind = bool(people) and people[-1].role is None and separator == "," and not roles_first
        if behind and (role := _role_behind(words, profile)):
            people[-1] = people[-1]._replace(role=role)
            continue
        joined = f"{office} {'AND' if office.isupper() else 'and'} {words}" if office and separator == "and" else None
        person = name_alone(words, profile) if separator == _STYLED else None
        person = person or (joined and _named(joined, profile, full=True)) or _named(words, profile)
        if person is None:
            break
        if person.name is None:
            if people and separator == "and" and not roles_first and people[-1].role:  # "Ann Lee, Chief and Director of Ports"
                people[-1] = people[-1]._replace(role=f"{people[-1].role} and {words}")
                continue
            second = bool(people) and separator == ","  # of one who has a role: "General Ann Lee, Chair"
            office = None if second else joined or person.role
            roles_first = roles_first or not people
            continue
        bare = not (person.role or person.honorific or office)
        if bare and (separator == "," if people else separator != _STYLED and " " not in person.name):
            break
        roles_first = roles_first or (not people and person.role is not None)
        people.append(person._replace(role=person.role or office))
        office = None
    return tuple(people)


def name_alone(words: str, profile: Profile) -> Named | None:
    """Two to five words known to be a name, though one is an office elsewhere: `Ann Bishop` behind a form of address."""
    tokens = words.split()
    capitalised = all(token[0].isupper() or token in profile.names.particles for token in tokens)
    if not 1 < len(tokens) <= _LONGEST_NAME or not capitalised or tokens[0].lower() in profile.names.roles:
        return None
    others = (profile.names.links - profile.names.particles) | profile.names.groups | profile.heads.bodies | profile.names.ranks
    return None if others.intersection(words.lower().split()) else Named(ordinary_capitals(words), None, honorific=True)


def _atoms(phrase: str, profile: Profile) -> Iterator[tuple[str, str]]:
    """What stands between commas, `and`s and forms of address, each with the separator before it; honours are left out."""
    words = " ".join(phrase[:_LONGEST_LIST].split())
    if styles := profile.names.styles:
        words = _style_pattern(styles).sub(_STYLED, words)
    at, separator = 0, ""
    for match in (*_SEPARATOR.finditer(words), None):
        kept = (words[at : match.start()] if match else words[at:]).split()
        while kept and kept[-1].strip(".()").lower() in profile.names.honours:
            kept.pop()
        if kept and kept[0].lower() == "the":
            kept = kept[1:]
        if kept:
            yield separator, " ".join(kept)
        if match:
            printed = match[0].strip()
            new = "," if printed.lower() == ", the" else printed if printed in (",", ";", _STYLED) else "and"
            separator = new if kept or separator in ("", ",") else separator
            at = match.end()


def _role_before_style(atoms: Sequence[tuple[str, str]], at: int, profile: Profile) -> tuple[str, int] | None:
    """`Minister for A and B and Minister for C, the Hon Ann Lee`: all before the form of address is her role. Gives the
    role and the number of the atom with the name."""
    end = at + 1
    while end < len(atoms) and atoms[end][0] == "and":
        end += 1
    if end == len(atoms) or atoms[end][0] != _STYLED:
        return None
    if end == at + 1 and (_named(atoms[at][1], profile) or Named(None, None)).name:
        return None
    role = " and ".join(words for _, words in atoms[at:end])
    return (role, end) if _has_role(role, profile) else None


def _role_behind(words: str, profile: Profile) -> str | None:
    """`Minister of Trade`, `Prime Minister of New Norland`: a role behind the name goes on to the comma."""
    person = _named(words, profile)
    if person and person.role and person.name is None:
        return person.role
    if person and person.role and " " not in words.removeprefix(person.role).strip() and _is_rank(person.role, profile):
        return words  # "Chief Economist"
    before, link, _ = words.partition(" of ")
    return words if link and (_named(before, profile) or Named("", None)).name is None else None


def _is_rank(role: str, profile: Profile) -> bool:
    word = role.lower()
    return word in profile.names.ranks and word not in profile.names.honorifics


def _has_role(words: str, profile: Profile) -> bool:
    return not profile.names.roles.isdisjoint(words.lower().split())


@lru_cache(maxsize=16)
def _style_pattern(styles: frozenset[str]) -> re.Pattern[str]:
    phrases = "|".join(re.escape(style).replace(r"\ ", r"\s") for style in sorted(styles, key=len, reverse=True))
    return re.compile(rf"(?:\b(?:the\s)?(?:{phrases})\b\.?\s?)+", re.IGNORECASE)


def _named(words: str, profile: Profile, *, full: bool = False) -> Named | None:
    """Role and name; `full`: only if there is a name. What a noun of people without names heads is nobody."""
    person = named(words, profile)
    if person is None:
        return None
    if person.name is None:
        return None if full else person
    if not profile.names.groups.isdisjoint(person.name.lower().split()) or _POSSESSIVE.search(person.name):
        return None
    name = _bare_name(person.name, profile)
    first = words.split()[0]
    role = person.role or (first if person.honorific and first.rstrip(".").lower() in profile.names.roles else None)
    of_something = person.name.split()[-1] != (name or [""])[-1]
    if not 1 <= len(name) <= _LONGEST_NAME or (of_something and person.role is None):
        return None
    return Named(" ".join(_ordinary(word, name) for word in name), role, person.honorific)


def _bare_name(name: str, profile: Profile) -> list[str]:
    """`Maj. Gen. Ann Lee of the Republic of Norland` is Ann Lee."""
    words = name.split()
    while len(words) > 1 and words[0].rstrip(".").lower() in profile.names.honorifics:
        words = words[1:]
    links = profile.names.links - profile.names.particles  # "Jan van der Veld" goes on
    end = next((at for at, word in enumerate(words) if word.lower() in links), len(words))
    return words[:end]


def _ordinary(word: str, name: list[str]) -> str:
    """A family name in capitals among ordinary words: `LEE Ann`."""
    in_capitals = len(word) > 2 and word.isupper() and word.isalpha() and not _ROMAN.fullmatch(word)
    return word.capitalize() if in_capitals and _VOWEL.search(word) and not all(map(str.isupper, name)) else word
