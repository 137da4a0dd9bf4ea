"""Copyright lines, reserved rights and terms of reuse."""

from typing import Final

from cleaners.rules.lexicon import any_of, capital, made_of
from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

_RESERVED: Final = (
    r"(?:(?:all|some|no|certain) (?:other |intellectual property |copyrights? (?:and )?)?(?:rights?|copyrights?) (?:are |is |thereto |therein )?(?:strictly |hereby )?reserved|copyrights? reserved|rights reserved|all rights? (?:are )?owned by|todos los derechos de autor reservados|derechos de autor reservados|direitos autorais reservados|droits (?:de reproduction [^.?!]{0,30})?réservés|alle auteursrechten voorbehouden|حقوق (?:الطبع والنشر|النشر|الطبع) محفوظة|सभी अधिकार सुरक्षित|모든 권리 보유|alle rechte (?:liegen |sind )?vorbehalten|tous (?:les )?droits(?: de reproduction)? réservés|todos los derechos(?: están)? reservados|(?:reservados todos los )?derechos reservados|reservados todos los derechos"
    r"|(?:tutti i )?diritti (?:sono )?riservati|riproduzione (?:riservata|vietata)|todos os direitos(?: são)? reservados|(?:direitos|derechos) reservados|alle rechten voorbehouden|auteursrecht(?:en)? voorbehouden|tots els drets reservats|eskubide guztiak"
    r"|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile(?: sunt)? rezervate|vse pravice pridržane|sva prava (?:zadržana|pridržana)|сва права задржана|всички права запазени"
    r"|alla rättigheter (?:är )?(?:reserverade|förbehållna)|alle rettigheter(?: er)? (?:reservert|forbeholdt)|alle rettigheder(?: er)? (?:forbeholdes|forbeholdt)|med ensamrätt|kaikki oikeudet pidätetään|öll réttindi áskilin|kõik õigused kaitstud|visos teisės saugomos|visas tiesības (?:aizsargātas|paturētas)"
    r"|tüm hakları (?:saklıdır|mahfuzdur)|bütün hüquqlar qorunur|все права (?:защищены|сохранены)|(?:усі|всі) права (?:захищено|захищені)|усе правы абаронены|με (?:την )?επιφύλαξη παντός δικαιώματος|όλα τα δικαιώματα(?: διατηρούνται)?|hak cipta (?:dilindungi|terpelihara)(?: undang-undang)?|karapatang ari|mọi quyền được bảo lưu|giữ bản quyền|haki zote zimehifadhiwa"
    r"|सर्वाधिकार सुरक्षित|(?:जुमला )?हक्क राखीव|সর্বস্বত্ব (?:সংরক্ষিত|স্বত্ব)|அனைத்து உரிமைகளும்|(?:جميع|كافة|كل) (?:الحقوق|حقوق النشر) محفوظة|(?:تمامی?|کلیه|همه|تمام) حقوق.{0,60}محفوظ|جملہ حقوق.{0,30}محفوظ|כל הזכויות שמורות|สงวน(?:ลิข)?สิทธิ์|版权所有|版權所有|著作權所有|保留所有权利|保留一切權利|不許複製|無断(?:転載|複製|複写|使用).{0,20}禁|禁無断(?:転載|複製)|무단 ?(?:전재|복제|배포).{0,30}금지)"
)
_SIGN: Final = r"(?:©️?|ⓒ|℗|&copy;|\(c\)|copyright(?:s|ed)?|copr\.|कॉपीराइट|কপিরাইট|hak cipta|bản quyền(?: thuộc(?: về)?)?|telif hakkı|حقوق (?:النشر|الطبع والنشر|الطبع)|版权|著作權|저작권)"
_YEAR_RANGE: Final = r"(?:(?:19|20)\d\d(?: ?[-–—/,&]| to| bis| and)? ?)*(?P<year>(?:19|20)\d\d)(?: ?[-–—] ?(?:present|heute|today|now))?"
_NEXT: Final = any_of(r"""
    all some no not any the this these an? our your you we to by for powered built design(?:ed)? theme distributed published website site privacy terms registered registration part division unauthori[sz]ed
    reproduc\w+ republi\w+ redistrib\w+ use permission visit hosted reprint\w* contents? contact made developed company created proudly managed subject user cookies? legal licen[sc]\w+ materials?
    please photos? text member issn vat tel phone follow advert\w* data news version updated last""")
