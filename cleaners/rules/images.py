"""What is left of pictures: placeholders and file names."""

from typing import Final

from cleaners.rules.rule import Rule
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="image-number",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="A generated name that stands where a picture or text block was.",
        pattern=r"(?:image|img|photo|picture|pic|text|figure|bild|imagen|foto|immagine)[ _-]?#?\d{1,16}",
        examples=(
            "⟦Image 1924⟧",
            "⟦Text 1738609636636⟧",
            "⟦IMG_2034⟧",
            "Image 1924 was taken from orbit.",
            "Photo 51 and the double helix",
            "Picture 1 million people in a square.",
        ),
    ),
    Rule(
        id="image-file",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="The file name of a picture.",
        pattern=r"[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} _.,()@%+=~-]{0,120}[\p{L}\p{N}_)%-])?\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|heic)",
        examples=(
            "⟦hero-image-1200x630.jpg⟧",
            "⟦IMG_2034.JPG⟧",
            "The leaked file was named budget.png by its author.",
            "Save the picture as a .jpg",
        ),
    ),
    Rule(
        id="image-placeholder",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="A word that stands where a picture was.",
        pattern=(
            r"(?:(?:image|photo|picture|img|thumbnail|avatar|featured image|hero image|placeholder|logo|icon)"
            r"(?: (?:placeholder|loading|not available|unavailable|missing|coming soon|here|alt text))"
            r"|(?:featured|hero|lead|header|main|cover|thumbnail)[ -](?:image|photo|picture)"
            r"|loading image|no image(?: available)?|image placeholder|placeholder(?: image)?|alt text|favicon)"
        ),
        examples=(
            "⟦Image placeholder⟧",
            "⟦[image not available]⟧",
            "⟦Featured image⟧",
            "No image of the comet exists.",
            "Featured images won prizes in Basel",
        ),
    ),
    Rule(
        id="image-tag",
        kind=Kind.IMAGE_PLACEHOLDER,
        why="A tag that a converter put where a picture was.",
        pattern=r"[\[<({](?:image|img|photo|picture|figure|pic|cid:[^\]>]{1,60})(?: ?[:#]? ?\d{0,6})?[\]>)}]",
        examples=(
            "⟦[image]⟧",
            "⟦[Image: 3]⟧",
            "[image of power] was her phrase",
            "(photo by her sister, 1931)",
        ),
    ),
)
