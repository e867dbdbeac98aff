import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.cues.askers import asker, asks_by_word, moderates_by_word
from briefing_parser.structure.cues.cue import Cue, cue_kind
from briefing_parser.structure.names.names import named

GENERIC = load_profile(None)


def cue(label, kind=None):
    return Cue(kind or cue_kind(label, GENERIC), 0, len(label), len(label) + 1, label, named(label, GENERIC))


@pytest.mark.parametrize(
    ("label", "name", "outlet"),
    [
        ("ANN LEE", "Ann Lee", None),
        ("Mr. Lee", "Lee", None),
        ("Press Ann", "Ann", None),
        ("Press Ann2", "Ann", None),
        ("Ann Lee, Evening Herald", "Ann Lee", "Evening Herald"),
        ("Evening Herald, Lee", "Lee", "Evening Herald"),
        ("Ann Lee, KTX", "Ann Lee", "KTX"),
        ("Ann Lee (Evening Herald)", "Ann Lee", "Evening Herald"),
        ("QUESTION (Ann Lee, Evening Herald)", "Ann Lee", "Evening Herald"),
        ("Question from the floor", None, None),
        ("Question from Evening Herald", None, "Evening Herald"),
        ("Evening Herald", None, "Evening Herald"),
        ("Question (retranslated)", None, None),
        ("Q", None, None),
        ("Journalist 2", None, None),
        ("晚报记者", None, "晚报"),
    ],
)
def test_name_and_outlet_of_who_asks(label, name, outlet):
    assert asker(cue(label), GENERIC) == (name, outlet)


def test_a_misprint_of_a_generic_word_names_nobody():
    assert asker(cue("JUORNALIST", "question"), GENERIC) == (None, None)


@pytest.mark.parametrize(
    ("label", "asks"),
    [("Press Ann", True), ("Ann Lee, Reporter", True), ("Question", True), ("PRESS SECRETARY LEE", False), ("Ann Lee", False)],
)
def test_a_word_of_the_cue_may_say_that_a_journalist_speaks(label, asks):
    assert asks_by_word(cue(label), GENERIC) is asks


@pytest.mark.parametrize(
    ("label", "moderates"), [("MODERATOR", True), ("Ann Lee (Moderator)", True), ("ANN LEE, HOST", True), ("Ann Lee", False)]
)
def test_a_word_of_the_cue_may_say_that_the_floor_is_given(label, moderates):
    assert moderates_by_word(cue(label), GENERIC) is moderates
