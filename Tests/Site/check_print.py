"""Prints one page of every kind from Chromium: `check_print.py SITE [--shots DIR]`.

From a wide light window and from a dark phone: the paper shows all text of the page and nothing that only a
screen needs, within its margins, on white, on pages that are worth their paper, with whole rows under the heads of
their tables.
"""

import sys
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pymupdf
from browser import launch, printing_fonts, run_check
from check_browser import View, Views, Visit
from pages import one_of_each_kind
from playwright.sync_api import Page, sync_playwright

VIEWS = (View(1280), View(400, dark=True))
POINTS = 72 / 25.4
# The margins of the stylesheet in millimetres; what stands in them are the running head and foot.
TOP, BOTTOM, SIDE = 20, 18, 15
# How much of the height of the type area a page must fill: any page, and one that another follows.
LEAST_FILL, LEAST_FILL_BEFORE_ANOTHER = 0.08, 0.4

# What a page shows on paper: its texts, its tables, and what should not be there.
PRINTED = """() => {
  const shown = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let at = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
    }
    return true;
  };
  const texts = (root) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest('title, desc, script, style')) continue;
      if (node.nodeValue.trim() && shown(node.parentElement)) found.push(node.nodeValue);
    }
    return found;
  };
  const rows = (part) => [...part.rows].filter(shown).map(texts);
  const screenOnly = [...document.querySelectorAll('nav, form, button, input, select, .skip')].filter(shown);
  const underlined = [...document.querySelectorAll('a')]
    .filter((link) => shown(link) && getComputedStyle(link).textDecorationLine !== 'none');
  return {
    texts: texts(document.body),
    tables: [...document.querySelectorAll('table')].filter(shown).map((table) => ({
      head: table.tHead ? rows(table.tHead).flat() : [],
      rows: [...table.tBodies].flatMap(rows),
    })),
    screenOnly: screenOnly.map((element) => element.tagName.toLowerCase()),
    underlined: underlined.map((link) => link.textContent.trim()),
  };
}"""


# How much wider the page is than the paper, which makes Chromium print all of it smaller.
TOO_WIDE = "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"


def plain(text: str) -> str:
    """A text as it compares: without blanks, and with one form of every character."""
    return "".join(unicodedata.normalize("NFKC", text).split()).replace("\u00ad", "")


