"""Players, galleries, embedded posts."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from cleaners.rules.words import STAMP
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="media-player",
        kind=Kind.MEDIA_PLAYER,
        why="Words of a player of film or sound.",
        pattern=(
            r"(?:(?:click to )?(?:play|pause|stop|replay|mute|unmute|rewind|watch|open|close|start|launch"
            r"|enlarge|see|view|hide|show|toggle) (?:the |this |full )?(?:video|audio|content"
            r"|video content|slideshow|gallery|sound|player|media|full ?screen|trailer|captions?"
            r"|transcript|playlist|images?|photos?|photo gallery|image gallery|more photos)(?: content"
            r"| player)?(?: [-–:] ?\d+ (?:images|photos|pictures))?|(?:unmute|fullscreen|full screen"
            r"|picture[- ]in[- ]picture|play next|now playing|live stream|live now"
            r"|captions?(?:/subtitles)? (?:off|on|settings)|subtitles (?:off|on)|audio track"
            r"|playback (?:speed|rate)|current time \d.*|duration \d.*|remaining time.*|stream type live"
            r"|volume \d+%|video player(?: is loading\.?)?|this is a modal window\..*"
            r"|beginning of dialog window\..*|end of dialog window\.?)"
            r"|(?:this )?video (?:is )?(?:unavailable|not available|cannot be played|is loading"
            r"|could not be loaded|failed to load|has been removed|is private|is not supported).*"
            r"|(?:please )?(?:use|install|upgrade to) an? html5[- ](?:video|capable|compatible).*"
            r"|example video title will go here for this video|to view this video,? please .*|(?:listen"
            r"|listening) to (?:this|the) (?:article|story|episode|post|audio|podcast|full (?:episode"
            r"|interview))(?: .*)?|(?:listen|watch|read|view) (?:now|live|in full|the (?:full )?(?:video"
            r"|episode|trailer|interview|clip) (?:here|below|above))(?: .{0,30})?"
            r"|(?:your browser does not support|sorry, your browser).*|download (?:file|audio|mp3|episode"
            r"|transcript)(?: \| .*)?|(?:(?:previous|next|prev) (?:slide|image|photo|video)(?: (?:next"
            r"|previous) (?:slide|image|photo|video))?|(?:image|photo|slide|gallery|video) \d+ (?:of"
            r"|/) \d+|\d+ (?:photos|images|pictures|slides|videos|views|more photos)|media caption"
            r"|video caption|image caption,?|advertisement ends in \d+|skip ad in \d+|transcript (?:will"
            r"|is) .*|copied to clipboard|auto-?play(?: (?:on|off|next))?|up next in \d+|prefer to watch\?"
            r"|video (?:library|gallery)|photo galler(?:y|ies)|media gallery))"
        ),
        examples=(
            "⟦Play video content⟧",
            "⟦Video unavailable⟧",
            "⟦Listen to this article⟧",
            "⟦Next slide⟧",
            "Play video games with the young, the doctor advised.",
            "The museum built its own photo gallery on the pier",
        ),
    ),
    Rule(
        id="media-embed",
        kind=Kind.MEDIA_PLAYER,
        why="The frame of a post that is embedded from another site.",
        pattern=(
            r"(?:view (?:this|the) (?:post|profile|photo|video|thread|tweet|full post)(?: on [\p{L}]+.*"
            r"| more on .{0,30})?|a (?:post|photo|video) (?:shared|posted) by [^.!?]{2,60}|(?:sponsored "
            r"|this )?(?:content|post|tweet|embed)(?: from [\p{L}]+)? (?:is not available"
            r"|could not be loaded|cannot be displayed|can['’]t be displayed|from (?:twitter|instagram"
            r"|facebook|youtube|tiktok|x)).*|(?:to (?:see|view) this (?:content|embed"
            r"|post),? )?(?:please )?(?:accept|enable|allow|consent to) (?:the |targeting |social media "
            r"|third[- ]party )+cookies.*"
            r"|embed(?:ded)?(?: (?:code|this|content from [^.!?]{2,60}))?|(?:twitter|tweet|instagram"
            r"|facebook|youtube) embed|loading (?:tweet|embed|instagram|post).{0,20}"
            r"|sieh dir diesen beitrag auf instagram an|voir cette publication sur instagram"
            r"|ver esta publicación en instagram|visualizza questo post su instagram"
            r"|ver essa foto no instagram|dit bericht op instagram bekijken"
            rf"|[—–-] ?.+ \(@\w{{1,30}}\)(?: {STAMP})?|(?:https?://(?:t\.co|pic\.twitter\.com)/\w+"
            rf"|pic\.twitter\.com/\w+))"
        ),
        examples=(
            "⟦View this post on Instagram⟧",
            "⟦A post shared by Nora Quill (@noraquill)⟧",
            "⟦— Nora Quill (@noraquill) December 22, 2023⟧",
            "View this post as a warning, he said to the guards.",
            "The thief left a post shared by thousands",
        ),
    ),
    Rule(
        id="media-word",
        kind=Kind.MEDIA_PLAYER,
        certainty=Certainty.LIKELY,
        why="A word beside a player or a gallery.",
        pattern=(
            r"(?:play|pause|watch(?: (?:next|now|this|more|again|live|video|the video|below))?"
            r"|listen(?: (?:now|here|to))?|videos?|audio|transcript|gallery|slideshow|photos?|live|replay"
            r"|\d{1,2}:\d\d(?::\d\d)?(?: ?/ ?\d{1,2}:\d\d(?::\d\d)?)?|\d{1,3} ?(?:/|of) ?\d{1,3}|play now"
            r"|video transcript|embed|caption|play slideshow|more videos)"
        ),
        examples=(
            "⟦Watch⟧",
            "⟦▶ Play⟧",
            "⟦02:31 / 12:05⟧",
            "Play resumed at noon",
            "Nobody had a gallery to show",
        ),
    ),
    Rule(
        id="media-titled-capitals",
        kind=Kind.MEDIA_PLAYER,
        why="A label in capitals before the title of a film, a recording or a gallery.",
        pattern=(
            r"(?-i:WATCH|VIDEO|GALLERY|SLIDESHOW|LISTEN|PODCAST|VÍDEO|VIDÉO)(?-i:| NOW| LIVE| MORE| BELOW): ?"
            r"(?-i:[\p{Lu}0-9\"“'‘¿¡])[^.?!:]{4,}"
        ),
        examples=(
            "⟦WATCH: Ferry breaks its chain⟧",
            "⟦VIDEO: Storm over Harbour Town⟧",
            "WATCH: The word was on every wall. Nobody knew who wrote it.",
            "Watch: The Ferry of the Dead",
            "The sign said WATCH: Your Step",
        ),
    ),
    Rule(
        id="media-titled",
        kind=Kind.MEDIA_PLAYER,
        certainty=Certainty.LIKELY,
        why="The title of a film, recording or gallery after its label.",
        pattern=(
            r"(?:watch|video|listen|audio|gallery|slideshow|in pictures|podcast|live|see photos|ver video"
            r"|vidéo|vídeo)(?: (?:now|below|above|here|live))? ?[:|>»–—] ?.{4,160}"
        ),
        examples=(
            "⟦WATCH: Ferry breaks its chain⟧",
            "⟦Video: Storm over Harbour Town⟧",
            "Watch the skies: tonight the comet comes, the astronomers say.",
            "She could not see the video: the screen was black",
        ),
    ),
)
