"""Outlets: the newspaper, agency or station whose name begins at an offset, or stands behind that of a person."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing_parser.askers.names_at import BLANK, INITIALS, Name, Names, mentions_in
from briefing_parser.models import Span
from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.phrases import either

_WORD = rf"(?:{INITIALS}|[^\W_a-z][\w'’&/+-]{{0,30}})"
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,6}")
_CONTRACTION = re.compile(r"['’](?:m|ll|ve|re|d|t)$")
_COMMA = re.compile(r",\s{1,2}|\s\(")
_BLANKS = re.compile(r"\s{1,2}")
_REMARK = re.compile(r"\s{0,2}[(\[][a-z .:\d]{1,30}[)\]]")
_OTHERS = ("place", "nationality", "date")


def outlet_behind(who: Name, end: int, names: Names, *, is_sure: bool) -> Span | None:
    """`Daily Herald` of `Ann Lee from the Daily Herald`, `Ann Lee [phonetic], Daily Herald`.

    Behind a comma something must show an outlet; so it must where a single unknown word is taken for the name.
    """
    at = _behind_remark(who.span.end, end, names)
    linked, comma = links(names.profile).match(names.text, at, end), _COMMA.match(names.text, at, end)
    outlet = outlet_at(linked.end(), end, names, proven=not is_sure, is_linked=True) if linked else None
    if outlet is None and comma:
        outlet = outlet_at(behind_article(comma.end(), end, names), end, names)
    return outlet


def outlet_beside(who: Name, end: int, names: Names) -> Span | None:
    """`Daily Herald` of `Ann Lee Daily Herald`, as transcribers of speech print it."""
    blank = _BLANKS.match(names.text, _behind_remark(who.span.end, end, names), end)
    return outlet_at(behind_article(blank.end(), end, names), end, names) if blank else None


def any_behind_comma(who: Name, end: int, names: Names) -> Span | None:
    """`Frobnicator` of `Ann Lee, Frobnicator`: whatever has the look of an outlet, and is no office."""
    comma = _COMMA.match(names.text, _behind_remark(who.span.end, end, names), end)
    outlet = outlet_at(behind_article(comma.end(), end, names), end, names, proven=False) if comma else None
    return outlet if outlet and names.profile.names.roles.isdisjoint(outlet.of(names.text).lower().split()) else None


def outlet_at(start: int, end: int, names: Names, *, proven: bool = True, is_linked: bool = False) -> Span | None:
    """The outlet that begins at `start`: words with capitals that are no place and, unless `is_linked` to one, no person.

    `proven`: a word that outlets are named with, an acronym or a known body says so.
    """
    text, profile = names.text, names.profile
    found = _pattern(profile.cues.outlets, profile.names.links | profile.names.particles).match(text, start, end)
    if not found or len(found[0]) == 1 or _CONTRACTION.search(found[0]):
        return None
    printed = found[0]
    first, _, last = printed.rpartition(" ")
    if first and last.lower() in profile.names.roles:
        printed = first.rstrip()  # "from the Herald Minister."
    span = Span(start, start + len(printed))
    if printed.lower() in names.podium:
        return None
    if has_word_of_outlets(span, names) or _ACRONYM.fullmatch(printed):
        return span
    kinds = {mention.kind for mention in mentions_in(span.start, span.end, names) if mention.span.start == start}
    if "organisation" in kinds:
        return span
    return None if proven or not kinds.isdisjoint(_OTHERS) or ("person" in kinds and not is_linked) else span


def has_word_of_outlets(span: Span, names: Names) -> bool:
    """Whether one of the words that outlets are named with is in it."""
    return not names.profile.cues.outlets.isdisjoint(span.of(names.text).lower().replace(".", "").split())


def behind_article(start: int, end: int, names: Names) -> int:
    """Where the name of an outlet begins: behind `the`."""
    article = _article(names.profile.cues.articles).match(names.text, start, end)
    return article.end() if article else start


def links(profile: Profile) -> re.Pattern[str]:
    """What stands between a name and an outlet: `from`, `, of the`, `, a reporter for the daily`."""
    cues = profile.cues
    return _links(cues.outlet_links, cues.unnamed, cues.articles, cues.outlets)


def _behind_remark(start: int, end: int, names: Names) -> int:
    """Behind `[phonetic]`, `(ph)`: what the transcriber remarks on a name."""
    remark = _REMARK.match(names.text, start, end)
    return remark.end() if remark else start


@lru_cache(maxsize=64)
def _pattern(outlets: frozenset[str], links: frozenset[str]) -> re.Pattern[str]:
    """Words with capitals, small words between them; words for outlets in small letters may follow."""
    small, between = either(outlets), either(links | {"&"})
    return re.compile(rf"{_WORD}(?:{BLANK}(?:(?:(?:{between}){BLANK}){{0,3}}{_WORD}|(?:{small})(?!\w))){{0,7}}")


@lru_cache(maxsize=64)
def _links(links: frozenset[str], people: frozenset[str], articles: frozenset[str], outlets: frozenset[str]) -> re.Pattern[str]:
    article = rf"(?:(?:{either(articles)})\s{{1,2}})?"
    return re.compile(
        rf"[ ,(]{{0,3}}\s{{0,2}}(?:{article}(?:{either(people)})\s)?(?:{either(links)})\s{{1,2}}{article}"
        rf"(?:(?:{either(outlets)})\s){{0,2}}"
    )


@lru_cache(maxsize=64)
def _article(articles: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{either(articles)})\s{{1,2}}")
