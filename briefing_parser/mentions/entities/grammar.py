"""The rules: which runs of word classes are a name, and of what kind.

A run of words is read as a string of class letters (`lexicon.CLASSES`), and a rule is a regular expression over such strings,
written with the names of the classes. The rules stand in one table; at each place in a run the first that fits wins, and
reading goes on behind what it took.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from briefing_parser.mentions.entities.lexicon import CLASSES

Kind = Literal["person", "organisation", "nationality", "event", "document", "facility", ""]


class Rule(NamedTuple):
    """One rule of the grammar."""

    name: str
    kind: Kind
    """what the words are; "" for names that are of no kind here, so that no later rule takes them"""
    pattern: str
    """class names and the quantifiers of regular expressions; what stands in < > is the mention, the rest its context"""
    reason: str
    example: str
    """an invented example, the mention in [ ]"""


SETS = {
    "given": "Ffd",
    "family": "NSRFfd",
    "name": "FfdNSRI",
    "odd": "NSRFfdCMmOUPEKLDGp",
    "rare": "NS",
    "adjective": "MNDGBAbFSRCVj#",
    "title": "Tj",
    "eventhead": "Eu",
    "inner": "MDGBAbCj#OU",
    "head": "KLEuP",
    "orghead": "OU",
    "office": "HTMmj",
    "start": "^.",
    "line": "^",
    "where": "@w",
    "colon": ":",
    "comma": ",",
}
"""Groups of classes by the part that they play: `odd` is what a surname may look like, `rare` a word that is neither English
nor anything else, `inner` what stands inside the name of a body."""

RULES = (
    Rule(
        "place-name",
        "",
        "<(rare|given|modifier|nationality|place){1,3} placehead+> (?!orghead|dochead|facilityhead)"
        " | <placehead (of article?)? (place|rare|given|nationality)>",
        "rivers, provinces, islands belong to the places stage",
        "in [Orlen Province]",
    ),
    Rule(
        "cue",
        "person",
        "line office* <name (particle* name){0,3}> colon | line office+ <english|acronym> colon",
        "a name before a colon at the start of a line is a speaker",
        "[TESSA MARLOW]: Good morning.",
    ),
    Rule(
        "office-of",
        "person",
        "title (of|for) article? (modifier|country|and|for|of|article){1,8}"
        " <(given initial* (particle* family){1,2}|(particle* rare){2}|particle* family)(?!orghead|head|of)>",
        "the office is spelt out before its holder",
        "Secretary of State for Political Affairs [Ada Brock]",
    ),
    Rule(
        "document",
        "document",
        "<number? eventhead? (adjective|title){1,5} (other_head|eventhead)? dochead"
        " ((of|for) article? (inner|rare){1,5} (in inner{1,3})?)? number?>"
        " | <dochead (of|for) article? common? (inner|rare|placehead|and(?=modifier(?!title))){1,6} (in inner{1,3})? number?>"
        " | <(country|body|nationality) known_document> | <dochead number>"
        " | <adjective{1,4} (modifier|other_head|english) bill>(?!name) | (?<!start) <(modifier|english) bill>(?!name)",
        "a head noun of documents with what modifies it",
        "the [Lisbon Fisheries Agreement]",
    ),
    Rule(
        "organisation",
        "organisation",
        "<((body|known_body_head) possessive (?=orghead of))?"
        " ((adjective|given|head) (adjective|given|head|other|and(?=modifier)"
        "|(?<=modifier)possessive(?=modifier|orghead)){0,5})?"
        " (orghead possessive? modifier{0,3}){0,2} orghead (title_or_modifier(?!name))?"
        " ((of|for) article?"
        " (inner|rare|dochead|placehead|and(?=inner(?!title))(?!body|known_body_head|acronym)|comma(?=modifier)){1,7}"
        " (of article? (inner|rare|placehead){1,5}){0,2} (?!title))?>"
        " | (?<!start) <(nationality|country)? (modifier|body) lower_body>",
        "a head noun of bodies with what modifies it",
        "the [Ministry of Fisheries of the Orlen Republic]",
    ),
    Rule(
        "event",
        "event",
        "<number? (adjective|title|facilityhead|other(?=adjective|eventhead)){1,5} eventhead (of article? adjective{1,4})?>"
        " | <named_event (given|rare|english) (given|rare|english|body)?> | <eventhead of article? (place|rare){1,2}>"
        " | <(place|body|rare|modifier){1,2} lower_event>"
        " | <place lower_operation> | (?<!start) <modifier? (rare|english|given){1,2} (lower_event|lower_operation)>",
        "a head noun of events with what modifies it",
        "the [Third Harbour Forum]",
    ),
    Rule(
        "facility",
        "facility",
        "<(?!number)(adjective|given){1,4} facilityhead> | <(place|rare){1,2} lower_facility>",
        "a head noun of buildings and sites with what modifies it",
        "[Calder International Airport]",
    ),
    Rule(
        "full-name",
        "person",
        "<particle? given initial* (given (particle* family){1,2}|(particle* family|particle english){1,3}|particle* odd)>",
        "a first name and what follows it",
        "we met [Anna van der Linde]",
    ),
    Rule(
        "title",
        "person",
        "(honorific|title)+ <(particle* name|particle english){2,4} | given initial* odd(?!orghead)"
        " | rare english(?!orghead|head) | acronym family | particle* name | acronym(?!orghead) | english(?!orghead|head|of)>"
        " | honorific <(?!place)odd(?!orghead|eventhead|dochead|facilityhead|placehead|of|title|rank) | acronym>",
        "whoever stands behind a title or an honorific",
        "Ambassador [Okoro]",
    ),
    Rule(
        "known-body",
        "organisation",
        "<(country|nationality)? known_body_head (of article? country)?> | <body> | (?<!start) <modifier{1,2} known_body_head>",
        "a well-known name",
        "told [Reuters]",
    ),
    Rule("known-document", "document", "<known_document>", "a well-known name", "under the [UN Charter]"),
    Rule("known-event", "event", "<number? known_event>", "a well-known name", "since [World War II]"),
    Rule("known-facility", "facility", "<known_facility>", "a well-known name", "in the [Oval Office]"),
    Rule("acronym", "organisation", "<acronym>", "capitals that are not known as something else", "the [QZTO] said"),
    Rule("nationality", "nationality", "<nationality>", "an adjective or a people of the table", "the [Peruvian] delegation"),
    Rule("initials", "person", "<initial{1,3} (particle* family){1,2}>", "initials before a surname", "by [T. R. Marlow]"),
    Rule(
        "surname-first",
        "person",
        "(?<!where) <surname (rare|given)(?!orghead)>",
        "family name first, as in Chinese and Korean",
        "talks with [Leung Wai-lok]",
    ),
    Rule(
        "unknown-words",
        "person",
        "(?<!where) <particle? rare initial? (particle* rare){1,2}> | (?<!where) <particle surname>"
        " | (?<!where) <rare ambiguous_surname(?!orghead|head)>"
        " | (?<!where) <unknown given family{0,2}>",
        "two capitalised words that are no common words are most often a person",
        "said [Orvik Tandrel]",
    ),
)

ABBREVIATED = {
    "placehead": "place head",
    "dochead": "document head",
    "named_event": "named event head",
    "title_or_modifier": "title or modifier",
    "facilityhead": "facility head",
    "of": "connector of",
    "for": "connector for",
    "in": "connector in",
    "other_head": "organisation head",
    "other": "other name",
    "english": "English word",
    "country": "place",
    "bill": "ambiguous document head",
    "body": "known body",
    "ambiguous_surname": "ambiguous surname",
    "known_body_head": "known body with a head",
    "known_document": "known document",
    "known_event": "known event",
    "known_facility": "known facility",
    "lower_event": "lower event head",
    "lower_operation": "lower operation head",
    "lower_facility": "lower facility head",
    "lower_body": "lower body",
}


class Hit(NamedTuple):
    """What a rule took: token numbers `first` to `last`, both inside."""

    rule: Rule
    first: int
    last: int


def _compiled(pattern: str) -> str:
    """A rule's pattern as a regular expression over class letters."""

    def letters(match: re.Match[str]) -> str:
        word = match.group()
        return f"[{re.escape(SETS[word])}]" if word in SETS else CLASSES[ABBREVIATED.get(word, word)]

    bare = re.sub(r"\((?!\?)", "(?:", pattern)
    bare = re.sub(r"(?<!\?)<", "(", bare)
    bare = bare.replace(">", ")")
    return re.sub(r"[a-z_]{2,}", letters, bare).replace(" ", "")


GRAMMAR = re.compile("|".join(f"(?P<r{number}>{_compiled(rule.pattern)})" for number, rule in enumerate(RULES)))
BY_GROUP = {f"r{number}": rule for number, rule in enumerate(RULES)}


@lru_cache(maxsize=8192)
def apply(letters: str) -> tuple[Hit, ...]:
    """The names in a run, given its letters (a mark at each end): in order, none overlapping. Most runs are one of a few."""
    hits = []
    for match in GRAMMAR.finditer(letters):
        group = match.lastgroup
        if group:
            span = next(span for span in match.regs[GRAMMAR.groupindex[group] + 1 :] if span[0] >= 0)
            hits.append(Hit(BY_GROUP[group], span[0] - 1, span[1] - 2))
    return tuple(hits)
