"""Self-introductions: what the first words of a question tell of who asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing_parser.askers.names_at import Name, Names, name_at
from briefing_parser.askers.outlets import (
    any_behind_comma,
    behind_article,
    has_word_of_outlets,
    links,
    outlet_at,
    outlet_behind,
    outlet_beside,
)
from briefing_parser.askers.signs import Sign, sign
from briefing_parser.models import Span
from briefing_parser.structure.layout.phrases import any_of, beginnings, either
from briefing_parser.structure.names.names import surname
from briefing_parser.structure.names.names_without_blanks import has_no_blanks
from briefing_parser.structure.turns.exchanges import sentences

_REACH = 320
"""Characters from the beginning of a question within which who asks says who he is."""
_MOST_SENTENCES = 5
_LONGEST_ADDRESS = 4
_LONGEST_SIGNATURE = 160
_LOOK_BACK = 40
_NOTHING = 3
"""Characters behind a name at the beginning of a turn that say nothing: the turn is a reply."""
_RULE = "self-introduction"
_CLAUSE = re.compile(r"(?:,|;|:|--|—|–)\s{1,3}")
_REMARK = r"(?:\s?\([^()]{1,40}\))?"
_INAUDIBLE = re.compile(r"\[[^\[\]]{1,30}\]\s{1,2}")
_END = re.compile(rf"{_REMARK}\)?\s{{0,2}}(?:[.,;:?!…]|--|—|–|$)")
_FULL_STOP = re.compile(rf"{_REMARK}\)?[.!]\s{{0,2}}$")
_WORD = re.compile(r"\s{1,2}([A-Z]\w{2,20})")
_BLANKS = re.compile(r"\s{0,3}")
_SIGNS = " .,;:!-—–\xa0\n"


class _Opening(NamedTuple):
    """Where a name may begin."""

    start: int
    end: int  # of the sentence
    introduces: bool  # `I'm`, `my name is`
    is_name: bool  # `my name is`: what follows is nothing else


def self_introduction(paragraphs: Sequence[Span], names: Names) -> Sign | None:
    """`Ann Lee, Daily Herald.`, `I'm Ann Lee from the Herald.`, `Thank you. Ann Lee with KTX News.` where a question begins.

    Who names himself does so behind nothing but greetings and forms of address, or says that it is his name. A turn that is a
    name and nothing else replies to something.
    """
    for opening in _openings(paragraphs, names):
        who = name_at(opening.start, opening.end, names)
        found = _named(who, opening, paragraphs[-1].end, names) if who else _outlet_alone(opening, names)
        found = found or (_without_blanks(opening, names) if opening.introduces else None)
        if found:
            is_first = opening.start == paragraphs[0].start
            is_reply = is_first and not opening.introduces and paragraphs[-1].end - found.span.end < _NOTHING
            if not is_reply:
                return found
    return _at_the_end(paragraphs, names)


def _at_the_end(paragraphs: Sequence[Span], names: Names) -> Sign | None:
    """`... Will it sail? Ann Lee, Daily Herald.`"""
    text, last = names.text, paragraphs[-1] if paragraphs else Span(0, 0)
    near = Span(max(last.start, last.end - _LONGEST_SIGNATURE), last.end)
    if not text.endswith(".", near.start, near.end) or text.find("?", near.start, near.end) < 0:
        return None
    spoken = sentences(text, near, names.profile)
    if len(spoken) < 2 or "?" not in spoken[-2].of(text):
        return None
    who = name_at(_behind_remark(spoken[-1].start, text), last.end, names)
    outlet = outlet_behind(who, last.end, names, is_sure=True) if who and " " in who.name else None
    ends = outlet and _is_end(outlet.end, last.end, names, _FULL_STOP)
    return sign(who.name, outlet, who.span, _RULE, text) if who and ends else None


def _openings(paragraphs: Sequence[Span], names: Names) -> Iterator[_Opening]:
    """Each clause, as long as only greetings and forms of address were said before it; behind `my name is` anywhere."""
    text, cues = names.text, names.profile.cues
    own_name, own = any_of(cues.own_name), any_of(cues.self_introductions)
    greets, reach = True, paragraphs[0].start + _REACH if paragraphs else 0
    near = [Span(span.start, min(span.end, reach)) for span in paragraphs[:2] if span.start < reach]
    spoken = [sentence for span in near for sentence in sentences(text, span, names.profile)]
    for sentence in spoken[:_MOST_SENTENCES]:
        for pattern in (own_name, own):
            for found in pattern.finditer(text, sentence.start, sentence.end):
                yield _Opening(_behind_blanks(found.end(), text), sentence.end, introduces=True, is_name=pattern is own_name)
        if greets:
            before = sentence.start
            for start in (before, *(found.end() for found in _CLAUSE.finditer(text, sentence.start, sentence.end))):
                if start > before and not _is_address(text[before:start], names):
                    break
                yield _Opening(_behind_remark(start, text), sentence.end, introduces=False, is_name=False)
                before = start
        greets = greets and _is_address(sentence.of(text), names)


def _is_address(said: str, names: Names) -> bool:
    """`Thanks for taking my question`, `Mr. Chairman`, `Yes, sorry`: nothing is asked yet."""
    plain = said.strip(_SIGNS)
    is_short = len(plain.split()) <= _LONGEST_ADDRESS
    return "?" not in said and (is_short or plain.lower().startswith(beginnings(names.profile.cues.greetings)))


def _behind_blanks(start: int, text: str) -> int:
    blanks = _BLANKS.match(text, start)
    return blanks.end() if blanks else start


def _behind_remark(start: int, text: str) -> int:
    """`[inaudible 00:30:40] Ann Lee`"""
    remark = _INAUDIBLE.match(text, start)
    return remark.end() if remark else start


def _named(who: Name, opening: _Opening, last: int, names: Names) -> Sign | None:
    for name in (who, _shorter(who, names)):
        outlet = _outlet(name, opening, last, names) if name else None
        if name and outlet:
            return sign(name.name, outlet, name.span, _RULE, names.text)
    return sign(who.name, None, who.span, _RULE, names.text) if _says_name_alone(who, opening, names) else None


def _shorter(who: Name, names: Names) -> Name | None:
    """`Ann Lee` of `Ann Lee del Diario`: a small word inside may be that before an outlet."""
    words = who.name.split(" ")
    inside = names.profile.cues.outlet_links & names.profile.names.particles
    at = next((at for at, word in enumerate(words) if word in inside), 0)
    name = " ".join(words[:at])
    if who.is_known or at < 2 or not names.text.startswith(name, who.span.start):
        return None
    return who._replace(name=name, span=Span(who.span.start, who.span.start + len(name)))


def _outlet(who: Name, opening: _Opening, last: int, names: Names) -> Span | None:
    """The outlet behind a name, if the clause ends there; where a sentence has nothing else, whatever may be one."""
    end, is_full = opening.end, " " in who.name
    is_sure = who.is_known or is_full or opening.introduces
    outlet = outlet_behind(who, end, names, is_sure=is_sure)
    is_word = not is_sure and names.text.startswith(",", who.span.end)  # "Frankly, KTX News, ..."
    if outlet and not is_word and (opening.introduces or _is_end(outlet.end, end, names)):
        return outlet
    outlet = outlet_beside(who, end, names) if who.is_known and is_full else None
    if outlet and _is_end(outlet.end, end, names):
        return outlet
    outlet = any_behind_comma(who, end, names) if is_full and last > end else None
    return outlet if outlet and _is_end(outlet.end, end, names, _FULL_STOP) else None


def _is_end(at: int, end: int, names: Names, signs: re.Pattern[str] = _END) -> bool:
    """A sign, perhaps behind a form of address: `from the Herald Minister.`"""
    address = _WORD.match(names.text, at, end)
    at = address.end() if address and address[1].lower() in names.profile.names.roles else at
    return signs.match(names.text, at, end) is not None


def _says_name_alone(who: Name, opening: _Opening, names: Names) -> bool:
    """`My name is Ann Lee`; `I'm Ann Lee.`; `Mr. Chairman, Ann Lee.` where nobody else speaks of her."""
    if opening.is_name or " " not in who.name or not who.is_known:
        return opening.is_name and " " in who.name
    if opening.introduces:
        return _END.match(names.text, who.span.end, opening.end) is not None
    before = names.text[max(0, opening.start - _LOOK_BACK) : opening.start].rstrip()
    last = before.rstrip(",.").rpartition(" ")[2].lower()
    is_address = last in names.profile.names.roles or last in names.profile.cues.calls  # no "Thank you, Ann Lee."
    ends = _FULL_STOP.match(names.text, who.span.end, opening.end)
    return bool(ends) and names.times[surname(who.name)] == 1 and (before.endswith(".") or is_address)


def _outlet_alone(opening: _Opening, names: Names) -> Sign | None:
    """`Thank you. Daily Herald. Will the ferry run?`, `Good morning, from the Daily Herald.`"""
    text, end = names.text, opening.end
    linked = links(names.profile).match(text, opening.start, end)
    outlet = outlet_at(linked.end() if linked else behind_article(opening.start, end, names), end, names)
    if outlet is None or not has_word_of_outlets(outlet, names) or not _is_end(outlet.end, end, names, _FULL_STOP):
        return None
    return sign(None, outlet, outlet, _RULE, text)


def _without_blanks(opening: _Opening, names: Names) -> Sign | None:
    """`我是晚报记者王丽。`"""
    found = _journalist(names.profile.cues.question).match(names.text, opening.start, opening.end)
    if not found:
        return None
    end = found.end("name") if found["name"] else found.end("outlet")
    return Sign(found["name"], found["outlet"], Span(opening.start, end), _RULE)


@lru_cache(maxsize=64)
def _journalist(nouns: frozenset[str]) -> re.Pattern[str]:
    """An outlet before a noun for journalists, in a script without blanks, perhaps a name behind it."""
    noun = either(frozenset(noun for noun in nouns if len(noun) > 1 and has_no_blanks(noun)))
    return re.compile(rf"(?P<outlet>[^\s，。！？、,.]{{2,20}}?)的?(?:{noun})(?P<name>[^\W\da-zA-Z_]{{2,4}})?(?=[，。！？,.]|$)")
