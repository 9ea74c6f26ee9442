"""Makes sure that the site checks fail on pages that are wrong: `python -m unittest`."""

import tempfile
import unittest
from pathlib import Path

import check_browser
import check_html
import check_links
import check_print
from browser import launch, printing_fonts
from in_browser import InBrowser
from playwright.sync_api import sync_playwright

SOUND = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>首页</title>{head}</head>
<body><main id="main"><h1>示例数据</h1><p>一段说明文字，用来占一些地方，好让这一页看得见。</p>{body}</main></body></html>
"""


def page(body: str = "", head: str = "") -> str:
    return SOUND.format(body=body, head=head)


class SiteCase(unittest.TestCase):
    """Tests over small sites in temporary folders."""

    def site(self, **pages: str) -> Path:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name).resolve()
        for name, text in pages.items():
            self.put(root / f"{name}.html", text)
        return root

    def put(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


class LinkChecks(SiteCase):
    def problems(self, body: str = "", head: str = "") -> list[str]:
        root = self.site(index=page(body, head))
        self.put(root / "tasks/1/index.html", page('<p id="up"><a href="../../index.html#main">上</a></p>'))
        return check_links.check_site(root, sample=True)

    def test_a_sound_site_has_no_problems(self):
        body = '<a href="tasks/1/index.html#up">一</a><a href="#main">二</a><a href="mailto:a@b.cn">三</a>'
        outside = '<a href="https://example.org/" rel="noopener noreferrer">四</a>'
        self.assertEqual(self.problems(body + outside), [])

    def test_each_fault_is_found(self):
        faults = {
            '<a href="tasks/2/index.html">x</a>': "points to no file",
            '<a href="tasks/1/index.html#down">x</a>': "points to no id",
            '<a href="#nowhere">x</a>': "points to no id",
            '<svg><use href="#nowhere"/></svg>': "points to no id",
            '<a href="tasks/1/">x</a>': "does not end in a file",
            '<a href="">x</a>': "is empty",
            '<a href="/tasks/1/index.html">x</a>': "is not relative",
            '<a href="../index.html">x</a>': "leaves the site",
            '<a href="javascript:x()">x</a>': "scheme that is not allowed",
            '<a href="https://example.org/">x</a>': "without rel",
            '<a href="//example.org/x">x</a>': "scheme that is not allowed",
            '<img src="https://example.org/x.png" alt="">': "loads from outside",
            '<svg><path fill="url(#nowhere)"/></svg>': "no id of the page",
            '<svg><path fill="url(x.svg#a)"/></svg>': "not checked",
            '<p id="a">x</p><p id="a">y</p>': "stands twice",
            '<p aria-labelledby="nowhere">x</p>': "no id of the page",
            '<p style="color:red">x</p>': "style attribute",
            '<p onclick="x()">x</p>': "onclick attribute",
            "<script>x()</script>": "script in the page",
            '<img srcset="a.png 2x" alt="">': "not checked",
        }
        for body, words in faults.items():
            with self.subTest(body):
                found = self.problems(body)
                self.assertEqual(len(found), 1, found)
                self.assertIn(words, found[0])

    def test_an_outside_stylesheet_is_found(self):
        found = self.problems(head='<link rel="stylesheet" href="https://example.org/x.css">')
        self.assertIn("loads from outside", found[0])

    def test_a_page_without_the_sample_notice_is_found(self):
        root = self.site(index=page().replace("示例数据", "数据"))
        self.assertIn("示例数据", check_links.check_site(root, sample=True)[0])

    def test_a_page_without_language_or_title_is_found(self):
        root = self.site(index=page().replace(' lang="zh"', "").replace("首页", ""))
        self.assertEqual(len(check_links.check_site(root)), 2)

    def test_an_empty_folder_is_found(self):
        self.assertEqual(len(check_links.check_site(self.site())), 1)


class HTMLChecks(SiteCase):
    def test_only_the_faulty_page_has_an_error(self):
        root = self.site(good=page(), bad=page("<p><div>x</div></p>"))
        errors = [check_html.line(m) for m in check_html.messages([root]) if check_html.is_error(m)]
        self.assertTrue(errors)
        self.assertTrue(all("bad.html" in error for error in errors), errors)


class BrowserChecks(InBrowser, SiteCase):
    def problems(self, body: str, head: str = "", **view) -> list[str]:
        root = self.site(index=page(body, head))
        self.put(root / "add.js", "addEventListener('load', () => document.querySelector('main').append('更多文字'))")
        path = root / "index.html"
        if view.pop("compare", False):
            return check_browser.check_without_scripts(self.views, path, root)
        return check_browser.check_view(self.views, path, root, check_browser.View(320, **view), None)

    def assert_found(self, words: str, found: list[str]):
        self.assertTrue(any(words in problem for problem in found), found)

    def test_a_sound_page_has_no_problems(self):
        self.assertEqual(self.problems("<p>正文</p>"), [])
        self.assertEqual(self.problems("<p>正文</p>", compare=True), [])

    def test_a_dark_page_has_no_problems_in_dark_mode(self):
        dark = "<style>:root { color-scheme: dark } body { background: #111; color: #eee }</style>"
        self.assertEqual(self.problems("<p>正文</p>", dark, dark=True), [])

    def test_sideways_overflow_is_found(self):
        self.assert_found("overflows", self.problems("<table><tr><td>" + "w" * 400 + "</td></tr></table>"))

    def test_a_squeezed_cell_is_found(self):
        table = "<table><tr><td>国土规划建设管理局</td><td>" + "w" * 34 + "</td></tr></table>"
        self.assert_found("squeezed", self.problems(table))

    def test_a_console_error_is_found(self):
        self.assert_found("console error", self.problems("<script>console.error('x')</script>"))

    def test_a_script_error_is_found(self):
        self.assert_found("script error", self.problems("<script>nothing()</script>"))

    def test_a_missing_file_is_found(self):
        self.assert_found("not loaded", self.problems('<img src="missing.png" alt="">'))

    def test_a_request_outside_the_folder_is_found(self):
        self.assert_found("outside the folder", self.problems('<img src="file:///etc/hostname" alt="">'))

    def test_weak_contrast_is_found(self):
        self.assert_found("contrast", self.problems("<p class=weak>x</p>", "<style>.weak { color: #bbb }</style>"))

    def test_a_page_that_stays_light_is_found(self):
        self.assert_found("stays light", self.problems("", dark=True))

    def test_text_that_needs_scripts_is_found(self):
        found = self.problems('<script src="add.js"></script>', compare=True)
        self.assert_found("something else", found)


# The least that a page needs to be printed well.
PAPER = """<style>
  @page { size: A4; margin: 20mm 15mm 18mm; }
  body { margin: 0; font: 12pt "WenQuanYi Micro Hei"; font-synthesis: none; }
  h1, th { font-weight: 400; } th { text-align: start; }
  .tall { height: 130mm; }
  tr { break-inside: avoid; }
  @media print { nav, button { display: none; } a { text-decoration: none; } }
