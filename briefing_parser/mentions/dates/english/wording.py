"""What English rules read off the letters of their words."""

from __future__ import annotations

from briefing_parser.mentions.dates.finding.grammar import Phrase

_STORY_WORDS = frozenset(("following", "previous", "preceding", "same", "subsequent", "ensuing"))


def told_of(phrase: Phrase) -> bool:
    """Whether the step is from the date last told of: "the following day", "that year"; "next week" is from today."""
    return any(
        phrase.folded[token.start : token.end].split()[-1] in _STORY_WORDS or token.kind == "that"
        for token in phrase.all_of("last", "next", "this", "that")
    )
