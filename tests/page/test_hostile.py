import pytest

from cleaners.page.limits import TooComplex
from schemas.kinds import Reason
from tests.page.pages import PARAGRAPHS, main_texts, maybe, page, prose, read, texts

SURVIVED = {
    "300 nested elements": "<div>" * 300 + prose(),
    "1,500 nested elements": "<div>" * 1500 + prose(),
    "5,000 nested elements": "<div>" * 5000 + prose(),
    "240 nested quotes": "<blockquote>" * 240 + prose(),
    "900 nested lists": "<ul><li>" * 450 + prose(),
    "3,000 attributes": "<div " + " ".join(f"a{i}=1" for i in range(3000)) + ">" + prose(),
    "long references": f"<p>&#{'1' * 5000};&#x{'F' * 5000};</p>" + prose(),
    "long references, deep": "<div>" * 3000 + f"<p>&#{'1' * 5000};</p>" + prose(),
    "references to no character": "<p>&#55296;&#xD800;&#0;&#1114112;</p>" + prose(),
    "a megabyte of data URI": f"<img alt='' src='data:image/png;base64,{'A' * 1_000_000}'>" + prose(),
    "eleven megabytes of data URI": f"<img alt='' src='data:image/png;base64,{'A' * 11_000_000}'>" + prose(),
    "NUL and controls": "<p>\0\x01\x02</p>" + prose(),
    "a lone surrogate": "<p>\ud800</p>" + prose(),
    "deep linked data": f"<script type='application/ld+json'>{'[' * 100_000}</script>" + prose(),
    "crowded words in a script": f"<script>if (a <b {'c ' * 6000}) go()</script>" + prose(),
    "crowded words in a comment": f"<!-- <b {'c ' * 6000} -->" + prose(),
    "a heading of 20,000 labels": f"<h1>{'Pier to be | ' * 20_000}</h1>" + prose(),
    "40,000 bylines": "<div class=author>" * 100
    + prose()
    + "</div>" * 100
    + "<b class=byline>5</b>" * 40_000,
    "40,000 links to authors": prose() + "<a href='/author/x'>5</a>" * 40_000,
    "unclosed elements": "<b><i><table><tr><td>" + prose(),
    "a number of 20 digits": f"<ol start={'9' * 20}><li value=-></ol>" + prose(),
}

REFUSED = {
    "300,000 attributes": "<div " + " ".join(f"a{i}=1" for i in range(300_000)) + ">" + prose(),
    "attributes behind a quoted bracket": '<div a=">"' + "".join(f" a{i}" for i in range(60_000)) + ">",
    "attributes without blanks": "<div " + "".join(f'a{i}="1"' for i in range(60_000)) + ">",
    "attributes of a tag that a control parts": "<\0div" + "".join(f" a{i}=1" for i in range(60_000)) + ">",
    "attributes parted by slashes": "<div" + "/a" * 60_000 + ">",
    "attributes behind an unclosed value": "<div a=b" + "".join(f"\" a{i}=c'" for i in range(60_000)) + ">",
    "200,000 elements": "<b>" * 200_000,
}


@pytest.mark.parametrize("name", SURVIVED)
def test_hostile_markup_still_gives_the_article(name):
    document = read(page(SURVIVED[name]))
    found = [text.removeprefix("- ") for text in texts(document)]
    assert [text for text in found if text in PARAGRAPHS] == list(PARAGRAPHS)
    assert main_texts(document)


@pytest.mark.parametrize("name", REFUSED)
def test_markup_beyond_the_caps_is_too_complex(name):
    with pytest.raises(TooComplex) as refusal:
        maybe(page(REFUSED[name]))
    assert refusal.value.reason is Reason.TOO_COMPLEX


def test_entities_are_not_expanded():
    bomb = '<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    document = read(f"{bomb}<html><body><p>&c;&c;</p>{prose()}</body></html>")
    assert "lollol" not in document.text
    assert texts(document)[-4:] == list(PARAGRAPHS)


def test_pages_of_frames_or_scripts_show_nothing():
    assert maybe("<html><frameset cols='1,2'><frame src=a><noframes>old</noframes></frameset></html>") is None
    assert maybe(page("<script>start('here')</script><noscript>Turn it on</noscript>")) is None


@pytest.mark.parametrize(
    "declaration",
    [
        "<?xml version='1.0' encoding='utf-8'?>",
        "\n <?XML encoding='x'?><?xml encoding='y'?>",
        "\0<?xml encoding='x'?>\x01<?xml encoding='y'?>",
        "</body><?xml encoding='x'?>",
    ],
)
def test_an_encoding_declaration_is_no_obstacle(declaration):
    assert texts(read(f"{declaration}<html><body>{prose()}</body></html>")) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "head", ["<style>p { color: red }", "<title>Low tide", "<style></style><style>p { color: red }\n"]
)
def test_what_nobody_closed_takes_in_no_page(head: str):
    assert texts(read(f"<!doctype html><html><head>{head}</head><body>{prose()}</body></html>")) == list(
        PARAGRAPHS
    )


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_quote_that_nobody_closed_takes_in_no_page(quote: str):
    markup = f"<html><body><p>It is=over.</p><a href={quote}https://velmouth.example>Home</a>{prose()}</body></html>"
    assert texts(read(markup)) == ["It is=over.", "Home", *PARAGRAPHS]


def test_tags_in_scripts_do_not_count():
    assert read(page(f"<script>{'a = `<p>`;' * 110_000}</script>{prose()}"))
