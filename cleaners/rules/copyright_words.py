"""Pieces of copyright lines and of terms of reuse (RE2 syntax)."""

from typing import Final

from cleaners.rules.lexicon import any_of, capital, made_of

RESERVED: Final = (
    r"(?:(?:all|some|no|certain) (?:other |intellectual property "
    r"|copyrights? (?:and )?)?(?:rights?|copyrights?) (?:are |is |thereto |therein )?(?:strictly "
    r"|hereby )?reserved|copyrights? reserved|rights reserved|all rights? (?:are )?owned by"
    r"|todos los derechos de autor reservados|derechos de autor reservados"
    r"|direitos autorais reservados|droits (?:de reproduction [^.?!]{0,30})?réservés"
    r"|alle auteursrechten voorbehouden|حقوق (?:الطبع والنشر|النشر|الطبع) محفوظة"
    r"|सभी अधिकार सुरक्षित|모든 권리 보유|alle rechte (?:liegen |sind )?vorbehalten"
    r"|tous (?:les )?droits(?: de reproduction)? réservés|todos los derechos(?: están)? reservados"
    r"|(?:reservados todos los )?derechos reservados|reservados todos los derechos"
    r"|(?:tutti i )?diritti (?:sono )?riservati|riproduzione (?:riservata|vietata)"
    r"|todos os direitos(?: são)? reservados|(?:direitos|derechos) reservados"
    r"|alle rechten voorbehouden|auteursrecht(?:en)? voorbehouden|tots els drets reservats"
    r"|eskubide guztiak"
    r"|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|všechna práva vyhrazena"
    r"|všetky práva vyhradené|minden jog fenntartva|toate drepturile(?: sunt)? rezervate"
    r"|vse pravice pridržane|sva prava (?:zadržana|pridržana)|сва права задржана"
    r"|всички права запазени"
    r"|alla rättigheter (?:är )?(?:reserverade|förbehållna)|alle rettigheter(?: er)? (?:reservert"
    r"|forbeholdt)|alle rettigheder(?: er)? (?:forbeholdes|forbeholdt)|med ensamrätt"
    r"|kaikki oikeudet pidätetään|öll réttindi áskilin|kõik õigused kaitstud|visos teisės saugomos"
    r"|visas tiesības (?:aizsargātas|paturētas)"
    r"|tüm hakları (?:saklıdır|mahfuzdur)|bütün hüquqlar qorunur|все права (?:защищены|сохранены)"
    r"|(?:усі|всі) права (?:захищено|захищені)|усе правы абаронены"
    r"|με (?:την )?επιφύλαξη παντός δικαιώματος|όλα τα δικαιώματα(?: διατηρούνται)?"
    r"|hak cipta (?:dilindungi|terpelihara)(?: undang-undang)?|karapatang ari|alle regte voorbehou"
    r"|todos os dereitos reservados|të gjitha të drejtat e rezervuara|cedwir pob hawl"
    r"|gach ceart ar cosaint|сите права се задржани|барлық құқықтар қорғалған"
    r"|barcha huquqlar himoyalangan|բոլոր իրավունքները (?:պաշտպանված|պահպանված) են"
    r"|ყველა უფლება დაცულია|सर्व हक्क (?:राखीव|सुरक्षित)|સર્વાધિકાર સુરક્ષિત"
    r"|mọi quyền được bảo lưu|giữ bản quyền|haki zote zimehifadhiwa"
    r"|सर्वाधिकार सुरक्षित|(?:जुमला )?हक्क राखीव|সর্বস্বত্ব (?:সংরক্ষিত|স্বত্ব)|அனைத்து உரிமைகளும்"
    r"|(?:جميع|كافة|كل) (?:الحقوق|حقوق النشر) محفوظة|(?:تمامی?|کلیه|همه|تمام) حقوق.{0,60}محفوظ"
    r"|جملہ حقوق.{0,30}محفوظ|כל הזכויות שמורות|สงวน(?:ลิข)?สิทธิ์|版权所有|版權所有|著作權所有|保留所有权利|保留一切權利"
    r"|不許複製|無断(?:転載|複製|複写|使用).{0,20}禁|禁無断(?:転載|複製)|무단 ?(?:전재|복제|배포).{0,30}금지)"
)
SIGN: Final = (
    r"(?:©️?|ⓒ|℗|&copy;|\(c\)|copyright(?:s|ed)?|copr\.|कॉपीराइट|কপিরাইট|hak cipta"
    r"|bản quyền(?: thuộc(?: về)?)?|telif hakkı|حقوق (?:النشر|الطبع والنشر|الطبع)|版权|著作權|저작권)"
)
YEAR_RANGE: Final = (
    r"(?:(?:19|20)\d\d(?: ?[-–—/,&]| to| bis| and)? ?)*(?P<year>(?:19"
    r"|20)\d\d)(?: ?[-–—] ?(?:present|heute|today|now))?"
)
NEXT: Final = any_of(r"""
    all some no not any the this these an? our your you we to by for powered built design(?:ed)? theme
    distributed published website site privacy terms registered registration part division unauthori[sz]ed
    reproduc\w+ republi\w+ redistrib\w+ use permission visit hosted reprint\w* contents? contact made
    developed company created proudly managed subject user cookies? legal licen[sc]\w+ materials?
    please photos? text member issn vat tel phone follow advert\w* data news version updated last""")
