"""Buttons for sharing a page and for following its makers."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import NETWORK
from schemas.kinds import Kind

_PIECE: Final = (
    r"(?:article|story|post|page|content|video|piece|news|recipe|resource|entry|report|gallery"
    r"|episode|blog|site|podcast|on)"
)
_WAY: Final = rf"(?:{NETWORK}|e-?mail|mail|sms|text(?: message)?|link|print)"
_BUTTON: Final = (
    rf"(?:{_WAY}|share|tweet|post|pin(?: it)?|copy(?: link)?|save|comments?|follow|like|messenger"
    rf"|more|rss|flip|bookmark|love|gift|send)"
)

_SINGLE: Final = rf"(?:{_WAY}|share|tweet|pin(?: it)?|copy(?: link)?|follow|like|flip|bookmark|gift|rss)"

RULES: Final = (
    Rule(
        id="share-button",
        kind=Kind.SHARE_BAR,
        why="A button that shares the page in a named way.",
        pattern=(
            rf"(?:click (?:here )?to (?:share|e-?mail|print|tweet|pin|copy|follow)(?: this| it"
            rf"| a)?(?: {_PIECE}| link)?(?: (?:on|to|with|via|by) (?:a friend|{_WAY}))?|(?:share|post|send"
            rf"|pin|save|e-?mail)(?: this| it)?(?: {_PIECE})? ?(?:on|to|via|by|with|in|through) (?:{_WAY}"
            rf"|your friends|a friend|social media|friends))"
            rf"(?: \(opens? in (?:a )?new (?:window|tab)\)| opens in (?:a )?new (?:window|tab))?(?: {_WAY})?[ ,|]*"
        ),
        examples=(
            "⟦Share on Facebook⟧",
            "⟦Click to share on X (Opens in new window) X⟧",
            "⟦Share via email⟧",
            "Share on share, the price fell to a third.",
            "The boys were told what not to share on Facebook",
        ),
    ),
    Rule(
        id="share-this",
        kind=Kind.SHARE_BAR,
        why="The label of a row of buttons for sharing.",
        pattern=(
            rf"(?:please )?share (?:this|it|(?:the|our) {_PIECE})(?: (?:{_PIECE}|now|today|love"
            rf"|with (?:your )?friends|knowledge|comment))?(?: (?:on|with|via|to|using)(?: (?:social media"
            rf"|your (?:friends|network|community)|others))?)?(?: {_BUTTON})*"
            r"|share (?:article|story|post|page|options|on|resource|with your (?:friends|community"
            r"|network))|(?:show|all|more|open|close)(?: the)? shar(?:e|ing) (?:options|links|drawer|menu"
            r"|buttons)|share your feedback|spread the (?:word|love)|sharing is caring"
            r"|(?:diesen )?(?:artikel|beitrag)? ?teilen(?: auf| via| mit)?|partager(?: (?:cet article"
            r"|sur))?|compartir(?: (?:en|esta noticia|artículo))?|condividi(?: (?:su|questo articolo))?"
            r"|compartilhar|compartilhe|delen|deel dit artikel"
        ),
        examples=(
            "⟦Share this post:⟧",
            "⟦Share this story on Facebook Twitter⟧",
            "⟦Artikel teilen⟧",
            "Share this burden with me, he begged.",
            "They had nothing else to share",
        ),
    ),
    Rule(
        id="share-copy",
        kind=Kind.SHARE_BAR,
        why="A button that copies the page's address, sends, prints or saves it.",
        pattern=(
            rf"(?:copy|get) (?:the |this |article |page |sharable |short ?)?(?:link|url|permalink|shortlink"
            rf"|citation)(?: to clipboard| address| for this gist.)?|click to copy link|copy to clipboard"
            rf"|(?:link|url)(?: has been)? copied!?(?: to (?:the |your )?clipboard)?|copied!?"
            rf"|(?:e-?mail|print|tweet|save|bookmark|pin|gift|forward) (?:this|article|story"
            rf"|page)(?: {_PIECE})?|(?:pin|tweet) it|print friendly(?: version)?|save (?:for|to read) later"
            rf"|save (?:article|story|to (?:favorites|reading list|bookmarks))|add to (?:favorites"
            rf"|bookmarks|reading list)|gift (?:this )?article|drucken|imprimer|imprimir|stampa"
            r"|add (?:us|.{2,30}) (?:as (?:a )?preferred source )?on google|permalink"
        ),
        examples=(
            "⟦Copy link⟧",
            "⟦Link copied!⟧",
            "⟦Print this page⟧",
            "Copy links between genes are rare.",
            "The monks would print this psalm and that story",
        ),
    ),
    Rule(
        id="share-row",
        kind=Kind.SHARE_BAR,
        why="Several networks in a row, with nothing between them.",
        pattern=rf"(?:{_BUTTON}(?: icon| logo)?[ |/·•]+){{2,}}{_BUTTON}(?: icon| logo)?(?: \d+)?",
        examples=(
            "⟦Facebook X WhatsApp Threads Copy link Email⟧",
            "⟦Share Tweet Pin⟧",
            "⟦Share Share Share⟧",
            "Facebook, X and Threads went dark for three hours.",
            "She left Reddit for Mastodon and Bluesky",
        ),
    ),
    Rule(
        id="share-count",
        kind=Kind.SHARE_BAR,
        why="A counter of shares or likes.",
        pattern=(
            r"(?:\d[\d.,]*[km]? (?:shares?|likes?|retweets?|claps|pins"
            r"|followers)(?: \d[\d.,]*[km]? views)?|(?:shares?|tweet|likes?|followers"
            r"|total shares):? ?\d[\d.,]*[km]?)"
        ),
        examples=(
            "⟦74 shares⟧",
            "⟦1.2K Shares⟧",
            "⟦Tweet 0⟧",
            "74 shares were sold before noon.",
            "He owned 74 shares of the mill",
        ),
    ),
    Rule(
        id="follow-us",
        kind=Kind.SHARE_BAR,
        why="An invitation to follow the site elsewhere.",
        pattern=(
            rf"(?:(?:please |and |don['’]t forget to )?(?:follow|find|like|join|visit|watch|connect with"
            rf"|add) (?:us|me|our (?:socials?|page|channels?)|@[\w.]+)(?:,? (?:on|at|in|via|:))?(?:(?: and"
            rf"| &|,| or|:)? ?(?:our )?(?:{NETWORK}|social(?: media)?|socials|today|online|here|spotify"
            rf"|rss feed|twitch|the web|now))*"
            r"|(?:follow|visit|like) [^.!?]{2,60} on (?:facebook|twitter|x|instagram|linkedin|youtube"
            r"|tiktok|pinterest|google news|threads|bluesky|whatsapp)|follow us for [^.!?]{3,60}"
            r"|connect with (?:us|me)(?: on .{3,30})?|(?:our )?social(?: media)? (?:links|channels"
            r"|profiles)(?: navigation)?|stay connected|follow (?:unfollow|author|topic)"
            r"|folgen sie uns(?: auf .{3,30})?|suivez[- ]nous(?: sur .{3,30})?|síguenos(?: en .{3,30})?"
            r"|seguici(?: su .{3,30})?|siga-nos|volg ons(?: op .{3,20})?)"
        ),
        examples=(
            "⟦Follow us⟧",
            "⟦Follow us on Facebook and Instagram⟧",
            "⟦Follow The Valley Ledger on X⟧",
            "⟦Suivez-nous sur Instagram⟧",
            "Follow us into the dark, the guide whispered.",
            "The cameras would follow us for weeks",
        ),
    ),
    Rule(
        id="follow-tail",
        kind=Kind.SHARE_BAR,
        scope=Scope.INLINE,
        why="An invitation to follow the site, stuck to the end of the last paragraph.",
        pattern=(
            rf"(?-i:Follow|Like|Find|Join) (?:us|(?-i:\p{{Lu}})[\p{{L}}\p{{N}} .'’&]+) on (?:our )?{NETWORK}(?:(?:,"
            rf"| and|, and| or| &) (?:(?:like|follow|find|join) us on )?(?:our )?{NETWORK})*(?:,? (?:@[\w.]+"
            rf"|for (?:the latest|more|all the|daily)[^.!?]*|to (?:stay|get|join)[^.!?]*))?[.!]?$"
        ),
        examples=(
            "The bridge opens in May. ⟦Follow us on Facebook and Twitter for more news.⟧",
            "The bridge opens in May. ⟦Follow us on Instagram @valleyledger⟧",
            "Follow us on Facebook, the poster said, and thousands of people did just that within a day.",
            "She asked her fans to follow us on Facebook",
        ),
    ),
    Rule(
        id="share-word",
        kind=Kind.SHARE_BAR,
        certainty=Certainty.LIKELY,
        why="One button of a row: a network, or a way to share.",
        pattern=(
            rf"(?:(?:on |join |our |official )?{_SINGLE}(?: icon| logo| page| profile| link"
            rf"| button)?(?: \(opens? in (?:a )?new (?:window|tab)\))?(?: {_BUTTON})?|socials?|likes?"
            rf"|shares?|following|link|spotify|apple podcasts|github|medium|tumblr|rss feed|text|fbshare.*)"
        ),
        examples=(
            "⟦Facebook⟧",
            "⟦* Tweet⟧",
            "⟦LinkedIn page⟧",
            "Facebook denies it",
            "A story told on Twitter",
        ),
    ),
)
