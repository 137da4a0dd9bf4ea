import re
import unicodedata
from html import unescape

import pytest

from cleaners.document import SEPARATOR
from schemas.kinds import Format
from tests.page.pages import PARAGRAPHS, block, maybe, page, prose, read, texts

CASES = {
    "headings and paragraphs": ("<h1>Pier</h1><p>One <b>bold</b>\n word.</p><h2>Cost</h2>", ["Pier", "One bold word.", "Cost"]),
    "bullets": ("<ul><li>Salt</li><li><p>Rope</p><p>and tar</p></li></ul>", ["- Salt", "- Rope", "and tar"]),
    "numbers": ("<ol start=3><li>Salt</li><li value=7>Rope</li><li>Tar</li></ol>", ["3. Salt", "7. Rope", "8. Tar"]),
    "nested lists": ("<ol><li>Salt<ul><li>fine</li></ul></li><li>Rope</li></ol>", ["1. Salt", "- fine", "2. Rope"]),
    "an item that holds a heading": ("<ul><li><h3>Salt</h3><p>White.</p></li></ul>", ["Salt", "White."]),
    "definitions": ("<dl><dt>Quay</dt><dd>A wall.</dd></dl>", ["Quay", "A wall."]),
    "quote": ("<blockquote><p>We wait.</p><cite>Ada</cite></blockquote>", ["We wait.", "Ada"]),
    "letters and Roman numerals": ("<ol type=a start=26><li>Salt</li><li>Tar</li></ol><ol type=I start=4><li>Rope</li></ol>"
              "<ol style='list-style-type: lower-roman'><li>Net</li></ol>", ["z. Salt", "aa. Tar", "IV. Rope", "i. Net"]),
    "numbers downwards": ("<ol reversed><li>Salt</li><li>Tar</li></ol>", ["2. Salt", "1. Tar"]),
    "numbers that no numeral says": ("<ol type=i start=0><li>Salt</li><li value=4000>Tar</li></ol>", ["0. Salt", "4000. Tar"]),
    "who is quoted": ("<article><blockquote><p>We wait.</p><footer>Ada</footer></blockquote></article>", ["We wait.", "Ada"]),
    "code": ("<pre><code>for crew in boats:\n\n    sail(crew)  # at   dawn\n\treturn\u00a01 \n \n</code></pre>",
             ["for crew in boats:", "    sail(crew)  # at   dawn\n\treturn 1"]),
    "code beside its line numbers": ("<table><tr><td><pre>1\n2</pre></td><td><pre>a\n b</pre></td></tr></table>", ["1\n2", "a\n b"]),
    "code with marked breaks": ("<pre>a<br>  b<br><br>c</pre>", ["a\n  b", "c"]),
    "table": ("<table><caption>Fees</caption><tr><th>Boat</th><th>Fee</th></tr><tr><td>Skiff</td><td></td><td><p>5</p></td></tr>"
              "</table>", ["Fees", "Boat | Fee", "Skiff | | 5"]),
    "layout table": ("<table><tr><td><h2>Menu</h2></td><td><p>One.</p><p>Two.</p></td></tr></table>", ["Menu", "One.", "Two."]),
    "words loose in a row": ("<table><tr>stray<td>cell</td></tr></table>", ["stray", "cell"]),
    "figure": ("<figure><img alt='A grey pier'><figcaption>The pier.</figcaption></figure>", ["A grey pier", "The pier."]),
    "image inside a sentence": ("<p>One <img alt='A crane'> two.</p>", ["One two.", "A crane"]),
    "emoji and ornaments": ("<p>Fine <img alt='⚓'></p><p>* * *</p><img alt=''>", ["Fine ⚓", "* * *"]),
    "line breaks": ("<p>One<br>line<br><br>Two<br> <br>Three</p>", ["One\nline", "Two", "Three"]),
    "verse and address": ("<p>The tide is low,\n<br> the night is <i>long<br>and</i>  cold</p><address>Quay 1<br/>Velmouth</address>",
                          ["The tide is low,\nthe night is long\nand cold", "Quay 1\nVelmouth"]),
    "breaks where a line is wanted": ("<h2>A pier<br>of stone</h2><table><tr><td>Skiff<br>small</td><td>5</td></tr></table>",
                                      ["A pier of stone", "Skiff small | 5"]),
    "picture with sources": ("<picture><source srcset=a><source srcset=b><img alt='A crane'></picture><p>One.</p>", ["A crane", "One."]),
    "ruby": ("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>", ["漢(かん)字"]),
    "small letters": ("<p>H<sub>2</sub>O and super<wbr>cali&shy;fragil</p>", ["H2O and supercalifragil"]),
    "loose text": ("<div>Before<p>inside</p>after</div>", ["Before", "inside", "after"]),
    "neighbouring links": ("<div><a>News</a><a>Sport</a><button>Menu</button>x</div>", ["News Sport Menu x"]),
    "entities": ("<p>Salt&nbsp;&amp;&shy; tar &lt;b&gt; caf&#101;&#769;</p>", ["Salt & tar <b> café"]),
    "right to left and joiners": ("<p>می\u200cخواهم</p>", ["می\u200cخواهم"]),
}  # fmt: skip

