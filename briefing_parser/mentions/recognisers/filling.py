"""Ours lead, theirs fill: finders whose mentions stay only where the leading ones found nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from briefing_parser.mentions.entities.people import People
from briefing_parser.mentions.mentions import Context, Finder
from briefing_parser.models.mentions import AnyMention, PersonMention


def filled(leading: Sequence[Finder], filling: Finder) -> Finder:
    """One finder of several: all that `leading` find, and of what `filling` finds whatever overlaps none of that.

    A person whom `filling` gives by a part of the name has the full name that the text gives to one person only, whichever
    finder found it, so that both are linked: with `Parser(finders=[filled(FINDERS, theirs)])`, "Tandrel" of theirs is the
    Orvik Tandrel of ours.
    """

    def find(text: str, context: Context) -> Sequence[AnyMention]:
        ours = [mention for finder in leading for mention in finder(text, context)]
        theirs = _beside(ours, filling(text, context))
        people = People([mention.name for mention in (*ours, *theirs) if isinstance(mention, PersonMention)], context.people)
        return [*ours, *(_named(mention, people) for mention in theirs)]

    return find


def _beside(ours: Sequence[AnyMention], theirs: Sequence[AnyMention]) -> list[AnyMention]:
    """Those of theirs that share no character with one of ours."""
    spans = sorted((mention.span.start, mention.span.end) for mention in ours)
    starts = [start for start, _ in spans]
    ends = list(accumulate((end for _, end in spans), max))  # how far the mentions up to each one reach
    free = []
    for mention in theirs:
        before = bisect_right(starts, mention.span.end - 1)
        if before == 0 or ends[before - 1] <= mention.span.start:
            free.append(mention)
    return free


def _named(mention: AnyMention, people: People) -> AnyMention:
    return replace(mention, name=people.name(mention.name)) if isinstance(mention, PersonMention) else mention
