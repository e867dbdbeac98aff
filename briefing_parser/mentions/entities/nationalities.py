"""Name and country of an adjective or a people."""

from __future__ import annotations

from functools import lru_cache

from briefing_parser.mentions.entities.lexicon import lexicon


@lru_cache(maxsize=1024)
def name_and_country(word: str) -> tuple[str, str | None]:
    """The place or people that a word is made from, and its ISO 3166-1 alpha-2 code where it is a state's.

    Of a pair ("Peruvian-Chilean") both names, and a code only if there is one country: "anti-Peruvian" is of Peru.
    """
    known = lexicon().known
    entry = known.get(word) or known.get(word.capitalize())
    if entry:
        return entry.name, entry.country
    parts = [known[part] for part in word.split("-") if part in known]
    codes = {part.country for part in parts}
    return "-".join(dict.fromkeys(part.name for part in parts)) or word, codes.pop() if len(codes) == 1 else None
