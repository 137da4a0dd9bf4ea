"""Names of picture files, and of logos and portraits."""

from typing import Final

from cleaners.rules.image_words import EXTENSION
from cleaners.rules.lexicon import any_of
from cleaners.rules.rule import Certainty, Rule
from cleaners.rules.words import NETWORK
from schemas.kinds import Kind

_OF: Final = any_of("of for and & de du la le el del di da do der die das van von dell dello della")
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
_SHOT: Final = (
    r"(?:screen ?shot|screen ?grab|screen capture|screen recording|bildschirmfoto"
    r"|bildschirmaufnahme|capture d['’]écran|captura de (?:pantalla|ecrã|tela)|schermata"
    r"|schermafbeelding|skærmbillede|skärmavbild|skjermbilde|näyttökuva|zrzut ekranu"
    r"|ekran (?:görüntüsü|resmi|alıntısı)|снимок экрана|скриншот|знімок екрана|tangkapan layar|截屏"
    r"|屏幕截图|スクリーンショット|스크린샷|لقطة شاشة)"
)
_SMALL: Final = "(?:The|the|of|and|&|de|du|la|le|el|del|di|da|do|der|die|das|van)"
_PORTRAIT: Final = r"(?:logo(?:type)?|favicon|icon|avatar|profile (?:picture|photo|image)|headshot|mug ?shot|portrait|thumbnail)"

FILES: Final = (
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
        why="The name that a phone or a computer gives to a screenshot.",
        pattern=rf"{_SHOT}[ _-]?(?:\(?\p{{Nd}}|from |vom )\S*(?: \S+){{0,5}}",
        examples=(
            "⟦Screenshot 2022-05-01 at 10.11.12⟧",
            "⟦Bildschirmfoto vom 3. Mai⟧",
            "Screenshots of the chat were shown.",
            "Screenshot evidence is not enough.",
        ),
    ),
    Rule(
        id="image-received",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The name that a messenger or a machine that draws gives to a picture.",
        pattern=(
            r"(?:whatsapp|signal|telegram|chatgpt|gemini generated|viber) (?:image|photo|foto|bild|imagen)\b.*\d.*"
            r"|(?:dall[·.-]?e|midjourney) \d.{3,60}|ezgif\S*|photo-\d{4}-\d\d-\d\d\S*"
        ),
        examples=(
            "⟦WhatsApp Image 2020-01-31 at 08.15.00⟧",
            "⟦DALL·E 3 a boat in the rain⟧",
            "WhatsApp images fooled the court.",
            "Midjourney draws nine fingers.",
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
            rf"|copy|kopie|final|v?\d{{1,4}}))?)\.{EXTENSION}(?:[?#@&]\S*)?|data:image/\S+(?: .*)?"
            rf"|image/(?:svg\+xml|{EXTENSION})"
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
            rf"(?:[^\s.,;:!?\"“”]+ ){{1,6}}[^\s,;:!?\"“”]*[\d()_-][^\s,;:!?\"“”]*\.{EXTENSION}"
            rf"|[^\s.,;:!?\"“”]+ [^\s.,;:!?\"“”]+(?: [^\s.,;:!?\"“”]+)?\.{EXTENSION}"
        ),
        examples=(
            "⟦Town hall at night 2.jpg⟧",
            "⟦Town hall.jpg⟧",
            "The hackers had hidden their code in logo.png.",
            "She saved the scan as photo.jpg, then left.",
        ),
    ),
)

LOGOS: Final = (
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
        why="The logo, icon or portrait of a site or a person, named before it.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"(?-i:(?:{_SMALL} )*(?:[\p{{Lu}}\p{{N}}][^ .,:;!?]* (?:{_SMALL} )*)+)(?:home ?page )?{_PORTRAIT}"
            r"|(?-i:\p{Lu}[^ .,:;!?]*(?: [\p{Lu}][^ .,:;!?]*)*['’]s? )"
            r"(?:avatar|logo|profile (?:picture|photo|image)|headshot)"
            r"|(?-i:(?:The )?(?:\p{Lu}[^ .,:;!?]* )+)home ?page(?: logo)?"
        ),
        examples=(
            "⟦Valley Ledger Logo⟧",
            "⟦Jo Miller's avatar⟧",
            "⟦Fennel Post homepage⟧",
            "Why the club changed its logo",
            "The party spent a fortune on a new logo.",
        ),
    ),
    Rule(
        id="image-logo-of",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The same, named behind it.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"(?:site )?(?:(?:logo(?:tipo|type)?|icon|avatar|логотип|شعار|لوگو)(?: {_OF})*"
            r"|(?:picture|profile (?:picture|photo|image)|headshot|portrait|profilbild|foto de perfil|photo de profil)"
            rf"(?: {_OF})+) (?-i:[\p{{Lu}}\p{{Lo}}][^ .,:;!?]*)"
            rf"(?: (?:{_OF} )*(?-i:[\p{{Lu}}\p{{Lo}}\p{{N}}][^ .,:;!?]*))*"
        ),
        examples=(
            "⟦Avatar of Jo Miller⟧",
            "⟦Logo Fennel Post⟧",
            "Picture of the Year",
            "Logo or not, the club plays.",
        ),
    ),
)
