"""Makes sure that the checks of briefings fail on pages that are wrong."""

import tempfile
import unittest
from pathlib import Path

import check_measures
import check_grey
import check_pages
import sample
from paper import Document
from printer import Printer


class CheckCase(unittest.TestCase):
    """Prints small pages into a temporary folder."""

    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.printer = Printer()
        cls.addClassCleanup(cls.printer.close)

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name).resolve()

    def printed(self, html: str, name: str = "page") -> Document:
        document = self.printer.print(html, self.folder / f"{name}.pdf")
        self.addCleanup(document.close)
        return document

    def assert_found(self, words: str, found: list[str]) -> None:
        self.assertTrue(any(words in problem for problem in found), f"“{words}” is not in {found}")


class Measures(CheckCase):
    BODY = sample.paragraphs(12)

    def problems(self, **changes: str) -> list[str]:
        document = self.printed(sample.page(changes.pop("body", self.BODY), changes.pop("head", ""), **changes))
        return check_measures.check_gongwen(document) + check_measures.check_full_text(document, 2)

    def test_the_sound_page_has_no_problems(self):
        self.assertEqual(self.problems(), [])

    def test_each_wrong_measure_is_found(self):
        faults = {
            "leaves the type area": "@page { margin-left: 24mm }",
            "pages are full of text": "body { line-height: 10.8mm }",
            "lines lie": "body { line-height: 10.1mm }",
            "have 28 characters": "body { font-size: 5.3mm }",
            "first line's middle": "@page { margin-top: 39mm; margin-bottom: 33mm }",
            "the masthead begins": "header { padding-top: 38mm }",
            "masthead's middle": ".name { text-align: left }",
            "no red masthead": ".name { color: #000 }",
            "the red rule lies 7.": ".rule { margin-top: 7mm }",
            "the red rule lies from": ".rule { width: 150mm }",
            "has 0 red rules": ".rule { display: none }",
            "the title stands": "h1 { margin-top: 5mm }",
            "the last rule of the foot": ".foot { min-height: 210mm }",
            "in the foot is set in": ".foot p { font-size: 12pt }",
            "the number is set in": "@page { @bottom-right { font-size: 12pt } }",
            "the dash of the number": "@page { @bottom-right { padding-top: 8mm } }",
            "the number ends": "@page { @bottom-right { padding-inline: 2pt } }",
            "the number reads": '@page { @bottom-right { content: counter(page) } }',
            "the paper measures": "@page { size: letter }",
        }
        for words, head in faults.items():
            with self.subTest(words):
                self.assert_found(words, self.problems(head=head))

    def test_numbers_at_the_inner_side_are_found(self):
        swapped = {"@bottom-right {": "@bottom-center {", "@bottom-left {": "@bottom-right {"}
        text = sample.page(self.BODY).replace("@bottom-center", "@bottom-left")
        for old, new in swapped.items():
            text = text.replace(old, new)
        self.assert_found("the number ends", check_measures.check_numbers(self.printed(text)))

    def test_equal_margins_of_odd_and_even_pages_are_found(self):
        head = "@page :left { margin-left: 28mm; margin-right: 26mm }"
        self.assert_found("the type area", self.problems(head=head))

    def test_a_light_rule_of_the_foot_is_found(self):
        thin = sample.FOOT.replace('stroke-width="0.35"', 'stroke-width="0.2"')
        document = self.printed(sample.page(self.BODY, rules=thin))
        self.assert_found("a rule of the foot weighs 0.2", check_measures.check_gongwen(document))

    def test_a_pack_without_foot_is_found(self):
        document = self.printed(sample.page(self.BODY, rules=""))
        self.assert_found("expected at least 2", check_measures.check_gongwen(document))

    def test_a_wide_table_is_found(self):
        table = f'<table><tr><td style="white-space: nowrap">{sample.TEXT}</td></tr></table>'
        self.assert_found("no text has the size", self.problems(body=self.BODY + table))


class WidePages(CheckCase):
    SHEET = """@page wide { size: A4 landscape; margin: 28mm 37mm 26mm 35mm; @bottom-right { content: none }
        @bottom-left { content: none } @PLACE { content: "\\2014\\2002" counter(page) "\\2002\\2014";
        font: 14pt 'AR PL UMing CN'; writing-mode: vertical-rl; text-orientation: sideways;
        padding-block: 14pt; padding-inline: 14pt; text-align: AIM; vertical-align: EDGE; padding-right: 4.65mm } }
        @page wide:left { margin: 26mm 37mm 28mm 35mm }
        .wide { page: wide }"""

    def problems(self, place: str, aim: str, edge: str) -> list[str]:
        style = self.SHEET.replace("PLACE", place).replace("AIM", aim).replace("EDGE", edge)
        text = sample.page(f'<div class="wide"><p>{sample.TEXT}</p></div>', style)
        # The wide page is the second one.
        return check_measures.check_numbers(self.printed(text))

    def test_a_number_at_the_outer_side_of_the_sheet_is_found_right_or_wrong(self):
        right = self.problems("left-top", "start", "top")
        self.assertEqual([problem for problem in right if "reads" in problem or "ends" in problem], [])
        self.assert_found("the number ends", self.problems("left-bottom", "end", "bottom"))


