"""Who a cue means: the fullest name, role and body that the transcript itself supports."""
