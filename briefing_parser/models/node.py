"""What every part of a briefing can do: print itself shortly and dump itself as plain data or JSON."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict, TypeAdapter

LIGHT = ConfigDict(defer_build=True)
"""Validators of nodes are built when first used, so that importing the package stays cheap."""


class Node:
    """A part of a briefing: a frozen, slotted Pydantic dataclass with the verbs that models have."""

    __slots__ = ()

    def model_dump(self, *, mode: Literal["json", "python"] = "python") -> Any:
        """The node as plain data: dicts and tuples, or with `mode="json"` what JSON can hold."""
        return _adapter(type(self)).dump_python(self, mode=mode)

    def model_dump_json(self, *, indent: int | None = None) -> str:
        """The node as JSON; turns that it refers to are written as their ids."""
        return _adapter(type(self)).dump_json(self, indent=indent).decode()

    def __repr__(self) -> str:
        """What it is and what it says: `Topic(topic-1 'The ferry on Lake Arno')`."""
        known = (getattr(self, name, None) for name in ("id", "code", "rule"))
        parts = [str(word) for word in known if word] or [str(getattr(self, "kind", ""))]
        asked = getattr(getattr(self, "question", None), "text", None)
        said = next((shown for name in ("title", "text", "name", "message") if (shown := getattr(self, name, None))), asked)
        return f"{type(self).__name__}({' '.join(part for part in (*parts, _short(said) if said else '') if part)})"


def _short(text: str, width: int = 48) -> str:
    text = " ".join(text.split())
    return repr(text if len(text) <= width else text[: width - 1] + "…")


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    known = _ADAPTERS.get(kind)
    return known if known else _ADAPTERS.setdefault(kind, TypeAdapter(kind))


_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}
