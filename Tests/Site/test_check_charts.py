"""Makes sure that the checks of pictures fail on pictures that are wrong: `python -m unittest`."""

import tempfile
import unittest
from pathlib import Path

import check_charts
from browser import launch
from pictures import Picture, read_pictures
from playwright.sync_api import sync_playwright

BAR = '<rect class="fill-series" fill="#0b5cad" x="10" y="40" width="60" height="20"/>'
LABEL = '<text class="fill-text" fill="#1f2328" x="10" y="20">完成投资</text>'

TWO_LINES = '<text class="fill-text"><tspan x="10" y="20">一行</tspan><tspan x="10" y="{}">二行</tspan></text>'


def svg(body: str = BAR + LABEL, root: str = 'role="img" aria-labelledby="t d"', words: str | None = None) -> Picture:
    said = '<title id="t">投资</title><desc id="d">六月完成。</desc>' if words is None else words
    size = 'width="200" height="100" viewBox="0 0 200 100" font-size="12"'
    rim = "<style>.chart-halo{paint-order:stroke}</style>"
    start = f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" {size} {root}>'
    return Picture("x.svg", start + rim + said + body + "</svg>")


def text(x: float, y: float, words: str = "完成投资", more: str = "", ink: str = "text", color: str = "#1f2328") -> str:
    return f'<text class="fill-{ink}" fill="{color}" x="{x}" y="{y}" {more}>{words}</text>'


class PictureCase(unittest.TestCase):
    def assert_one(self, words: str, found: list[str]):
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])


class SourceChecks(PictureCase):
    def test_a_picture_that_pages_repeat_is_checked_once(self):
        pictures = [Picture("a", "<svg/>"), Picture("b", "<svg></svg>"), Picture("c", "<svg/>")]
        self.assertEqual([picture.name for picture in check_charts.distinct(pictures)], ["a", "b"])

    def test_a_sound_picture_has_no_problems(self):
        link = '<a href="../tasks/1/index.html">' + LABEL + "</a>"
        pattern = '<defs><pattern id="p"/></defs><rect fill="url(#p) #0b5cad"/>'
        self.assertEqual(check_charts.check_source(svg(link + pattern)), [])

    def test_a_hidden_picture_needs_no_words(self):
        self.assertEqual(check_charts.check_source(svg(root='aria-hidden="true"', words="")), [])

    def test_each_fault_is_found(self):
        faults = {
            "<g>": "not well-formed",
            '<g style="fill:red"/>': "style attribute",
            '<g onclick="x()"/>': "onclick attribute",
            "<foreignObject/>": "must not stand",
            '<image href="#t"/>': "must not stand",
            '<use href="x.svg#a"/>': "loads from outside",
            '<use href="#nowhere"/>': "points to no id",
            '<a href="https://example.org/"/>': "relative address",
            '<a href="/tasks/1/index.html"/>': "relative address",
            '<rect fill="url(#nowhere)"/>': "no id of the picture",
            '<rect fill="url(x.svg#a)"/>': "not checked",
            "<style>@import 'x.css'</style>": "loads from outside",
            "<style>g{fill:url(x.svg#a)}</style>": "loads from outside",
            '<g id="t"/>': "stands twice",
        }
        for body, words in faults.items():
            with self.subTest(body):
                self.assert_one(words, check_charts.check_source(svg(body)))

    def test_each_fault_of_the_root_is_found(self):
        self.assert_one("role is None", check_charts.check_source(svg(root='aria-labelledby="t d"')))
        unnamed = check_charts.check_source(svg(root='role="img" aria-labelledby="t"'))
        self.assert_one("does not name its desc", unnamed)
        title = '<title id="t">投资</title>'
        self.assert_one("no desc", check_charts.check_source(svg(root='role="img" aria-labelledby="t"', words=title)))
        without_box = svg().source.replace("0 0 200 100", "0 0 0 100")
        self.assert_one("no viewBox", check_charts.check_source(Picture("x", without_box)))

    def test_a_document_type_is_found(self):
        self.assert_one("document type", check_charts.check_source(Picture("x", "<!DOCTYPE svg>" + svg().source)))


class RsvgChecks(PictureCase):
    def test_a_sound_picture_is_drawn(self):
        self.assertEqual(check_charts.check_rsvg(svg()), [])

    def test_a_blank_picture_is_found(self):
        self.assert_one("blank", check_charts.check_rsvg(svg("")))

    def test_a_picture_that_librsvg_refuses_is_found(self):
        self.assert_one("librsvg", check_charts.check_rsvg(Picture("x", "<svg")))


