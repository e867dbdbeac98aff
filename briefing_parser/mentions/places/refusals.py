"""What only looks like a place: persons, speakers, streets, adjectives, parts of other names. One ordered table of rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from briefing_parser.mentions.places.containment import NOWHERE, contained
from briefing_parser.mentions.places.gazetteer import look_up
from briefing_parser.mentions.places.matches import FEATURES, GENERIC, HYPHENS, NEW_TOWNS, Match
from briefing_parser.mentions.places.settings import REACH, Setting, strong
from briefing_parser.mentions.places.vocabulary import Vocabulary


class Candidate(NamedTuple):
    """A name of the gazetteer in the text, with what the rules look at."""

    text: str
    match: Match
    around: Setting
    vocabulary: Vocabulary

    name: str
    """as it is printed inside a sentence: Dallas for `DALLAS`"""
    single: bool
    """whether it is one word"""
    state: bool
    """whether it is a state's name and nobody's: those are refused by fewer rules; Jordan and Chad are people's too"""


def describe(text: str, match: Match, around: Setting, vocabulary: Vocabulary) -> Candidate:
    """A name with what the rules look at."""
    name = match.key.title() if match.key.isupper() else match.key
    return Candidate(
        text,
        match,
        around,
        vocabulary,
        name,
        match.first == match.last,
        match.rows[0].kind == "A" and name not in vocabulary.given_names,
    )


def refusal(candidate: Candidate) -> str:
    """The name of the first rule that refuses a name as a place, or an empty string."""
    if _undisputed(candidate):
        return ""
    for name, applies in REFUSALS:
        if applies(candidate):
            return name
    return ""


def _undisputed(candidate: Candidate) -> bool:
    """True for a state's own name among words in small letters: no rule looks at more, and most names are such."""
    around = candidate.around
    if not candidate.state or around.joint != "  " or around.chain or not around.left.islower():
        return False
    return not around.right[:1].isupper() and candidate.match.rows[0].name == candidate.name


def adjective_pair(candidate: Candidate) -> bool:
    """`Norwegian-US`: two adjectives."""
    before = candidate.around.before
    return (
        candidate.around.joint[0] == "-"
        and bool(before)
        and before[-1][:-1].rpartition("-")[2] in candidate.vocabulary.adjectives
    )


def handle(candidate: Candidate) -> bool:
    """`@Oslo`, `#Oslo`."""
    return candidate.around.joint[0] in "@#_"


def adjective(candidate: Candidate) -> bool:
    """`Canadian`, `Spanish`, `Saudi`: some towns, and some states, have such names; the `Papua` of `Papua New Guinean`."""
    if candidate.around.chain and " ".join((candidate.name, *candidate.around.chain[:2])) in candidate.vocabulary.adjectives:
        return True
    named = candidate.state and candidate.match.rows[0].name == candidate.name
    return candidate.single and not named and candidate.name in candidate.vocabulary.adjectives


def other_name(candidate: Candidate) -> bool:
    """`Lake Lima`, `Fort Boston`; the `Strait` of `Kowalczyk Strait`, the `Gulf` of `Gulf of Kowalczyk`."""
    around, known = candidate.around, candidate.vocabulary
    if around.left in known.geographic and around.joint[0] in " \n":
        return True
    if candidate.name not in FEATURES and candidate.name not in GENERIC:
        return False
    before = around.left[:1].isupper() and around.left not in known.openers
    return before or (around.right == "of" and OF_NAME.match(candidate.text, candidate.match.end) is not None)


OF_NAME = re.compile(r"\sof\s(?:the\s)?[A-Z]")


def bare_river(candidate: Candidate) -> bool:
    """`Amazon hired`, `from Amazon`; not `the Amazon`: a river has its article, a company of that name has none."""
    best = candidate.match.rows[0]
    return best.kind == "S" and best.common and candidate.single and ARTICLES.isdisjoint(candidate.around.before[-3:])


ARTICLES = frozenset({"the", "The", "THE"})


def feature_behind(candidate: Candidate) -> bool:
    """`the Lima River`, `Boston Creek`, `Boston Township`: a feature, or another town, that the gazetteer does not know."""
    right = candidate.around.right
    if candidate.around.joint[1] not in " \n":
        return False
    return right in FEATURES or (right == "Township" and candidate.match.rows[0].country in NEW_TOWNS)


