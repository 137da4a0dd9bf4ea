"""Files of users' rules: read by the command line, carried to the workers, told when they are broken."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from flows.cli import _run
from flows.commands.rules_listing import list_file
from flows.engine import run_ingest
from flows.errors import RulesError
from flows.ruleset import current_cleaning
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters
from flows.settings.rules_file import read_rules
from schemas.kinds import Kind
from schemas.preset import Preset
from tests.cleaners.user_rules import SOUND, changed, without
from tests.flows.conftest import MakeSource, Silence, column, digests

BOX = "Join the Harbour Club"
TEXT = f"The ferry left at {{}} past eight, and nobody was on it.\n\n{BOX}\n\nThe next one left at nine.\n"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    file = tmp_path / "rules.toml"
    file.write_text(SOUND, encoding="utf-8")
    return file


@pytest.fixture
def source(make_source: MakeSource) -> Path:
    return make_source("harbour", {"a.txt": TEXT.format("ten"), "b.txt": TEXT.format("half")})


def ingest(source: Path, output: Path, *tokens: object) -> int:
    return _run(["ingest", str(source), "-o", str(output), "--runner", "plain", *map(str, tokens)])


def kept(output: Path) -> list[bool]:
    """Return of each article whether the box is in its text."""
    return [BOX in str(text) for text in column(output, "articles", "text").values()]


def test_a_run_follows_the_rules_that_it_is_given(source: Path, output: Path, rules: Path) -> None:
    assert ingest(source, output) == 0
    assert kept(output) == [True, True]
    assert ingest(source, output, "--rules", rules) == 0
    assert kept(output) == [False, False]
    before = digests(output)
    moved = rules.rename(rules.with_name("mine.toml"))
    moved.write_text("# the same rules\n" + SOUND, encoding="utf-8")
    assert ingest(source, output, "--rules", moved) == 0
    assert digests(output) == before
    assert ingest(source, output) == 0
    assert kept(output) == [True, True]


def test_a_preset_is_part_of_the_rulesets_id(source: Path, output: Path) -> None:
    ids = []
    for preset in ("careful", "thorough", "fast"):
        assert ingest(source, output, "--preset", preset) == 0
        ids.append(set(column(output, "articles", "ruleset_id").values()))
    assert len(set().union(*ids)) == 3


def test_every_worker_has_the_rules(make_source: MakeSource, output: Path, rules: Path) -> None:
    source = make_source("harbour", {f"{number:03}.txt": TEXT.format(number) for number in range(130)})
    rules.write_text(SOUND + 'sources = ["harbour"]', encoding="utf-8")
    parameters = IngestParameters(sources=(source,), output=output, workers=2, rules=rules)
    cleaning = current_cleaning(read_choices(parameters))
    rules.unlink()  # what was read in the parent is enough
    record = run_ingest(parameters, cleaning, Silence())
    assert (record.workers, record.counts.articles) == (2, 130)
    assert record.ruleset_id == cleaning.ruleset_id
    assert kept(output) == [False] * 130


@pytest.mark.parametrize("runner", ["plain", "prefect"])
def test_broken_rules_stop_a_run_before_it_writes(
    source: Path, output: Path, rules: Path, runner: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rules.write_text(
        without("why") + changed("member-box", "other-box").replace("[a-z]+", "("), encoding="utf-8"
    )
    tokens = ["ingest", str(source), "-o", str(output), "--rules", str(rules), "--runner", runner]
    assert _run(tokens) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        f"winnow: {rules}: rule 'member-box': the key 'why' is missing",
        f"winnow: {rules}: rule 'other-box': the pattern is not RE2 syntax: missing ): join the ( club",
    ]
    assert not output.exists()


def test_serving_refuses_broken_rules_at_once(
    source: Path, output: Path, rules: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules.write_text(without("id"), encoding="utf-8")
    tokens = ["serve", str(source), "-o", str(output), "--every", "60", "--rules", str(rules)]
    assert _run(tokens) == 2
    assert "rule 1: the key 'id' is missing" in capsys.readouterr().err


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"# tea\n# caf\xe9")
    for path, words in (
        (tmp_path / "none.toml", f"there is no file of rules {tmp_path}/none.toml"),
        (tmp_path, f"the file of rules {tmp_path} cannot be read: Is a directory"),
        (binary, f"{binary}: it is no UTF-8 (at line 2)"),
    ):
        with pytest.raises(RulesError) as caught:
            read_rules(path)
        assert caught.value.lines == (words,)


def test_a_file_of_another_system_is_read(rules: Path) -> None:
    rules.write_bytes(b"\xef\xbb\xbf" + SOUND.replace("\n", "\r\n").encode())
    assert [rule.id for rule in read_rules(rules).rules] == ["member-box"]


def test_parameters_of_a_flow_carry_the_choices(rules: Path) -> None:
    parameters = IngestParameters(sources=(rules.parent,), preset=Preset.THOROUGH, rules=rules)
    again = IngestParameters.model_validate(parameters.model_dump(mode="json"))
    assert again == parameters
    assert read_choices(again) == read_choices(parameters)


def test_the_built_in_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["rules"]) == 0
    listed = capsys.readouterr().out
    assert listed.startswith("built in: ")
    assert "\n  about-heading   heading, sure\n" in listed
    assert "\n    takes   ⟦About Us⟧\n            ⟦The Valley Ledger" in listed
    assert "\n    leaves  What it says about us\n" in listed
    headings = [line.split()[0] for line in listed.splitlines()[1:] if line and not line.startswith(" ")]
    assert headings == sorted(headings)
    assert set(headings) <= set(Kind)


def test_one_kind_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["rules", "--kind", "about_site"]) == 0
    listed = capsys.readouterr().out
    assert "\nabout_site " in listed
    assert "\ncomments " not in listed


def test_a_file_is_checked_and_listed(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = 'disable = ["about-heading"]' + SOUND + 'sites = ["example.com"]\nsources = ["desk"]\n'
    rules.write_text(text, encoding="utf-8")
    assert _run(["rules", str(rules)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{rules}: 1 rule",
        "",
        "newsletter   1 rule",
        "",
        "  member-box   line, sure, site example.com, source desk",
        "  The line that offers a membership.",
        "    takes   ⟦Join the Harbour Club⟧",
        "    leaves  They join the harbour club on Monday.",
        "    leaves  Join the club",
        "",
        "disabled: about-heading",
    ]


def test_a_broken_file_is_told_by_the_check(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules.write_text(changed("newsletter", r"new\u001b[31mletter"), encoding="utf-8")
    assert _run(["rules", str(rules)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "\x1b" not in told.err
    assert told.err.count("\n") == 1


def test_no_rule_steers_a_terminal(rules: Path) -> None:
    hostile = changed("The line that", r"\u001b[2J[red]The line that") + r'sources = ["d\u202Eesk"]'
    rules.write_text(hostile, encoding="utf-8")
    stream = io.StringIO()
    console = Console(file=stream, width=40, markup=False, emoji=False, highlight=False)
    list_file(console, rules, None)
    assert not set("\x1b\u202e") & set(stream.getvalue())
    assert r"\x1b[2J[red]The line that offers a membership." in stream.getvalue()


def test_a_terminal_shows_what_goes_in_colour(rules: Path) -> None:
    stream = io.StringIO()
    list_file(Console(file=stream, force_terminal=True, color_system="standard"), rules, None)
    assert f"\x1b[1;31m⟦{BOX}⟧\x1b[0m" in stream.getvalue()


def test_listing_needs_neither_prefect_nor_arrow(rules: Path) -> None:
    code = """
import sys
from flows.cli import main
try:
    main(["rules", *sys.argv[1:]])
finally:
    loaded = {"prefect", "pyarrow", "trafilatura"} & set(sys.modules)
    assert not loaded, loaded
"""
    for tokens in ([], [str(rules)]):
        done = subprocess.run(
            [sys.executable, "-c", code, *tokens],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0"},
        )
        assert (done.returncode, done.stderr) == (0, "")
