"""From readings to values: the anchor of each date, and which side of it is meant."""
