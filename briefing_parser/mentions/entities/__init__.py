"""Entities: the names of people, bodies, peoples, events, documents and facilities, and amounts of money.

`find_entities` is the whole stage. It reads a text in four steps:

    runs.py        stretches of capitalised words, split into tokens
    lexicon.py     what each word can be in a name (first name, title, head of a body ...), from the tables in data/
    grammar.py     the ordered table of rules over these classes
    coreference.py one canonical name for all mentions of one thing, short forms found by it

with `money.py` beside them. Places and dates belong to stages of their own.
"""

from briefing_parser.mentions.entities.find import find_entities

__all__ = ["find_entities"]