_AND_MORE: Final = (
    rf"(?:[ .,|।–—-]+{_RESERVED}.*| ?[|·•∙/].*| [–—-] .*|\.? ?\(.*\)|[.,;] {_NEXT}\b.*|,? (?:powered|built|designed|developed|hosted|published|distributed|managed) (?:by|with|on) .*"
    r"|,? (?:and|&) (?:its|their|our) .*|,? (?:an? )?(?:division|part|subsidiary|brand|member|unit|company) of .*)?"
)
_START: Final = r"(?:(?-i:[\p{Lu}\p{Lo}\p{N}“\"])|the )"
_TITLE_CASE: Final = r"(?-i:[\p{Lu}\p{Lo}\p{N}][^ |·•∙©:;?!“”\"]*(?: (?:[\p{Lu}\p{Lo}\p{N}&(][^ |·•∙©:;?!“”\"]*|of|and|the|for|de|du|des|la|le|les|del|di|da|do|dos|der|die|das|und|van|von|en|et|y|e))*?)"
_WHAT: Final = any_of("""
    all entire the this our site sites website web page contents? texts? photos? photographs? images? pictures? videos? graphics? articles? stor(?:y|ies) design layout materials? words data
    and & of on our on_this_site with everything here legal notice: original portions""")
_MAKER: Final = r"(?:(?:powered|theme|site|website|web|design(?:ed)?|development|developed|published|hosted|built|created|managed)(?: and [^ ]+)? (?:by|with|on)[^.?!|©]{2,60}[ .|·–-]+)?"
_SITE: Final = r"(?:materials?|articles?|stor(?:y|ies)|contents?|reports?|texts?|pages?|(?:web ?)?sites?|publications?|works?|documents?|images?|photo(?:graph)?s?|videos?|news|information|posts?|copy|columns?|features?|blogs?|newsletters?|data|copyright notice)"
_COPIED: Final = r"(?:re-?produc|re-?publish|re-?distribut|re-?writ|broadcast|cop(?:y|ie)|re-?print|re-?transmit|transmit|duplicat|distribut|publish|re-?us|re-?post|extract|modif|scrap|stor|exploit|translat)"
_REPRODUCTION: Final = r"(?:(?:any |all )?(?:unauthori[sz]ed|unlicen[sc]ed) |any |the |no )?(?:reproduction|copying|republication|redistribution|distribution|duplication|use|reuse|re-use|publication|transmission|scraping)(?:,? (?:and/?|or|,) ?(?:or )?\w+)*"
_FORBIDDEN: Final = r"(?:prohibited|forbidden|not (?:permitted|allowed)|unlawful|illegal|a violation)"

_RESERVED_TAIL: Final = capital("""
    alle_rechte_vorbehalten nachdruck_verboten tous_droits_réservés reproduction_interdite todos_los_derechos_reservados derechos_reservados tutti_i_diritti_riservati riproduzione_riservata todos_os_direitos_reservados
    direitos_reservados alle_rechten_voorbehouden wszelkie_prawa_zastrzeżone všechna_práva_vyhrazena všetky_práva_vyhradené toate_drepturile_rezervate minden_jog_fenntartva alla_rättigheter_förbehållna
    alle_rettigheter_forbeholdt kaikki_oikeudet_pidätetään tüm_hakları_saklıdır все_права_защищены усі_права_захищен[оі] hak_cipta_dilindungi(?:_undang-undang)? सर्वाधिकार_सुरक्षित جميع_الحقوق_محفوظة تمامی_حقوق_محفوظ_است 版权所有 無断転載禁止""")
