"""Names that are names only because of others in the text: surnames and first names alone, heads of bodies alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from briefing_parser.mentions.entities.found import Found, Leftover
from briefing_parser.mentions.entities.people import People

BEGINNING = "^."
"""Marks of the beginning of a line or sentence, where any word has a capital."""
ADDRESS = re.compile(
    r"""(?:[Tt]hank(?:s|\ you)|[Gg]o\ ahead|[Pp]lease|[Ss]orry|[Yy]es|[Oo]kay|OK|[Hh]i|[Hh]ello
    |[Mm]orning|[Aa]fternoon|[Ee]vening),?[ ]\Z""",
    re.VERBOSE,
)
"""What is said before the name of somebody addressed, as in "Thank you, Orvik."; refuses "thanks to Orvik."."""
ADDRESS_ENDS = (".", ",", "?", "!", "—", "")


def without_lone_heads(found: Iterable[Found]) -> list[Found]:
    """Drops a head noun on its own ("the Council"), unless exactly one longer name of the text has this head."""
    found = list(found)
    longer: dict[str, set[str]] = defaultdict(set)
    for item in found:
        if item.kind == "organisation" and len(item.tokens) > 1:
            for token in item.tokens:
                if token.letter == "U":
                    longer[token.word].add(" ".join(item.text.split()))
    return [item for item in found if not _lone_head(item) or len(longer.get(item.text, ())) == 1]


def surnames(text: str, left: Iterable[Leftover], index: People) -> list[Found]:
    """Words that are the surname of somebody whom the text names in full or with a title elsewhere.

    A word that is also an English one counts at the beginning of a sentence only as a cue ("Marsh: ..."), or where the text
    never writes it in small letters.
    """
    called = [item for item in left if index.knows(item.token.word)]
    doubtful = {item.token.word.lower() for item in called if item.token.letter in "CRfd" and item.before in BEGINNING}
    lower = doubtful.intersection(text.split()) if doubtful else doubtful
    return [
        _person(item, "surname-alone")
        for item in called
        if item.token.letter not in "CRfd"
        or item.before not in BEGINNING
        or (item.before == "^" and item.after == ":")
        or item.token.word.lower() not in lower
    ]


def lone_names(text: str, left: Iterable[Leftover], index: People) -> list[Found]:
    """First names and surnames of the lists inside a sentence, families, and whoever is addressed; once so, everywhere."""
    alone = [item for item in left if item.token.letter in "FSN" and not index.knows(item.token.word)]
    sure: dict[str, str] = {}
    for item in alone:
        rule = _alone(text, item)
        if rule:
            sure.setdefault(item.token.word, rule)
    return [_person(item, sure[item.token.word]) for item in alone if item.token.word in sure and item.before != "@"]


def called_names(text: str, left: Iterable[Leftover], index: People) -> list[Found]:
    """First names by which the text calls people whom it also names in full: "Orvik?", "Orvik, go on.", "Now, Orvik, ..."."""
    return [_person(item, "addressed") for item in left if index.gives(item.token.word) and _called(text, item)]


def _lone_head(item: Found) -> bool:
    return len(item.tokens) == 1 and item.tokens[0].letter in "OU"


def _called(text: str, item: Leftover) -> bool:
    token = item.token
    behind = text[token.end : token.end + 1]
    if item.before in BEGINNING:
        return behind in (",", "?")
    between_commas = behind == "," and text.endswith(", ", 0, token.start)
    return (between_commas and token.letter not in "fd") or _addressed(text, item)


def _addressed(text: str, item: Leftover) -> bool:
    token = item.token
    ends = text[token.end : token.end + 1] in ADDRESS_ENDS
    return item.before == "-" and ends and bool(ADDRESS.search(text, max(0, token.start - 16), token.start))


def _alone(text: str, item: Leftover) -> str:
    """The rule by which a word alone is a name, if any."""
    token = item.token
    if token.letter in "FS" and item.before not in BEGINNING + "@":
        return "first-name-alone" if token.letter == "F" else "listed-surname"
    cue_before = item.before == "W" and item.after == ","
    if cue_before or (token.letter == "F" and item.before in BEGINNING and item.after == ","):
        return "addressed"
    if item.before == "-" and text.startswith((" family", " brothers", " sisters"), token.end):
        return "family-name"
    return "addressed" if _addressed(text, item) else ""


def _person(item: Leftover, rule: str) -> Found:
    token = item.token
    return Found(token.start, token.end, "person", rule, token.word, (token,))
