"""Conventions of publishers, as data: one TOML file each, validated when it is loaded."""

from briefing_parser.profiles.profile import Profile
from briefing_parser.profiles.registry import best_profile, load_profile, profiles

__all__ = ["Profile", "best_profile", "load_profile", "profiles"]
