"""All rules of Spanish in their order: of matches equally long, the one that stands first here wins."""

from __future__ import annotations

from briefing_parser.mentions.dates.spanish.amount_rules import AMOUNT_RULES
from briefing_parser.mentions.dates.spanish.clock_rules import CLOCK_RULES
from briefing_parser.mentions.dates.spanish.day_rules import DAY_RULES
from briefing_parser.mentions.dates.spanish.spoken_day_rules import SPOKEN_DAY_RULES
from briefing_parser.mentions.dates.spanish.step_rules import STEP_RULES
from briefing_parser.mentions.dates.spanish.vague_rules import VAGUE_RULES
from briefing_parser.mentions.dates.spanish.year_rules import YEAR_RULES

MACROS = (
    ("edge", "(the? edge of?)"),
    ("or-number", "(or (cardinal|small|figure))"),
    ("one-day", "(weekday comma?)? (the (last|next)?)? unit? (small|ordinal_day|ordinal|cardinal (and cardinal)?)"),
    ("of-year", "((of|comma)? (the? unit)? year|of (this|the)? (this|last|next)? unit (last|next|this)?)"),
    ("of-part", "((per|in|of) the (part|night|day_word)|to? fixed_hour|part|night)"),
    ("count", "(vague? (cardinal|small|figure|year) (and? cardinal)*|vague vague?)"),
    ("tail-of-year", "(of year|of (the|this)? (last|next|this)? unit (year|last|next|this)?)"),
)  # fmt: skip
RULES = (
    *DAY_RULES,
    *YEAR_RULES,
    *SPOKEN_DAY_RULES,
    *STEP_RULES,
    *CLOCK_RULES,
    *AMOUNT_RULES,
    *VAGUE_RULES,
)
