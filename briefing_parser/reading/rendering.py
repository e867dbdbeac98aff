"""What a reader of marked-up input gives: the text that it prints, where each piece stood, and what the mark-up said."""

from __future__ import annotations

from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Defect


class Rendering(NamedTuple):
    """Marked-up input as text. `name`, of the algorithm, changes when offsets would."""

    name: str | None  # None for what is no mark-up
    text: str
    origins: tuple[tuple[int, int, int], ...]  # see `Source.origins`
    marks: tuple[Mark, ...] = ()
    defects: tuple[Defect, ...] = ()
