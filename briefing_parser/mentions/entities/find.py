"""`find_entities`: the whole entities stage on one text."""

from __future__ import annotations

from collections.abc import Sequence

from briefing_parser.mentions.blanks import plain_blanks, unwrapped
from briefing_parser.mentions.entities.acronyms import spelt_out
from briefing_parser.mentions.entities.coreference import canonical_names
from briefing_parser.mentions.entities.fixed_forms import fixed_forms
from briefing_parser.mentions.entities.found import Found, Leftover
from briefing_parser.mentions.entities.grammar import Kind, apply
from briefing_parser.mentions.entities.money import amounts
from briefing_parser.mentions.entities.nationalities import name_and_country
from briefing_parser.mentions.entities.people import People
from briefing_parser.mentions.entities.runs import Run, Token, runs
from briefing_parser.mentions.entities.short_forms import called_names, lone_names, surnames, without_lone_heads
from briefing_parser.models.mentions import (
    DocumentMention,
    EntityMention,
    EventMention,
    FacilityMention,
    MoneyMention,
    NationalityMention,
    OrganisationMention,
    PersonMention,
)
from briefing_parser.models.span import Span

THINGS = {
    "organisation": OrganisationMention,
    "event": EventMention,
    "document": DocumentMention,
    "facility": FacilityMention,
}
INSIDE: dict[str, Kind] = {"D": "nationality", "B": "organisation", "b": "organisation", "A": "organisation"}
"""Classes of words that are a mention of their own inside a longer name; of bodies known by one common word ("Labor") not."""
UNTAKEN = frozenset("NSFfdRC")
"""Classes of words that can be a person's name alone, once the text has it elsewhere."""


def find_entities(text: str, *, people: Sequence[str] = ()) -> tuple[EntityMention, ...]:
    """The named entities of a text: people, bodies, nationalities, events, documents, facilities, amounts of money.

    Args:
        text: plain text; paragraphs are separated by empty lines, and no mention crosses one.
        people: full names known from outside, such as the speakers on the podium: a surname alone is then theirs.

    Returns:
        Mentions in the order (start, -end, kind); offsets are code points, half open. They may nest and never cross.
        `name` is the canonical name, the same for all mentions that the text shows to be of one entity; `entity` is None.
    """
    plain = unwrapped(plain_blanks(text))
    found: list[Found] = []
    left: list[Leftover] = []
    for run in runs(plain):
        _read(plain, run, found, left)
    acronyms = spelt_out(plain, found)
    found = [_typed_by_acronym(item, acronyms) for item in without_lone_heads(found)]
    index = People([item.text for item in found if item.kind == "person"], people)
    found += surnames(plain, left, index) + lone_names(plain, left, index) + called_names(plain, left, index)
    found += fixed_forms(plain)
    return _mentions(text, plain, _in_order(found), index, {key: item.text for key, item in acronyms.items()})


def _read(text: str, run: Run, found: list[Found], left: list[Leftover]) -> None:
    """The names of one run, and its capitalised words that no rule took."""
    letters, tokens = run
    at = 0
    for rule, first, last in apply(letters):
        if first > at:
            _leave(letters, tokens, at, first, left)
        at = last + 1
        if not rule.kind:
            continue
        taken = tuple(tokens[first:at])
        start, end = taken[0].start, taken[-1].end
        found.append(Found(start, end, rule.kind, rule.name, text[start:end], taken))
        if last > first and rule.kind != "person":
            for token in taken:
                kind = INSIDE.get(token.letter)
                if kind and (token.letter != "B" or token.word.isupper() or " " in token.word):
                    found.append(Found(token.start, token.end, kind, "part-of-name", text[token.start : token.end], (token,)))
    if at < len(tokens):
        _leave(letters, tokens, at, len(tokens), left)


def _leave(letters: str, tokens: Sequence[Token], first: int, behind: int, left: list[Leftover]) -> None:
    left.extend(Leftover(tokens[i], letters[i], letters[i + 2]) for i in range(first, behind) if tokens[i].letter in UNTAKEN)


def _typed_by_acronym(item: Found, acronyms: dict[str, Found]) -> Found:
    """An acronym is of the kind of the name that the text spells it out as."""
    if item.rule == "acronym" and item.text in acronyms:
        return item._replace(kind=acronyms[item.text].kind)
    return item


def _in_order(found: list[Found]) -> list[Found]:
    """Ordered, without doubles and without what crosses an earlier one."""
    kept: list[Found] = []
    ends: list[int] = []
    for item in sorted(found, key=lambda item: (item.start, -item.end, item.kind)):
        while ends and ends[-1] <= item.start:
            ends.pop()
        if (ends and item.end > ends[-1]) or (kept and kept[-1][:3] == item[:3]):
            continue
        kept.append(item)
        ends.append(item.end)
    return kept


def _mentions(text: str, plain: str, found: list[Found], index: People, acronyms: dict[str, str]) -> tuple[EntityMention, ...]:
    """The mentions of what was found in the plain text, each with its characters of the text itself."""
    things = [item for item in found if item.kind in THINGS]
    names = iter(canonical_names(things, acronyms))
    mentions: list[EntityMention] = []
    for start, end, kind, rule, words, tokens in found:
        span, printed = Span(start, end), text[start:end]
        if kind == "person":
            mentions.append(PersonMention(span=span, text=printed, rule=rule, name=index.name(words)))
        elif kind == "nationality":
            name, country = name_and_country(tokens[0].word)
            mentions.append(NationalityMention(span=span, text=printed, rule=rule, name=name, country_code=country))
        else:
            mentions.append(THINGS[kind](span=span, text=printed, rule=rule, name=next(names)))
    money = _money(text, plain)
    return tuple(_merged(mentions, money) if money else mentions)


def _money(text: str, plain: str) -> list[EntityMention]:
    """The amounts of money, none inside another."""
    found: list[EntityMention] = []
    behind = 0
    for start, end, amount, currency, name in sorted(amounts(plain), key=lambda money: (money.start, -money.end)):
        if start >= behind:
            behind = end
            span = Span(start, end)
            found.append(
                MoneyMention(
                    span=span,
                    text=text[start:end],
                    rule="amount",
                    name=name,
                    amount=amount,
                    currency=currency,
                )
            )
    return found


def _merged(mentions: list[EntityMention], money: list[EntityMention]) -> list[EntityMention]:
    """Both in order; an amount that another one or a name crosses ("US" of "US dollars" is inside, and stays) is left out."""
    merged: list[EntityMention] = []
    ends: list[int] = []
    for mention in sorted(mentions + money, key=lambda m: (m.span.start, -m.span.end, m.kind)):
        while ends and ends[-1] <= mention.span.start:
            ends.pop()
        if ends and mention.span.end > ends[-1]:
            continue
        merged.append(mention)
        ends.append(mention.span.end)
    return merged
