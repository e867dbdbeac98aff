"""Askers: who asked each question, as far as its cue, its own words, a call or the reply tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_parser.askers.calls import DASHES, call, ends_with
from briefing_parser.askers.names_at import Names, mentions_in, names_of
from briefing_parser.askers.people import people
from briefing_parser.askers.replies import reply
from briefing_parser.askers.self_introductions import self_introduction
from briefing_parser.askers.signs import Sign, agree
from briefing_parser.models import AnyMention, Evidence, Span, Speaker
from briefing_parser.profiles import Profile
from briefing_parser.structure import Structure
from briefing_parser.structure.turns.turns import SpokenTurn


class Asker(NamedTuple):
    """Who asks a question, and what tells it."""

    speaker: Speaker
    evidence: tuple[Evidence, ...]


def find_askers(text: str, found: Structure, mentions: Sequence[AnyMention], profile: Profile) -> dict[int, Asker]:
    """Askers by number of their turn.

    The cue leads, then what the question itself says, then who was called, then the name in the answer: what contradicts an
    earlier sign does not count. Who is named by given name or surname alone is the asker of that name, if there is one only.
    What is not told stays open.
    """
    turns = found.turns
    asking = [at for at, turn in enumerate(turns) if turn.kind == "question"]
    if not asking:
        return {}
    names = names_of(text, mentions, _podium(found), profile)
    told = {at: _agreeing(_signs(at, found, names)) for at in asking}
    heard = [sign.name.lower() for own in told.values() for sign in own if sign.name]
    established = {word for name in heard for word in name.split()}
    for at in asking:
        if addressed := _addressed(at, turns, established, names):
            told[at] = _agreeing((*told[at], addressed))
    signs = {at: own for at, own in told.items() if own}
    named = people(signs)
    return {at: Asker(named[at], tuple(Evidence(sign.span, sign.rule) for sign in own)) for at, own in signs.items()}


def names_by_start(askers: Mapping[int, Asker]) -> dict[int, str]:
    """The name of each asker by where something tells it: there, whatever is printed means him."""
    return {
        evidence.span.start: asker.speaker.name
        for asker in askers.values()
        for evidence in asker.evidence
        if asker.speaker.name and evidence.rule != "cue"
    }


def _podium(found: Structure) -> list[str]:
    """Names of all who speak otherwise than asking."""
    labelled = [speaker for label, speaker in found.speakers.items() if speaker and label not in found.askers]
    return [speaker.name for speaker in (*found.podium, *labelled) if speaker.name]


def _signs(at: int, found: Structure, names: Names) -> Iterator[Sign]:
    """What tells of who asks before the answer, the most reliable first."""
    turns, turn = found.turns, found.turns[at]
    if cue := _in_cue(turn, found.askers, names):
        yield cue
    if own := self_introduction(turn.paragraphs, names):
        yield own
    before, after = turns[at - 1] if at else None, turns[at + 1] if at + 1 < len(turns) else None
    if after and after.kind == "question" and ends_with(turn, DASHES, names.text):
        return  # another breaks in: either may be the one who was called
    if before and before.kind != "question" and (called := call(before, turn, turns[at - 2] if at > 1 else None, names)):
        yield called


def _in_cue(turn: SpokenTurn, askers: Mapping[str, Speaker], names: Names) -> Sign | None:
    """What the cue prints; one word, or one with an article, that a finder knows for a body is an outlet."""
    cue = turn.cue
    speaker = askers.get(cue.label) if cue else None
    if cue is None or speaker is None:
        return None
    span = Span(cue.start, cue.end)
    kinds = {mention.kind for mention in mentions_in(span.start, span.end, names)}
    first, _, rest = cue.label.lower().partition(" ")
    is_one_word = not rest or first in names.profile.cues.articles
    if speaker.name and not speaker.organisation and is_one_word and "organisation" in kinds and "person" not in kinds:
        return Sign(None, cue.label, span, "cue")
    return Sign(speaker.name, speaker.organisation, span, "cue")


def _addressed(at: int, turns: Sequence[SpokenTurn], established: set[str], names: Names) -> Sign | None:
    """Whom the answer addresses, if only one has asked before it."""
    after = turns[at + 1] if at + 1 < len(turns) else None
    is_only = not at or turns[at - 1].kind != "question"
    return reply(after, turns[at], established, names) if after and after.kind == "answer" and is_only else None


def _agreeing(signs: Iterable[Sign]) -> tuple[Sign, ...]:
    """The signs that tell of the same person as those before them."""
    told: list[Sign] = []
    for sign in signs:
        if all(agree(sign, other) for other in told):
            told.append(sign)
    return tuple(told)
