"""Pydantic models: what comes out of a parse."""
