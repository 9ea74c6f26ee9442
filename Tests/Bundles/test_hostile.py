"""Two hundred hostile texts, each in every column of a task and its indicator and in its note: on the site, in its index and in the one file."""

import csv
import re
import unicodedata
import unittest
from functools import cache
from pathlib import Path

import html5lib
import search_prototype
from bundles import BundleCase, bundled, unpacked
from check_browser import View, Visit
from in_browser import InBrowser
from office import press, run, shipped

PIECES = (
    "</script><script>window.ran=1</script>", "]]>", "-->", "<!--", "\u2028", "\u2029", "<img src=x onerror=window.ran=1>", "e\u0301\u0323", "\u0301",
    "\"'`", "&lt;b&gt;&amp;", "</title></style></textarea>", "\\u003c\\", "${window.ran=1}", "{{title}}", "<svg onload=window.ran=1>", "ﬀ㎞", "İı", "𠮷👩‍👧", "%3Cscript%3E",
)
TEXTS = [f"{PIECES[index % 20]}h{index:03}{PIECES[(index * 7 + index // 20 * 3) % 20]}" for index in range(200)]
# What must hold of every text: how the strict readers and the pages treat white space is not at stake here.
WHITE_SPACE = re.compile(r"[\s\u2028\u2029]+")


# The title, the snippet and the marks of each result.
SHOWN = """(items) => items.map((item) => [
  item.querySelector('a').textContent, item.querySelector('p')?.textContent ?? '',
  [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
])"""


def plain(text: str) -> str:
    return WHITE_SPACE.sub(" ", text).strip()


def table(path: Path, header: str, rows) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)


@cache
def project() -> Path:
    folder = shipped(press(), "hostile")
    content = folder / "Content"
    for path in [*content.glob("*.csv"), *content.glob("reports/*"), *content.glob("notes/**/*.md")]:
        path.unlink()
    numbered = list(enumerate(TEXTS, 1))
    table(content / "tasks.csv", "number,title,workstream,departments,owners,start,deadline,clause,action,weight,requirement,internal_remark,category",
          ([number, text, "建设", "财政局", "负责人甲", "2019-01-01", "2019-12-31", text, "", 1, text, text, text] for number, text in numbered))
    table(content / "indicators.csv", "id,name,unit,direction,baseline,target,deadline,workstream,tasks,clause",
          ([f"i-{number}", text, text, "at-least", 0, 9, "2019-12-31", "建设", number, text] for number, text in numbered))
    table(content / "readings.csv", "indicator,date,value,source,note", ([f"i-{number}", "2019-06-30", 5, text, text] for number, text in numbered))
    table(content / "targets.csv", "indicator,date,value,clause", ([f"i-{number}", "2019-06-30", 5, text] for number, text in numbered))
    table(content / "commitments.csv", "id,clause,workstream,title,tasks", ([f"C{number}", text, "建设", text, number] for number, text in numbered))
    table(content / "overrides.csv", "task,month,lamp,reason,date", ([number, "2019-06", "yellow", text, "2019-06-28"] for number, text in numbered))
    table(content / "reports/2019-06.csv", "task,progress,completed_on,summary,problem,next_step,internal_remark,reported_by,reported_on",
          ([number, 40, "", text, text, text, text, text, "2019-06-28"] for number, text in numbered))
    for number, text in numbered:
        note = content / f"notes/tasks/{number}.md"
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(f"---\ntitle: 说明\n---\n\n~~~\n{text}\n~~~\n\n行内 ``` {text.replace('`', '')} ```。\n", encoding="utf-8")
    return folder


@cache
def site() -> Path:
    return unpacked(bundled(project(), press() / "hostile.zip"), press() / "hostile-pages") / "site"


@cache
def one_file() -> Path:
    folder = press() / "hostile-one"
    folder.mkdir()
    return bundled(project(), folder / "index.html", "--format", "html")


