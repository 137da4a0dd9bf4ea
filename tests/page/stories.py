"""One small page in each of several scripts, of a site that does not exist."""

from typing import Final, NamedTuple


class Story(NamedTuple):
    """What a page shows of an article, and the menu and the footer around it."""

    menu: tuple[str, ...]
    headline: str
    paragraphs: tuple[str, ...]
    footer: str

    @property
    def markup(self) -> str:
        """The page."""
        menu = "".join(f"<li><a href='/{i}'>{entry}</a></li>" for i, entry in enumerate(self.menu))
        body = "".join(f"<p>{text}</p>" for text in self.paragraphs)
        return (
            f"<!DOCTYPE html><html><head><title>{self.headline}</title></head><body><nav><ul>{menu}</ul></nav>"
            f"<main><h1>{self.headline}</h1>{body}</main><footer><p>{self.footer}</p></footer></body></html>"
        )


STORIES: Final = {
    "Arabic": Story(
        ("الرئيسية", "أخبار", "رياضة"),
        "إعادة بناء الرصيف الشرقي",
        (
            "صوّت مجلس الميناء يوم الاثنين على إعادة بناء الرصيف الشرقي قبل وصول عواصف الشتاء.",
            "وكان المهندسون قد حذّروا منذ الربيع من أن اثنتين من أقدم دعائمه لم تعودا تحملان أي وزن.",
            "وستبلغ كلفة العمل تسعة ملايين كرونة، تدفع المقاطعة نصفها وتدفع نقابة الصيادين النصف الآخر.",
        ),
        "اتصل بنا",
    ),
    "Chinese": Story(
        ("首页", "新闻", "体育"),
        "东部码头将重建",
        (
            "港务局周一投票决定，在冬季风暴来临之前重建东部码头。",
            "工程师们自春季以来一直警告说，码头最古老的两根柱子已经无法承受任何重量。",
            "工程将耗资九百万克朗，其中一半由县政府支付，另一半由渔业协会承担。",
        ),
        "联系我们",
    ),
    "Hindi": Story(
        ("मुखपृष्ठ", "समाचार", "खेल"),
        "पूर्वी घाट फिर से बनेगा",
        (
            "बंदरगाह बोर्ड ने सोमवार को सर्दियों के तूफ़ानों से पहले पूर्वी घाट को फिर से बनाने के पक्ष में मतदान किया।",
            "इंजीनियर वसंत से चेतावनी दे रहे थे कि इसके दो सबसे पुराने खंभे अब कोई भार नहीं उठाते।",
            "इस काम पर नब्बे लाख क्राउन ख़र्च होंगे, जिनमें से आधा ज़िला और आधा मछुआरा संघ देगा। क्‍या यह काफ़ी है?",
        ),
        "संपर्क करें",
    ),
    "Persian": Story(
        ("خانه", "اخبار", "ورزش"),
        "اسکلهٔ شرقی بازسازی می\u200cشود",
        (
            "هیئت بندر روز دوشنبه رأی داد که اسکلهٔ شرقی پیش از رسیدن توفان\u200cهای زمستانی بازسازی شود.",
            "مهندسان از بهار هشدار داده بودند که دو ستون قدیمی آن دیگر هیچ وزنی را تحمل نمی\u200cکنند.",
            "این کار نُه میلیون کرون هزینه دارد که نیمی را شهرستان و نیمی را صنف ماهیگیران می\u200cپردازد.",
        ),
        "تماس با ما",
    ),
    "Thai": Story(
        ("หน้าแรก", "ข่าว", "กีฬา"),
        "ท่าเรือตะวันออกจะสร้างใหม่",
        (
            "คณะกรรมการท่าเรือลงมติเมื่อวันจันทร์ให้สร้างท่าเรือด้านตะวันออกขึ้นใหม่ก่อนที่พายุฤดูหนาวจะมาถึง",
            "วิศวกรเตือนมาตั้งแต่ฤดูใบไม้ผลิว่าเสาที่เก่าแก่ที่สุดสองต้นไม่สามารถรับน้ำหนักได้อีกต่อไป",
            "งานนี้จะใช้เงินเก้าล้านโครน โดยเทศมณฑลจ่ายครึ่งหนึ่ง และสมาคมชาวประมงจ่ายอีกครึ่งหนึ่ง",
        ),
        "ติดต่อเรา",
    ),
    "Japanese": Story(
        ("ホーム", "ニュース", "スポーツ"),
        "東の桟橋を再建へ",
        (
            "港湾委員会は月曜日、冬の嵐が来る前に東の桟橋を建て直すことを決めた。",
            "技術者たちは春から、最も古い二本の柱がもう重さを支えられないと警告していた。",
            "工事には九百万クローネがかかり、半分を郡が、残りの半分を漁業組合が負担する。",
        ),
        "お問い合わせ",
    ),
    "emoji": Story(
        ("Home", "News", "Sport"),
        "Pier parade returns",
        (
            "Families came with flags 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and drums 👩🏽‍🚒 to see the first ferry of the year leave the pier.",
            "“We waited all winter,” said the harbour master, who wore her blue coat 👨‍👩‍👧‍👦 as she does each spring ❤️‍🔥.",
            "The keel of the old ship weighs 1️⃣2️⃣ tons, and nobody knows how it was ever brought ashore 🧑🏿‍🔧.",
        ),
        "Contact",
    ),
}
