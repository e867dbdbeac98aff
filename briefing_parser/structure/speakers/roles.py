"""Roles: what the podium says that somebody is, beside his name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing_parser.models import Span
from briefing_parser.profiles import Profile

_REACH = 110
_LOOK_BACK = 3
_MOST_WORDS = 14
_EARLY = 4
"""Words of a role within which its noun stands: `former deputy director of`."""
_BREAK = re.compile(r"[;:!?—–()\[\]\"“”]|--|[.,]\s")
_WORD = re.compile(r"[^\s,]+")
_HONORIFIC = re.compile(r"([^\W\d_]{2,12})\.?\s{1,2}$")
_ADDRESS = re.compile(r"[,.!?—]\s{1,2}$")
_END = re.compile(r"[,.!?—]")
_POSSESSIVE = re.compile(r"['’]s?$")
_COMMA = re.compile(r",\s{1,2}")


def role_beside(name: str, spoken: Sequence[Span], text: str, profile: Profile) -> Span | None:
    """`Secretary of Harbors` in `Secretary of Harbors Ann Lee`, `Director of the Harbor Board` in `Ann Lee, the Director of the
    Harbor Board,`: the first that is said beside the full name; else by what he is addressed: `Thank you, Ambassador Lee.`

    `spoken`: paragraphs of those on the podium.
    """
    for found, paragraph in _printed(name, spoken, text):
        if role := _before(found.start, paragraph, text, profile) or _behind(found.end, paragraph, text, profile):
            return role
    for found, paragraph in _printed(name.rpartition(" ")[2], spoken, text):
        role = _before(found.start, paragraph, text, profile)
        if (
            role
            and _ADDRESS.search(text, max(paragraph.start, role.start - _LOOK_BACK), role.start)
            and _END.match(text, found.end)
        ):
            return role
    return None


def _printed(name: str, spoken: Sequence[Span], text: str) -> Iterator[tuple[Span, Span]]:
    """Where the name stands first in each paragraph, with the paragraph."""
    for paragraph in spoken:
        at = text.find(name, paragraph.start, paragraph.end)
        if at >= 0:
            yield Span(at, at + len(name)), paragraph


def _before(end: int, paragraph: Span, text: str, profile: Profile) -> Span | None:
    """The longest row of words before a name, and before `Dr.`, that is a role: capitals, small links, nouns of offices."""
    start = max(paragraph.start, end - _REACH)
    honorific = _HONORIFIC.search(text, start, end)
    if honorific and honorific[1].lower() in profile.names.honorifics - profile.names.roles:
        end = honorific.start()
    before = text[start:end].rstrip()
    behind_comma = before.endswith(",")
    end = start + len(before) - behind_comma
    start = max((found.end() for found in _BREAK.finditer(text, start, end)), default=start)
    role: list[re.Match[str]] = []
    for word in reversed(list(_WORD.finditer(text, start, end))):
        if not _fits(word[0], profile) or len(role) == _MOST_WORDS:
            break
        role.insert(0, word)
    of_another = (
        behind_comma and role and text[paragraph.start : role[0].start()].rstrip().endswith(",")
    )  # "Ann Lee, the Director, Ivo Berg"
    return None if of_another else _role(role, profile)


def _behind(start: int, paragraph: Span, text: str, profile: Profile) -> Span | None:
    """The words between a name's comma and the next, if they are a role and nothing else."""
    comma = _COMMA.match(text, start, paragraph.end)
    if not comma:
        return None
    reach = min(paragraph.end, comma.end() + _REACH)
    stop = _BREAK.search(text, comma.end(), reach)
    end = stop.start() if stop else reach
    words = list(_WORD.finditer(text, comma.end(), end if text[end - 1] != "." else end - 1))
    return _role(words, profile) if len(words) <= _MOST_WORDS and all(_fits(word[0], profile) for word in words) else None


def _fits(word: str, profile: Profile) -> bool:
    lower, names = word.lower(), profile.names
    if _POSSESSIVE.search(lower):
        return False
    return word[0].isupper() or lower in names.links or lower in names.roles or lower in names.ranks


def _role(words: list[re.Match[str]], profile: Profile) -> Span | None:
    """Without links and words of the sentence at its beginning: `And the Secretary`."""
    loose = profile.names.links | profile.cues.articles | profile.cues.appeals | profile.cues.calls | profile.cues.greetings
    while words and words[0][0].lower() in loose:
        words = words[1:]
    has_noun = any(word[0].lower() in profile.names.roles for word in words[:_EARLY])
    ends_open = not words or words[-1][0].lower() in profile.names.links
    return Span(words[0].start(), words[-1].end()) if has_noun and not ends_open else None
