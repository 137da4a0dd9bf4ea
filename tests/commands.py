"""The command line as a user calls it, in a process of its own."""

import subprocess
import sys


def winnow(*tokens: object) -> str:
    """Run the command and return what it says."""
    command = [sys.executable, "-m", "flows.cli", *map(str, tokens)]
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
