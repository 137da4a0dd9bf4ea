"""What holds for a command: flags before the environment, before `winnow.toml`, before what is set out of the box."""