def title_before(candidate: Candidate) -> bool:
    """`Mr. Boston`, `Senator Boston`, `J. Boston`, `Ms. Norway`; not `President Norway`, two titles of a list."""
    around, honorifics = candidate.around, candidate.vocabulary.honorifics
    if not around.before or around.joint[0] == "\n":
        return False
    if candidate.state:
        return around.joint[0] == " " and around.before[-1] in COURTESY
    if around.left[:1].isupper() and around.left.casefold() in honorifics:
        return True
    last = around.before[-1]
    return last.endswith(".") and last[:1].isupper() and (last[:-1].casefold() in honorifics or len(last) == 2)


COURTESY = frozenset({"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "MR.", "MRS.", "MS."})
"""What stands before persons alone; other titles may stand before a state in a list of offices."""


def given_name_before(candidate: Candidate) -> bool:
    """`Emily Boston`; not `Chad` and `Niger` on lines of their own."""
    left, known = candidate.around.left, candidate.vocabulary
    if candidate.around.joint[0] == "\n" or left in known.openers or left in known.never:
        return False
    return left in (known.given_names if candidate.state else known.first_names)


def given_name(candidate: Candidate) -> bool:
    """`Florence Kowalczyk`; not `Florence Airport`, nor `in Paris I met`."""
    if candidate.state or not candidate.single or candidate.name not in candidate.vocabulary.given_names:
        return False
    chain = candidate.around.chain
    known = candidate.vocabulary
    if not chain or candidate.around.joint[1] != " " or chain[0] in known.openers or chain[0].casefold() in known.honorifics:
        return False
    return not body(candidate)


def street_name(candidate: Candidate) -> bool:
    """`Lima Street`."""
    right = candidate.around.right
    return not candidate.state and right[:1].isupper() and right in candidate.vocabulary.street


def speaker_label(candidate: Candidate) -> bool:
    """`MS. BOSTON:`, `Emily Boston (retranslated):`; not `Oslo Daily:`, an outlet named after its town."""
    if candidate.match.rows[0].kind not in "PDRC" or body(candidate) or candidate.around.left in candidate.vocabulary.heads:
        return False
    text, match = candidate.text, candidate.match
    label, colon, _ = text[match.end : match.end + REACH].partition(":")
    if not colon or "\n" in label or "." in label[1:]:
        return False
    line = text[max(0, match.start - REACH) : match.start].rpartition("\n")[2]
    return len(line) < REACH and all(word[:1].isupper() or word[:1] == "(" for word in (*line.split(), *label.split()))


def surname(candidate: Candidate) -> bool:
    """`Kowalczyk Boston`: behind a capitalised word that is no opener, day or adjective; not `Kowalczyk Inn Boston, Texas`."""
    left = candidate.around.left
    if candidate.around.chain or candidate.around.joint[0] != " " or not (left[:1].isupper() and left.isalpha()):
        return False
    if _harmless(left, candidate.vocabulary) or strong(candidate.match.rows):
        return False
    return contained(candidate.text, candidate.match, candidate.vocabulary) == NOWHERE


def longer_name(candidate: Candidate) -> bool:
    """`Boston Kowalczyk`, `Kowalczyk Boston Smith`, `Boston de Kowalczyk`: one of several unknown words."""
    around, known = candidate.around, candidate.vocabulary
    if around.right in LINKS and LINKED.match(candidate.text, candidate.match.end) and not strong(candidate.match.rows):
        return True
    if not around.chain or strong(candidate.match.rows):
        return False
    if around.joint[0] == " " and around.left[:1].isupper() and around.left.isalpha() and not _harmless(around.left, known):
        return True
    return around.joint[1] == " " and not body(candidate) and not _harmless(around.chain[0], known)


LINKS = frozenset({"de", "del", "da", "do", "dos", "du", "van", "von"})
LINKED = re.compile(r"\s\w{2,3}\s[A-Z]")


def hyphenated(candidate: Candidate) -> bool:
    """`Boston-Kowalczyk`, `Baker-Boston`: a town joined to a capitalised word that is no place, or hardly one."""
    text, match = candidate.text, candidate.match
    if match.rows[0].kind in "ACLW" or HYPHENS.isdisjoint(candidate.around.joint):
        return False
    beside = HYPHEN_BEHIND.match(text, match.end) or HYPHEN_BEFORE.search(text, max(0, match.start - REACH), match.start)
    if beside is None or beside[1] in candidate.vocabulary.adjectives:
        return False
    names = beside[1], beside[0].strip("-‐‑")
    return not any(row.kind not in "DP" or row.population >= LARGE for name in names for row in look_up(name))


LARGE = 50_000
"""People of a town that another may be joined to: Dallas-Fort Worth."""
HYPHEN_BEHIND = re.compile(r"[-‐‑]([A-Z][\w’']{1,20})(?:\.? [A-Z][\w’']{1,20})?")
HYPHEN_BEFORE = re.compile(r"\b(?:[A-Z][a-z]{1,20}\.? )?([A-Z][a-z]{1,20})[-‐‑]$")
"""The word beside the hyphen, and the one behind or before it: the name may be San Diego, or St. Paul."""


def called_upon(candidate: Candidate) -> bool:
    """`Devon.` on a line of its own: somebody is given the floor; not `Chad` without a sign, a state in a list."""
    if not candidate.single or candidate.name not in candidate.vocabulary.given_names:
        return False
    text, match = candidate.text, candidate.match
    line = text[text.rfind("\n", 0, match.start) + 1 : match.start]
    sign = candidate.around.joint[1] in ".?!,"
    return not line.strip() and (sign or match.rows[0].kind != "A") and CALLED.match(text, match.end) is not None


CALLED = re.compile(r"[.?!,]? *(?:\n|$)")


def addressed(candidate: Candidate) -> bool:
    """`Yes, Devon.`, `Go ahead, Kenya.`, `Chad, go ahead.`: somebody is given the floor by a given name."""
    known, name = candidate.vocabulary, candidate.name
    if not candidate.single or not (name in known.given_names or name in known.first_names):
        return False
    if candidate.around.joint[1] not in ".?!,":
        return False
    text, match = candidate.text, candidate.match
    if INVITED.match(text, match.end) is not None:
        return not candidate.around.left
    return (
        FLOOR.search(text, max(0, match.start - REACH), match.start) is not None
        and CALLED_IN.match(text, match.end) is not None
    )


FLOOR = re.compile(r"(?:^|[.?!:\n—-]\s*)(?:[Yy]es|YES|[Yy]eah|[Oo]kay|OK|[Aa]ll right|[Ss]orry|[Gg]o ahead|[Oo]ver to you),\s$")
"""Before the name of whom the podium calls on; thanks are given to whole states too."""
CALLED_IN = re.compile(r"[.?!](?:\s|$)")
INVITED = re.compile(r",\s(?:go ahead|please(?=[.,?!])|you (?:had|have|were|are)\b|your (?:question|turn)\b|over to you)")
"""Behind it, what only somebody spoken to is told."""


def body(candidate: Candidate) -> bool:
    """True if the capitalised words behind the name make it a part of a body's name: `Oslo State University`."""
    return not candidate.vocabulary.heads.isdisjoint(candidate.around.chain)


def _harmless(word: str, vocabulary: Vocabulary) -> bool:
    """True for a capitalised neighbour that is part of no name."""
    return (
        word in vocabulary.openers
        or word in vocabulary.adjectives
        or word in MODIFIERS
        or (word.isupper() and len(word) < SHOUTED)
    )


SHOUTED = 4
MODIFIERS = frozenset(
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "Former Outside Nearby Rural Downtown Greater Upper Lower Mainland "
    "Northern Southern Eastern Western Central North South East West Northwest Northeast Southwest Southeast".split()
)
"""Days, months, and modifiers that a title or a sentence's start has capitalised."""

REFUSALS: tuple[tuple[str, Callable[[Candidate], bool]], ...] = (
    ("adjective-pair", adjective_pair),
    ("handle", handle),
    ("adjective", adjective),
    ("other-name", other_name),
    ("bare-river", bare_river),
    ("feature-behind", feature_behind),
    ("title-before", title_before),
    ("given-name-before", given_name_before),
    ("given-name", given_name),
    ("street-name", street_name),
    ("speaker-label", speaker_label),
    ("surname", surname),
    ("longer-name", longer_name),
    ("hyphenated", hyphenated),
    ("called-upon", called_upon),
    ("addressed", addressed),
)
"""Rules in order of precedence."""
PERSONAL = frozenset(
    {"title-before", "given-name-before", "given-name", "speaker-label", "surname", "called-upon", "addressed"}
)
"""Refusals that show a person of that name in the text."""
