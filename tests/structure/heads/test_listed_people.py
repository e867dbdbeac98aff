import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.profiles import load_profile
from briefing_parser.structure.heads.listed_people import listed_people, name_alone

GENERIC = load_profile(None)


@pytest.mark.parametrize(
    ("phrase", "people"),
    [
        ("Press Secretary Ann Lee", [("Ann Lee", "Press Secretary")]),
        (
            "Press Secretary Ann Lee, NTS Commissioner Ivo Berg, and Secretary of Ferries Eva Oda",
            [("Ann Lee", "Press Secretary"), ("Ivo Berg", "NTS Commissioner"), ("Eva Oda", "Secretary of Ferries")],
        ),
        (
            "PRESS SECRETARY ANN LEE AND SECRETARY OF HEALTH AND HUMAN SERVICES EVA ODA",
            [("Ann Lee", "PRESS SECRETARY"), ("Eva Oda", "SECRETARY OF HEALTH AND HUMAN SERVICES")],
        ),
        ("Secretary of Ferries & Harbours Eva Oda", [("Eva Oda", "Secretary of Ferries and Harbours")]),
        (
            "President Oda, Vice President Berg, and Members of the Ferry Task Force",
            [("Oda", "President"), ("Berg", "Vice President")],
        ),
        ("Prime Minister Ivo Berg of the Republic of Norland", [("Ivo Berg", "Prime Minister")]),
        ("THE PRIME MINISTER   THE HON ANN LEE MP", [("Ann Lee", "PRIME MINISTER")]),
        ("the Hon. Ann O’Dell CMG MP, Prime Minister of New Norland", [("Ann O’Dell", "Prime Minister of New Norland")]),
        (
            "Minister for Ports and Lakes and Minister Assisting the Premier for Ferries, Hon Ann Lee, MP, Senator the Hon Ivo Berg",
            [
                ("Ann Lee", "Minister for Ports and Lakes and Minister Assisting the Premier for Ferries"),
                ("Ivo Berg", "Senator"),
            ],
        ),
        ("Ann Lee, Spokesman for the Secretary-General", [("Ann Lee", "Spokesman for the Secretary-General")]),
        (
            "Ann Lee, Minister of Ports, and Ivo Berg, Director of the Mint",
            [("Ann Lee", "Minister of Ports"), ("Ivo Berg", "Director of the Mint")],
        ),
        (
            "Secretary of Ferries Ann Lee; General Ivo Berg, Chairman, Joint Chiefs",
            [("Ann Lee", "Secretary of Ferries"), ("Ivo Berg", "General")],
        ),
        ("FERRY MINISTER, ANN LEE, TOWN HALL", [("Ann Lee", "FERRY MINISTER")]),
        ("Foreign Minister ODALA Ivo", [("Odala Ivo", "Foreign Minister")]),
        ("Maj. Gen. Ivo Berg", [("Ivo Berg", None)]),
        ("Secretary of Ferries Ivo Berg III", [("Ivo Berg III", "Secretary of Ferries")]),
        ("the Hon Ann Bishop", [("Ann Bishop", None)]),
        ("Ann Lee and Ivo Berg", [("Ann Lee", None), ("Ivo Berg", None)]),
        ("Ann Lee, Bergen", [("Ann Lee", None)]),
        ("the President", []),
        ("Senior Administration Officials", []),
        ("RUSTIC PRESS", []),
        ("journalists", []),
        ("Lee", []),
        ("co-Chairs and participating Ministers", []),
        ("", []),
    ],
)
def test_people(phrase, people):
    assert [(person.name, person.role) for person in listed_people(phrase, GENERIC)] == people


@pytest.mark.parametrize(
    ("words", "known"), [("Ann Bishop", True), ("Prime Minister", False), ("Lee", False), ("Norland Press Club", False)]
)
def test_a_name_that_nothing_stands_beside(words, known):
    assert (name_alone(words, GENERIC) is not None) == known


@given(
    st.lists(
        st.sampled_from(["Ann Lee", "Secretary of Ports", ",", "and", "the Hon", "MP", ";", "Minister", "of", "&", "lee"]),
        max_size=12,
    )
)
def test_no_list_breaks_it(words):
    assert all(person.name for person in listed_people(" ".join(words), GENERIC))


@pytest.mark.parametrize(
    ("phrase", "people"),
    [
        ("Spokesperson Jan van der Kamp", [("Jan van der Kamp", "Spokesperson")]),
        (
            "Spokesperson Tess de Marlow and Minister of Trade Ann Lee",
            [("Tess de Marlow", "Spokesperson"), ("Ann Lee", "Minister of Trade")],
        ),
        ("President van der Kamp", [("van der Kamp", "President")]),
        ("Head of the Ferry Service Jan van der Kamp", [("Jan van der Kamp", "Head of the Ferry Service")]),
    ],
)
def test_names_may_have_particles(phrase, people):
    assert [(person.name, person.role) for person in listed_people(phrase, GENERIC)] == people


def test_a_town_with_an_article_is_nobody():
    assert [person.name for person in listed_people("Spokesperson Ann Lee, The Hague", GENERIC)] == ["Ann Lee"]


def test_a_noun_of_bodies_is_nobodys_name():
    assert [
        person.name for person in listed_people("Spokesperson of the President of the Lake General Assembly", GENERIC)
    ] == []
