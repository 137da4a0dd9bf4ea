"""Fuzzing `clean` for as long as you like: `python -m tests.fuzz --minutes 60 -j 2` (make fuzz)."""

from tests.fuzz.command import main

if __name__ == "__main__":
    main()
