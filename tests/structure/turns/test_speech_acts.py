import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.turns.speech_acts import is_greeting, speech_act, word_count

GENERIC = load_profile(None)


@pytest.mark.parametrize(
    ("said", "greets"),
    [
        ("Hello.", True),
        ("Good afternoon, Ann.", True),
        ("Hi! How are you?", True),
        ("Gracias. ¿Cómo se la pasó?", True),
        ("大家好。", True),
        ("Fair enough.", False),
        ("Sobre el tema.", False),
        ("(OFF-MIKE)", False),
        ("Mr. President --", False),
        ("Good morning. When?", False),
        ("Thank you. Ann Lee.", False),
        ("", False),
        ("hello " * 1000, False),
    ],
)
def test_greetings_ask_nothing(said, greets):
    assert is_greeting(said, GENERIC) is greets


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("When will it open?", "asks"),
        ("I was wondering if that bridge is safe.", "asks"),
        ("它什么时候开放？", "asks"),
        ("Thank you. Ann Lee.", "gives_floor"),
        ("Thank you. Tess de Marlow.", "gives_floor"),
        ("Anna, Daily Herald.", "gives_floor"),
        ("For the last question, we'll go to Ivo.", "gives_floor"),
        ("Yes, it will.", "replies"),
        ("Well, as I said, in May.", "replies"),
        ("Thank you very much.", "greets"),
        ("It opens in May.", None),
        ("Why not? " + "The bridge is safe. " * 100, None),
        ("", None),
    ],
)
def test_what_a_turn_does(said, act):
    found = speech_act(said, GENERIC)
    assert [name for name in ("asks", "greets", "gives_floor", "replies") if getattr(found, name)] == ([act] if act else [])


@pytest.mark.parametrize(("said", "words"), [("one two", 2), ("", 0), ("外交部发言人", 4), ("a外交", 2)])
def test_words_are_counted_in_every_script(said, words):
    assert word_count(said) == words