class PlainPages(CheckCase):
    def test_a_narrow_margin_is_found(self):
        document = self.printed("<style>@page { size: A4; margin: 10mm }</style><p>正文</p>")
        self.assert_found("nearer than 15 mm", check_measures.check_plain(document))
        document = self.printed("<style>@page { size: A4; margin: 20mm }</style><p>正文</p>", "wider")
        self.assertEqual(check_measures.check_plain(document), [])


class Pages(CheckCase):
    ROWS = "<tr><td>一</td><td>二</td></tr>" * 30
    HEAD = "<thead><tr><th>甲</th><th>乙</th></tr></thead>"
    FIGURE = ('<svg role="img" aria-label="图" width="100" height="{0}" style="display:block">'
              '<rect width="90" height="{0}"/></svg>')

    def problems(self, body: str, head: str = "") -> list[str]:
        return check_pages.check_pages(self.printed(sample.page(body, ".foot { break-before: auto }" + head)))

    def test_a_sound_pack_has_no_problems(self):
        body = sample.paragraphs(3) + f"<h2>一、表</h2><table>{self.HEAD}{self.ROWS}</table>" + self.FIGURE.format(90)
        self.assertEqual(self.problems(body), [])

    def test_an_empty_page_is_found(self):
        body = sample.paragraphs(2) + '<div style="break-before: page; break-after: page; height: 1mm"></div>'
        self.assert_found("is empty", self.problems(body))

    def test_a_half_filled_page_is_found(self):
        body = sample.paragraphs(3) + '<p style="break-after: page">短。</p>' + sample.paragraphs(5)
        self.assert_found("is filled to", self.problems(body))

    def test_a_heading_alone_at_the_foot_is_found(self):
        body = '<h2 style="break-after: page">一、情况</h2>' + sample.paragraphs(5)
        self.assert_found("heading “一、情况” ends page 1", self.problems(body))

    def test_a_row_on_two_pages_is_found(self):
        row = f"<tr><td>{sample.TEXT * 4}</td><td>二</td></tr>"
        body = f"<table>{self.HEAD}{row}</table>"
        self.assert_found("stands on pages", self.problems(body, "tr { break-inside: auto }"))

    def test_a_head_that_is_not_repeated_is_found(self):
        table = f"<table>{self.HEAD}{self.ROWS}</table>"
        self.assert_found("its head is missing", self.problems(table, "thead { display: table-row-group }"))
        self.assert_found("has no head", self.problems(f"<table>{self.ROWS}</table>"))

    def test_a_cut_figure_is_found(self):
        self.assert_found("figure “图” stands on pages", self.problems(self.FIGURE.format(1400)))


class Grey(CheckCase):
    MARKS = {
        "完成": '<circle cx="8" cy="8" r="7" fill="{}"/>', "绿灯": '<path d="M8 1l7 14H1z" fill="{}"/>',
        "黄灯": '<path d="M8 0l8 8-8 8-8-8z" fill="{}"/>',
    }

    def problems(self, marks: dict[str, str], inks: tuple[str, ...]) -> list[str]:
        cells = "".join(
            f'<p><svg width="16" height="16" viewBox="0 0 16 16">{mark.format(ink)}</svg> {word}</p>'
            for (word, mark), ink in zip(marks.items(), inks))
        document = self.printed(f"<style>@page {{ size: A4; margin: 20mm }}</style>{cells}")
        return check_grey.check_lamps(document, tuple(marks))

    def test_shapes_that_differ_have_no_problems(self):
        self.assertEqual(self.problems(self.MARKS, ("#1a7f37", "#b42318", "#b42318")), [])

    def test_colours_alone_are_found(self):
        same = dict.fromkeys(self.MARKS, self.MARKS["完成"])
        self.assertEqual(len(self.problems(same, ("#1a7f37", "#b42318", "#0b5cad"))), 6)

    def test_a_lamp_that_a_copier_loses_is_found(self):
        self.assert_found("leaves no mark", self.problems(self.MARKS, ("#1a7f37", "#ffe9a0", "#b42318")))

    def test_a_lamp_that_is_not_there_is_found(self):
        self.assert_found("has no lamp", self.problems({"完成": "", "绿灯": self.MARKS["绿灯"]}, ("#000", "#000")))


if __name__ == "__main__":
    unittest.main()
