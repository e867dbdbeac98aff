"""The words of other languages are part of every profile, and are no profiles themselves."""

from importlib.resources import files

import pytest

from briefing_parser.profiles import load_profile, profiles
from briefing_parser.profiles.toml import profile_of

FILES = sorted(entry.name for entry in files("briefing_parser.profiles.languages").iterdir() if entry.name.endswith(".toml"))


@pytest.mark.parametrize("name", FILES)
def test_every_profile_knows_the_words_of_every_language(name):
    words = profile_of((files("briefing_parser.profiles.languages") / name).read_bytes(), name)
    assert words.languages == (words.name,) == (name.removesuffix(".toml"),)
    assert words.cues.question
    for profile in map(load_profile, profiles()):
        assert words.cues.question <= profile.cues.question
        assert words.names.roles <= profile.names.roles


def test_a_language_is_no_profile():
    assert not {name.removesuffix(".toml") for name in FILES} & set(profiles())
