"""Which profiles there are, and how one is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from os import PathLike
from pathlib import Path

from briefing_parser.profiles.languages import with_languages
from briefing_parser.profiles.profile import Profile, extend
from briefing_parser.profiles.toml import profile_of

GENERIC = "generic"
SUFFIX = ".toml"


def profiles() -> tuple[str, ...]:
    """Names of the profiles that come with the package, in alphabetical order."""
    return tuple(sorted(_files()))


def load_profile(profile: str | PathLike[str] | Profile | None) -> Profile:
    """A profile with the lists of the generic one added to its own, ready for `parse(profile=...)`.

    Args:
        profile: name of one of the package's profiles; the path of a TOML file (a `Path`, or a str that ends in
            ".toml"); a `Profile`; None for the generic one.

    Raises:
        ValueError: there is no profile of that name, or the file is not valid: the message names the file, the key and
            what is allowed there.
        OSError: the file cannot be read.
    """
    if isinstance(profile, Profile):
        return extend(_named(GENERIC), profile)
    if isinstance(profile, PathLike) or (profile and profile.endswith(SUFFIX)):
        path = Path(profile)
        return extend(_named(GENERIC), profile_of(path.read_bytes(), path.name))
    return _named(GENERIC if profile is None else profile)


@cache
def _files() -> Mapping[str, bytes]:
    folder = files("briefing_parser.profiles")
    return {entry.name.removesuffix(SUFFIX): entry.read_bytes() for entry in folder.iterdir() if entry.name.endswith(SUFFIX)}


@cache
def _named(name: str) -> Profile:
    if name not in _files():
        raise ValueError(
            f"there is no profile {name!r}; there are {', '.join(profiles())}; for a file of your own, give its path"
        )
    profile = profile_of(_files()[name], name + SUFFIX)
    return with_languages(profile) if name == GENERIC else extend(_named(GENERIC), profile)
