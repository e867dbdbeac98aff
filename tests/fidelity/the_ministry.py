"""One truth of a ministry's briefing, for the tests of what is printed, told and recovered."""

import datetime as dt

from briefing_parser.fidelity import TrueExchange, TrueSpeaker, TrueTopic, TrueTurn, Truth, layout

MINISTRY = layout("ministry")

ANSWER = TrueTurn("answer", ("We do not know.", "It’s being looked into."), "Anna Berg")
TRUTH = Truth(
    organisation="Ministry of Foreign Affairs of Norland",
    place="Oslo",
    date=dt.date(2020, 5, 4),
    published=dt.datetime(2020, 5, 4, 9, 30),
    speakers=(TrueSpeaker("Anna Berg", "Foreign Ministry Spokesperson"), TrueSpeaker("Pavel Orlin", "Deputy Foreign Minister")),
    topics=(
        TrueTopic("Return of the grey whales", (TrueTurn("statement", ("They are back, “all of them.”",), "Anna Berg"),)),
        TrueTopic("Tide tables", (TrueTurn("statement", ("They were printed on May 2.",), "Anna Berg"),)),
    ),
    exchanges=(TrueExchange(TrueTurn("question", ("Why are the tables wrong?",)), (ANSWER,), "Errors in the tables"),),
)

WELCOME = TRUTH._replace(other=(TrueTurn("statement", ("Good afternoon.", "Please sit down."), "Anna Berg"),))


def changed(*chosen):
    """The ministry's layout with alternatives, each by its aspect and number from 1 on: `contents 4`."""
    found = MINISTRY
    for aspect, _, number in (one.partition(" ") for one in chosen):
        found = found.with_choice(MINISTRY.alternatives[aspect][int(number or 1) - 1])
    return found
