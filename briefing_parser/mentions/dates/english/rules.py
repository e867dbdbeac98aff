"""All rules of English in their order: of matches equally long, the one that stands first here wins."""

from __future__ import annotations

from briefing_parser.mentions.dates.english.ancient_year_rules import ANCIENT_YEAR_RULES
from briefing_parser.mentions.dates.english.clock_range_rules import CLOCK_RANGE_RULES
from briefing_parser.mentions.dates.english.clock_rules import CLOCK_RULES
from briefing_parser.mentions.dates.english.counted_step_rules import COUNTED_STEP_RULES
from briefing_parser.mentions.dates.english.day_rules import DAY_RULES
from briefing_parser.mentions.dates.english.duration_rules import DURATION_RULES
from briefing_parser.mentions.dates.english.figure_day_rules import FIGURE_DAY_RULES
from briefing_parser.mentions.dates.english.fiscal_rules import FISCAL_RULES
from briefing_parser.mentions.dates.english.holiday_rules import HOLIDAY_RULES
from briefing_parser.mentions.dates.english.month_rules import MONTH_RULES
from briefing_parser.mentions.dates.english.season_rules import SEASON_RULES
from briefing_parser.mentions.dates.english.set_rules import SET_RULES
from briefing_parser.mentions.dates.english.spoken_clock_rules import SPOKEN_CLOCK_RULES
from briefing_parser.mentions.dates.english.spoken_day_rules import SPOKEN_DAY_RULES
from briefing_parser.mentions.dates.english.spoken_year_rules import SPOKEN_YEAR_RULES
from briefing_parser.mentions.dates.english.step_rules import STEP_RULES
from briefing_parser.mentions.dates.english.unit_rules import UNIT_RULES
from briefing_parser.mentions.dates.english.vague_rules import VAGUE_RULES
from briefing_parser.mentions.dates.english.week_rules import WEEK_RULES
from briefing_parser.mentions.dates.english.year_rules import YEAR_RULES

_COUNT = "(cardinal|small|year|figure) ((hyphen|and)? cardinal)* (hyphen? and hyphen? a? hyphen? half|and half)?"
MACROS = (
    ("edge", "the? very? (edge|compared) hyphen? (of|in)?"),
    ("edge-or-half", "(the? very? (edge|compared) hyphen? (of|in)?|the (ordinal|last) half of)"),
    ("weekday", "(weekday|short_weekday)"),
    ("ordinal", "(ordinal|cardinal hyphen? ordinal)"),
    ("and", "(hyphen|comma? and|or|to)"),
    ("range", "(hyphen|slash|and|to|or)"),
    ("more-days", "((comma the? (small|ordinal_day))* (hyphen|and|or|to|comma and) the? (small|ordinal_day))*"),
    ("which", "(this|that|last|next|the)"),
    ("of-year", "(of (this|that|last|next|the)|comma? (this|last|next)) unit"),
    ("count", _COUNT),
    (
        "amount",
        f"({_COUNT}|a? very? (vague comma)? vague of? (the (last|next)|{_COUNT})?|"
        "half hyphen? of? (a|the)?|a half hyphen?|a cardinal)",
    ),
    ("its-year", "((of|in)? comma? (of|in)? year|comma? short_year|<of-year>)"),
    ("in-part", "(in the (part|night)|at night)"),
    ("zone", "(zone zone_word?|open zone zone_word? shut)"),
    ("either", "((cardinal|small|figure) (and|or|to|hyphen) (?=cardinal|small|figure))"),
    ("and-a-half", "(hyphen? and hyphen? (a hyphen?)? half)"),
    ("more-units", "(unit|units|night|quarter_word)"),
)  # fmt: skip
RULES = (
    *FIGURE_DAY_RULES,
    *DAY_RULES,
    *MONTH_RULES,
    *YEAR_RULES,
    *ANCIENT_YEAR_RULES,
    *SPOKEN_YEAR_RULES,
    *FISCAL_RULES,
    *SEASON_RULES,
    *HOLIDAY_RULES,
    *SPOKEN_DAY_RULES,
    *WEEK_RULES,
    *STEP_RULES,
    *COUNTED_STEP_RULES,
    *CLOCK_RULES,
    *DURATION_RULES,
    *UNIT_RULES,
    *SET_RULES,
    *SPOKEN_CLOCK_RULES,
    *CLOCK_RANGE_RULES,
    *VAGUE_RULES,
)
