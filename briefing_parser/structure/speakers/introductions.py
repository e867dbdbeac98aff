"""Introductions: full names that what is said gives to those who are cued by surname or office alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Literal, NamedTuple

from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.names.capitals import ordinary_capitals

STEM = 4
"""Letters of a surname by which a misprint of it is looked for."""
# A word with a capital, and its full stop: "Ann", "O'Neill", "Jean-Pierre", "Dr.", "J."
_CAPITALISED = re.compile(r"[^\Wa-z\d_](?<![\w'’-].)[\w’'\u2010\u2011-]{0,40}+\.?")
_WORD = re.compile(r"[a-z]{2,30}+")
_POSSESSIVE = re.compile(r"['’]s?$")
_APOSTROPHES = ("'", "’")
_CONTRACTION = re.compile(r"['’](?:m|ll|ve|re|d|t)$")
_OF = re.compile(r"\b(?:of|for|del?)\s$")
_SENTENCE_START = re.compile(r"(?:^|[.?!:;—\"“”(\]]|--)\s*$")
_CLAUSE_START = re.compile(r"(?:^|[.?!:;,—\"“”(\]]|--|\b(?:you|hello|hi|and|morning|afternoon|evening))\s*$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"\s?(?:[,.!?—]|--|$)")
_SELF = re.compile(r"(?:\bI am|\bI['’]m|\bmy name is|\bthis is)\s+$", re.IGNORECASE)
_MOST_GIVEN = 3
_MOST_TITLE = 4
_LOOK_BACK = 24

Support = Literal["self", "title", "bare", "address"]
"""`self`: I'm Ann Lee; `title`: Minister Ann Lee; `bare`: Ann Lee; `address`: Minister Lee, when ... ?
(in a head, too: by Minister Lee)"""


class Heard(NamedTuple):
    """Words in which a name may stand: a paragraph, and who speaks it; or a line of the head."""

    span: Span
    voice: str
    asks: bool
    is_head: bool = False


class Introduction(NamedTuple):
    """A name as it is printed in somebody's words."""

    surname: str  # in lower case
    name: str  # "Ann Lee"; "Lee" in an address
    title: str  # what stands right before it, in lower case: "deputy minister", "dr", ""
    span: Span | None
    voice: str  # who says it
    asks: bool  # a journalist does
    support: Support


def words_in_small_letters(text: str) -> frozenset[str]:
    """What is printed in small letters anywhere in a text: no name in capitals."""
    return frozenset(_WORD.findall(text))


def introductions(
    text: str,
    heard: Sequence[Heard],
    surnames: Collection[str],
    small_words: Callable[[], frozenset[str]],
    profile: Profile,
) -> Iterator[Introduction]:
    """Full names that end in one of these surnames or in what may be a misprint of one, and addresses by office and surname.

    A name counts in the head, where it introduces its speaker, where a title stands before it, and in the words of others
    than journalists, who name many people that are not in the room.
    """
    stems = {surname[:STEM] for surname in surnames if len(surname) > STEM}
    for paragraph in heard:
        span, roles = paragraph.span, profile.names.roles if paragraph.asks or paragraph.is_head else ()
        keys = [_bare(word).lower() for word in _CAPITALISED.findall(text, span.start, span.end)]
        wanted = {at for at, key in enumerate(keys) if key in surnames or key[:STEM] in stems}
        places = sorted(wanted.union(at for at, before in enumerate(keys[:-1], 1) if before in roles))
        words = list(_capitalised(text, span)) if places else []
        for at in places:
            if found := _introduced(text, paragraph, words, at, small_words(), at in wanted, profile):
                yield found


class _Word(NamedTuple):
    start: int
    end: int
    key: str  # in lower case, without possessive and full stop
    stops: bool  # a full stop behind it
    joined: bool  # nothing but white space between the word before and this one


