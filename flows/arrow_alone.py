"""Arrow without pandas, where that is installed."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder

import pyarrow as pa


class _NoPandas(MetaPathFinder):
    """Says of pandas that it is not installed."""

    def find_spec(self, fullname: str, _path: Sequence[str] | None, _target: object = None) -> None:
        if fullname == "pandas":
            raise ModuleNotFoundError(fullname)


def keep_pandas_out() -> None:
    """Let Arrow look for pandas once, and find none.

    At its first array Arrow imports pandas, where it is installed, to tell a list from a Series: that takes a process
    as long as all its other imports together. Asked for by name, as by `to_pandas`, it is still imported.
    """
    finder = _NoPandas()
    sys.meta_path.insert(0, finder)
    try:
        pa.array([])
    finally:
        sys.meta_path.remove(finder)
