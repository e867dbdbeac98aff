"""The words that the rules go by, as sets: read once from `tables/`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from briefing_parser.mentions.personal_names import first_names, surnames

TABLES = "tables"


class Vocabulary(NamedTuple):
    """Word lists; each is described beside its words in `tables/vocabulary.toml`."""

    openers: frozenset[str]
    never: frozenset[str]
    area_adjectives: frozenset[str]
    geographic: frozenset[str]
    honorifics: frozenset[str]
    kinds: frozenset[str]
    vague: frozenset[str]
    kinds_behind: frozenset[str]
    initials_behind: frozenset[str]
    """first two letters of `kinds_behind`: a cheap look before the dear ones"""
    regional: frozenset[str]
    street: frozenset[str]
    local: frozenset[str]
    local_of: frozenset[str]
    locative: frozenset[str]
    speech: frozenset[str]
    motion: frozenset[str]
    heads: frozenset[str]
    name_nouns: frozenset[str]
    governing: frozenset[str]
    bonds: frozenset[str]
    acts: frozenset[str]
    attributive: frozenset[str]
    land: frozenset[str]
    addressing: frozenset[str]
    sources: frozenset[str]
    directed: frozenset[str]
    subordinators: frozenset[str]
    auxiliaries: frozenset[str]
    verbs: frozenset[str]
    """what a single state does: third person, past, auxiliaries, adverbs before a verb"""
    plural_verbs: frozenset[str]
    """what several states do: base forms too"""
    never_names: frozenset[str]
    given_names: frozenset[str]
    """those that some place bears, too, and are persons' more often"""
    first_names: frozenset[str]
    """those that stand before surnames"""
    surnames: frozenset[str]
    states: dict[str, str]
    """names of the states of the United States by code"""
    state_abbreviations: dict[str, str]
    """their codes by abbreviation: `Kan.`, `KS`"""
    adjectives: dict[str, str]
    """codes of countries by their adjectives and peoples, singular and plural"""
    region_codes: dict[tuple[str, str], str]
    """ISO 3166-2 codes by country and GeoNames' code of the region"""


@cache
def vocabulary() -> Vocabulary:
    """All word lists, read on first use."""
    data = tomllib.loads(_read("vocabulary.toml"))
    lists: dict[str, Any] = {
        name: frozenset(text.split()) for part in ("finding", "reading") for name, text in data[part].items()
    }
    base, addressing = lists.pop("verbs"), lists.pop("addressing")
    addressing |= _forms(addressing) | _participles(addressing) | lists.pop("addressing_irregular")
    finite = _forms(base) | lists.pop("irregular") | lists["auxiliaries"]
    return Vocabulary(
        **lists,
        addressing=addressing,
        initials_behind=frozenset(word[:2] for word in lists["kinds_behind"]),
        never_names=frozenset(data["names"]["never"]),
        given_names=frozenset(w for line in _read("given_names.txt").splitlines() if line[:1] != "#" for w in line.split()),
        first_names=first_names(),
        surnames=surnames(),
        verbs=finite,
        plural_verbs=finite | base,
        state_abbreviations=_state_abbreviations(),
        states={row[0]: row[1] for row in _rows("us_states.tsv")},
        adjectives=_adjectives(),
        region_codes={(row[0], row[1]): row[2] for row in _rows("region_codes.tsv")},
    )


def _read(name: str) -> str:
    return resources.files(__package__).joinpath(TABLES, name).read_text("utf-8")


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _read(name).splitlines() if line and not line.startswith("#")]


def _forms(verbs: frozenset[str]) -> frozenset[str]:
    """Third person and past of regular verbs: urges, urged; denies, denied; stops, stopped."""
    forms: set[str] = set()
    for verb in verbs:
        stem = verb[:-1] + "i" if verb.endswith("y") and verb[-2] not in "aeiou" else verb
        forms.add(stem + ("es" if stem != verb or verb.endswith(("s", "sh", "ch", "x", "z")) else "s"))
        forms.add(stem + ("d" if verb.endswith("e") else "ed"))
        forms.add(verb + verb[-1] + "ed")
    return frozenset(forms)


def _participles(verbs: frozenset[str]) -> frozenset[str]:
    """Present participles of regular verbs: urging, stopping."""
    stems = {verb[:-1] if verb.endswith("e") else verb for verb in verbs}
    return frozenset(stem + "ing" for stem in stems) | frozenset(stem + stem[-1] + "ing" for stem in stems)


def _state_abbreviations() -> dict[str, str]:
    """The code of a state by each of its abbreviations: `Kan.` and `KS`."""
    found = {}
    for code, _, _, _, *short in _rows("us_states.tsv"):
        found[code] = code
        for abbreviation in (short[0] if short else "").split("|"):
            if abbreviation:
                found[abbreviation] = code
    return found


def _adjectives() -> dict[str, str]:
    """The code of a state by its adjectives and peoples, singular and plural."""
    found = {}
    for code, _, _, _, _, *rest in _rows("countries.tsv"):
        for word in (rest[0] if rest else "").split("|"):
            if word:
                found[word] = found[word + "s"] = code
    return found
