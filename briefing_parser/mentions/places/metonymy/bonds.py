"""Bonds: what a state has, and what others do with it, say to it and ask of it."""

from __future__ import annotations

import re

from briefing_parser.mentions.places.metonymy.cases import HYPHENS, LOCATIVE, NAME, POSSESSIVE, Case


def hyphen_pair(case: Case) -> bool:
    """`Oslo-Bergen relations`: states side by side."""
    return (
        case.acts
        and not HYPHENS.isdisjoint(case.around.joint)
        and not case.tail[:9].startswith(("-based", "-born", "-made", "-admin", "-occup", "-held"))
    )


def governing_noun(case: Case) -> bool:
    """`the Oslo side`, `Oslo authorities`."""
    return case.around.right in case.vocabulary.governing


def possession(case: Case) -> bool:
    """`Oslo's position`."""
    return case.acts and POSSESSIVE.match(case.tail) is not None


def bond(case: Case) -> bool:
    """`relations with Oslo`, `talks between Oslo and Bergen`, `a deal for Oslo`."""
    return case.acts and case.lead in BETWEEN and not case.vocabulary.bonds.isdisjoint(case.words[-6:])


BETWEEN = frozenset("with between among against toward towards for".split())


def between(case: Case) -> bool:
    """`an issue between Oslo and Bergen`, no border or road between them."""
    return case.acts and case.lead == "between" and SPACE.isdisjoint(case.words)


SPACE = frozenset(
    "border borders boundary frontier distance sea strait area region land road roads route flight flights travel corridor "
    "line bridge pipeline located lies lie situated somewhere halfway midway sandwiched water waters commute".split()
)


def opposite(case: Case) -> bool:
    """`work with Oslo`, `against Oslo`, `important for Oslo`, `a partner like Oslo`, `partners including Oslo`."""
    if not case.acts:
        return False
    if BORDER.isdisjoint(case.words[-1:]) and case.lead in OPPOSITE:
        return case.lead != "for" or LEFT.search(case.head) is None
    return case.lead in ("including", "as") and not PARTIES.isdisjoint(case.words[-2:])


BORDER = frozenset("border borders frontier boundary".split())
LEFT = re.compile(r"\b(?:left|leaves?|leaving|departs?|departed|bound|headed|flew)\s(?:\S+\s){0,3}for\s(?:the\s)?$")
"""Takes `left Oslo for `: a way, not a benefit."""
PARTIES = frozenset(
    "parties partners allies governments mediators powers signatories guarantors members adversaries competitors rivals "
    "friends enemies neighbours neighbors capitals".split()
)

OPPOSITE = frozenset("with against versus vs for like particularly mainly than".split())


def exchanged(case: Case) -> bool:
    """`a message to Oslo`, `assurances from Oslo`."""
    known = case.vocabulary
    kinds = known.directed if case.lead == "to" else known.sources if case.lead == "from" else frozenset()
    return case.acts and not kinds.isdisjoint(case.words[-1:])


def bond_behind(case: Case) -> bool:
    """`the Oslo and Bergen conflict`, `Oslo relations`."""
    return case.acts and BOND_BEHIND.match(case.tail) is not None


BOND_BEHIND = re.compile(rf"(?:\sand\s(?:{NAME}))?\s(?:relations|relationship|ties|talks|negotiations|conflict|war)\b")


def addressed(case: Case) -> bool:
    """`urge Oslo to`, `opposes Oslo`, `requires Oslo to disarm`, `preventing Oslo from arming`, `hold Oslo accountable`."""
    if not case.acts or case.lead in LOCATIVE:
        return False
    known = case.vocabulary
    if case.lead in known.addressing:
        return True
    is_verb = case.lead in known.plural_verbs or case.lead.endswith("ing")
    return is_verb and TO_ACT.match(case.tail) is not None


TO_ACT = re.compile(
    r"\s(?:(?:not\s)?to\s(?!the\b|an?\b|its?\b|their\b|this\b|that\b)[a-z]|from\s\w{2,14}ing\b|accountable\b|responsible\b)"
)


def agent(case: Case) -> bool:
    """`controlled by Oslo`."""
    return case.acts and case.lead == "by"


def act_of(case: Case) -> bool:
    """`the position of Oslo`, `the interests of both Oslo and Bergen`."""
    return case.acts and case.lead == "of" and not case.vocabulary.acts.isdisjoint(case.words[-1:])
