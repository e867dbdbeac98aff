"""Rules for times that point without a date: now, recently, the future."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Amount, Fixed, Same

# What follows a "Now" that only turns to another matter: a mark, a question, a condition, a request.
_DISCOURSE = re.compile(
    r"(?! is (?:not )?(?:the|a|an|no|our|your) (?:right |best |good |very )?(?:time|moment|hour)\b)"
    r"(?:,|\.{3}|…| -| —|--| (?:does|do|did|is|are|was|were|has|have|had|can|could|will|would|should|may|might|what|why|how|who"
    r"|which|where|if|as|let|your|my|regarding|concerning|on|to|with|in)\b)"
)


_PAST_ENDS = re.compile(
    r" (?:and|or|that|when|we|i|he|she|they|it|is|was|has|have|had|to|on|by|with|as|but|about|in|for"
    r"|the|an?|this|these|those|my|our|your|his|her|their|its)\b"
)


def _now(phrase: Phrase) -> Built:
    """ "now" as a time; "Now, ..." at the head of a sentence only turns to another matter, "now that" gives a reason."""
    token = phrase.tokens[0]
    if phrase.text[token.start].isupper() and _DISCOURSE.match(phrase.after(32)):
        return None
    if phrase.word_before() == "every" or re.match(r"-[a-z]", phrase.after(2)):
        return None  # "every now and then", "the now-empty hall"
    if phrase.word_before() in ("and", "so") and phrase.word_after() == "for":
        return None  # "and now for the harvest"
    return Fixed("DATE", "PRESENT_REF")


def _reference(phrase: Phrase) -> Built:
    value = str(phrase.value("now", "recent", "present", "past", "future") or "PAST_REF")
    if phrase.has("last") and (
        not phrase.folded.startswith("past", phrase.tokens[-1].start)
        or (re.match(r" ?[\w(]", phrase.after(3)) and not _PAST_ENDS.match(phrase.after(12)))
    ):
        return None
    words = phrase.folded[phrase.tokens[0].start : phrase.tokens[-1].end]
    if words in _LEADS and not _LEADS[words].search(phrase.before(12)):
        return None
    if words in ("the time", "that time") and _SHARE.search(phrase.before(16)):
        return None
    if words == "the time" and (phrase.word_after() in ("to", "for") or (phrase.word_before() == "by" and phrase.word_after())):
        return None
    if words in _ALSO_ADJECTIVES and _NOUN_FOLLOWS.match(phrase.after(12)) and not _INTO.search(phrase.before(6)):
        return None  # "the long term prospect", "the future mayor"
    if words == "date" and not _AT_REST.match(phrase.after(8)):
        return None
    if words == "the time" and phrase.word_after() in ("of", "when", "that"):
        return Fixed("DATE", value)  # its own words tell which
    return Same(value) if words in ("the time", "that time", "that particular time") else Fixed("DATE", value)


_ALSO_ADJECTIVES = frozenset(("the future", "the long term", "the short term", "the near term"))
_INTO = re.compile(r"\b(?:in|into|for|over) $")
# A noun of theirs: any word but those that carry the sentence on.
_NOUN_FOLLOWS = re.compile(
    rf"(?!{_PAST_ENDS.pattern}| (?:of|if|so|from|than|at|after|before|there|people|will|would|may|might|can|could|should|must"
    r"|does|did|do|are|were|now|too|not|where|what|how|you|without|under|because|against|among|between|over|through|within"
    r"|again|like|lies|holds|looks|depends)\b) [a-z]"
)
# A share of time: "most of the time".
_SHARE = re.compile(r"\b(?:most|all|much|some|lots?|part|half|plenty|deal|majority|rest|percent|%|bit|bulk|waste) of $")
_THAT_TIME = re.compile(r"\b(?:at|by|since|around|until|during|from|of|before|after) $")
_THIS_TIME = re.compile(r"\b(?:at|for|of|to|until|in) $")
_AT_THIS = re.compile(r"\b(?:at|by|from|until|till|beyond|since|up to|after|before)(?: about| around)? $")
# What must stand before words that else do not point: "at the time", but "the time has come".
_LEADS = {
    "the time": re.compile(r"\b(?:at|by|(?<!all )(?<!most )(?<!much )(?<!some )(?<!half )(?<!part )(?<!rest )of) $"),
    "that time": _THAT_TIME,
    "that particular time": _THAT_TIME,
    "the moment": _THIS_TIME,
    "the present": _THIS_TIME,
    "the present day": _THIS_TIME,
    "this point": _AT_THIS,
    "this stage": _AT_THIS,
    "this juncture": _AT_THIS,
    "present": re.compile(r"(?:\bat |\d{4} ?(?:-|to|until|till) ?)$"),  # "2013-present"
    "date": re.compile(r"(?<!\bup)(?<!want)(?<!wants)(?<!wanted)(?<!used)(?<!going)(?<!began)(?<!how) to $"),
}
# What follows "to date" where it is no verb.
_AT_REST = re.compile(r"[.,;:)?!]|$| (?:is|are|was|were|has|have|had|and|but|in|on|of|by)\b")


def _recent(phrase: Phrase) -> Built:
    word = phrase.folded[phrase.tokens[0].start : phrase.tokens[0].end]
    if word == "recent":
        return Fixed("DATE", "PAST_REF")
    if word == "current" and phrase.word_before() in ("is", "are", "was", "were", "be", "stay", "keep", "remain"):
        return None  # up to date, or paid up
    if word == "current":
        start, end = phrase.tokens[0].start, phrase.tokens[-1].end
        if phrase.text[start].isupper() and re.match(r" [A-Z][a-z]", phrase.text[end : end + 3]) and phrase.before(1) != "\n":
            return None  # part of a name
        return Fixed("DATE", "PRESENT_REF")
    return None


# "As I said earlier", "I'll come back to it later.": beside a verb of saying, or a verb that looks ahead.
_SAID = re.compile(
    r"\b(?:said|told|spoke|spoken|heard|asked|mentioned|noted|discussed|talked|stated|announced|reported|described|explained"
    r"|referred|indicated)(?: (?:about|of|to|on))?(?: (?:this|that|it|them|you))? $"
)
_TO_COME = re.compile(r"(?:'ll|\b(?:will|shall|can|going to)) [^.?!;,]{1,44} $")


def _earlier_or_later(phrase: Phrase) -> Built:
    """Some time before or after now; "earlier" and "later" mostly compare."""
    if phrase.value("compared") == "BEFORE":
        return Fixed("DATE", "PAST_REF") if _SAID.search(phrase.before(28)) else None
    if not re.match(r"[.,;?!]|$", phrase.after(12).lstrip()) or phrase.word_before() in ("or", "and", "even", "much", "no"):
        return None
    return Fixed("DATE", "FUTURE_REF") if _TO_COME.search(phrase.before(56)) else None


def _while(phrase: Phrase) -> Built:
    """ "for some time", "in a long time"."""
    if phrase.word_before() not in _WHILE_LEADS or phrase.before(9).endswith("once in "):
        return None
    return Amount(str(phrase.value("while")))


_WHILE_LEADS = frozenset("for over in after within just than during take takes took such is was been".split())

VAGUE_RULES = (
    Rule(
        name="now",
        pattern="now_word",
        build=_now,
        reason="The word means the present unless it only turns to another matter.",
        takes=("We know [now].", "[Now] is the time to act."),
        refuses=("Now, to the next point.", "Now does that change the plan?"),
    ),
    Rule(
        name="vague-reference",
        pattern="now|recent|present|past|future|the last",
        build=_reference,
        reason="Some words point to the present, past or future without a date.",
        takes=("[currently]", "in [the past]", "[Recently]", "in [the near future]", "at [present]"),
        refuses=("They walked past the gate.", "the future mayor of Orlo"),
    ),
    Rule(
        name="recent-or-current",
        pattern="vague|this",
        build=_recent,
        reason="“Recent” and “current” say when what they describe was or is.",
        takes=("a [recent] visit", "the [current] mayor"),
        refuses=("several visits", "The list is current."),
    ),
    Rule(
        name="earlier-or-later",
        pattern="compared",
        build=_earlier_or_later,
        reason="Words that mostly compare mean before or after now beside a verb of saying, or one that looks ahead.",
        takes=("As I said [earlier], we agree.", "I will come back to that [later]."),
        refuses=("an earlier version", "He will know sooner or later.", "It will be in a later  \nquarter."),
    ),
    Rule(
        name="uncounted-time",
        pattern="while",
        build=_while,
        reason="Some phrases say how long without a count.",
        takes=("for [some time]", "in [a long time]"),
        refuses=("some time ago", "every once in a while"),
    ),
)
