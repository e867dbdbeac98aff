"""What a print tells of the truth."""

import pytest
from the_ministry import MINISTRY, TRUTH, changed

from briefing_parser.fidelity import Damage, expected
from briefing_parser.fidelity.damage import Headings, LineEnd, Spacing


@pytest.mark.parametrize(
    ("layout", "damage", "changes"),
    [
        (changed("organisation"), Damage(), {"organisation": "Foreign Ministry"}),
        (
            changed("title 1"),
            Damage(),
            {"place": None, "title": "Briefing by Foreign Ministry Spokesperson Anna Berg, 4 May 2020"},
        ),
        (changed("contents 4"), Damage(), {"contents": (), "exchanges": "untitled"}),
        (changed("dateline 2"), Damage(), {"published": None}),
        (MINISTRY, Damage(headings=Headings.WRAPPED, spacing=Spacing.WIDE, columns=70, line_end=LineEnd.CR), {}),
    ],
)
def test_what_a_print_tells(layout, damage, changes):
    whole, told = expected(TRUTH, MINISTRY), expected(TRUTH, layout, damage)
    if changes.pop("exchanges", None):
        assert [exchange.title for exchange in told.exchanges] == [None]
        told = told._replace(exchanges=whole.exchanges)
    assert told == whole._replace(**changes)
