"""What is left of pictures: counters, marks and alt texts that say nothing."""

from typing import Final

from cleaners.rules import image_names
from cleaners.rules.image_words import DENSE, EXTENSION, PICTURES, PLACES
from cleaners.rules.lexicon import any_of, made_of
from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

_COUNTED: Final = any_of(
    "bild foto imagen imatge immagine imagem afbeelding obraz obrazek zdjęcie obrázek billede bilde kuva görsel resim изображение рисунок фото картинка зображення kép gambar चित्र صورة تصویر εικόνα"
)
_BOXES: Final = r"(?:figure|cid:[^\]>]{1,80}|caption|gallery|media|fig|svg|picture)"
_MISSING: Final = (
    r"(?:has an empty alt attribute|failed to load|could not be (?:loaded|displayed)|is (?:no longer|not|un)[ -]?available"
    r"|cannot be (?:displayed|loaded|shown)|does not exist|has been (?:removed|deleted))"
)

RULES: Final = (
    Rule(
        id="image-number",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="A generated name that stands where a picture or text block was.",
        pattern=(
            rf"(?:(?:image|img|photo|picture|pic|thumb(?:nail)?|slide|banner|rectangle|ellipse|bitmap|asset"
            rf"|frame|gallery image|(?:featured|figure|slide|hero|gallery|header|main|article|post|cover"
            rf"|lead|inline|body|content) (?:image|photo|picture)|{_COUNTED})"
            r"[ _:#№-]{0,3}\(?\p{Nd}{1,16}\)?(?: (?:of|von|de|di|av|af|z|из"
            r"|\/) \p{Nd}{1,4})?(?: image)?(?:@[23]x)?|text[ _-]?\d{5,16}|(?:图片|图|圖片|画像|写真|이미지"
            r"|사진)[ _-]?\p{Nd}{1,6}(?:枚目)?)"
        ),
        examples=(
            "⟦Image 1924⟧",
            "⟦Text 1738609636636⟧",
            "⟦Bild 3 von 12⟧",
            "⟦图片1⟧",
            "Image 1924 was taken from orbit.",
            "Photo 51 and the double helix",
            "Picture 1 million people in a square.",
        ),
    ),
    *image_names.FILES,
    Rule(
        id="image-mark",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="A shortcode or a variable that a template left where a picture was.",
        pattern=(
            rf"[{{<%]{{2}}[^{{}}<>%]{{0,40}}(?:image|img|photo|thumb|picture)[^{{}}<>%]{{0,60}}[}}>%]{{2}}"
            rf"|[\[<({{%]{{1,3}} ?/?(?:insert |add |your )?(?:{PICTURES}|{_BOXES})"
            r"(?:[ .:_#=/-][^\[\]<>(){}]{0,160})? ?/?[\]>)}%]{1,3}(?: \[?/?caption\]?)?"
        ),
        examples=(
            "⟦[image]⟧",
            "⟦[Image: 3]⟧",
            "⟦{{ image.url }}⟧",
            "[image of power] was her phrase",
            "(photo by her sister, 1931) is on the back",
        ),
    ),
    Rule(
        id="image-markup",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The markup of a picture that a converter let through.",
        pattern=(
            rf"!?\[[^\]]{{0,120}}\](?:\([^()\s]*\.{EXTENSION}[^)]*\))|!\[[^\]]{{0,120}}\](?:\([^)]*\))?"
            rf"|<!-- ?(?:{PICTURES}|figure)[^>]{{0,60}}-->|&lt;/?(?:img|image|picture|figure)\b.{{0,200}}&gt;"
            r"|alt ?= ?[\"“”'][^\"“”']{0,60}[\"“”']|img (?:src|alt|class)=.*"
        ),
        examples=(
            "⟦![boat](boat.png)⟧",
            "⟦<!-- image: boat -->⟧",
            "⟦alt='a boat'⟧",
            "[the boat] (he meant the ferry)",
            "Alt = old, in the choir's tongue",
        ),
    ),
    Rule(
        id="image-word",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The bare word for a picture, as an alt text.",
        certainty=Certainty.LIKELY,
        pattern=PICTURES,
        examples=("⟦Image⟧", "⟦Bild⟧", "⟦Logo⟧", "The picture", "Images of war"),
    ),
    Rule(
        id="image-words",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="An alt text that says nothing: only words for pictures and for their place on the page.",
        pattern=made_of(PICTURES, PLACES, r"[ ,.:;_/'’-]+"),
        examples=(
            "⟦Featured image⟧",
            "⟦Image not available⟧",
            "⟦search icon⟧",
            "⟦Kein Bild vorhanden⟧",
            "⟦Imagen destacada⟧",
            "No image of the comet exists.",
            "Images of war",
            "Featured images won prizes in Basel",
        ),
    ),
    Rule(
        id="image-words-dense",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The same in scripts that set no space between words.",
        pattern=DENSE,
        examples=(
            "⟦暂无图片⟧",
            "⟦プロフィール画像⟧",
            "⟦이미지 없음⟧",
            "图片显示,大桥倒塌。",
            "画像には船が写っている。",
        ),
    ),
    Rule(
        id="image-alt",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="What a program guesses that a picture shows.",
        pattern=(
            r"(?:image may contain|may be an? (?:image|photo|cartoon|illustration|graphic|screenshot)"
            r"|(?:possible )?(?:bild könnte|peut être une image|puede ser una imagen|può essere un[' ]immagine"
            r"|pode ser uma imagem))\b.*"
        ),
        examples=(
            "⟦Image may contain: 2 people, sky⟧",
            "⟦May be an image of a boat⟧",
            "This image may contain a clue.",
            "It may be an image of the saint.",
        ),
    ),
    Rule(
        id="image-failed",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="What stands in place of a picture that is missing or still loads.",
        pattern=(
            rf"(?:this|the) image (?:{_MISSING}.*|was (?:removed|deleted))|(?:could not|unable to|failed to|error) load(?:ing)? (?:the )?image"
            r"|(?:click|tap) to (?:load|view|enlarge|see|zoom)(?: the)? (?:image|picture|photo)"
            r"|(?:loading )?spinner|tracking pixel|lazy ?load(?:ed|ing)?|spacer|transparent pixel"
        ),
        examples=(
            "⟦This image has an empty alt attribute; its file name is boat.png⟧",
            "⟦Failed to load image⟧",
            "⟦Click to enlarge photo⟧",
            "This image changed how we see the planet.",
            "The image was removed from the wall in May, says the priest.",
        ),
    ),
    Rule(
        id="image-alt-field",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The name of the field for a picture's text, left empty.",
        pattern=(
            r"no alt(?:ernative)? text.*|(?:add|enter|write|edit) (?:an? )?alt(?:ernative)? text(?: here)?"
            r"|alt(?:ernative)?(?: text| tag| attribute)?"
        ),
        examples=(
            "⟦Alt text⟧",
            "⟦No alternative text provided⟧",
            "Alt text is how blind readers see pictures.",
            "Alternative texts were read aloud.",
        ),
    ),
    Rule(
        id="image-button",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The name of an arrow or a badge.",
        pattern=(
            r"(?:arrow|chevron|caret|angle)[ _-](?:left|right|up|down)(?:[ _-]\w+)?"
            r"|(?:app store|google play|verified|trust(?:ed)?|download on the app store|get it on google play) badge"
        ),
        examples=(
            "⟦arrow-right⟧",
            "⟦App Store badge⟧",
            "The arrow right of the door is old.",
            "He wore the verified badge with pride.",
        ),
    ),
    *image_names.LOGOS,
    Rule(
        id="image-tail",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The name or mark of a picture stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:[\w@%+=~-]*\d{{3}}[\w@%+=~-]*\.{EXTENSION}"
            r"|\[(?:image|img|photo|picture|bild|imagen|immagine|foto)(?:[ :][^\]]*)?\]"
            r"|(?-i:I)mage \d{1,16}|(?-i:T)ext \d{5,16}|(?-i:IMG|DSC|DSCN|PXL|DSCF)[_-]?\d{3,}\w*)$"
        ),
        examples=(
            "The bridge is shut. ⟦bridge-1024x576.jpg⟧",
            "Two people were hurt. ⟦[image]⟧",
            "She had nothing but a picture.",
            "The virus sat in a file called invoice.png, they said.",
        ),
    ),
    Rule(
        id="image-alt-tail",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="An alt text that says nothing, in the same place.",
        scope=Scope.INLINE,
        pattern=(
            r"(?:(?-i:T)his image has an empty alt attribute.*|(?-i:P|p)laceholder image|(?-i:I)mage placeholder"
            r"|(?-i:A)vatar photo|(?-i:A)uthor (?:avatar|image|photo)|(?-i:F)eatured image|(?-i:I)mage (?:not )?(?:un)?available"
            r"|(?-i:(?:\p{Lu}[\p{L}'’]* )+Logo))$"
        ),
        examples=(
            "It is open. ⟦Featured image⟧",
            "She left in May. ⟦Fennel Post Logo⟧",
            "The club fought for its logo",
            "Few have seen the author photo",
        ),
    ),
)
