"""The words of transcripts in other languages than English: one file a language, shared by all profiles."""

from __future__ import annotations

from importlib.resources import files

from briefing_parser.profiles.profile import Profile, extend
from briefing_parser.profiles.toml import profile_of


def with_languages(generic: Profile) -> Profile:
    """The generic profile with the words of every language added: a text need not say in which one it is written."""
    for entry in sorted(files(__name__).iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".toml"):
            generic = extend(profile_of(entry.read_bytes(), entry.name), generic)
    return generic
