"""Scripts that make what is committed: the schema, the gazetteer."""
