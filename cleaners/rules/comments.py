"""Readers' comments: counters, headings and the lines around them."""

from typing import Final

from cleaners.rules import comment_calls, comment_form, comment_tails
from cleaners.rules.comment_words import COMMENT, COMMENT_WORDS, NOUN
from cleaners.rules.lexicon import COUNT_WORDS, DIGITS, GAP, NO_GAP, any_of, made_of
from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_UNIT: Final = (
    r"(?:reader |readers['’] |user |new |total |approved |facebook |条|則|则|个|個|件|개|개의 |ta )?"
)
_COUNT: Final = rf"(?P<count>{DIGITS}|{COUNT_WORDS})"
_TITLE: Final = r"(?:[“\"„«‹「『‘][^\n]*|(?-i:[\p{Lu}\p{Lo}\p{N}])[^\n]*)"
_CJK: Final = made_of(
    any_of("评论 評論 留言 回复 回覆 跟帖 コメント 댓글 의견"),
    any_of("""查看 显示 顯示 展开 更多 全部 所有 发表 發表 写 寫 我要 我来 说 添加 提交 网友 網友 读者 讀者 最新 最热 热门 精彩 加载 参与 请 先 登录 登入 后 後 再 可
    的 您的 你的
    条 第一 抢 沙发 暂不 开放 已 关闭 關閉 を 残す 書く 投稿 投稿する する 見る 読む すべて すべての 全て の もっと もっと見る 表示 一覧 欄 は 受け付けて いません ログイン して してください
    쓰기 쓰러 보기 달기 남기기 을 를 남겨주세요 작성 작성하기 등록 등록하기 전체 모두 더 더보기 목록 로그인 후"""),
    NO_GAP,
)

RULES: Final = (
    Rule(
        id="comment-count",
        kind=Kind.COMMENTS,
        why="A counter that links to the discussion.",
        pattern=(
            rf"(?:{COMMENT_WORDS}{GAP})*[(\[]?{_COUNT}[)\]]? ?{_UNIT}{NOUN}(?:{GAP}(?:{COMMENT_WORDS}"
            rf"|{NOUN}|नहीं|vorhanden|moment|momento|aún|còn|ännu|endnu|ennå|yok))*"
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
            rf"(?:{COMMENT_WORDS}{GAP})*(?:{NOUN}|discussion|conversation|forum)(?: count| closed|は|은|이"
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
    *comment_calls.RULES,
    *comment_form.RULES,
    *comment_tails.RULES,
)
