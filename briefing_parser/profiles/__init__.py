"""Conventions of publishers, as data: one TOML file each, validated when it is loaded.

The choice among them is in `briefing_parser.profiles.choice`, which loads the models; importing the package does not.
"""

from briefing_parser.profiles.profile import Profile
from briefing_parser.profiles.registry import load_profile, profiles

__all__ = ["Profile", "load_profile", "profiles"]
