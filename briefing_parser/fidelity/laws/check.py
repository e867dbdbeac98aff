"""The laws that every parse keeps, checked on its result: one call for fixtures, real transcripts, generated input.

    total           a second parse of the same input gives a briefing
    conservative    the text is the decoded input, less a byte order mark; its hash is the input's
    tiling          the blocks, in order and none empty, tile the text
    covered         a paragraph block lies in a turn or topic; of a long plain text at most 40 % is furniture
    grounded        every span lies in the text, and what is said to be printed there is printed there
    nested          children lie inside their parents
    ordered         siblings are in order and disjoint; mentions are in order of (start, -end, kind)
    mentions        none cross, none begins in furniture
    identified      ids are unique, references lead to nodes of the right kind, and links lead back
    evident         every fact about the briefing has evidence, and no evidence is without its fact
    round-trip      JSON and pickle give back an equal briefing whose exchanges and topics hold its very turns
    deterministic   a second parse gives the same JSON

Linear time is measured by benchmarks, conformity with the JSON Schema by the tests of the schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefing_parser.fidelity.laws.broken import Broken
from briefing_parser.fidelity.laws.links import evident, identified
from briefing_parser.fidelity.laws.repetition import conservative, repeated, round_trip
from briefing_parser.fidelity.laws.spans import covered, grounded, mentions, nested, ordered, tiling
from briefing_parser.models import Briefing

LAWS: dict[str, Callable[[Briefing], Iterator[str]]] = {
    "tiling": tiling,
    "covered": covered,
    "grounded": grounded,
    "nested": nested,
    "ordered": ordered,
    "mentions": mentions,
    "identified": identified,
    "evident": evident,
    "round-trip": round_trip,
}
"""Name of the law -> what breaks it in a briefing, in words. The rest need the raw input or the parser."""


def broken_laws(
    briefing: Briefing, raw: str | bytes | None = None, parse: Callable[[str | bytes], Briefing] | None = None
) -> list[Broken]:
    """What breaks a law in `briefing`, empty if nothing does.

    With `raw`, what it was parsed from, the text is compared with the input; with `parse` too, the input is parsed a
    second time.
    """
    broken = [Broken(law, detail) for law, check in LAWS.items() for detail in check(briefing)]
    if raw is not None:
        broken += [Broken("conservative", detail) for detail in conservative(briefing, raw)]
        if parse is not None:
            broken += repeated(briefing, raw, parse)
    return broken
