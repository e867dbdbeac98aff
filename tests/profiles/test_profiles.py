"""Every profile that comes with the package is valid data, and says what a reader needs to know of its house."""

from pathlib import Path

import pytest

import briefing_parser
from briefing_parser.profiles import load_profile, profiles
from briefing_parser.timezones import timezone

FILES = sorted((Path(briefing_parser.__file__).parent / "profiles").glob("*.toml"))
PUBLISHERS = [name for name in profiles() if name != "generic"]


def test_all_files_are_listed():
    assert profiles() == tuple(path.stem for path in FILES)


@pytest.mark.parametrize("name", profiles())
def test_a_profile_is_valid_and_named_like_its_file(name):
    profile = load_profile(name)
    assert profile.name == name
    assert profile.publisher
    assert profile.timezone is None or timezone(profile.timezone)


@pytest.mark.parametrize("name", PUBLISHERS)
def test_no_single_signal_is_sure(name):
    signals = load_profile(name).signals
    assert max([*signals.phrases.values(), *signals.page.values()]) < signals.threshold
    assert min([*signals.phrases.values(), *signals.page.values()]) > 0
    assert sum(signals.phrases.values()) >= signals.threshold


@pytest.mark.parametrize("name", PUBLISHERS)
def test_the_lists_of_the_generic_profile_are_kept(name):
    generic, profile = load_profile(None), load_profile(name)
    assert generic.cues.question <= profile.cues.question
    assert generic.furniture.ends <= profile.furniture.ends
    assert generic.names.abbreviations.items() <= profile.names.abbreviations.items()
