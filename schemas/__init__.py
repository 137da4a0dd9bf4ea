"""The records and their Arrow form: the one source of truth about what a dataset holds."""
