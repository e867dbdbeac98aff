"""What the steps of the stage hand to each other."""

from __future__ import annotations

from typing import NamedTuple

from briefing_parser.mentions.entities.grammar import Kind
from briefing_parser.mentions.entities.runs import Token


class Found(NamedTuple):
    """A mention before it has its canonical name: half-open code-point offsets, and the tokens that it was read from."""

    start: int
    end: int
    kind: Kind
    rule: str
    text: str
    tokens: tuple[Token, ...]


class Leftover(NamedTuple):
    """A capitalised word that no rule took, with the letters before and after it in its run."""

    token: Token
    before: str
    after: str
