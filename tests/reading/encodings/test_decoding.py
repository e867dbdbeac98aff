import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.reading import read

TEXT = "Question: Will the Minister’s visit – to São Tomé – take place?\r\nAnn Lee: Yes.\r\n"


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode("utf-8"), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1252"), "cp1252"),
        (b"plain", "utf-8"),
        (b"", "utf-8"),
    ],
)
def test_bytes_are_decoded_and_the_text_is_not_altered(raw, encoding):
    reading = read(raw)
    assert reading.source.encoding == encoding
    assert reading.source.text == raw.decode(encoding)
    assert reading.defects == ()


RUSSIAN = "Вопрос: Состоится ли поездка министра на остров? Ответ: Да, мы готовим её, и переговоры идут хорошо. " * 2
CHINESE = "记者：部长先生，请问下个月的访问是否如期进行？答：我们正在准备，双方的磋商进展顺利。"
POLISH = "Pytanie: Czy wizyta na wyspie się odbędzie? Odpowiedź: Tak, przygotowujemy ją, rozmowy są już w toku. " * 2
JAPANESE = "（記者）大臣、来月の訪問は予定どおり行われますか。（大臣）準備を進めているところです。"
KOREAN = "기자: 장관님, 다음 달 방문은 예정대로 진행됩니까? 장관: 준비하고 있으며 협의는 잘 진행되고 있습니다. "
FRENCH = "Question : La visite à l’île aura-t-elle lieu ? Réponse : Oui, nous la préparons, c’est décidé depuis l’été. "
CZECH = "Otázka: Uskuteční se ministrova návštěva? Odpověď: Ano, připravujeme ji a jednání jdou dobře, řekl mluvčí. "
TURKISH = "Soru: Bakanın adaya ziyareti gerçekleşecek mi? Cevap: Evet, hazırlıyoruz; görüşmeler iyi gidiyor, dedi İdris. " * 2
LITHUANIAN = "Klausimas: Ar vizitas įvyks kitą mėnesį? Atsakymas: Taip, mes jį rengiame, ir švyturys bus atvertas žmonėms. " * 2
GREEK = "Ερώτηση: Θα πραγματοποιηθεί η επίσκεψη του υπουργού στο νησί; Απάντηση: Ναι, την ετοιμάζουμε με χαρά. "
HEBREW = "שאלה: האם ביקור השר באי יתקיים בחודש הבא? תשובה: כן, אנחנו מכינים אותו והשיחות מתקדמות היטב. "
ARABIC = "سؤال: هل ستتم زيارة الوزير إلى الجزيرة في الشهر المقبل؟ جواب: نعم، نحن نعد لها والمحادثات تسير جيدا. "
GERMAN = (
    "Frage: Wird die Fähre künftig täglich fahren? Antwort: Natürlich, übrigens für Schüler gebührenfrei, schönen Tag. " * 2
)
ICELANDIC = "Spurning: Verður af heimsókn ráðherrans til eyjarinnar í næsta mánuði? Svar: Já, við erum að undirbúa hana. "


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso8859-5"),
        (RUSSIAN, "cp866"),
        (CHINESE, "gb18030"),
        (CHINESE, "gbk"),
        (CHINESE.translate(str.maketrans("记长请问个访进们备双磋顺", "記長請問個訪進們備雙磋順")), "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "euc_kr"),
        (POLISH, "iso8859-2"),
        (POLISH, "cp1250"),
        (CZECH, "iso8859-2"),
        (CZECH, "cp1250"),
        (TURKISH, "cp1254"),
        (LITHUANIAN, "cp1257"),
        (GREEK, "cp1253"),
        (HEBREW, "cp1255"),
        (ARABIC, "cp1256"),
        (ARABIC, "iso8859-6"),
        (FRENCH * 2, "mac-roman"),
        (FRENCH, "cp1252"),
        (FRENCH.upper(), "cp1252"),
        (GERMAN, "cp1252"),
        (ICELANDIC, "cp1252"),
    ],
)
def test_rarer_encodings_are_detected(text, encoding):
    raw = text.encode(encoding, "ignore")
    reading = read(raw)
    assert reading.source.text == raw.decode(encoding)
    assert reading.defects == ()


@pytest.mark.parametrize(
    "raw",
    [
        "Вопрос: Когда едем?".encode("koi8-r"),  # as good in Hebrew or Thai
        "Soru: Geçmiş olsun, öğretmenim.".encode("cp1254"),  # too few letters
        "Mr Müller, Mr Žižek, Ms Þórsdóttir, Mme Lefèvre, Sr. Núñez, Herr Öztürk, Fru Ærø".encode(
            "cp1252"
        ),  # of no one language
        bytes(range(128, 256)) * 4,
    ],
)
def test_what_is_not_sure_is_windows_1252(raw):
    assert read(raw, media_type="text/plain").source.encoding == "cp1252"


def test_a_damaged_byte_far_below_changes_no_encoding():
    raw = (RUSSIAN * 30).encode("cp1251") + b"\x98" + RUSSIAN.encode("cp1251")
    reading = read(raw)
    assert reading.source.encoding == "cp1251"
    assert [defect.code for defect in reading.defects] == ["undecodable-bytes"]


def test_a_sample_ends_at_a_whole_character():
    text = "记者：部长先生，请问下个月的访问是否如期进行？\n" * 400
    assert read(b"!" + text.encode("gb18030")).source.text == "!" + text


@pytest.mark.parametrize(
    "text",
    [
        "“Curly”, – dashes – … and\xa0blanks\xa0\xa0\xa0\xa0\xa0 •",
        "THE HOUSE\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0\xa0 4 May",
        "Question: And the café in São Tomé? Ann Lee: It is open, as far as I can see from here, and has been for years.",
    ],
)
def test_a_few_signs_are_western(text):
    assert read(text.encode("cp1252")).source.encoding == "cp1252"


