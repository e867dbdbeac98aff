"""Resolution: which of its namesakes a name means."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_parser.mentions.places import find_places
from briefing_parser.mentions.places.resolution import REASONS
from briefing_parser.mentions.places.vocabulary import vocabulary
from briefing_parser.models.mentions import Place


def place(text: str, name: str, near: str | None = None) -> Place:
    """The place of the first mention of a name."""
    return next(m.place for m in find_places(text, near=near) if m.text == name and m.place is not None)


@pytest.mark.parametrize(
    ("text", "name", "code", "usual"),
    [
        ("a meeting in Paris", "Paris", "FR", "Paris"),
        ("a fair in Paris, Texas, today", "Paris", "US", "Paris"),
        ("a plant in Athens, Ga., closed", "Athens", "US", "Athens"),
        ("ministers of Georgia and Armenia met in Tbilisi", "Georgia", "GE", "Georgia"),
        ("farms in Georgia, Alabama and Florida", "Georgia", "US", "Georgia"),
        ("hospitals in New York and Chicago", "New York", "US", "New York City"),
        ("the governors of New Jersey, New York and Connecticut", "New York", "US", "New York"),
        ("ferries in Washington state", "Washington", "US", "Washington"),
        ("a flight to Kiev", "Kiev", "UA", "Kyiv"),
        ("a fire in St. Paul, Minnesota", "St. Paul", "US", "Saint Paul"),
        ("a fire in St. Louis", "St. Louis", "US", "St. Louis"),
        ("a flight to Addis", "Addis", "ET", "Addis Ababa"),
        ("fairs in Ohio, Dayton, Ohio, and Columbus, Ohio; then home to Washington", "Washington", "US", "Washington"),
        ("hospitals of Pennsylvania, of Lancaster, Pennsylvania, and the Denver area", "Denver", "US", "Denver"),
        ("a summit in Vancouver after fairs in Seattle and Portland", "Vancouver", "CA", "Vancouver"),
        ("Moscow and Washington will talk", "Moscow", "RU", "Moscow"),
        ("Moscow and Washington will talk", "Washington", "US", "Washington"),
        ("a speech in Panama City, U.S. Secretary Lee said", "Panama City", "PA", "Panama City"),
        ("a fair in Panama City, U.S., ended", "Panama City", "US", "Panama City"),
        ("a school in Paris in Stark County, Ohio", "Paris", "US", "Paris"),
        ("Tbilisi, Batumi and Kutaisi; then to Atlanta, Georgia", "Georgia", "US", "Georgia"),
        ("Tbilisi, Batumi and Kutaisi; a fair in Atlanta and talks in Georgia", "Georgia", "GE", "Georgia"),
        ("imports from the ROK", "ROK", "KR", "South Korea"),
        ("markets in Gaza", "Gaza", "PS", "Gaza Strip"),
    ],
)
def test_namesakes(text: str, name: str, code: str, usual: str) -> None:
    resolved = place(text, name)
    assert (resolved.country_code, resolved.name) == (code, usual)


@pytest.mark.parametrize(
    ("text", "feature"),
    [("roads in Idlib province", "region"), ("a market in Idlib", "city"), ("sailing the Baltic Sea", "water")],
)
def test_the_word_for_its_kind_decides_between_a_town_and_its_region(text: str, feature: str) -> None:
    assert {m.place.feature for m in find_places(text) if m.place} == {feature}


@pytest.mark.parametrize(
    ("text", "near", "code"),
    [
        ("The new law of Georgia", "US", "US"),
        ("The new law of Georgia", None, "GE"),
        ("The new law of Georgia", "JP", "GE"),
        ("Ukraine, Moldova and Georgia wait", "US", "GE"),
        ("The talks of Georgia and Armenia", "US", "GE"),
    ],
)
def test_a_publisher_speaks_of_its_own_states_by_their_names(text: str, near: str | None, code: str) -> None:
    assert place(text, "Georgia", near).country_code == code


@pytest.mark.parametrize("near", ["ZA", "Pretoria", "Ministry of Health of South Africa"])
def test_near_may_be_a_code_a_place_or_a_body(near: str) -> None:
    assert place("The council of Newcastle met.", "Newcastle", near).country_code == "ZA"


def test_near_may_be_a_body_with_an_adjective() -> None:
    assert place("The council of Newcastle met.", "Newcastle", "Australian Government").country_code == "AU"


def test_of_what_near_names_the_first_counts() -> None:
    assert place("The council of Newcastle met.", "Newcastle", "Department of Health, Canberra").country_code == "AU"
    assert place("The council of Newcastle met.", "Newcastle", "Australian Department of Health, Pretoria").country_code == "AU"


def test_near_breaks_ties() -> None:
    text = "The council of Newcastle met in Newcastle."
    assert place(text, "Newcastle", near="AU").country_code == "AU"
    assert place(text, "Newcastle", near="ZA").country_code == "ZA"
    assert place(text, "Newcastle", near="Canberra").country_code == "AU"


@pytest.mark.parametrize("near", ["", "Nowhereville", "??", "Ministry"])
def test_a_near_that_names_nothing_is_ignored(near: str) -> None:
    assert place("a meeting in Paris", "Paris", near=near).country_code == "FR"


def test_one_sense_per_text() -> None:
    mentions = find_places("A fire in Athens, Ga., spread. Firefighters in Athens worked all night.")
    assert {m.place.country_code for m in mentions if m.place and m.text == "Athens"} == {"US"}


def test_mentions_of_one_place_share_it() -> None:
    first, second = find_places("From Oslo to Oslo")
    assert first.place is second.place


def test_a_small_place_with_equal_namesakes_stays_undecided() -> None:
    (mention,) = find_places("A shop in Ashland opened.")
    assert mention.place is None


@pytest.mark.parametrize(
    ("reason", "name", "text", "near"),
    [
        ("only", "Lviv", "a fair in Lviv", None),
        ("people", "Paris", "a fair in Paris", None),
        ("qualified", "Paris", "a fair in Paris, Texas, today", None),
        ("kind", "Washington", "ferries in Washington state", None),
        ("context", "Springfield", "hospitals of Illinois, in Chicago, Peoria and Springfield", None),
        ("near", "Newcastle", "The council of Newcastle met in Newcastle.", "AU"),
        ("undecided", "Ashland", "A shop in Ashland opened.", None),
    ],
)
def test_what_told_a_place_from_its_namesakes_is_in_the_rule(reason: str, name: str, text: str, near: str | None) -> None:
    mention = next(m for m in find_places(text, near=near) if m.text.startswith(name))
    assert mention.rule.split("+")[1] == reason


def test_the_reasons_are_the_documented_ones() -> None:
    page = Path("docs/places.md").read_text("utf-8")
    assert [reason for reason in (*REASONS, "only", "undecided") if f"| `{reason}` |" not in page] == []


def test_what_it_may_well_mean_too_is_told() -> None:
    (paris,) = find_places("a fair in Paris")
    (springfield,) = find_places("a fair in Springfield")
    (ashland,) = find_places("A shop in Ashland opened.")
    assert paris.alternatives == ()
    assert springfield.place is not None
    assert {other.name for other in springfield.alternatives} == {"Springfield"}
    assert springfield.place not in springfield.alternatives
    assert ashland.place is None
    assert len({other.region_code for other in ashland.alternatives}) > 1


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("a plant in Athens, Ga., closed", "Athens", "US-GA"),
        ("roads in Kansas", "Kansas", "US-KS"),
        ("a fair in Lviv", "Lviv", "UA-46"),
        ("a fair in Osaka", "Osaka", "JP-27"),
        ("a fair in Tehran", "Tehran", "IR-23"),
        ("a fair in Munich", "Munich", "DE-BY"),
        ("a fair in Glasgow", "Glasgow", "GB-SCT"),
        ("farms in Queensland", "Queensland", "AU-QLD"),
        ("a fair in Kazan", "Kazan", "RU-TA"),
        ("a fair in Lhasa", "Lhasa", "CN-XZ"),
        ("a fair in Mumbai", "Mumbai", "IN-MH"),
        ("a fair in Monterrey", "Monterrey", "MX-NLE"),
    ],
)
def test_regions_have_their_iso_code(text: str, name: str, code: str) -> None:
    assert place(text, name).region_code == code


@pytest.mark.parametrize("text", ["a treaty of France", "fish of the Baltic Sea", "peace in the Middle East"])
def test_what_lies_in_no_single_region_has_no_code(text: str) -> None:
    (mention,) = find_places(text)
    assert mention.place is not None
    assert mention.place.region_code is None


def test_every_code_is_one_of_its_country_and_stands_for_one_region() -> None:
    codes = vocabulary().region_codes
    assert len(codes) > 2800
    assert [code for (country, _), code in codes.items() if code.partition("-")[0] != country] == []
    assert len(set(codes.values())) == len(codes)


def test_coordinates_and_identifiers_are_those_of_geonames() -> None:
    oslo = place("in Oslo", "Oslo")
    assert oslo.geonames_id == 3143244
    assert oslo.latitude == pytest.approx(59.91, abs=0.02)
    assert oslo.longitude == pytest.approx(10.75, abs=0.02)
    assert oslo.feature == "city"
