"""Readers' comments: counters, links, prompts, house rules, log-in lines."""

from typing import Final

from cleaners.rules.comment_words import COMMENT, COMMENT_WORDS
from cleaners.rules.lexicon import COUNT_WORDS, DIGITS, GAP, NO_GAP, any_of, capital, made_of
from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

_UNIT: Final = (
    r"(?:reader |readers['’] |user |new |total |approved |facebook |条|則|则|个|個|件|개|개의 |ta )?"
)
_NOUN: Final = (
    rf"(?:{COMMENT}|responses?|reactions?|thoughts?|antworten|réponses|respuestas|risposte"
    rf"|respostas|antwoorden|odpowiedzi|svar|ответ(?:а|ов)?|评论|留言|回复|评论数|跟帖|回應|評論|コメント|댓글|ความเห็น)"
)
_COUNT: Final = rf"(?P<count>{DIGITS}|{COUNT_WORDS})"
_TITLE: Final = r"(?:[“\"„«‹「『‘][^\n]*|(?-i:[\p{Lu}\p{Lo}\p{N}])[^\n]*)"
_HERE: Final = r"(?:this|the) (?:article|story|post|page|item|entry|video|topic|piece|site|discussion|blog)"
_SAY: Final = (
    r"(?:(?:what|how) you (?:think|feel)|(?:your )?(?:thoughts?|views?|opinions?|comments?"
    r"|feedback|take|experiences?|questions?|stor(?:y|ies)|ideas?|say))"
)
_CJK: Final = made_of(
    any_of("评论 評論 留言 回复 回覆 跟帖 コメント 댓글 의견"),
    any_of("""查看 显示 顯示 展开 更多 全部 所有 发表 發表 写 寫 我要 我来 说 添加 提交 网友 網友 读者 讀者 最新 最热 热门 精彩 加载 参与 请 先 登录 登入 后 後 再 可
    的 您的 你的
    条 第一 抢 沙发 暂不 开放 已 关闭 關閉 を 残す 書く 投稿 投稿する する 見る 読む すべて すべての 全て の もっと もっと見る 表示 一覧 欄 は 受け付けて いません ログイン して してください
    쓰기 쓰러 보기 달기 남기기 을 를 남겨주세요 작성 작성하기 등록 등록하기 전체 모두 더 더보기 목록 로그인 후"""),
    NO_GAP,
)
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
_OPENING: Final = capital("""
    leave post write add submit join start share tell let view read show see have be log sign login please
    you what comment drop discuss subscribe click
    schreiben schreibe hinterlassen diskutieren laissez laisser écrire réagissez donnez deja déjanos
    escribe comenta danos qué tu su únete lascia scrivi commenta dicci
    deixe escreva comente plaats geef laat reageer dodaj skomentuj napisz skriv legg lämna yorum kirjoita
    пока здесь ещё еще нет оставить оставьте напишите обсудить залишити tulis tinggalkan belum ada""")

