"""Where two pieces of plain data differ, in lines that a person can read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import takewhile, zip_longest
from typing import Any

_MISSING = object()
_AROUND = 30  # characters shown before the place where two texts part, twice as many after it


def differences(expected: Any, got: Any, path: str = "") -> Iterator[str]:
    """One line for each leaf that differs: its path, what was expected, what came instead.

    `expected` and `got` are what JSON can hold. Sequences of unlike length are aligned on their equal members first, so
    that one missing turn is one line and not a hundred.
    """
    if isinstance(expected, Mapping) and isinstance(got, Mapping):
        for key in [*expected, *(key for key in got if key not in expected)]:
            yield from differences(expected.get(key, _MISSING), got.get(key, _MISSING), f"{path}.{key}" if path else str(key))
    elif _is_sequence(expected) and _is_sequence(got):
        yield from _sequence_differences(expected, got, path)
    elif expected != got:
        yield f"{path}: expected {_shown(expected, got)}, got {_shown(got, expected)}"


def _sequence_differences(expected: Sequence[Any], got: Sequence[Any], path: str) -> Iterator[str]:
    matcher = SequenceMatcher(None, [repr(item) for item in expected], [repr(item) for item in got], autojunk=False)
    for tag, start, end, got_start, got_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        pairs = zip_longest(expected[start:end], got[got_start:got_end], fillvalue=_MISSING)
        for index, (one, other) in enumerate(pairs, start):
            yield from differences(one, other, f"{path}[{index}]")


def _is_sequence(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _shown(value: Any, other: Any) -> str:
    if value is _MISSING:
        return "nothing"
    if not isinstance(value, str):
        return repr(value)
    if not isinstance(other, str):
        return repr(_clipped(value, 0))
    same = takewhile(lambda pair: pair[0] == pair[1], zip(value, other, strict=False))
    return repr(_clipped(value, max(sum(1 for _ in same) - _AROUND, 0)))


def _clipped(text: str, start: int) -> str:
    end = start + 3 * _AROUND
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
