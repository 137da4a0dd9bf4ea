"""What a run can be told, and what holds for it: flags before the environment, before `winnow.toml`, before the default."""
