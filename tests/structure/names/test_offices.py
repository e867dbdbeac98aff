import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.names.offices import holder_of, is_same_office, office

GENERIC = load_profile(None)


@pytest.mark.parametrize(
    ("role", "other", "same"),
    [
        ("PM", "Prime Minister", True),
        ("THE PRESIDENT", "President", True),
        ("Spokesman", "the Spokesperson", True),
        ("PRIME MINISTER OF RURITANIA", "Prime Minister of Ruritania", True),
        ("President", "Vice President", False),
        ("Minister for Roads", "Minister for Mines", False),
    ],
)
def test_offices_are_compared_as_they_are_meant(role, other, same):
    assert is_same_office(role, other, GENERIC) is same


@pytest.mark.parametrize(
    ("role", "offices", "holder"),
    [
        ("MINISTER", ["Minister for Roads", "Mayor"], "Minister for Roads"),
        ("MINISTER", ["Minister for Roads", "Minister for Mines"], None),
        ("PRIME MINISTER", ["Prime Minister of Ruritania", "Prime Minister"], "Prime Minister"),
        ("THE PRESIDENT", ["President of Ruritania"], "President of Ruritania"),
        ("THE PRESIDENT", ["Vice President", "Former President"], None),
        ("MINISTER", ["Prime Minister"], None),
        ("SECRETARY", ["State Secretary"], "State Secretary"),
        ("", ["Mayor"], None),
        ("MAYOR", [], None),
    ],
)
def test_an_office_alone_means_who_holds_it(role, offices, holder):
    holders = [(office(printed, GENERIC), printed) for printed in offices]
    assert holder_of(office(role, GENERIC), holders, GENERIC) == holder
