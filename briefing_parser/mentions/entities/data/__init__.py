"""Vocabulary of the entities stage; each file states its source and licence."""
