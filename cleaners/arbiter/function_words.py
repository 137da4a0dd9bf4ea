"""Function words of the commonest languages of news: what prose is full of and menus are not."""

from typing import Final

FUNCTION_WORDS: Final = frozenset(
    """
    the of and to a in that is was for it with as his on be at by i this had not are but from or have an they which one
    you were her all she there would their we him been has when who will more no if out so said what up its about into
    than them can only other some could these two may then do first any my now such like our over me even most made
    after also did many before must through back where much your way well down should because each just those people
    how too very make still own see men get here between both life being under never day same another know while last
    might us off come since against go came took
    der die das und zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
    nach wird bei einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch man sein
    wurde
    le la les de et un une du en que qui est dans pour pas sur plus par avec ce il se sont au ne cette ou être mais
    comme ont été son aux leur nous vous elle
    el los las del y por con para su al lo pero sus le ha sin sobre este ya entre cuando todo esta ser son dos también
    fue había muy hasta desde
    di che non per della sono si da come anche nel alla più dei ma gli
    van het een dat niet zijn op voor met te hij aan ook door maar om bij
    """.split()  # noqa: SIM905  (a block of words reads better than a list of quoted ones)
)
READER_WORDS: Final = frozenset("you your you're our we us my me it's let's yours ours".split())  # noqa: SIM905
"""Words that speak to the reader, as offers and menus do."""
