"""The hour that Chinese words say: 下午3时, 晚上8点半, 凌晨, 今晚8时."""

from __future__ import annotations

from collections.abc import Sequence

from briefing_parser.mentions.dates.chinese.vocabulary import Step
from briefing_parser.mentions.dates.finding.grammar import Token
from briefing_parser.mentions.dates.finding.printed import clock_hour


def hour_of(tokens: Sequence[Token]) -> tuple[str | None, int | str | None]:
    """Hour or part of day, and zone; the part of day tells the half that an hour is of."""
    kinds = {token.kind: token.value for token in tokens}
    step = kinds.get("step")
    zone, part = kinds.get("zone"), kinds.get("part", step.hour if isinstance(step, Step) else None)
    printed = kinds.get("clock", kinds.get("o_clock"))
    if printed is None:
        return part, zone
    clock = clock_hour(printed, None)
    if clock is None:
        return None, zone
    hour = int(clock[:2])
    late = (part in ("AF", "EV") and 1 <= hour < 12) or (part == "NI" and 5 <= hour < 12) or (part == "MI" and hour in (1, 2))
    return f"{hour + 12:02d}{clock[2:]}" if late else clock, zone
