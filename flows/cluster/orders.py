"""What passes between a run and its cluster: files in the staging folder, which all workers see.

The scheduler of a cluster holds every task in memory and hands it on: so a task says where its order stands, and
nothing else. What is done stands there too, part by part: who takes up the shard of a lost worker goes on from there.
"""

import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from flows.dataset.storage import told_storage_errors
from flows.errors import WorkerError
from flows.parts.part import PartTask
from flows.parts.tally import Tally
from flows.pool.messages import Setup

_SETUP: Final = "setup"


class Orders(NamedTuple):
    """The folder with the orders of a run."""

    folder: Path

    def give(self, setup: Setup, shards: Sequence[Sequence[PartTask]]) -> None:
        """Write down what is to be done, in shards by number.

        Raises:
            StorageError: it could not be written.
        """
        with told_storage_errors(self.folder):
            self.folder.mkdir()
        self._write(_SETUP, setup)
        for number, shard in enumerate(shards):
            self._write(f"shard-{number:05}", tuple(shard))

    def setup(self) -> Setup:
        """Return what all workers are told.

        Raises:
            WorkerError: it cannot be read here.
        """
        found = self._read(_SETUP)
        assert isinstance(found, Setup)
        return found

    def shard(self, number: int) -> tuple[PartTask, ...]:
        """Return the parts of a shard.

        Raises:
            WorkerError: it cannot be read here.
        """
        found = self._read(f"shard-{number:05}")
        assert isinstance(found, tuple)
        return found

    def note(self, part: int, tally: Tally) -> None:
        """Write down what became of a part.

        Raises:
            StorageError: it could not be written.
        """
        self._write(f"done-{part:04}", tally)

    def done(self, part: int) -> Tally | None:
        """Return what became of a part; None where it is still to be done."""
        if not self._file(f"done-{part:04}").exists():
            return None
        found = self._read(f"done-{part:04}")
        assert isinstance(found, Tally)
        return found

    def _file(self, name: str) -> Path:
        return self.folder / f"{name}.pickle"

    def _read(self, name: str) -> object:
        file = self._file(name)
        try:
            return pickle.loads(file.read_bytes())
        except OSError as error:
            message = f"it cannot read {file}: {error.strerror}; every worker must see the dataset and its sources under the same paths"
            raise WorkerError(message) from error

    def _write(self, name: str, content: object) -> None:
        file = self._file(name)
        unfinished = file.with_suffix(".tmp")
        with told_storage_errors(file):
            unfinished.write_bytes(pickle.dumps(content))
            unfinished.replace(file)


def orders_of(setup: Setup) -> Orders:
    """Return where the orders of a run stand."""
    return Orders(setup.staging / "orders")
