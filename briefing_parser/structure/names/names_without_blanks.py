"""Phrases that name someone in a script without blanks: runs of body, role and name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from briefing_parser.profiles import Profile

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
_HAS_HAN = re.compile(f"[{_HAN}]")
_BRACKETS = "《》〈〉「」【】[]［］“”\"' \u3000"
# Two to four characters, or a foreign name whose parts a dot sets apart.
_NAME = re.compile(rf"[{_HAN}]{{2,4}}|[{_HAN}]{{1,8}}(?:[·•・][{_HAN}]{{1,8}}){{1,3}}")
_ASKED_BEHIND = ("记者问", "记者问及", "记者提问", "記者問", "記者提問")  # "会后有记者问：": no outlet
_SHORT_NAME = 4
_BREAKS = "，。；：: 　)）】|"
_CLAUSE = re.compile(r"[\s：:、，。；（(]")
_DAY = re.compile(r"\d{1,4}\s?[年月日号號]")
_LONGEST_OUTLET = 30


class Holder(NamedTuple):
    """Who a phrase names: name, role, and the body inside the role."""

    name: str | None
    role: str | None
    body: str | None


def has_no_blanks(phrase: str) -> bool:
    """Whether a phrase is written in Han characters, at least in part."""
    return not phrase.isascii() and _HAS_HAN.search(phrase) is not None


def holder(phrase: str, profile: Profile) -> Holder | None:
    """Role and name: the name follows the last noun of the role; None if the phrase names nobody.

    A name without a role begins with a known surname. A role without a name has name None.
    """
    words = "".join(phrase.split())
    start, end = _last_role(words, profile)
    if end == 0:
        name = _without_title(words, profile)
        return Holder(name, None, None) if _is_own_name(name, profile) else None
    role, rest = words[:end], _without_title(words[end:].strip("、，,"), profile)
    if rest:
        is_name = _NAME.fullmatch(rest) and not rest.startswith(_han(profile.heads.holds))
        return Holder(rest, role, _body(words[:start], profile)) if is_name else None
    before = words[:start]
    if _is_own_name(before, profile) and not before.endswith(_han(profile.heads.bodies)):
        return Holder(before, words[start:], None)
    return Holder(None, role, _body(before, profile))


def holder_in_title(title: str, profile: Profile) -> Holder | None:
    """Who holds the briefing: the name between role and verb, `... 主持`, `... 就`; the name before a colon; a body alone."""
    title = _DAY.sub(lambda day: " " * len(day[0]), title)
    _, end = _last_role(title, profile)
    start = max(title.rfind(mark, 0, end) for mark in _BREAKS) + 1 if end else 0
    stops = [at for stop in (*_han(profile.heads.holds), *_han(profile.heads.titles)) if (at := title.find(stop, end)) > start]
    before = title[start : min(stops, default=len(title))]
    found = holder(before, profile) if end else None
    if found:
        return found
    name = before.partition("：")[0].strip()
    if _is_own_name(name, profile):
        return Holder(name, None, None)
    body = _body(_CLAUSE.split(before)[-1], profile)
    return Holder(None, None, body) if body else None


def journalist(label: str, profile: Profile) -> str | None:
    """The outlet, or the name, of a cue like `新华社记者`; "" for the bare word; None for other cues."""
    words = "".join(label.split())
    if words.endswith(_ASKED_BEHIND) and words not in profile.heads.titles:
        return ""
    for noun in _han(profile.cues.question):
        if len(noun) > 1 and noun in words:
            outlet, _, name = words.rpartition(noun)
            if not name and len(outlet) <= _LONGEST_OUTLET:
                return outlet.strip(_BRACKETS)
            if outlet and _is_own_name(name, profile):
                return name
    return None


def _last_role(words: str, profile: Profile) -> tuple[int, int]:
    """Where the role noun begins and ends that ends last, the longest of those; (0, 0) for none."""
    nouns = ((at, at + len(noun)) for noun in _han(profile.names.roles) if (at := words.rfind(noun)) >= 0)
    return max(nouns, key=lambda found: (found[1], -found[0]), default=(0, 0))


def _body(words: str, profile: Profile) -> str | None:
    """The body in what stands before a role noun, the last one of a list: `某部` in `某部新闻`."""
    for listed in reversed(words.split("、")):
        noun_at, noun_end = _last_role(listed, profile)
        part = listed[:noun_at] if noun_end else listed
        ends = [at + len(noun) for noun in _han(profile.heads.bodies) if (at := part.rfind(noun)) >= 0]
        body = part[: max(ends, default=0)]
        if len(body) > 1:
            return body
    return None


def _without_title(name: str, profile: Profile) -> str:
    title = next((word for word in _han(profile.names.honorifics) if name.endswith(word)), "")
    return name[: len(name) - len(title)]


def _is_own_name(name: str, profile: Profile) -> bool:
    if not _NAME.fullmatch(name):
        return False
    return len(name) > _SHORT_NAME or name[0] in profile.names.surnames or name[:2] in profile.names.surnames


@lru_cache(maxsize=64)
def _han(phrases: frozenset[str]) -> tuple[str, ...]:
    """The phrases of this script, longest first."""
    return tuple(sorted((phrase for phrase in phrases if _HAS_HAN.match(phrase)), key=lambda phrase: (-len(phrase), phrase)))
