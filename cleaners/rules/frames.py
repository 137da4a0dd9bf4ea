"""Words around charts, embedded posts, recordings and picture credits."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from cleaners.rules.words import PERSON
from schemas.kinds import Kind

_APPS: Final = (
    r"(?:apple podcasts|spotify|google podcasts|stitcher|overcast|pocket casts|amazon music|soundcloud"
    r"|iheart(?:radio)?|audible|youtube(?: music)?|deezer|castbox|podbean|tunein)"
)
_CRAFT: Final = (
    r"(?:styl(?:ing|ist)|grooming|groomer|hair(?:styl(?:ing|ist))?|make-?up(?: artist)?|manicur(?:e|ist)"
    r"|tailor(?:ing)?|prop(?:s| styl(?:ing|ist))|set design(?:er)?|production|casting|photograph(?:y|er)"
    r"|videograph(?:y|er)|lighting|retouching|digitech|wardrobe|fashion (?:editor|director)|creative director"
    r"|art director|nails|barber|hair stylist|fashion styl(?:ing|ist)|prop stylist)"
)
_LOOKS: Final = (
    r"(?:styl(?:ing|ist)|grooming|groomer|hair(?:styl(?:ing|ist))?|make-?up(?: artist)?|manicur(?:e|ist)"
    r"|tailor(?:ing)?|props?(?: styl(?:ing|ist))?|nails|barber|(?:hair|fashion|food) styl(?:ing|ist))"
)
_RANK: Final = (
    r"(?:(?:senior|sr\.?|junior|assistant|associate|executive|lead|deputy|chief|contributing|fashion|beauty|photo"
    r"|photography|visual|video|audience|social media|talent|art|design|art & design|fashion & beauty|features?"
    r"|entertainment|editorial|production|prop|hair|set|casting|creative|market|digital|development"
    r"|audience development|stylist|& stylist) )+"
)
_POST: Final = (
    r"(?:assistants?|editor|director|designer|manager|intern|producer|stylist(?: assistant)?|artist|coordinator"
    r"|editor & stylist)"
)

RULES: Final = (
    Rule(
        id="frame-embed",
        kind=Kind.MEDIA_PLAYER,
        why="The note under an embedded post that it can be seen elsewhere too.",
        pattern=(
            r"(?:this content can also be viewed on the site it originates from"
            r"|this (?:content|post|video|embed) (?:is|was) (?:hosted|imported|created) (?:on|from|and maintained by) .*"
            r"|you (?:may be|are) able to find (?:the same content|more information about this and similar content)\b.*)"
        ),
        examples=(
            "⟦This content can also be viewed on the site it originates from.⟧",
            "⟦This content is imported from Vidhall. You may be able to find it in another format.⟧",
            "This content can also be viewed as a protest.",
            "The wine was imported from Rome",
        ),
    ),
    Rule(
        id="frame-chart",
        kind=Kind.INTERFACE_TEXT,
        why="The links under a chart: its picture, its numbers.",
        pattern=(
            r"(?:download|get|view|show|expand|open)(?: the| this)? (?:chart|graph|figure|map|table|image|high[- ]res"
            r"|larger|full[- ]size)(?: (?:image|data|picture|version))?(?: ?[|/·•,] ?(?:chart|map|table|figure|the)? ?"
            r"(?:data|image|source|embed|download))+"
            r"|(?:.* )?(?:get the data|embed|download image)(?: ?[|/·•,]? ?(?:get the data|embed|download (?:image|pdf|svg)))*"
            r" ?[|/·•,]? ?(?:created|made) with (?:datawrapper|flourish|infogram)"
            r"|(?:created|made) with (?:datawrapper|flourish|infogram|piktochart|canva)|a flourish (?:chart|map|data.*)"
        ),
        examples=(
            "⟦Download chart image | Chart data⟧",
            "⟦Chart: Valley Ledger · Get the data · Embed · Created with Datawrapper⟧",
            "⟦Made with Flourish⟧",
            "Download chart data for the valley, she said, and count.",
            "Made with flour, the dish is cheap",
            "He tried to get the data",
        ),
    ),
    Rule(
        id="frame-podcast",
        kind=Kind.APP_PROMO,
        why="Where a recording is to be had.",
        pattern=(
            r"(?:[^“”\"]*\b(?:our podcast|new episodes?|full (?:interview|episode|conversation))\b[^“”\"]* )?"
            r"(?:you can |please )?(?:listen|subscribe|follow|find us|download|rate|hear|tune in)\b[^.?!“”\"]* "
            r"(?:wherever|anywhere|where) you (?:get|listen to|find|download|stream) (?:your )?(?:favou?rite )?podcasts.*"
            rf"|(?:also |now )?(?:available|listen|subscribe|find us|follow us|stream)(?: now| free)* (?:on|via|at|in|to) "
            rf"{_APPS}(?:(?:,? and |,? or |, | \| ?| ){_APPS})*"
        ),
        examples=(
            "⟦Listen and subscribe wherever you get your podcasts.⟧",
            "⟦The full interview is on our podcast. Follow wherever you get your podcasts.⟧",
            "⟦Also available on Apple Podcasts⟧",
            "⟦Listen on Spotify | Apple Podcasts⟧",
            "Listen to her on the pier, or wherever you get your fish.",
            "The album is now available on Spotify, and the band is on tour.",
            "“Subscribe wherever you get your podcasts,” he said, and hung up.",
        ),
    ),
    Rule(
        id="frame-source",
        kind=Kind.IMAGE_CREDIT,
        why="The source of a picture behind its label and a comma, as one house writes it under all of them.",
        pattern=r"image source, (?-i:[\p{Lu}@])[^.?!]*",
        examples=(
            "⟦Image source, Blue Fern Images⟧",
            "⟦Image source, Nora Quill⟧",
            "Image source, text source and sound were lost.",
            "The image source, Nora said, was lost",
        ),
    ),
    Rule(
        id="frame-caption",
        kind=Kind.IMAGE_CAPTION,
        why="A caption behind its label and a comma.",
        pattern=r"image caption, (?-i:[\p{Lu}\"“'‘0-9]).+",
        examples=(
            "⟦Image caption, The mill as it stood in May⟧",
            "⟦Image caption, Nora Quill has led the trust since 2019.⟧",
            "Image caption, title and date are missing.",
            "An image caption, She said, is a text",
        ),
    ),
    Rule(
        id="frame-crew",
        kind=Kind.IMAGE_CREDIT,
        why="Who worked on the pictures: two crafts or more on one line, each with its name.",
        pattern=(
            rf"(?:.*[.;,|] ?)?{_LOOKS}(?: assist(?:ance|ant)s?)?(?: by)?: ?[^.;|]+[.;,|] ?"
            rf"(?:[^.;|:]+ )?{_LOOKS}(?: assist(?:ance|ant)s?)?(?: by)?: ?.+"
        ),
        examples=(
            "⟦Styling: Nora Quill. Grooming: Tom Ash. Prop styling: Fennel & Co.⟧",
            "⟦Hair by: Tom Ash; Makeup: Lena Brandt⟧",
            "Styling: a short history of hair",
            "The crew had three for styling, grooming and production.",
            "Production: Mill Films; Photography: Nora Quill",
            "Photography: the art of light. It began in 1826.",
        ),
    ),
    Rule(
        id="frame-crew-line",
        kind=Kind.IMAGE_CREDIT,
        certainty=Certainty.LIKELY,
        why="One of those who worked on the pictures, with the craft before the name.",
        pattern=rf"(?:{_RANK}{_POST}|{_CRAFT}(?: assistant)?|designer|editorial intern) ?:? ?{PERSON}(?: (?:@|at|for|with) .*)?",
        examples=(
            "⟦Photo Assistant Nora Quill⟧",
            "⟦Hair Stylist Tom Ash at Fennel Agency⟧",
            "⟦Manicurist Lena Brandt⟧",
            "Photo assistant wanted",
            "Tailor Tom Ash made the coat in a week",
        ),
    ),
)
