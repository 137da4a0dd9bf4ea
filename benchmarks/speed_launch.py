"""Runs a command from a small process and prints what the command took, as JSON.

Linux counts the memory of whoever starts a command as the command's: started from the benchmark itself, all would seem
as large as that.
"""

import json
import os
import subprocess
import sys
from time import perf_counter


def main() -> None:
    """Run the command that the arguments are."""
    start = perf_counter()
    process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    json.dump([used.ru_utime + used.ru_stime, perf_counter() - start, used.ru_maxrss * unit], sys.stdout)
    sys.exit(process.returncode and 1)


if __name__ == "__main__":
    main()