AND_MORE: Final = (
    rf"(?:[ .,|।–—-]+{RESERVED}.*| ?[|·•∙/].*| [–—-] .*|\.? ?\(.*\)|[.,;] {NEXT}\b.*|,? (?:powered"
    rf"|built|designed|developed|hosted|published|distributed|managed) (?:by|with|on) .*"
    r"|,? (?:and|&) (?:its|their|our) .*|,? (?:an? )?(?:division|part|subsidiary|brand|member|unit"
    r"|company) of .*)?"
)
START: Final = r"(?:(?-i:[\p{Lu}\p{Lo}\p{N}“\"])|the |(?:their |its )?respective )"
TITLE_CASE: Final = (
    r"(?-i:[\p{Lu}\p{Lo}\p{N}][^ |·•∙©:;?!“”\"]*(?: (?:[\p{Lu}\p{Lo}\p{N}&(][^ |·•∙©:;?!“”\"]*|of"
    r"|and|the|for|de|du|des|la|le|les|del|di|da|do|dos|der|die|das|und|van|von|en|et|y|e))*?)"
)
WHAT: Final = any_of("""
    all entire the this our site sites website web page contents? texts? photos? photographs? images?
    pictures? videos? graphics? articles? stor(?:y|ies) design layout materials? words data
    and & of on our on_this_site with everything here legal notice: original some certain portions_of
    portions material_on""")
MAKER: Final = (
    r"(?:(?:powered|theme|site|website|web|design(?:ed)?|development|developed|published|hosted"
    r"|built|created|managed)(?: and [^ ]+)? (?:by|with|on)[^.?!|©]{2,60}[ .|·–-]+)?"
)
SITE: Final = (
    r"(?:materials?|articles?|stor(?:y|ies)|contents?|reports?|texts?|pages?|(?:web ?)?sites?"
    r"|publications?|works?|documents?|images?|photo(?:graph)?s?|videos?|news|information|posts?"
    r"|copy|columns?|features?|blogs?|newsletters?|data|copyright notice)"
)
COPIED: Final = (
    r"(?:re-?produc|re-?publish|re-?distribut|re-?writ|broadcast|cop(?:y|ie)|re-?print"
    r"|re-?transmit|transmit|duplicat|distribut|publish|re-?us|re-?post|extract|modif|scrap|stor"
    r"|exploit|translat)"
)
THIS_TEXT: Final = rf"(?:this|these|all|the|our|any)\s(?:[^ .?!,]+ ){{0,4}}{SITE}"
"""What a notice of rights speaks of: this article, all the pictures on our site."""
LOOSE_COPY: Final = "(?:contents?|articles|materials?|images|photos|texts?|stories|pages|videos|data)"
"""The same where the notice leaves the article away."""
LEAVE: Final = "(?:permission|consent|authori[sz]ation|approval|licen[sc]e)"
REPRODUCTION: Final = (
    r"(?:(?:any |all )?(?:unauthori[sz]ed|unlicen[sc]ed) |any |the |no )?(?:reproduction|copying"
    r"|republication|redistribution|distribution|duplication|use|reuse|re-use|publication"
    r"|transmission|scraping)(?:,? (?:and/?|or|,) ?(?:or )?\w+)*"
)
FORBIDDEN: Final = r"(?:prohibited|forbidden|not (?:permitted|allowed)|unlawful|illegal|a violation)"

