"""Pieces of the notes that say where a text comes from (RE2 syntax)."""

from typing import Final

from cleaners.rules.agencies import AGENCY, SOME
from cleaners.rules.lexicon import any_of, capital

PIECE: Final = (
    r"(?:(?:news )?(?:story|article|report|copy|item|content|piece|text|post|column|essay"
    r"|interview|feature|commentary|analysis|op-?ed|opinion(?: piece)?|editorial|review|excerpt"
    r"|video|recipe|podcast|dispatch|guide|series|investigation|blog(?: post)?|news|list|release))"
)
NAME: Final = (
    r"(?:(?-i:(?:(?:the|The|a) )?[\p{Lu}\p{Lo}«“\"‘][^ .,:;!?()]*(?:[.&'’][^ .,:;!?()]+)*(?: (?:[\p{Lu}\p{Lo}\p{N}&«“\"‘(][^ .,:;!?()]*(?:[.][^ .,:;!?()]+)*"
    r"|of|and|the|for|on|de|du|des|la|le|les|del|di|da|do|dos|der|die|das|und|van|von|en|et|y|e|og"
    r"|i))*)(?:['’]s? (?:web ?site|blog|site|newsletter|magazine|page))?"
    r"|[a-z0-9-]+(?:\.[a-z0-9-]+)+|medium|substack)"
)
MORE: Final = (
    r"(?:(?:,? ?(?:and|but|&|und|et|y|e) (?:is|was|has|have|are|it|we|here|wird|est|re\w+"
    r"|distributed|shared|reviewed|used|syndicated|translated)\b|,? (?:under|with|through"
    r"|thanks to|as part of|via|by|in (?:partnership|collaboration|association)"
    r"|on (?-i:[\p{Lu}\p{N}])|in (?-i:[\p{Lu}])|for|here|where people|unter|sous|bajo|sotto|sob"
    r"|(?:re)?(?:published|printed|produced|posted)|a\b|an\b|\d|(?-i:[\p{Lu}\p{N}]))\b)[^?!]*"
    r"|[:.;] ?.*)?"
)
WAS: Final = (
    r"(?:(?:was|is|has been|had been|were|were|are|being)?(?: an?)? ?(?:(?:originally|first"
    r"|initially|previously|also|simultaneously|jointly|re-?|here|kindly|co-?)\s?)*(?:published"
    r"|posted|printed|appeared|ran|run|aired|broadcast|featured|produced|written|reported|created"
    r"|distributed|syndicated|provided|supplied|shared|republished|re-published|reproduced"
    r"|reprinted|adapted|excerpted|translated|reposted|cross-?posted|released|carried|sourced"
    r"|brought to you))"
)
_FEED_NOUN: Final = (
    r"(?:(?:news |rss |live |data |press |content |wire |news[- ]?wire )*(?:feeds?|wires?"
    r"|services?|newswires?|agency|agencies|copy|sources?|syndicat\w+))"
)
FEED: Final = (
    rf"(?:(?:an?|the|our|its|another|various|one of) )?(?:(?:(?P<agency>{AGENCY})|syndicated"
    rf"|automated|auto-?generated|unedited|third[- ]party|external|wire|news|news agency|press"
    rf"|agency|partner|international|licensed) )+(?:{_FEED_NOUN})"
)
UNTOUCHED: Final = (
    r"(?:edited|created|altered|changed|modified|written|reviewed|touched|rewritten|verified"
    r"|vetted|checked|independently verified|produced|prepared|amended|corrected)"
)
BY_STAFF: Final = (
    r"(?: by (?:(?:(?-i:the) )?(?P<publisher>(?-i:[\p{Lu}\p{N}])[^.,()]*?)(?:['’]s?)?"
    r"(?: (?:staff|team|editors?|editorial|desk|newsroom|news|web|journalists?|reporters?|correspondents?))+(?: members?)?"
    r"|(?:our|the|any|its|a|an)\b[^.()]{0,60}?|(?P<editor>(?-i:[\p{Lu}\p{N}])[^.,()]{1,40}?)))"
)

