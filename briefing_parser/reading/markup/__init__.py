"""HTML and XML as the text that a browser would print, each character with its place in the page."""
