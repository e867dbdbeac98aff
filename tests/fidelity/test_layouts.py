"""Layouts are data that the printer can fill, and each belongs to a profile."""

import pytest
from the_ministry import MINISTRY, TRUTH

from briefing_parser import profiles
from briefing_parser.fidelity import Damage, Layout, layout, layouts, print_transcript
from briefing_parser.fidelity.damage import Entities
from briefing_parser.fidelity.vocabulary import vocabulary


def test_each_layout_is_that_of_a_profile_and_of_a_language():
    assert {one.profile for one in layouts().values()} <= set(profiles())
    assert all(vocabulary(one.language).people for one in layouts().values())


@pytest.mark.parametrize("name", layouts())
def test_an_alternative_is_another_page(name):
    usual = layout(name)
    for choices in usual.alternatives.values():
        for choice in choices:
            assert usual.with_choice(choice) != usual, choice


def test_a_layout_says_what_it_has_no_field_for():
    with pytest.raises(ValueError, match="no fields of a layout: colour"):
        Layout(name="odd", profile="generic", alternatives={"colour": [{"colour": "red"}]})


def test_a_layout_shows_what_differs():
    assert repr(MINISTRY) == "Layout(ministry)"
    assert repr(MINISTRY.with_choice({"entry": ""})) == "Layout(ministry, entry='')"


PAGE = Layout(
    name="page",
    profile="generic",
    medium="html",
    title="{first.name}",
    page="<h1>{title}</h1>\n{body}",
    gap="\n",
    paragraph="<p>{text}</p>",
    opening="<p><b>{cue}:</b> {text}</p>",
)


@pytest.mark.parametrize(
    ("changes", "damage", "printed"),
    [
        ({}, Damage(), "<h1>Anna Berg</h1>\nReturn"),
        ({}, Damage(), "<p><b>Question:</b> Why are the tables wrong?</p>\n<p><b>Anna Berg:</b> We do not know.</p>\n"),
        ({}, Damage(entities=Entities.NAMED), "<p>It&rsquo;s being"),
        ({}, Damage(entities=Entities.NUMBERED), "<p>It&#8217;s being"),
        ({}, Damage(cues_after_breaks=True), "May 2.<br/>\n<b>Question:</b> Why are the tables wrong?</p>\n<p><b>Anna"),
        ({}, Damage(comments=True), "<!-- column 2 --><p><b>Question:"),
        ({}, Damage(struck_out=True), "<p>They <s>were</s> [were] printed"),
        ({"medium": "markdown", "opening": "[{cue}] {text}"}, Damage(struck_out=True), "They <s>were</s> \\[were\\] printed"),
        ({"answer_cue": "{who.HONORIFIC} {who.SURNAME}"}, Damage(), "<b>MS. BERG:</b>"),
        ({"separator": "---"}, Damage(), "---\n<p><b>Question:"),
        ({"opening": "<p>{cue}: ({clock})<br/>{text}</p>"}, Damage(), "Question: (02:44)<br/>Why"),
        ({"medium": "csv", "opening": "{row},{cue},{text}", "paragraph": "{text}"}, Damage(), "4,Question,Why are"),
        ({"medium": "csv", "paragraph": "{text}"}, Damage(), '"They are back, “all of them.”"'),
    ],
)
def test_parts_of_a_page(changes, damage, printed):
    speakers = (TRUTH.speakers[0]._replace(honorific="Ms."), *TRUTH.speakers[1:])
    changed = PAGE.with_choice({"heading": "{text}", **changes})
    assert printed in print_transcript(TRUTH._replace(speakers=speakers), changed, damage)


def test_a_running_head_stands_above_each_page():
    changed = MINISTRY.with_choice({"running_head": "Page {page} of {pages}", "lines_a_page": 24})
    page = print_transcript(TRUTH, changed)
    assert [line for line in page.split("\n") if line.startswith("Page")] == ["Page 1 of 2", "Page 2 of 2"]
    assert page.split("\n")[25] == "Page 2 of 2"
