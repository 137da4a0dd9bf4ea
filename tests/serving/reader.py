"""Somebody who reads the dataset again and again while it is written."""

import threading
from pathlib import Path
from typing import Self

from tests.crash.sight import READERS, look

_PAUSE_SECONDS = 0.2


class Reader:
    """Looks through a plain glob by DuckDB, for the time of the block; every row stands once."""

    def __init__(self, output: Path) -> None:
        self.looks = 0
        self.wrong: list[str] = []
        self._output = output
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._read)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _read(self) -> None:
        while not self._ended.wait(_PAUSE_SECONDS):
            try:
                # Files opened once: DuckDB itself opens one twice, and may find another one in its place.
                found = look(self._output, READERS["duckdb, by Arrow"])
            except Exception as error:
                self.wrong.append(f"{type(error).__name__}: {error}")
                continue
            self.looks += 1
            self.wrong += [
                f"{path} stands {count} times"
                for table in found.rows
                for path, count in found.paths(table).items()
                if count > 1
            ]
