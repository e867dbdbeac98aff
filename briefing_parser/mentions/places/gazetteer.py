"""The gazetteer: names of places looked up in one sorted table, which is decoded only where a name is hit.

The table (`gazetteer.tsv.z`, built by `tools/build_gazetteer.py`) is UTF-8 text, one row a name and place, sorted by the
folded name; a look-up bisects the first keys of its blocks and scans one block. It is read on first use and never changes.
Data: GeoNames, CC BY 4.0; see NOTICE.
"""

from __future__ import annotations

import math
import unicodedata
import zlib
from bisect import bisect_left
from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple

BLOCK = 2048
"""Bytes between two keys of the index: small enough to scan at once, large enough for a small index."""


class Row(NamedTuple):
    """One place that a name may mean."""

    name: str
    """usual English name"""
    kind: str
    """A state, C capital, P town, R first-order region, D second-order region, L area, W water, S river, I island, T mountain,
    B building"""
    alias: bool
    """the name looked up is not the name of the place, but another of its names or spellings"""
    common: bool
    """the name looked up is an English word too"""
    country: str
    """ISO 3166-1 alpha-2, or empty"""
    region: str
    """first-order code of GeoNames within the country, or empty"""
    latitude: float
    longitude: float
    geonames_id: int
    """0 where there is none"""
    population: int
    """people, to two digits"""


def look_up(name: str) -> tuple[Row, ...]:
    """The places of this name in the table, most populous first.

    Case, accents, apostrophes and hyphens do not matter, except that acronyms (US, U.S., DPRK) count in capitals alone, and
    that a short word in capitals (NATO) may be a state or a great city, not a village.
    """
    if len(name) > LONGEST:
        return ()
    letters = name.replace(".", "")
    if len(letters) > ACRONYM or not letters.isupper():
        return _rows(fold(name))
    if "." in name or len(letters) < SHOUTED:
        return _rows(letters) or _rows(name)
    return _rows(letters) or tuple(row for row in _rows(fold(name)) if row.kind in "AC" or row.population >= GREAT)


@lru_cache(maxsize=1 << 14)
def begins(word: str) -> bool:
    """True if a name of several words in the table begins with this word: `New`, `King` (King's Lynn), not `Oslo`."""
    table, heads, starts = _table()
    key = fold(word).encode("utf-8", "replace")
    for longer in (key + b" ", key + b"s "):
        block = max(bisect_left(heads, longer) - 1, 0)
        if table.find(b"\n" + longer, starts[block], starts[min(block + 2, len(starts) - 1)]) >= 0:
            return True
    return False


LONGEST = 80
"""Characters of the longest name looked up."""
ACRONYM = 5
"""Letters of the longest acronym in the table."""
SHOUTED = 4
"""Letters of the shortest name that may be printed in capitals without being an acronym: MALI, CUBA."""
GREAT = 500_000
"""People of a city that counts as great."""


def kilometres(one: Row, other: Row) -> float:
    """Distance on the plane at their latitude: close enough for neighbours."""
    north = (one.latitude - other.latitude) * 111.2
    east = ((one.longitude - other.longitude + 180) % 360 - 180) * 111.2 * math.cos(math.radians(one.latitude))
    return math.hypot(north, east)


_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "&": " and "}
    | dict.fromkeys("'‘’`ʼʻ′.,\u00ad", "")
    | dict.fromkeys("-‐‑–—/\u00a0\n\t()", " ")
)
_MARK = "Mn"


@lru_cache(maxsize=1 << 14)
def fold(name: str) -> str:
    """The key of a name: small letters without accents, apostrophes and dots; hyphens are spaces."""
    small = name.casefold().translate(_LETTERS)
    if not small.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", small) if unicodedata.category(c) != _MARK)
        small = plain.casefold().translate(_LETTERS)
    return " ".join(small.split())


@lru_cache(maxsize=1 << 14)
def _rows(key: str) -> tuple[Row, ...]:
    table, heads, starts = _table()
    sought = b"\n" + key.encode("utf-8", "replace") + b"\t"
    block = max(bisect_left(heads, sought[1:-1]) - 1, 0)
    position = table.find(sought, starts[block], starts[min(block + 2, len(starts) - 1)] + len(sought))
    rows = []
    while position >= 0 and table.startswith(sought, position):
        end = table.index(b"\n", position + 1)
        rows.append(_row(key, table[position + len(sought) : end].decode()))
        position = end
    return tuple(rows)


def _row(key: str, line: str) -> Row:
    name, kind, country, region, latitude, longitude, number, people = line.split("\t")
    return Row(
        name or key.title(), kind[0], "a" in kind[1:], "w" in kind[1:], country, region, float(latitude), float(longitude),
        int(number or 0), round(float(people) * 1000),
    )  # fmt: skip


@cache
def _table() -> tuple[bytes, list[bytes], list[int]]:
    """The table, the key at the start of each block, and where the blocks start."""
    data = resources.files(__package__).joinpath("gazetteer.tsv.z").read_bytes()
    table = zlib.decompress(data)
    starts = [0]
    while (position := table.find(b"\n", starts[-1] + BLOCK)) >= 0 and position < len(table) - 1:
        starts.append(position)
    heads = [table[start + 1 : table.index(b"\t", start)] for start in starts]
    return table, heads, [*starts, len(table)]
