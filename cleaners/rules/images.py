"""What is left of pictures: counters, file names, marks, alt texts that say nothing, logos and icons."""

from typing import Final

from cleaners.rules.image_words import DENSE, PICTURES, PLACES
from cleaners.rules.lexicon import any_of, made_of
from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import NETWORK
from schemas.kinds import Kind

_OF: Final = any_of("of for and & de du la le el del di da do der die das van von dell dello della")
_COUNTED: Final = any_of(
    "bild foto imagen imatge immagine imagem afbeelding obraz obrazek zdjęcie obrázek billede bilde kuva görsel resim изображение рисунок фото картинка зображення kép gambar चित्र صورة تصویر εικόνα"
)
_EXTENSION: Final = r"(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|heic|heif|ico|jfif)"
_CAMERA: Final = (
    r"(?:img|image|imag|pic|dsc[nf]?|_dsc|_?mg|dscf|p1?\d{2}|gopr|gp|dji|pxl|mvimg|cimg|sam|wp"
    r"|kimg|hdr|pano|burst|screenshot|scr|fb_img|received|photo|vid|snapchat|inshot|picsart|canva|"
    r"getty ?images|istock(?:photo)?|shutterstock|adobe ?stock|deposit ?photos|dreamstime|alamy"
    r"|bigstock|123rf|pexels|unsplash|unsplash-image|pixabay|freepik|envato|reuters|afp|epa|imago"
    r"|ap|upi|rts|wire|main-qimg)"
)
_NETWORKS: Final = (
    rf"(?:{NETWORK}|rss|e-?mail|google(?: play)?|apple|app store|android|ios|print|amazon|spotify"
    rf"|viber|line|vk|odnoklassniki|sms|skype|signal|soundcloud|vimeo|twitch|github|medium|patreon"
    rf"|paypal|adchoices)"
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
    Rule(
        id="image-layer",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The name that a drawing program gives to a layer or a draft.",
        certainty=Certainty.LIKELY,
        pattern=(
            r"(?:(?:layer|group|vector|path|shape|text|clip path|mask group|artboard|component|union"
            r"|subtract|ebene|calque|capa)[ _-]?\d{1,12}|(?:copy of )?untitled(?:[ _-](?:design|image"
            r"|photo|\d{1,4}))?(?: \(?\d{1,4}\)?)?|unnamed|adobe express(?: - file)?|slide\d{1,3}"
            r"|template \d{1,4})"
        ),
        examples=(
            "⟦Layer 12⟧",
            "⟦Untitled design (3)⟧",
            "Group 7 decides the cup",
            "Untitled works of the master",
        ),
    ),
    Rule(
        id="image-screenshot",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The name that a phone or a computer gives to a screenshot or a received picture.",
        pattern=(
            r"(?:screen ?shot|screen ?grab|screen capture|screen recording|bildschirmfoto"
            r"|bildschirmaufnahme|capture d['’]écran|captura de (?:pantalla|ecrã|tela)|schermata"
            r"|schermafbeelding|skærmbillede|skärmavbild|skjermbilde|näyttökuva|zrzut ekranu"
            r"|ekran (?:görüntüsü|resmi|alıntısı)|снимок экрана|скриншот|знімок екрана|tangkapan layar|截屏"
            r"|屏幕截图|スクリーンショット|스크린샷|لقطة شاشة)"
            r"[ _-]?(?:\(?\p{Nd}|from |vom )\S*(?: \S+){0,5}|(?:whatsapp|signal|telegram|chatgpt"
            r"|gemini generated|viber) (?:image|photo|foto|bild|imagen)\b.{0,60}\d.{0,20}|(?:dall[·.-]?e"
            r"|midjourney) \d.{3,60}|ezgif\S*|photo-\d{4}-\d\d-\d\d\S*"
        ),
        examples=(
            "⟦Screenshot 2022-05-01 at 10.11.12⟧",
            "⟦WhatsApp Image 2020-01-31 at 08.15.00⟧",
            "Screenshots of the chat were shown.",
            "Screenshot evidence is not enough.",
        ),
    ),
    Rule(
        id="image-camera-name",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The name under which a camera, a phone or a picture agency files a picture.",
        pattern=(
            rf"{_CAMERA}[_-]?\d[\w()@-]*(?: (?:\(\d{{1,3}}\)|copy|edit|kopie))?|{_CAMERA}[_-](?:\d"
            rf"|[a-z]{{1,4}}[_-]?\d)[\w()@-]*|(?:unsplash|pexels|pixabay|istock|freepik)[_-](?:image|photo)"
        ),
        examples=(
            "⟦IMG_2034⟧",
            "⟦DSC01877⟧",
            "⟦shutterstock_555123⟧",
            "IMG_2034 was the last frame.",
            "Witness DSC-4 told the court.",
        ),
    ),
    Rule(
        id="image-file",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The file name or the address of a picture.",
        pattern=(
            rf"(?:https?://\S+|(?:file|data|cid):\S+|[^\s.,;:!?\"“”„«»()<>\[\]]?[^\s;:!?\"“”„«»<>\[\]]*(?: (?:\(\d{{1,3}}\)"
            rf"|copy|kopie|final|v?\d{{1,4}}))?)\.{_EXTENSION}(?:[?#@&]\S*)?|data:image/\S+(?: .*)?"
            rf"|image/(?:svg\+xml|{_EXTENSION})"
        ),
        examples=(
            "⟦hero-image-1200x630.jpg⟧",
            "⟦IMG_2034.JPG⟧",
            "⟦chart (2).png⟧",
            "⟦https://cdn.site.example/2021/boat.webp?w=640⟧",
            "The leaked file was named budget.png by its author.",
            "Save the picture as a .jpg",
        ),
    ),
    Rule(
        id="image-file-spaced",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The file name of a picture, with spaces in it.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"(?:[^\s.,;:!?\"“”]+ ){{1,6}}[^\s,;:!?\"“”]*[\d()_-][^\s,;:!?\"“”]*\.{_EXTENSION}"
            rf"|[^\s.,;:!?\"“”]+ [^\s.,;:!?\"“”]+(?: [^\s.,;:!?\"“”]+)?\.{_EXTENSION}"
        ),
        examples=(
            "⟦Town hall at night 2.jpg⟧",
            "⟦Town hall.jpg⟧",
            "The hackers had hidden their code in logo.png.",
            "She saved the scan as photo.jpg, then left.",
        ),
    ),
    Rule(
        id="image-mark",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="A tag, a shortcode or a variable that a converter or a template left where a picture was.",
        pattern=(
            rf"[{{<%]{{2}}[^{{}}<>%]{{0,40}}(?:image|img|photo|thumb"
            rf"|picture)[^{{}}<>%]{{0,60}}[}}>%]{{2}}|[\[<({{%]{{1,3}} ?/?(?:insert |add "
            rf"|your )?(?:{PICTURES}|figure|cid:[^\]>]{{1,80}}|caption|gallery|media|fig|svg"
            rf"|picture)(?:[ .:_#=/-][^\[\]<>(){{}}]{{0,160}})? ?/?[\]>)}}%]{{1,3}}(?: \[?/?caption\]?)?"
            rf"|!?\[[^\]]{{0,120}}\](?:\([^()\s]*\.{_EXTENSION}[^)]*\))|!\[[^\]]{{0,120}}\](?:\([^)]*\))?"
            rf"|<!-- ?(?:{PICTURES}|figure)[^>]{{0,60}}-->|&lt;/?(?:img|image|picture"
            rf"|figure)\b.{{0,200}}&gt;|alt ?= ?[\"“”'][^\"“”']{{0,60}}[\"“”']|img (?:src|alt|class)=.*"
        ),
        examples=(
            "⟦[image]⟧",
            "⟦[Image: 3]⟧",
            "⟦{{ image.url }}⟧",
            "⟦![boat](boat.png)⟧",
            "[image of power] was her phrase",
            "(photo by her sister, 1931) is on the back",
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
        why="What a program writes as a picture's text, or in place of one.",
        pattern=(
            r"(?:image may contain|may be an? (?:image|photo|cartoon|illustration|graphic|screenshot)"
            r"|(?:possible )?(?:bild könnte|peut être une image|puede ser una imagen"
            r"|può essere un[' ]immagine|pode ser uma imagem))\b.*"
            r"|(?:this|the) image (?:has an empty alt attribute|failed to load|could not be (?:loaded"
            r"|displayed)|is (?:no longer|not|un)[ -]?available|cannot be (?:displayed|loaded|shown)"
            r"|was (?:removed|deleted)|does not exist|has been (?:removed|deleted)).*"
            r"|no alt(?:ernative)? text.*|(?:add|enter|write|edit) (?:an? )?alt(?:ernative)? text(?: here)?"
            r"|alt(?:ernative)?(?: text| tag| attribute)?|(?:could not|unable to|failed to"
            r"|error) load(?:ing)? (?:the )?image|(?:click|tap) to (?:load|view|enlarge|see"
            r"|zoom)(?: the)? (?:image|picture|photo)"
            r"|(?:arrow|chevron|caret|angle)[ _-](?:left|right|up|down)(?:[ _-]\w+)?|(?:loading )?spinner"
            r"|tracking pixel|(?:app store|google play|verified|trust(?:ed)?|download on the app store"
            r"|get it on google play) badge|lazy ?load(?:ed|ing)?|spacer|transparent pixel"
        ),
        examples=(
            "⟦Image may contain: 2 people, sky⟧",
            "⟦This image has an empty alt attribute; its file name is boat.png⟧",
            "⟦arrow-right⟧",
            "This image changed how we see the planet.",
            "Alt text is how blind readers see pictures.",
        ),
    ),
    Rule(
        id="image-network-icon",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The icon or logo of a network or a service.",
        pattern=(
            rf"{_NETWORKS}[ _-](?:logo|icon|icône|icono|ícone|badge|button|symbol|glyph)(?:[ _-](?:white"
            rf"|black|dark|light|small|link|image|svg))?|(?:icon|logo|icône|icono|ícone|icona|ikon"
            rf"|logo)(?:[ _-](?:of|de|von|di|do|da|dal))?[ _-]{_NETWORKS}"
        ),
        examples=(
            "⟦Facebook Logo⟧",
            "⟦whatsapp icon⟧",
            "⟦Icono de Twitter⟧",
            "Two of the banners carried the Facebook logo.",
            "Facebook logo rules change again",
        ),
    ),
    Rule(
        id="image-name-logo",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The logo, icon or portrait of a site or a person, named.",
        certainty=Certainty.LIKELY,
        pattern=(
            r"(?:(?-i:(?:(?:The|the|of|and|&|de|du|la|le|el|del|di|da|do|der|die|das"
            r"|van) )*(?:[\p{Lu}\p{N}][^ .,:;!?]* (?:(?:of|and|&|de|du|la|le|el|del|di|da"
            r"|do) )*)+)(?:home ?page )?(?:logo(?:type)?|favicon|icon|avatar|profile (?:picture|photo"
            r"|image)|headshot|mug ?shot|portrait|thumbnail)"
            r"|(?-i:\p{Lu}[^ .,:;!?]*(?: [\p{Lu}][^ .,:;!?]*)*['’]s? )(?:avatar|logo|profile (?:picture"
            r"|photo|image)|headshot)"
            rf"|(?:site )?(?:(?:logo(?:tipo|type)?|icon|avatar|логотип|شعار|لوگو)(?: {_OF})*|(?:picture"
            rf"|profile (?:picture|photo|image)|headshot|portrait|profilbild|foto de perfil"
            rf"|photo de profil)(?: {_OF})+) (?-i:[\p{{Lu}}\p{{Lo}}][^ .,:;!?]*)(?: (?:{_OF} )*(?-i:[\p{{Lu}}\p{{Lo}}\p{{N}}][^ .,:;!?]*))*"
            rf"|(?-i:(?:The )?(?:\p{{Lu}}[^ .,:;!?]* )+)home ?page(?: logo)?)"
        ),
        examples=(
            "⟦Valley Ledger Logo⟧",
            "⟦Avatar of Jo Miller⟧",
            "⟦Jo Miller's avatar⟧",
            "Why the club changed its logo",
            "Picture of the Year",
            "The party spent a fortune on a new logo.",
        ),
    ),
    Rule(
        id="image-tail",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The name or mark of a picture stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:[\w@%+=~-]*\d{{3}}[\w@%+=~-]*\.{_EXTENSION}|\[(?:image|img|photo|picture|bild|imagen"
            rf"|immagine|foto)(?:[ :][^\]]*)?\]|(?-i:I)mage \d{{1,16}}|(?-i:T)ext \d{{5,16}}|(?-i:IMG|DSC"
            rf"|DSCN|PXL|DSCF)[_-]?\d{{3,}}\w*"
            rf"|(?-i:T)his image has an empty alt attribute.*|(?-i:P|p)laceholder image"
            rf"|(?-i:I)mage placeholder|(?-i:A)vatar photo|(?-i:A)uthor (?:avatar|image|photo)"
            rf"|(?-i:F)eatured image|(?-i:I)mage (?:not )?(?:un)?available"
            rf"|(?-i:(?:\p{{Lu}}[\p{{L}}'’]* )+Logo))$"
        ),
        examples=(
            "The bridge is shut. ⟦bridge-1024x576.jpg⟧",
            "Two people were hurt. ⟦[image]⟧",
            "She had nothing but a picture.",
            "The club fought for its logo",
            "The virus sat in a file called invoice.png, they said.",
        ),
    ),
)
