"""Metonymy: whether a name stands for the place, for its government, or is a part of a longer name.

The rules stand in `RULES`, tried in order: the first that applies decides, and its name is the second half of `mention.rule`.
What no rule claims is a location. Only states, capitals and territories with a government of their own can act.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from briefing_parser.mentions.places.cases import Case, before_lead, case_of
from briefing_parser.mentions.places.matches import Match
from briefing_parser.mentions.places.settings import Setting
from briefing_parser.mentions.places.vocabulary import Vocabulary
from briefing_parser.models.mentions import Reading


def reading(text: str, match: Match, around: Setting, vocabulary: Vocabulary) -> tuple[Reading, str]:
    """The reading of a name, and the rule that decided."""
    case = case_of(text, match, around, vocabulary)
    for name, read, applies in RULES:
        if applies(case):
            return read, name
    return "location", "location"


NAME = r"(?:[A-Z]\.){2,4}|(?:[A-Z][\w’'-]{1,15}(?:\s[A-Z][\w’'-]{1,15}){0,2}+)"
"""A name in capitals, of three words at most."""
LOCATIVE = frozenset(
    "in into across throughout inside outside within around near through at to from on of about via over under "
    "visiting visit visited visits entering enter leaving leave".split()
)
"""Prepositions and verbs of motion: what follows them is no subject of a verb."""


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


HYPHENS = frozenset("-‐‑–")
HYPHEN_BODY = re.compile(
    r"(?:[-‐‑–][\w.]{2,15}){0,2}+\s(?:\w{3,14}\s)?(?:[Cc]entre|[Cc]enter|[Cc]ommission|[Cc]ouncil|[Cc]hamber)\b"
)


HYPHEN_NAMED = re.compile(r"(?:[-‐‑–][A-Z][\w.]{1,14}){1,2}+((?:\s[A-Z][\w’-]{1,20}){1,4})")


def hyphen_land(case: Case) -> bool:
    """`the Oslo-Bergen border`: what lies between two places."""
    return not HYPHENS.isdisjoint(case.around.joint) and HYPHEN_LAND.match(case.tail) is not None


HYPHEN_LAND = re.compile(
    r"(?:[-‐‑–][\w.]{2,15}){0,2}+\s(?:\w{3,14}\s)?(?:border|frontier|boundary|region|area|theatre|theater|pipeline|route|"
    r"corridor|highway|railway|road|line|axis|gap|flights?)\b"
)


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
    """`the Bank of Oslo`, `the Ministry of Energy of the Republic of Oslo`: the name of a body ends in the place."""
    found = BODY_OF.search(case.head) if case.lead == "of" else None
    return (
        found is not None
        and (found[1] in case.vocabulary.heads or found[1] in ("Embassy", "Constitution"))
        and found[1] not in TITLES
    )


BODY_OF = re.compile(
    r"\b([A-Z][\w.]{2,15})(?:\sof\s(?:the\s)?[A-Z]\w{1,20}(?:\s(?:and\s)?[A-Z]\w{1,20}){0,3}+)?\sof\s(?:the\s)?$"
)


def name_end(case: Case) -> bool:
    """`Power Oslo`, `Radio Free Oslo`, `Voice of Oslo`: the last part of a capitalised name."""
    return case.around.joint[0] == " " and NAME_STARTS.search(case.head) is not None


NAME_STARTS = re.compile(
    r"\b(?:Power|Radio|Radio Free|Team|Air|Feed|Prosper|TV|Television|Bank|Rebuild|Save|Miss|Trans|(?:Voice|Bank|Friends) of) $"
)
"""First words of names that end in a place's: programmes, stations, airlines."""


def attributive(case: Case) -> bool:
    """`Oslo citizens`: what is of the place, whatever stands before."""
    return case.around.right in case.vocabulary.attributive


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


def land_possession(case: Case) -> bool:
    """`Oslo's population`, `Oslo's Energy Ministry`."""
    found = POSSESSIVE.match(case.tail)
    return found is not None and (found[1].casefold() in case.vocabulary.land or found[1][0].isupper() or not case.acts)


