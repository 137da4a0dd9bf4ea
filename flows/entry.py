"""Where the command `winnow` begins, as a process of its own."""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import NoReturn


def start() -> NoReturn:
    """Run the command line and exit with its code."""
    keep_pandas_out()
    from flows.cli import main  # noqa: PLC0415  (after what it must not bring)

    main()


def keep_pandas_out() -> None:
    """Let nothing import pandas in this process.

    Arrow does, where pandas is installed, at the first array that it makes of Python values: to ask whether these are
    pandas' own. Here they never are, and the import takes longer than many a run.
    """
    sys.meta_path.insert(0, _Absence())


class _Absence:
    """Finds that pandas is not installed."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        if name == "pandas":
            raise ModuleNotFoundError(name=name)
        return None


if __name__ == "__main__":
    start()
