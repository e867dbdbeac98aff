"""The languages whose dates are read: one folder each, loaded when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from briefing_parser.mentions.dates.language import Language

# Primary subtag of BCP 47 to folder; each folder has a function `language()`.
FOLDERS = {"en": "english", "es": "spanish", "zh": "chinese"}


def known_language(tag: str) -> Language | None:
    """The language that a BCP 47 tag means, whatever its script and region ("en-GB"); None for one without a folder."""
    return _loaded(tag.lower().partition("-")[0])


@cache
def _loaded(subtag: str) -> Language | None:
    folder = FOLDERS.get(subtag)
    if folder is None:
        return None
    loaded: Language = import_module(f"briefing_parser.mentions.dates.{folder}").language()
    return loaded
