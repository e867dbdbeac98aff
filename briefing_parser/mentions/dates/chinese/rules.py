"""All rules of Chinese in their order: of matches equally long, the one that stands first here wins."""

from __future__ import annotations

from briefing_parser.mentions.dates.chinese.amount_rules import AMOUNT_RULES
from briefing_parser.mentions.dates.chinese.day_rules import DAY_RULES
from briefing_parser.mentions.dates.chinese.spoken_day_rules import SPOKEN_DAY_RULES

MACROS = (
    ("hour", "(part? clock|part o_clock|part)"),
    (
        "date",
        "(zone? ((year|step) of?)? month ordinal_day (open? weekday shut?)? <hour>?|((year|step) of?)? month edge?"
        "|zone? step? ordinal_day (open weekday shut)? <hour>?)",
    ),
)
RULES = (*DAY_RULES, *SPOKEN_DAY_RULES, *AMOUNT_RULES)
