"""The command `winnow show`: one document, what was taken from it and why."""
