"""Contents, headings, the questions part, back matter."""
