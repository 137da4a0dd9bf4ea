"""Counts every call that changes a file under a folder, and kills where it is told to.

It stands between Winnow and the operating system in one process: `os`, files opened for writing, and the files that
Arrow writes, which go through Python for the purpose, call by call as Arrow makes them.
"""

import builtins
import io
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import pyarrow.parquet as pq

Result = TypeVar("Result")


class Moment(StrEnum):
    """Where in a call the process dies; after one call is before the next."""

    BEFORE = "before"
    AMID = "amid"
    """Half of what is to be written is written; of any other call: it is done."""


class Calls:
    """The calls of this process under a folder, and what happens at one of them."""

    def __init__(
        self,
        root: Path,
        fatal: int,
        moment: Moment,
        strike: Callable[[], None],
        is_mine: Callable[[], bool] = lambda: True,
    ) -> None:
        self._root = os.path.realpath(root)
        self._fatal = fatal
        self._moment = moment
        self._strike = strike
        self._is_mine = is_mine
        self.made: list[str] = []
        """The name of each call so far."""

    def install(self) -> None:
        """Stand before the operating system, for as long as the process lives."""
        for name in (
            "mkdir",
            "rmdir",
            "unlink",
            "remove",
            "rename",
            "replace",
            "link",
            "symlink",
            "truncate",
        ):
            setattr(os, name, self._counted(getattr(os, name)))
        for name in ("ftruncate", "fsync", "fdatasync"):
            setattr(os, name, self._counted(getattr(os, name)))
        for name in ("write", "pwrite"):
            setattr(os, name, self._counted_write(getattr(os, name)))
        os.open = self._counted_open(os.open)
        io.open = builtins.open = self._file_opener(io.open)
        self._install_in_arrow()

    def holds(self, path: Any, folder: int | None = None) -> bool:
        """Return whether a path, or what a descriptor stands for, is the folder or inside it."""
        if isinstance(path, int):
            path = Path(f"/proc/self/fd/{path}").readlink()
        if folder is not None:
            path = Path(f"/proc/self/fd/{folder}").readlink() / os.fsdecode(path)
        place = os.path.abspath(os.fsdecode(path))  # noqa: PTH100  (links stay as they are)
        return place == self._root or place.startswith(f"{self._root}/")

    def around(
        self, name: str, call: Callable[[], Result], half: Callable[[], object] | None = None
    ) -> Result:
        """Make a call under the folder; `half` is what is done of it where the process dies amid it."""
        self.made.append(name)
        is_last = len(self.made) == self._fatal and self._is_mine()
        if is_last and self._moment is Moment.BEFORE:
            self._strike()
        if is_last and half:
            half()
            self._strike()
        try:
            return call()
        finally:
            if is_last:
                self._strike()

    def _counted(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(path: Any, *rest: Any, **named: Any) -> Any:
            if not self.holds(path, named.get("dir_fd")):
                return call(path, *rest, **named)
            return self.around(call.__name__, lambda: call(path, *rest, **named))

        return counted

    def _counted_write(self, call: Callable[..., int]) -> Callable[..., int]:
        def counted(descriptor: int, data: Any, *rest: Any) -> int:
            if not self.holds(descriptor):
                return call(descriptor, data, *rest)
            half = data[: len(data) // 2]
            return self.around(
                "write", lambda: call(descriptor, data, *rest), lambda: call(descriptor, half, *rest)
            )

        return counted

    def _counted_open(self, call: Callable[..., int]) -> Callable[..., int]:
        def counted(path: Any, flags: int, *rest: Any, **named: Any) -> int:
            writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if not writes or not self.holds(path, named.get("dir_fd")):
                return call(path, flags, *rest, **named)
            return self.around("open", lambda: call(path, flags, *rest, **named))

        return counted

    def _file_opener(self, plain_open: Callable[..., Any]) -> Callable[..., Any]:
        def opened(file: Any, mode: str = "r", buffering: int = -1, *rest: Any, **named: Any) -> Any:
            if not set(mode) & set("wax+") or isinstance(file, int) or not self.holds(file):
                return plain_open(file, mode, buffering, *rest, **named)
            assert set(mode) <= set("wxbt"), f"no counting of files opened as {mode}"
            raw: Any = self.writable(file, mode[0])
            if buffering == 0:
                return raw
            buffered = io.BufferedWriter(raw)
            return buffered if "b" in mode else io.TextIOWrapper(buffered, *rest, **named)

        return opened

    def writable(self, file: Any, mode: str) -> io.FileIO:
        """Return an unbuffered file under the folder whose writes are counted, as its opening is."""
        return self.around("open", lambda: _CountedFile(self, file, mode))

    def _install_in_arrow(self) -> None:
        make, close = pq.ParquetWriter.__init__, pq.ParquetWriter.close
        files: dict[int, io.FileIO] = {}

        def counted_make(writer: Any, where: Any, *rest: Any, **named: Any) -> None:
            if isinstance(where, str | os.PathLike) and self.holds(where):
                where = files[id(writer)] = self.writable(where, "w")
            make(writer, where, *rest, **named)

        def counted_close(writer: Any) -> None:
            close(writer)
            if file := files.pop(id(writer), None):
                file.close()

        pq.ParquetWriter.__init__, pq.ParquetWriter.close = counted_make, counted_close


class _CountedFile(io.FileIO):
    def __init__(self, calls: Calls, file: Any, mode: str) -> None:
        super().__init__(file, mode)
        self._calls = calls

    def write(self, data: Any) -> int:
        view = memoryview(data).cast("B")
        plain = super().write
        half = view[: len(view) // 2]
        return self._calls.around("write", lambda: plain(view), lambda: plain(half)) or 0
