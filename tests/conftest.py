"""Hypothesis for all tests: no deadline, since the first parse loads the gazetteer; in CI the same examples every time."""

import os

from hypothesis import settings

settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")
