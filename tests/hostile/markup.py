"""Pages whose markup is broken, twisted or beyond all measure."""

from collections.abc import Iterator
from typing import Final

from schemas.kinds import Reason
from tests.hostile.case import ARTICLE, Case, files
from tests.hostile.stories import PROSE, page

_BOMB: Final = "".join(
    f'<!ENTITY {b} "&{a};&{a};&{a};&{a};&{a};&{a};&{a};&{a};">'
    for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)

READ: Final = {
    "no-tags-closed.html": page("<b><i><table><tr><td>" + PROSE),
    "closed-wrongly.html": page("<b><i></b></i></p></div>" * 200 + PROSE),
    "deep.html": page("<div>" * 3_000 + PROSE),
    "deep-lists.html": page("<ul><li>" * 450 + PROSE),
    "deep-quotes.html": page("<blockquote>" * 240 + PROSE),
    "deep-inline.html": page("<b><i><u>" * 300 + PROSE),
    "deep-forms.html": page("<form>" * 2_000 + PROSE),
    "deep-tables.html": page("<table>" * 2_000 + PROSE),
    "empty-tags.html": page("<b></b><span></span>" * 5_000 + PROSE),
    "breaks.html": page("<br>" * 5_000 + PROSE),
    "rules.html": page("<hr>" * 3_000 + PROSE),
    "attributes.html": page("<div " + " ".join(f"a{i}=1" for i in range(3_000)) + ">" + PROSE),
    "same-attributes.html": page("<div " + "a=1 " * 4_000 + ">" + PROSE),
    "long-attribute.html": page(f"<div class='{'ab ' * 50_000}'>{PROSE}</div>"),
    "unclosed-attribute.html": page(f"{PROSE}<a href='never closed"),
    "data-uri.html": page(f"<img alt='' src='data:image/png;base64,{'A' * 1_000_000}'>{PROSE}"),
    "digits.html": page(f"<p>&#{'1' * 5_000};&#x{'F' * 5_000};</p>{PROSE}"),
    "no-characters.html": page(f"<p>&#0;&#55296;&#xD800;&#1114112;&#x1F;</p>{PROSE}"),
    "unknown-references.html": page(f"<p>{'&nothing; &; &#; &#x;' * 500}</p>{PROSE}"),
    "references.html": page(f"<p>{'&amp;&lt;&gt;' * 3_000}</p>{PROSE}"),
    "bomb.html": f"<!DOCTYPE html [<!ENTITY a \"lol\">{_BOMB}]><html><body><p>&i;</p>{PROSE}</body></html>".encode(),
    "outside.html": b"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&x;</p>" + PROSE.encode(),
    "include.html": page(f"<xi:include href='file:///etc/passwd'/><iframe src='file:///etc/passwd'></iframe>{PROSE}"),
    "base.html": page(PROSE, "<base href='file:///etc/'><link rel=canonical href='../../passwd'>"),
    "cdata.html": page(f"<![CDATA[ hidden ]]>{PROSE}"),
    "instructions.html": page("<?php echo 1 ?>" * 300 + PROSE),
    "conditional.html": page(f"<!--[if IE]><p>Old</p><![endif]-->{PROSE}"),
    "nested-comment.html": page(f"<!-- <!-- --> -->{PROSE}"),
    "many-comments.html": page("<!-- a -->" * 5_000 + PROSE),
    "odd-comment.html": page(f"<!--><p>x</p>--><!---><!-- -- -->{PROSE}"),
    "closers.html": page("</p></div></table></body>" * 1_000 + PROSE),
    "unknown-tags.html": page("".join(f"<x{i}>a</x{i}>" for i in range(2_000)) + PROSE),
    "odd-names.html": page(f"<a:b:c><1><é>x</é></1></a:b:c><p/=x>{PROSE}"),
    "custom.html": page(f"<story-body><story-text>{PROSE}</story-text></story-body>"),
    "linked-data.html": page(f"<script type='application/ld+json'>{'[' * 20_000}</script>{PROSE}"),
    "broken-data.html": page(f"<script type='application/ld+json'>{{'a': undefined,}}</script>{PROSE}"),
    "numbers.html": page(f'<script type="application/ld+json">{{"commentCount": {"9" * 4_000}}}</script>{PROSE}'),
    "many-articles.html": page('<script type="application/ld+json">[' + '{"@type":"NewsArticle","headline":"x"},' * 2_000 + "{}]</script>" + PROSE),
    "ordinal.html": page(f"<ol start={'9' * 30}><li value=-><li>x</ol>{PROSE}"),
    "spans.html": page(f"<table><tr><td colspan=99999999 rowspan=-1>x</td></tr></table>{PROSE}"),
    "wide-row.html": page(f"<table><tr>{'<td>x' * 2_000}</tr></table>{PROSE}"),
    "drawing.html": page(f"<svg><title>x</title><foreignObject>{'<g>' * 300}</foreignObject></svg>{PROSE}"),
    "open-title.html": page(PROSE).replace(b"</title>", b"</tit\xc3\xa9e>"),
    "open-style.html": page(PROSE, "<style>p { color: red }"),
    "open-quote.html": page(f'<p><a href="https://elmsworth.example>Home</a></p>{PROSE}'),
    "no-body.html": f"<!doctype html><html><head><title>Storm</title><main><h1>Storm</h1>{PROSE}</main></html>".encode(),
    "open-drawing.html": page(f"<svg><g>{PROSE}"),
    "script-of-tags.html": page(f"<script>{'a = `<p>`; ' * 110_000}</script>{PROSE}"),
    "formula.html": page(f"<math>{'<mrow>' * 200}</math>{PROSE}"),
    "template.html": page(f"<template>{PROSE}</template>{PROSE}"),
    "images.html": page("<img alt='a boat at the quay'>" * 2_000 + PROSE),
    "long-title.html": page(PROSE, f"<title>{'Storm ' * 20_000}</title>"),
    "labels.html": page(f"<h1>{'Pier | ' * 5_000}</h1>{PROSE}"),
    "bylines.html": page(PROSE + "<b class=byline>By John Mole</b>" * 2_000),
    "dates.html": page(PROSE + "<time datetime='99999-99-99T99:99'>x</time>" * 2_000, "<meta property=article:published_time content='0000-00-00'>"),
    "upper.html": page(PROSE.upper()),
    "one-line.html": page(f"<p>{'The harbour was closed. ' * 5_000}</p>"),
    "no-spaces.html": page(f"<p>{'x' * 200_000}</p>{PROSE}"),
    "pre.html": page(f"<pre>{chr(10) * 20_000}x</pre>{PROSE}"),
    "nul.html": page("<p>\0\x01\x02</p>" + PROSE),
    "text-first.html": b"Saved from the web\n" + page(PROSE),
    "twisted-table.html": page("<table><b>x" * 1_000 + PROSE),
    "shadow.html": page(f"<div><template shadowrootmode=open>{PROSE}</template>{PROSE}</div>"),
    "meta-refresh.html": page(PROSE, "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>"),
}  # fmt: skip
ANY: Final = {
    "plaintext.html": page(f"<plaintext>{PROSE}"),
    "textarea.html": page(f"<textarea>{PROSE}"),
    "select.html": page(f"<select><option>{PROSE}"),
    "angle-brackets.html": page("<" * 20_000),
    "details.html": page("<details><summary>a?" * 3_000),
    "rtl.html": page("<p dir=rtl>\u202e</p>" + "<bdo dir=rtl>abc</bdo>" * 100),
    "hidden.html": page(f"<div hidden>{PROSE}</div>"),
    "cloaked.html": page(f"<div style='display:none'>{PROSE}</div><p>Short.</p>"),
}
TOO_COMPLEX: Final = {
    "elements.html": page("<b>" * 100_001),
    "attributes.html": page("<div " + " ".join(f"a{i}=1" for i in range(6_000)) + ">" + PROSE),
    "cells.html": page(f"<table><tr>{'<td>x' * 6_000}"),
}


def cases() -> Iterator[Case]:
    """Yield the pages."""
    yield from files("markup", READ, ARTICLE)
    yield from files("any", ANY, ARTICLE, Reason.NO_CONTENT)
    yield from files("complex", TOO_COMPLEX, Reason.TOO_COMPLEX)
