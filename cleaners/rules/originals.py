"""Links to the original of a text, and to the paper that holds the whole of it."""

from typing import Final

from cleaners.rules.agencies import AGENCIES
from cleaners.rules.rule import Certainty, Rule
from cleaners.rules.syndication_words import NAME, OPEN
from schemas.kinds import Kind

_READ: Final = "(?:read|view|see|go to|visit|find|link to|show|access|open)"
_KIND: Final = r"(?:article|story|post|content|piece|report|version|publication|release|interview|text|column|essay|page|link|url)"
_FOREIGN_ORIGINAL: Final = (
    r"(?:(?:zum|zur) original(?:artikel|meldung|beitrag)?|(?:hier geht es )?zum original\S*"
    r"|original-content von: .*|lire l['’](?:article )?original[^.?!,]*|le(?:a|e|er|ia|r) (?:el|o"
    r"|a) (?:artículo|artigo|nota|matéria|texto|noticia) original[^.?!,]*"
    r"|leggi l['’](?:articolo )?originale[^.?!,]*|lees het (?:originele|oorspronkelijke) (?:artikel"
    r"|bericht)[^.?!,]*|läs (?:original\S*|hela artikeln hos)[^.?!,]*"
    r"|læs (?:den )?original\S*[^.?!,]*|les (?:original\S*|hele saken hos)[^.?!,]*"
    r"|przeczytaj oryginał[^.?!,]*|haberin (?:aslı|orijinali|devamı|kaynağı)[^.?!,]*"
    r"|читать (?:в оригинале|оригинал)[^.?!,]*|оригинал (?:статьи|материала)[^.?!,]*|baca (?:artikel"
    r"|berita) asli\S*[^.?!,]*|(?:查看|阅读|閱讀)?原文(?:链接|地址|連結|出处|网址)?[::]?\S*|元記事(?:を読む)?[::]?\S*"
    r"|원문 ?(?:보기|링크)?\S*|المصدر الأصلي.*|मूल लेख.*)"
)

RULES: Final = (
    Rule(
        id="syndicated-original",
        kind=Kind.SYNDICATION_NOTE,
        why="A link to the original of the text.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:{OPEN} )?(?:to )?(?:{_READ} (?:the |at |on |to |this )*(?:original|source)"
            rf"|(?:the )?original)(?: (?:source|news|press))*(?: {_KIND})?(?: (?:here|online|below))?(?: published)?"
            rf"(?: ?(?:at|on|in|from|by|via) (?:the )?(?:(?P<agency>{AGENCIES})|{NAME}))?"
            r"(?:(?: on \S+)? ?: ?(?:https?://)?\S+)?)[)\]]?"
        ),
        examples=(
            "⟦Read the original article⟧",
            "⟦Click here to view the original story on Fennel Post⟧",
            "⟦View original content: https://www.site.example/a.html⟧",
            "Read the original, he tells his students.",
            "The original article was retracted in 2010.",
        ),
    ),
    Rule(
        id="syndicated-original-found",
        kind=Kind.SYNDICATION_NOTE,
        why="Where the original is, or the link to the source.",
        pattern=(
            r"[(\[]?(?P<syndicated>go to (?:the )?source|source (?:link|url|article)"
            r"|the original (?:article|story|version|post|report|piece)[^.?!]* "
            r"(?:can be (?:found|read|viewed)|is available|appeared|was published|first appeared)[^.?!]*"
            rf"|original(?:ly)? (?:source|article|published|post) ?: ?{NAME})[)\]]?"
        ),
        examples=(
            "⟦Source link⟧",
            "⟦The original version of this story appeared in Fennel Review.⟧",
            "⟦Original source: Grist Mill⟧",
            "The original article was retracted in 2010.",
            "The original source of the river was disputed.",
        ),
    ),
    Rule(
        id="syndicated-original-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="A link to the original, in other languages than English.",
        pattern=rf"[(\[]?(?P<syndicated>{_FOREIGN_ORIGINAL})[)\]]?",
        examples=(
            "⟦Lire l'article original⟧",
            "⟦Zum Originalartikel⟧",
            "⟦Оригинал статьи⟧",
            "Lire l'original, dit-il, ou se taire.",
            "Das Original hängt in Basel.",
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
)