</style>"""


class PrintChecks(SiteCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.playwright = sync_playwright().start()
        cls.browser = launch(cls.playwright, env=printing_fonts(Path(cls.folder.name)))
        cls.views = check_browser.Views(cls.browser)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.folder.cleanup()

    def problems(self, body: str = "", style: str = "") -> list[str]:
        filler = '<div class="tall">正文</div><p>结尾</p>'
        root = self.site(index=page(body + filler, PAPER + f"<style>{style}</style>"))
        return check_print.check_page(self.views, root / "index.html", root, check_browser.View(1280))

    def assert_only(self, words: str, found: list[str]):
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def table(self, count: int, cell: str = "一") -> str:
        rows = "".join(f"<tr><td>第{number}行</td><td>{cell}</td></tr>" for number in range(count))
        return f"<table><thead><tr><th>名称</th><th>内容</th></tr></thead><tbody>{rows}</tbody></table>"

    def test_a_sound_page_has_no_problems(self):
        self.assertEqual(self.problems('<nav>菜单</nav><a href="#main">链接</a>' + self.table(60)), [])

    def test_what_only_a_screen_needs_is_found(self):
        self.assert_only("<nav> is printed", self.problems("<nav>菜单</nav>", "nav { display: block !important }"))
        shown = "button { display: inline !important }"
        self.assert_only("<button> is printed", self.problems("<button>查</button>", shown))

    def test_an_underlined_link_is_found(self):
        underlined = "a { text-decoration: underline !important }"
        self.assert_only("'链接' is underlined", self.problems('<a href="#main">链接</a>', underlined))

    def test_a_page_wider_than_the_paper_is_found(self):
        self.assert_only("wider than the paper", self.problems(f'<p style="white-space: nowrap">{"长" * 60}</p>'))

    def test_text_in_the_margin_is_found(self):
        self.assert_only("'外面' stands outside", self.problems('<p style="margin-left: -2mm">外面</p>'))

    def test_text_off_the_paper_is_found(self):
        found = self.problems('<p style="position: absolute; left: -90mm">丢失</p>')
        self.assert_only("not printed whole: '丢失'", found)

    def test_a_dark_page_is_found(self):
        dark = "html { background: #111; color: #eee; print-color-adjust: exact } @page { margin: 0 }"
        self.assertTrue(any("on white" in problem for problem in self.problems(style=dark)))

    def test_a_nearly_empty_page_is_found(self):
        self.assert_only("page 1 is nearly empty", self.problems('<p>开头</p><p style="break-before: page">正文</p>'))
        last = ".tall { display: none } .tall + p { break-before: page }"
        self.assert_only("page 2 is nearly empty", self.problems(self.table(20), last))

    def test_a_table_without_repeated_heads_is_found(self):
        found = self.problems(self.table(60), "thead { display: table-row-group }")
        self.assert_only("without the head", found)

    def test_a_split_row_is_found(self):
        tall = '上<div class="tall"></div>下'
        self.assert_only("is split", self.problems(self.table(2, tall), "tr { break-inside: auto !important }"))

    def test_letters_of_no_real_font_are_found(self):
        self.assert_only("Type 3", self.problems(style="h1 { -webkit-text-stroke: 1px #000 }"))


if __name__ == "__main__":
    unittest.main()
