"""The forms of TIMEX3 values: https://timeml.org/publications/timeMLdocs/timeml_1.2.1.html#timex3.

Years before Christ are written `BC0499`; `X` stands for what is not known. A decade has the first three digits of its
years, a century the first two.
"""

from __future__ import annotations

import re

CALENDAR = re.compile(
    r"""
    (?P<year>\d{4}|BC\d{4}|XXXX)
    (?:-(?:
        (?P<month>0[1-9]|1[0-2]|XX)(?:-(?P<day>\d\d|XX))?
        |W(?P<week>\d\d|XX)(?:-(?P<weekpart>WE|[1-7]))?
        |(?P<piece>S[PU]|FA|WI|Q[1-4X]|H[12X])
    ))?
    (?:T(?P<hour>\d\d(?::\d\d){0,2}|MO|MI|AF|EV|NI|DT)(?P<offset>Z|[+-]\d\d:\d\d)?)?
    """,
    re.VERBOSE,
)
ERA = re.compile(r"(?P<before>BC)?(?P<digits>\d{2,3})")
DURATION = re.compile(
    r"""
    P(?=[\dXT])
    (?:(?:\d+(?:\.\d+)?|X)[YMQWD]){0,5}
    (?:T(?:(?:\d+(?:\.\d+)?|X)[HMS]){1,3})?
    |PXX
    """,
    re.VERBOSE,
)
PART = re.compile(r"(?P<number>\d+(?:\.\d+)?|X)(?P<unit>[YMQWDHS])")
FISCAL = re.compile(r"FY(?P<year>\d{4})(?:-(?P<piece>Q[1-4]|H[12]))?")
REFERENCES = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
