"""Why a transcript was read by one publisher's conventions and not by another's."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from briefing_parser.models.node import LIGHT, Node


@dataclass(frozen=True, slots=True, repr=False, config=LIGHT)
class ProfileScore(Node):
    """What speaks for a profile in a transcript. It was sure if the score reached the threshold."""

    name: Annotated[str, Field(description="of the profile")]
    score: Annotated[float, Field(description="sum of the weights")]
    threshold: Annotated[float, Field(description="score from which the profile may be chosen")]
    signals: Annotated[
        tuple[tuple[str, float], ...], Field(description="phrases and class words that were found, with their weights")
    ]