_HEADING: Final = made_of(
    any_of(
        "copyrights? copyrighted reprints? permissions? licensing licen[sc]es? rights intellectual_property trade_?marks? dmca"
    ),
    any_of(
        "and & / notice notices policy legal information info statement disclaimer rights request requests buy get order a the license licence for this article story content material materials reuse re-use to reprint republish us our use terms of policy claims? complaints? report agent takedown compliance infringement clearance cent(?:er|re) department desk syndication ip faq apply here see page full crown disclaimer attribution ownership"
    ),
    "[ /,&-]+",
)
_FOREIGN: Final = (
    r"(?:alle rechte (?:bei|liegen bei|bleiben|, )[^.?!]{2,90}|jede (?:verwertung|nutzung|vervielfältigung|weitergabe)[^.?!]*(?:unzulässig|verboten|strafbar|untersagt)[^.?!]*|(?:es ist )?(?:verboten|untersagt)[^.?!]{0,60}(?:zu kopieren|zu vervielfältigen|zu veröffentlichen)|rechtliche hinweise|tous les (?:contenus|textes|articles)[^.?!]*(?:protégés|droit d['’]auteur|propriété)[^.?!]*|(?:se prohíbe|prohibido|no se permite|está prohibido) (?:la reproducción|reproducir|copiar|el uso|su uso)[^?!]*|(?:reproducción|reprodução) (?:total o parcial |total ou parcial )?(?:prohibida|proibida|vedada)[^?!]*|é vedada? a reprodução[^?!]*|(?:contenido|conteúdo|contenuto) protegido[^?!]*|tutti i (?:contenuti|testi|diritti)[^.?!]*(?:protett|riservat|proprietà)[^.?!]*|vietat[oa] (?:copiare|riprodurre|la copia)[^?!]*|verboden te kopiëren[^?!]*|(?:op dit|op deze)[^.?!]{2,40}(?:rust|berust)[^.?!]*|citera (?:oss )?gärna[^?!]*|zakaz (?:kopiowania|przedruku|rozpowszechniania)[^?!]*|все права (?:на |принадлежат)[^.?!]*(?:принадлежат|защищен|охраня)[^.?!]*|版权归.{1,30}所有.{0,20}|著作[权權]归.{1,30}|转载请联系.{0,20}|.{0,14}無断(?:転用|使用|引用).{0,24}|著作権法.{2,40}|저작권.{0,30}(?:있습니다|보호).{0,20}|không (?:được )?sao chép[^?!]*|ghi rõ nguồn[^?!]*|(?:alle|sämtliche|diese[rs]?|die)?\b ?(?:inhalte|texte|bilder|artikel|beiträge|text|beitrag|werk|website|seite)[^.?!]{0,60} urheberrechtlich geschützt[^?!]*|(?:der )?(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung|wiedergabe|nachdruck und vervielfältigung)(?:,? auch auszugsweise,?| und [^.?!]{3,40}| (?:der|von|des) [^.?!]{3,60})? (?:ist |sind )?(?:nur mit|verboten|untersagt|nicht gestattet|bedarf|ohne)(?: [^.?!]*(?:genehmigung|zustimmung|erlaubnis|einwilligung)[^.?!]*)?|(?:die )?(?:nutzung|verwendung)[^.?!]{0,80}(?:vorbehalten|text- und data-?mining|nur mit)[^.?!]*"
    r"|(?:toute )?(?:re)?production(?:[^.?!]{0,60}) (?:est )?(?:strictement )?interdite[^?!]*|(?:reproduction|utilisation|diffusion|copie)[^.?!]{0,40} interdites?[^.?!]*|(?:ce|cet) (?:contenu|article|texte) est protégé par[^.?!]*"
    r"|(?:queda(?:n)? |está )?(?:terminantemente |totalmente |expresamente )?prohibid[ao]s? (?:la|su|toda|cualquier) (?:reproducción|copia|distribución|difusión)[^?!]*|este contenido está protegido[^?!]*|(?:è |e )?(?:severamente )?vietat[ao] (?:la|ogni|qualsiasi) (?:riproduzione|copia|diffusione)[^?!]*|(?:è )?vietata la riproduzione[^?!]*"
    r"|(?:é |está )?(?:expressamente |terminantemente )?proibid[ao] (?:a|sua|toda|qualquer) (?:reprodução|cópia|divulgação|distribuição)[^?!]*|(?:este|todo o) (?:conteúdo|material|texto)[^.?!]{0,40} protegido[^?!]*|niets uit deze (?:uitgave|site|website|publicatie)[^?!]*|(?:overname|reproductie|verspreiding|kopiëren)[^.?!]{0,60}(?:toestemming|verboden|niet toegestaan)[^.?!]*|op (?:alle|deze) (?:artikelen|teksten|inhoud)[^.?!]*(?:auteursrecht|copyright)[^.?!]*"
    r"|(?:kopiering|mångfaldigande|eftertryck|kopiering og|gjengivelse|eftertryk|kopiering eller)[^.?!]{0,60}(?:förbjud|forbud|ikke till|inte till|ikke tillad|tillstånd)[^.?!]*|(?:allt|alt|alle) (?:innehåll|indhold|innhold|artikler|materiale?)[^.?!]*(?:upphovsrätt|ophavsret|opphavsrett|åndsverk|beskyttet|skyddat)[^.?!]*"
    r"|materiał(?:y)?[^.?!]{0,30} chronion[eyi]+[^?!]*|(?:kopiowanie|rozpowszechnianie|przedruk|publikowanie)[^.?!]{0,60}(?:zabronion|zgod|zakazan|wzbronion)[^.?!]*|(?:publikování|šíření|přetisk)[^.?!]{0,60}(?:souhlas|zakázán)[^.?!]*|(?:izinsiz|kaynak gösterilmeden)[^.?!]{0,50}(?:maz|mez|yasak|amaz|emez)(?:dır|tır)?|(?:tamamı|hiçbir bölümü)[^.?!]*izinsiz[^.?!]*"
    r"|(?:любая |полная |частичная )?(?:перепечатка|копирование|использование|воспроизведение)(?:[^.?!]{0,80}) ?(?:запрещен[оаы]|запрещается|разреш\S*|только|возможн[оа]|допускается|обязательн[оа])[^.?!]*|при (?:цитировании|использовании|перепечатке|копировании)[^.?!]*(?:ссылк|обязательн)[^.?!]*|(?:передрук|копіювання|використання)[^.?!]*(?:заборонен|дозвол|посилання|лише)[^.?!]*|при (?:цитуванні|використанні|копіюванні|передруку)[^.?!]*(?:посилання|обов)[^.?!]*"
    r"|dilarang (?:keras )?(?:menyalin|mengutip|memperbanyak|menyebarluaskan|menggandakan|mereproduksi|mengambil)[^.?!]*|(?:يمنع|يُمنع|لا يجوز|يحظر)[^.?!]{0,80}(?:نسخ|نشر|اقتباس|استخدام)[^.?!]*|(?:استفاده|نقل|بازنشر|کپی)[^.?!]*(?:ذکر منبع|مجاز|ممنوع)[^.?!]*"
    r"|(?:版权声明|版權聲明|声明)?[::]?.{0,12}(?:未经|未經).{0,16}(?:授权|授權|许可|許可|允许|同意|允許)[,,]?.{0,6}(?:不得|禁止|严禁|嚴禁|请勿|請勿).{0,12}|(?:禁止|不得|严禁|谢绝|請勿|请勿)(?:转载|轉載|复制|抄袭).{0,12}|转载(?:请|须)注明.{0,16}|轉載請註明.{0,16}|(?:本|当)?(?:サイト|記事|写真|ページ)?.{0,20}無断.{0,24}(?:禁|お断り|ご遠慮|できません).{0,8}|著作権は.{2,40}(?:帰属|所有).{0,8}|.{0,12}무단 ?(?:전재|복제|배포|도용).{0,24}(?:금지|불허|금합니다).{0,6}|저작권자.{2,40})"
)

