"""A profile from TOML, or an error that says where it is wrong and what is allowed there."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

from pydantic import BaseModel, ValidationError

from briefing_parser.profiles.profile import Profile


def profile_of(toml: bytes, file: str) -> Profile:
    """The profile that a TOML file in UTF-8 describes; `file` is what errors call it.

    Raises:
        ValueError: it is no TOML, or no profile; one line for each thing that is wrong.
    """
    try:
        return Profile.model_validate(tomllib.loads(toml.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        raise ValueError(f"{file}: not UTF-8 at byte {error.start}") from error
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{file}: not TOML: {error}") from error
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_context=False)
        lines = (_line([str(key) for key in problem["loc"]], problem["type"], problem["msg"]) for problem in wrong)
        raise ValueError("\n".join(f"{file}: {line}" for line in lines)) from error


def _line(keys: Sequence[str], kind: str, message: str) -> str:
    where = ".".join(keys)
    if kind == "extra_forbidden":
        section = f"[{'.'.join(keys[:-1])}]" if keys[:-1] else "the profile"
        return f"{where}: no such key; {section} may have {', '.join(_allowed(keys[:-1]))}"
    if kind == "missing":
        return f"{where}: missing"
    return f"{where}: {message.removeprefix('Value error, ')}"


def _allowed(keys: Sequence[str]) -> list[str]:
    section: type[BaseModel] = Profile
    for key in keys:
        inner = section.model_fields[key].annotation
        assert isinstance(inner, type)
        section = inner
    return list(section.model_fields)
