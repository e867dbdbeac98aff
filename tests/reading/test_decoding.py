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
