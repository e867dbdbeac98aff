"""Finding: what is a place in running text, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_parser.mentions.places import find_places


def found(text: str) -> list[str]:
    """The texts of the mentions."""
    return [mention.text for mention in find_places(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The delegation flew from Oslo to Lima.", ["Oslo", "Lima"]),
        ("The U.S. and the UK signed.", ["U.S.", "UK"]),
        ("the three-month U.S.-Israel talks", ["U.S.", "Israel"]),
        ("a vote in Bosnia and Herzegovina", ["Bosnia and Herzegovina"]),
        ("storms in the southern Philippines", ["Philippines"]),
        ("ships in the Strait of Hormuz", ["Strait of Hormuz"]),
        ("cyclones over the Bay of Bengal", ["Bay of Bengal"]),
        ("the Republic of Korea and the Kingdom of Norway", ["Republic of Korea", "Kingdom of Norway"]),
        ("the Korean Peninsula and the Middle East", ["Korean Peninsula", "Middle East"]),
        ("an office in Washington, DC, opens", ["Washington, DC"]),
        ("a plant in Salina, Kan., closed", ["Salina", "Kan."]),
        ("in Rio de\nJaneiro", ["Rio de\nJaneiro"]),
        ("FLOODS IN BANGLADESH", ["BANGLADESH"]),
        ("Norway’s envoy", ["Norway"]),
        ("near São Paulo", ["São Paulo"]),
        ("roads around Okinawa Prefecture", ["Okinawa Prefecture"]),
        ("in Aleppo and Homs provinces", ["Aleppo", "Homs"]),
        ("Batumi said no; Mendoza and Lincoln did not", ["Batumi"]),
        ("a clinic on Manus Island", ["Manus Island"]),
        ("CHILE’S ROADS AND NORWAY'S PORTS", ["CHILE", "NORWAY"]),
        ("peace on the Korean peninsula and in the Sinai peninsula", ["Korean peninsula", "Sinai"]),
        ("the Pacific Island countries", ["Pacific"]),
        ("a warehouse in Namhkam Township", ["Namhkam Township"]),
        ("the Lower Mekong River", ["Mekong River"]),
        ("settlements in Homs and Palmyra", ["Homs", "Palmyra"]),
        ("the talks between\u00a0Lugansk and\u00a0Donetsk", ["Lugansk", "Donetsk"]),
        ("from North\u2009Macedonia\r\nto South\r\nSudan", ["North\u2009Macedonia", "South\r\nSudan"]),
        ("Kowalczyk  Pittsburgh. We met here in Pittsburgh, and in Pittsburgh we part", ["Pittsburgh", "Pittsburgh"]),
    ],
)
def test_places(text: str, names: list[str]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the town of al-Qasrun fell", ["al-Qasrun"]),
        ("the villages of Zarvik, Ulmek and Tolva", ["Zarvik", "Ulmek", "Tolva"]),
        ("shelling in Brezhovka district", ["Brezhovka"]),
        ("a reception at 14 Lindenova Street today", ["14 Lindenova Street"]),
        ("roads in Zarvik Province", ["Zarvik Province"]),
        ("water of the Zarvik River", ["Zarvik River"]),
        ("ships in Nai Tolva Bay", ["Nai Tolva Bay"]),
        ("farms in the Idaho Valley", ["Idaho Valley"]),
        ("boats on Lake Zarvik", ["Lake Zarvik"]),
        ("snow on the Zarvik Pass", ["Zarvik Pass"]),
        ("a fair in Washington Township", ["Washington Township"]),
        ("ships in the Gulf of Zarvik", ["Gulf of Zarvik"]),
        ("ships in the Zarvik Strait", ["Zarvik Strait"]),
    ],
)
def test_names_told_by_their_frame_have_no_coordinates(text: str, names: list[str]) -> None:
    mentions = find_places(text)
    assert [mention.text for mention in mentions] == names
    assert [mention.place and mention.place.name for mention in mentions] == names
    assert {mention.place and mention.place.latitude for mention in mentions} == {None}
    assert {mention.rule.split("+")[0] for mention in mentions} <= {"frame", "address"}


@pytest.mark.parametrize(
    "text",
    [
        "Emily Boston asked again.",
        "Mr. Hamilton will answer.",
        "MS. HOUSTON: Thank you all.",
        "Florence Kowalczyk chairs the panel.",
        "Reading is a habit.",
        "It was Nice of them. Of course it was.",
        "We meet in March and again in August.",
        "the state of Emergency",
        "Norwegians and the Chilean delegation",
        "Norwegian-US consultations",
        "the White House",
        "They agreed to join us.",
        "The village of the elders",
        "The River and a Great Lake, on Monday Valley",
        "the Federal District Court",
        "the Balkan countries",
    ],
)
def test_no_places(text: str) -> None:
    assert found(text) == []


def test_a_person_of_the_text_is_no_town_further_down() -> None:
    assert found("Emily Boston opened. Later, Boston left the room.") == []


def test_a_town_supported_once_counts_everywhere() -> None:
    assert found("Kragujevac residents met. A plant in Kragujevac opened.") == ["Kragujevac", "Kragujevac"]


def test_a_name_never_crosses_a_blank_line() -> None:
    assert "New\n\nYork" not in found("a flight to New\n\nYork")
    assert found("a flight to New\nYork") == ["New\nYork"]


SENTENCES = ["Talks were held in {} on Monday.", "The envoy arrived from {} yesterday.", "Nothing has changed in {} since."]
NAMES = [
    "Oslo",
    "Peru",
    "Kazakhstan",
    "Nairobi",
    "Montevideo",
    "Ulan Bator",
    "South Korea",
    "Sri Lanka",
    "Kharkov",
    "Hubei",
    "Texas",
    "Black Sea",
]


@given(
    st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(NAMES)), min_size=1, max_size=8),
    st.sampled_from([" ", "\n", "\n\n"]),
)
def test_a_name_in_a_neutral_frame_is_found_where_it_stands(parts: list[tuple[str, str]], between: str) -> None:
    text = between.join(frame.format(name) for frame, name in parts)
    assert found(text) == [name for _, name in parts]


WORDS = st.sampled_from(
    [
        *NAMES,
        "Mr.",
        "of",
        "and",
        "the",
        "village",
        "U.S.",
        "-",
        ",",
        ".",
        "\n\n",
        "\n",
        "Street",
        "12",
        "’s",
        "al-",
        "Kan.",
        "Emily",
        ":",
        "\ud800",
    ]
)


@settings(max_examples=200)
@given(st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=40).map(" ".join), st.lists(WORDS, max_size=40).map("".join)))
def test_mentions_are_grounded_ordered_and_disjoint(text: str) -> None:
    mentions = find_places(text)
    end = 0
    for mention in mentions:
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.text == text[mention.span.start : mention.span.end]
        assert "\n\n" not in mention.text
        assert mention.id == f"place-{mention.span.start}-{mention.span.end}"
        end = mention.span.end
    assert find_places(text) == mentions
