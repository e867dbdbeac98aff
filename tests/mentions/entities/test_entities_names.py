"""One name for one thing: surnames, acronyms, word order, countries."""

import pytest

from briefing_parser.mentions.entities import find_entities
from briefing_parser.mentions.entities.people import People, in_ordinary_capitals


def names(text, kind, people=()):
    return [m.name for m in find_entities(text, people=people) if m.kind == kind and m.rule != "part-of-name"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Marlow spoke. Tessa Marlow left.", ["Tessa Marlow"] * 2),
        ("TESSA MARLOW: Yes.\n\nMS. MARLOW: No.", ["Tessa Marlow"] * 2),
        ("Mr Marlow spoke.", ["Marlow"]),
        ("Tessa Marlow met Peter Marlow. Then Mr Marlow left.", ["Tessa Marlow", "Peter Marlow", "Marlow"]),
        ("George W. Marlow came. George Marlow left.", ["George W. Marlow"] * 2),
    ],
)
def test_people(text, expected):
    assert names(text, "person") == expected


def test_first_name_of_a_known_speaker():
    text = "Q Jessica, one more thing.\n\nMS. OKORO: Yes."
    assert names(text, "person") == ["Jessica", "Okoro"]
    assert names(text, "person", people=("Jessica Okoro",)) == ["Jessica Okoro"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Orlen Fisheries Council (OFC) met; the OFC said", ["Orlen Fisheries Council"] * 3),
        ("the World Health Organisation and the WHO", ["World Health Organization"] * 2),
        ("the Orlen Council of Ministers, or the Orlen Ministers Council", ["Orlen Council of Ministers"] * 2),
        ("the Foreign Ministry, the Peruvian Foreign Ministry", ["Peruvian Foreign Ministry"] * 2),
        (
            "the Foreign Ministry, the Peruvian Foreign Ministry, the Chilean Foreign Ministry",
            ["Foreign Ministry", "Peruvian Foreign Ministry", "Chilean Foreign Ministry"],
        ),
        ("the Harbour Rescue Centre; staff of the Centre", ["Harbour Rescue Centre"] * 2),
        ("ISIS, or Daesh", ["Islamic State"] * 2),
    ],
)
def test_bodies(text, expected):
    assert names(text, "organisation") == expected


def test_an_acronym_is_of_the_kind_of_what_it_stands_for():
    text = "the Orlen Fisheries Agreement (OFA). The OFA says"
    assert names(text, "document") == ["Orlen Fisheries Agreement"] * 3
    assert names(text, "organisation") == []


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("TESSA MARLOW", "Tessa Marlow"),
        ("JEAN-LUC O'DAY", "Jean-Luc O'Day"),
        ("Tessa  Marlow", "Tessa Marlow"),
        ("DeVane", "DeVane"),
    ],
)
def test_ordinary_capitals(printed, expected):
    assert in_ordinary_capitals(printed) == expected


def test_two_people_with_one_surname_are_kept_apart():
    people = People(["Ada Brock", "Ben Brock"])
    assert people.name("Brock") == "Brock"
    assert people.name("Ada Brock") == "Ada Brock"


def test_a_known_surname_with_its_particle():
    assert names("MR. VAN DER KAMP: Mr van der Kamp is here.", "person", people=("van der Kamp",)) != []
