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
        known = [getattr(self, name, None) for name in ("id", "code", "rule")]
        shown = getattr(self, "text", None) or getattr(self, "title", None) or getattr(self, "name", None)
        parts = [str(word) for word in dict.fromkeys(known) if word] + ([_short(shown)] if shown else [])
        return f"{type(self).__name__}({' '.join(parts)})"


def _short(text: str, width: int = 48) -> str:
    return repr(text if len(text) <= width else text[: width - 1] + "…")


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    known = _ADAPTERS.get(kind)
    return known if known else _ADAPTERS.setdefault(kind, TypeAdapter(kind))


_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}
