"""Lines, paragraphs and furniture: what is printed, before anybody asks what it means."""
