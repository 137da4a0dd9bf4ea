"""Words for pictures, and for their place and state on a page, in many languages (RE2 syntax)."""

from typing import Final

from cleaners.rules.lexicon import NO_GAP, any_of, made_of

EXTENSION: Final = r"(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|heic|heif|ico|jfif)"
PICTURES: Final = any_of("""
    images? img imgs photos? pictures? pics? photographs? thumbnails? thumbs? logos? logotypes? icons?
    avatars? gravatars? favicons? placeholders? banners? posters?
    carousel slideshow bild bilder bildplatzhalter foto fotos vorschaubild beitragsbild titelbild
    platzhalter(?:bild)? symbolbild artikelbild autoren(?:bild|foto) profilbilde? profilfoto headshots?
    headerbild aufmacherbild
    icône vignette imagen imágenes imatge logotipo icono miniatura marcador immagine immagini icona
    segnaposto imagem imagens ícone afbeelding(?:en)? profielfoto pictogram
    obraz obrazek grafika zdjęci[ea] ikona miniaturka obrázek fotografie billede billeder bilde omslagsbild
    ikon kuva kuvan kuvaa görsel(?:i)? resim fotoğrafı? fotoğraf simge simgesi
    изображение изображения картинка фото логотип иконка аватар аватарка миниатюра зображення світлина
    εικόνα λογότυπο kép ikon imagine siglă gambar foto ikon hình ảnh hình_ảnh biểu_tượng
    चित्र तस्वीर छवि लोगो ছবি লোগো صورة صور شعار أيقونة تصویر تصاویر لوگو آواتار نماد תמונה לוגו சின்னம்
    รูปภาพ โลโก้""")
PLACES: Final = any_of(r"""
    featured? hero header? head lead main cover top post article story news blog page site website web home
    teaser thumb preview default generic stock background decorative inline embedded
    attached uploaded user users author author['’]s contributor profile related gallery slide slider
    slideshow carousel card feature title section category social share sharing open graph og
    ad ads advert advertisement sponsor sponsored company publisher footer brand newspaper partner mobile
    desktop tablet app dark light white black colou?r grey gr[ea]y small medium large big full size width
    our an your no missing broken lost loading lazy load loaded placeholder not available found unavailable
    coming soon failed to for of here goes alt text tag attribute empty none provided removed omitted
    deleted hidden insert add enter upload description title caption result results button svg png jpg gif
    webp element block wrapper container left right up down center verified trust badge powered-?by
    powered by search menu hamburger close arrow chevron caret play pause stop camera calendar clock time
    comment comments bookmark save print e-?mail mail envelope share rss lock flag external link expand
    collapse zoom enlarge download tracking pixel spinner loader adchoices choices notification bell cart
    home globe location pin phone heart star like warning info information question check tick plus minus
    settings gear trash edit pencil eye video audio music document file folder chat message map view live
    new old alternative unknown untitled temporary temp dummy sample test
    kein keine leider ohne nicht vorhanden verfügbar gefunden wird geladen fehlt das des dem zum zur der
    autors artikels artikel vorschau bild: startseite
    à la une par défaut non disponible manquante pas d l aucune illustration absente indisponible
    introuvable de du des profil partage article auteur couverture
    destacada por defecto no disponible sin de del la el perfil portada autor noticia principal sitio
    marcador compartir posición
    di copertina non disponibile in evidenza nessuna profilo illustrativa repertorio articolo predefinita
    manca sito capa destacada? não disponível sem indisponível ilustração ilustrativa divulgação reprodução
    padrão perfil do da site autor
    geen beschikbaar van het de bij artikel auteur uitgelichte niet brak główne wyróżniający profilowe
    brakuje ilustracyjne poglądowe wyróżnione autora artykułu niedostępne saknas saknar inte mangler ingen
    inget av profil kunne ikke finnes tilgjengelig
    ei ole saatavilla kapak temsili bulunamadı yok profil öne çıkan haber yükleniyor нет отсутствует
    иллюстрация недоступна недоступно не загружено недоступно сайта профиля обложка загрузка загружается
    автора статьи немає tidak tersedia ada ilustrasi profil utama penulis sampul situs
    नहीं प्रोफाइल उपलब्ध لا توجد توجد الموقع الخبر الملف الشخصي شاخص پروفایل سایت پیش فرض بدون موجود نیست
    یافت نشد""")
DENSE: Final = made_of(
    any_of(
        "图片 圖片 图像 照片 头像 頭像 缩略图 占位图 标志 画像 写真 アイコン ロゴ サムネイル イメージ 이미지 사진 로고 아이콘 썸네일 프로필"
    ),
    any_of(
        "暂无 没有 無 无 加载中 加载 失败 占位符 不存在 已删除 默认 网站 封面 文章 作者 用户 配图 说明 なし がありません ありません プロフィール アイキャッチ 代替 読み込み中 デフォルト サイト 記事 の 없음 없습니다 로딩중 로딩 준비중 대표 기본 프로필 작성자 \\d{1,4}"
    ),
    NO_GAP,
)
"""A line of nothing but such words in scripts that set no space between words."""
