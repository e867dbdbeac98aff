"""Subjects: what a state does."""

from __future__ import annotations

import re

from briefing_parser.mentions.places.metonymy.cases import NAME, Case


def question(case: Case) -> bool:
    """`Will Oslo support`, `how does the Oslo see`, `and what can Oslo do`."""
    if not case.acts or case.lead not in case.vocabulary.auxiliaries:
        return False
    asks = not ASKING.isdisjoint(case.words[-3:])
    behind = case.around.right
    return asks or behind in case.vocabulary.plural_verbs or behind in READY or behind.endswith(("ing", "ed")) or _opens(case)


READY = frozenset("been able willing ready prepared likely".split())

ASKING = frozenset("how why what when which who whom whose".split())


def _opens(case: Case) -> bool:
    """True if the auxiliary before the name opens its sentence."""
    return re.search(r"(?:^|[.?!:]\s+|\n)(?:And\s|But\s|So\s)?[A-Z][a-z]{1,6}\s(?:the\s)?$", case.head) is not None


def verb(case: Case) -> bool:
    """`Oslo refuses`, `Oslo (NO) has`, `Oslo bypassing Bergen`, `Oslo openly defies`, `Oslo flouts the`."""
    found = VERB.match(case.tail)
    if found is None:
        return False
    word = found[1]
    if word in case.vocabulary.verbs or (word.endswith("ing") and len(word) > 5) or _is_adverb(word):
        return True
    if word in NO_VERBS or not word.endswith(("s", "ed")):
        return False
    return OBJECT.match(case.tail, found.end()) is not None or (
        word.endswith("ed") and NAMED.match(case.tail, found.end()) is not None
    )


VERB = re.compile(r"(?:\s\([A-Z]{2,6}\))?,?\s([a-z]{2,15})\b")

OBJECT = re.compile(
    r"\s(?:the|an?|this|that|these|those|its|their|his|her|our|your|all|any|no|every|each|both|itself|themselves|it|them|him|us|"
    r"to\s(?!the\b|an?\b)[a-z]+)\b"
)
"""Behind a verb: what it acts on."""
NAMED = re.compile(r"\s(?:the\s)?[A-Z]")


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 5 and word not in NO_ADVERBS


NO_ADVERBS = frozenset("family monthly weekly yearly assembly supply reply rally anomaly monopoly".split())


def joint_subject(case: Case) -> bool:
    """`Oslo and Bergen agreed`, `that Oslo and Bergen and Paris can`."""
    found = JOINT.match(case.tail) or (VERB.match(case.tail) if case.listed else None)
    if found is None:
        return False
    word = found[1]
    if word in case.vocabulary.plural_verbs or word.endswith("ing") or _is_adverb(word):
        return True
    return word not in NO_VERBS and OBJECT.match(case.tail, found.end()) is not None


JOINT = re.compile(rf"(?:,\s(?:the\s)?(?:{NAME})){{0,4}}+(?:,?\sand\s(?:the\s)?(?:{NAME})){{1,4}}+\s([a-z]{{2,15}})\b")

NO_VERBS = frozenset(
    "in on at of for with to from by and or as that than into over under after before between among against about through not "
    "during without within upon per via who which when while where if but nor both all its this plus versus towards besides "
    "unless across perhaps".split()
)
"""Before an article or "this", what is no verb."""


def cleft(case: Case) -> bool:
    """`it was Oslo that proposed it`."""
    return case.acts and CLEFT.search(case.head) is not None and case.around.right in ("that", "who", "which")


CLEFT = re.compile(r"\b[Ii]t(?:['’]s|\s(?:is|was|isn['’]t|wasn['’]t))\s(?:not\s|only\s|also\s)?(?:the\s)?$")


def clause(case: Case) -> bool:
    """`that Oslo ...`, `because Bergen and Oslo ...`: the subject of a clause."""
    return case.around.joint[1] in " ," and case.lead in case.vocabulary.subordinators


def opener(case: Case) -> bool:
    """`Oslo, urging its neighbours, ...`, `Oslo through its blockade ...`, `Oslo, as a neighbour, ...`, `Oslo, now, has`."""
    aside = ASIDE.match(case.tail)
    if APPOSED.match(case.tail) or (aside is not None and aside[1] in case.vocabulary.verbs):
        return True
    return OPENER.match(case.tail) is not None and OPENS.search(case.head) is not None


OPENER = re.compile(r",?\s(?:\w{3,12}ing|without|through|which|for\sits|on\sits|as\sa)\b")

ASIDE = re.compile(r",\s(?!and\b|or\b|but\b|both\b|wh)[a-z][^,.;:—\n]{2,40},\s([a-z]+)\b")

APPOSED = re.compile(r",\sas\s(?:an?|the|one\sof)\s[^,.;:]{3,60},\s[a-z]")

OPENS = re.compile(r"(?:^|[.?!:]\s+|\n|\band\s)(?:But\s|And\s)?(?:The\s|the\s)?$")
