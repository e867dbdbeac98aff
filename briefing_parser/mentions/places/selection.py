"""Which names are places, by the evidence of the whole text.

What is known all over the world needs no support. A lesser place counts where at least one of its mentions is supported, in one
sense for all of them. A member of a list counts where its neighbour does.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from briefing_parser.mentions.places.gazetteer import kilometres
from briefing_parser.mentions.places.matches import Match
from briefing_parser.mentions.places.refusals import PERSONAL
from briefing_parser.mentions.places.settings import strong
from briefing_parser.mentions.places.supports import WEAK
from briefing_parser.mentions.places.vocabulary import Vocabulary


class Judged(NamedTuple):
    """A name with what its neighbours say."""

    match: Match
    refusal: str
    support: str


def select(judged: list[Judged], text: str, vocabulary: Vocabulary) -> list[bool]:
    """Which of the names are places."""
    borne = Counter(_key(one.match) for one in judged if _personal(one, vocabulary))
    supported = Counter(_key(one.match) for one in judged if one.support)
    evidence = Evidence(
        persons={key for key, times in borne.items() if times >= supported[key]},
        shown={_key(one.match) for one in judged if one.support not in WEAK},
        located={_key(one.match) for one in judged if one.support and one.support in WEAK},
    )
    kept = [not one.refusal and _counts(one, text, evidence, vocabulary) for one in judged]
    for step in (1, -1):
        order = range(1, len(judged)) if step > 0 else range(len(judged) - 2, -1, -1)
        for index in order:
            if kept[index - step] and not kept[index] and not judged[index].refusal:
                match = judged[index].match
                left, right = sorted((match, judged[index - step].match))
                named = plain(match, vocabulary) or _beside(match, judged[index - step].match)
                kept[index] = listed(text, left, right) and named and _key(match) not in evidence.persons
    return kept


def _personal(one: Judged, vocabulary: Vocabulary) -> bool:
    """True where a person bears the name; a surname takes nothing from a famous city, a given name (Paris, Sofia) does."""
    if one.match.rows[0].kind == "A" and one.match.key not in vocabulary.given_names:
        return False
    return one.refusal == "given-name" or (one.refusal in PERSONAL and not famous(one.match))


class Evidence(NamedTuple):
    """What the text says of its names, by their keys."""

    persons: set[str]
    """borne by somebody at least as often as supported"""
    shown: set[str]
    """strongly supported somewhere"""
    located: set[str]
    """weakly supported somewhere"""


def _counts(one: Judged, text: str, evidence: Evidence, vocabulary: Vocabulary) -> bool:
    key = _key(one.match)
    if key in evidence.persons:
        known = famous(one.match) or one.match.rows[0].kind == "A"
        return one.support not in WEAK or (known and one.support == "locative")
    if key in evidence.shown or (certain(one.match, vocabulary) and not _word_in_capitals(text, one.match)):
        return True
    return key in evidence.located and plain(one.match, vocabulary)


def _word_in_capitals(text: str, match: Match) -> bool:
    """`Lead paint`, `Delta flights`: a common word that its sentence or heading may have capitalised, and no city of size."""
    if not match.rows[0].common or match.first < match.last:
        return False
    if match.rows[0].kind not in "CR" or any(row.kind in "CP" and row.population >= SIZE_OF_CITY for row in match.rows[:3]):
        return False
    return match.key.isupper() or OPENS.search(text, max(0, match.start - 4), match.start) is not None


SIZE_OF_CITY = 500_000
"""People of a city that is meant wherever its name is capitalised."""
OPENS = re.compile(r"(?:\A|[.?!:]\s{1,2}|\n)[“\"‘(\[]?$")
"""At the start of a sentence or of a line."""


def _key(match: Match) -> str:
    return match.key.casefold()


def famous(match: Match) -> bool:
    """True for capitals and cities of millions: that a person bears the name too takes nothing from them."""
    best = next((row for row in match.rows[:2] if not row.alias), match.rows[0])  # Muscat, before it the region called after it
    return not best.alias and (best.kind == "C" or best.population >= FAMOUS) and best.kind != "A"


FAMOUS = 1_000_000


def certain(match: Match, vocabulary: Vocabulary) -> bool:
    """True for a name that needs no support: famous, or strong and no common word, somebody's name or mere spelling of a town,
    or that of a large town and nobody's."""
    best = match.rows[0]
    if best.kind in "ALWI" or (best.kind == "R" and best.country == "US" and not best.alias):
        return True
    if famous(match):
        return True
    if match.key in vocabulary.given_names or match.key in vocabulary.surnames or best.common:
        return False
    if strong(match.rows):
        return not all(row.alias for row in match.rows)
    if match.key in vocabulary.first_names:
        return False
    return any(row.kind == "P" and row.population >= SIZED and not row.alias for row in match.rows[:3])


SIZED = 100_000
"""People of a town whose name is taken for it where it is nobody's."""


def plain(match: Match, vocabulary: Vocabulary) -> bool:
    """True for a name that is no given name, no county's without "County" and, unless of a large town, no common word."""
    if match.key in vocabulary.given_names and not strong(match.rows):
        return False
    if all(row.kind == "D" and row.alias for row in match.rows):
        return False
    return not match.rows[0].common or any(row.population >= COMMON and not row.alias for row in match.rows[:3])


def _beside(match: Match, known: Match) -> bool:
    """True for a town of some size in the same country as the place beside it: Palmyra behind "Homs and"."""
    best = known.rows[0] if known.rows else None
    return best is not None and any(
        row.kind in "CP" and row.population >= SIZEABLE and row.country == best.country and kilometres(row, best) < BESIDE_KM
        for row in match.rows[:3]
    )


SIZEABLE, BESIDE_KM = 30_000, 300.0


COMMON = 80_000
"""People of a town that a preposition supports though its name is a word, too: Bath, Mons."""


def listed(text: str, left: Match, right: Match) -> bool:
    """True for neighbours in a list: `Kisumu, Nakuru`, `Oslo (Fornebu`."""
    return right.start - left.end <= LONGEST_LINK and text[left.end : right.start].replace("\n", " ") in LINKS


LINKS = frozenset({", ", " and ", ", and ", " or ", " (", ") and ", ", or "})
"""What stands between the members of a list."""
LONGEST_LINK = 6
