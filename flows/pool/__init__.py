"""Worker processes that may die: what they are told, how they end, and who starts them again."""