def _capitalised(text: str, span: Span) -> Iterator[_Word]:
    last = -1
    for found in _CAPITALISED.finditer(text, span.start, span.end):
        start, end = found.span()
        bare = _bare(found[0])
        joined = last >= 0 and 0 < start - last <= 3 and text[last:start].isspace()
        yield _Word(start, start + len(bare), bare.lower(), found[0][-1] == ".", joined)
        last = end


def _bare(printed: str) -> str:
    """Without full stop and possessive."""
    bare = printed.rstrip(".")
    has_apostrophe = bare[-2:-1] in _APOSTROPHES or bare[-1:] in _APOSTROPHES
    return _POSSESSIVE.sub("", bare) if has_apostrophe else bare


def _introduced(
    text: str,
    paragraph: Heard,
    words: Sequence[_Word],
    at: int,
    lower_case: Collection[str],
    is_wanted: bool,
    profile: Profile,
) -> Introduction | None:
    first = _first_given(text, words, at, lower_case, profile)
    start = _title_start(words, first, profile)
    title = " ".join(word.key for word in words[start:first])
    word = words[at]
    span = Span(words[first].start, word.end)
    name = ordinary_capitals(span.of(text))
    floor = paragraph.span.start
    goes_on = _goes_on(text, words, at, lower_case, profile)

    def found(support: Support) -> Introduction:
        return Introduction(word.key, name, title, span, paragraph.voice, paragraph.asks, support)

    if first == at:
        begins = _CLAUSE_START.search(text[max(floor, words[start].start - _LOOK_BACK) : words[start].start])
        is_address = paragraph.asks and begins and _CLAUSE_END.match(text, word.end, paragraph.span.end)
        return found("address") if title and not goes_on and (is_address or paragraph.is_head) else None
    if not is_wanted or goes_on:
        return None
    if _SELF.search(text[max(floor, words[start].start - _LOOK_BACK) : words[start].start]):
        return found("self")
    return found("title") if title else None if paragraph.asks else found("bare")


def _first_given(text: str, words: Sequence[_Word], at: int, lower_case: Collection[str], profile: Profile) -> int:
    """Number of the first given name before a surname; `at` itself if there is none, or an initial alone."""
    first = at
    while at - first < _MOST_GIVEN and first and words[first].joined:
        before = words[first - 1]
        is_initial = before.end - before.start == 1
        if _is_title(before, profile) or (before.stops and not is_initial) or _is_word(text, before, lower_case, profile):
            break
        first -= 1
    if at - first > 1 and _OF.search(text[max(0, words[first].start - 8) : words[first].start]):
        first = at - 1  # "Minister of Ruritania Ann Lee"
    return first if any(word.end - word.start > 1 for word in words[first:at]) else at


def _is_word(text: str, word: _Word, lower_case: Collection[str], profile: Profile) -> bool:
    """Whether a capitalised word is one of the language, no given name: the text has it in lower case, too."""
    if word.key in profile.names.portfolios or word.key in profile.heads.bodies or word.key in profile.names.ranks:
        return True
    if _CONTRACTION.search(word.key) or word.key in profile.names.links or word.key in profile.cues.replies:
        return True
    if word.key not in lower_case or word.key not in profile.names.common:
        return word.key in lower_case
    return _SENTENCE_START.search(text[max(0, word.start - 3) : word.start]) is not None


def _title_start(words: Sequence[_Word], first: int, profile: Profile) -> int:
    """Number of the first word of the title before a name."""
    start = first
    while start and first - start < _MOST_TITLE and words[start].joined:
        before = words[start - 1]
        if not _is_title(before, profile) and not (start < first and before.key in profile.names.ranks):
            break
        start -= 1
    return start


def _is_title(word: _Word, profile: Profile) -> bool:
    return (word.key in profile.names.honorifics and word.key not in profile.names.common) or word.key in profile.names.roles


def _goes_on(text: str, words: Sequence[_Word], at: int, lower_case: Collection[str], profile: Profile) -> bool:
    """`Ann Lee Jr.` is another; so is who has two surnames."""
    follows = at + 1 < len(words) and words[at + 1].joined and not words[at].stops
    return follows and not _is_word(text, words[at + 1], lower_case, profile)
