import pytest

from cleaners.page.sniff import looks_like_html
from tests.page.pages import page, prose

PAGES = {
    "whole": page(prose()),
    "upper case": page(prose()).upper(),
    "xhtml": '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x.dtd">\n'
    "<html><body><p>Low tide.</p></body></html>",
    "saved with a comment": "<!-- saved from url=(0024)https://velmouth.example/ -->\n<html><body>Low tide</body></html>",
    "torn download": "<html><head><title>Low tide</title><meta charset='utf-8'><link rel='icon' href='x'",
    "only a script": "<html><script>start()</script></html>",
    "frameset": "<html><frameset cols='1,2'><frame src='a.html'></frameset></html>",
    "torn within its second tag": "<!DOCTYPE html>\n<html lang='e",
    "nothing but its type": "<!DOCTYPE html>",
    "fragment": prose(),
    "fragment of one paragraph": "<p>Low tide.</p>",
    "fragment that opens with words": "Velmouth today\n" + prose(),
    "behind a stray line": "HTTP/1.1 200 OK\n\n" + page(prose()),
    "BOM and blanks": "\ufeff \n" + page(prose()),
}

TEXTS = {
    "prose": "The pier of Velmouth is closed.",
    "mentions tags": "Every page opens with <html> and each paragraph with <p>, the teacher said. Then </p> closes it.",
    "opens with a tag in prose": "<html> is where every page begins, wrote Mira Tholl.\n\nShe has taught since <b>1998</b>, she says.",
    "opens with p in prose": "<p> and </p> mark a paragraph; <br> breaks a line; that is all there is to it, she said.",
    "lesson with code": "How to write a list\n\nWrite the items between two tags, as in the next example, and save the file:\n\n"
    "<ul>\n<li>One</li>\n<li>Two</li>\n<li>Three</li>\n</ul>\n\nThe browser puts a dot before each of them, "
    "and leaves a little room at the left so that the eye finds the next one.",
    "comparison": "a < b and b > c",
    "generic types": "Use Map<String, List<Integer>> here, or Optional<T>.",
    "brackets": "<Unknown speaker> We leave at noon.\n<Second speaker> At one.",
    "empty": "",
}


@pytest.mark.parametrize("name", PAGES)
def test_markup_is_a_page(name):
    assert looks_like_html(PAGES[name])


@pytest.mark.parametrize("name", TEXTS)
def test_text_that_speaks_of_tags_is_text(name):
    assert not looks_like_html(TEXTS[name])