RESERVED_TAIL: Final = capital("""
    alle_rechte_vorbehalten nachdruck_verboten tous_droits_réservés reproduction_interdite
    todos_los_derechos_reservados derechos_reservados tutti_i_diritti_riservati riproduzione_riservata
    todos_os_direitos_reservados
    direitos_reservados alle_rechten_voorbehouden wszelkie_prawa_zastrzeżone všechna_práva_vyhrazena
    všetky_práva_vyhradené toate_drepturile_rezervate minden_jog_fenntartva alla_rättigheter_förbehållna
    alle_rettigheter_forbeholdt kaikki_oikeudet_pidätetään tüm_hakları_saklıdır все_права_защищены
    усі_права_захищен[оі] hak_cipta_dilindungi(?:_undang-undang)? सर्वाधिकार_सुरक्षित جميع_الحقوق_محفوظة
    تمامی_حقوق_محفوظ_است 版权所有 無断転載禁止""")
HEADING: Final = made_of(
    any_of(
        "copyrights? copyrighted (?:re)?usage_rights reprints? permissions? licensing licen[sc]es? rights intellectual_property trade_?marks? dmca"
    ),
    any_of(
        "and & / notice notices policy legal information info statement disclaimer rights request requests buy get order a the license licence for this article story content material materials reuse re-use to reprint republish us our use terms of purchase contact our your author authors photo photos image images online print digital commercial policy claims? complaints? report agent takedown compliance infringement clearance cent(?:er|re) department desk syndication ip faq apply here see page full crown disclaimer attribution ownership"
    ),
    "[ /,&-]+",
)
FOREIGN: Final = (
    r"(?:alle rechte (?:bei|liegen bei|bleiben|, )[^.?!]{2,90}|jede (?:verwertung|nutzung"
    r"|vervielfältigung|weitergabe)[^.?!]*(?:unzulässig|verboten|strafbar|untersagt)[^.?!]*"
    r"|(?:es ist )?(?:verboten|untersagt)[^.?!]{0,60}(?:zu kopieren|zu vervielfältigen"
    r"|zu veröffentlichen)|rechtliche hinweise|tous les (?:contenus|textes"
    r"|articles)[^.?!]*(?:protégés|droit d['’]auteur|propriété)[^.?!]*|(?:se prohíbe|prohibido"
    r"|no se permite|está prohibido) (?:la reproducción|reproducir|copiar|el uso|su uso)[^?!]*"
    r"|(?:reproducción|reprodução) (?:total o parcial |total ou parcial )?(?:prohibida|proibida"
    r"|vedada)[^?!]*|é vedada? a reprodução[^?!]*|(?:contenido|conteúdo|contenuto) protegido[^?!]*"
    r"|tutti i (?:contenuti|testi|diritti)[^.?!]*(?:protett|riservat|proprietà)[^.?!]*"
    r"|vietat[oa] (?:copiare|riprodurre|la copia)[^?!]*|verboden te kopiëren[^?!]*|(?:op dit"
    r"|op deze)[^.?!]{2,40}(?:rust|berust)[^.?!]*|citera (?:oss )?gärna[^?!]*|zakaz (?:kopiowania"
    r"|przedruku|rozpowszechniania)[^?!]*|все права (?:на |принадлежат)[^.?!]*(?:принадлежат"
    r"|защищен|охраня)[^.?!]*|版权归.{1,30}所有.{0,20}|著作[权權]归.{1,30}|转载请联系.{0,20}|.{0,14}無断(?:転用|使用"
    r"|引用).{0,24}|著作権法.{2,40}|저작권.{0,30}(?:있습니다|보호).{0,20}|(?:không (?:được )?sao chép"
    r"|bản quyền (?:thuộc|©|của))[^?!]*|απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή"
    r"|αντιγραφή)[^?!]*|reproducerea[^.?!]*(?:interzis|permis|acord)[^?!]*|(?:zabranjeno"
    r"|zabranjena) (?:je )?(?:kopiranje|prenošenje|preuzimanje)[^?!]*|(?:забранено"
    r"|възпроизвеждането)[^.?!]{0,50}(?:забранен|копиране|разрешение|съгласие)[^?!]*"
    r"|jakékoli(?:v)? [^.?!]*souhlas[^?!]*|kopiointi (?:on )?kielletty[^?!]*|(?:aineiston"
    r"|sisällön)[^.?!]*(?:kielletty|luvan)[^?!]*|urheberrecht|upphovsrätt|ophavsret|opphavsrett"
    r"|tekijänoikeus|droits? d['’]auteur ?:? ?[^.?!,]{0,40}|.{0,16}版权.{0,30}(?:所有|归|属).{0,20}"
    r"|転載(?:を)?禁(?:止|ず|じます).{0,6}|ghi rõ nguồn[^?!]*|(?:alle|sämtliche|diese[rs]?"
    r"|die)?\b ?(?:inhalte|texte|bilder|artikel|beiträge|text|beitrag|werk|website"
    r"|seite)[^.?!]{0,60} urheberrechtlich geschützt[^?!]*|(?:der )?(?:nachdruck|vervielfältigung"
    r"|weiterverbreitung|weiterverwendung|wiedergabe|nachdruck und vervielfältigung)(?:,? auch auszugsweise,?"
    r"| und [^.?!]{3,40}| (?:der|von|des) [^.?!]{3,60})? (?:ist |sind )?(?:nur mit|verboten"
    r"|untersagt|nicht gestattet|bedarf|ohne)(?: [^.?!]*(?:genehmigung|zustimmung|erlaubnis"
    r"|einwilligung)[^.?!]*)?|(?:die )?(?:nutzung|verwendung)[^.?!]{0,80}(?:vorbehalten"
    r"|text- und data-?mining|nur mit)[^.?!]*"
    r"|(?:toute |la )?(?:re)?production(?:[^.?!]{0,60}) (?:est )?(?:strictement )?interdite[^?!]*"
    r"|(?:reproduction|utilisation|diffusion|copie)[^.?!]{0,40} interdites?[^.?!]*|(?:ce"
    r"|cet) (?:contenu|article|texte) est protégé par[^.?!]*"
    r"|(?:queda(?:n)? |está )?(?:terminantemente |totalmente |expresamente )?prohibid[ao]s? (?:la"
    r"|su|toda|cualquier) (?:reproducción|copia|distribución|difusión)[^?!]*"
    r"|este contenido está protegido[^?!]*|la riproduzione[^.?!]{0,60}(?:vietata|riservata"
    r"|consentita)[^.?!]*|prawa autorskie zastrzeżone[^?!]*|авторские права (?:защищены"
    r"|принадлежат|сохранены)[^?!]*|(?:حق|حقوق) نشر.{0,30}محفوظ.*|(?:è "
    r"|e )?(?:severamente )?vietat[ao] (?:la|ogni|qualsiasi) (?:riproduzione|copia"
    r"|diffusione)[^?!]*|(?:è )?vietata la riproduzione[^?!]*"
    r"|(?:é |está )?(?:expressamente |terminantemente )?proibid[ao] (?:a|sua|toda"
    r"|qualquer) (?:reprodução|cópia|divulgação|distribuição)[^?!]*|(?:este|todo o) (?:conteúdo"
    r"|material|texto)[^.?!]{0,40} protegido[^?!]*|niets uit deze (?:uitgave|site|website"
    r"|publicatie)[^?!]*|(?:overname|reproductie|verspreiding|kopiëren)[^.?!]{0,60}(?:toestemming"
    r"|verboden|niet toegestaan)[^.?!]*|op (?:alle|deze) (?:artikelen|teksten"
    r"|inhoud)[^.?!]*(?:auteursrecht|copyright)[^.?!]*"
    r"|(?:kopiering|mångfaldigande|eftertryck|kopiering og|gjengivelse|eftertryk"
    r"|kopiering eller)[^.?!]{0,60}(?:förbjud|forbud|ikke till|inte till|ikke tillad"
    r"|tillstånd)[^.?!]*|(?:allt|alt|alle) (?:innehåll|indhold|innhold|artikler"
    r"|materiale?)[^.?!]*(?:upphovsrätt|ophavsret|opphavsrett|åndsverk|beskyttet|skyddat)[^.?!]*"
    r"|materiał(?:y)?[^.?!]{0,30} chronion[eyi]+[^?!]*|(?:kopiowanie|rozpowszechnianie|przedruk"
    r"|publikowanie)[^.?!]{0,60}(?:zabronion|zgod|zakazan|wzbronion)[^.?!]*|(?:publikování|šíření"
    r"|přetisk)[^.?!]{0,60}(?:souhlas|zakázán)[^.?!]*|[iİ]zinsiz[^.?!]{0,50}(?:maz|mez|yasak|amaz"
    r"|emez)(?:dır|tır)?|(?:kaynak gösterilmeden)[^.?!]{0,50}(?:maz|mez|yasak|amaz|emez)(?:dır"
    r"|tır)?|(?:tamamı|hiçbir bölümü)[^.?!]*izinsiz[^.?!]*"
    r"|(?:любая |полная |частичная )?(?:перепечатка|копирование|использование"
    r"|воспроизведение)(?:[^.?!]{0,80}) ?(?:запрещен[оаы]|запрещается|разреш\S*|только|возможн[оа]"
    r"|допускается|обязательн[оа])[^.?!]*|при (?:цитировании|использовании|перепечатке"
    r"|копировании)[^.?!]*(?:ссылк|обязательн)[^.?!]*|(?:передрук|копіювання"
    r"|використання)[^.?!]*(?:заборонен|дозвол|посилання|лише)[^.?!]*|при (?:цитуванні"
    r"|використанні|копіюванні|передруку)[^.?!]*(?:посилання|обов)[^.?!]*"
    r"|dilarang (?:keras )?(?:menyalin|mengutip|memperbanyak|menyebarluaskan|menggandakan"
    r"|mereproduksi|mengambil)[^.?!]*|(?:يمنع|يُمنع|لا يجوز|يحظر)[^.?!]{0,80}(?:نسخ|نشر|اقتباس"
    r"|استخدام)[^.?!]*|(?:استفاده|نقل|بازنشر|کپی)[^.?!]*(?:ذکر منبع|مجاز|ممنوع)[^.?!]*"
    r"|(?:版权声明|版權聲明|声明)?[::]?.{0,12}(?:未经|未經).{0,16}(?:授权|授權|许可|許可|允许|同意|允許)[,,]?.{0,6}(?:不得|禁止|严禁"
    r"|嚴禁|请勿|請勿).{0,12}|(?:禁止|不得|严禁|谢绝|請勿|请勿)(?:转载|轉載|复制|抄袭).{0,12}|转载(?:请|须)注明.{0,16}"
    r"|轉載請註明.{0,16}|(?:本|当)?(?:サイト|記事|写真|ページ)?.{0,20}無断.{0,24}(?:禁|お断り|ご遠慮|できません).{0,8}"
    r"|著作権は.{2,40}(?:帰属|所有).{0,8}|.{0,12}무단 ?(?:전재|복제|배포|도용).{0,24}(?:금지|불허|금합니다).{0,6}"
    r"|저작권자.{2,40})"
)
