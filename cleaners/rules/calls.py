"""Calls to follow, to pin, to comment; the furniture of threads and of paper archives."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import NETWORK, STAMP
from schemas.kinds import Kind

_ASKED: Final = r"(?:[^.?!“”\"]+\? )+"

RULES: Final = (
    Rule(
        id="call-pin",
        kind=Kind.SHARE_BAR,
        why="A call to keep a picture of the page on a pin board.",
        pattern=(
            r"(?:[^.?!“”\"]+[,?!] )?(?:(?:please |don['’]t forget to |be sure to |remember to |you can |and )*"
            r"(?:pin|save) (?:it|this|these|me|the|your favou?rite)(?: (?:image|images|post|recipe|article|idea|ideas"
            r"|pin|picture|page|project|tutorial|graphic|one))?(?: (?:below|above|now))?"
            r"(?: and save (?:it|this))? (?:for later|to (?:your )?(?:pinterest|.* board)|on pinterest)"
            r"|pin (?:it|me|this)(?: (?:for later|now|here))?)"
        ),
        examples=(
            "⟦If you like these shelves, pin this image and save it for later.⟧",
            "⟦Don't forget to pin this recipe for later!⟧",
            "⟦Pin it⟧",
            "If you can, save the best for later.",
            "Save it for later, the cook says, and it tastes better still.",
            "They pin this on the mayor",
        ),
    ),
    Rule(
        id="call-follow",
        kind=Kind.SHARE_BAR,
        why="A call to follow the writer or the site on a network.",
        pattern=(
            rf"(?:(?:want|looking for|need|like) [^.?!“”\"]+\? )?(?:(?:come |please |be sure to |and )*(?:follow|join|find"
            rf"|like)(?: along with)? (?:me|us)(?: (?:over|here))? on (?:my |our )?{NETWORK}\b[^.?!“”\"]* "
            rf"(?:for|to|where|and) [^.?!“”\"]+"
            rf"|(?:follow|find|connect with|join)(?: me| us)?(?: here)? on (?:social(?: media)?|socials) ?[:|–—-]? ?"
            rf"(?:{NETWORK}|newsletter|[|,/·•& ]|and)+)"
        ),
        examples=(
            "⟦Want more knots? Follow me on Pinterest to see what I'm tying.⟧",
            "⟦Join us on Facebook for daily tips!⟧",
            "⟦Follow on social media: TikTok || Instagram || YouTube⟧",
            "Follow me on foot to the pier, the guide said.",
            "Fans find us on Facebook for a chat",
            "Like us on the coast, they keep goats.",
        ),
    ),
    Rule(
        id="call-accounts",
        kind=Kind.SHARE_BAR,
        scope=Scope.HEADING,
        certainty=Certainty.LIKELY,
        owns=6,
        why="The heading over a writer's accounts; it owns them.",
        pattern=(
            r"(?:other |more )?ways to (?:connect|follow|stay in touch|get in touch|keep up)(?: with (?:me|us|(?-i:\p{Lu})[\p{L} .'’-]+))?"
            r"|(?:let['’]s|stay|keep) (?:connected|connect|in touch)(?: on social(?: media)?)?"
            r"|(?:you can )?(?:find|follow|connect with) (?:me|us)(?: (?:on|at|here|elsewhere))*(?: social(?: media)?)?"
        ),
        examples=(
            "⟦Other ways to connect with Nora⟧",
            "⟦Let's connect on social media⟧",
            "⟦You can find me on:⟧",
            "Other ways to connect with the grid were tried.",
            "They found a way to stay in touch",
        ),
    ),
    Rule(
        id="call-account",
        kind=Kind.SHARE_BAR,
        certainty=Certainty.LIKELY,
        why="A network and the name of an account there.",
        pattern=rf"{NETWORK}(?: \p{{L}}+){{0,3}} ?: ?@?[\w.]{{3,40}}",
        examples=(
            "⟦Instagram: @noraquill⟧",
            "⟦Instagram Daily Knots: noraquill⟧",
            "Instagram: how it began",
            "She left Facebook: nobody knew",
        ),
    ),
    Rule(
        id="call-comment",
        kind=Kind.COMMENTS,
        why="Questions to the reader, and where to answer them.",
        pattern=(
            rf"{_ASKED}(?:(?:please |so |and |be sure to |feel free to )*(?:let (?:us|me) know|share (?:your|it|them"
            r"|this)|tell (?:us|me)|leave (?:a|your|us)|drop (?:a|your|us|me)|sound off|comment|weigh in|ask|post)\b[^.?!“”\"]*"
            r"\bcomments?(?: (?:section|box|below|above|down below|form|thread))*)"
            r"(?: and [^.?!“”\"]*(?:share|subscribe|like|follow)\b[^.?!“”\"]*)?"
        ),
        examples=(
            "⟦What do you think of these couples? Let us know in the comments and SHARE this article!⟧",
            "⟦Which knot do you tie first? What made you choose it? Share your thoughts by leaving a comment below!⟧",
            "⟦Have you been there? Tell me in the comments.⟧",
            "⟦Do you have any questions? Ask in the comments!⟧",
            "What do you think? Let us know by letter, the mayor wrote.",
            "Who told you? Share it with nobody, and refuse to comment on it when they ask.",
            "He read out the questions? Few let us know in the comments what they meant; the rest kept silent.",
        ),
    ),
    Rule(
        id="thread-score",
        kind=Kind.COMMENTS,
        why="The head of a comment in a thread where readers give marks.",
        pattern=r"(?:.*\S )?\(score: ?-?\d(?:, [\p{L} ]+)?\)",
        examples=(
            "⟦Re: Who needs ferries? (Score:2)⟧",
            "⟦Well said (Score:5, Insightful)⟧",
            "The side won (score: two to one)",
            "Re: (Score:2) was the title, and the text under it was short.",
        ),
    ),
    Rule(
        id="placeholder-lorem",
        kind=Kind.INTERFACE_TEXT,
        why="Words that a template has where no text was put in.",
        pattern=(
            r"lorem ipsum(?: dolor\b.*| \d+)?|(?:this is (?:some )?(?:a )?(?:dummy|placeholder|sample) (?:text|heading))\b.*"
            r"|i am a heading|(?:example|sample) (?:heading|title|headline)"
        ),
        examples=(
            "⟦- Lorem ipsum 3⟧",
            "⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧",
            "Lorem ipsum is what printers call it.",
            "The page was full of lorem ipsum",
        ),
    ),
    Rule(
        id="archive-tools",
        kind=Kind.INTERFACE_TEXT,
        why="Tools beside the summary of a paper in an archive, or on the page of a manual.",
        pattern=(
            r"(?:[\p{L}.]+ ){1,5}\(what (?:is|are) (?:the )?(?-i:\p{Lu}|scite|alpha)[\p{L}. ]{3,}\?\)|view pdf(?: html)?(?: \(experimental\))?(?: .{3,20})?"
            r"|(?:bibliographic and citation|recommenders and search|demos?) tools|export bibtex citation"
            r"|code, data and media associated with this article|which authors of this paper are endorsers\?.*"
            r"|(?:references|full text) (?:&|and) (?:citations|links)|access paper:?|nasa ads|google scholar|semantic scholar"
            r"|stay organi[sz]ed with collections|save and categori[sz]e content based on your preferences\.?"
            r"|\[\[\[\"easy to understand\".*"
        ),
        examples=(
            "⟦Citemap (What is Citemap?)⟧",
            "⟦View PDF HTML (experimental)⟧",
            "⟦References & Citations⟧",
            "⟦Save and categorize content based on your preferences.⟧",
            "A ferry (what is a ferry?) came",
            "View pdf files with care, the bank warned its clients.",
            "The references and citations were false",
        ),
    ),
    Rule(
        id="archive-submitted",
        kind=Kind.DATELINE,
        why="When a paper was handed in.",
        pattern=rf"\[(?:submitted|published|revised) on {STAMP}(?: \(v\d\))?(?:[ (,;]+(?:last )?revised {STAMP}[^\]]*)?\]",
        examples=(
            "⟦[Submitted on 18 Dec 2024]⟧",
            "⟦[Submitted on 3 May 2023 (v1), last revised 4 June 2023]⟧",
            "Submitted on paper, the claim was void.",
            "It was [submitted on time]",
        ),
    ),
)
