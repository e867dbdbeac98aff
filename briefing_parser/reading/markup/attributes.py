"""What the attributes of an element say of its text: its words, its weight, whether it is shown."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAMES = ("id", "class", "role", "itemprop")
_HIDING = frozenset({"hidden", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader-only"})
_NOT_DISPLAYED = re.compile(r"(?:^|;)\s*+(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden)\b", re.IGNORECASE)
_STYLES = (
    ("b", re.compile(r"\bfont-weight\s*+:\s*+(?:bold|[6-9]00)", re.IGNORECASE)),
    ("i", re.compile(r"\bfont-style\s*+:\s*+(?:italic|oblique)", re.IGNORECASE)),
    ("s", re.compile(r"\btext-decoration(?:-line)?+\s*+:[^;]{0,40}line-through", re.IGNORECASE)),
)
_PLAIN_WEIGHT = re.compile(r"\bfont-weight\s*+:\s*+(?:normal|[1-5]00)", re.IGNORECASE)
_TOLD_META = re.compile(
    r"title|date|time|author|creator|publish|description|site_name|language|section|\btype\b", re.IGNORECASE
)


def words_of(attributes: Mapping[str, str]) -> str:
    """Id, classes, role and itemprop, in lower case, single blanks between them."""
    return " ".join(" ".join(attributes[name] for name in _NAMES if name in attributes).lower().split())


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether a browser would not show the element, or show it to screen readers alone."""
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden", "").lower() == "true"
        or not _HIDING.isdisjoint(attributes.get("class", "").lower().split())
        or bool(_NOT_DISPLAYED.search(attributes.get("style", "")))
    )


def emphasis_of(attributes: Mapping[str, str]) -> tuple[str, ...]:
    """Tags of emphasis that the style of an element stands for."""
    style = attributes.get("style")
    return tuple(tag for tag, pattern in _STYLES if pattern.search(style)) if style else ()


def is_plain(attributes: Mapping[str, str]) -> bool:
    """Whether the style takes back the weight that the element's name gives: word processors wrap whole texts so."""
    return bool(_PLAIN_WEIGHT.search(attributes.get("style", "")))


def meta_of(attributes: Mapping[str, str]) -> tuple[str, str] | None:
    """Name and content of a `meta` element that says something of the page as a text, else None."""
    name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
    content = " ".join(attributes.get("content", "").split())
    return (name.lower(), content) if name and content and _TOLD_META.search(name) else None
