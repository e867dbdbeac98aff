"""Where a word of time is a person's name: "Mr. Friday", "Go ahead, April"."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.grammar import Phrase, Token

_COURTESY = frozenset("mr mrs ms miss dr sir lord lady dame madam mme".split())
# A month stands after no office without a preposition, as a weekday may: "She saw the minister Monday."
_OFFICES = frozenset(
    "minister president secretary senator congressman congresswoman representative governor ambassador general admiral colonel "
    "major captain judge justice professor commissioner chairman chairwoman mayor spokesman spokeswoman spokesperson".split()
)
_CALLED = re.compile(r"(?:\b(?:thanks|thank you|ahead|yes|yeah|okay|ok|hi|hello|sorry|please|morning|afternoon|right|no),? )$")
_SPEAKS = re.compile(r"(?:[.?!,]|$| (?:asked|asks|said|says|wants|has a question|had a question)\b|, (?:go|you|please)\b)")
_GIVEN_NAMES = frozenset(("april", "may", "june", "august"))


def is_name(phrase: Phrase, token: Token) -> bool:
    """Whether the month, weekday, season or holiday `token` of the phrase, which begins with it, names a person."""
    word = phrase.folded[token.start : token.end]
    if phrase.tokens[0] is not token or not phrase.text[token.start].isupper():
        return False
    before = phrase.word_before()
    if before in _COURTESY or (word in _GIVEN_NAMES and before in _OFFICES):
        return True
    return word in _GIVEN_NAMES and bool(_CALLED.search(phrase.before()) and _SPEAKS.match(phrase.after()))
