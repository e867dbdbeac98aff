"""Markdown as the text that its page would print, each character with its place."""
