"""What English sentences have around a date: signs of tense, the words that join dates or open a sentence."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.english import vocabulary as v
from briefing_parser.mentions.dates.finding.joining import Joints
from briefing_parser.mentions.dates.resolving.story import Seams
from briefing_parser.mentions.dates.resolving.tense import Signs

_NO_PAST = frozenset(
    "need feed seed speed indeed bed red exceed proceed succeed united hundred armed wed shed mohamed mohammed muhammed "
    "ahmed hamed saeed khaled waleed fred alfred wilfred jared reed".split()
)  # words and names

# What "to" leads to that is no verb: "to the end", "from Monday to Friday".
_NO_VERBS = "|".join(("the|an?|date|this|that|his|her|their|our|noon|midnight", *v.WEEKDAYS, *v.MONTHS))


def _tense_of_form(word: str) -> int | None:
    """-1 for the ending of a regular past tense and for "would have"; 1 for what is to be, as in "they return on"."""
    if word.endswith((" have", "'ve")):
        return -1
    if word.endswith((" to", " on")):
        return 1
    return -1 if len(word) > 3 and word.endswith("ed") and word not in _NO_PAST else None


# A verb parts from its "not"; "'s" is a verb after these words alone, else it marks a possessor; "am" may be of an hour. What
# is asked for politely ("can you tell us") speaks of no time, what would have been is past, what one agreed to do lies ahead,
# and so does what "they start on" a day.
_WORDS = re.compile(
    r"""
    (?:can|could|would|will)[ ]you[ ](?:please[ ]|just[ ])?(?:tell|say|explain|describe|confirm|talk|give|comment|clarify|share)
    | (?:opportunity|chance|plans?|invitations?|invited|agreed|agreement|deadline|ready|prepared|intention)[ ]
      (?:for[ ](?:[a-z]+[ ]){1,4}?)?to(?=[ ][a-z])
    | (?:would|could|should|might|must)(?:n't)?(?:[ ]have|'ve)
    | (?<!did[ ])(?<!n't[ ])(?<!not[ ])(?<!to[ ])(?:start|begin|open|resume|leave|arrive|convene|return)[ ]on(?![a-z])
    | \blet's | \bi(?:[ ]a|')m(?![a-z]) | 'll | 're | [a-z]+(?=n't(?![a-z])) | [a-z]+
    | (?:(?<=\bit)|(?<=\bhe)|(?<=\bshe)|(?<=\bthat)|(?<=\bthere)|(?<=\bhere)|(?<=\bwhat)|(?<=\bwho)|(?<=\bwhere))'s
    """,
    re.VERBOSE,
)

# What tells of every year: habits, seasons, feasts, degrees of heat; "is the coldest month".
_HABIT = re.compile(
    r"\b(?:usually|typically|generally|normally|regularly|traditionally|(?:each|every) year|rainfall|feast day|birthday"
    r"|(?:is|are) (?:celebrated|observed)|(?:tourism|tourist|rainy|dry|wet|monsoon|peak|growing|hurricane) season"
    r"|is (?:[a-z]+ ){1,4}month)\b|\d ?°"
)

SIGNS = Signs(
    words=_WORDS,
    future=v.FUTURE_SIGNS,
    past=v.PAST_SIGNS,
    present=v.PRESENT_SIGNS,
    auxiliaries=v.AUXILIARIES,
    adverbs=("ly",),
    infinitives=v.INFINITIVES,
    infinitive=re.compile(rf" to (?!(?:{_NO_VERBS})\b)[a-z]{{3,}}"),
    back_lead=re.compile(r"(?<!\S)(?:since|like|unlike|another)\s*$"),
    ahead_lead=re.compile(r"(?<!\S)(?:until|till|by)\s*$"),
    tense_of_form=_tense_of_form,
    habit=_HABIT,
    possible=frozenset(("can", "could", "may", "might", "should", "must")),
)
_ABOUT = ("", "about ", "around ")
JOINTS = Joints(
    day_then_hour=frozenset(
        ("-", *(f"{comma} {lead}{about}" for comma in ("", ",") for lead in ("", "at ") for about in _ABOUT))
    ),
    hour_then_day=frozenset((" on ", " ", " of ", " on the ")),
    day_then_range=frozenset((" ", ", ", " from ", ", from ", " between ", ", between ")),
    hour_then_hour=frozenset((" to ", "-", " - ", " and ", " or ", " until ", " till ", ", ", ", and ")),
)
SEAMS = Seams(
    head=re.compile(r"(?:[.!?\]\"”)]\s+|\n\s*|^)(?:(?:in|by|during|from|until|the|and|early|late|year|of|end|at|around) )*$"),
    apart=re.compile(r"\b(?:for|to|until|till|through|by|since|from|of|than|before) $"),
    list_gap=re.compile(r"(?: ?[-—] ?|,? (?:and|or|to|through|until|till|from)(?: (?:the|of|about))? |, )"),
)
