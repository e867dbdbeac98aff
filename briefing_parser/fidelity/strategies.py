"""Hypothesis strategies: layouts, damage, and whole transcripts whose truth a careful reader could recover.

Needs the extra `test`. Everything shrinks towards one topic or one question, one sentence, the layout's usual page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, NamedTuple

from hypothesis import strategies as st

from briefing_parser.fidelity.compatible import compatible
from briefing_parser.fidelity.composing import truths
from briefing_parser.fidelity.damage import (
    WHOLE,
    Damage,
    Encoding,
    Entities,
    Headings,
    Hidden,
    Indent,
    LineEnd,
    Quotes,
    Spacing,
)
from briefing_parser.fidelity.expected import expected
from briefing_parser.fidelity.layout import Layout, layout
from briefing_parser.fidelity.printer import print_transcript
from briefing_parser.fidelity.truth import Truth

Draw = Callable[[st.SearchStrategy[Any]], Any]


class Transcript(NamedTuple):
    """A print and where it came from."""

    truth: Truth
    layout: Layout
    damage: Damage
    printed: str | bytes

    @property
    def expected(self) -> Truth:
        """What a parse should make of it."""
        return expected(self.truth, self.layout, self.damage)


@st.composite
def transcripts(draw: Draw, name: str = "ministry", *, damages_at_most: int = 2) -> Transcript:
    """Prints in the layout of that name, its alternatives among them, with up to so many kinds of damage at once, of which
    the truth can be recovered."""
    pages = variants(layout(name)).flatmap(
        lambda variant: st.tuples(truths(variant), st.just(variant), damages(variant, at_most=damages_at_most))
    )
    truth, variant, damage = draw(pages.filter(lambda page: compatible(*page)))
    return Transcript(truth, variant, damage, print_transcript(truth, variant, damage))


def variants(usual: Layout) -> st.SearchStrategy[Layout]:
    """Every choice of a publisher, each independent of the others, as likely as the usual."""
    aspects = {aspect: st.sampled_from(({}, *choices)) for aspect, choices in usual.alternatives.items()}
    return st.fixed_dictionaries(aspects).map(
        lambda chosen: usual.with_choice({field: value for choice in chosen.values() for field, value in choice.items()})
    )


def damages(usual: Layout, *, at_most: int = 2) -> st.SearchStrategy[Damage]:
    """Damage that can happen to pages of that layout, in up to so many respects, mostly in so many."""
    names = ("", *sorted(damage_of(usual)))
    respects = st.lists(st.sampled_from(names), min_size=at_most, max_size=at_most)
    return respects.flatmap(lambda chosen: st.builds(Damage, **{name: _DAMAGES[name] for name in chosen if name}))


def damage_of(usual: Layout) -> frozenset[str]:
    """The kinds of damage that can happen to pages of that layout."""
    possible = {*_ANYWHERE, *_MEDIA[usual.medium]}
    if usual.heading:
        possible.add("headings")
    if usual.entry:
        possible.add("contents_wrapped")
    if usual.after_topic and usual.medium == "text":
        possible.add("back_to_top_leaks")
    if usual.question_cue.isalpha() and len(usual.question_cue) > _SHORTEST_CUE:
        possible.add("cue_misprinted")
    return frozenset(possible - set(usual.spared))


def _damaged(kind: Any) -> st.SearchStrategy[Any]:
    """Any member of an enumeration but its first, which is the whole one."""
    return st.sampled_from(list(kind)[1:])


_SHORTEST_CUE = 6  # letters; a letter too many makes another word of a shorter one
_ANYWHERE = ("line_end", "encoding", "quotes", "no_break", "hidden")
_MEDIA = {
    "text": ("columns", "indent", "spacing", "mojibake"),
    "markdown": ("struck_out", "spacing"),
    "html": ("columns", "entities", "cues_after_breaks", "struck_out", "comments"),
    "csv": (),
}
_DAMAGES: dict[str, st.SearchStrategy[Any]] = {
    "line_end": _damaged(LineEnd),
    "encoding": _damaged(Encoding),
    "columns": st.integers(60, 80),
    "indent": _damaged(Indent),
    "spacing": _damaged(Spacing),
    "headings": _damaged(Headings),
    "contents_wrapped": st.just(True),
    "quotes": _damaged(Quotes),
    "back_to_top_leaks": st.just(True),
    "entities": _damaged(Entities),
    "no_break": st.just(True),
    "hidden": _damaged(Hidden),
    "mojibake": st.just(True),
    "cues_after_breaks": st.just(True),
    "cue_misprinted": st.just(True),
    "struck_out": st.just(True),
    "comments": st.just(True),
}
assert set(_DAMAGES) == {field.name for field in fields(WHOLE)}, "every respect of Damage has its strategy"
