"""A Prefect server that ends with the process that started it: `python -m flows.orchestration.prefect_server HOST PORT PARENT`."""

import os
import sys

from flows.pool.limits import end_with_parent


def main() -> None:
    """Become the server."""
    host, port, parent = sys.argv[1:]
    end_with_parent(int(parent))  # holds on when another program takes the process over
    command = ["-m", "prefect", "server", "start", "--host", host, "--port", port]
    os.execv(sys.executable, [sys.executable, *command])


if __name__ == "__main__":
    main()