class Hostile(InBrowser, BundleCase):
    def assert_only_text(self, root, address: str) -> None:
        """No element, attribute or comment came of a text."""
        names = {element.tag for element in root.iter() if isinstance(element.tag, str)}
        self.assertLessEqual(names & {"img", "iframe", "object", "textarea"}, set(), address)
        for element in root.iter():
            if isinstance(element.tag, str):
                self.assertFalse([name for name in element.attrib if name.startswith("on")], (address, element.tag))
            else:
                self.assertNotRegex(element.text or "", r"h\d{3}", address)
            if element.tag == "script":
                self.assertNotIn("window.ran", element.text or "", address)

    def test_pages_hold_them_as_text(self):
        for number, text in enumerate(TEXTS, 1):
            address = f"tasks/{number}/index.html"
            root = html5lib.parse((site() / address).read_text("utf-8"), namespaceHTMLElements=False)
            self.assert_only_text(root, address)
            self.assertEqual(plain("".join(root.find(".//h1").itertext())), plain(f"{text}"), address)
            main = plain("".join(root.find(".//main").itertext()))
            self.assertGreaterEqual(main.count(plain(text)), 7, address)
        for address in ("index.html", "ledger/index.html", "commitments/index.html", "indicators/index.html", "search/index.html"):
            self.assert_only_text(html5lib.parse((site() / address).read_text("utf-8"), namespaceHTMLElements=False), address)

    def test_the_one_file_holds_them_as_text(self):
        root = html5lib.parse(one_file().read_text("utf-8"), namespaceHTMLElements=False)
        self.assert_only_text(root, "one file")
        sections = {each.get("data-address"): each for each in root.iter("section") if each.get("data-address")}
        for number, text in enumerate(TEXTS, 1):
            section = sections[f"tasks/{number}/index.html"]
            self.assertEqual(plain(section.get("data-title")), plain(text))
            self.assertEqual(plain("".join(section.find(".//h1").itertext())), plain(text))

    def test_index_and_snippets_show_them_as_text_and_nothing_runs(self):
        for path, start in ((site() / "search/index.html", site()), (one_file(), one_file().parent)):
            visit = Visit(self.views, path, start, View(1280))
            page = visit.page
            # Roles would be told for the whole of a long document, each time.
            page.locator("input[type=search]").first.fill("h")
            page.locator("[role=status]").filter(has_text="个页面").first.wait_for(state="attached")
            tasks = page.locator(".hits section").first
            while tasks.locator("button:visible").count():
                tasks.locator("button:visible").click()
            shown = tasks.locator("li").evaluate_all(SHOWN)
            self.assertEqual({plain(title) for title, _, _ in shown}, {plain(text) for text in TEXTS})
            texts = {plain(text): text for text in TEXTS}
            for title, snippet, marks in shown:
                whole = plain(f"{texts[plain(title)]}{snippet}")
                self.assertTrue(all("h" in mark.lower() or "h" in unicodedata.normalize("NFKC", mark).lower() for mark in marks), (title, marks))
                self.assertIn(re.search(r"h\d{3}", title)[0], whole)
            self.assertEqual(page.locator(".hits :not(section, h2, small, ul, li, a, p, mark, button)").count(), 0)
            self.assertIsNone(page.evaluate("window.ran ?? null"))
            self.assertEqual(visit.close(), [])

    def test_the_words_of_a_text_find_its_pages(self):
        entries = search_prototype.entries(site())
        visit = Visit(self.views, site() / "search/index.html", site(), View(1280))
        field = visit.page.get_by_role("searchbox", name="搜索").first
        for text in TEXTS[::16]:
            wanted = sum(entry.holds(text) for entry in entries)
            self.assertGreater(wanted, 0, text)
            field.fill(text)
            visit.page.get_by_role("status").filter(has_text=f"{wanted} 个页面").first.wait_for(state="attached")
        self.assertEqual(visit.close(), [])


if __name__ == "__main__":
    unittest.main()
