"""Conventions of publishers, as data: one TOML file each, validated when it is loaded."""

from briefing_parser.profiles.choice import Choice, best_profile
from briefing_parser.profiles.profile import Profile
from briefing_parser.profiles.registry import load_profile, profiles

__all__ = ["Choice", "Profile", "best_profile", "load_profile", "profiles"]
