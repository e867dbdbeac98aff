"""The gazetteer: what its table holds, how names are folded and looked up, and what it costs."""

from __future__ import annotations

import hashlib
import zlib
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.mentions.places.gazetteer import fold, look_up

PACKAGE = resources.files("briefing_parser.mentions.places")
CHECKSUM = "a6fbc37ccab96fae0a79e2e800a229ebc12d68cc9c06b11b80131b831464e1ec"
MEGABYTE = 1_000_000


def test_the_table_is_the_one_that_the_build_script_writes() -> None:
    data = PACKAGE.joinpath("gazetteer.tsv.z").read_bytes()
    assert hashlib.sha256(zlib.decompress(data)).hexdigest() == CHECKSUM
    assert len(data) < 6 * MEGABYTE


def countries() -> list[list[str]]:
    """Rows of the hand-written table: code, name, latitude, longitude, other names."""
    lines = PACKAGE.joinpath("tables", "countries.tsv").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("row", countries(), ids=lambda row: row[0])
def test_every_country_is_found_under_all_its_names(row: list[str]) -> None:
    for name in [row[1], *filter(None, row[4].split("|"))]:
        found = look_up(name.removeprefix("the "))
        assert row[0] in {place.country for place in found if place.kind == "A"}, name


CAPITALS = """
AF Kabul|AL Tirana|AM Yerevan|AR Buenos Aires|AT Vienna|AU Canberra|AZ Baku|BA Sarajevo|BD Dhaka|BE Brussels
BG Sofia|BR Brasília|BY Minsk|CA Ottawa|CD Kinshasa|CH Bern|CL Santiago|CN Beijing|CO Bogotá|CU Havana
CY Nicosia|CZ Prague|DE Berlin|DK Copenhagen|DZ Algiers|EE Tallinn|EG Cairo|ES Madrid|ET Addis Ababa
FI Helsinki|FR Paris|GB London|GE Tbilisi|GR Athens|HR Zagreb|HU Budapest|ID Jakarta|IE Dublin|IN New Delhi
IQ Baghdad|IR Tehran|IS Reykjavik|IT Rome|JO Amman|JP Tokyo|KE Nairobi|KG Bishkek|KH Phnom Penh|KP Pyongyang
KR Seoul|KZ Astana|LB Beirut|LT Vilnius|LV Riga|LY Tripoli|MA Rabat|MD Chisinau|ME Podgorica|MK Skopje
MM Nay Pyi Taw|MN Ulaanbaatar|MX Mexico City|MY Kuala Lumpur|NG Abuja|NI Managua|NL Amsterdam|NO Oslo
NP Kathmandu|NZ Wellington|OM Muscat|PE Lima|PH Manila|PK Islamabad|PL Warsaw|PT Lisbon|QA Doha|RO Bucharest
RS Belgrade|RU Moscow|SA Riyadh|SD Khartoum|SE Stockholm|SG Singapore|SI Ljubljana|SK Bratislava|SL Freetown
SN Dakar|SO Mogadishu|SS Juba|SY Damascus|TH Bangkok|TJ Dushanbe|TM Ashgabat|TN Tunis|TR Ankara|TW Taipei
UA Kyiv|US Washington|UZ Tashkent|VE Caracas|VN Hanoi|YE Sanaa|ZA Pretoria|ZW Harare
"""


@pytest.mark.parametrize("row", CAPITALS.replace("\n", "|").strip("|").split("|"))
def test_capitals_are_found_in_their_usual_names(row: str) -> None:
    code, name = row.split(" ", 1)
    assert code in {place.country for place in look_up(name) if place.kind in "CP"}


def test_a_town_that_has_the_name_of_the_capital_too_is_none() -> None:
    assert [place.region for place in look_up("Washington") if place.kind == "C"] == ["DC"]
    assert [place.kind for place in look_up("Lead")] == ["P"]
    assert "C" in {place.kind for place in look_up("New Delhi")}


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Kiev", "Kyiv"),
        ("Kharkov", "Kharkiv"),
        ("KYIV", "Kyiv"),
        ("Bombay", "Mumbai"),
        ("Peking", "Beijing"),
        ("Saigon", "Ho Chi Minh City"),
        ("São Paulo", "São Paulo"),
        ("Sao Paulo", "São Paulo"),
        ("Cote d’Ivoire", "Ivory Coast"),
        ("Côte d'Ivoire", "Ivory Coast"),
        ("Burma", "Myanmar"),
        ("the Hague".removeprefix("the "), "The Hague"),
        ("Nagorno Karabakh", "Nagorno-Karabakh"),
        ("Trans-Dniester", "Transnistria"),
        ("Strait of Hormuz", "Strait of Hormuz"),
    ],
)
def test_historic_and_foreign_spellings(spelling: str, name: str) -> None:
    assert name in {place.name for place in look_up(spelling)}


@pytest.mark.parametrize(
    ("name", "code"), [("US", "US"), ("U.S.", "US"), ("UK", "GB"), ("DPRK", "KP"), ("ROK", "KR"), ("UAE", "AE"), ("DRC", "CD")]
)
def test_acronyms_count_in_capitals(name: str, code: str) -> None:
    assert look_up(name)[0].country == code


@pytest.mark.parametrize("word", ["us", "Us", "NATO", "OF", "OR", "IN", "Xyzzyq", "", "§", "Uk"])
def test_what_is_no_acronym_is_no_country(word: str) -> None:
    assert not [place for place in look_up(word) if place.kind == "A"]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Côte-d'Ivoire", "cote divoire"),
        ("  Rio\n de  Janeiro ", "rio de janeiro"),
        ("St. Louis", "st louis"),
        ("Łódź", "lodz"),
        ("Dar‘ā", "dara"),
    ],
)
def test_folding(name: str, key: str) -> None:
    assert fold(name) == key


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.text(max_size=90))
def test_any_string_may_be_looked_up(name: str) -> None:
    for place in look_up(name):
        assert -90 <= place.latitude <= 90
        assert -180 <= place.longitude <= 180


def test_a_name_is_found_whatever_block_it_stands_in() -> None:
    """Neighbouring keys on both sides of the table's block borders are reached."""
    text = zlib.decompress(PACKAGE.joinpath("gazetteer.tsv.z").read_bytes()).decode()
    keys = [line.split("\t", 1)[0] for line in text.split("\n")[1:-1]]
    lost = [key for key in keys[::997] if key == fold(key) and not look_up(key)]
    assert not lost