RULES: Final = (
    Rule(
        id="copyright-line",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line of the page: sign, year, holder.",
        pattern=(
            rf"{_MAKER}(?:{_RESERVED}[ .,|–—-]*)?(?:{_WHAT}[ ,]+)*(?:is |are )?(?:(?:{_SIGN}|&|and)[ :,.]*)+{_YEAR_RANGE}[ ,.:;|·–—-]*(?:by )?"
            rf"(?:{_RESERVED}.*|(?P<holder>{_START}[^|·•∙©]*?){_AND_MORE})?"
        ),
        examples=(
            "⟦Copyright ©️ 2024 Britannia Daily | All rights reserved.⟧",
            "⟦© 2023 Advance Valley Media LLC. All rights reserved⟧",
            "⟦© Copyright 2019-2021, The Harbour Post⟧",
            "⟦Text and images © 2020 by Jo Miller⟧",
            "Copyright law is 300 years old, and it shows its age in every courtroom of the country today.",
            "Copyright 1931, and still in force: a song's long life",
            "(c) 2 points for a correct answer",
        ),
    ),
    Rule(
        id="copyright-holder-year",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line with the holder between the sign and the year.",
        pattern=rf"(?:{_RESERVED}[ .,|–—-]*)?(?:{_WHAT}[ ,]+)*(?:{_SIGN}[ :,.]*)+(?:by )?(?P<holder>{_START}[^|·•∙©.]*?)[ ,.(|–—-]+{_YEAR_RANGE}\)?{_AND_MORE}",
        examples=(
            "⟦Copyright Fennel Press 2019⟧",
            "⟦© Fennel Press, 2001-2016. All rights reserved.⟧",
            "The copyright passed to Fennel Press in 2019.",
            "Copyright claims in 2019",
        ),
    ),
    Rule(
        id="copyright-holder-first",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line that begins with the holder.",
        pattern=rf"(?P<holder>{_TITLE_CASE})[ ,.|·–—-]+(?:{_SIGN}[ :,.]*)+{_YEAR_RANGE}{_AND_MORE}",
        examples=(
            "⟦Fennel Press © 2022⟧",
            "⟦Fennel Post Copyright © 2019⟧",
            "The notice read © 1962 for years.",
            "Fennel Press owns the copyright",
        ),
    ),
    Rule(
        id="copyright-year-first",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright line that begins with the year.",
        pattern=rf"{_YEAR_RANGE}[ ,.|·–—-]*(?:{_SIGN}[ :,.]*)+(?:by )?(?:(?P<holder>{_TITLE_CASE}){_AND_MORE})?",
        examples=(
            "⟦2020 © Fennel Press⟧",
            "⟦2016-2020 Copyright The Fennel Post⟧",
            "In 2019 the copyright board met.",
            "2019 copyright cases were settled.",
        ),
    ),
    Rule(
        id="copyright-sign",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The copyright sign with a holder and no year, or with reserved rights.",
        pattern=(
            rf"{_MAKER}(?:{_WHAT}[ ,]+)*(?:{_SIGN}[ :]*)?(?:©️?|ⓒ|℗|&copy;)(?: ?(?:copyright|&|and|©)[ :]*)*[ ,.]*(?:by )?(?:{_RESERVED}.*|(?P<holder>(?:(?-i:[\p{{Lu}}\p{{Lo}}\p{{N}}“\"])|the )[^|·•∙©.;!?]*?){_AND_MORE})"
            rf"|(?:{_SIGN}[ :,.|–—-]*)+{_RESERVED}.*"
        ),
        examples=(
            "⟦© The Fennel Post⟧",
            "⟦© All rights reserved⟧",
            "⟦© Fennel Post – alle Rechte vorbehalten⟧",
            "© must stand beside the name, the old rule said.",
            "The © sign on the mural was added later.",
        ),
    ),
    Rule(
        id="copyright-name-reserved",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The word copyright with a holder whose rights are reserved.",
        pattern=rf"{_MAKER}(?:{_WHAT}[ ,]+)*(?:{_SIGN}[ :,.]*)+(?:by )?(?P<holder>{_START}[^|·•∙©]*?)[ .,|।–—-]+{_RESERVED}.*",
        examples=(
            "⟦Copyright Fennel Press. All rights reserved.⟧",
            "⟦(c) The Fennel Post, all rights reserved⟧",
            "Copyright and all rights were sold.",
            "Copyright law reserves no rights to machines.",
        ),
    ),
    Rule(
        id="copyright-reserved",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A line that reserves all rights.",
        pattern=(
            rf"(?:{_MAKER}|(?:an? |part of |published by |registered in |data is )[^.?!|]{{2,80}}[.|] ?)(?:{_YEAR_RANGE}[ ,.|–—-]*)?(?:(?P<holder>{_TITLE_CASE})[ .,|–—-]+)?{_RESERVED}"
            rf"(?: ?(?:[|·•∙(–—-].*|[.,;]? ?(?:®|™|{_SIGN}.*|(?-i:[\p{{Lo}}]).*)|[.,;] (?:{_NEXT}|public)\b.*|(?: (?:by|worldwide|throughout)\b.*)))?|{_RESERVED}[.,]? ?违者.*|(?:we|the publisher) reserve all rights"
        ),
        examples=(
            "⟦All rights reserved.⟧",
            "⟦2023 The Boat House Media, Inc. All rights reserved.⟧",
            "⟦Alle Rechte vorbehalten⟧",
            "⟦版权所有⟧",
            "All rights reserved for the few are rights denied to the many, she wrote.",
            "He insisted that all rights were reserved.",
        ),
    ),
    Rule(
        id="copyright-name",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The word copyright with a name behind it, and no year.",
        certainty=Certainty.LIKELY,
        pattern=rf"{_MAKER}(?:{_WHAT}[ ,]+)*(?:copyrights?|\(c\)|copyrighted)[ :]*(?:by |of |to |held by |owned by )?(?:the )?(?P<holder>{_TITLE_CASE}){_AND_MORE}",
        examples=(
            "⟦Copyright Fennel Press⟧",
            "⟦(c) Fennel Press⟧",
            "⟦Photos and text copyright Jo Miller⟧",
            "Copyright dispute delays musical",
            "(c) the tenant shall keep the roof in repair;",
        ),
    ),
    Rule(
        id="copyright-heading",
        kind=Kind.COPYRIGHT_LEGAL,
        why="The heading of a legal notice, or the link to one.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"{_HEADING}|copyrights?|copyright infringement|protected content|legal notice|legal information|dmca(?: (?:notice|policy|takedown|compliant))?|(?:©|ⓒ)"
            r"|(?:copyright|urheberrechts?)-?hinweise?|mentions légales(?: et droits d['’]auteur)?|droits d['’]auteur|aviso legal|derechos de autor|note legali|direitos autorais|auteursrecht|prawa autorskie|авторские права|telif hakkı|版权声明|著作権について"
        ),
        examples=(
            "⟦Copyright⟧",
            "⟦Rights & Permissions⟧",
            "⟦Get reprint rights⟧",
            "Copyright and the machine",
            "Rights and permissions took two years.",
        ),
    ),
    Rule(
        id="copyright-reuse",
        kind=Kind.COPYRIGHT_LEGAL,
        why="What may not be done with the text without permission.",
        pattern=(
            rf"(?:(?:no part of (?:this|these)|(?:this|these|all|our|any)|the) (?:[^.?!,]{{0,30}} )?{_SITE}|(?:contents?|articles|materials?|images|photos|texts?|stories|pages|videos|(?:news )?reports))\b[^.?!]{{0,90}}(?:may|must|can|shall|should|is|are|will)(?:not| not)[^.?!]{{0,40}}{_COPIED}[^?!]*|no part of (?:this|these) {_SITE}[^.?!]{{0,60}} (?:may|can|shall) be {_COPIED}[^?!]*"
            rf"|{_REPRODUCTION}(?:(?:,? in (?:whole|full|part|any)[^.?!]*|,? (?:of|from) [^.?!]*\b(?:this|these|our|website|site|{_SITE})\b[^.?!]*)? (?:is |are )?(?:strictly |expressly )?{_FORBIDDEN}(?: (?:without|by law|and|unless)[^?!]*)?|[^.?!]* (?:without|requires?)(?: [\w-]+){{0,6}} (?:permission|consent|authori[sz]ation|approval|licen[sc]e)(?: [^?!]*)?)"
            rf"|(?:please )?(?:do not|don['’]t|you may not) {_COPIED}[^.?!,]*(?:permission|consent|authori|credit)[^?!]*|not (?:to be {_COPIED}\w*|for (?:republication|reproduction|redistribution|publication|distribution|resale))[^.?!,]*|may not be {_COPIED}[^?!]*"
            r"|no (?:reproduction|reuse|re-use|republication|copying|redistribution|use)(?: \w+){0,5} without[^.?!]*(?:permission|consent|authori|licen)[^.?!]*|(?:reprinted|reproduced|republished|used|published|shown) (?:by|with) (?:the )?(?:kind |prior |written )?permission|(?:prior |written |express )+(?:permission|consent) (?:is )?required[^?!,]*|permission (?:is )?(?:required|needed|granted|must be obtained)[^.?!]{0,80}(?:reproduc|reprint|republish|reuse|re-use|copy|use (?:this|our|any))[^.?!]*"
            r"|it is (?:strictly )?(?:prohibited|forbidden|illegal|not permitted|not allowed) to (?:copy|reproduce|republish|redistribute|reprint|reuse|scrape)[^.?!,]*|(?:copying|reproduction|republication|reposting|scraping|mirroring) (?:this|our|of this|of our|of any) [^.?!,]*(?:prohibited|forbidden|not (?:permitted|allowed)|violation|infring)[^.?!]*|violators will be prosecuted[^?!]*|strictly no (?:reproduction|copying|reposting)[^?!]*"
            rf"|(?:images?|photos?|content|material|text|videos?)(?: \w+){{0,3}} (?:may be|is|are) (?:subject to|protected by|under) copyright[^?!]*|(?:protected|covered) (?:by|under) (?:(?:international|national|u\.?s\.?|uk|applicable|federal) (?:and \w+ )?)*(?:copyright|intellectual property)(?: laws?| acts?| treat(?:y|ies)| legislation)?(?: and [^.?!,]*)?|(?:content|copyright|website|site) (?:copyright )?(?:protected|protection)"
            r"|(?:please |kindly )?(?:credit|cite|acknowledge|attribute|link (?:back )?to) [^.?!]{3,60}(?:when|if) (?:you )?(?:using|us|quot|shar|republish|reproduc)[^.?!]*|attribution (?:is )?required|free to (?:republish|share|reuse)[^.?!]*(?:attribution|credit|licen)[^.?!]*"
        ),
        examples=(
            "⟦This material may not be published, broadcast, rewritten or redistributed.⟧",
            "⟦The material on this site may not be reproduced without prior written permission.⟧",
            "⟦Unauthorized reproduction is prohibited.⟧",
            "The material may not last ten winters, engineers said.",
            "No part of this city is safe from floods.",
            "Any reproduction of banknotes larger than half size is forbidden.",
        ),
    ),
    Rule(
        id="copyright-protected",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A sentence that says whose the content is, or that the law protects it.",
        pattern=(
            rf"(?:unless|except where) (?:otherwise )?(?:noted|stated|indicated|specified)[^.?!]*(?:copyright|licen[sc]ed|©|property|owned)[^?!]*|(?:all|this|the|our|these) (?:[^.?!,]{{0,40}} )?{_SITE}\b[^.?!]{{0,60}}(?:(?:is|are|remains?)(?: the)? (?:protected by (?:international |applicable )?copyright|subject to (?:[^.?!]{{0,20}} )?copyright|copyright(?:ed)?\b|(?:exclusive |intellectual )?property of|licen[sc]ed under|published under (?:an? )?(?:creative|cc)|owned by|©)|copyrighted|subject to (?:strictly enforced )?copyright|copyright of|licen[sc]ed (?:under|to) (?:an? )?(?:cc|creative))[^?!]*"
            rf"|(?:the )?copyrights?(?: (?:for|in|of|to|on))? (?:this|all|the|our) (?:[^.?!,]{{0,40}} )?{_SITE}\b[^.?!,]*(?:held|owned|belongs?|rests?|remains?|lies|vests?|is with|retained)[^.?!]*"
            r"|all (?:other )?(?:trade ?marks?|logos?|brands?|product names?)[^.?!]{0,60}(?:property|trademarks?|owned|copyright)[^?!]*|(?-i:[\p{Lu}])[^.?!,]{0,60} (?:is|are)(?: an?)? (?:registered )?(?:trade|service) ?marks?(?: or[^.?!]{0,40})? of (?:the )?(?-i:[\p{Lu}])[^?!]*"
            r"|(?:this (?:\w+ )?(?:\w+ )?is )?(?:(?:text|content|this (?:\w+ )?\w+) (?:is|are) )?(?:licen[sc]ed|published|available|released|shared|distributed) (?:under|into|in) (?:an? |the )?(?:terms of the )?(?:cc\b|creative commons|gnu|open government licen|public domain|mit licen)[^?!]*|creative commons(?:[ -](?:attribution|noncommercial|non-commercial|noderivatives|noderivs|sharealike|share-alike|international|unported|generic|licen[sc]e|deed|cc0?|by|nc|nd|sa|zero|public|domain|\d\.\d))*|cc[ -](?:by|0)(?:[ -](?:nc|nd|sa|\d\.\d))*"
            r"|(?:you (?:may|can|are free to|are welcome to) |please |feel free to )?(?:republish|reprint|license|repost|reuse|share) (?:this|our|these) (?:article|articles|story|stories|content|piece|work)s?(?:[^.?!]{0,80}(?:free|online|print|licen[sc]e|creative|credit|permission|website|terms)[^?!]*)?|reprint or license this \w+"
            r"|(?:to|for) (?:license|republish|reprint|reuse|reprint rights|permission|reprints|licensing)[^.?!]{0,50},? (?:please )?(?:contact|visit|e-?mail|click|see|write)[^?!]*|(?:buy|get|order|purchase|request|obtain) (?:an? |the )?(?:licen[sc]e|reprints?|reprint rights|permission|rights)(?: (?:for|of|to)[^.?!,:;]*)?"
            r"|(?:your |the )?(?:use|access)\b[^.?!]{0,60} (?:this|our) (?:web ?)?site[^.?!]*(?:constitutes|signifies|indicates|means (?:that )?you)[^?!]*|by (?:using|accessing|visiting) (?:this|our) (?:web ?)?site,? you (?:agree|accept|consent)[^?!]*"
        ),
        examples=(
            "⟦This article is protected by copyright.⟧",
            "⟦All trademarks are the property of their owners.⟧",
            "⟦Licensed under CC BY 4.0⟧",
            "⟦The copyright in this story belongs to Fennel Press.⟧",
            "The word is a registered trademark of a company that no longer exists.",
            "Creative Commons licences turned 20 this week.",
            "By using this site, the builders agreed to clean the soil.",
        ),
    ),
    Rule(
        id="copyright-other-languages",
        kind=Kind.COPYRIGHT_LEGAL,
        why="What may not be done with the text, in other languages than English.",
        pattern=_FOREIGN,
        examples=(
            "⟦Nachdruck nur mit Genehmigung des Verlags⟧",
            "⟦Toute reproduction est interdite sans autorisation.⟧",
            "⟦Перепечатка только с разрешения редакции⟧",
            "⟦未经授权不得转载⟧",
            "Der Nachdruck der Münze beginnt im Mai.",
            "La reproduction des coraux a lieu une nuit par an.",
            "Prohibida la venta de alcohol",
        ),
    ),
    Rule(
        id="copyright-tail",
        kind=Kind.COPYRIGHT_LEGAL,
        why="A copyright line stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:(?:(?-i:C)opyright[ :]*)?(?:©️?|ⓒ|&copy;)[ :,]*(?:(?-i:C)opyright )?|\(c\) |(?-i:C)opyright (?:\(c\) )?)(?:{_YEAR_RANGE}[ ,]*(?:(?P<holder>{_TITLE_CASE}){_AND_MORE})?|{_TITLE_CASE},? ?(?:(?:19|20)\d\d)?{_AND_MORE}|{_RESERVED}.*)$"
            rf"|{_RESERVED_TAIL}[.!।。]*$|(?-i:[A-Z])(?:ll|ome) rights reserved(?:[.!]?|[.,|] (?:{_NEXT}|public)\b.*)$"
            rf"|(?:(?-i:N)o part of (?-i:this|these) {_SITE}|(?-i:T)his (?-i:material|article|story|content|report|work|text|post)) (?:(?-i:may not|must not|cannot|may|must|can) be (?:reproduc|republish|redistribut|broadcast|copied|reprint|published)|(?-i:is|was) (?:licen[sc]ed under|protected by copyright|copyrighted|published under a creative))[^?!“”\"]*[.]?$"
            rf"|(?-i:R)eproduction[^.?!]* (?:without|is|strictly)[^.?!]*{_FORBIDDEN}[^.?!]*[.]?$|(?-i:U)nauthori[sz]ed [^.?!]+{_FORBIDDEN}[.]?$|(?-i:L)icensed under (?:cc|creative commons)[^?!]*$"
        ),
        examples=(
            "The court will rule in May. ⟦© 2023 Fennel Press⟧",
            "Snow is forecast. ⟦All rights reserved.⟧",
            "Nobody was hurt. ⟦No part of this article may be reproduced without permission.⟧",
            'The poem ends with the words "some rights reserved".',
            "She signed it, all rights reserved.",
            "In faded ink stood: copyright 1923, not to be copied.",
        ),
    ),
)
