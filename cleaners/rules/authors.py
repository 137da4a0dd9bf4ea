"""Who wrote the piece: bylines, and notes about the writer."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import CAPITALS, NETWORK, PEOPLE, PERSON, STAMP
from schemas.kinds import Kind

ROLE: Final = (
    r"(?:(?:senior|junior|lead|chief|managing|deputy|executive|associate|assistant|contributing"
    r"|staff|guest|freelance|digital|news|sports?|business|political|politics|national|foreign"
    r"|global|features?|science|health|tech(?:nology)?|travel|food|music|film|entertainment"
    r"|commerce|culture|arts|opinion|city|crime|education|investigative|multimedia|special|former"
    r"|founding|e-commerce|shopping|home|style|content|web|online|copy|data|audience|breaking news"
    r"|court|environment|real estate) )*"
    r"(?:staff )?(?:reporter|writer|editor(?:[ -](?:in[ -]chief|at[ -]large))?|correspondent"
    r"|contributor|columnist|journalist|photographer|critic|sportswriter|producer|blogger|author"
    r"|copywriter|editorial (?:board|team|staff)|news desk|newsroom|bureau chief|news team)"
)
_OUTLET: Final = r"(?:[ ,|/·•–—-]+(?:(?:for|at|of|from) )?(?:the )?[\p{L}\p{N}][\p{L}\p{N}.'’& -]{1,40})"
_SHORT: Final = r"(?-i:[A-ZÀ-ÞĀ-ɏΑ-ΩА-Я][a-zA-ZÀ-ỿ.'’-]*(?: [A-ZÀ-ÞĀ-ɏΑ-ΩА-Я][a-zA-ZÀ-ỿ.'’-]*){1,2})"
_BY: Final = (
    r"(?:(?:article |story |words |text |review |analysis |posted |written |reported |reviewed "
    r"|medically reviewed |fact[- ]checked |edited |authored |created |compiled |opinion |commentary "
    r"|published )?by|von|par|por|di|door)"
)

RULES: Final = (
    Rule(
        id="author-heading",
        kind=Kind.AUTHOR_BIO,
        scope=Scope.HEADING,
        owns=5,
        prose=3,
        why="The heading of the box about the writer; it owns the note under it.",
        pattern=(
            r"(?:about (?:the|our|this) (?:author|authors|writer|writers|contributor|reporter|columnist"
            r"|blogger)s?|meet the (?:author|writer|team behind .{2,30})|author bio(?:graphy)?"
            r"|author profile|more (?:about|from|by) (?:the|this) author|(?:view|see|read) (?:all"
            r"|more)(?: of)?(?: posts| articles| stories)? (?:by|from) (?:the |this )?author"
            r"|über den autor|über die autorin|à propos de l['’]auteur|sobre el autor|sobre la autora"
            r"|sobre o autor|(?:informazioni )?sull['’]autore|over de auteur)"
        ),
        examples=(
            "⟦About the author⟧",
            "⟦About the Author⟧\n⟦Nora Quill covers the harbour for the Valley Ledger and has done so for twenty years.⟧",
            "⟦Sobre el autor⟧",
            "About the author of the leak nothing is known.",
            "The new book says little about the author",
        ),
    ),
    Rule(
        id="author-contact",
        kind=Kind.AUTHOR_BIO,
        why="How to reach the writer.",
        pattern=(
            rf"(?:—|-)?(?:(?:you can )?(?:contact|reach|e-?mail|write to"
            rf"|message) (?:the )?(?:(?:staff )?(?:reporter|writer|author|columnist"
            rf"|editor)s?,? )?(?:{PERSON}|him|her|them|me|the author)(?:,? .{{0,30}})? (?:at|on|via) (?:@"
            rf"|\S+@|[+(]?\d\d\d|twitter|x\b|signal).*"
            rf"|(?:(?:{ROLE} )?{PERSON}|he|she|they|the (?:author|writer|reporter)) (?:can"
            rf"|may) be (?:reached|contacted|followed|emailed|found)\b.{{0,30}} (?:at|on|via|by) .{{2,}}"
            rf"|follow (?:him|her|them|{PERSON}) (?:(?:on|at) .{{0,30}})?@.{{2,}}|follow (?:him|her|them"
            rf"|{PERSON}) on (?:{NETWORK}|social media).*|(?:have|got) (?:a |any )?(?:news )?(?:tips?"
            rf"|story ideas?|questions?|feedback)\b[^?]*\? (?:e-?mail|contact|send|reach|write|get in touch"
            rf"|let us know).{{2,}})"
        ),
        examples=(
            "⟦Contact reporter Nora Quill at nquill@ledger.example⟧",
            "⟦Nora Quill can be reached at nquill@ledger.example.⟧",
            "⟦Follow her on Twitter @noraquill⟧",
            "⟦Got a tip? Email us at tips@ledger.example⟧",
            "Contact with the crew was lost at 9 p.m.",
            "The ministry said Ms Quill can be reached by train",
        ),
    ),
    Rule(
        id="author-contact-tail",
        kind=Kind.AUTHOR_BIO,
        scope=Scope.INLINE,
        why="How to reach the writer, at the end of the last paragraph.",
        pattern=(
            rf"(?-i:(?:You can (?:follow|email|contact|reach)|Follow|Email|Contact|Reach)) (?:him|her|them"
            rf"|me|the (?:author|writer|reporter)|{PERSON}) (?:(?:on|at"
            rf"|via) (?:our )?{NETWORK}(?: at)?,?:? ?)?(?:at )?(?:@[\w.]+"
            rf"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?:,? (?:and|or) .+)?[.!)]*$"
        ),
        examples=(
            "The hearing is set for May. ⟦Follow him on Twitter @noraquill.⟧",
            "The hearing is set for May. ⟦Contact Nora Quill at nquill@ledger.example⟧",
            "Follow him on Twitter @noraquill was written on the wall, and nobody knew who had written it.",
            "The police asked witnesses to contact her at once",
        ),
    ),
    Rule(
        id="author-posts",
        kind=Kind.AUTHOR_BIO,
        why="A link to everything by the same writer, or the counter of it.",
        pattern=(
            rf"(?:(?:view|see|read|show|browse) (?:all|more)(?: of)?(?: posts| articles| stories"
            rf"| content)? (?:by|from) {PERSON}|more (?:posts|articles|stories) (?:by|from) {PERSON}"
            rf"|(?:{PERSON} )?\(?\d+ (?:published articles|articles published"
            rf"|edited articles)(?: \d+ edited articles)?\)?|{PERSON}['’]s? (?:posts|articles|latest posts"
            rf"|website|profile)|latest posts by {PERSON}(?: \(see all\))?)"
        ),
        examples=(
            "⟦View all posts by Nora Quill⟧",
            "⟦108 Published Articles⟧",
            "⟦More stories by Nora Quill⟧",
            "View all posts on the river from the tower.",
            "She has 108 published articles behind her",
        ),
    ),
    Rule(
        id="author-bio",
        kind=Kind.AUTHOR_BIO,
        certainty=Certainty.LIKELY,
        why="A sentence that says who the writer is.",
        pattern=(
            rf"(?:about the author:? ?)?(?:the )?(?:{PERSON}|(?-i:\p{{Lu}})[\p{{L}}'’-]+)(?: \([^)]*\))?,? (?:is"
            rf"|was|has been|serves as|works as) (?:currently )?(?:an?|the|our) (?:[^ .!?]+ )*(?:reporter"
            rf"|writer|editor|correspondent|columnist|journalist|sportswriter|contributor|critic|author"
            rf"|copywriter|blogger|photographer|producer|freelancer|strategist|specialist|editor-in-chief)"
            rf"(?:[.,;]? (?:for|at|with|who|based|covering|specializing|focused|focusing|and|from|in|on|of"
            rf"|whose|living|dedicated|by|she|he|they|her|his|their|passionate)\b.*|[.,;]? (?-i:\p{{Lu}}).*"
            rf"|[.,;]?)|(?:{PERSON}|{CAPITALS} (?:reporter|sportswriter|columnist|correspondent"
            rf"|critic) {PERSON}|(?:the )?{CAPITALS} editorial board) (?:covers|reports on|writes (?:about"
            rf"|on|for)|has (?:covered|written|been (?:writing|covering))|consists of) .*|when (?:not"
            rf"|he['’]s not|she['’]s not|they['’]re not) (?:writing|reviewing|reporting|working|editing"
            rf"|at (?:work|his|her)).*"
        ),
        examples=(
            "⟦Nora Quill is a reporter for the Valley Ledger.⟧",
            "⟦Nora Quill covers courts and crime in Harbour Town.⟧",
            "⟦When not writing, she sails.⟧",
            "Is a reporter ever off duty?",
            "They asked who the new reporter was",
        ),
    ),
    Rule(
        id="byline-written",
        kind=Kind.BYLINE,
        why="A line that names the writer, with a word that only bylines have.",
        pattern=(
            rf"(?:article |story |words |medically |expert )?(?:written|reviewed|fact[- ]checked"
            rf"|authored)(?: and (?:reviewed|edited|photographed|fact-checked))? by:? (?:(?:the )?{PEOPLE}(?:,? [\p{{L}}.®]{{2,8}})*)?(?:{_OUTLET})?(?:[ ,"
            rf"|·•–—-]+(?:(?:updated|published|posted|on|last updated)[: ]*)*{STAMP})*"
            rf"|by:? {PEOPLE}(?:,? {ROLE})(?:{_OUTLET})?(?:[ ,|·•–—-]+(?:(?:updated|published|posted"
            rf"|on)[: ]*)*{STAMP})*"
            rf"|by:? {PEOPLE}(?:{_OUTLET}){{0,2}}[ ,|·•–—-]+(?:(?:updated|published|posted|on"
            rf"|last updated)[: ]*)*{STAMP}(?:[ |·•,–—-]+.*)?|by:? {PEOPLE}(?: \| [^.!?]{{3,60}})+"
        ),
        examples=(
            "⟦Written by Nora Quill⟧",
            "⟦By Nora Quill, Staff Writer⟧",
            "⟦By Nora Quill | Valley Ledger⟧",
            "⟦By Nora Quill and Tom Ash, Published December 19, 2023⟧",
            "Written by hand in 1931, the will was void.",
            "The song was written by Nora Quill",
        ),
    ),
    Rule(
        id="byline",
        kind=Kind.BYLINE,
        certainty=Certainty.LIKELY,
        why="A line that names the writer.",
        pattern=(
            rf"{_BY}(?:: ?| )(?:the )?(?:{PEOPLE}|(?-i:\p{{Lu}})[\p{{L}}\p{{N}}.'’&-]+(?: [\p{{L}}\p{{N}}.'’&-]+){{0,4}})(?:,? (?:[\p{{L}}.®]{{2,6}}"
            rf"|{ROLE}|(?:the )?associated press|reuters))*(?:[ ,|·•–—-]+{STAMP})?"
            rf"|{_BY}|written|posted|authors?(?:: ?{PEOPLE})?|{ROLE}(?:,? (?:{PEOPLE}"
            rf"|(?:the )?[\p{{L}}.'’ -]{{2,30}}))?|{PERSON}, {ROLE}(?:,? [^.!?]{{2,40}})?"
            rf"|(?:[\p{{L}}]+ )?(?:news|editorial|web|content|digital) (?:team|staff|desk)"
            rf"|(?:text|texte|tekst|testo|texto|autor(?:in|a)?|auteur|autore|автор|words) ?: ?{PEOPLE}|(?:av|af) {PEOPLE}"
            rf"|by {PEOPLE} @\w+"
        ),
        examples=(
            "⟦By Nora Quill⟧",
            "⟦von Lena Brandt⟧",
            "⟦Nora Quill, Staff Writer⟧",
            "⟦Contributing Reporter⟧",
            "⟦Text: Lena Brandt⟧",
            "⟦Автор: Нора Квилл⟧",
            "By dawn the fire was out.",
            "The bill was drafted by Nora Quill",
            "Text: the word was on every wall",
        ),
    ),
    Rule(
        id="byline-name",
        kind=Kind.BYLINE,
        certainty=Certainty.LIKELY,
        why="A name and the date beside it.",
        pattern=(
            rf"{_SHORT}(?:,? (?:and|&|,) {_SHORT})*[ ,|·•⋅–—-]*(?:(?:published|updated|posted|last updated"
            rf"|on)[ :]*)*{STAMP}(?:[ ,|·•⋅–—-]+(?:\d+ min(?:ute)?s?(?: read)?)?)?"
        ),
        examples=(
            "⟦Nora Quill · December 19, 2023⟧",
            "⟦Nora QuillPublished: December 20, 2023⟧",
            "May 4, 2021 was the day",
            "It was signed by Nora Quill on May 4, 2021",
        ),
    ),
)