def possession(case: Case) -> bool:
    """`Oslo's position`."""
    return case.acts and POSSESSIVE.match(case.tail) is not None


POSSESSIVE = re.compile(r"['’]s?\s+[“\"]?(?:own\s)?(\w{1,20})")


def bond(case: Case) -> bool:
    """`relations with Oslo`, `talks between Oslo and Bergen`, `a deal for Oslo`."""
    return case.acts and case.lead in BETWEEN and not case.vocabulary.bonds.isdisjoint(before_lead(case)[-6:])


BETWEEN = frozenset("with between among against toward towards for".split())


def between(case: Case) -> bool:
    """`an issue between Oslo and Bergen`, no border or road between them."""
    return case.acts and case.lead == "between" and SPACE.isdisjoint(before_lead(case))


SPACE = frozenset(
    "border borders boundary frontier distance sea strait area region land road roads route flight flights travel corridor "
    "line bridge pipeline located lies lie situated somewhere halfway midway sandwiched water waters commute".split()
)


def place_like(case: Case) -> bool:
    """`places like Oslo`."""
    return case.lead == "like" and not PLACES.isdisjoint(before_lead(case)[-1:])


PLACES = frozenset("place places city cities town towns area areas region regions somewhere".split())


def opposite(case: Case) -> bool:
    """`work with Oslo`, `against Oslo`, `important for Oslo`, `a partner like Oslo`, `partners including Oslo`."""
    if not case.acts:
        return False
    return case.lead in OPPOSITE or (case.lead in ("including", "as") and not PARTIES.isdisjoint(before_lead(case)[-2:]))


PARTIES = frozenset(
    "parties partners allies governments mediators powers signatories guarantors members adversaries competitors rivals "
    "friends enemies neighbours neighbors capitals".split()
)
OPPOSITE = frozenset("with against versus vs for like particularly mainly than".split())


def exchanged(case: Case) -> bool:
    """`a message to Oslo`, `assurances from Oslo`."""
    known = case.vocabulary
    kinds = known.directed if case.lead == "to" else known.sources if case.lead == "from" else frozenset()
    return case.acts and not kinds.isdisjoint(before_lead(case)[-1:])


def bond_behind(case: Case) -> bool:
    """`the Oslo and Bergen conflict`, `Oslo relations`."""
    return case.acts and BOND_BEHIND.match(case.tail) is not None


BOND_BEHIND = re.compile(rf"(?:\sand\s(?:{NAME}))?\s(?:relations|relationship|ties|talks|negotiations|conflict|war)\b")


def addressed(case: Case) -> bool:
    """`urge Oslo to`, `opposes Oslo`, `requires Oslo to disarm`."""
    if not case.acts or case.lead in LOCATIVE:
        return False
    known = case.vocabulary
    return case.lead in known.addressing or (case.lead in known.plural_verbs and TO_ACT.match(case.tail) is not None)


TO_ACT = re.compile(r"\s(?:not\s)?to\s(?!the\b|an?\b|its?\b|their\b|this\b|that\b)[a-z]")


def agent(case: Case) -> bool:
    """`controlled by Oslo`."""
    return case.acts and case.lead == "by"


def act_of(case: Case) -> bool:
    """`the position of Oslo`, `the interests of both Oslo and Bergen`."""
    return case.acts and case.lead == "of" and not case.vocabulary.acts.isdisjoint(before_lead(case)[-1:])


def question(case: Case) -> bool:
    """`Will Oslo support`, `how does the Oslo see`, `and what can Oslo do`."""
    if not case.acts or case.lead not in case.vocabulary.auxiliaries:
        return False
    asks = not ASKING.isdisjoint(before_lead(case)[-1:])
    behind = case.around.right
    return asks or behind in case.vocabulary.plural_verbs or behind in READY or behind.endswith(("ing", "ed")) or _opens(case)


READY = frozenset("been able willing ready prepared likely".split())
ASKING = frozenset("how why what when which who whom whose".split())


