"""The head of a transcript: title, body, place, day, and who is on the podium."""
