"""What `winnow show` shows."""
