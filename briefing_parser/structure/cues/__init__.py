"""Cues: the words that announce who speaks next, in all their forms."""
