"""The page as HTML: it needs nothing else, says what the dataset holds, and whatever a document says stays text."""

import os
import re
import subprocess
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from lxml import html

from cleaners.rules import RULES
from cleaners.spans import restore
from flows.errors import StorageError
from flows.report.command import report, write_page
from schemas.article import Article
from schemas.kinds import FIELD_KINDS
from schemas.stored import stored_record
from tests.flows.conftest import MakeSource, digests, ingest
from tests.report.datasets import HOSTILE_NAME, KEPT_CHROME

_CODE = re.compile(r"U\+([0-9A-F]{4,6})")


def articles(dataset: Path) -> list[Article]:
    return [stored_record(Article, row) for row in pq.read_table(dataset / "articles").to_pylist()]


def number(text: str) -> int:
    return int(text.replace(",", ""))


def test_nothing_is_fetched_and_nothing_foreign_runs(page: html.HtmlElement, page_text: str):
    for element in page.iter("*"):
        for name, value in element.attrib.items():
            assert not name.startswith("on"), (element.tag, name)
            assert name not in {
                "src",
                "srcset",
                "style",
                "action",
                "formaction",
                "data",
                "poster",
                "background",
            }
            if name in {"href", "xlink:href"}:
                assert value.startswith("#"), value
    assert not page.xpath("//link | //img | //iframe | //object | //embed | //base | //form[@action]")
    assert "url(" not in page_text
    assert "@import" not in page_text


def test_the_policy_allows_the_two_parts_of_our_own(page: html.HtmlElement):
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert (rules["default-src"], rules["base-uri"], rules["form-action"]) == ("'none'", "'none'", "'none'")
    for tag in ("style", "script"):
        (element,) = page.xpath(f"//{tag}")
        found = b64encode(sha256(element.text.encode()).digest()).decode()
        assert rules[f"{tag}-src"] == f"'sha256-{found}'"


def test_figures_are_those_of_the_dataset(page: html.HtmlElement, dataset: Path):
    held = articles(dataset)
    figures = {
        element.get("data-figure"): number(element.text) for element in page.xpath("//*[@data-figure]")
    }
    assert figures.pop("suspicious") == len(page.xpath("//*[@data-signs and @data-signs != '']"))
    assert figures == {
        "articles": len(held),
        "rejections": pq.read_table(dataset / "rejections").num_rows,
        "words": sum(article.word_count for article in held),
        "removed": sum(article.removed_char_count for article in held),
        "runs": 2,
    }
    removals = [removal for article in held for removal in article.removals]
    characters: Counter[str] = Counter()
    for removal in removals:
        characters[removal.kind.replace("_", " ")] += len(removal.text)
    spans = Counter(removal.kind.replace("_", " ") for removal in removals)
    rows = [[" ".join(cell.itertext()) for cell in row] for row in page.xpath("//*[@id='by-kind']/tbody/tr")]
    told = {
        name.replace("became a field", "").strip(): (number(size), number(count))
        for name, size, count, _ in rows
    }
    assert told == {kind: (size, spans[kind]) for kind, size in characters.items()}
    reasons = {row[0].text: number(row[1].text) for row in page.xpath("//*[@id='by-reason']/tbody/tr")}
    assert reasons == Counter(pq.read_table(dataset / "rejections")["reason"].to_pylist())


def test_shares_of_sites_are_those_of_their_documents(page: html.HtmlElement, dataset: Path):
    sites: dict[str, list[Article]] = {}
    for article in articles(dataset):
        sites.setdefault(article.site or article.source, []).append(article)
    for row in page.xpath("//*[@id='by-site']/tbody/tr"):
        held = sites.pop(row.xpath("./th/bdi")[0].text)
        removed = sum(len(cut.text) for each in held for cut in each.removals if cut.kind not in FIELD_KINDS)
        share = removed / (removed + sum(article.char_count for article in held))
        assert (number(row[1].text), row[2].text) == (len(held), f"{100 * share:.0f}\u00a0%")
    assert not sites


def test_every_document_is_shown_letter_for_letter(page: html.HtmlElement, dataset: Path):
    for article in articles(dataset):
        (shown,) = page.xpath(f"//*[@id='d-{article.id}']")
        kept, whole = [], []
        for line in shown.xpath(".//*[@class='line']/*[1]"):
            whole.append(
                "".join(
                    line.xpath(".//text()[not(ancestor::*[@class='by' or starts-with(@class, 'inner-tag')])]")
                )
            )
            if line.tag == "p":
                kept.append("".join(line.xpath("./text() | ./*[@class='hidden-char']/text()")))
        document = restore(article.text, article.removals)
        assert re.sub(r"\s+", "", _CODE.sub(_character, "".join(whole))) == re.sub(r"\s+", "", document)
        assert re.sub(r"\s+", "", _CODE.sub(_character, "".join(kept))) == re.sub(r"\s+", "", article.text)