@pytest.mark.parametrize(
    ("head", "encoding", "codec"),
    [
        ('<html><head><meta charset="windows-1251">', "cp1251", "cp1251"),
        ("<html><meta http-equiv=Content-Type content='text/html; charset=KOI8-R'>", "koi8-r", "koi8-r"),
        ('<?xml version="1.0" encoding="iso-8859-5"?><a>', "iso8859-5", "iso8859-5"),
        ("<html><meta charset=iso-8859-1>", "cp1252", "cp1252"),
        ("<html><meta charset=gb2312>", "gbk", "gb18030"),
        ("<html><meta charset=x-sjis>", "cp932", "cp932"),
        ("<html><meta charset=utf-16>", "utf-8", "utf-8"),
        ("<html><meta charset=iso-8859-1>", "utf-8", "utf-8"),
        ("<html><meta charset=windows-1251>", "utf-8", "utf-8"),
    ],
)
def test_what_a_page_declares_counts_unless_it_is_utf_8(head, encoding, codec):
    word = {"cp1252": "Né", "gbk": "记者", "cp932": "記者"}.get(encoding, "Да")
    source = read(f"{head}<p>{word}".encode(encoding)).source
    assert source.encoding == codec
    assert word in source.text


@pytest.mark.parametrize(
    "label", ["rot13", "base64", "no-such", "cp037", "unicode_escape", "utf-8", "idna", "undefined", "utf-7"]
)
def test_what_is_no_encoding_of_text_is_not_believed(label):
    assert read(f"<html><meta charset={label}><p>a café".encode("cp1252")).source.encoding == "cp1252"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_page_in_utf_16_is_a_page(encoding):
    source = read("<html><head><meta charset=utf-8></head><body><p>Né &amp; co</p></body></html>".encode(encoding)).source
    assert (source.media_type, source.text.strip()) == ("text/html", "Né & co")


def test_noughts_in_a_text_stay():
    assert read(b"Question: a\0b?").source.text == "Question: a\0b?"


def test_a_declaration_that_does_not_fit_is_not_believed():
    assert read(b"<html><meta charset=euc-kr><p>a caf\xe9 and na\xefve").source.encoding == "cp1252"


def test_mostly_utf_8_with_damage_stays_utf_8():
    reading = read("“curly” and — dashes".encode() + b"\xff\xfe" + "and “more”".encode())
    assert reading.source.encoding == "utf-8"
    assert [defect.code for defect in reading.defects] == ["undecodable-bytes"]
    assert reading.defects[0].span.of(reading.source.text) == "\ufffd\ufffd"


def test_a_given_encoding_overrules_the_guess():
    assert read("né".encode("latin-1"), encoding="cp1251").source.text == "nй"


def test_an_unknown_encoding_is_misuse():
    with pytest.raises(LookupError):
        read(b"x", encoding="no-such-codec")


@pytest.mark.parametrize("encoding", ["idna", "undefined", "hex"])
def test_a_codec_that_is_none_of_text_is_misuse(encoding):
    with pytest.raises(LookupError):
        read(b"\xff\xfe..", encoding=encoding)


def test_no_codec_brings_in_lone_surrogates():
    assert read(rb"a\ud800b", encoding="unicode_escape").source.text == "a\ufffdb"


def test_neither_str_nor_bytes_is_misuse():
    with pytest.raises(TypeError, match="parse takes str or bytes, not int"):
        read(3)  # type: ignore[arg-type]


def test_a_lone_surrogate_becomes_one_replacement_character_and_is_reported():
    reading = read("a\ud800b\udfff\udfffc")
    assert reading.source.text == "a\ufffdb\ufffd\ufffdc"
    assert [(defect.code, defect.span.start, defect.span.end) for defect in reading.defects] == [
        ("lone-surrogate", 1, 2),
        ("lone-surrogate", 3, 5),
    ]


def test_the_digest_is_of_the_bytes_and_of_a_text_as_utf_8():
    assert read("é").source.sha256 == read("é".encode()).source.sha256 != read("é".encode("cp1252")).source.sha256


def test_a_format_that_nobody_reads_is_kept_as_text_and_reported():
    reading = read("Question: Why?", media_type="application/x-transcript")
    assert reading.source.media_type == "application/x-transcript"
    assert [defect.code for defect in reading.defects] == ["markup-as-text"]


def test_a_given_media_type_stops_recognition():
    assert read("<html>", media_type="text/plain").defects == ()
    assert read("<html>", media_type="Text/Plain; charset=utf-8").source.media_type == "text/plain"


@pytest.mark.parametrize(
    ("raw", "media_type", "text", "damaged"),
    [
        (b"**Q:** \xe2\x80\x9d \xe2\x80\x9c\xff", "text/markdown", "Q: \u201d \u201c\ufffd", [(6, 7)]),
        ("<p>a\ud800b</p>", "text/html", "a\ufffdb", [(1, 2)]),
    ],
)
def test_damage_is_where_it_stands_in_the_rendering(raw, media_type, text, damaged):
    reading = read(raw, media_type=media_type)
    assert reading.source.text.strip() == text
    shift = reading.source.text.index(text)
    assert [(defect.span.start - shift, defect.span.end - shift) for defect in reading.defects] == damaged


@given(st.text())
def test_any_text_without_surrogates_is_kept_as_it_is(text):
    assert read(text, media_type="text/plain").source.text == text


@given(st.binary())
def test_any_bytes_are_read(raw):
    source = read(raw).source
    assert source.text == raw.decode(source.encoding, "replace")
