import textwrap

import pytest

from briefing_parser import StrictError, parse, parse_file
from briefing_parser.reading import read


def pdf(*pages):
    """The smallest PDF with these lines on its pages, in Helvetica."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = "\n".join(f"BT /F1 12 Tf 72 {720 - 14 * at} Td ({line}) Tj ET" for at, line in enumerate(lines))
        page = f"/Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * number} 0 R"
        objects.append(f"<< /Type /Page {page} /Resources << /Font << /F1 3 0 R >> >> >>")
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream")
    raw, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(raw))
        raw += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(places) + 1} /Root 1 0 R >>"
    return raw + f"{tail}\nstartxref\n{len(raw)}\n%%EOF\n".encode()


HEAD = "3 May 2031    The Harbour Office’s Press Conference"
ANSWER = "The harbour opens tomorrow at noon, and I thank the pilots who have worked in it by day and by night. " * 24
SPOKEN = ["ANN LEE:  Good day.  " + ANSWER, "QUESTION:  At what hour does it open?", "ANN LEE:  " + ANSWER, "QUESTION:  Why?"]
LINES = [line for turn in SPOKEN for line in textwrap.wrap(turn, 88)]
PAGES = [LINES[at : at + 16] for at in range(0, len(LINES), 16)]
BRIEFING = pdf(*([HEAD, f"{number} of {len(PAGES)}", *page] for number, page in enumerate(PAGES, start=1)))


def test_pages_are_read_in_order_with_a_form_feed_between():
    source = read(BRIEFING).source
    assert (source.media_type, source.rendering, source.encoding, source.origins) == ("application/pdf", "pdf-1", None, ())
    pages = [page.split("\n") for page in source.text.split("\f")]
    assert [" ".join(page[0].split()) for page in pages] == [" ".join(HEAD.split())] * len(PAGES)
    assert [[line.rstrip() for line in page[2:]] for page in pages] == PAGES


def test_a_pdf_is_parsed_by_what_it_is_or_is_said_to_be(tmp_path):
    path = tmp_path / "a.PDF"
    path.write_bytes(BRIEFING)
    briefing = parse_file(path)
    assert [turn.label for turn in briefing.turns] == ["ANN LEE", "QUESTION", "ANN LEE", "QUESTION"]
    assert briefing.turns[0].text == "Good day. " + ANSWER.strip()
    assert briefing.defects == parse(BRIEFING, media_type="application/pdf").defects
    assert parse(BRIEFING, media_type="text/plain").source.text.startswith("%PDF-")


@pytest.mark.parametrize("cut", [5, 9, 100, 300])
def test_a_broken_file_is_a_briefing_with_an_error(cut):
    briefing = parse(BRIEFING[:cut])
    assert [(defect.code, defect.severity) for defect in briefing.defects] == [("unreadable-pdf", "error")]
    with pytest.raises(StrictError, match="unreadable-pdf"):
        parse(BRIEFING[:cut], strict=True)


@pytest.mark.parametrize("raw", [b"%PDF-1.7\n\xff\x00" * 99, b"", b"no PDF at all", pdf([])])
def test_what_has_no_text_is_said(raw):
    reading = read(raw, media_type="application/pdf")
    assert reading.source.text.strip() == ""
    assert [defect.code for defect in reading.defects] == ["unreadable-pdf"]


def test_an_encrypted_file_is_said_to_be():
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(BRIEFING)))
    writer.encrypt("secret", algorithm="RC4-128")
    written = BytesIO()
    writer.write(written)
    assert [defect.message for defect in read(written.getvalue()).defects] == [
        "the PDF cannot be read: ValueError: it is encrypted"
    ]


def test_without_the_extra_its_name_is_said(monkeypatch):
    monkeypatch.setattr("briefing_parser.reading.pdf.find_spec", lambda name: None)
    with pytest.raises(ImportError, match=r"pip install briefing-parser\[pdf\]"):
        read(BRIEFING)


def test_a_str_is_no_pdf():
    assert read("%PDF-").source.media_type == "text/plain"
    assert read("%PDF-", media_type="application/pdf").defects[0].code == "markup-as-text"
