"""Who asks: the cue, the question's own words, whom the podium calls, whom the answer addresses."""
