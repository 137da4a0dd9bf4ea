"""Who made a picture, and what it shows."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import CAPITALS, PEOPLE, PERSON
from schemas.kinds import Kind

AGENCY: Final = (
    r"(?:getty(?: images)?(?: (?:north america|europe|entertainment|sport"
    r"|for [\p{L}\p{N} .&'’-]{2,40}))?|gettyimages|reuters|ap(?: photo| images| file)?"
    r"|associated press|afp(?:[-/ ]+getty(?: images)?)?|shutterstock(?:\.com)?"
    r"|istock(?:photo)?(?:\.com)?(?:/getty(?: images)?| ?/ ?getty images plus)?"
    r"|alamy(?: stock photo| live news)?|epa(?:-efe)?|dpa|picture alliance|anp|ansa|efe|xinhua"
    r"|bloomberg|pa(?: (?:wire|images|media))|usa today(?: sports| network)?|imago(?: images)?"
    r"|zuma(?: press| wire)?|sipa(?: usa)?|bettmann|corbis|wireimage|filmmagic|unsplash|pexels"
    r"|pixabay|adobe stock|depositphotos|dreamstime|123rf|freepik|flickr|wikimedia(?: commons)?"
    r"|wikipedia|creative commons|cc by(?:-sa|-nc|-nd)*(?: \d\.\d)?|handout|file(?: photo)?"
    r"|staff(?: photo)?|wwd|gamma-rapho|nurphoto|anadolu(?: agency)?|zuma|the canadian press|aap"
    r"|keystone|midjourney|nasa(?:/[\p{L}-]+)?|instagram|facebook|youtube|twitter|netflix"
    r"|everett collection|backgrid|splash(?: news)?|mega|wenn|tribune news service)"
)
_MADE: Final = (
    r"(?:(?:feature[d]? |lead |main |cover |header |hero |top |stock |file |author |gallery "
    r"|thumbnail |opening |representative |screen)?(?:photo|image|picture|photograph|pic"
    r"|illustration|photo[- ]illustration|graphic|artwork|video|screenshot|screen ?grab|rendering"
    r"|infographic|chart|map|art|visual|photography|cartoon)s?(?: ?(?:/illustration))?)"
)
_CREDIT: Final = (
    rf"(?:(?:{_MADE} )?(?:credits?|courtesy|source|by)|{_MADE}(?: (?:credits?(?: to)?"
    rf"|courtesy(?: of)?|source|by|via|from|copyright|attribution|provided by|supplied by|taken by"
    rf"|used with permission))?|courtesy(?: of)?|bild(?:quelle|nachweis)?|foto(?:s)?(?: von)?"
    rf"|crédit(?:s)?(?: photo)?|photo d['’]illustration|crédito|fotografía|imagen|immagine|imagem"
    rf"|reprodução|beeld)"
)

RULES: Final = (
    Rule(
        id="credit-label",
        kind=Kind.IMAGE_CREDIT,
        why="A label that only credits of pictures have, with the maker after it.",
        pattern=(
            rf"(?:{_MADE}[ -](?:credits?(?: to)?|courtesy(?: of)?|(?:source|copyright"
            rf"|attribution)s?(?: ?[:/]| by))|{_MADE} (?:provided|supplied|taken) by|{_MADE}(?: ?/ ?"
            rf"|: ?©? ?)(?:.{{0,60}}[/|,] ?|.{{0,60}} (?:via|for|at) )?{AGENCY}|{_MADE}[- ]+by:? {PERSON}"
            rf"|{_MADE} by .{{2,40}} (?:via|for|/|from|on) .{{2,40}}|photo ?: .{{2,60}}|photo ?/ ?{PERSON}"
            rf"|bildquelle|bildnachweis|crédits? photo|foto:|photo[- ]illustration:?|view image credit"
            rf"|(?:photo|video|image|editorial) credits)[ :|–—-]*[^.!?]{{0,100}}[.)]?"
        ),
        examples=(
            "⟦Photo credit: Nora Quill⟧",
            "⟦Image: Nora Quill/Getty Images⟧",
            "⟦Image credit: Blue Fern⟧",
            "⟦Photo by Nora Quill on Unsplash⟧",
            "⟦Foto: Lena Brandt⟧",
            "Photo albums went down with the ship.",
            "She gave the guard her photo",
        ),
    ),
    Rule(
        id="credit-agency",
        kind=Kind.IMAGE_CREDIT,
        why="A photographer and an agency, and nothing else.",
        pattern=(
            rf"(?:©️? ?)?(?:(?:@[\w.]+|{CAPITALS}) ?(?:/+| via | for "
            rf"| courtesy of ) ?)+(?:the )?{AGENCY}(?: ?[/,] ?(?:{AGENCY}|pool|file"
            rf"|[\p{{L}} ]{{2,20}}))*(?: hide caption| toggle caption)?|ap photo ?/ ?.{{2,60}}"
            rf"|\(?(?:ap photo|reuters|afp|getty images|shutterstock|alamy)(?: photo)?(?: ?/ ?.{{2,50}})\)?"
        ),
        examples=(
            "⟦Nora Quill/Getty Images⟧",
            "⟦(AP Photo/Nora Quill)⟧",
            "⟦Nora Quill / WWD via Getty Images⟧",
            "⟦AP Photo/Nora Quill, File⟧",
            "Ships, cranes and trains were seized by Reuters reporters in a war game.",
            "The paper buys from Getty Images",
        ),
    ),
    Rule(
        id="caption-credited",
        kind=Kind.IMAGE_CAPTION,
        why="A caption that ends with the credit of its picture.",
        pattern=(
            rf".{{4,}}[.!?\p{{L}}\p{{N}}\"”’)] ?[|–—-]? ?[(\[](?:(?:{_MADE} (?:credits?|courtesy(?: of)?"
            rf"|source|by|via|from)|{_MADE}|credits?|courtesy of|source)[:/]* (?-i:\p{{Lu}})[^()\[\]]{{1,80}}"
            rf"|{_MADE}: ?[^()\[\]]{{1,80}}|(?-i:AP Photo|Getty Images)(?:[ ,/–-][^()\[\]]{{1,80}})?"
            rf"|(?-i:REUTERS|Reuters|AFP)/[^()\[\]]{{1,80}}|[\p{{L}} .'’-]{{3,40}} ?(?:/|via"
            rf"|for) ?{AGENCY}[^()\[\]]{{0,30}})[)\]]\.?"
            rf"|.{{4,}}[.!?\"”’)|–—-] ?(?-i:(?:Image |Photo |Picture )?(?:Credit|CREDIT|credit|Courtesy)"
            rf"|(?:Image|Photo|Picture) [Ss]ource|Photo|PHOTO|Image|Picture|Foto"
            rf"|Photograph)s?(?: by)?: ?[^.!?:]{{2,80}}\.?"
            rf"|.{{4,}}[.!?\"”’)] ?[^.!?()/]+ ?/+ ?(?:getty images|ap|associated press|reuters|afp"
            rf"|shutterstock|alamy|bloomberg|npr)(?: via [\p{{L}} ]{{2,30}})?(?: hide caption"
            rf"| toggle caption)?|.{{10,}} (?:hide|toggle) caption"
        ),
        examples=(
            "⟦A ferry in the storm off Harbour Town on Dec. 3, 2023. (AP Photo/Nora Quill)⟧",
            "⟦The old mill at dawn. Photo: Ledger/Nora Quill⟧",
            "⟦Divers at the wreck. Nora Quill/Getty Images⟧",
            "The jury saw a photo: it showed the mill, the road and, behind it, two men with a cart.",
            "(AP Photo/Nora Quill) was printed under it, though she had never been to the island at all",
        ),
    ),
    Rule(
        id="caption-file",
        kind=Kind.IMAGE_CAPTION,
        why="An agency's caption of a picture from its archive.",
        pattern=(
            r"(?-i:FILE|File photo|FILE PHOTO|File image) ?[-–—:] ?(?-i:[\p{Lu}\"“'‘]).{10,}|(?:file photo"
            r"|stock photo|stock image|representational image|representative image"
            r"|for representation(?:al)?(?: purposes?)?(?: only)?|archive photo|undated (?:photo|handout)"
            r"|symbolbild|archivbild)\.?(?: .{0,80})?"
        ),
        examples=(
            "⟦FILE - A ferry leaves Harbour Town in the storm of December 2023.⟧",
            "File your taxes before the fair opens, the clerk said.",
            "The clerk lost the file",
        ),
    ),
    Rule(
        id="credit-stretch",
        kind=Kind.IMAGE_CREDIT,
        scope=Scope.INLINE,
        why="The credit of a picture in brackets, with its agency, that stuck to a paragraph.",
        pattern=(
            rf"[(\[](?:(?:photo|image|picture|video)(?: credits?| by|:)*[ :/]+[^()\[\]]+(?:/|via|for"
            rf"|,) ?{AGENCY}[^()\[\]]*|(?-i:AP Photo)/[^()\[\]]+)[)\]]"
        ),
        examples=(
            "Divers at the wreck. ⟦(Photo by Nora Quill/Getty Images)⟧ The hearing goes on in May, the court said.",
            "(Photo by her sister) was written on the back of the card that the museum had bought.",
            "They kept the card (photo on the back, name on the front) for years",
        ),
    ),
    Rule(
        id="credit-plain",
        kind=Kind.IMAGE_CREDIT,
        certainty=Certainty.LIKELY,
        why="A word or line that names the source of a picture.",
        pattern=(
            rf"(?:{_CREDIT}|credits?|source|via|copyright|©)(?: ?[:|/–—] ?| - )[^.!?]{{2,80}}"
            rf"|(?:courtesy of|via|(?:photo|image|picture|illustration|graphic|video)s? (?:by|via|from"
            rf"|courtesy)) [^.!?]{{2,60}}|(?:{_CREDIT}|credit|image via|{AGENCY}|photos|images|(?:photo"
            rf"|image) gallery)(?: ?[/|,] ?{AGENCY})*|{PERSON} ?/ ?[^.!?:;/]{{2,40}}"
            rf"|{PERSON} (?:illustration|photo|photography|image)|(?:{CAPITALS},? )?(?:editor|director"
            rf"|manager|assistant|producer|designer)s?(?:, [\p{{L}} ]{{3,20}})?: ?{PEOPLE}|(?:photographer"
            rf"|videographer|(?:hair |makeup |prop |food |market )?styl(?:ist|ing)(?: assistant"
            rf"| assistance)?|makeup artist|manicurist|grooming|retouching|photo retouching|digitech|gaffer"
            rf"|colorist|sound engineer|line producer|producers?|director|creative director|art director"
            rf"|editor(?:-in-chief)?|executive editor|voiceover|production(?: assistants?)?|casting|model"
            rf"|designer|copy editors?|video editor)s?: ?.{{2,100}}"
        ),
        examples=(
            "⟦Credit: Blue Fern⟧",
            "⟦Getty Images⟧",
            "⟦Courtesy of the artist⟧",
            "⟦Photographer: Nora Quill⟧",
            "Getty opened a museum on the hill in spring, and the town gave it a road.",
            "The bank gave nobody credit",
        ),
    ),
)
