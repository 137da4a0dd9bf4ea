"""Arrow without pandas and dateutil, where these are installed."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from typing import Final

import pyarrow as pa

_NEEDLESS: Final = frozenset({"pandas", "dateutil"})


class _Needless(MetaPathFinder):
    """Says of what Arrow can do without that it is not installed."""

    def find_spec(self, fullname: str, _path: Sequence[str] | None, _target: object = None) -> None:
        if fullname in _NEEDLESS:
            raise ModuleNotFoundError(fullname)


def keep_pandas_out() -> None:
    """Let Arrow look for pandas and dateutil once, and find none.

    At its first array Arrow imports pandas, where it is installed, to tell a list from a Series: that takes a process
    as long as all its other imports together. Asked for by name, as by `to_pandas`, it is still imported. Likewise
    dateutil, for intervals of its kind, which no table of ours has.
    """
    finder = _Needless()
    sys.meta_path.insert(0, finder)
    try:
        pa.array([])
    finally:
        sys.meta_path.remove(finder)
