"""Longer names: the place is a part of a currency, a principle, a body, a treaty, an office."""

from __future__ import annotations

import re

from briefing_parser.mentions.places.metonymy.cases import HYPHENS, Case


def money(case: Case) -> bool:
    """`US$5`: a currency."""
    return case.around.joint[1] in "$€£"


def one_principle(case: Case) -> bool:
    """`the one-Oslo principle`."""
    return case.head[-4:].casefold() == "one-"


def hyphen_body(case: Case) -> bool:
    """`the Oslo-Bergen monitoring centre`, `the Oslo-Bergen Strategic Dialogue`: a pair inside a name."""
    if HYPHENS.isdisjoint(case.around.joint):
        return False
    named = HYPHEN_NAMED.match(case.tail)
    return HYPHEN_BODY.match(case.tail) is not None or (
        named is not None and not case.vocabulary.heads.isdisjoint(named[1].split()) and TITLES.isdisjoint(named[1].split())
    )


HYPHEN_BODY = re.compile(
    r"(?:[-‐‑–][\w.]{2,15}){0,2}+\s(?:\w{3,14}\s)?(?:[Cc]entre|[Cc]enter|[Cc]ommission|[Cc]ouncil|[Cc]hamber)\b"
)

HYPHEN_NAMED = re.compile(r"(?:[-‐‑–][A-Z][\w.]{1,14}){1,2}+((?:\s[A-Z][\w’-]{1,20}){1,4})")


def hyphen_name(case: Case) -> bool:
    """`Agence Oslo-Presse`: joined to a capitalised word that is no place."""
    found = HYPHEN_NAME.match(case.tail)
    return found is not None and found[1] in COMPOUNDS


HYPHEN_NAME = re.compile(r"-([A-Z]\w{1,15})")

COMPOUNDS = frozenset("Presse Press Journal Times Herald Constitution Tribune Line Air News Post".split())


def holder(case: Case) -> bool:
    """`the Oslo Secretary of State`, `an Oslo Defence Attaché`: an office of the state, named by where it is."""
    return not TITLES.isdisjoint(case.around.chain) and BODIES.isdisjoint(case.around.chain[:2])


TITLES = frozenset(
    "Secretary Attaché Ambassador President Minister Representative Envoy Senator Governor Vice Prime Chief General "
    "Chancellor".split()
)

BODIES = frozenset("Embassy Department Ministry Senate Congress House State Office Council Coast Army Navy".split())


def inside_name(case: Case) -> bool:
    """`Oslo University`, `Oslo State University`, `the Oslo summit`."""
    right = case.around.right
    if right in case.vocabulary.name_nouns:
        return True
    chain, known = case.around.chain, case.vocabulary
    return bool(chain) and chain[0] not in known.openers and case.around.joint[1] == " " and not known.heads.isdisjoint(chain)


def body_of(case: Case) -> bool:
    """`the Bank of Oslo`, `the Ministry of Energy of the Republic of Oslo`: a body's name; not `the State of Ohio`."""
    found = BODY_OF.search(case.head) if case.lead == "of" else None
    return (
        found is not None
        and (found[1] in case.vocabulary.heads or found[1] in ("Embassy", "Constitution"))
        and found[1] not in TITLES
        and found[1] != "State"  # the state itself, by its full name
    )


BODY_OF = re.compile(
    r"\b([A-Z][\w.]{2,15})(?:\sof\s(?:the\s)?[A-Z]\w{1,20}(?:\s(?:and\s)?[A-Z]\w{1,20}){0,3}+)?\sof\s(?:the\s)?$"
)


def name_end(case: Case) -> bool:
    """`Power Oslo`, `Radio Free Oslo`, `Voice of Oslo`: the last part of a capitalised name."""
    return case.around.left in NAME_LASTS and NAME_STARTS.search(case.head) is not None


NAME_STARTS = re.compile(
    r"\b(?:Power|Radio|Radio Free|Team|Air|Feed|Prosper|TV|Television|Bank|Rebuild|Save|Miss|Trans|"
    r"USS|USNS|HMS|HMAS|HMCS|INS|BRP|ROKS|(?:Voice|Bank|Friends) of) $"
)
"""First words of names that end in a place's: programmes, stations, airlines, ships."""
NAME_LASTS = frozenset("Free of".split()) | frozenset(re.findall(r"\w{2,}", NAME_STARTS.pattern))
"""The words right before the place in them: a cheap look before the dear one."""
