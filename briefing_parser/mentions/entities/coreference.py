"""One canonical name for all mentions of a body, document, event or facility within a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefing_parser.mentions.entities.found import Found
from briefing_parser.mentions.entities.lexicon import lexicon

SMALL_WORDS = frozenset(("of", "the", "for", "and", "&", "'s", "on", "in", "to"))
EQUAL_WORDS = {
    "affairs": "",
    "organization": "organisation",
    "center": "centre",
    "defense": "defence",
    "labour": "labor",
    "programme": "program",
}
"""Words that make no difference between two names: the Foreign Ministry is the Ministry of Foreign Affairs."""


class Key(NamedTuple):
    """What two names of one thing have in common: kind and words, whatever their order, apart from the country."""

    kind: str
    words: frozenset[str]
    country: str | None


def canonical_names(found: Sequence[Found], acronyms: Mapping[str, str]) -> list[str]:
    """The name of each of these mentions, the same for all of one thing.

    `acronyms` are those that the text itself spells out. Two mentions are one when they have the same words in any order
    ("Council of Ministers", "Ministers Council"). A name without a country is that of the one country which the text gives it
    elsewhere ("the Foreign Ministry", "the Peruvian Foreign Ministry"); where it gives two, the bare name stays by itself.
    """
    keyed = [_key(item, acronyms) for item in found]
    forms: dict[tuple[str, frozenset[str]], dict[str | None, str]] = defaultdict(dict)
    heads: dict[str, set[tuple[str, frozenset[str]]]] = defaultdict(set)
    for item, (key, name) in zip(found, keyed, strict=True):
        if key:
            printed = forms[key.kind, key.words]
            if len(name) > len(printed.get(key.country, "")):
                printed[key.country] = name
            if len(item.tokens) > 1:
                for token in item.tokens:
                    if token.letter == "U":
                        heads[token.word].add((key.kind, key.words))
    names = []
    for item, (key, name) in zip(found, keyed, strict=True):
        if key is None:
            names.append(name)
            continue
        group = key.kind, key.words
        if len(item.tokens) == 1 and len(heads.get(item.text, ())) == 1:
            group = next(iter(heads[item.text]))
        printed = forms[group]
        if len(printed) <= 2 and (None in printed or len(printed) == 1):
            names.append(max(printed.values(), key=len))
        else:
            names.append(printed.get(key.country, name))
    return names


def _key(item: Found, acronyms: Mapping[str, str]) -> tuple[Key | None, str]:
    """The key of a mention and its name as printed; no key for what has a name in the vocabulary."""
    known = lexicon().known
    name = " ".join(item.text.replace("’", "'").split())
    name = " ".join(acronyms.get(name, name).replace("’", "'").split())
    whole = known.get(name.replace("'s ", " 's "))
    if whole and whole.letter != "Q":
        return None, whole.name
    if whole:
        return Key(item.kind, frozenset(_content(whole.name)), None), whole.name
    words: set[str] = set()
    country = None
    for token in item.tokens if name not in acronyms.values() else ():
        entry = known.get(token.word)
        if entry and entry.letter in "DG" and country is None:
            country = entry.name
        elif entry and entry.letter in "Bb":
            words.add(entry.name.casefold())
        else:
            words.update(_content(token.word))
    return Key(item.kind, frozenset(words or _content(name)), country), name


def _content(phrase: str) -> list[str]:
    words = [EQUAL_WORDS.get(word, word) for word in phrase.casefold().split()]
    return [word for word in words if word and word not in SMALL_WORDS]