AT: Final = r"(?:by|on|in|at|from|via|with|through|for|to|as part of)"
NAMED_WIRE: Final = r"(?-i:\p{Lu})[^.?!]{2,40}(?:wire|news|agency|press|feed|newswire|service)"
OPEN: Final = (
    r"(?:(?:please |to )*(?:click(?: here| on)?|tap(?: here)?|go|follow (?:the|this) link|visit|see|here is))"
)
SOURCE_WORD: Final = any_of("""
    (?:news_|original_|article_|story_|text_|content_)*sources? quellen? fuentes? fonti? fontes?
    bron(?:nen)? źródł[oa] källor? kilder? lähde zdroje? forrás sursa izvor източник источник источники
    джерел[оа] kaynak(?:lar)? πηγή sumber nguồn
    सूत्र स्रोत সূত্র (?:ال)?مصدر (?:ال)?مصادر منبع منابع ماخذ מקור ที่มา 来源 來源 消息来源 新闻来源 稿源 文章来源 出典 出所 情報元
    출처 자료""")
SOURCE_CAPITAL: Final = capital(
    "source quelle fuente fonte bron źródło källa kilde lähde zdroj kaynak источник джерело sumber सूत्र المصدر منبع 来源 出典 출처"
)
FOREIGN_CAPITAL: Final = capital(
    "mit avec con_información_de con con_informazioni com_informações_d[aeo]s? com met med по_материалам за_матеріалами"
)
WITH: Final = (
    r"(?:[—–-]+ ?)?(?:(?:with|and|additional|some|news desk with|agency|by)\b ?)*(?:(?:additional"
    r"|further|extra|some|more|other|agency|wire|desk|news)\b ?)*(?:inputs?|files|reporting"
    r"|material|information|details|contributions?|reports?|text|content|video|copy|help"
    r"|wires?)(?: (?:provided|supplied))? (?:from|by|of)"
)
WITH_AGENCIES: Final = (
    rf"(?:[a-z]+ desk )?(?:(?:news|web|online) desk )?(?:with )?(?:additional )?{SOME} (?:inputs?"
    rf"|material|reports|copy|इनपुट)(?: के साथ)?|with {SOME}|inputs? (?:from|by) {SOME}"
)
FOREIGN_WITH: Final = any_of("""
    (?:mit|unter_verwendung_von) mit_material_(?:von|der|des) mit_informationen_(?:von|der)
    unter_verwendung_von avec l['’] avec_l['’] con con_información_de con_informaciones_de con_datos_de
    con_material_de con_informazioni_(?:di|da)? com com_informações_d[aeo] com_informações_das com_agências
    met met_medewerking_van med med_material_från med_(?:oplysninger|stof)_fra z za_pap na_podstawie
    по_материалам по_данным по_сообщени(?:ям|ю) по_информации за_матеріалами за_даними dari dilansir_dari
    mengutip مع نقلا_عن نقلاً_عن وفقا_ل به_نقل_از به_گزارش with""")
