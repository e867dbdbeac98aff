"""Write the table of keys in docs/add-a-publisher.md from the fields of `Profile`: run it when a key changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from briefing_parser.profiles import Profile

PAGE = Path(__file__).parent.parent / "docs" / "add-a-publisher.md"
TABLE = re.compile(r"(?<=\| --- \| --- \|\n)(?:\|[^\n]*\n)*+")


def with_keys(text: str) -> str:
    """The page with the rows of its table written anew."""
    return TABLE.sub(lambda _: "".join(f"| `{key}` | {says} |\n" for key, says in _keys()), text)


def _keys(section: type[BaseModel] = Profile, within: str = "") -> Iterator[tuple[str, str]]:
    for name, field in section.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from _keys(inner, f"{within}{name}.")
        else:
            yield within + name, field.description or ""


if __name__ == "__main__":
    PAGE.write_text(with_keys(PAGE.read_text("utf-8")), "utf-8")