@dataclass(frozen=True)
class Sheet:
    """One printed page, as it was read back."""

    text: str
    width: float
    height: float
    words: list[tuple[float, float, float, float, str]]
    drawings: list[pymupdf.Rect]
    brightness: float

    @classmethod
    def read(cls, page: pymupdf.Page) -> "Sheet":
        width, height = page.rect.width, page.rect.height
        top = 0 if page.number == 0 else TOP * POINTS
        bottom = height - BOTTOM * POINTS
        lines = [
            "".join(span["text"] for span in line["spans"])
            for block in page.get_text("dict")["blocks"] for line in block.get("lines", [])
            if line["bbox"][1] >= top and line["bbox"][3] <= bottom
        ]
        picture = page.get_pixmap(dpi=20, colorspace=pymupdf.csGRAY)
        shades = sorted(picture.samples)
        return cls(
            plain("".join(lines)), width, height, [word[:5] for word in page.get_text("words")],
            [drawing["rect"] for drawing in page.get_drawings()], shades[len(shades) // 2] / 255)

    def fill(self) -> float:
        """The share of the type area's height down to the last text or drawing."""
        top, bottom = TOP * POINTS, self.height - BOTTOM * POINTS
        ends = [word[3] for word in self.words] + [drawing.y1 for drawing in self.drawings]
        return max([end - top for end in ends if end <= bottom + 2], default=0) / (bottom - top)

    def outside(self) -> list[str]:
        """The words that stand beyond the margins at the sides, or off the paper."""
        left, right = SIDE * POINTS - 2, self.width - SIDE * POINTS + 2
        return [
            text for x0, y0, x1, y1, text in self.words
            if x0 < left or x1 > right or y0 < 0 or y1 > self.height
        ]


def check_sheets(sheets: list[Sheet]) -> list[str]:
    """What is wrong with the pages by themselves."""
    problems = [] if sheets else ["nothing was printed"]
    for number, sheet in enumerate(sheets, 1):
        least = LEAST_FILL_BEFORE_ANOTHER if number < len(sheets) else LEAST_FILL
        if sheet.fill() < least:
            problems.append(f"page {number} is nearly empty: {sheet.fill():.0%} filled")
        if sheet.outside():
            problems.append(f"page {number}: '{sheet.outside()[0]}' stands outside the margins")
        if sheet.brightness < 0.9:
            problems.append(f"page {number} is not printed on white")
    return problems


def check_table(table: dict, sheets: list[Sheet]) -> list[str]:
    """The first row that is split, or stands on a page without the head of its table."""
    head = [plain(text) for text in table["head"]]
    for row in table["rows"]:
        cells = plain("".join(row))
        holding = [sheet for sheet in sheets if cells in sheet.text]
        name = cells[:20]
        if not holding:
            return [f"the row '{name}' is split"]
        if not any(all(text in sheet.text for text in head) for sheet in holding):
            return [f"the row '{name}' stands on a page without the head of its table"]
    return []


def check_content(printed: dict, sheets: list[Sheet]) -> list[str]:
    """What the page shows and the paper lacks, and the other way round."""
    problems = [f"<{name}> is printed" for name in printed["screenOnly"][:1]]
    problems += [f"the link '{text}' is underlined" for text in printed["underlined"][:1]]
    whole = "".join(sheet.text for sheet in sheets)
    missing = [text.strip() for text in printed["texts"] if plain(text) not in whole]
    problems += [f"not printed whole: '{text[:40]}'" for text in missing[:3]]
    if not missing:
        problems += [problem for table in printed["tables"] for problem in check_table(table, sheets)]
    return problems


def check_page(views: Views, path: Path, root: Path, view: View, shots: Path | None = None) -> list[str]:
    """Everything that is wrong with a page as it is printed from one view."""
    visit = Visit(views, path, root, view)
    data = visit.page.pdf(prefer_css_page_size=True)
    visit.page.emulate_media(media="print")
    printed = visit.page.evaluate(PRINTED)
    with pymupdf.open(stream=data, filetype="pdf") as document:
        sheets = [Sheet.read(page) for page in document]
        fonts = [font for page in document for font in page.get_fonts() if font[2] == "Type3"]
        if shots:
            save(document, shots / view.shot_name(str(path.relative_to(root).with_suffix(""))))
    visit.problems += check_sheets(sheets) + check_content(printed, sheets)
    if sheets:
        visit.problems += check_width(visit.page, sheets[0])
    if fonts:
        visit.problems.append("letters are drawn as Type 3 fonts")
    return visit.close()


def check_width(page: Page, sheet: Sheet) -> list[str]:
    """Whether the page is wider than the type area of its paper."""
    page.set_viewport_size({"width": int((sheet.width / POINTS - 2 * SIDE) / 25.4 * 96), "height": 900})
    excess = page.evaluate(TOO_WIDE)
    return [f"the page is {excess} px wider than the paper, and printed smaller"] if excess > 1 else []


def save(document: pymupdf.Document, path: Path) -> None:
    """The printed pages as pictures, each with its number in the name."""
    for page in document:
        page.get_pixmap(dpi=80).save(path.with_stem(f"{path.stem}-{page.number + 1}"))


def check_site(root: Path, shots: Path | None = None) -> tuple[int, list[str]]:
    """How many pages were printed, and everything that is wrong with them."""
    root = root.resolve()
    pages = one_of_each_kind(root)
    problems = [] if pages else [f"{root}: there are no pages"]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = launch(playwright, env=printing_fonts(Path(folder)))
        views = Views(browser)
        for path in pages:
            for view in VIEWS:
                problems += check_page(views, path, root, view, shots)
        browser.close()
    return len(pages), problems


if __name__ == "__main__":
    sys.exit(run_check("print", __doc__, check_site))
