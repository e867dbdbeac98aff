"""The data files: each says where it is from, and has the shape that the loader reads."""

from importlib.resources import files

import pytest

from briefing_parser.mentions.entities.lexicon import CLASSES, lexicon
from briefing_parser.mentions.entities.money import currencies
from briefing_parser.mentions.entities.word_classes import letter_of

DATA = files("briefing_parser.mentions.entities.data")
TABLES = {"demonyms.tsv": 5, "names.tsv": 3, "currencies.tsv": 3}
LISTS = ["words.txt", "../../first-names.txt", "../../surnames.txt", "english-words.txt"]


@pytest.mark.parametrize("name", [*TABLES, *LISTS])
def test_states_its_source(name):
    head = [line for line in DATA.joinpath(name).read_text("utf-8").splitlines() if line.startswith("#")]
    assert any(word in line for line in head for word in ("Compiled by hand", "From "))


@pytest.mark.parametrize(("name", "columns"), TABLES.items())
def test_columns(name, columns):
    for line in DATA.joinpath(name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            assert len(line.split("|")) == columns, line


def test_codes_are_iso():
    countries = {entry.country for entry in lexicon().known.values() if entry.country}
    assert all(len(code) == 2 and code.isupper() for code in countries)
    assert all(len(code) == 3 and code.isupper() for code in currencies().values())


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Jessica", "first name"),
        ("Cheung", "surname"),
        ("Minister", "title"),
        ("Vice-Minister", "title"),
        ("Mr.", "honorific"),
        ("MR.", "honorific"),
        ("Ministry", "institution head"),
        ("Agreement", "document head"),
        ("Bread", "English word"),
        ("Breads", "English word"),
        ("Orvik", "unknown"),
        ("OFC", "acronym"),
        ("SeaCargo", "acronym"),
        ("McTandem", "unknown"),
        ("Peruvian-Chilean", "nationality"),
        ("J.", "initial"),
        ("1961", "number"),
        ("However", "common"),
    ],
)
def test_class_of_a_word(word, kind):
    assert letter_of(word) == CLASSES[kind]
