"""Notes that say where a text comes from. The group `syndicated` marks the ones that say it is not the site's own."""

from typing import Final

from cleaners.rules.agencies import AGENCIES, AGENCY, SIGNATURES, SOME
from cleaners.rules.lexicon import any_of, capital
from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

_PIECE: Final = r"(?:(?:news )?(?:story|article|report|copy|item|content|piece|text|post|column|essay|interview|feature|commentary|analysis|op-?ed|opinion(?: piece)?|editorial|review|excerpt|video|recipe|podcast|dispatch|guide|series|investigation|blog(?: post)?|news|list|release))"
_NAME: Final = (
    r"(?:(?-i:(?:(?:the|The|a) )?[\p{Lu}\p{Lo}«“\"‘][^ .,:;!?()]*(?:[.&'’][^ .,:;!?()]+)*(?: (?:[\p{Lu}\p{Lo}\p{N}&«“\"‘(][^ .,:;!?()]*(?:[.][^ .,:;!?()]+)*|of|and|the|for|on|de|du|des|la|le|les|del|di|da|do|dos|der|die|das|und|van|von|en|et|y|e|og|i))*)(?:['’]s? (?:web ?site|blog|site|newsletter|magazine|page))?"
    r"|[a-z0-9-]+(?:\.[a-z0-9-]+)+|medium|substack)"
)
_MORE: Final = r"(?:(?:,? ?(?:and|but|&|und|et|y|e) (?:is|was|has|have|are|it|we|here|wird|est|re\w+|distributed|shared|reviewed|used|syndicated|translated)\b|,? (?:under|with|through|thanks to|as part of|via|by|in (?:partnership|collaboration|association)|on (?-i:[\p{Lu}\p{N}])|in (?-i:[\p{Lu}])|for|here|where people|unter|sous|bajo|sotto|sob|(?:re)?(?:published|printed|produced|posted)|a\b|an\b|\d|(?-i:[\p{Lu}\p{N}]))\b)[^?!]*|[:.;] ?.*)?"
_WAS: Final = r"(?:(?:was|is|has been|had been|were|were|are|being)?(?: an?)? ?(?:(?:originally|first|initially|previously|also|simultaneously|jointly|re-?|here|kindly|co-?)\s?)*(?:published|posted|printed|appeared|ran|run|aired|broadcast|featured|produced|written|reported|created|distributed|syndicated|provided|supplied|shared|republished|re-published|reproduced|reprinted|adapted|excerpted|translated|reposted|cross-?posted|released|carried|sourced|brought to you))"
_FEED_NOUN: Final = r"(?:(?:news |rss |live |data |press |content |wire |news[- ]?wire )*(?:feeds?|wires?|services?|newswires?|agency|agencies|copy|sources?|syndicat\w+))"
_FEED: Final = rf"(?:(?:an?|the|our|its|another|various|one of) )?(?:(?:(?P<agency>{AGENCY})|syndicated|automated|auto-?generated|unedited|third[- ]party|external|wire|news|news agency|press|agency|partner|international|licensed) )+(?:{_FEED_NOUN})"
_UNTOUCHED: Final = r"(?:edited|created|altered|changed|modified|written|reviewed|touched|rewritten|verified|vetted|checked|independently verified|produced|prepared|amended|corrected)"
_BY_STAFF: Final = r"(?: by (?:(?:our|the|any|its|a|an)\b[^.()]{0,60}?|(?:the )?(?P<publisher>(?-i:[\p{Lu}\p{N}])[^.,()]{0,45}?)(?:['’]s?)?(?: (?:staff|team|editors?|editorial|desk|newsroom|editorial (?:staff|team|desk)|news (?:desk|team)|journalists?|reporters?|correspondents?))+(?: members?)?))"

_AT: Final = r"(?:by|on|in|at|from|via|with|through|for|to|as part of)"
_NAMED_WIRE: Final = r"(?-i:\p{Lu})[^.?!]{2,40}(?:wire|news|agency|press|feed|newswire|service)"
_OPEN: Final = (
    r"(?:(?:please |to )*(?:click(?: here| on)?|tap(?: here)?|go|follow (?:the|this) link|visit|see|here is))"
)
_SOURCE_WORD: Final = any_of("""
    (?:news_|original_|article_|story_|text_|content_)*sources? quellen? fuentes? fonti? fontes? bron(?:nen)? źródł[oa] källor? kilder? lähde zdroje? forrás sursa izvor източник источник источники джерел[оа] kaynak(?:lar)? πηγή sumber nguồn
    सूत्र स्रोत সূত্র (?:ال)?مصدر (?:ال)?مصادر منبع منابع ماخذ מקור ที่มา 来源 來源 消息来源 新闻来源 稿源 文章来源 出典 出所 情報元 출처 자료""")
