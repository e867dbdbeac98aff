from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing_parser.marks import Mark
from briefing_parser.models import Span
from briefing_parser.structure.layout.lifting import lift, shown_text, with_holes

spans = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 8)).map(lambda pair: Span(pair[0], pair[0] + pair[1])), max_size=6
)
texts = st.text("abc \n", min_size=48, max_size=48)


@given(texts, spans)
def test_what_is_left_is_the_text_without_its_furniture(text, furniture):
    lifted = lift(text, (), furniture)
    hidden = {offset for span in furniture for offset in range(span.start, span.end)}
    assert lifted.text == "".join(character for offset, character in enumerate(text) if offset not in hidden)
    for offset, character in enumerate(lifted.text):
        whole = lifted.whole(Span(offset, offset + 1))
        assert (whole.of(text), len(whole)) == (character, 1)


@given(texts, spans, st.integers(0, 40), st.integers(0, 40))
def test_a_stretch_prints_the_same_in_both(text, furniture, start, length):
    lifted = lift(text, (), furniture)
    span = Span(min(start, len(lifted.text)), min(start + length, len(lifted.text)))
    assert shown_text(text, lifted.whole(span), lifted.holes) == " ".join(span.of(lifted.text).split())


@given(texts, spans, st.lists(st.integers(0, 48), max_size=6))
def test_blocks_and_holes_are_in_order_and_disjoint(text, furniture, cuts):
    lifted = lift(text, (), furniture)
    bounds = sorted({0, len(lifted.text), *(cut for cut in cuts if cut < len(lifted.text))})
    blocks = list(with_holes((("paragraph", start, end) for start, end in pairwise(bounds)), lifted))
    assert "".join(text[start:end] for kind, start, end in blocks) == text
    assert [start for _, start, _ in blocks] == sorted(start for _, start, _ in blocks)
    assert all(start < end for _, start, end in blocks)


def test_marks_close_over_what_was_cut_out():
    lifted = lift("Ann <Lee> Lee: Yes", (Mark("b", Span(0, 14)), Mark("a", Span(4, 9))), [Span(4, 10)])
    assert lifted.text == "Ann Lee: Yes"
    assert lifted.marks == (Mark("b", Span(0, 8)),)
