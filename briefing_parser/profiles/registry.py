"""Which profiles there are."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pydantic import ValidationError

from briefing_parser.profiles.profile import Profile, extend

GENERIC = "generic"


def profiles() -> tuple[str, ...]:
    """Names of the profiles that come with the package, in alphabetical order."""
    return tuple(sorted(_files()))


def load_profile(profile: str | Profile | None) -> Profile:
    """The profile of that name, with the generic lists added; a `Profile` of one's own likewise; None for the generic one.

    Raises:
        ValueError: there is no profile of that name, or its file is not valid.
    """
    if isinstance(profile, Profile):
        return extend(_named(GENERIC), profile)
    return _named(profile or GENERIC)


@cache
def _files() -> Mapping[str, str]:
    folder = files("briefing_parser.profiles")
    return {
        entry.name.removesuffix(".toml"): entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".toml")
    }


@cache
def _named(name: str) -> Profile:
    if name not in _files():
        raise ValueError(f"there is no profile {name!r}; there are {', '.join(profiles())}")
    try:
        profile = Profile.model_validate(tomllib.loads(_files()[name]))
    except (ValidationError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"profile {name!r} is not valid: {error}") from error
    return profile if name == GENERIC else extend(_named(GENERIC), profile)
