import pytest

from briefing_parser.reading import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister will be in the capital for talks with the council, and that is all we have.", "en"),
        ("El ministro va a estar en la capital para las reuniones con los gobernadores, que son una prioridad.", "es"),
        ("Le ministre est dans la capitale pour des réunions avec les membres du conseil, et nous sommes prêts.", "fr"),
        ("Der Minister ist für die Gespräche in der Hauptstadt, und das ist nicht neu, auch für den Rat.", "de"),
        ("问：外交部对此有何评论？答：我们已经多次表明立场。", "zh"),
        ("", "en"),
        ("Q", "en"),
    ],
)
def test_language_of(text, language):
    assert language_of(text) == language
