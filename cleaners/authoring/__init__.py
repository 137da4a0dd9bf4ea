"""Rules as people write them: marked in examples, read from TOML, checked."""
