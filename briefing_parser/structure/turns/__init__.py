"""Turns, their kinds, and the exchanges that they make."""
