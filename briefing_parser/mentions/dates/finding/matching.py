"""Where dates stand and what they say: rules tried where a trigger word stands, the longest match taken."""

from __future__ import annotations

from typing import NamedTuple

from briefing_parser.mentions.dates.finding.grammar import Phrase, Piece, Rule, Token, letters_of
from briefing_parser.mentions.dates.finding.rule_table import RuleTable
from briefing_parser.mentions.dates.finding.tokens import phrase_around
from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.readings import Found

_LINKS = frozenset(("hyphen", "and", "or", "to", "comma", "slash"))


class _Candidate(NamedTuple):
    """A rule's match of the tokens `[first, last)`; sorts by length, longest first, then by the order of the table."""

    shortness: int
    order: int
    first: int
    last: int
    rule: Rule


_Matched = dict[tuple[str, int], list[_Candidate]]
"""What the rules match, by the classes of the tokens and the place of the trigger: the same few come back in every text."""


def readings_in(text: str, folded: str, language: Language) -> list[Found]:
    """What the text says of time, in order, disjoint; `folded` is the text as `fold` gives it."""
    floor = 0
    found: list[Found] = []
    matched: _Matched = {}
    for match in language.triggers.finditer(folded):
        start = match.start()
        if start < floor:
            continue
        tokens = phrase_around(text, folded, language, floor, start)
        at = _at(tokens, start)
        pieces = [] if at is None else _best(tokens, at, text, folded, language.rules, matched)
        if pieces:
            found += pieces
            floor = pieces[-1].end
    return found


def _at(tokens: list[Token], offset: int) -> int | None:
    """Which of the tokens holds the character at the offset."""
    for index, token in enumerate(tokens):
        if token.start <= offset < token.end:
            return index
    return None


def _best(tokens: list[Token], at: int, text: str, folded: str, rules: RuleTable, matched: _Matched) -> list[Found]:
    """What the longest rule makes of the tokens around `at`; of equally long ones the first in the table.

    Where rules match but none can build, their match was too long ("2017-03 and the rest"): it is cut at its last link.
    """
    while True:
        letters = letters_of(tokens)
        if (letters, at) not in matched:
            matched[letters, at] = _candidates(letters, at, rules)
        candidates = matched[letters, at]
        for _, _, first, last, rule in candidates:
            built = rule.build(Phrase(tuple(tokens[first:last]), text, folded))
            if built is None:
                continue
            pieces = built if isinstance(built, list) else [Piece(built, 0, last - first - 1)]
            return [
                Found(tokens[first + piece.first].start, tokens[first + piece.last].end, piece.reading, rule.name)
                for piece in pieces
            ]
        end = max((candidate.last for candidate in candidates), default=0)
        links = [index for index in range(at + 1, end) if tokens[index].kind in _LINKS]
        if not links:
            return []
        tokens = tokens[: links[-1]]


def _candidates(letters: str, at: int, rules: RuleTable) -> list[_Candidate]:
    """Every match that covers the word at `at`, best first."""
    found = []
    word, before, after = letters[at], letters[at - 1 : at], letters[at + 1 : at + 2]
    for order, rule, pattern, alone in rules.about[word]:
        if word not in alone and not (before and before in pattern.pattern) and not (after and after in pattern.pattern):
            continue  # it would need a neighbour that it does not know
        match = pattern.search(letters)
        while match:
            first, last = match.span()
            if last > at:
                if first <= at:
                    found.append(_Candidate(first - last, order, first, last, rule))
                break
            match = pattern.search(letters, last + (first == last))
    found.sort()
    return found
