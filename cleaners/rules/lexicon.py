"""Numbers in words, and the tools with which families of rules build patterns from tables (RE2 syntax)."""

from typing import Final

GAP: Final = r"(?:[ ,.:;!?¡¿…/&|()*'’–—।。،]+|-)"
"""What stands between the words of an interface line."""
NO_GAP: Final = r"[ ,.:;!?…，。！、:：]*"
"""As GAP, for scripts that set no space between words."""
REST: Final = r"[^ .,:;!?()]*"
"""The ending of a word of which the stem is given; kept simple, for it stands in hundreds of places."""
_ZERO: Final = """
    no zero none no_hay não_há pas_de pas_encore_de non_ci_sono er_zijn_geen kein keine keinen aucun aucune
    sin ningún ninguna nessun nessuna sem nenhum nenhuma geen brak inga ingen
    ingenting ei žádné žádný žiadne niciun nu_există nincs nincsenek nema няма нет немає καμία κανένα
    δεν_υπάρχουν hiç yok
    yapılmamış yapılmadı bulunmuyor belum_ada tidak_ada tiada chưa_có không_có ไม่มี ยังไม่มี कोई কোনো
    لا_توجد لا_يوجد لا بدون بلا אין
    暂无 尚无 没有 还没有 沒有 尚無 暫無 なし ありません まだありません 없음 없습니다"""
_ONE: Final = """
    one a_single ein eine einen un une uno una um uma één een en ett et yksi jeden jedna один одна bir satu
    một μία ένα واحد एक"""
_TWO_TO_TEN: Final = (
    "two zwei deux dos due",
    "three drei trois tres tre",
    "four vier quatre cuatro quattro",
    "five fünf cinq cinco cinque",
    "six sechs seis sei",
    "seven sieben sept siete sette",
    "eight acht huit ocho otto",
    "nine neun neuf nueve nove",
    "ten zehn dix diez dieci",
)
NUMBERS: Final[dict[str, int]] = {
    word.replace("_", " "): number
    for number, table in enumerate((_ZERO, _ONE, *_TWO_TO_TEN))
    for word in table.split()
}
"""Number words as counters of comments use them, with the many ways to say that there is none."""
FACTORS: Final[dict[str, int]] = {
    "k": 1_000, "m": 1_000_000, "tsd": 1_000, "mil": 1_000, "tys": 1_000, "тыс": 1_000, "тис": 1_000, "rb": 1_000, "bin": 1_000,
    "mln": 1_000_000, "млн": 1_000_000, "천": 1_000, "千": 1_000, "万": 10_000, "萬": 10_000, "만": 10_000,
}  # fmt: skip
"""What is written behind a shortened number, as in 1.2K."""
DIGITS: Final = (
    r"(?:\p{Nd}{1,3}(?:[ .,'’٬]\p{Nd}{3})+|\p{Nd}+(?:[.,]\p{Nd}+)?)"
    rf"(?: ?(?:{'|'.join(FACTORS)})\+?)?"
)
COUNT_WORDS: Final = "|".join(sorted(NUMBERS, key=len, reverse=True))


def any_of(table: str) -> str:
    """Return the alternatives of a table: words apart by white space, `_` for a space inside one."""
    return f"(?:{'|'.join(table.split()).replace('_', ' ')})"


def capital(table: str) -> str:
    """As `any_of`, but with a capital, which tells a note behind a sentence from the sentence's own words."""
    return f"(?:{'|'.join(f'(?-i:{word[0].upper()}){word[1:]}' for word in table.split()).replace('_', ' ')})"


def made_of(keys: str, words: str, gap: str = GAP) -> str:
    """Return a pattern for a line of nothing but these words, a key among them."""
    word = f"(?:{keys}|{words})"
    return rf"(?:{word}{gap})*{keys}(?:{gap}{word})*[?？]?"
