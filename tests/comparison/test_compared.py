"""What differs between two datasets is told exactly: with the rule, the line and the documents."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.rules.user import UserRules
from cleaners.ruleset import tailored
from cleaners.spans import Span, cut
from flows.comparison.difference import Outcome
from flows.comparison.lines import Decider, paired_lines
from flows.comparison.totals import Lines
from flows.errors import UsageError
from flows.ruleset import Cleaning
from schemas.article import Article
from schemas.kinds import Kind
from schemas.preset import Preset
from tests.comparison.conftest import compared_folders
from tests.comparison.inputs import FILES, LETTER, LETTER_RULE, SHARE
from tests.flows.conftest import ingest
from tests.report.datasets import HOSTILE_NAME, PROSE

Datasets = Callable[..., tuple[Path, Path]]
CleaningOf = Callable[[str], Cleaning]

PIER_LETTER = Decider("pier-letter", Kind.NEWSLETTER)
SHARE_THIS = Decider("share-this", Kind.SHARE_BAR)


def told(lines: Lines) -> tuple[int, int, list[tuple[str, str]]]:
    return lines.count, lines.documents, [(example.name.path, example.seen) for example in lines.examples]


def test_a_rule_of_ones_own_is_told_with_the_lines_that_it_takes(datasets: Datasets):
    totals = compared_folders(*datasets(LETTER_RULE)).totals
    assert totals.outcomes == {Outcome.TEXT: 3, Outcome.REJECTED: 1, Outcome.SAME: 3}
    assert totals.rules.keys() == {PIER_LETTER}
    assert told(totals.rules[PIER_LETTER].now_removed) == (
        3, 3, [("a.txt", LETTER), ("b.txt", LETTER), ("c.txt", LETTER)],
    )  # fmt: skip
    assert told(totals.rules[PIER_LETTER].now_kept) == (0, 0, [])
    assert (totals.changed, totals.now_removed, totals.now_kept) == (4, 3, 0)
    ((name, seen),) = totals.named[Outcome.REJECTED]
    assert (name.path, seen.old) == ("only-letter.txt", LETTER)  # its first words, for want of a title
    assert seen.new.startswith("no_content: ")


def test_a_built_in_rule_that_is_off_leaves_its_lines(datasets: Datasets):
    totals = compared_folders(*datasets('disable = ["share-this"]')).totals
    assert totals.outcomes == {Outcome.TEXT: 3, Outcome.SAME: 4}
    assert totals.rules.keys() == {SHARE_THIS}
    assert told(totals.rules[SHARE_THIS].now_kept) == (
        3, 3, [(HOSTILE_NAME, SHARE), ("a.txt", SHARE), ("c.txt", SHARE)],
    )  # fmt: skip
    assert totals.now_removed == 0


def test_the_way_back_is_the_same_turned_round(datasets: Datasets):
    old, new = datasets()
    there, back = compared_folders(old, new).totals, compared_folders(new, old).totals
    assert there.rules.keys() == back.rules.keys() == {PIER_LETTER, SHARE_THIS}
    for decider, rule in there.rules.items():
        assert told(rule.now_kept) == told(back.rules[decider].now_removed)
        assert told(rule.now_removed) == told(back.rules[decider].now_kept)
    assert there.outcomes[Outcome.REJECTED] == back.outcomes[Outcome.ACCEPTED] == 1
    assert there.facts == back.facts


def test_nothing_differs_from_itself_or_from_the_same_rules(datasets: Datasets):
    old, new = datasets("")
    for other in (old, new):
        found = compared_folders(old, other)
        assert found.totals.outcomes == {Outcome.SAME: len(FILES)}
        assert (found.totals.rules, found.totals.facts, found.most_changed.heard) == ({}, {}, 0)


def test_other_parts_change_nothing_of_what_is_told(datasets: Datasets, cleaning_of: CleaningOf):
    old, new = datasets(parts=7)
    alike = new.with_name("alike")
    ingest(alike, old.with_name("pier"), cleaning=cleaning_of(_rules_of(new)))
    assert compared_folders(old, new) == compared_folders(old, alike)


def _rules_of(new: Path) -> str:
    return (new.parent / "rules.toml").read_text(encoding="utf-8")


def test_a_changed_input_is_no_change_of_the_rules(datasets: Datasets, cleaning_of: CleaningOf):
    old, new = datasets("")
    source = old.with_name("pier")
    (source / "a.txt").write_text(FILES["a.txt"] + "\n\nA bell rang at the end of the pier.")
    (source / "b.txt").unlink()
    (source / "e.txt").write_text(FILES["d.txt"])
    (source / "empty.txt").write_text("The ferry left on time.")
    ingest(new, source, cleaning=cleaning_of(""), allow_deletions=True)
    totals = compared_folders(old, new).totals
    assert totals.outcomes == {
        Outcome.INPUT: 2, Outcome.ONLY_OLD: 1, Outcome.ONLY_NEW: 1, Outcome.SAME: 4,
    }  # fmt: skip
    assert (totals.changed, totals.rules) == (0, {})
    assert [name.path for name, _ in totals.named[Outcome.INPUT]] == ["a.txt", "empty.txt"]


def test_facts_that_changed_are_told_with_both_values(tmp_path: Path, cleaning_of: CleaningOf):
    source, old, new = (tmp_path / name for name in ("pier", "old", "new"))
    source.mkdir()
    (source / "a.txt").write_text(f"14 letters to the editor\n\n{FILES['d.txt']}")
    rule = """
