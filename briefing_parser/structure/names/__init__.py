"""Names and offices of people as transcripts print them."""
