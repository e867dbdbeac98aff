"""The anchor: the day of speaking or the date last told of, and the side of it that is meant."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.english import language
from briefing_parser.mentions.dates.resolving.tense import direction

FRIDAY = "2017-07-14"


def values(text: str, reference: date | datetime | str | None = FRIDAY) -> list[str]:
    return [mention.value for mention in find_dates(text, reference=reference)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister arrived on Tuesday.", "2017-07-11"),
        ("On Tuesday, the minister will speak.", "2017-07-18"),
        ("The trip, which is Tuesday, is short.", "2017-07-18"),
        ("The plan will be released on Tuesday.", "2017-07-18"),
        ("There is a session on Tuesday to discuss it.", "2017-07-18"),
        ("They are to meet on Tuesday.", "2017-07-18"),
        ("Decisions taken on Tuesday are in force.", "2017-07-11"),
        ("Nothing since Tuesday.", "2017-07-11"),
        ("She spoke on Friday.", "2017-07-14"),
        ("The mayor leaves on Tuesday.", "2017-07-18"),
        ("Their classes start on Tuesday.", "2017-07-18"),
        ("Their classes did not start on Tuesday.", "2017-07-11"),
        ("Decisions that are firmly fixed on Tuesday bind us.", "2017-07-18"),
        ("You said you're seeing the growers on Tuesday.", "2017-07-18"),
        ("I'm seeing the growers on Tuesday.", "2017-07-18"),
        ("Can you tell us of the fire on Tuesday that hurt the mayor?", "2017-07-11"),
        ("They built a stage as an opportunity for the bakers to sing on Tuesday.", "2017-07-18"),
        ("The bakers agreed to sing on Tuesday.", "2017-07-18"),
        ("The port is shut to all boats, effective Tuesday.", "2017-07-18"),
        ("The mayor won't speak on Tuesday.", "2017-07-18"),
        ("The mayor didn't speak on Tuesday.", "2017-07-11"),
        ("The mayor's visit to Orlo Tuesday", "2017-07-11"),
        ("As for what we're up against, on Tuesday, the mayor told me of it.", "2017-07-11"),
    ],
)
def test_a_weekday_lies_where_the_verb_looks(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was announced on December 29.", "2016-12-29"),
        ("It will open on December 29.", "2017-12-29"),
        ("They would have opened on December 29.", "2016-12-29"),
        ("We are to learn how the second quarter went.", "2017-Q2"),
        ("The round of June 23 was put off.", "2017-06-23"),
        ("The vote is on September 25.", "2017-09-25"),
        ("It has grown since November.", "2016-11"),
        ("Nobody wants another January 6th to happen.", "2017-01-06"),
        ("They die in the attacks of September 11th.", "2017-09-11"),
    ],
)
def test_a_date_without_its_year_is_near_or_where_the_verb_looks(text: str, expected: str) -> None:
    assert values(text) == [expected]


def test_what_a_range_leads_to_is_no_infinitive() -> None:
    assert values("talks from Tuesday to Thursday") == ["2017-07-11", "2017-07-13"]


def test_without_a_reference_a_speech_of_today_is_no_history_however_many_years_it_names() -> None:
    speech = "Prices rose in 2011, 2012 and 2013. We meet today, and again next week and next month. In June they fell."
    assert values(speech, None)[3:] == ["XXXX-XX-XX", "XXXX-WXX", "XXXX-XX", "XXXX-06"]


def test_the_eleventh_of_september_far_from_september_is_that_of_2001() -> None:
    assert values("the attacks of September 11th", "2020-04-06") == ["2001-09-11"]


def test_an_agenda_runs_on_through_the_week() -> None:
    agenda = (
        "On Monday, she will fly out. On Wednesday, she will speak. On Friday, she will return. On Saturday, she will rest."
    )
    assert values(agenda) == ["2017-07-17", "2017-07-19", "2017-07-21", "2017-07-22"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor will speak on Tuesday. Which day?\n\nTuesday.", ["2017-07-18", "2017-07-18"]),
        ("The mayor spoke on Tuesday. Which day?\n\nTuesday.", ["2017-07-11", "2017-07-11"]),
        ("The proof given on Tuesday, the case proven on Monday.", ["2017-07-11", "2017-07-10"]),
        ("He comes tomorrow. The talk is at 11:30 a.m.", ["2017-07-15", "2017-07-15T11:30"]),
        ("It will be shut from midnight, Monday night.", ["2017-07-17T24:00", "2017-07-17TNI"]),
        ("On June 29 they met; in the evening they dined.", ["2017-06-29", "2017-06-29TEV"]),
        ("On May 3 it rained. The following day it did not.", ["2017-05-03", "2017-05-04"]),
        ("On May 3 it began, and two weeks later it was over.", ["2017-05-03", "2017-05-17"]),
        ("It is on May 3. We meet that day.", ["2017-05-03", "2017-05-03"]),
        ("He spoke of May 3.\n\nEND\n\n2:53 P.M. EDT", ["2017-05-03", "2017-07-14T14:53"]),
    ],
)
def test_hours_and_steps_carry_on_from_the_day_told(text: str, expected: list[str]) -> None:
    assert values(text) == expected


HISTORY = (
    "In 1861 the war began. On April 12, the fort was shelled. In May 1862 the city fell. The next month they left. "
    "On March 4, 1863, he was sworn in, and the following year he died. In 1864 peace came. On February 2, all was signed."
)


def test_a_history_reckons_from_the_years_it_tells_of() -> None:
    assert values(HISTORY) == [
        "1861", "1861-04-12", "1862-05", "1862-06", "1863-03-04", "1864", "1864", "1864-02-02",
    ]  # fmt: skip


def test_an_aside_does_not_move_the_story() -> None:
    text = HISTORY + " It was like the War of 1812. On March 1, they marched."
    assert values(text)[-2:] == ["1812", "1864-03-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on July 17", "XXXX-07-17"),
        ("in July", "XXXX-07"),
        ("on Monday", "XXXX-WXX-1"),
        ("yesterday", "XXXX-XX-XX"),
        ("last week", "XXXX-WXX"),
        ("last month", "XXXX-XX"),
        ("next year", "XXXX"),
        ("at 9:30 a.m.", "XXXX-XX-XXT09:30"),
        ("by Christmas", "XXXX-12-25"),
        ("in the spring", "XXXX-SP"),
    ],
)
def test_without_a_reference_what_hangs_on_it_stays_open(text: str, expected: str) -> None:
    (mention,) = find_dates(text)
    assert (mention.value, mention.begin, mention.end) == (expected, None, None)


@pytest.mark.parametrize("text", ["He left; a few weeks later he was back.", "Two hours later she sang."])
def test_what_is_counted_vaguely_or_by_the_clock_from_something_told_has_no_interval(text: str) -> None:
    (mention,) = find_dates(text, reference=f"{FRIDAY}T09:00")
    assert (mention.rule, mention.begin, mention.end) == ("counted-step-by-no-anchor", None, None)


@pytest.mark.parametrize("reference", ["2017-07-14", "2017-07-14T14:48:00+03:00", date(2017, 7, 14), datetime(2017, 7, 14, 9)])
def test_a_reference_is_a_date_a_datetime_or_iso(reference: date | datetime | str) -> None:
    assert values("yesterday", reference) == ["2017-07-13"]


@pytest.mark.parametrize("reference", ["", "July 14", "2017-02-30", "14.07.2017"])
def test_a_string_that_is_no_date_is_refused_with_advice(reference: str) -> None:
    with pytest.raises(ValueError, match="give a date, a datetime or ISO 8601"):
        find_dates("yesterday", reference=reference)


def test_what_is_no_date_at_all_is_refused() -> None:
    with pytest.raises(TypeError, match="int"):
        find_dates("yesterday", reference=20170714)  # type: ignore[arg-type]


def test_minutes_count_from_the_hour_of_speaking() -> None:
    spoken = datetime(2017, 7, 14, 14, 48, tzinfo=timezone(timedelta(hours=3)))
    (mention,) = find_dates("in 30 minutes from now", reference=spoken)
    assert (mention.value, mention.begin) == ("2017-07-14T15:18", "2017-07-14T15:18:00+03:00")
    assert values("30 minutes ago", "2017-07-14") == ["PAST_REF"]


def test_what_may_be_meant_otherwise_has_alternatives() -> None:
    (mention,) = find_dates("Sunday", reference=FRIDAY)
    assert (mention.value, mention.alternatives) == ("2017-07-09", ("2017-07-16",))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They will meet on |", 1),
        ("They met on |", -1),
        ("It opened on |", -1),
        ("It is announced on |", 0),
        ("It will be announced on |", 1),
        ("Yesterday it rained. On | they meet.", None),
        ("On | they will meet.", 1),
        ("They won't meet on |", 1),
        ("Orlo's talks on |", None),
        ("That's on |", 0),
        ("She says they're meeting on |", 0),
        ("At 9 am |", None),
        ("|", None),
    ],
)
def test_direction_of_the_governing_verb(sentence: str, expected: int | None) -> None:
    place = sentence.index("|")
    assert direction(sentence.lower(), place, place + 1, language().signs) == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("On 3 May 1864 Obra fell. One month after Obra, they left.", "1864-06"),
        ("Obra fell on 3 May 1864. Ten days after the fall of Obra, they left.", "1864-05-13"),
        ("On 3 May 1864 they attacked. It was the last battle. Two days before the battle, it rained.", "1864-05-01"),
        ("In May 1864 Obra fell. Six days after the fall of Obra, they left.", "P6D"),
        ("On 3 May 1864 Obra fell. Six days after the truce, they left.", "P6D"),
        ("On 3 May 1864 Obra fell. Six days after he came, they left.", "P6D"),
    ],
)
def test_in_a_history_a_step_from_an_event_is_a_date_where_the_event_was_dated(sentences: str, expected: str) -> None:
    assert values(f"{HISTORY} {sentences}")[-1] == expected


def test_a_date_told_by_its_event_has_the_event_in_its_span() -> None:
    mention = find_dates(f"{HISTORY} On 3 May 1864 Obra fell. A day after the fall of Obra, they left.", reference=FRIDAY)[-1]
    assert (mention.text, mention.anchor) == ("A day after the fall of Obra", "1864-05-03")
    assert mention.rule == "step-from-event-by-event-told"


def test_elsewhere_a_step_from_an_event_is_a_length_of_time() -> None:
    assert values("On May 3, Obra fell. Six days after the fall of Obra, they left.") == ["2017-05-03", "P6D"]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("In June 1864 it rained. They fled the same day.", "1864-06-XX"),
        ("On 3 May 1864 it rained. At that time, nobody fled.", "1864-05-03"),
        ("In June 1864 they were at the river at the time.", "1864-06"),
        ("On 3 May 1864 it rained, and the day following they fled.", "1864-05-04"),
        ("In August 1864 they took Obra, and the 19th of that month saw Pell.", "1864-08-19"),
        ("They rested in the winter of 1864. In the spring they marched.", "1865-SP"),
        ("It fell to the south in the early morning hours of 12 May.", "1864-05-12TMO"),
        ("Losses grew in March 1865 until December. In May, they fled.", "1865-05"),
    ],
)
def test_a_history_goes_on_from_the_date_last_told(sentences: str, expected: str) -> None:
    assert values(f"{HISTORY} {sentences}")[-1] == expected


def test_that_time_is_past_unless_a_day_ahead_was_just_told() -> None:
    assert values("He was ill at that time.") == ["PAST_REF"]
    assert values("The offer ends on August 10. If nobody buys by that time, it goes.") == ["2017-08-10", "2017-08-10"]
    assert values("as of the time of writing") == ["2017-07-14"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In March it is some 19 °C.", ["XXXX-03"]),
        ("Storms occur regularly from July to September.", ["XXXX-07", "XXXX-09"]),
        ("April is the driest month.", ["XXXX-04"]),
        ("You should book: in the dry season, between May and August, rooms can be rarely found.", ["XXXX-05", "XXXX-08"]),
        ("Her feast day is 30 September.", ["XXXX-09-30"]),
        ("The town is usually quiet in the winter.", ["XXXX-WI"]),
        ("It usually rained in May.", ["2017-05"]),
        ("It will be the driest month in May.", ["2017-05"]),
        ("The vote is in September.", ["2017-09"]),
        ("The climate summit is in November.", ["2017-11"]),
        ("Last July is the usual example.", ["2016-07"]),
    ],
)
def test_what_happens_every_year_has_no_year(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_near_date_on_the_side_where_the_verb_does_not_look_has_the_other_as_its_alternative() -> None:
    (mention,) = find_dates("They will open it in May.", reference=FRIDAY)
    assert (mention.value, mention.alternatives) == ("2017-05", ("2018-05",))
    (mention,) = find_dates("They will open it in July.", reference=FRIDAY)
    assert (mention.value, mention.alternatives) == ("2017-07", ())


def test_a_form_that_a_present_shares_tells_no_tense() -> None:
    text = "The budget, which will come on Monday, is long. What is in the budget that we put forward on Monday?"
    assert values(text) == ["2017-07-17", "2017-07-17"]


def test_the_time_of_writing_is_the_reference_in_a_history_too() -> None:
    assert values(f"{HISTORY} At the time of writing, the fort stands.")[-1] == FRIDAY


def test_a_name_that_ends_like_a_past_tense_is_none() -> None:
    assert values("On Tuesday, Mohamed and Fred are to travel.") == ["2017-07-18"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam was built in 1999. Here we are 18 years later.", ["1999", "2017"]),
        ("In 2030 they sign. Five years later it ends.", ["2030", "2035"]),
        ("A war came. Just 30 years later all burned again.", ["XXXX"]),
        ("They sign in 2030, and on that day we sing.", ["2030", "XXXX-XX-XX"]),
        ("They will sign on Monday. Two weeks later it ends.", ["2017-07-17", "2017-07-31"]),
    ],
)
def test_a_report_reckons_on_from_what_it_told(text: str, expected: list[str]) -> None:
    assert values(text) == expected