class BrowserChecks(PictureCase):
    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        cls.browser = launch(cls.playwright)
        stylesheet = check_charts.STYLESHEET.read_text(encoding="utf-8")
        cls.charts = check_charts.ChartBrowser(cls.browser, stylesheet)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()

    def problems(self, body: str) -> list[str]:
        return self.charts.check([svg(body)])[0]

    def test_sound_pictures_have_no_problems(self):
        lines = TWO_LINES.format(38)
        slanted = "".join(text(x, 80, more=f'transform="rotate(-45 {x} 80)"') for x in (20, 45, 70))
        for body in (BAR + LABEL, lines, slanted, BAR + text(20, 54, "3", ink="paper", color="#fff")):
            with self.subTest(body):
                self.assertEqual(self.problems(body), [])

    def test_overlapping_words_are_found(self):
        self.assert_one("overlaps '比例'", self.problems(text(10, 20) + text(40, 24, "比例")))

    def test_overlapping_lines_of_one_text_are_found(self):
        self.assert_one("overlaps", self.problems(TWO_LINES.format(26)))

    def test_overlapping_slanted_words_are_found(self):
        slanted = "".join(text(x, 80, more=f'transform="rotate(-45 {x} 80)"') for x in (20, 28))
        self.assert_one("overlaps", self.problems(slanted))

    def test_words_outside_are_found(self):
        slanted = text(190, 80, more='transform="rotate(-45 190 80)"')
        for body in (text(180, 20), text(-3, 20), text(10, 99), text(10, 5), slanted):
            with self.subTest(body):
                self.assert_one("leaves the picture", self.problems(body))

    def test_weak_marks_are_found_in_every_scheme(self):
        faint = '<rect fill="#888888" fill-opacity=".4" width="9" height="9"/>'
        for body in (faint, '<path stroke="#c0c000" fill="none" d="M0 0H9"/>'):
            with self.subTest(body):
                found = self.problems(body)
                self.assertTrue(any("(light)" in problem for problem in found), found)
                self.assertTrue(any("(alone)" in problem for problem in found), found)
        self.assert_one("(dark)", self.problems('<rect fill="#222222" width="9" height="9"/>'))

    def test_quiet_inks_may_be_weak(self):
        self.assertEqual(self.problems('<path class="stroke-grid" stroke="#dfe3e8" fill="none" d="M0 0H9"/>'), [])

    def test_weak_words_are_found(self):
        found = self.problems('<text fill="#999999" x="10" y="20">弱</text>')
        self.assertTrue(any("contrast 2.8" in problem and "(light)" in problem for problem in found), found)

    def test_words_that_are_weak_on_a_bar_are_found(self):
        found = self.problems(BAR + text(20, 54))
        self.assertEqual(len(found), 3, found)

    def test_words_with_a_rim_stand_on_their_rim(self):
        rim = LABEL.replace("fill-text", "chart-halo stroke-paper fill-text").replace('x="10" y="20"', 'x="12" y="54"')
        rim = rim.replace("<text", '<text stroke="#fff" stroke-width="3"')
        self.assertEqual(self.problems(BAR + rim), [])

    def test_series_that_differ_in_colour_only_are_found(self):
        line = '<path class="stroke-{0}" fill="none" stroke="#7a7a7a" {1} d="M0 {2}H99"/>'
        alike = line.format("series", "", 9) + line.format("series2", "", 19)
        apart = line.format("series", "", 9) + line.format("series2", 'stroke-dasharray="4 2"', 19)
        self.assert_one("differ in colour only", self.problems(alike))
        self.assertEqual(self.problems(apart), [])

    def test_areas_are_told_apart_by_patterns(self):
        pattern = '<defs><pattern id="p" width="7" height="7"><path d="M0 7L7 0"/></pattern></defs>'
        other = '<rect class="{0}" fill="{1}" x="80" y="40" width="60" height="20"/>'
        striped = pattern + BAR + other.format("stroke-series2", "url(#p) #7a7a7a")
        self.assertEqual([problem for problem in self.problems(striped) if "colour only" in problem], [])
        alike = self.problems(BAR + other.format("fill-series2", "#7a7a7a"))
        self.assert_one("colour only", alike)

    def test_the_ink_of_a_pattern_is_looked_at(self):
        pattern = '<defs><pattern id="p" width="7" height="7"><rect fill="{}" width="7" height="7"/></pattern></defs>'
        bar = '<rect fill="url(#p) #7a7a7a" x="10" y="40" width="60" height="20"/>'
        self.assertEqual(self.problems(pattern.format("#7a7a7a") + bar), [])
        self.assert_one("(dark)", self.problems(pattern.format("#222222") + bar))

    def test_points_are_told_apart_by_symbols(self):
        dot = '<circle class="fill-{0}" fill="#7a7a7a" cx="{1}" cy="50" r="4"/>'
        square = '<path class="fill-series2" fill="#7a7a7a" d="M50 46H58V54H50Z"/>'
        self.assertEqual(self.problems(dot.format("series", 20) + square), [])
        self.assert_one("colour only", self.problems(dot.format("series", 20) + dot.format("series2", 60)))


class Reading(unittest.TestCase):
    def test_pictures_of_files_and_pages_are_found(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "a.svg").write_text(svg().source, encoding="utf-8")
            (root / "a.changed.svg").write_text(svg().source, encoding="utf-8")
            inline = svg().source.replace(' xmlns="http://www.w3.org/2000/svg"', "")
            body = f"<p>{inline}</p><svg class='icon'></svg><p>{inline}</p>"
            (root / "b.html").write_text(body, encoding="utf-8")
            pictures = read_pictures([root])
        self.assertEqual([picture.name for picture in pictures], ["a.svg", "b.html#1", "b.html#2"])
        self.assertEqual([check_charts.check_source(picture) for picture in pictures], [[], [], []])


if __name__ == "__main__":
    unittest.main()
