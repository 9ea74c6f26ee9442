"""The pages of an unpacked bundle, as readers open them: from the disk, with scripts and without."""

import csv
import re
import shutil
from functools import cache
from pathlib import Path

import check_browser
import check_html
import check_links
from browser import launch
from bundles import START, BundleCase, shipped_bundle, unpacked
from office import ROOT, press
from pages import Page
from playwright.sync_api import sync_playwright

WAYS = (
    (), ("--department", "planning-construction"), ("--edition", "internal"),
    ("--department", "finance", "--edition", "internal"),
)


@cache
def opened(*arguments: str) -> Path:
    return unpacked(shipped_bundle(*arguments), press() / f"解压 到 {'-'.join(arguments) or 'whole'}")


class Pages(BundleCase):
    def test_every_link_leads_somewhere(self):
        for way in WAYS:
            self.assertEqual(check_links.check_site(opened(*way), True), [], way)

    def test_the_nu_checker_finds_nothing(self):
        for way in WAYS[:2]:
            self.assertEqual([check_html.line(each) for each in check_html.messages([opened(*way)])], [], way)

    def test_every_kind_of_page_renders_with_and_without_scripts(self):
        for way in WAYS:
            for root in (opened(*way), opened(*way) / "site"):
                count, problems = check_browser.check_site(root)
                self.assertGreaterEqual(count, 2)
                self.assertEqual(problems, [], way)

    def test_every_page_says_that_it_is_an_offline_copy_and_of_which_day(self):
        for way in WAYS:
            for path in opened(*way).rglob("*.html"):
                text = path.read_text("utf-8")
                self.assertIn("离线版", text, path)
                self.assertIn("2019年6月30日", text, path)

    def test_a_page_that_lost_its_style_tells_to_unpack(self):
        alone = self.folder / "预览.html"
        shutil.copy(opened() / "site/tasks/3/index.html", alone)
        with sync_playwright() as playwright:
            browser = launch(playwright)
            page = browser.new_page()
            for path, shown in ((alone, True), (opened() / "site/tasks/3/index.html", False)):
                page.goto(path.as_uri())
                self.assertEqual(page.get_by_text("请先解压").first.is_visible(), shown, path)
            browser.close()

    def test_the_start_page_needs_no_other_file(self):
        page = Page.read(opened() / START)
        loaded = [reference.value for reference in page.references if reference.element not in ("a", "area")]
        self.assertEqual(loaded, [])
        self.assertIn("请先解压", page.text)
        self.assertNotIn("<script", page.text)

    def test_a_department_has_its_own_pages_and_says_that_it_is_a_part(self):
        folder = opened("--department", "planning-construction") / "site"
        self.assertFalse((folder / "index.html").exists())
        self.assertEqual([path.name for path in (folder / "departments").iterdir()], ["planning-construction"])
        whole = opened() / "site"
        for path in folder.rglob("*.html"):
            self.assertIn("本离线版是其中一部分", path.read_text("utf-8"), path)
            self.assertTrue((whole / path.relative_to(folder)).exists(), path)
        task = (folder / "tasks/3/index.html").read_text("utf-8")
        self.assertTrue("<dt>工作板块</dt><dd><span>建设</span></dd>" in task, "the link to what is left out became text")
        self.assertTrue('href="../../departments/planning-construction/index.html"' in task)

    def test_the_public_bundle_names_no_owner(self):
        with (ROOT / "Content/tasks.csv").open(encoding="utf-8-sig", newline="") as table:
            owners = {name for row in csv.DictReader(table) for name in re.findall(r"[\w·]{2,4}", row["owners"].split(":")[-1])}
        self.assertGreater(len(owners), 5)
        for way, shown in (((), set()), (("--edition", "internal"), owners)):
            texts = "".join(path.read_text("utf-8") for path in opened(*way).rglob("*") if path.is_file())
            self.assertEqual({name for name in owners if name in texts}, shown, way)