_SOURCE_CAPITAL: Final = capital(
    "source quelle fuente fonte bron źródło källa kilde lähde zdroj kaynak источник джерело sumber सूत्र المصدر منبع 来源 出典 출처"
)
_FOREIGN_CAPITAL: Final = capital(
    "mit avec con_información_de con con_informazioni com_informações_d[aeo]s? com met med по_материалам за_матеріалами"
)
_FIRST_PUBLISHED: Final = (
    rf"(?:(?:this|the above|an? (?:longer |shorter |earlier |slightly different |edited )?version of (?:this|the)|an? (?:longer|shorter|earlier) version of this)(?: above)? {_PIECE}(?: above)? {_WAS} ?(?:(?:here|elsewhere)\.?|(?:here )?{_AT} (?:the )?(?:(?P<agency>{AGENCIES})|(?:permission of )?{_NAME}|(?:the )?(?:kind )?permission[^?!]*|(?:the )?(?:spring|summer|autumn|fall|winter|\w+) (?:issue|edition) of [^?!]*|(?:an?|our|the|as)\b[^.?!]{{0,40}}(?:partner|partnership|member|collaborat|exchange|third|syndicat|licen[sc]e|wire|agency|permission)[^?!]*){_MORE})"
    rf"|this {_PIECE} is (?:an? )?(?:part|result|product) of (?:an? |our |the )?[^.?!]{{0,30}}(?:partner|partnership|collaboration|exchange|syndicat)[^?!]*|(?:(?:first|originally|previously|simultaneously|initially) (?:published|appeared|posted|printed|aired|reported|broadcast|featured|produced|run|ran)|republished|re-published|reprinted|reposted|cross-?posted|reproduced|excerpted|translated and (?:re)?published) (?:here )?{_AT} (?:the )?{_NAME}{_MORE}"
    rf"|(?:(?:re-?published|re-?posted|cross-?posted)(?: here)? (?:with|by) (?:the )?(?:kind |express )?permission|(?:reprinted|reproduced|published|used|shared|excerpted|adapted)(?: here)? (?:with|by) (?:the )?(?:kind |express )?permission (?:from|of))(?: [^?!,]*)?|(?:originally|first) (?:published|appeared) (?:under|as)[^.?!]*(?:creative commons|licen[sc]e|{_NAME})[^?!]*|(?:re-?published|published) (?:in partnership|under|in collaboration|as part)[^?!]*"
    rf"|the (?:post|article|story|piece|entry|page)(?: above)? (?-i:[\p{{Lu}}\p{{N}}“\"‘«])[^?!]*(?:appeared first|first appeared|was originally published|was first published|originally appeared) (?:on|at|in|by) {_NAME}{_MORE}|[^?!.]{{8,160}} (?:was originally published in|appeared first on|first appeared on) {_NAME}(?: on medium)?,? ?(?:where people[^?!]*)?|(?:the )?above {_PIECE} {_WAS} {_AT} {_NAME}{_MORE}"
    rf"|(?:{_PIECE} |press release )(?:by|from) our (?:media |content |news )?partner[^?!]*|press release (?:distributed|issued|provided|published|from|by)\b[^.?!]*|original article published by [^.?!]*|(?:original )?(?:story|article|report|post) (?:via|from|by):? {_NAME})"
)
_WITH: Final = r"(?:[—–-]+ ?)?(?:(?:with|and|additional|some|news desk with|agency|by)\b ?)*(?:(?:additional|further|extra|some|more|other|agency|wire|desk|news)\b ?)*(?:inputs?|files|reporting|material|information|details|contributions?|reports?|text|content|video|copy|help|wires?)(?: (?:provided|supplied))? (?:from|by|of)"
_WITH_AGENCIES: Final = rf"(?:[a-z]+ desk )?(?:(?:news|web|online) desk )?(?:with )?(?:additional )?{SOME} (?:inputs?|material|reports|copy|इनपुट)(?: के साथ)?|with {SOME}|inputs? (?:from|by) {SOME}"
_FOREIGN_WITH: Final = any_of("""
    (?:mit|unter_verwendung_von) mit_material_(?:von|der|des) mit_informationen_(?:von|der) unter_verwendung_von avec l['’] avec_l['’] con con_información_de con_informaciones_de con_datos_de con_material_de con_informazioni_(?:di|da)? com com_informações_d[aeo] com_informações_das com_agências
    met met_medewerking_van med med_material_från med_(?:oplysninger|stof)_fra z za_pap na_podstawie по_материалам по_данным по_сообщени(?:ям|ю) по_информации за_матеріалами за_даними dari dilansir_dari mengutip مع نقلا_عن نقلاً_عن وفقا_ل به_نقل_از به_گزارش with""")
