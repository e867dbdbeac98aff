"""Land: what is said of a place as a place, whatever state it is."""

from __future__ import annotations

import re

from briefing_parser.mentions.places.metonymy.cases import HYPHENS, LOCATIVE, POSSESSIVE, Case


def hyphen_land(case: Case) -> bool:
    """`the Oslo-Bergen border`: what lies between two places."""
    return not HYPHENS.isdisjoint(case.around.joint) and HYPHEN_LAND.match(case.tail) is not None


HYPHEN_LAND = re.compile(
    r"(?:[-‐‑–][\w.]{2,15}){0,2}+\s(?:\w{3,14}\s)?(?:border|frontier|boundary|region|area|theatre|theater|pipeline|route|"
    r"corridor|highway|railway|road|line|axis|gap|flights?)\b"
)


def attributive(case: Case) -> bool:
    """`Oslo citizens`: what is of the place, whatever stands before."""
    return case.around.right in case.vocabulary.attributive


def land_possession(case: Case) -> bool:
    """`Oslo's population`, `Oslo's Energy Ministry`."""
    found = POSSESSIVE.match(case.tail)
    return found is not None and (found[1].casefold() in case.vocabulary.land or found[1][0].isupper() or not case.acts)


def place_like(case: Case) -> bool:
    """`places like Oslo`."""
    return case.lead == "like" and not PLACES.isdisjoint(case.words[-1:])


PLACES = frozenset("place places city cities town towns area areas region regions somewhere".split())


def located(case: Case) -> bool:
    """`in Oslo`, `visiting Bergen and Oslo`: no subject, whatever verb follows."""
    return case.lead in LOCATIVE or not case.acts


def part_of(case: Case) -> bool:
    """`Oslo is part of`, `Oslo borders`."""
    return PART_OF.match(case.tail) is not None


PART_OF = re.compile(r"\s(?:(?:is|was|are)\s(?:part\sof|located|situated|home\sto|one\sof|in\s)|borders\b|lies\b)")
