"""The tables of scores: measures of documents taken together, and their bootstrap intervals."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.scores import BASE, MEASURES, intervals, measured, rows

PERFECT = {"gold": 4, "system": 4, "strict": 4, "relaxed": 4, "value": 4}
HALF = {"gold": 4, "system": 8, "strict": 2, "relaxed": 4, "value": 3}


@pytest.mark.parametrize(
    ("counts", "strict", "relaxed", "value", "recall"),
    [
        ([PERFECT], 100, 100, 100, 100),
        ([HALF], 200 * 2 / 12, 200 * 4 / 12, 200 * 3 / 12, 75),
        ([PERFECT, HALF], 200 * 6 / 20, 200 * 8 / 20, 200 * 7 / 20, 87.5),
        ([{"documents": 1}], 0, 0, 0, math.nan),
        ([], 0, 0, 0, math.nan),
    ],
)
def test_measures_are_taken_over_all_dates(counts, strict, relaxed, value, recall):
    assert tuple(measured(counts, "dates").values()) == pytest.approx((strict, relaxed, value, recall), nan_ok=True)


def test_documents_that_are_alike_leave_no_doubt():
    assert set(intervals([HALF] * 5, "dates").values()) == {(score, score) for score in measured([HALF], "dates").values()}


document = st.integers(1, 9).flatmap(
    lambda gold: st.fixed_dictionaries(
        {"gold": st.just(gold), "system": st.just(9), **{name: st.integers(0, gold) for name in ("strict", "relaxed", "value")}}
    )
)


@settings(max_examples=5)
@given(st.lists(document, min_size=5, max_size=12))
def test_an_interval_lies_around_the_measure_and_is_the_same_every_time(counts):
    around = intervals(counts, "dates")
    assert around == intervals(counts, "dates")
    for name, score in measured(counts, "dates").items():
        lowest, highest = (pick(measured([one], "dates")[name] for one in counts) for pick in (min, max))
        low, high = around[name]
        assert lowest - 1e-9 <= low <= high <= highest + 1e-9
        assert low - 1e-9 <= score <= high + 1e-9


@pytest.mark.skipif(not (BASE / "eval").is_dir(), reason=f"no corpus at {BASE}: set BRIEFING_CORPUS")
def test_a_row_for_each_tier_of_graded_gold():
    names = [row[0] for row in rows("dates", ["seed_gold"])]
    assert names == ["seed_gold, tiers 1 and 2", "seed_gold, all tiers"]


@pytest.mark.skipif(not (BASE / "eval").is_dir(), reason=f"no corpus at {BASE}: set BRIEFING_CORPUS")
def test_places_have_their_own_measures():
    ((name, documents, _, *scores),) = rows("places", ["briefings"])
    assert (name, len(scores)) == ("briefings", len(MEASURES["places"]))
    assert int(documents) > 1
    assert all("[" in score for score in scores)
