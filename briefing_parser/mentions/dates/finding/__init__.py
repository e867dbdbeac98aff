"""From characters to readings: words of time, rules over them, and what neighbours make of each other."""