def _opens(case: Case) -> bool:
    """True if the auxiliary before the name opens its sentence."""
    return re.search(r"(?:^|[.?!:]\s+|\n)(?:And\s|But\s|So\s)?[A-Z][a-z]{1,6}\s(?:the\s)?$", case.head) is not None


def located(case: Case) -> bool:
    """`in Oslo`, `visiting Bergen and Oslo`: no subject, whatever verb follows."""
    return case.lead in LOCATIVE or not case.acts


def part_of(case: Case) -> bool:
    """`Oslo is part of`, `Oslo borders`."""
    return PART_OF.match(case.tail) is not None


PART_OF = re.compile(r"\s(?:(?:is|was|are)\s(?:part\sof|located|situated|home\sto|one\sof|in\s)|borders\b|lies\b)")


def verb(case: Case) -> bool:
    """`Oslo refuses`, `Oslo (NO) has`, `Oslo bypassing Bergen`, `Oslo openly defies`, `Oslo flouts the`."""
    found = VERB.match(case.tail)
    if found is None:
        return False
    word = found[1]
    if word in case.vocabulary.verbs or (word.endswith("ing") and len(word) > 5) or _is_adverb(word):
        return True
    return word.endswith(("s", "ed")) and word not in NO_VERBS and OBJECT.match(case.tail, found.end()) is not None


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 5 and word not in NO_ADVERBS


NO_ADVERBS = frozenset("family monthly weekly yearly assembly supply reply rally anomaly monopoly".split())
OBJECT = re.compile(
    r"\s(?:the|an?|this|that|these|those|its|their|his|her|our|your|all|any|no|every|each|both|it|them|him|us|"
    r"to\s(?!the\b|an?\b)[a-z]+)\b"
)
"""Behind a verb: what it acts on."""


VERB = re.compile(r"(?:\s\([A-Z]{2,6}\))?,?\s([a-z]{2,15})\b")


def joint_subject(case: Case) -> bool:
    """`Oslo and Bergen agreed`, `that Oslo and Bergen and Paris can`."""
    found = JOINT.match(case.tail) or (VERB.match(case.tail) if case.listed else None)
    if found is None:
        return False
    word = found[1]
    if word in case.vocabulary.plural_verbs or word.endswith("ing") or _is_adverb(word):
        return True
    return word not in NO_VERBS and OBJECT.match(case.tail, found.end()) is not None


JOINT = re.compile(rf"(?:,?\sand\s(?:the\s)?(?:{NAME})){{1,4}}+\s([a-z]{{2,15}})\b")


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

Rule = Callable[[Case], bool]
RULES: tuple[tuple[str, Reading, Rule], ...] = (
    ("currency", "part_of_name", money),
    ("one-principle", "part_of_name", one_principle),
    ("hyphen-body", "part_of_name", hyphen_body),
    ("hyphen-name", "part_of_name", hyphen_name),
    ("holder", "location", holder),
    ("inside-name", "part_of_name", inside_name),
    ("body-of", "part_of_name", body_of),
    ("name-end", "part_of_name", name_end),
    ("hyphen-land", "location", hyphen_land),
    ("hyphen-pair", "government", hyphen_pair),
    ("governing-noun", "government", governing_noun),
    ("attributive", "location", attributive),
    ("land-possession", "location", land_possession),
    ("possession", "government", possession),
    ("bond", "government", bond),
    ("between", "government", between),
    ("place-like", "location", place_like),
    ("opposite", "government", opposite),
    ("exchanged", "government", exchanged),
    ("bond-behind", "government", bond_behind),
    ("addressed", "government", addressed),
    ("agent", "government", agent),
    ("act-of", "government", act_of),
    ("question", "government", question),
    ("located", "location", located),
    ("part-of", "location", part_of),
    ("joint-subject", "government", joint_subject),
    ("government-verb", "government", verb),
    ("cleft", "government", cleft),
    ("clause", "government", clause),
    ("opener", "government", opener),
)
"""Rules in order of precedence: name, reading, test."""
