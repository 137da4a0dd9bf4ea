"""The form in which comments are written, and the rules of the house."""

from typing import Final

from cleaners.rules.lexicon import any_of
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_MAIL: Final = (
    r"(?:e-?mail\S*(?: (?:adresse?|address|anda))?|correo(?: electrónico)?|courriel|e-?posta\S*"
    r"|(?:direcci[oó]n|adresse|indirizzo|endereço|adres)(?: de| di)? \S+(?: electrónico| email)?"
    r"|имейл|эл\. почт\S*|בריד\S*)"
)
_NOT_SHOWN: Final = (
    r"(?:nicht veröffentlicht|ne sera pas publiée?|no será publicad[ao]|non sarà pubblicato"
    r"|não ser[áa] (?:publicado|divulgado)|wordt niet (?:gepubliceerd|getoond)"
    r"|nie zostanie opublikowany"
    r"|publiceras inte|kommer (?:inte att publiceras|ikke til å bli publisert)"
    r"|vil ikke blive (?:publiceret|offentliggjort)|yayınlanmayacak|yayımlanmayacak"
    r"|не будет опубликован|не (?:буде|оприлюднюватиметься)|tidak akan dipublikasikan"
    r"|sẽ không được|nu va fi publicată|nebude zveřejněna|nem tesszük közzé|ei julkaista"
    r"|δεν δημοσιεύεται)"
)
_ADDRESS_SECRET_DENSE: Final = (
    r"(?:您的(?:电子邮箱|电子邮件|邮箱)地址不会被公开|(?:您的)?電子郵件地址(?:必須填寫|不會被公開)|メールアドレスが公開されることはありません"
    r"|이메일 주소는 공개되지 않습니다|لن يتم نشر عنوان|نشانی ایمیل شما منتشر نخواهد شد|آپ کا ای میل"
    r"|आपका ईमेल पता प्रकाशित नहीं)"
)
_WHOSE: Final = "(?:all|reader|readers['’]|your|user|the|any)"
_PLACED: Final = (
    r"(?:here|below|above|sections?|posted(?: here| below)?|published|left"
    r"|on (?:this|our) (?:site|website|blog|page|story|article|platform))"
)
_ASKED_ABROAD: Final = any_of("""
    ihre_meinung_ist_gefragt votre_avis_nous_intéresse tu_opinión_nos_importa danos_tu_opinión ¿?qué_opinas
    ¿?qué_te_parece e_tu,?_che_ne_pensi cosa_ne_pensi o_que_você_achou was_denken_sie was_meinen_sie
    et_vous,?_qu['’]en_pensez-vous wat_vind_jij""")

