"""The choices by which a date is settled that its words alone leave open: after `-by-` in the rule of a mention.

Each has a clause that says why, to follow "because"; `DateMention.explain` and `docs/dates.md` print them.
"""

from __future__ import annotations

from collections.abc import Mapping

CHOICES: Mapping[str, str] = {
    "last": "the words look back (“last”, “past”, “since”)",
    "next": "the words look ahead (“next”, “coming”)",
    "this": "the words mean the one at hand (“this”)",
    "past-verb": "the nearest sign of tense in the sentence is past: auxiliary, participle, past form, a word that looks back",
    "future-verb": (
        "the nearest sign of tense in the sentence looks ahead: auxiliary, a word like “scheduled”, an infinitive after it; "
        "or “until” stands before it and nothing past"
    ),
    "present-verb": "the governing verb is a present, and a weekday spoken of in the present is the one ahead",
    "agenda": "no sign of tense tells, but a weekday shortly before lay ahead, and a list of what is to come runs on",
    "report": "no sign tells at all, and such a weekday is the one past",
    "nearest": "it is the one nearest to the anchor: within 110 days of it, or where no verb tells",
    "month-told": "the same month was spoken of, in that year, shortly before",
    "weekday-told": "the same weekday was spoken of before, and lay ahead",
    "day-told": "an hour or part of day is of the day that was spoken of shortly before",
    "date-told": "the words step on from the date last spoken of (“the following day”, “two weeks later”, “that year”)",
    "event-told": "it is counted from an event that was dated before",
    "year-told": "in a history, what has no year is of the year last told of",
    "year-after-told": "in a history, a month five months or more before the last one told of is of the year after",
    "shifted-year": "the words count the years from the anchor (“October of next year”)",
    "month-at-hand": "a day without its month is of the month at hand, or of the nearest that has such a day",
    "year-at-hand": "a week by its number is of the year at hand",
    "month-named": "the words count the months from the anchor (“the 23rd of next month”)",
    "day-of-speaking": "it is counted from the day of speaking",
    "hour-of-speaking": "it is counted from the hour of speaking",
    "named-day": "history has given the day its name (D-Day); September 11th, said far from September, is that of 2001",
    "narrative": "“today” in a history is the present of whoever is quoted",
    "habit": "its sentence, in the present, tells what happens every year (“usually”, “the rainy season”), so no year is meant",
    "impossible-day": "the calendar has no such day (“feb 30”)",
    "no-anchor": "there is nothing to reckon from, and it stays open",
}
