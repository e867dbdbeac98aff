"""What shows a name to be a place's: a state behind it, a word for its kind, a preposition. One ordered table of rules."""

from __future__ import annotations

import re
from collections.abc import Callable

from briefing_parser.mentions.places.containment import NOWHERE, contained
from briefing_parser.mentions.places.refusals import Candidate, body
from briefing_parser.mentions.places.settings import REACH


def support(candidate: Candidate) -> str:
    """The name of the first rule that supports a name as a place, or an empty string."""
    for name, applies in SUPPORTS:
        if applies(candidate):
            return name
    return ""


def state_behind(candidate: Candidate) -> bool:
    """`Salina, Kan.`, `Devon, Pennsylvania`, `Nancy, France`."""
    return contained(candidate.text, candidate.match, candidate.vocabulary) != NOWHERE


def kind_behind(candidate: Candidate) -> bool:
    """`Homs province`."""
    return candidate.around.right in candidate.vocabulary.kinds_behind


def kind_before(candidate: Candidate) -> bool:
    """`the town of Homs`."""
    around, known = candidate.around, candidate.vocabulary
    if around.left != "of" or len(around.before) < 2:
        return False
    return around.before[-2] in known.kinds and around.before[-2] not in known.vague


def kind_inside(candidate: Candidate) -> bool:
    """`Scott County`."""
    return not candidate.single and candidate.match.key.split()[-1] in KIND_INSIDE


KIND_INSIDE = frozenset(
    "County City Township Island Lake Creek Bay Province River Parish Heights Springs Falls Beach Valley".split()
)


def address(candidate: Candidate) -> bool:
    """`12 Elm St., Salina`, `Jay Doe, 44, Salina`."""
    return ADDRESS.search(candidate.text, max(0, candidate.match.start - 14), candidate.match.start) is not None


ADDRESS = re.compile(r"(?:St\.?|Street|Ave\.?|Avenue|Road|Rd\.?|Drive|Lane|Blvd\.?|\d),\s$")


def locative(candidate: Candidate) -> bool:
    """`in Salina`, `northern Homs`; not `at Boston's`, a house of that name, nor `talked to Boston`."""
    around, end = candidate.around, candidate.match.end
    left = around.left.casefold()
    if left not in candidate.vocabulary.locative or (left in ("to", "from") and not _moves(candidate)):
        return False
    possessive = around.joint[1] in "'’" and candidate.text[end + 1 : end + 2] == "s"
    return not possessive and (not around.chain or around.chain[0] in candidate.vocabulary.openers)


def _moves(candidate: Candidate) -> bool:
    """False for `talked to`, `heard from`; for a small town, true only for words of motion: `travel to`, `the road from`."""
    before, known = candidate.around.before, candidate.vocabulary
    word = before[-2].casefold() if len(before) > 1 else ""
    if word in known.speech:
        return False
    large = any(row.population >= LARGE for row in candidate.match.rows[:3])
    if large or word in known.motion or word.endswith(("ing", "ers")):
        return True
    start = candidate.match.start
    return FROM.search(candidate.text, max(0, start - REACH), start) is not None


FROM = re.compile(r"\bfrom\s(?:\S+\s){1,3}to\s(?:the\s)?$")
"""Takes `from Columbus to `."""


def local_of(candidate: Candidate) -> bool:
    """`a resident of Salina`, `the streets of Salina`, `Jay Doe, of Salina,`."""
    around, known = candidate.around, candidate.vocabulary
    if around.left != "of" or len(around.before) < 2:
        return False
    noun = around.before[-2].casefold()
    return noun in known.local or noun in known.local_of or noun[-1] == ","


def local_noun(candidate: Candidate) -> bool:
    """`Salina police`."""
    return candidate.around.right in candidate.vocabulary.local


def body_behind(candidate: Candidate) -> bool:
    """`the Pittsburgh Convention Center`: bodies and buildings are named after large towns."""
    best = candidate.match.rows[0]
    return best.population >= LARGE and best.kind in "CPD" and body(candidate)


LARGE = 100_000
"""People of a town that bodies are named after."""

SUPPORTS: tuple[tuple[str, Callable[[Candidate], bool]], ...] = (
    ("state-behind", state_behind),
    ("kind-behind", kind_behind),
    ("kind-before", kind_before),
    ("kind-inside", kind_inside),
    ("address", address),
    ("locative", locative),
    ("local-of", local_of),
    ("local-noun", local_noun),
    ("body-behind", body_behind),
)
"""Rules in order of precedence."""
WEAK = frozenset({"", "locative", "local-of", "local-noun", "body-behind"})
"""What supports a plain name alone, not one that is also a common word, a given name, or a person's in the text."""
