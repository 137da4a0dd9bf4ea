"""What lines say of an article: days, authors, counts, places, sections."""