RULES: Final = (
    Rule(
        id="comment-count",
        kind=Kind.COMMENTS,
        why="A counter that links to the discussion.",
        pattern=(
            rf"(?:{COMMENT_WORDS}{GAP})*[(\[]?{_COUNT}[)\]]? ?{_UNIT}{_NOUN}(?:{GAP}(?:{COMMENT_WORDS}"
            rf"|{_NOUN}|नहीं|vorhanden|moment|momento|aún|còn|ännu|endnu|ennå|yok))*"
        ),
        examples=(
            "⟦12 Comments⟧",
            "⟦No comments yet⟧",
            "⟦1,204 comments⟧",
            "⟦View all 34 comments⟧",
            "⟦Noch keine Kommentare vorhanden⟧",
            "⟦118条评论⟧",
            "12 comments were sent to the ministry.",
            "The ministry received 12 comments.",
            "No comments on the record",
        ),
    ),
    Rule(
        id="comment-count-after",
        kind=Kind.COMMENTS,
        why="A counter behind the word, as in Comments (12).",
        pattern=(
            rf"(?:{COMMENT_WORDS}{GAP})*(?:{_NOUN}|discussion|conversation|forum)(?: count| closed|は|은|이"
            rf"|가)? ?[:：(（\[|–·•-]? ?{_COUNT} ?(?:件|条|則|개|건|ta)?[)）\]]?(?:{GAP}{COMMENT_WORDS})*"
        ),
        examples=(
            "⟦Comments (12)⟧",
            "⟦Comments: 7⟧",
            "⟦Join the discussion 31⟧",
            "⟦Комментарии (5)⟧",
            "Comments: the minister on schools",
            "Comments on clause 12 of the bill",
        ),
    ),
    Rule(
        id="comment-count-title",
        kind=Kind.COMMENTS,
        why="The heading of the comments, which repeats the title of the piece.",
        pattern=(
            rf"{_COUNT} (?:comments?|thoughts?|repl(?:y|ies)|responses?|kommentare?|gedanken?|commentaires?"
            rf"|réflexions?|réponses?|comentarios?|respuestas?|pensamientos?|comment[oi]|pensieri"
            rf"|respostas?|reacties?) (?:on|to|about|for|zu|auf|sur|à|en|a|su|op) {_TITLE}"
        ),
        certainty=Certainty.LIKELY,
        examples=(
            "⟦4 Comments on The ferry that came too late⟧",
            "⟦One thought on “Ten ways to mend a net”⟧",
            "12 comments on the draft were rejected.",
            "Two thoughts about the season",
        ),
    ),
    Rule(
        id="comments-off",
        kind=Kind.COMMENTS,
        why="A blog's mark that a post takes no comments.",
        pattern=(
            r"(?:comments? (?:are )?off|kommentare deaktiviert|commentaires fermés"
            r"|comentarios desactivados|commenti disabilitati|comentários desativados)(?: (?:on|for|für|zu"
            r"|sur|en|su|em) .*)?"
        ),
        examples=(
            "⟦Comments Off on The ferry that came too late⟧",
            "⟦Kommentare deaktiviert für Die Brücke⟧",
            "Comments offered by the minister",
            "She waved the comments off on Tuesday.",
        ),
    ),
    Rule(
        id="comment-heading",
        kind=Kind.COMMENTS,
        why="The bare word over the comments, or on the button that opens them.",
        pattern=rf"(?:{COMMENT}|评论|評論|留言|コメント|댓글|discussion|discuss|conversation|cancel reply|inline feedbacks)",
        certainty=Certainty.LIKELY,
        examples=("⟦Comments⟧", "⟦Kommentare⟧", "⟦评论⟧", "Comments that hurt", "Discussion and results"),
    ),
    Rule(
        id="comment-line",
        kind=Kind.COMMENTS,
        why="A button, link or note of the comment section: nothing but the words that such lines are made of.",
        pattern=made_of(COMMENT, rf"(?:{COMMENT_WORDS}|\d{{1,4}})"),
        examples=(
            "⟦Leave a comment⟧",
            "⟦Show more replies⟧",
            "⟦Sorry, comments are closed for this article.⟧",
            "⟦You must be logged in to post a comment.⟧",
            "⟦Schreiben Sie einen Kommentar⟧",
            "⟦Оставить комментарий⟧",
            "Leave a comment period of thirty days, the court told the agency.",
            "Comments are closed to scrutiny when ministers talk in private.",
            "The firm refused to comment.",
        ),
    ),
    Rule(
        id="comment-line-dense",
        kind=Kind.COMMENTS,
        why="The same in scripts that set no space between words.",
        pattern=_CJK,
        examples=(
            "⟦查看全部评论⟧",
            "⟦コメントを書く⟧",
            "⟦댓글 더보기⟧",
            "部长的评论引起批评。",
            "社長はコメントを避けた。",
        ),
    ),
    Rule(
        id="comment-discussion",
        kind=Kind.COMMENTS,
        why="An invitation into the discussion, without the word comment.",
        pattern=(
            r"(?:(?:join|start|continue|follow|view|see|enter|become part of|take part in) (?:the|a|our"
            r"|this) (?:conversation|discussion|debate|chat|dialogue)(?: (?:below|now|here|today"
            r"|about this (?:story|article)|on (?:this (?:story|article)|facebook|twitter|our forum)"
            r"|with (?:other )?readers|in the comments))?"
            rf"|discuss(?: this)? (?:this|the) (?:article|story|post|news|topic)|discuss (?:it "
            rf"|this )?(?:on|in) (?:the|our) [^.,?!]{{3,25}}|(?:the )?discussion (?:about|on|of) {_HERE}"
            r"|conversation (?:guidelines|rules|policy)|this (?:discussion|conversation"
            r"|thread) is (?:now )?closed(?: to new comments)?"
            r"|have your say|have (?:an opinion|something to say)\?|want to (?:join"
            r"|take part in) the (?:discussion|conversation)\? ?(?:feel free to contribute)?"
            r"|only [^.,?!]{3,30} can (?:comment|take part|join the (?:discussion|conversation))"
            r"|zur (?:diskussion|debatte)|partecipa alla (?:discussione|conversazione)"
            r"|únete a la (?:conversación|discusión)"
            r"|(?:rejoignez|participez à) la (?:conversation|discussion)|(?:participe d|entre n"
            r"|junte-se à )a (?:conversa|discussão)|dołącz do dyskusji|doe mee (?:aan|met) (?:de"
            r"|het) (?:discussie|gesprek)|diskutieren sie mit|delta i (?:diskusjonen|debatten|debatt)"
            r"|присоединяйтесь к обсуждению|(?:sign|log) in (?:or [^.,?!]{3,30} )?to join the (?:conversation"
            r"|discussion)|[^.?!]{0,30}\? create an account to join the (?:discussion|conversation))"
        ),
        examples=(
            "⟦Join the conversation⟧",
            "⟦Have your say⟧",
            "⟦Diskutieren Sie mit!⟧",
            "Join the conversation with your children early, the psychologist advises.",
            "Start the discussion with a question, he said.",
        ),
    ),
    Rule(
        id="comment-call",
        kind=Kind.COMMENTS,
        why="A sentence that asks the readers for their opinion below.",
        pattern=(
            rf"(?:[^.?!“\"]{{2,90}}\? ?){{0,2}}"
            rf"(?:and |so |then |please |be sure to |feel free to |don['’]t forget to "
            rf"|why not )?(?:(?:share|tell us|let us know|leave|drop|post|add|write|give us|send us|join"
            rf"|voice|weigh in|chime in|sound off|have your say|discuss|comment|start|subscribe|share it"
            rf"|tell|let)\b[^.?!\"”]{{0,80}}"
            rf"(?:(?:in|on|via|to|using) (?:the|our|your) comments?(?: section| box| area| thread"
            rf"| form)?(?: (?:below|above|here|under this (?:article|story)))?|(?:thoughts?|views?"
            rf"|opinions?|comments?|say|think) (?:below|here|with other readers|with us)|(?:comment"
            rf"|reply) (?:below|here)(?: and tell us {_SAY})?)|(?:leave|share|tell us|let us know) {_SAY}"
            rf"|share your (?:thoughts?|opinions?|views?) with [^.,?!]{{3,25}})"
            rf"|be the first(?: one| person)? to (?:(?:leave|post|write|add|make|submit) (?:a"
            rf"|your) (?:comment|reply|review|response)|(?:comment|reply|respond|react|review)(?: on .*"
            rf"| to .*)?|share {_SAY}|know when someone replies|start the (?:discussion|conversation))"
            r"|(?:what do you think|what are your thoughts)(?: (?:about|of) this (?:article"
            r"|story))?\? ?(?:subscribe now|leave a comment)?"
        ),
        examples=(
            "⟦What do you think? Let us know in the comments below!⟧",
            "⟦Share your thoughts in the comments section⟧",
            "⟦Be the first to comment!⟧",
            "⟦Be the first to share your thoughts⟧",
            "She asked them to share their thoughts.",
            "Share your thoughts with your doctor, the nurse advises.",
        ),
    ),
    Rule(
        id="comment-field",
        kind=Kind.COMMENTS,
        why="The small print of the form in which a comment is written.",
        pattern=(
            rf"(?:(?:your|the) e-?mail(?: address)? (?:will|is) (?:not|never) (?:be )?(?:published"
            rf"|displayed|shown|made public|shared)\b.*"
            rf"|[^.?!]{{0,12}}{_MAIL} [^.?!]{{0,25}}{_NOT_SHOWN}.*|{_ADDRESS_SECRET_DENSE}.*"
            r"|save my (?:name|details|info(?:rmation)?)\b[^.?!]{0,70}(?:browser|comment)[^.?!]{0,60}"
            r"|(?:meinen? name|mon nom|mi nombre|il mio nome|(?:o )?meu nome|mijn naam|guarda mi nombre"
            r"|enregistrer mon nom)[^.?!]{10,140}"
            r"|(?:notify|inform|e-?mail|alert) me (?:of|by e-?mail|about|when|via)[^.?!]{3,70}"
            r"|(?:benachrichtige mich|prévenez-moi|avertissez-moi|avísame|avvisami|notifique-me"
            r"|recibir un (?:correo|email)|informeer mij)[^.?!]{5,90}"
            r"|required fields are marked|\d{1,5} characters? (?:left|remaining|available)[^.?!]{0,30}"
            r"|characters? (?:left|remaining)(?: ?: ?\d{1,5})?"
            r"|(?:comment|post|reply)(?:ing)? as(?: an? (?:guest|anonymous))?|leave a public (?:comment"
            r"|reply)|(?:leave a )?reply to (?-i:\p{Lu})[^.?!,]{0,40}|(?:your )?name ?(?:\*|\(required\))"
            r"|logged in as [^.?!]{2,40}\. log out\??|by (?:commenting"
            r"|posting)[^.?!]{0,40},? you agree[^?!]*|(?:flag|mark"
            r"|report)(?: this)?(?: comment)?(?: as)? (?:inappropriate|abusive|abuse|spam|offensive)"
            r"|please enable javascript to view[^.?!]{3,60}|this site uses akismet[^?!]*|you can (?:follow"
            r"|skip)[^.?!]{3,40} (?:responses?|comments?|the end)\b[^?!]*(?:feed|pinging|response)[^?!]*"
            r"|both comments and pings are currently closed)"
        ),
        examples=(
            "⟦Your email address will not be published. Required fields are marked *⟧",
            "⟦Save my name, email, and website in this browser for the next time I comment.⟧",
            "⟦Notify me of follow-up comments by email.⟧",
            "⟦Deine E-Mail-Adresse wird nicht veröffentlicht.⟧",
            "Your email address may be sold.",
            "Save my name for last, he told them.",
            "Notify me, she wrote, and hung up.",
        ),
    ),
    Rule(
        id="comment-house-rules",
        kind=Kind.COMMENTS,
        why="What the site says of the comments in general: rules, moderation, whose opinion they are.",
        pattern=(
            r"(?:(?:all |reader |readers['’] |your |user |the |any )*(?:comments?|commenting|repl(?:y|ies)"
            r"|posts? here)(?: (?:here|below|above|sections?|posted(?: here| below)?|on (?:this"
            r"|our) (?:site|website|blog|page|story|article|platform)|published|left))* (?:must|should"
            r"|will|are|is|has been|have been|may|that are|which)\b[^.?!]*(?:moderat|approv|civil\b"
            r"|on[ -]topic|respectful|guidelines|awaiting|opinions? of|views of"
            r"|responsib)[^.?!]*(?:[.!] .{0,200})?"
            r"|(?:your|off-topic|abusive|offensive|rude|anonymous|spam|irrelevant"
            r"|inappropriate)[^.?!]{0,40} comments? (?:has|have|is|are|was|were|will|may"
            r"|can)\b[^.?!]{0,90}(?:review|submitted|deleted|removed|rejected|publish|post"
            r"|moderat)[^.?!]*(?:[.!] .{0,200})?|(?:off-topic|abusive|offensive|rude"
            r"|anonymous) comments? will [^.?!]*"
            r"|(?:please |kindly |remember to )?(?:be|keep|stay)\b[^.?!]{0,60}(?:comment|discussion"
            r"|conversation|on[ -]topic)[^.?!]{0,90}|(?:we|you) (?:welcome|encourage|value|appreciate"
            r"|love)[^.?!]{0,30} comments?\b[^?!]*"
            r"|(?:the )?(?:views?|opinions?|statements?)[^.?!]{0,30} (?:in|by|of) (?:the |our |reader "
            r"|readers['’]? |user )?(?:comments?|commenters?)\b[^.?!]*(?:readers?|authors?|reflect|own"
            r"|alone|users?|responsib|represent)[^.?!]*"
            r"|(?:readers|users|commenters|you) are (?:solely |fully )?responsible for[^.?!]*comments?\b[^.?!]*"
            r"|(?:we|the editors?) (?:reserve|may)[^.?!]{0,40}(?:remove|delete|edit|close"
            r"|reject)[^.?!]*comments?\b[^.?!]*|(?:please )?(?:read|see|review|follow|respect)(?: our"
            r"| the)? (?:comment(?:s|ing)?|community|house) (?:policy|guidelines|rules)[^.?!]*"
            r"|this comment (?:has been|was|is)(?: been)? (?:removed|deleted|hidden|flagged|edited|blocked"
            r"|under review|awaiting)\b[^.?!]*"
            r"|(?:ihre meinung ist gefragt|votre avis nous intéresse|tu opinión nos importa"
            r"|danos tu opinión|¿?qué opinas|¿?qué te parece|e tu,? che ne pensi|cosa ne pensi"
            r"|o que você achou|was denken sie|was meinen sie|et vous,? qu['’]en pensez-vous"
            r"|wat vind jij)\??[:!. ]*[^.?!]{0,70}"
            r"|(?:los|os|i|les|die) (?:comentarios|comentários|commenti|commentaires"
            r"|kommentare) [^.?!]{0,40}(?:responsabil|respons[aá]vel|opini|verantwort|modér|moderad"
            r"|moderat)[^.?!]*)"
        ),
        examples=(
            "⟦Comments must be civil and on topic.⟧",
            "⟦Please keep comments respectful.⟧",
            "⟦The views in the comments are those of our readers alone.⟧",
            "⟦This comment was removed by a moderator.⟧",
            "Comments must be sent to the office by Friday.",
            "The comment was removed by a moderator within minutes.",
            "Be kind in your comments to neighbours, the priest said; he was not heard, and the discussion grew louder by the hour.",
        ),
    ),
    Rule(
        id="comment-tail",
        kind=Kind.COMMENTS,
        why="A prompt, a note or a counter of the comment section stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:[¿¡]?{_OPENING}(?:{GAP}(?:{COMMENT_WORDS}|{COMMENT}))*{GAP}(?:{COMMENT}|discussion"
            rf"|conversation|debate)(?:{GAP}(?:{COMMENT_WORDS}|{COMMENT}))*"
            rf"|{_OPENING} [^.?!“”\"]* (?:in|on|via|to) (?:the|our|your) comments?(?: sections?| box| area"
            rf"| thread)?(?: (?:below|above|here))?"
            rf"|{capital('comments? commenting kommentare? commentaires? comentarios commenti comentários reacties komentarze yorumlar комментарии')}(?: ?[(:\[]? ?{DIGITS}[)\]]?"
            rf"|(?:{GAP}{COMMENT_WORDS})+)"
            rf"|\(?(?P<count>{DIGITS}) (?:{capital('comments? replies responses kommentare? commentaires? comentarios? commenti reacties')})\)?"
            rf"|\({DIGITS} {_NOUN}\)"
            rf"|(?-i:S)hare your (?:thoughts|views|opinions?|story)(?: below| with us)"
            rf"|(?-i:H)ave your say(?: below)?|(?-i:(?:W)hat|Do|Would|Have|Has|Did"
            rf"|Are) [^.?!“”]*\?(?:{GAP}(?:{COMMENT_WORDS}|{COMMENT}))*{GAP}comments?(?:{GAP}{COMMENT_WORDS})*)[.!?…» ]*$"
        ),
        examples=(
            "Ferries run every hour. ⟦Leave a comment⟧",
            "The school opens on Monday. ⟦Let us know what you think in the comments.⟧",
            "Prices fell. ⟦12 Comments⟧",
            "Der Zug fährt wieder. ⟦Kommentare (4)⟧",
            "The minister refused to leave a comment.",
            "He said that he would not join the discussion.",
            "The column turned off its comments.",
        ),
    ),
)