HIDDEN = {
    "script": "<script>var pier = 'no';</script>",
    "style": "<style>p { color: red }</style>",
    "template": "<template><p>no</p></template>",
    "noscript": "<noscript>no</noscript>",
    "attribute": "<div hidden><p>no</p></div>",
    "display": "<div style='color:red; display : none'>no</div>",
    "visibility": "<span style='VISIBILITY:hidden'>no</span>",
    "select": "<select><option>no</option></select>",
    "textarea": "<textarea>no</textarea>",
    "dialog": "<dialog>no</dialog>",
    "drawing": "<svg><title>no</title><text>no</text></svg>",
    "frame": "<iframe>no</iframe>",
    "video": "<video>no</video>",
    "comment": "<!-- no -->",
    "hidden cell": "<table><tr><td>cell</td><td hidden>no</td></tr></table>",
}


@pytest.mark.parametrize("name", CASES)
def test_blocks_stand_in_order(name):
    markup, wanted = CASES[name]
    assert texts(read(page(markup))) == wanted


@pytest.mark.parametrize("name", HIDDEN)
def test_what_no_browser_shows_is_no_block(name):
    document = read(page(f"<p>Seen</p>{HIDDEN[name]}<p>Also</p>"))
    assert [text for text in texts(document) if text != "cell"] == ["Seen", "Also"]


@pytest.mark.parametrize(
    "open_tag",
    [
        "<details>",
        "<dialog open>",
        "<div hidden='until-found'>",
        "<div aria-hidden='true'>",
        "<div style='display:block'>",
    ],
)
def test_what_a_reader_may_see_is_a_block(open_tag):
    assert "Maybe" in texts(read(page(f"<p>Seen</p>{open_tag}Maybe")))


@pytest.mark.parametrize(
    "markup", ["", "<html></html>", "<!-- x -->", page("<script>x</script>"), page("<p hidden> </p>")]
)
def test_a_page_that_shows_nothing_is_none(markup):
    assert maybe(markup) is None


def test_a_page_that_a_script_uncovers_is_read():
    assert texts(read(page(f"<div id=app style='display:none'>{prose(1)}</div>")))
    covered = read(page(f"<p>Loading the page</p><div hidden>{prose()}</div>"))
    assert len(covered.blocks) == 5


def test_hints_say_where_a_block_stands():
    document = read(page("<div role=navigation class='Top-Menu x'><ul id=M><li><a href=/>Fish</a> now</li></ul></div>"
                         "<main><article><h3>Salt</h3></article></main>"))  # fmt: skip
    item, heading = (one.hints for one in document.blocks)
    assert item
    assert heading
    assert (item.tag, item.level, item.landmarks, item.link_density) == ("li", 0, frozenset({"nav"}), 0.5)
    assert item.tokens == {"top-menu", "x", "m"}
    assert (heading.tag, heading.level, heading.landmarks) == ("h3", 3, frozenset({"main", "article"}))


def test_the_document_is_canonical():
    document = read(page("<h1>A\u00a0b</h1>\n<p>c\u2028d\x07e\x0bf</p>" + prose(2)))
    assert document.format is Format.HTML
    assert document.text == SEPARATOR.join(texts(document))
    assert [one.lines for one in document.blocks] == [(0,), (1,), (2,), (3,)]
    assert all(one.gap == 0 for one in document.blocks)
    assert document.block_text(document.blocks[1]) == "c de f"
    assert block(document, "A b").start == 0
    assert unicodedata.is_normalized("NFC", document.text)


def test_no_letter_of_the_page_is_lost():
    body = (
        "<nav><a>Home</a></nav>"
        + "".join(
            markup
            for name, (markup, _) in CASES.items()
            if "img" not in markup and "numeral" not in name.lower()
        )
        + prose()
    )
    bare = unicodedata.normalize("NFC", unescape(re.sub(r"</?[a-z][^>]*>", "", body)))
    assert re.findall(r"[^\W\d_]", read(page(body)).text) == re.findall(r"[^\W\d_]", bare)


def test_what_stands_behind_the_end_of_the_page_is_shown():
    early = (
        f"<html><body><p>{PARAGRAPHS[0]}</p></body></html>\n<div><p>{PARAGRAPHS[1]}</p></div></BODY ></html>"
    )
    twice = (
        f"<html><body><p>{PARAGRAPHS[0]}</p></body></html><html><body><p>{PARAGRAPHS[1]}</p></body></html>"
    )
    assert texts(read(early)) == texts(read(twice)) == list(PARAGRAPHS[:2])


@pytest.mark.parametrize(
    "markup",
    [
        "<head><title>Low tide</title><nav>Home</nav> <main><p>Tide.</p></main> and more",
        "<head><title>Low tide</title><nav>Home</nav> <main><p>Tide.</p></main></head><body> and more</body>",
        "<head><title>Low tide</title></head><body><svg><title>Wave</title><g><p>Home</p><p>Tide.</p> and more",
    ],
)
def test_what_ends_a_head_or_a_drawing_for_browsers_is_shown(markup: str):
    assert texts(read(f"<!doctype html><html>{markup}")) == ["Home", "Tide.", "and more"]


def test_blocks_inside_a_drawing_stay_part_of_it():
    foreign = "<svg><foreignObject><div><p>Wave</p></div></foreignObject></svg>"
    assert texts(read(page(f"{foreign}<p>Tide.</p>"))) == ["Tide."]
