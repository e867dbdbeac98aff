import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.layout.known_lines import is_furniture

GENERIC = load_profile(None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("WEBVTT", True),
        ("00:00:01.000 --> 00:00:04.000", True),
        ("00:01,000 --> 00:04,000 align:start", True),
        ("12:30 --> 14:30 lunch", False),
        ("Ann Lee --> Ivo Ott", False),
        ("Home | Ports | Ferries", True),
        ("Back to top", True),
        ("Back to the top of the pier", False),
    ],
)
def test_furniture(line, expected):
    assert is_furniture(line, GENERIC) is expected
