"""A cue: the words that announce who speaks next, and what kind of speaker they announce."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.phrases import beginnings
from briefing_parser.structure.names.names import Named, named
from briefing_parser.structure.names.names_without_blanks import has_no_blanks, journalist

CueKind = Literal["question", "moderation", "anonymous", "person"]
CueForm = Literal["marked", "timed", "colon", "letter", "cell", "set off", "full stop", "alone"]
"""How a cue is set off from what is said."""

_REMARK = re.compile(r"\s*+[(\[][^()\[\]]{1,60}+[)\]]\s*+")
_SIGNS = " \u2013\u2014-/,"
_NUMERALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
# "Speaker 20", "OFFICIAL #2", "Question No. 3", "Journalist Two", "John2"
_NUMBER = re.compile(rf"[\s(]*+(?:#|no\.?|number)?\s*+(?:\d{{1,4}}|{'|'.join(_NUMERALS)})\)?$")


class Cue(NamedTuple):
    """A cue as it stands in the text; all offsets are of the text."""

    kind: CueKind
    start: int  # of the label
    end: int
    words: int  # where what is said begins
    label: str  # as printed, without colon
    named: Named | None
    opening: int = 0  # where mark-up, a time stamp or dirt before the label begins
    form: CueForm = "colon"
    bold: bool = False


def within_brackets(label: str) -> str:
    """`Ann Lee, Daily Herald` of `(Ann Lee, Daily Herald)`."""
    is_one = label[:1] + label[-1:] in ("()", "[]") and not any(sign in label[1:-1] for sign in "()[]")
    return label[1:-1] if is_one else label


def cue_kind(label: str, profile: Profile) -> CueKind:
    """What kind of speaker the words of a label announce: a generic word, also with a number or a remark, or a person."""
    cues = profile.cues
    key = " ".join(label.lower().replace("’", "'").split()).rstrip(".?")
    if key[-1:] in ("]", ")"):
        key = _REMARK.sub(" ", key).strip() or key
    may_be_numbered = key[-1:].isdecimal() or key.endswith((*_NUMERALS, ")"))
    number = _NUMBER.search(key, 1) if may_be_numbered else None
    bare = key[: number.start()] if number else key
    if bare in cues.question or key in cues.question or (has_no_blanks(key) and journalist(key, profile) is not None):
        return "question"
    if bare in cues.moderation:
        return "moderation"
    if bare in cues.anonymous or (number and bare in cues.numbered):
        return "anonymous"
    if bare.startswith(beginnings(cues.anonymous_starts, " ")):
        return "anonymous"
    if bare.startswith(beginnings(cues.question_starts, " ")) and profile.names.roles.isdisjoint(bare.split()):
        return "question"
    return "question" if _asks_by_name(label, profile) else "person"


def _asks_by_name(label: str, profile: Profile) -> bool:
    """`Journalist Ann Lee`, `Q. Ann Lee (Daily Herald)`, `Question / Herald`: a word for any journalist and a name."""
    first, _, rest = label.partition(" ")
    if first.lower().rstrip(".,") not in profile.cues.before_names or rest.lower() in profile.cues.never:
        return False
    who = named(within_brackets(rest.strip(_SIGNS)), profile)
    return who is not None and who.name is not None and who.role is None