def _character(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def test_what_turns_or_hides_text_is_shown_by_its_code(page: html.HtmlElement, page_text: str):
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", page_text)
    shown = {element.text for element in page.xpath("//*[@class='hidden-char']")}
    assert {"U+202E", "U+202C", "U+2066"} <= shown
    for text in page.xpath("//*[@class='line']/*[1] | //*[@class='name']"):
        assert text.get("dir") == "auto"


def test_hostile_names_are_text(page: html.HtmlElement):
    assert any(HOSTILE_NAME in "".join(path.itertext()) for path in page.xpath("//*[@class='path']"))
    assert len(page.xpath("//script")) == 1
    assert not page.xpath("//*[@onload or @onerror]")


def test_a_page_for_readers_of_all_kinds(page: html.HtmlElement):
    assert page.get("lang") == "en"
    assert page.xpath("//body/*[1]")[0].get("href") == "#documents"
    for plot in page.xpath("//*[local-name()='svg']"):
        if plot.get("aria-hidden") == "true":  # a bar in a table, beside its number
            assert plot.xpath("ancestor::tr/td[@class='n']")
        else:
            assert plot.xpath("./*[local-name()='title']/text()")
            assert plot.xpath("./*[local-name()='desc']/text()")
            assert plot.xpath("ancestor::figure//table")
    for control in page.xpath("//input | //select[not(ancestor::template)] | //textarea"):
        assert (
            control.get("aria-label") or control.xpath("ancestor::label") or control.get("id") == "marks-toml"
        )
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    for target in page.xpath("//a/@href"):
        assert target[1:] in ids


def test_suspicious_documents_come_first_and_say_why(page: html.HtmlElement):
    documents = page.xpath("//*[@id='list']/*")
    suspicious = [bool(document.get("data-signs")) for document in documents]
    assert suspicious == sorted(suspicious, reverse=True)
    tiny = next(each for each in documents if "wire/tiny.txt" in "".join(each.itertext()))
    assert "SHORT" in tiny.get("data-signs").split()
    assert "Its text has 2 words." in [found.text for found in tiny.xpath(".//*[@class='reasons']/li")]
    assert any(KEPT_CHROME in "".join(line.itertext()) for line in page.xpath("//*[@class='kept']//p"))


def test_the_same_dataset_gives_the_same_page(dataset: Path, page_text: str, tmp_path: Path):
    copy = tmp_path / "elsewhere"
    before = digests(dataset)
    subprocess.run(["cp", "-r", dataset, copy], check=True)
    (copy / "report" / "index.html").unlink()
    command = [sys.executable, "-m", "flows.cli", "report", "-o", str(copy)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7"})  # fmt: skip
    assert (copy / "report" / "index.html").read_text(encoding="utf-8") == page_text
    assert "open it in a browser" in told.stdout
    assert digests(dataset) == before


def test_the_command_needs_no_prefect(dataset: Path):
    code = f"""
import sys
from flows.cli import _run
assert _run(["report", "-o", {str(dataset)!r}]) == 0
assert "prefect" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_no_dataset_is_a_usage_error(tmp_path: Path):
    command = [sys.executable, "-m", "flows.cli", "report", "-o", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, f"winnow: there is no dataset in {tmp_path}\n")
    assert not (tmp_path / "report").exists()


def test_a_record_of_a_run_that_cannot_be_read_is_counted(dataset: Path, tmp_path: Path):
    copy = tmp_path / "elsewhere"
    subprocess.run(["cp", "-r", dataset, copy], check=True)
    (copy / "runs" / "20990101T000000000000Z-abcdef.json").write_text('{"run_id": "later"}')
    report(copy)
    assert "1 more cannot be read by this version." in (copy / "report" / "index.html").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize("content", ["The ferry left on time.", ""], ids=["no rejection", "no article"])
def test_a_dataset_with_an_empty_table_has_a_page(content: str, make_source: MakeSource, output: Path):
    ingest(output, make_source("desk", {"a.txt": content}))
    report(output)
    shown = (output / "report" / "index.html").read_text(encoding="utf-8")
    assert ("Every input is an article." in shown, "The dataset holds no article." in shown) == (
        bool(content),
        not content,
    )


def test_a_folder_that_cannot_be_written_is_told_and_the_last_page_stands(dataset: Path, tmp_path: Path):
    copy = tmp_path / "elsewhere"
    subprocess.run(["cp", "-r", dataset, copy], check=True)
    before = (copy / "report" / "index.html").read_bytes()

    def torn() -> Iterator[str]:
        yield "<!doctype html>"
        raise OSError(28, "No space left on device")

    with pytest.raises(StorageError, match="No space left on device"):
        write_page(copy / "report" / "index.html", torn())
    assert (copy / "report" / "index.html").read_bytes() == before
    left = {
        file.name for file in (copy / "report").iterdir() if file.suffix != ".md"
    }  # those are of the runs
    assert left == {"index.html"}


def test_the_ids_that_the_page_gives_are_nobody_elses():
    assert not [rule.id for rule in RULES if rule.id.startswith("own-")]
