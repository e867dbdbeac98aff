"""Bytes to text: what is declared, what the bytes tell, what was decoded twice."""