[[rule]]
id = "letter-count"
kind = "comments"
why = "The counter of letters."
pattern = '(?P<count>\\d+) letters? to the editor'
examples = ["⟦14 letters to the editor⟧", "He wrote 14 letters to the editor.", "Letters to the editor"]
"""
    ingest(old, source, cleaning=cleaning_of(""))
    ingest(new, source, cleaning=cleaning_of(rule))
    totals = compared_folders(old, new).totals
    assert totals.facts["comment_count"] == 1
    ((_, seen),) = totals.fact_examples["comment_count"]
    assert seen == ("–", "14")


def test_neighbours_that_one_rule_took_are_one_part_of_a_line():
    ruleset = tailored("tested", Preset.CAREFUL, UserRules())
    text = "\n\n".join((*PROSE, "The quay [note][note] was closed until noon."))
    old = clean(RawFile("pier", "a.txt", None, text.encode()), ruleset)
    assert isinstance(old, Article)
    start = text.index("[note]")
    spans = [Span(start + shift, start + shift + 6, Kind.WIDGET, "note") for shift in (0, 6)]
    cut_up = cut(text, spans)
    new = old.model_copy(update={"text": cut_up.text, "removals": cut_up.removals})
    (changed,) = (line for line in paired_lines(old, new) if line.is_changed)
    note = Decider("note", Kind.WIDGET)
    assert changed.stretches == (
        ("The quay ", None, None), ("[note][note]", None, note), (" was closed until noon.", None, None),
    )  # fmt: skip
    assert (changed.kept_before, changed.kept_after) == (changed.text, "The quay  was closed until noon.")


def test_a_snapshot_is_a_dataset(datasets: Datasets):
    old, new = datasets()
    snapshot = new / "snapshots" / "before"
    snapshot.mkdir(parents=True)
    for table in ("articles", "rejections"):
        shutil.copytree(old / table, snapshot / table)
    assert compared_folders(snapshot, new) == compared_folders(old, new)


def test_parts_beyond_what_can_be_open_are_refused(datasets: Datasets, monkeypatch: pytest.MonkeyPatch):
    old, new = datasets(parts=7)
    monkeypatch.setattr("flows.comparison.rows.MOST_OPEN", 5)
    with pytest.raises(UsageError, match="the datasets have other parts, one of them 7"):
        compared_folders(old, new)
