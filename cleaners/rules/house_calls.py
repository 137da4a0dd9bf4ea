"""What a house asks its readers to do next: report a mistake, read on, share, follow a channel."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from cleaners.rules.words import NETWORK
from schemas.kinds import Kind

_STUFF: Final = (
    r"(?:news|stories|coverage|articles|recipes|posts|guides|reviews|updates|headlines|reporting|videos|tips|content"
    r"|photos|episodes|tutorials)"
)

RULES: Final = (
    Rule(
        id="house-mistake",
        kind=Kind.FOOTER_LINKS,
        why="A request to report a mistake in the piece.",
        pattern=(
            r"(?:did you |have you )?(?:see|found|find|spot(?:ted)?|notice[d]?|seen) (?:something wrong|an? (?:\p{L}+ )?"
            r"(?:mistake|error|typo|bug|problem)|a typo or an error)(?: (?:in|with|on) (?:this|our|the) [^.?!]+)?\? ?"
            r"(?:please )?(?:report|let us know|tell us|e-?mail|contact|click|send|help us)\b[^?“”\"]*"
        ),
        examples=(
            "⟦See something wrong? Report an error.⟧",
            "⟦Spotted a typo in this story? Let us know at desk@ledger.example⟧",
            "See something wrong? Say something, the poster read.",
            "Found a mistake? Nobody had.",
            "She spotted a typo in this story and told the editor.",
        ),
    ),
    Rule(
        id="house-latest",
        kind=Kind.RELATED_LINKS,
        why="A pointer to all that the site has on its subjects.",
        pattern=(
            rf"(?:read|catch|get|check out|find|see|watch) (?:all )?(?:the |our )?(?:latest|breaking|business|live|top)\b"
            rf"[^.?!“”\"]*\b{_STUFF}\b[^.?!“”\"]* (?:here|live on (?-i:\p{{Lu}})[^.?!“”\"]*|and more on (?-i:\p{{Lu}})[^.?!“”\"]*"
            rf"|along with [^.?!“”\"]*)"
            rf"|(?:catch|get) (?:all )?the (?:latest |business |breaking )[^.?!“”\"]*,[^.?!“”\"]* and [^.?!“”\"]* on (?-i:\p{{Lu}})"
            rf"[^.?!“”\"]*"
            rf"|for (?:all |the )?(?:more|latest)(?: such| of our| on this| great)? (?:\p{{L}}+ )?{_STUFF},? (?:please )?(?:visit"
            rf"|follow|check|click|head|go to|see|read|subscribe|like|download|join|stay) [^.?!“”\"]*"
            rf"|(?:you can )?(?:read|see|find|check out|browse|explore|watch)(?: more)?(?: all)?(?: of)? our (?:full |complete "
            rf"|other |latest )?(?:\p{{L}}+ )?{_STUFF}(?: (?:of|on|about|from) [^.?!“”\"]*)? (?:here|below)"
            rf"|check out more of our {_STUFF}"
        ),
        examples=(
            "⟦Read all the Latest News and Cricket News here⟧",
            "⟦Catch all the Business News, Market News and Fair News on Mill Times.⟧",
            "⟦For more such stories, follow us on Google News⟧",
            "⟦You can read more of our coverage here.⟧",
            "⟦Check out more of our recipes⟧",
            "Read the latest news here with care, the judge said; half of it is false.",
            "For more stories the children had to wait until May.",
            "Find all our boats in the harbour",
        ),
    ),
    Rule(
        id="house-click",
        kind=Kind.RELATED_LINKS,
        why="A call in capitals to press a link, between two paragraphs.",
        pattern=r"(?-i:(?:CLICK|TAP|PRESS) HERE (?:TO|FOR) [A-Z0-9’'&.,: -]+)",
        examples=(
            "⟦CLICK HERE FOR MORE SPORTS COVERAGE ON MILL.EXAMPLE⟧",
            "⟦CLICK HERE TO READ MORE FROM THE VALLEY⟧",
            "Click here for a living, the ad had told her.",
            "The button said CLICK HERE TO WIN",
        ),
    ),
    Rule(
        id="house-thanks",
        kind=Kind.NEWSLETTER,
        why="Thanks to the reader, with a call to subscribe.",
        pattern=(
            r"(?:thanks|thank you) for (?:reading|listening|watching|being here)\b[^.?!“”\"]*[.!] ?(?:please |if you [^.?!]*, )?"
            r"(?:subscribe|sign up|consider (?:becoming|subscribing)|become an? |upgrade|join (?:us on|the (?:list|community)))[^?“”\"]*"
            r"|(?:this (?:post|newsletter|site|blog)|[\p{L}\p{N}’' ]+) is a reader-supported publication\b.*"
        ),
        examples=(
            "⟦Thanks for reading Mill Notes! Subscribe for free to receive new posts and support my work.⟧",
            "⟦Mill Notes is a reader-supported publication. To receive new posts, become a subscriber.⟧",
            "Thanks for reading the will, she told the clerk. Join us for tea.",
            "The list of thanks for reading aloud was long",
        ),
    ),
    Rule(
        id="house-share",
        kind=Kind.SHARE_BAR,
        why="A call to pass the piece on.",
        pattern=(
            r"(?:if you |did you )?(?:enjoyed?|liked?|loved?|found) (?:this|the|our)\b[^.?!“”\"]*[,?!] ?(?:please |then |why not "
            r"|don['’]t forget to |consider )*(?:share|sharing|pass) (?:it|this|the (?:article|post|story|love|word))\b[^.?!“”\"]*"
            r"|(?:please |don['’]t forget to |feel free to )+share (?:this|the) (?:article|post|story|recipe|guide|video)\b[^.?!“”\"]*"
        ),
        examples=(
            "⟦If you enjoyed this article, please share it.⟧",
            "⟦Did you like this guide? Share it with your friends!⟧",
            "⟦Please share this story with your neighbours⟧",
            "If you found the ring, share the reward with the finder.",
            "He asked them to please share this story",
        ),
    ),
    Rule(
        id="house-channel",
        kind=Kind.SHARE_BAR,
        why="A call to follow the house on its channels, in other languages than English.",
        pattern=(
            rf"(?:puedes seguir(?:nos)?|sigue(?:nos)?|síguenos|siga|seguici|segui(?: [\p{{L}} ]+)?|iscriviti al(?: nostro)? canale"
            rf"|suivez(?:[- ]nous)?|rejoignez[- ]nous|retrouvez[- ]nous|folgen sie|folgt|folge|volg|följ|følg|obserwuj"
            rf"|подписывайтесь)\b[^.?!“”\"]*\b{NETWORK}\b[^?“”\"]*"
        ),
        examples=(
            "⟦Puedes seguir a El Molino en Facebook y X, o apuntarte aquí a nuestro boletín.⟧",
            "⟦Siga o canal do Moinho no WhatsApp⟧",
            "⟦Iscriviti al canale WhatsApp⟧",
            "Siga la calle hasta el molino",
            "Millionen folgen der Müllerin auf Instagram.",
        ),
    ),
    Rule(
        id="house-position",
        kind=Kind.DISCLAIMER_AFFILIATE,
        certainty=Certainty.LIKELY,
        why="What the writer owns of what the piece speaks of, and that it is no advice.",
        pattern=(
            r"(?:(?:the|this) )?(?:author|writer|article|post|content|information|site|blog|story|i|we)\b[^.?!]* (?:has|have|hold|"
            r"holds|had) (?:no|any|a|long|short|not)\b[^.?!]*\b(?:positions?|shares|stake)\b[^.?!]*(?:mentioned|discussed|stocks?"
            r"|companies)\b.*"
            r"|(?:this|the|our) (?:article|post|content|information|site|blog|video)[^.?!]* (?:is|does|are|should)(?: not|n['’]t)\b"
            r"[^.?!]*\b(?:financial|medical|legal|investment|tax|professional) advice\b.*"
        ),
        examples=(
            "⟦The author has no position in any of the stocks mentioned.⟧",
            "⟦This article is not financial advice.⟧",
            "The author has no desk and no chair.",
            "The court said that this article is not legal advice",
        ),
    ),
    Rule(
        id="house-standards",
        kind=Kind.ABOUT_SITE,
        why="A link to the rules by which the house works.",
        pattern=r"our standards: (?:the )?[^.?!]*principles\b.{0,20}",
        examples=(
            "⟦Our Standards: The Mill Trust Principles.⟧",
            "⟦Our Standards: Blue Fern Principles⟧",
            "Our standards: high. Our pay: low.",
            "By our standards, the principles are sound",
        ),
    ),
    Rule(
        id="house-scroll",
        kind=Kind.MEDIA_PLAYER,
        why="A pointer to the film or the pictures on the same page.",
        pattern=r"scroll (?:down|up) (?:for|to (?:see|watch)|below) (?:the |more )?(?:videos?|photos?|pictures|images|gallery)[^.?!,]*",
        examples=(
            "⟦Scroll down for video⟧",
            "⟦Scroll down to see more photos⟧",
            "Scroll down for the table of tides, then read the second row.",
            "Users scroll down for video",
        ),
    ),
)
