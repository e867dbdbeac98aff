"""The Q&A segmenter: paragraphs to turns, each with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.models.turns import TurnKind
from briefing_parser.profiles import Profile
from briefing_parser.structure.names import Named
from briefing_parser.structure.paragraphs import Paragraph
from briefing_parser.structure.sections import Sections
from briefing_parser.structure.sides import Said, sides
from briefing_parser.structure.speaker_cues import Cue, cues_inside
from briefing_parser.structure.speech_acts import is_greeting

_MOST_LABELS_INSIDE = 12
_STAGE_DIRECTION = re.compile(r"[(\[][^()\[\]]{1,120}+[)\]]\.?")


class SpokenTurn(NamedTuple):
    """What one speaker says between two cues; `cue` is None where none is printed."""

    kind: TurnKind
    cue: Cue | None
    paragraphs: tuple[Span, ...]
    span: Span
    heading: int | None  # number of the heading it stands under, in the prepared part


class _Piece(NamedTuple):
    """A paragraph of a turn, or the part of it from a cue on."""

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
    pieces = list(_pieces(text, paragraphs, start, sections, cues, profile))
    groups: list[list[_Piece]] = []
    for piece in pieces:
        if piece.cue or not groups or piece.heading != groups[-1][-1].heading:
            groups.append([piece])
        else:
            groups[-1].append(piece)
    return _with_kinds(text, groups, on_podium, profile)


def is_stage_direction(line: str) -> bool:
    """`(Laughter.)`, `[inaudible]`: a line in brackets."""
    return _STAGE_DIRECTION.fullmatch(line) is not None


def _pieces(
    text: str, paragraphs: Sequence[Paragraph], start: int, sections: Sections, cues: Mapping[int, Cue], profile: Profile
) -> Iterator[_Piece]:
    heading_of = {at: number for number, heading in enumerate(sections.headings) for at in heading.paragraphs}
    labels = _labels_inside(cues, profile)
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
            inner = cues_inside(text, begin, paragraph.end, labels) if labels else []
            ends = [position for position, _ in inner] + [paragraph.end]
            yield _Piece(cue, _trimmed(text, begin, ends[0]), here)
            for (position, label), end in zip(inner, ends[1:], strict=True):
                known = labels[label]
                words = position + len(label) + 1
                moved = Cue(known.kind, position, position + len(label), words, label, known.named)
                yield _Piece(moved, _trimmed(text, words, end), here)


def _labels_inside(cues: Mapping[int, Cue], profile: Profile) -> dict[str, Cue]:
    """Labels that may also stand inside a line: those of the text's own cues that come back, as they are printed."""
    times: dict[str, int] = {}
    labels: dict[str, Cue] = {}
    for cue in cues.values():
        times[cue.label] = times.get(cue.label, 0) + 1
        labels.setdefault(cue.label, cue)
    often = sorted((label for label in labels if times[label] > 1 and len(label) > 1), key=lambda label: (-times[label], label))
    return {label: labels[label] for label in often[:_MOST_LABELS_INSIDE] if label.lower() not in profile.cues.never}


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
