"""A dataset against a model: whatever is done to the inputs, and wherever runs are killed, it equals a run from scratch."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.crash.calls import Moment
from tests.crash.forks import run_and_die
from tests.crash.history import Run
from tests.crash.replay import replay_wrongs
from tests.flows.conftest import column, digests

SOURCES = ("north", "south")
names = st.sampled_from([f"{letter}.txt" for letter in "abcdef"])
texts = st.sampled_from(["one", "two", "REJECT", "", "Title\nand more", "Title\nand less"])
sources = st.sampled_from(SOURCES)
LAST = "last.txt"
"""In every source at all times: an empty one is refused."""


class History(RuleBasedStateMachine):
    """Inputs that change, and runs over them."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="winnow-model-"))
        self.files: dict[str, dict[str, str]] = {}
        self.ruleset_id = "stub"

    @initialize()
    def begin(self) -> None:
        self.open_source("north")

    @rule(source=sources)
    def open_source(self, source: str) -> None:
        self.files.setdefault(source, {})
        self.write(source, LAST, "the last")

    @rule(source=sources, name=names, text=texts)
    def write(self, source: str, name: str, text: str) -> None:
        if source in self.files:
            (self.root / source).mkdir(exist_ok=True)
            (self.root / source / name).write_text(text)
            self.files[source][name] = text

    @rule(source=sources, name=names)
    def delete(self, source: str, name: str) -> None:
        if self.files.get(source, {}).pop(name, None) is not None:
            (self.root / source / name).unlink()

    @rule(source=sources, name=names, other=names)
    def rename(self, source: str, name: str, other: str) -> None:
        if name in self.files.get(source, {}):
            (self.root / source / name).rename(self.root / source / other)
            self.files[source][other] = self.files[source].pop(name)

    @rule(source=sources, name=names, seconds=st.integers(0, 2_000_000_000))
    def touch(self, source: str, name: str, seconds: int) -> None:
        if name in self.files.get(source, {}):
            os.utime(self.root / source / name, (seconds, seconds))

    @rule(source=sources, name=names)
    def swap_bytes(self, source: str, name: str) -> None:
        """Turn the bytes around; size and time of change stay."""
        if text := self.files.get(source, {}).get(name):
            file = self.root / source / name
            times = file.stat()
            self.write(source, name, text[::-1])
            os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))

    @rule(ruleset_id=st.sampled_from(["stub", "other"]))
    def change_rules(self, ruleset_id: str) -> None:
        self.ruleset_id = ruleset_id

    @rule(fatal=st.integers(1, 1500), moment=st.sampled_from(Moment))
    def be_killed(self, fatal: int, moment: Moment) -> None:
        run_and_die(self.run_into(self.root / "output"), fatal, moment)

    @rule()
    def run(self) -> None:
        output, scratch = self.root / "output", self.root / "scratch"
        shutil.rmtree(scratch, ignore_errors=True)
        for place in (output, scratch):
            self.run_into(place).start()
        assert digests(output) == digests(scratch)
        assert not replay_wrongs(output)
        model = {(source, name): text for source in self.files for name, text in self.files[source].items()}
        rejected = {place for place, text in model.items() if text in {"", "REJECT"}}
        assert column(output, "articles", "text") == {at: model[at] for at in model.keys() - rejected}
        assert column(output, "rejections", "reason").keys() == rejected

    def run_into(self, output: Path) -> Run:
        return Run(output, tuple(self.root / source for source in self.files), self.ruleset_id)

    def teardown(self) -> None:
        self.run()
        shutil.rmtree(self.root)


History.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
TestHistory = pytest.mark.skipif(sys.platform != "linux", reason="the calls are told apart by /proc")(
    History.TestCase
)
