"""Write `mentions/places/tables/region_codes.tsv`: the ISO 3166-2 code of each first-order region of the gazetteer.

    npm pack cldr-subdivisions-full@48.2.0 iso-3166@4.4.0      # Unicode-3.0, MIT; unpack each in a folder of its own
    python -m tools.region_codes cldr/subdivisions iso-3166/2.js

GeoNames numbers regions in its own way; what joins the two is the name. A region takes the code under which CLDR lists one of
its names, in any language that Latin letters write: the same name, the same without the word for its kind, the same
consonants ("Karnten", "Kaernten"). Codes are those that stand directly under a country in ISO's present list. Where no code or
more than one fits, or two regions claim one code, there is none. The script is deterministic.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from briefing_parser.mentions.places import gazetteer
from briefing_parser.mentions.places.gazetteer import fold
from tools.build_gazetteer import PLACES, skeleton

HEAD = "# Country, first-order region in GeoNames' codes, its ISO 3166-2 code; made by tools/region_codes.py\n"
ENTRY = re.compile(r"code: '([A-Z]{2}-[A-Z0-9]+)',\s+name: (?:'[^\n]*'|\"[^\n]*\"),\s+parent: '([A-Z]{2}(?:-\w+)?)'")
KIND = re.compile(
    r"^(?:(?:autonomous |free )?(?:state|province|governorate|republic|region|department|canton|county|prefecture|municipality"
    r"|district|parish|city|territory) of |al |ad |ar |as |ash |az |el |the |provincia (?:d[eoa] )?|departamento (?:del? )?)"
    r"| (?:governorate|province|oblast|region|department|prefecture|state|krai|kray|district|division|county|voivodeship|shi"
    r"|sheng|muhafazah|wilaya|oblysy|ken|municipality|parish|respublika|republic|zizhiqu|autonomous region|territory|capital"
    r"|marz|rayon|special administrative region|metropolitan city|canton|city|islands?|zupanija|megye|bolgesi|judet)$"
)
NAMES = Path(__file__).with_name("region_names.tsv")
"""More names of regions; they come first."""
RENUMBERED = "IR"
"""ISO numbered these anew (2020); CLDR keeps the old numbers."""


def main(subdivisions: str, iso: str) -> None:
    """Read the names, match them, write the table, print how many regions have a code."""
    present = first_order(Path(iso).read_text("utf-8"))
    named: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for path in sorted(Path(subdivisions).glob("*/*.json")):
        for code, name in names_in(json.loads(path.read_text("utf-8"))):
            if code in present and code[:2] != RENUMBERED:
                named[code[:2]][code, name] = None
    usual = {
        (code[:2], fold(name)): code for code, name in (line.split("\t") for line in NAMES.read_text("utf-8").splitlines()[1:])
    }
    codes: dict[tuple[str, str], str] = {}
    regions = regions_of_the_gazetteer()
    for (country, region), names in sorted(regions.items()):
        decided = next((usual[country, name] for name in sorted(names) if (country, name) in usual), None)
        code = decided or ("US-" + region if country == "US" else code_of(names, list(named[country])))
        if code:
            codes[country, region] = code
    claims = Counter(codes.values())
    rows = ["\t".join((*region, code)) + "\n" for region, code in codes.items() if claims[code] == 1]
    (PLACES / "tables" / "region_codes.tsv").write_text(HEAD + "".join(rows), "utf-8")
    print(f"{len(rows)} of {len(regions)} regions have a code")


def first_order(script: str) -> frozenset[str]:
    """The codes that stand directly under their country."""
    return frozenset(code for code, parent in ENTRY.findall(script) if len(parent) == 2)


def names_in(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Code and folded name of each subdivision in one language of CLDR."""
    (names,) = (part["localeDisplayNames"]["subdivisions"] for part in data.values())
    for key, name in names.items():
        yield f"{key[:2].upper()}-{key[2:].upper()}", fold(name)


def regions_of_the_gazetteer() -> dict[tuple[str, str], set[str]]:
    """The folded names of each first-order region, by country and GeoNames' code."""
    regions: dict[tuple[str, str], set[str]] = defaultdict(set)
    for line in gazetteer._table()[0].decode().split("\n"):
        key, _, kind, country, region, *_ = line.split("\t") if line else [""] * 5
        if kind[:1] == "R" and region:
            regions[country, region].add(key)
    return regions


def code_of(names: set[str], known: list[tuple[str, str]]) -> str | None:
    """The one code that fits, by the closest likeness that fits at all."""
    for likeness in (str, bare, consonants):
        codes = matching(names, known, likeness)
        if codes:
            return codes.pop() if len(codes) == 1 else None
    return None


def matching(names: set[str], known: list[tuple[str, str]], likeness: Callable[[str], str]) -> set[str]:
    """The codes of the entries that are like one of the names."""
    wanted = {likeness(name) for name in names} - {""}
    return {code for code, name in known if likeness(name) in wanted}


def bare(name: str) -> str:
    """The name without the words for its kind."""
    return KIND.sub("", KIND.sub("", name))


def consonants(name: str) -> str:
    """The sound of a name of some length."""
    sound = skeleton(bare(name))
    return sound if len(sound) > 2 else ""


if __name__ == "__main__":
    main(*sys.argv[1:])
