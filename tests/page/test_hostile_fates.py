"""The whole of `clean` on hostile pages, in a child process of bounded processor time: each has one fate."""

import resource
import subprocess
import sys

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from cleaners.spans import restore
from schemas.article import Article
from schemas.kinds import Reason
from schemas.rejection import Rejection
from tests.page.pages import PARAGRAPHS, page, prose

MANY = 20_000
_DATA = "<img alt='' src='data:image/png;base64,"

ARTICLES = {
    "2,000 levels": "<div>" * 2_000,
    "5,000 levels": "<div>" * 5_000,
    "90,000 levels": "<div>" * 90_000,
    "5,000 levels of what says much": "<article><aside>" * 2_500,
    "tables inside tables": "<table>" * MANY,
    "cells inside cells": "<table><tr><td>" * 7_000,
    "forms": "<form>" * MANY,
    "4,900 attributes, often": f"<div {' '.join(f'a{i}=1' for i in range(4_900))}>x</div>" * 20,
    "a megabyte of classes": f"<div class='{' '.join(f'c{i}' for i in range(150_000))}'>{'<p>x</p>' * 500}",
    "a deep megabyte of classes": f"<div class='{'c d e ' * 2_000}'>" * 100,
    "20 MB of data URI": f"{_DATA}{'A' * 20_000_000}'>",
    "20 MB of data URI, deep": f"{'<div>' * 300}{_DATA}{'A' * 20_000_000}'>",
    "references of 5,000 digits": f"<p>&#{'1' * 5_000};&#x{'F' * 5_000};</p>",
    "a long alternative text": f"<img alt='{'word ' * 100_000}'>",
    "10,000 articles in linked data": "<script type='application/ld+json'>["
    + '{"@type":"NewsArticle","headline":"x"},' * 10_000
    + "{}]</script>",
}

ANY = {
    "elements that never close": "".join(f"<{tag}>x" * 5_000 for tag in ("p", "li", "b", "a href=x", "td", "dd", "font")),
    "elements that close wrongly": "<b><i></b></i>x " * MANY,
    "tables and bold": "<table><b>x" * 10_000,
    "folds": "<details><summary>a?" * 10_000,
    "breaks": "x<br>" * MANY,
    "images": "<img alt='a b c d'>" * MANY,
    "a wide row": f"<table><tr>{'<td>x' * 10_000}",
    "questions": "<h2>FAQ</h2>" + "<h3>What is it?</h3><p>It is.</p>" * 5_000,
    "code of blank lines": f"<pre>{chr(10) * 1_000_000}x</pre><pre>{('a' + chr(10) + ' ' + chr(10)) * 50_000}</pre>",
    "code of blanks": f"<pre>{' ' * 1_000_000}x</pre>",
    "no spaces": f"<p>{'x' * 2_000_000}",
    "angle brackets": "<" * 90_000,
    "ampersands": "&" * 1_000_000,
    "comments": "<!--" * MANY,
    "titles": "<title>" * MANY,
    "drawings": "<svg>" * MANY,
    "plaintext": "<plaintext>" * 500,
}  # fmt: skip

REJECTED = {
    "100,001 levels": ("<div>" * 100_001, Reason.TOO_COMPLEX),
    "300,000 attributes": (f"<div {' '.join(f'a{i}=1' for i in range(300_000))}>", Reason.TOO_COMPLEX),
    "frames": ("<frameset cols='1,2'><frame src=a><noframes>old</noframes></frameset>", Reason.NO_CONTENT),
    "a script": ("<script>start('here')</script><noscript>Turn it on</noscript>", Reason.NO_CONTENT),
    "a bot wall": ("<h1>Are you a robot?</h1><p>Show that you are not a robot.</p>", Reason.NOT_AN_ARTICLE),
    "a saved 404": ("<h1>404 Not Found</h1><p>The requested URL was not found.</p>", Reason.NOT_AN_ARTICLE),
}


def check() -> None:
    """Clean all pages; a wrong fate is an error."""
    for name, before in ARTICLES.items():
        fate = cleaned(name, page(before + prose()).encode())
        assert isinstance(fate, Article), (name, fate.reason, fate.detail)
        assert all(text in fate.text for text in PARAGRAPHS), name
    for name, body in ANY.items():
        cleaned(name, page(body).encode())
    for name, (body, reason) in REJECTED.items():
        fate = cleaned(name, page(body).encode())
        assert not isinstance(fate, Article), name
        assert fate.reason is reason, (name, fate.reason)


def cleaned(name: str, data: bytes) -> Article | Rejection:
    """Return the fate of some bytes; an article gives its document back."""
    fate = clean(RawFile("hostile", name, None, data), Ruleset("hostile"))
    if isinstance(fate, Article):
        document = restore(fate.text, fate.removals)
        assert len(document) == len(fate.text) + sum(len(removal.text) for removal in fate.removals), name
    return fate


def test_each_hostile_page_has_its_fate_within_its_processor_time():
    limit = 120

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))

    command = "from tests.page.test_hostile_fates import check; check()"
    done = subprocess.run(
        [sys.executable, "-c", command], preexec_fn=limited, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:] or f"over {limit} s of processor time"


def test_bytes_of_pages_in_odd_encodings_keep_their_article():
    markup = page(prose() + "<p>“Low tide” – café</p>", "<meta charset=koi8-r>")
    for data in (
        markup.encode(),  # the charset lies
        markup.encode("utf-16-le"),
        markup.encode("utf-16-be"),
        markup.encode("utf-16"),
        markup.encode()[:-2] + b"\0" * 64,
        markup.replace("koi8-r", "iso-8859-1").encode("cp1252"),
    ):
        fate = cleaned("encoding", data)
        assert isinstance(fate, Article), fate.detail
        assert "“Low tide” – café" in fate.text
