"""From bytes to a record: `clean(raw, ruleset) -> Article | Rejection`. Pure: no files, no clock, no environment."""