RULES: Final = (
    Rule(
        id="comment-field",
        kind=Kind.COMMENTS,
        why="The small print of the form in which a comment is written: the address stays secret.",
        pattern=(
            r"(?:your|the) e-?mail(?: address)? (?:will|is) (?:not|never) (?:be )?"
            r"(?:published|displayed|shown|made public|shared)\b.*"
            rf"|[^.?!]{{0,12}}{_MAIL} [^.?!]{{0,25}}{_NOT_SHOWN}.*|{_ADDRESS_SECRET_DENSE}.*"
            r"|required fields are marked"
        ),
        examples=(
            "⟦Your email address will not be published. Required fields are marked *⟧",
            "⟦Deine E-Mail-Adresse wird nicht veröffentlicht.⟧",
            "Your email address may be sold.",
            "The email will be published in full.",
        ),
    ),
    Rule(
        id="comment-save-name",
        kind=Kind.COMMENTS,
        why="The box to tick for the browser to remember the reader, or for mail about replies.",
        pattern=(
            r"save my (?:name|details|info(?:rmation)?)\b[^.?!]*(?:browser|comment)[^.?!]*"
            r"|(?:meinen? name|mon nom|mi nombre|il mio nome|(?:o )?meu nome|mijn naam|guarda mi nombre"
            r"|enregistrer mon nom)[^.?!]{10,140}"
            r"|(?:notify|inform|e-?mail|alert) me (?:of|by e-?mail|about|when|via)[^.?!]{3,70}"
            r"|(?:benachrichtige mich|prévenez-moi|avertissez-moi|avísame|avvisami|notifique-me"
            r"|recibir un (?:correo|email)|informeer mij)[^.?!]{5,90}"
        ),
        examples=(
            "⟦Save my name, email, and website in this browser for the next time I comment.⟧",
            "⟦Notify me of follow-up comments by email.⟧",
            "Save my name for last, he told them.",
            "Notify me, she wrote, and hung up.",
        ),
    ),
    Rule(
        id="comment-box",
        kind=Kind.COMMENTS,
        why="Labels of the form: who writes, how much room is left, the way out.",
        pattern=(
            r"\d{1,5} characters? (?:left|remaining|available)[^.?!]{0,30}|characters? (?:left|remaining)(?: ?: ?\d{1,5})?"
            r"|(?:comment|post|reply)(?:ing)? as(?: an? (?:guest|anonymous))?|leave a public (?:comment|reply)"
            r"|(?:leave a )?reply to (?-i:\p{Lu})[^.?!,]{0,40}|(?:your )?name ?(?:\*|\(required\))"
            r"|logged in as [^.?!]{2,40}\. log out\??"
        ),
        examples=(
            "⟦250 characters left⟧",
            "⟦Reply to Jo Miller⟧",
            "⟦Name *⟧",
            "Characters left the stage one by one.",
            "Reply to the mayor, she was told.",
        ),
    ),
    Rule(
        id="comment-machinery",
        kind=Kind.COMMENTS,
        why="What the machinery of the comments says: reports, scripts, spam filters, feeds.",
        pattern=(
            r"by (?:commenting|posting)[^.?!]{0,40},? you agree[^?!]*"
            r"|(?:flag|mark|report)(?: this)?(?: comment)?(?: as)? (?:inappropriate|abusive|abuse|spam|offensive)"
            r"|please enable javascript to view[^.?!]{3,60}|this site uses akismet[^?!]*"
            r"|you can (?:follow|skip)[^.?!]{3,40} (?:responses?|comments?|the end)\b[^?!]*(?:feed|pinging|response)[^?!]*"
            r"|both comments and pings are currently closed"
        ),
        examples=(
            "⟦Report abuse⟧",
            "⟦This site uses Akismet to reduce spam.⟧",
            "⟦By commenting, you agree to our rules.⟧",
            "Report abuse to the police, the poster says.",
            "You can follow the river to the sea.",
        ),
    ),
    Rule(
        id="comment-house-rules",
        kind=Kind.COMMENTS,
        why="What the site asks of comments: rules, moderation, responsibility.",
        pattern=(
            rf"(?:{_WHOSE} )*(?:comments?|commenting|repl(?:y|ies)|posts? here)(?: {_PLACED})* "
            r"(?:must|should|will|are|is|has been|have been|may|that are|which)\b[^.?!]*"
            r"(?:moderat|approv|civil\b|on[ -]topic|respectful|guidelines|awaiting|opinions? of|views of|responsib)"
            r"[^.?!]*(?:[.!] .{0,200})?"
        ),
        examples=(
            "⟦Comments must be civil and on topic.⟧",
            "⟦All comments on this site are moderated.⟧",
            "Comments must be sent to the office by Friday.",
            "The comment was removed by a moderator within minutes.",
        ),
    ),
    Rule(
        id="comment-removed",
        kind=Kind.COMMENTS,
        why="What becomes, or became, of a comment.",
        pattern=(
            r"(?:your|off-topic|abusive|offensive|rude|anonymous|spam|irrelevant|inappropriate)[^.?!]{0,40} comments? "
            r"(?:has|have|is|are|was|were|will|may|can)\b[^.?!]*"
            r"(?:review|submitted|deleted|removed|rejected|publish|post|moderat)[^.?!]*(?:[.!] .{0,200})?"
            r"|(?:off-topic|abusive|offensive|rude|anonymous) comments? will [^.?!]*"
            r"|this comment (?:has been|was|is)(?: been)? (?:removed|deleted|hidden|flagged|edited|blocked|under review|awaiting)\b"
            r"[^.?!]*"
            r"|(?:we|the editors?) (?:reserve|may)[^.?!]{0,40}(?:remove|delete|edit|close|reject)[^.?!]*comments?\b[^.?!]*"
        ),
        examples=(
            "⟦This comment was removed by a moderator.⟧",
            "⟦Offensive comments will be deleted.⟧",
            "⟦We reserve the right to remove any comment.⟧",
            "The comment was removed by a moderator within minutes.",
            "Your first comments in court were wrong.",
        ),
    ),
    Rule(
        id="comment-be-civil",
        kind=Kind.COMMENTS,
        why="A request to keep the discussion civil, or a welcome to comments.",
        pattern=(
            r"(?:please |kindly |remember to )?(?:be|keep|stay)\b[^.?!]{0,60}"
            r"(?:comment|discussion|conversation|on[ -]topic)[^.?!]{0,90}"
            r"|(?:we|you) (?:welcome|encourage|value|appreciate|love)[^.?!]{0,30} comments?\b[^?!]*"
            r"|(?:please )?(?:read|see|review|follow|respect)(?: our| the)? "
            r"(?:comment(?:s|ing)?|community|house) (?:policy|guidelines|rules)[^.?!]*"
        ),
        examples=(
            "⟦Please keep comments respectful.⟧",
            "⟦We welcome your comments⟧",
            "⟦Read our community guidelines⟧",
            "Be kind in your comments to neighbours, the priest said; he was not heard, and the discussion grew louder by the hour.",
            "We value the river.",
        ),
    ),
    Rule(
        id="comment-views",
        kind=Kind.COMMENTS,
        why="Whose opinion the comments are.",
        pattern=(
            r"(?:the )?(?:views?|opinions?|statements?)[^.?!]{0,30} (?:in|by|of) (?:the |our |reader |readers['’]? |user )?"
            r"(?:comments?|commenters?)\b[^.?!]*(?:readers?|authors?|reflect|own|alone|users?|responsib|represent)[^.?!]*"
            r"|(?:readers|users|commenters|you) are (?:solely |fully )?responsible for[^.?!]*comments?\b[^.?!]*"
        ),
        examples=(
            "⟦The views in the comments are those of our readers alone.⟧",
            "⟦You are solely responsible for your comments.⟧",
            "The views of the harbour are free.",
            "You are responsible for the dog.",
        ),
    ),
    Rule(
        id="comment-rules-other-languages",
        kind=Kind.COMMENTS,
        why="What the site asks of the readers' opinion, in other languages than English.",
        pattern=(
            rf"{_ASKED_ABROAD}\??[:!. ]*[^.?!]{{0,70}}"
            r"|(?:los|os|i|les|die) (?:comentarios|comentários|commenti|commentaires|kommentare) [^.?!]{0,40}"
            r"(?:responsabil|respons[aá]vel|opini|verantwort|modér|moderad|moderat)[^.?!]*"
        ),
        examples=(
            "⟦Ihre Meinung ist gefragt!⟧",
            "⟦Los comentarios son responsabilidad de sus autores.⟧",
            "Die Kommentare in den Zeitungen waren scharf.",
            "Votre avis compte peu, dit-il.",
        ),
    ),
)
