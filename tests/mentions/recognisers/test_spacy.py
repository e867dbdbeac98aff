"""spaCy's entities as mentions, with a stand-in that has its interface."""

import re
import subprocess
import sys
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser import Context
from briefing_parser.mentions.recognisers import spacy_names
from briefing_parser.mentions.recognisers.spacy import NAMES, PLACES


class Entity(NamedTuple):
    start_char: int
    end_char: int
    label_: str


class Document(NamedTuple):
    ents: tuple[Entity, ...]


class Pipeline:
    """A pipeline that takes whatever the pattern matches for an entity."""

    lang = "en"

    def __init__(self, pattern=r"<[^>]*>", label="PERSON"):
        self.pattern, self.label, self.read = re.compile(pattern), label, []

    def pipe(self, texts):
        for text in texts:
            self.read.append(text)
            yield Document(tuple(Entity(*found.span(), self.label) for found in self.pattern.finditer(text)))


def texts(text, pattern, **options):
    return [mention.text for mention in spacy_names(Pipeline(pattern, **options))(text, Context())]


@pytest.mark.parametrize(
    ("entity", "name"),
    [
        ("Orvik Tandrel", "Orvik Tandrel"),
        ("the Tandrel", "Tandrel"),
        ("An Ondrevik", "Ondrevik"),
        ("Tandrel's", "Tandrel"),
        ("Tandrel’s", "Tandrel"),
        ("the Tandrels’", "Tandrels"),
        ("Tandrel, ", "Tandrel"),
        ("Theodora", "Theodora"),
        ("Ben al-Tandrel Ruiz", "Ben al-Tandrel Ruiz"),
    ],
)
def test_what_is_taken(entity, name):
    assert texts(f"We met {entity} there.", re.escape(entity)) == [name]


@pytest.mark.parametrize(
    "entity",
    [
        "Laughter",
        "LAUGHTER",
        "TANDREL",
        "tandrel",
        "the tandrel",
        "Tandrel of harbours",
        "Professors",
        "Good Morning",
        "1921",
        "the",
        "’s",
        "...",
    ],
)
def test_what_is_refused(entity):
    assert texts(f"We met {entity} there.", re.escape(entity)) == []


def test_only_people_are_trusted_unless_labels_say_more():
    for label, kind in NAMES.items():
        found = spacy_names(Pipeline("Ondrevik", label=label), labels=[label])("the Ondrevik", Context())
        assert [(type(mention), mention.name, mention.rule) for mention in found] == [(kind, "Ondrevik", "spacy")]
        assert texts("the Ondrevik", "Ondrevik", label=label) == (["Ondrevik"] if label == "PERSON" else [])
    for label in PLACES:
        (mention,) = spacy_names(Pipeline("Ondrevik", label=label), labels=[label])("in Ondrevik", Context())
        assert (mention.kind, mention.place) == ("place", None)


def test_a_label_that_is_no_kind_is_told_so():
    with pytest.raises(ValueError, match="no kind of mention: CARDINAL"):
        spacy_names(Pipeline(), labels=["PERSON", "CARDINAL"])


def test_a_text_in_another_language_than_the_model_s_is_not_read():
    nlp = Pipeline("Tandrel")
    assert spacy_names(nlp)("Habló Tandrel.", Context(language="es")) == ()
    assert nlp.read == []


def test_a_name_that_a_wrapped_line_breaks_is_read_as_one_and_has_a_plain_name():
    text = "At the opening of the new pier in the harbour we all met Orvik\nTandrel and the others who had come by the early ferry.\n"
    (mention,) = spacy_names(Pipeline("Orvik Tandrel"))(text, Context())
    assert (mention.text, mention.name) == ("Orvik\nTandrel", "Orvik Tandrel")


@pytest.mark.parametrize("sentence", ["Tandrel met us. ", "Tandrel and "])
def test_long_paragraphs_are_read_in_pieces_that_end_at_a_sentence_or_blank(sentence):
    nlp = Pipeline("Tandrel")
    text = sentence * 2000
    assert len(spacy_names(nlp)(text, Context())) == 2000
    assert max(map(len, nlp.read)) <= 2001
    assert "".join(nlp.read) == text


@given(st.text(st.sampled_from("Tandrel the's’,.-\n\r\t\u00a0\ud800 OX<>"), max_size=60))
def test_spans_are_exact_for_any_text(text):
    for mention in spacy_names(Pipeline("[<T][^>]*"), labels=[*NAMES])(text, Context()):
        assert mention.text == text[mention.span.start : mention.span.end] != ""


def test_spacy_is_not_imported():
    code = "import sys, briefing_parser.mentions.recognisers as r; print('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