_FOREIGN: Final = (
    r"(?:(?:dies(?:er|e|es)) (?:text|artikel|beitrag|bericht|meldung|interview|kommentar|essay|post|reportage) (?:erschien|wurde|ist|stammt|wird)(?:[^.?!]* (?:zuerst|ursprünglich|zunächst|erstmals|zuvor|bereits)[^.?!]* (?:in|im|bei|auf|von|aus|unter|der|dem|den|beim|am) <NAME>(?: (?:erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt|gelaufen))?(?:[.] .*)?|[^.?!]* (?:aus|von|vom|über|nicht|automatisch)[^.?!]*(?:agentur|feed|newskanal|ticker|redaktion)[^.?!]*)|(?:der|die|das) (?:text|artikel|beitrag|bericht|post) (?-i:[\p{Lu}\p{N}„“])[^?!]* erschien (?:zuerst|ursprünglich) (?:in|im|bei|auf)(?: de[rm])? <NAME>"
    r"|(?:(?:cet|cette|ce|l['’]) ?(?:article|texte|dépêche|billet|tribune|entretien|papier|post|contenu)(?: (?-i:[\p{Lu}«“])[^?!]*)? (?:a|est|a été|avait|fut)[^.?!]* ?(?:publiée?|republiée?|parue?|apparue?|diffusée?|produite?|reprise?)[^.?!]* (?:sur|dans|par|de|à partir de|chez)|(?:(?:article|texte) )?(?:initialement |d['’]abord )?(?:publié|paru)(?: initialement| d['’]abord| à l['’]origine)? (?:sur|dans|par)) (?:la |le |les |l['’])?<NAME>(?: sous .*)?(?:[.] .*)?|(?:cet|cette|ce) (?:article|texte|dépêche|contenu)[^.?!]*(?:agence de presse|fil d['’]une? agence|par notre rédaction|de l['’](?:afp|agence))[^.?!]*"
    r"|(?:(?:est[ea]|la|el|l['’]|quest[oa]|o|a|l) ?)?(?:artículo|nota|noticia|texto|entrada|columna|entrevista|reportaje|articolo|testo|pezzo|intervista|artigo|post|matéria|reportagem|notícia|conteúdo|article)(?: (?-i:[\p{Lu}«“])[^?!]*?)?(?: (?:fue|se|ha sido|es|è|è stato|è stata|foi|é|está|va ser|original|originalmente))* ?(?:publicad[ao]|publicó|apareció|reproducid[ao]|apparso|apparsa|pubblicat[oa]|publicou|reproduzid[ao]|apareceu|proviene|tratt[oa]|uscito|republicad[ao])(?: (?:originalmente|originariamente|primero|primeiro|por primera vez|pela primeira vez|per la prima volta|inicialmente|anteriormente|en|in|su|sul|sulla|sull['’]|da|dal|dalla|em|no|na|el|la|los|las|o|a|por|de|do|del))+ <NAME>(?: .*)?(?:[.] .*)?"
    r"|(?:est[ea]|esta) (?:noticia|nota|información|artículo|texto|matéria|notícia)[^.?!]*(?:servicio de agencia|agencia|agencias|teletipo|agência)[^.?!]*|publicad[ao] originalmente (?:en|em|no|na|por) (?:el |la |o |a )?<NAME>|pubblicato (?:originariamente|originalmente|per la prima volta) (?:su|in|sul|sulla|da) <NAME>"
    r"|(?:dit|deze) (?:artikel|verhaal|stuk|bericht|column|opiniestuk)[^.?!]*(?:verscheen|gepubliceerd|overgenomen|geplaatst)[^.?!]*(?:in|op|bij|van|door) (?-i:\p{Lu})[^.?!,]*|(?:(?:denne|denna|den här|dette|den|det här) )?(?:artik\S*|sak(?:en)?|text(?:en)?|tekst(?:en)?|kronik\S*|inlägg\S*|innlegg\S*|nyheten|indlæg\S*|juttu|artikkeli)[^.?!]*(?:bragt|publi[cs]er\S*|trykt|udgivet|trykket|offentliggjort|julkaistu)[^.?!]*(?:i|på|hos|av|af) (?-i:\p{Lu})[^.?!,]*"
    r"|(?:ten|artykuł|tekst|wpis)[^.?!]*(?:ukazał|opublikowan|pochodzi)[^.?!]*(?:w|na|z|przez) (?-i:\p{Lu})[^.?!,]*|(?:tento|tato) (?:článek|text|zpráva)[^.?!]*(?:vyšel|publikován|převzat)[^.?!]*|bu (?:haber|makale|yazı|içerik)[^.?!]*(?:ajans|ilk olarak|alınmıştır|yayınlanmıştır|yayımlanmıştır)[^.?!]*|(?:(?:эта|этот|данная|данный) )?(?:статья|материал|текст|новость)[^.?!]*(?:впервые|опубликован|перепечат|взят)[^.?!]*(?:в|на|с|из) (?-i:[\p{Lu}«])[^.?!]*|(?:ця|цей) (?:стаття|матеріал|текст)[^.?!]*(?:вперше|опублікован)[^.?!]*"
    r"|(?:artikel|berita|tulisan) ini[^.?!]*(?:pertama kali|diterbitkan|tayang|disadur|dikutip|diambil|terbit)[^.?!]*(?:di|dari|oleh|dengan) [^.?!]*|\(?यह (?:खबर|ख़बर|लेख|समाचार|रिपोर्ट)[^।]*(?:फीड|एजेंसी|सिंडिकेट|प्रकाशित|एडिट)[^।]*।?\)?|\(?(?:এই|খবরটি)[^।]*(?:ফিড|প্রকাশিত)[^।]*।?\)?|(?:هذا المقال|هذا الخبر|هذه المادة|هذا التقرير)[^.؟!]*(?:نشر|نقلا|وكالة|منقول)[^.؟!]*|این (?:مطلب|مقاله|خبر|گزارش)[^.؟!]*(?:منتشر|نقل|خبرگزاری)[^.؟!]*"
    r"|(?:本文|文章|此文|原文|本報導|本报道|稿件)(?:系|係|是|由|已|首发|首發|最初|原|为)?(?:转载|轉載|来自|來自|转自|轉自|摘自|首发于?|首發於?|刊于|刊於|刊登于|刊登於|载于|載於|发表于|出自|授权转载自?|由)[^。]{1,40}。?|(?:转载|轉載|转自|轉自|摘自|摘编自)[:: ]?[《「]?[^。]{1,30}|(?:この|本)(?:記事|コンテンツ|文章)は.{1,60}(?:転載|掲載|提供|配信|翻訳|公開).{0,30}|.{1,30}(?:より転載|からの転載|提供)|이 (?:기사|글)는.{1,50}(?:제공|전재|게재|실린).{0,20}"
    r"|direkt aus dem [^.?!]{2,40}|(?:hinweis: )?dieser artikel wird automatisch[^?!]*|mit (?:material|stoff) (?:von|der|des) [^.?!]{0,30}agentur\S*|mit agenturmaterial|avec (?:les )?agences|(?:articolo )?tratto da (?-i:\p{Lu})[^.?!,]*|\((?:综合|綜合)[^)]{2,14}\)|(?:综合|綜合)(?:外电|外電|新华社|本报)[^。]{0,12}(?:报道|報導)|traduit de l['’]\w+[^.?!]*paru[^.?!]*|(?:aus dem|traduit de|traducido de)[^.?!]*(?:übersetzt|original)[^.?!]*(?-i:\p{Lu})[^.?!]*)"
).replace(
    "<NAME>",
    r"(?-i:[\p{Lu}«“„])[^ .,?!]*(?: (?:(?-i:[\p{Lu}\p{N}&(])[^ .,?!]*|de|del|la|di|da|do|der|des|du|und|et|y|e|&|van|von|dell['’]\S+))*",
)

