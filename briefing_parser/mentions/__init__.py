"""What the text speaks of: dates, places, names."""
