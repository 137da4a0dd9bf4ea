"""Notes that a text first stood elsewhere, and links to its original."""

from typing import Final

from cleaners.rules.agencies import AGENCIES
from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.syndication_words import (
    AT,
    FIRST_PUBLISHED,
    FOREIGN,
    NAME,
    OPEN,
    PIECE,
    WAS,
)
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="syndicated-first-published",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere.",
        pattern=rf"[(\[]?(?P<syndicated>{FIRST_PUBLISHED})[)\]]?",
        examples=(
            "⟦This article was originally published on The Valley Ledger.⟧",
            "⟦This story was originally published by Grist Mill and is republished here under a licence.⟧",
            "⟦The post Ten soups for winter appeared first on Fennel Kitchen.⟧",
            "⟦Republished with permission from Fennel Press⟧",
            "This article of the treaty was published in Paris by the old press that had printed the first draft of it.",
            "The story was originally published in 1931.",
            "First published in 1922, the novel has never been out of print.",
        ),
    ),
    Rule(
        id="syndicated-first-published-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The same stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?P<syndicated>(?-i:T)his {PIECE} {WAS} (?:here )?{AT} (?:the )?(?:(?P<agency>{AGENCIES})[.]?"
            rf"|(?-i:[\p{{Lu}}“\"‘])[^?!]*)|(?-i:First|Originally) (?:published"
            rf"|appeared) {AT} (?:the )?(?-i:[\p{{Lu}}“\"‘])[^?!,]*|(?-i:R)epublished (?:from"
            rf"|with permission)[^?!]*"
            rf"|(?-i:T)he (?:post|article) (?-i:[\p{{Lu}}\p{{N}}“\"‘«])[^?!]* (?:appeared first"
            rf"|first appeared|was first published|was originally published) (?:on"
            rf"|in) (?-i:[\p{{Lu}}“\"‘])[^?!,]*|(?-i:R)ead the (?:original|full) (?:article|story|post"
            rf"|version|piece|report)(?: here| (?:on|at|in) (?-i:[\p{{Lu}}])[^?!,.]*)?|(?-i:A) (?:longer "
            rf"|shorter )?version of this {PIECE} {WAS} {AT} (?:the )?(?-i:[\p{{Lu}}“\"‘])[^?!]*)[.»]*$"
        ),
        examples=(
            "The dam was built in 1961. ⟦This article first appeared in the Fennel Post.⟧",
            "It ends in June. ⟦Read the original article.⟧",
            "This article of the law was published in Paris first.",
            "He said that the song was first published in Rome.",
        ),
    ),
    Rule(
        id="syndicated-original",
        kind=Kind.SYNDICATION_NOTE,
        why="A link to the original of the text.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:{OPEN} )?(?:to )?(?:(?:read|view|see|go to|visit|find|link to|show"
            rf"|access|open) (?:the |at |on |to |this )*(?:original|source)|(?:the )?original)(?: (?:source"
            rf"|news|press))*(?: (?:article|story|post|content|piece|report|version|publication|release"
            rf"|interview|text|column|essay|page|link|url))?(?: (?:here|online|below))?(?: published)?"
            rf"(?: ?(?:at|on|in|from|by|via) (?:the )?(?:(?P<agency>{AGENCIES})"
            rf"|{NAME}))?(?:(?: on \S+)? ?: ?(?:https?://)?\S+)?|go to (?:the )?source|source (?:link|url"
            rf"|article)|the original (?:article|story|version|post|report"
            rf"|piece)[^.?!]{{0,40}} (?:can be (?:found|read|viewed)|is available|appeared|was published"
            rf"|first appeared)[^.?!]*|original(?:ly)? (?:source|article|published|post) ?: ?{NAME}"
            r"|(?:zum|zur) original(?:artikel|meldung|beitrag)?|(?:hier geht es )?zum original\S*"
            r"|original-content von: .*|lire l['’](?:article )?original[^.?!]*|le(?:a|e|er|ia|r) (?:el|o"
            r"|a) (?:artículo|artigo|nota|matéria|texto|noticia) original[^.?!]*"
            r"|leggi l['’](?:articolo )?originale[^.?!]*|lees het (?:originele|oorspronkelijke) (?:artikel"
            r"|bericht)[^.?!]*|läs (?:original\S*|hela artikeln hos)[^.?!]*"
            r"|læs (?:den )?original\S*[^.?!]*|les (?:original\S*|hele saken hos)[^.?!]*"
            r"|przeczytaj oryginał[^.?!]*|haberin (?:aslı|orijinali|devamı|kaynağı)[^.?!]*"
            r"|читать (?:в оригинале|оригинал)[^.?!]*|оригинал (?:статьи|материала)[^.?!]*|baca (?:artikel"
            r"|berita) asli\S*[^.?!]*|(?:查看|阅读|閱讀)?原文(?:链接|地址|連結|出处|网址)?[::]?\S*|元記事(?:を読む)?[::]?\S*"
            r"|원문 ?(?:보기|링크)?\S*|المصدر الأصلي.*|मूल लेख.*)[)\]]?"
        ),
        examples=(
            "⟦Read the original article⟧",
            "⟦Click here to view the original story on Fennel Post⟧",
            "⟦View original content: https://www.site.example/a.html⟧",
            "⟦Lire l'article original⟧",
            "Read the original, he tells his students.",
            "The original article was retracted in 2010.",
            "The original source of the river was disputed.",
        ),
    ),
    Rule(
        id="syndicated-read-at",
        kind=Kind.SYNDICATION_NOTE,
        why="A link to another paper that holds the whole text.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"(?P<syndicated>(?:read|continue reading|keep reading|(?:see|view|find) (?:more|it|the full"
            rf"|the original|this))(?: (?:it|more|on|this|the rest|full story|(?:the |this )?(?:full|whole"
            rf"|complete|entire) (?:article|story|post|piece|report|interview|review))*)? (?:at"
            rf"|on) (?:the )?(?:(?P<agency>{AGENCIES})|{NAME}))"
        ),
        examples=(
            "⟦Read it at Fennel Post⟧",
            "⟦Read the full story at Grist Mill⟧",
            "Read it at night, with the doors locked.",
            "Continue reading on the train.",
        ),
    ),
    Rule(
        id="syndicated-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere or is an agency's, in other languages than English.",
        pattern=rf"[(\[]?(?P<syndicated>{FOREIGN})[)\]]?",
        examples=(
            "⟦Dieser Artikel erschien zuerst in der Fenchelpost.⟧",
            "⟦本文转载自《海湾日报》⟧",
            "Der Artikel erschien zuerst auf Deutsch und wurde dann verboten.",
            "L'articolo proviene da una raccolta privata.",
        ),
    ),
)