FOREIGN: Final = (
    r"(?:(?:dies(?:er|e|es)) (?:text|artikel|beitrag|bericht|meldung|interview|kommentar|essay"
    r"|post|reportage) (?:erschien|wurde|ist|stammt|wird)(?:[^.?!]* (?:zuerst|ursprünglich"
    r"|zunächst|erstmals|zuvor|bereits)[^.?!]* (?:in|im|bei|auf|von|aus|unter|der|dem|den|beim"
    r"|am) <NAME>(?: (?:erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt"
    r"|gelaufen))?(?:[.] .*)?|[^.?!]* (?:aus|von|vom|über|nicht|automatisch)[^.?!]*(?:agentur|feed"
    r"|newskanal|ticker|redaktion)[^.?!]*)|(?:der|die|das) (?:text|artikel|beitrag|bericht"
    r"|post) (?-i:[\p{Lu}\p{N}„“])[^?!]* erschien (?:zuerst|ursprünglich) (?:in|im|bei"
    r"|auf)(?: de[rm])? <NAME>"
    r"|(?:(?:cet|cette|ce|l['’]) ?(?:article|texte|dépêche|billet|tribune|entretien|papier|post"
    r"|contenu)(?: (?-i:[\p{Lu}«“])[^?!]*)? (?:a|est|a été|avait|fut)[^.?!]* ?(?:publiée?"
    r"|republiée?|parue?|apparue?|diffusée?|produite?|reprise?)[^.?!]* (?:sur|dans|par|de"
    r"|à partir de|chez)|(?:(?:article|texte) )?(?:initialement |d['’]abord )?(?:publié"
    r"|paru)(?: initialement| d['’]abord| à l['’]origine)? (?:sur|dans|par)) (?:la |le |les "
    r"|l['’])?<NAME>(?: sous .*)?(?:[.] .*)?|(?:cet|cette|ce) (?:article|texte|dépêche"
    r"|contenu)[^.?!]*(?:agence de presse|fil d['’]une? agence|par notre rédaction|de l['’](?:afp"
    r"|agence))[^.?!]*"
    r"|(?:(?:est[ea]|la|el|l['’]|quest[oa]|o|a|l) ?)?(?:artículo|nota|noticia|texto|entrada"
    r"|columna|entrevista|reportaje|articolo|testo|pezzo|intervista|artigo|post|matéria|reportagem"
    r"|notícia|conteúdo|article)(?: (?-i:[\p{Lu}«“])[^?!]*?)?(?: (?:fue|se|ha sido|es|è|è stato"
    r"|è stata|foi|é|está|va ser|original|originalmente))* ?(?:publicad[ao]|publicó|apareció"
    r"|reproducid[ao]|apparso|apparsa|pubblicat[oa]|publicou|reproduzid[ao]|apareceu|proviene"
    r"|tratt[oa]|uscito|republicad[ao])(?: (?:originalmente|originariamente|primero|primeiro"
    r"|por primera vez|pela primeira vez|per la prima volta|inicialmente|anteriormente|en|in|su"
    r"|sul|sulla|sull['’]|da|dal|dalla|em|no|na|el|la|los|las|o|a|por|de|do"
    r"|del))+ <NAME>(?: .*)?(?:[.] .*)?"
    r"|(?:est[ea]|esta) (?:noticia|nota|información|artículo|texto|matéria"
    r"|notícia)[^.?!]*(?:servicio de agencia|agencia|agencias|teletipo|agência)[^.?!]*"
    r"|publicad[ao] originalmente (?:en|em|no|na|por) (?:el |la |o |a )?<NAME>"
    r"|pubblicato (?:originariamente|originalmente|per la prima volta) (?:su|in|sul|sulla"
    r"|da) <NAME>"
    r"|(?:dit|deze) (?:artikel|verhaal|stuk|bericht|column|opiniestuk)[^.?!]*(?:verscheen"
    r"|gepubliceerd|overgenomen|geplaatst)[^.?!]*(?:in|op|bij|van|door) (?-i:\p{Lu})[^.?!,]*"
    r"|(?:(?:denne|denna|den här|dette|den|det här) )?(?:artik\S*|sak(?:en)?|text(?:en)?"
    r"|tekst(?:en)?|kronik\S*|inlägg\S*|innlegg\S*|nyheten|indlæg\S*|juttu"
    r"|artikkeli)[^.?!]*(?:bragt|publi[cs]er\S*|trykt|udgivet|trykket|offentliggjort"
    r"|julkaistu)[^.?!]*(?:i|på|hos|av|af) (?-i:\p{Lu})[^.?!,]*"
    r"|(?:ten|artykuł|tekst|wpis)[^.?!]*(?:ukazał|opublikowan|pochodzi)[^.?!]*(?:w|na|z"
    r"|przez) (?-i:\p{Lu})[^.?!,]*|(?:tento|tato) (?:článek|text|zpráva)[^.?!]*(?:vyšel|publikován"
    r"|převzat)[^.?!]*|bu (?:haber|makale|yazı|içerik)[^.?!]*(?:ajans|ilk olarak|alınmıştır"
    r"|yayınlanmıştır|yayımlanmıştır)[^.?!]*|(?:(?:эта|этот|данная|данный) )?(?:статья|материал"
    r"|текст|новость)[^.?!]*(?:впервые|опубликован|перепечат|взят)[^.?!]*(?:в|на|с"
    r"|из) (?-i:[\p{Lu}«])[^.?!]*|(?:ця|цей) (?:стаття|матеріал|текст)[^.?!]*(?:вперше"
    r"|опублікован)[^.?!]*"
    r"|(?:artikel|berita|tulisan) ini[^.?!]*(?:pertama kali|diterbitkan|tayang|disadur|dikutip"
    r"|diambil|terbit)[^.?!]*(?:di|dari|oleh|dengan) [^.?!]*|\(?यह (?:खबर|ख़बर|लेख|समाचार"
    r"|रिपोर्ट)[^।]*(?:फीड|एजेंसी|सिंडिकेट|प्रकाशित|एडिट)[^।]*।?\)?|\(?(?:এই|খবরটি)[^।]*(?:ফিড"
    r"|প্রকাশিত)[^।]*।?\)?|(?:هذا المقال|هذا الخبر|هذه المادة|هذا التقرير)[^.؟!]*(?:نشر|نقلا|وكالة"
    r"|منقول)[^.؟!]*|این (?:مطلب|مقاله|خبر|گزارش)[^.؟!]*(?:منتشر|نقل|خبرگزاری)[^.؟!]*"
    r"|(?:本文|文章|此文|原文|本報導|本报道|稿件)(?:系|係|是|由|已|首发|首發|最初|原|为)?(?:转载|轉載|来自|來自|转自|轉自|摘自|首发于?|首發於?|刊于"
    r"|刊於|刊登于|刊登於|载于|載於|发表于|出自|授权转载自?|由)[^。]{1,40}。?|(?:转载|轉載|转自|轉自|摘自|摘编自)[:: ]?[《「]?[^。]{1,30}"
    r"|(?:この|本)(?:記事|コンテンツ|文章)は.{1,60}(?:転載|掲載|提供|配信|翻訳|公開).{0,30}|.{1,30}(?:より転載|からの転載|提供)"
    r"|이 (?:기사|글)는.{1,50}(?:제공|전재|게재|실린).{0,20}"
    r"|direkt aus dem [^.?!]{2,40}|(?:hinweis: )?dieser artikel wird automatisch[^?!]*"
    r"|mit (?:material|stoff) (?:von|der|des) [^.?!]{0,30}agentur\S*|mit agenturmaterial"
    r"|avec (?:les )?agences|(?:articolo )?tratto da (?-i:\p{Lu})[^.?!,]*|\((?:综合|綜合)[^)]{2,14}\)"
    r"|(?:综合|綜合)(?:外电|外電|新华社|本报)[^。]{0,12}(?:报道|報導)|traduit de l['’]\w+[^.?!]*paru[^.?!]*"
    r"|(?:aus dem|traduit de|traducido de)[^.?!]*(?:übersetzt|original)[^.?!]*(?-i:\p{Lu})[^.?!]*)"
).replace(
    "<NAME>",
    (
        r"(?-i:[\p{Lu}«“„])[^ .,?!]*(?: (?:(?-i:[\p{Lu}\p{N}&(])[^ .,?!]*|de|del|la|di|da|do|der|des"
        r"|du|und|et|y|e|&|van|von|dell['’]\S+))*"
    ),
)
FEED_NOTE: Final = (
    rf"[(\[*]?(?:(?:disclaimer|note|editor['’]s note) ?[:–-] ?)?(?P<syndicated>(?:(?:(?:except"
    rf"|apart|other than|barring|besides|save)[^.()]*[,;]? )?(?:this"
    rf"|the)(?: above)? {PIECE}[^.()]*(?: not|n['’]t)(?: been)? {UNTOUCHED}(?:(?: or|,"
    rf"| and) \w+)*{BY_STAFF}?[^.()]*"
    rf"|(?:this|the above)(?: is)?\b[^.()]*|(?:the )?(?:except|apart|other than|barring|besides"
    rf"|save|only|headline)[^.()]*[^()]*|(?:auto-?generated|published|taken|sourced|text)) (?:from"
    rf"|by|via|through|is|of|on|in) {FEED})"
    r"(?:[,;.]? [^()]*)?\.?[)\]*]?"
)
"""A note that the text comes from a feed, whole: the end of its line is its end."""
