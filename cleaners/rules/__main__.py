"""Writes what the rules need of a line: `python -m cleaners.rules > cleaners/rules/needs.json`."""

import sys

from cleaners.matching.table import needs_file
from cleaners.rules import RULES

if __name__ == "__main__":
    sys.stdout.buffer.write(needs_file((rule.pattern, rule.ignored) for rule in RULES))
