"""Time zones: from the package's own dependency, and reported where that is missing."""

import datetime as dt
import subprocess
import sys

import pytest

from briefing_parser.timezones import timezone, timezone_names


def test_a_zone_knows_its_daylight_saving():
    zone = timezone("America/New_York")
    hours = [dt.datetime(2019, month, 1, tzinfo=zone).utcoffset() / dt.timedelta(hours=1) for month in (1, 7)]
    assert hours == [-5, -4]
    assert timezone("Europe/Moscow") is timezone("Europe/Moscow")


@pytest.mark.parametrize("name", ["Europe/Atlantis", "", "../zones", "/etc/localtime", "Europe"])
def test_what_is_no_zone_is_none(name):
    assert timezone(name) is None


def test_every_name_has_a_file():
    assert all(timezone(name) is not None for name in timezone_names())


def test_an_installation_without_them_parses_and_says_so():
    code = (
        "import sys; sys.modules['tzdata'] = None\n"
        "from briefing_parser import parse\n"
        "text = 'Briefing by Ann Lee, Moscow, July 4, 2019\\n\\n4 July 2019 14:48\\n\\nWe met at noon Damascus time.'\n"
        "briefing = parse(text, profile='ru-mfa')\n"
        "print(briefing.published, [defect.code for defect in briefing.defects if defect.severity == 'error'])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "None ['time-zones-missing']\n"
