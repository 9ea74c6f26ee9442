"""All pages in one HTML file, as readers open it: from the disk, with scripts and without."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import check_links
import search_prototype
from axe_playwright_python.sync_playwright import Axe
from bundles import BundleCase, bundled, shipped_bundle, unpacked
from check_browser import View, Visit
from in_browser import InBrowser
from office import press, run, shipped
from pages import Page, read_site
from playwright.sync_api import expect
from test_search import AXE, CHINESE, ENGLISH, MIXED


@cache
def one_file() -> Path:
    folder = press() / "一个 文件"
    folder.mkdir()
    return bundled(shipped(press(), "one"), folder / "index.html", "--format", "html")


@cache
def site() -> Path:
    return unpacked(shipped_bundle(), press() / "pages") / "site"


def section(address: str) -> str:
    path = address.removesuffix("/index.html") if "/" in address else "home"
    return "p_" + path.replace("/", "_")


class OneFile(InBrowser, BundleCase):
    def open(self, view: View = View(1280), hash: str = ""):
        visit = Visit(self.views, one_file(), one_file().parent, view)
        if hash:
            visit.page.goto("about:blank")
            visit.page.goto(one_file().as_uri() + hash)
        self.addCleanup(lambda: self.assertEqual(visit.close(), []))
        return visit.page

    def shown(self, page) -> list[str]:
        return [each.get_attribute("id") for each in page.locator("section.page:visible").all()]

    def assert_shown(self, page, ids: list[str]) -> None:
        """Exactly these pages are shown, as soon as the browser has followed the link."""
        shown = page.locator("section.page:visible")
        expect(shown).to_have_count(len(ids))
        for each, id in zip(shown.all(), ids):
            expect(each).to_have_id(id)

    def test_holds_every_page_and_is_small(self):
        text = one_file().read_text("utf-8")
        held = set(re.findall(r'<section class="page[^>]*data-address="([^"]*)"', text))
        made = {path.relative_to(site()).as_posix() for path in site().rglob("*.html")} - {"404.html"}
        self.assertEqual(held, made)
        self.assertLess(one_file().stat().st_size, 5_000_000)

    def test_every_link_leads_to_the_page_that_it_leads_to_on_the_site(self):
        problems = [each for each in check_links.check_site(one_file().parent, True) if "has a script in the page" not in each]
        self.assertEqual(problems, [])
        mains = dict(re.findall(r'<section class="page[^>]*data-address="([^"]*)"[^>]*>(.*?)</section>\n(?=<section class="page|<p class="wide whole")', one_file().read_text("utf-8"), re.S))
        for page in read_site(site()):
            address = page.path.relative_to(site()).as_posix()
            if address == "404.html":
                continue
            main = re.search(r"<main[^>]*>(.*)</main>", page.text, re.S)[1]
            wanted = [self.place(page.path, link.value) for link in Page.parse(page.path, main).references if link.element == "a"]
            found = [link.value for link in Page.parse(page.path, mains[address]).references if link.element == "a"]
            self.assertEqual(found, wanted, address)

    def place(self, page: Path, link: str) -> str:
        """What a link of the site becomes."""
        path, _, fragment = link.partition("#")
        if re.match(r"[a-z]+:", link):
            return link
        target = (page.parent / unquote(path)).resolve() if path else page.resolve()
        name = section(target.relative_to(site().resolve()).as_posix())
        return f"#{name}" + (f"__{fragment}" if fragment else "")

    def test_one_page_is_shown_and_links_back_and_forward_work(self):
        for scripts in (True, False):
            page = self.open(View(1280, scripts=scripts))
            self.assert_shown(page, ["p_home"])
            page.get_by_role("navigation", name="主导航").get_by_role("link", name="台账").click()
            self.assert_shown(page, ["p_ledger"])
            page.locator("#p_ledger tbody a").first.click()
            self.assert_shown(page, ["p_tasks_1"])
            if scripts:
                self.assertTrue(page.title().startswith("谋划项目"))
            page.go_back()
            self.assert_shown(page, ["p_ledger"])
            page.go_forward()
            self.assert_shown(page, ["p_tasks_1"])
            page.get_by_role("link", name="全部打印").click()
            expect(page.locator("section.page:visible")).to_have_count(len(list(site().rglob("*.html"))) - 1)

    def test_the_address_opens_a_page_and_a_place_inside_of_one(self):
        for hash, shown in (("#p_indicators_road-network-density", "p_indicators_road-network-density"),
                            ("#p_commitments__c-C2", "p_commitments")):
            page = self.open(hash=hash)
            self.assertEqual(self.shown(page), [shown])
            self.assertTrue(page.title().startswith(page.locator(f"#{shown}").get_attribute("data-title")), page.title())

    def test_the_open_page_is_printed_alone_and_all_on_request(self):
        page = self.open(hash="#p_tasks_3")
        page.emulate_media(media="print")
        self.assertEqual(self.shown(page), ["p_tasks_3"])

    def test_the_search_finds_the_pages_that_hold_the_words(self):
        entries = search_prototype.entries(site())
        page = self.open()
        field = page.get_by_role("searchbox", name="搜索")
        for query in CHINESE + MIXED + ENGLISH:
            wanted = sum(entry.holds(query) for entry in entries)
            field.fill(query)
            page.get_by_role("status").filter(has_text=f"{wanted} 个页面" if wanted else "没有找到").first.wait_for(state="attached")
        field.fill("路网密度")
        field.press("Enter")
        page.wait_for_url("**#p_tasks_3")
        self.assertEqual(self.shown(page), ["p_tasks_3"])

    def test_axe_finds_nothing_on_the_start_page_and_the_open_results(self):
        for view in (View(320), View(1280), View(320, dark=True), View(1280, dark=True)):
            page = self.open(view)
            page.get_by_role("searchbox", name="搜索").fill("路网")
            page.get_by_role("status").filter(has_text="个页面").first.wait_for(state="attached")
            found = Axe().run(page, options=AXE).response["violations"]
            self.assertEqual([(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found], [], view)

    def test_two_runs_give_the_same_bytes(self):
        again = bundled(shipped(self.folder), self.folder / "again.html", "--format", "html", "--jobs", "1", TZ="Asia/Shanghai")
        self.assertEqual(again.read_bytes(), one_file().read_bytes())

    def test_pictures_stand_inside_and_documents_can_be_saved(self):
        project = shipped(self.folder)
        for name in ("plan.pdf", "会议 纪要&.pdf"):
            (project / "Content/notes" / name).write_bytes(b"%PDF-1.4\n")
        home = project / "Content/notes/home.md"
        home.write_text(home.read_text("utf-8") + "\n\n[附件](plan.pdf) [纪要](<会议 纪要&.pdf>)\n", encoding="utf-8")
        text = bundled(project, self.folder / "a.html", "--format", "html").read_text("utf-8")
        self.assertIn('<a href="data:application/pdf;base64,JVBERi0xLjQK" download="plan.pdf">附件</a>', text)
        self.assertIn('<a href="data:application/pdf;base64,JVBERi0xLjQK" download="会议 纪要&amp;.pdf">纪要</a>', text)

    def test_pages_left_out_leave_their_names(self):
        text = bundled(shipped(self.folder), self.folder / "a.html", "--format", "html", "--without", "history,timeline").read_text("utf-8")
        for address in ("changes/2019-02/index.html", "timeline/index.html"):
            self.assertNotIn(f'data-address="{address}"', text)
        self.assertNotIn('href="#p_timeline"', text)
        self.assertIn('data-address="changes/index.html"', text)

    def test_both_forms_in_one_run_and_mistaken_options(self):
        project = shipped(self.folder)
        done = run("bundle", "--format", "both", "--json", cwd=project)
        self.assertEqual(done.exit, 0, done)
        names = sorted(path.name for path in (project / "Output/bundles").iterdir())
        self.assertEqual(names, ["city-improvement-2019-public-2019-06.html", "city-improvement-2019-public-2019-06.zip"])
        for arguments in (["--without", "nothing"], ["--format", "pdf"], ["--format", "both", "-o", "x.zip"]):
            self.assertEqual(run("bundle", *arguments, cwd=project).exit, 64, arguments)

    def test_back_leads_to_where_the_page_was_read(self):
        page = self.open(View(320), hash="#p_ledger")
        link = page.locator("#p_ledger tbody th a").nth(20)
        link.scroll_into_view_if_needed()
        page.wait_for_timeout(300)
        before = page.evaluate("scrollY")
        self.assertGreater(before, 500)
        link.click()
        page.wait_for_timeout(300)
        self.assertEqual(page.evaluate("scrollY"), 0)
        page.go_back()
        page.wait_for_timeout(300)
        self.assertLess(abs(page.evaluate("scrollY") - before), 40)

    def test_lists_of_what_is_left_out_add_up(self):
        bundle = bundled(shipped(self.folder), self.folder / "a.html", "--format", "html", "--without", "history", "--without", "timeline")
        text = bundle.read_text("utf-8")
        self.assertNotIn('data-address="changes/2019-02/index.html"', text)
        self.assertNotIn('data-address="timeline/index.html"', text)

    def test_a_layout_of_ones_own_brings_its_styles_and_scripts(self):
        project = shipped(self.folder)
        layout = project / "Templates/layout.mustache"
        text = layout.read_text("utf-8")
        text = text.replace("{{$head}}", '<link rel="stylesheet" href="{{root}}assets/own.css">\n{{$head}}')
        layout.write_text(text.replace("</main>", "</main>\n<main><p>第二个</p></main>"), encoding="utf-8")
        (project / "Templates/assets/own.css").write_text("h1 { background: url('dot.svg') }")
        (project / "Templates/assets/dot.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
        made = bundled(project, self.folder / "a.html", "--format", "html").read_text("utf-8")
        self.assertIn("h1 { background: url(data:image/svg+xml;base64,", made)
        self.assertIn("为什么是这盏灯", made)
        layout.write_text(text.replace("<main", "<div").replace("</main>", "</div>"), encoding="utf-8")
        done = run("bundle", "--format", "html", cwd=project)
        self.assertEqual(done.exit, 1, done)
        self.assertIn("<main>", done.said)

    def test_hostile_texts_stay_texts(self):
        project = shipped(self.folder)
        table = project / "Content/tasks.csv"
        hostile = "</script><script>window.ran=1</script>]]>--><img src=x onerror=window.ran=1>\u2028́"
        table.write_text(table.read_text("utf-8-sig").replace("提高路网密度和道路面积率", hostile), encoding="utf-8")
        note = project / "Content/notes/tasks/3.md"
        note.write_text(f"---\ntitle: 说明\n---\n\n正文 `{hostile}`\n", encoding="utf-8")
        bundle = bundled(project, self.folder / "a.html", "--format", "html")
        visit = Visit(self.views, bundle, self.folder, View(1280))
        visit.page.get_by_role("searchbox", name="搜索").fill("window.ran")
        visit.page.get_by_role("status").filter(has_text="个页面").first.wait_for(state="attached")
        self.assertIsNone(visit.page.evaluate("window.ran ?? null"))
        self.assertEqual(visit.close(), [])
