"""Spellings: whether one surname is a misprint of another."""

from __future__ import annotations

_ONE_ERROR = 5
_TWO_ERRORS = 8
_LONGEST = 40


def is_misprint(printed: str, known: str) -> bool:
    """One letter wrong, missing, doubled or exchanged with its neighbour; two in names of eight letters and more."""
    longer = max(len(printed), len(known))
    if longer < _ONE_ERROR or longer > _LONGEST or printed == known:
        return False
    return _distance(printed, known) <= (2 if longer >= _TWO_ERRORS else 1)


def _distance(left: str, right: str) -> int:
    """Optimal string alignment: insertions, deletions, substitutions and exchanges of neighbours."""
    rows = [list(range(len(right) + 1))]
    for at, letter in enumerate(left, 1):
        row = [at]
        for other_at, other in enumerate(right, 1):
            best = min(rows[-1][other_at] + 1, row[-1] + 1, rows[-1][other_at - 1] + (letter != other))
            if at > 1 and other_at > 1 and letter == right[other_at - 2] and left[at - 2] == other:
                best = min(best, rows[-2][other_at - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
