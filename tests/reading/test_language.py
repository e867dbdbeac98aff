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
        ("記者：この問題について政府はどう考えますか。大臣：まだ決まっておりません。", "ja"),
        ("기자: 정부의 입장은 무엇입니까? 대변인: 아직 정해진 바가 없습니다.", "ko"),
        ("Вопрос: Каковы планы правительства? Ответ: Об этом мы сообщим позднее.", "ru"),
        ("Питання: Які плани уряду? Відповідь: Про це ми повідомимо її пізніше.", "uk"),
        ("سؤال: ما هو موقف الحكومة؟ جواب: سنعلن ذلك قريبا.", "ar"),
        ("O ministro não vai à capital para as reuniões com os governadores, que são uma prioridade.", "pt"),
        ("Il ministro non è nella capitale per gli incontri con i membri del consiglio, che sono pronti.", "it"),
        ("De minister is niet in de hoofdstad voor het overleg met de raad, en dat is ook niet nieuw.", "nl"),
        (
            "Buenos días. El Grupo de los Siete (G7) dijo: “我们”. Pero no es lo que se acordó en la reunión, por eso las dudas.",
            "es",
        ),
        (
            "Presidenta Ríos: Firmamos la ley. Periodista: ¿Cuándo entra en vigor? Presidenta Ríos: El primero de abril, con el presupuesto.",
            "es",
        ),
        ("", "en"),
        ("Q", "en"),
    ],
)
def test_language_of(text, language):
    assert language_of(text) == language
