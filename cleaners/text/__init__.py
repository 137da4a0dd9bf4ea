"""Plain text to a document: characters and lines in one form, and what a line looks like."""