RULES: Final = (
    Rule(
        id="syndicated-feed",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text comes, unedited, from a feed.",
        scope=Scope.INLINE,
        pattern=(
            rf"[(\[*]?(?:(?:disclaimer|note|editor['’]s note) ?[:–-] ?)?(?P<syndicated>(?:(?:(?:except|apart|other than|barring|besides|save)[^.()]*[,;]? )?(?:this|the)(?: above)? {_PIECE}[^.()]*(?: not|n['’]t)(?: been)? {_UNTOUCHED}(?:(?: or|,| and) \w+)*{_BY_STAFF}?[^.()]*"
            rf"|(?:this|the above)(?: is)?\b[^.()]*|(?:the )?(?:except|apart|other than|barring|besides|save|only|headline)[^.()]*[^()]*|(?:auto-?generated|published|taken|sourced|text)) (?:from|by|via|through|is|of|on|in) {_FEED})"
            r"(?:[,;.]? [^()]*)?\.?[)\]*]?$"
        ),
        examples=(
            "⟦(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)⟧",
            "The truce held. ⟦(This story has not been edited by Harbour Post staff and is auto-generated from a syndicated feed.)⟧",
            "⟦Except for the headline, this article has not been edited by The Valley Ledger team and is published from a PTI syndicated feed.⟧",
            "⟦This report is generated from an automated news agency feed without changes.⟧",
            "This story has not been edited by time.",
            "A column from a syndicated feed filled 200 papers.",
            "Except for the headline, the two articles were identical.",
        ),
    ),
    Rule(
        id="syndicated-unedited",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text is an agency's, or nobody's of the site.",
        scope=Scope.INLINE,
        pattern=(
            rf"[(\[*]?(?:(?:disclaimer|note) ?[:–-] ?)?(?P<syndicated>(?-i:T)his (?:is )?[^.()]*(?:auto-?generated|unedited|syndicated|automatically)[^.()]* (?:from|by) (?P<agency>{AGENCIES})|(?:this|the) {_PIECE}(?: above)? is (?:an? )?(?:paid |sponsored )?(?:press release|advertorial|sponsored \w+) (?:supplied|provided|issued|distributed|from)"
            rf"|only the (?:headline|title)[^.()]*(?:written|changed|edited|reworked)[^.()]*(?:agency|agencies|wire|feed)|(?:except|apart)[^.()]*headline[^()]* {SOME})[^()]*[)\]*]?$"
        ),
        examples=(
            "⟦This is an unedited report from Reuters.⟧",
            "⟦Only the headline was written by our desk; the text is the agency's.⟧",
            "Only the headline was written by a human.",
            "This report from Reuters was never printed.",
        ),
    ),
    Rule(
        id="syndicated-supplied",
        kind=Kind.SYNDICATION_NOTE,
        why="Who provides or distributes the text.",
        pattern=(
            rf"[(\[]?(?P<syndicated>syndicated (?:content|feed|article|story|post|news|material)|auto-?generated from[^.?!]*|(?:{_PIECE} )?(?:syndicated|distributed|provided|supplied|delivered|sourced|furnished|licensed)(?: (?:exclusively|to us|for us))? (?:from|via|by|through|courtesy of) (?:the )?(?:(?P<agency>{AGENCIES})|an? (?:third|partner|syndicat)[^.?!]{{0,30}}|(?:our )?(?:content |news |media |syndication )?partners?|{_NAME})"
            rf"|distributed (?:under|through) (?:an? )?[^.?!]{{3,60}}(?:agreement|partnership|licen[sc]e)[^.?!]*|(?:powered|news feed provided|news provided|content provided) by {_NAMED_WIRE}|(?:{_PIECE}|courtesy) (?:by|of|courtesy of|from|courtesy) (?:our )?(?:content |news |media |syndication )?partners?,? ?(?:{_NAME})?|{_PIECE} courtesy (?:of )?{_NAME}|courtesy of our [^.?!]{{3,60}}|shared (?:via|by|through) our [^.?!]{{3,60}})(?:,? (?:on|and) (?:behalf|all)[^?!]*|[.] ?(?:all|any|read|no|©|for|this)[^?!]*|,? all rights[^?!]*)?[)\]]?"
        ),
        examples=(
            "⟦Distributed by Fennel Content Agency, LLC.⟧",
            "⟦Provided by Fennel Newswire⟧",
            "⟦Syndicated content⟧",
            "Provided by the state, the school meals are free.",
            "Distributed by drone, the vaccine came in time.",
        ),
    ),
    Rule(
        id="syndicated-first-published",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere.",
        pattern=rf"[(\[]?(?P<syndicated>{_FIRST_PUBLISHED})[)\]]?",
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
            rf"(?P<syndicated>(?-i:T)his {_PIECE} {_WAS} (?:here )?{_AT} (?:the )?(?:(?P<agency>{AGENCIES})|{_NAME}){_MORE}|(?-i:F)irst (?:published|appeared) {_AT} {_NAME}{_MORE}|(?-i:O)riginally (?:published|appeared) {_AT} {_NAME}{_MORE}|(?-i:R)epublished (?:from|with permission)[^?!]*"
            rf"|(?-i:T)he (?:post|article) (?-i:[\p{{Lu}}\p{{N}}“\"‘«])[^?!]* (?:appeared first|first appeared|was first published|was originally published) (?:on|in) {_NAME}|(?-i:R)ead the (?:original|full) (?:article|story|post|version|piece|report)(?: here| (?:on|at|in) {_NAME})?|(?-i:A) (?:longer |shorter )?version of this {_PIECE} {_WAS} {_AT} {_NAME}{_MORE})[.»]*$"
        ),
        examples=(
            "The dam was built in 1961. ⟦This article first appeared in the Fennel Post.⟧",
            "It ends in June. ⟦Read the original article.⟧",
            "This article of the law was published in Paris first.",
            "He said that the song was first published in Rome.",
        ),
    ),
    Rule(
        id="syndicated-supplied-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="Who provides or distributes the text, stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=rf"(?P<syndicated>(?-i:(?:Content |Story |Text |Report )?(?:D|d)istributed|(?:Content |Story |Text |Report )?(?:P|p)rovided|(?:S|s)upplied|Syndicated) (?:by|from|via) (?:the )?(?P<agency>{AGENCIES}))\.?$",
        examples=(
            "It opens in May. ⟦Distributed by Fennel Content Agency.⟧",
            "The blankets were provided by the agency.",
            "Provided by nobody, it was free.",
        ),
    ),
    Rule(
        id="syndicated-original",
        kind=Kind.SYNDICATION_NOTE,
        why="A link to the original of the text.",
        pattern=(
            rf"[(\[]?(?P<syndicated>(?:{_OPEN} )?(?:to )?(?:(?:read|view|see|go to|visit|find|link to|show|access|open) (?:the |at |on |to |this )*(?:original|source)|(?:the )?original)(?: (?:source|news|press))*(?: (?:article|story|post|content|piece|report|version|publication|release|interview|text|column|essay|page|link|url))?(?: (?:here|online|below))?(?: published)?"
            rf"(?: ?(?:at|on|in|from|by|via) (?:the )?(?:(?P<agency>{AGENCIES})|{_NAME}))?(?:(?: on \S+)? ?: ?(?:https?://)?\S+)?|go to (?:the )?source|source (?:link|url|article)|the original (?:article|story|version|post|report|piece)[^.?!]{{0,40}} (?:can be (?:found|read|viewed)|is available|appeared|was published|first appeared)[^.?!]*|original(?:ly)? (?:source|article|published|post) ?: ?{_NAME}"
            r"|(?:zum|zur) original(?:artikel|meldung|beitrag)?|(?:hier geht es )?zum original\S*|original-content von: .*|lire l['’](?:article )?original[^.?!]*|le(?:a|e|er|ia|r) (?:el|o|a) (?:artículo|artigo|nota|matéria|texto|noticia) original[^.?!]*|leggi l['’](?:articolo )?originale[^.?!]*|lees het (?:originele|oorspronkelijke) (?:artikel|bericht)[^.?!]*|läs (?:original\S*|hela artikeln hos)[^.?!]*|læs (?:den )?original\S*[^.?!]*|les (?:original\S*|hele saken hos)[^.?!]*"
            r"|przeczytaj oryginał[^.?!]*|haberin (?:aslı|orijinali|devamı|kaynağı)[^.?!]*|читать (?:в оригинале|оригинал)[^.?!]*|оригинал (?:статьи|материала)[^.?!]*|baca (?:artikel|berita) asli\S*[^.?!]*|(?:查看|阅读|閱讀)?原文(?:链接|地址|連結|出处|网址)?[::]?\S*|元記事(?:を読む)?[::]?\S*|원문 ?(?:보기|링크)?\S*|المصدر الأصلي.*|मूल लेख.*)[)\]]?"
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
        pattern=rf"(?P<syndicated>(?:read|continue reading|keep reading|(?:see|view|find) (?:more|it|the full|the original|this))(?: (?:it|more|on|this|the rest|full story|(?:the |this )?(?:full|whole|complete|entire) (?:article|story|post|piece|report|interview|review))*)? (?:at|on) (?:the )?(?:(?P<agency>{AGENCIES})|{_NAME}))",
        examples=(
            "⟦Read it at Fennel Post⟧",
            "⟦Read the full story at Grist Mill⟧",
            "Read it at night, with the doors locked.",
            "Continue reading on the train.",
        ),
    ),
    Rule(
        id="syndicated-source",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that names an agency as the source.",
        pattern=rf"[(\[/]? ?(?P<syndicated>(?:{_SOURCE_WORD}|courtesy|inputs?|इनपुट|feed|wire|agency|text und|提供|기사제공)(?: (?:of|by|from))? ?(?:[:：/=–-] ?|(?:of|by|from) )(?:(?P<agency>{AGENCIES})|(?:{SOME}|press release|news release|pressemitteilung|communiqué|media|local media|web|staff|and|und|et|,| )+|{AGENCY}[ /,]+{_NAME}|{_NAME}[ /,]+{AGENCY}))[)\]]?",
        examples=(
            "⟦Source: Reuters⟧",
            "⟦Quelle: dpa/afp⟧",
            "⟦(Fuente: EFE)⟧",
            "Source: who talks to reporters, and why",
            "Sources close to Reuters deny it.",
        ),
    ),
    Rule(
        id="syndicated-source-name",
        kind=Kind.SYNDICATION_NOTE,
        why="A label that names anyone else as the source; under a chart it would be content.",
        certainty=Certainty.LIKELY,
        pattern=rf"[(\[/]? ?(?P<syndicated>(?:{_SOURCE_WORD} ?[:：/–-]|(?-i:SOURCE)) ?(?:{_NAME}|(?-i:[\p{{Lu}}«“])[^ .?!,;]*(?: [^ .?!,;]+){{1,4}}|(?-i:\p{{Lo}})[^.?!।。،]{{0,40}})|via:? (?:{_NAME})|theo (?-i:[\p{{Lu}}])[^.?!]{{2,40}}|\(?综合[^。]{{2,12}}\)?)[)\]]?",
        examples=(
            "⟦Source: Fennel Post⟧",
            "⟦SOURCE Port of Fennel⟧",
            "⟦via The Tern⟧",
            "Via Appia is dug up again.",
            "Source of pride",
        ),
    ),
    Rule(
        id="syndicated-agency-line",
        kind=Kind.SYNDICATION_NOTE,
        why="The name of the agency, or the word for agencies, alone on a line, as a signature.",
        pattern=rf"(?P<syndicated>[(\[<【=](?:© ?|\(c\) ?)?(?:[^ ()=]{{1,12}}=)?(?:(?P<agency>{SIGNATURES})|{SOME})[)\]>】]|(?:[—–-]+|/|~) ?(?:{SOME}))",
        examples=(
            "⟦(AFP)⟧",
            "⟦[dpa]⟧",
            "⟦(Agencies)⟧",
            "(AFP was not allowed in.)",
            "(The agency denies this.)",
        ),
    ),
    Rule(
        id="syndicated-agency-sign",
        kind=Kind.SYNDICATION_NOTE,
        why="The name of the agency alone behind a dash or a stroke, as a signature.",
        pattern=rf"(?P<syndicated>(?:[—–-]+|/|~|=|©) ?(?P<agency>{SIGNATURES})[./]?)",
        examples=("⟦– AFP⟧", "⟦/ATS⟧", "– AFP: 201 cities", "– Reuters reported it in March."),
    ),
    Rule(
        id="syndicated-agency-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The agency's signature at the end of a sentence.",
        scope=Scope.INLINE,
        pattern=rf"(?P<syndicated>(?:\((?:© ?)?| ?[—–] ?|(?: |^)--? ?|[(\[]?{_SOURCE_CAPITAL} ?[::] ?)(?P<agency>{SIGNATURES}))\.?[)\]/]?$|[(\[]?{_SOURCE_CAPITAL} ?[::] ?(?:{SOME}|{AGENCIES})[)\]]?$|\((?:{SOME})\)$",
        examples=(
            "Police asked for help. ⟦(ANI)⟧",
            "It took the village first. ⟦— AFP⟧",
            "He spoke to Reuters",
            "The agency (AFP) denied it.",
        ),
    ),
    Rule(
        id="inputs-from",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that agencies gave part of the text: no claim that all of it is theirs.",
        pattern=rf"[(\[]?(?:{_WITH}(?: the)?(?: {SOME}| (?P<agency>{AGENCIES})| {_NAME})(?:,? (?:and|&) [^.?!]{{2,40}})?|{_WITH_AGENCIES})[)\]]?",
        examples=(
            "⟦With inputs from PTI⟧",
            "⟦(With agency inputs)⟧",
            "With inputs of nitrogen, the yield doubles.",
            "With files from the archive, she proved it.",
        ),
    ),
    Rule(
        id="inputs-from-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="The same in other languages than English.",
        pattern=rf"[(\[]?(?:[—–-]+ ?)?{_FOREIGN_WITH} ?(?:de |la |las |l['’]|le |da |das |d['’])?(?:{SOME}|(?P<agency>{AGENCIES}))(?: (?:berichtet|报道|報導))?[)\]]?",
        examples=(
            "⟦Avec AFP⟧",
            "⟦Com informações da Lusa⟧",
            "⟦(По материалам ТАСС)⟧",
            "Avec AFP ou sans elle, le journal continue.",
            "Con información falsa, entraron.",
        ),
    ),
    Rule(
        id="inputs-from-tail",
        kind=Kind.SYNDICATION_NOTE,
        why="The same at the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:(?:\({_WITH}|\({_FOREIGN_WITH}|(?-i:(?:[—–-]+ ?)?[Ww])ith (?:additional |further |some )*(?:inputs?|files|reporting|material|information) (?:from|by)|(?-i:I)nputs? (?:from|by)|{_FOREIGN_CAPITAL}) ?(?:the |l['’])?(?:{SOME}|(?P<agency>{AGENCIES}))(?: inputs?)?\)?"
            rf"|\({_WITH} {_NAME}\)|(?-i:W)ith (?:inputs?|files|reporting) from (?-i:[\p{{Lu}}])[^.?!]+|\({_WITH_AGENCIES}\)|(?-i:W)ith {SOME}(?: inputs?)?|(?-i:F)rom (?:staff and )?wire (?:reports|services)|(?-i:C)ompiled from (?:wire|agency) reports)\.?$"
        ),
        examples=(
            "The index fell. ⟦(With inputs from IANS)⟧",
            "It ends in May. ⟦With agency inputs⟧",
            "The bank grew with inputs from Asia.",
            "He came with agencies in mind.",
        ),
    ),
    Rule(
        id="wire-reports",
        kind=Kind.SYNDICATION_NOTE,
        why="A byline that stands for agencies.",
        pattern=rf"[(\[]?(?:(?:from|compiled (?:from|by)|based on|source:?) )?(?:staff and |our |various |combined )*(?P<syndicated>wire|agency|news agency|wire service|news service)s?(?: (?:reports?|services?|staff|copy|dispatches|news|sources?))?(?: and staff(?: reports?)?)?[)\]]?|{SOME}",
        certainty=Certainty.LIKELY,
        examples=(
            "⟦From wire reports⟧",
            "⟦Compiled from agency reports⟧",
            "⟦Agencies⟧",
            "Wire reports from the front were false.",
            "News agencies: a short history",
        ),
    ),
    Rule(
        id="syndicated-feed-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="A note in another language than English that the text comes from the feed of an agency, named.",
        pattern=rf"[(\[]?(?P<syndicated>(?:(?:hinweis: )?dies(?:er|e|es) \S+ [^.?!]*(?:feed|angebot|newskanal|ticker|meldung|material|dienst)(?: der| von| des)?|(?:direkt )?aus dem|(?:cet|cette|ce) \S+ [^.?!]*(?:fil|flux)(?: de)?|est[ea] \w+ [^.?!]*(?:servicio|teletipo|serviço)(?: de)?|quest[oa] \w+ [^.?!]*(?:agenzia|flusso|lancio)|текст|(?:यह|ये) [^।]*?) (?:la |l['’])?(?P<agency>{AGENCIES})(?:[- ](?:newskanal|feed|ticker|फीड|फ़ीड))?(?: [^.?!]*)?)[)\]]?",
        examples=(
            "⟦Dieser Text stammt aus dem Angebot der dpa und wurde nicht bearbeitet.⟧",
            "⟦Cette dépêche provient du fil de l'AFP⟧",
            "Dieser Mann arbeitet bei der dpa.",
            "Die dpa berichtete am Montag.",
        ),
    ),
    Rule(
        id="syndicated-other-languages",
        kind=Kind.SYNDICATION_NOTE,
        why="A note that the text first stood elsewhere or is an agency's, in other languages than English.",
        pattern=rf"[(\[]?(?P<syndicated>{_FOREIGN})[)\]]?",
        examples=(
            "⟦Dieser Artikel erschien zuerst in der Fenchelpost.⟧",
            "⟦本文转载自《海湾日报》⟧",
            "Der Artikel erschien zuerst auf Deutsch und wurde dann verboten.",
            "L'articolo proviene da una raccolta privata.",
        ),
    ),
)
