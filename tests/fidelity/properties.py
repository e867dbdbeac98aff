"""Settings of the properties over printed transcripts: derandomized, the same examples every time, on every machine.

`BRIEFING_EXAMPLES=1000 pytest tests/fidelity` runs more of them, a thousand a profile; `BRIEFING_SEED=7` others.
"""

import os

from hypothesis import HealthCheck, Phase, settings

from briefing_parser.fidelity import layout, layouts

EXAMPLES = int(os.environ.get("BRIEFING_EXAMPLES", "50"))
SEED = os.environ.get("BRIEFING_SEED")
PROPERTY = settings(
    deadline=None,
    derandomize=SEED is None,
    database=None,
    phases=[Phase.generate, Phase.shrink],  # to explain a failure takes longer than to find it
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)


def examples_of(name):
    """How many transcripts of a layout: the layouts of a profile share those of the profile."""
    kin = [one for one in layouts().values() if one.profile == layout(name).profile]
    return max(EXAMPLES // len(kin), 10)
