"""The Q&A segmenter: paragraphs to turns, each with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.models.turns import TurnKind
from briefing_parser.profiles import Profile
from briefing_parser.structure.cues.cue import Cue
from briefing_parser.structure.layout.paragraphs import Paragraph
from briefing_parser.structure.names.names import Named
from briefing_parser.structure.sections.sections import Sections
from briefing_parser.structure.turns.sides import sides
from briefing_parser.structure.turns.speech_acts import is_greeting
from briefing_parser.structure.turns.voices import Said

_STAGE_DIRECTION = re.compile(r"[(\[][^()\[\]]{1,120}+[)\]]\.?")


class SpokenTurn(NamedTuple):
    """What one speaker says between two cues; `cue` is None where none is printed."""

    kind: TurnKind
    cue: Cue | None
    paragraphs: tuple[Span, ...]
    span: Span
    heading: int | None  # number of the heading it stands under, in the prepared part


class _Piece(NamedTuple):
    """A paragraph of a turn, behind its cue."""

    cue: Cue | None
    span: Span
    heading: int | None


def segment(
    text: str,
    paragraphs: Sequence[Paragraph],
    start: int,
    sections: Sections,
    cues: Mapping[int, Cue],
    on_podium: Sequence[Named],
    profile: Profile,
) -> list[SpokenTurn]:
    """The turns from paragraph `start`, below head and contents, to the end; `cues` by start of paragraph."""
    pieces = list(_pieces(text, paragraphs, start, sections, cues))
    groups: list[list[_Piece]] = []
    for piece in pieces:
        if piece.cue or not groups or piece.heading != groups[-1][-1].heading:
            groups.append([piece])
        else:
            groups[-1].append(piece)
    return _without_opening_of_questions(_with_kinds(text, groups, on_podium, profile))


def _without_opening_of_questions(turns: list[SpokenTurn]) -> list[SpokenTurn]:
    """Who gives the floor for questions below the last topic speaks of it no more."""
    last = max((at for at, turn in enumerate(turns) if turn.kind == "statement"), default=-1)
    return [turn._replace(heading=None) if at > last and turn.kind == "moderation" else turn for at, turn in enumerate(turns)]


def is_stage_direction(line: str) -> bool:
    """`(Laughter.)`, `[inaudible]`: a line in brackets."""
    return _STAGE_DIRECTION.fullmatch(line) is not None


def _pieces(
    text: str, paragraphs: Sequence[Paragraph], start: int, sections: Sections, cues: Mapping[int, Cue]
) -> Iterator[_Piece]:
    heading_of = {at: number for number, heading in enumerate(sections.headings) for at in heading.paragraphs}
    names_exchange = {at for heading in sections.of_questions for at in heading.paragraphs}
    here: int | None = None
    for at in range(start, len(paragraphs)):
        paragraph = paragraphs[at]
        if at in heading_of:
            here = heading_of[at]
        elif at == sections.questions_heading:
            here = None
        elif at not in sections.furniture and at not in names_exchange:
            cue = cues.get(paragraph.start)
            if at >= sections.questions:
                here = None
            begin = min(cue.words, paragraph.end) if cue else paragraph.start
            yield _Piece(cue, _trimmed(text, begin, paragraph.end), here)


def _trimmed(text: str, start: int, end: int) -> Span:
    printed = text[start:end]
    left = len(printed) - len(printed.lstrip())
    return Span(start + left, max(start + left, start + len(printed.rstrip())))


def _with_kinds(
    text: str, groups: Sequence[Sequence[_Piece]], on_podium: Sequence[Named], profile: Profile
) -> list[SpokenTurn]:
    """Who is not on the podium asks; who is makes statements until something has been asked, and answers from then on."""
    said = [Said(group[0].cue, " ".join(piece.span.of(text) for piece in group if piece.span)) for group in groups]
    turns: list[SpokenTurn] = []
    asked = False
    for group, spoken, side in zip(groups, said, sides(said, on_podium, profile), strict=True):
        if side == "question":
            kind: TurnKind = "question"
            asked = asked or not is_greeting(spoken.words, profile)
        elif side == "moderation":
            kind = "moderation"
        else:
            kind = "answer" if asked else "statement"
        cue = group[0].cue
        paragraphs = tuple(piece.span for piece in group if piece.span)
        first = cue.start if cue else group[0].span.start
        last = max(group[-1].span.end, cue.words if cue and not paragraphs else 0)
        turns.append(SpokenTurn(kind, cue, paragraphs, Span(first, last), group[0].heading))
    return turns
