"""The ledger as a tool: its filters beside the same filters over tasks.csv, its address, its words, and sorting."""

import atexit
import csv
import itertools
import random
import re
import shutil
import subprocess
import tempfile
import unittest
from functools import cache
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from check_browser import View
from test_search import AXE, ROOT, SearchCase, build

LEDGER = "ledger/index.html"


def tasks() -> list[dict[str, str]]:
    """The rows of the shipped ledger with ids in the place of names."""
    configuration = (ROOT / "Content/programme.yaml").read_text("utf-8")
    ids = {}
    for entry in re.split(r"\n  - ", configuration):
        id = re.search(r"(?:^|\n\s+)id: *(\S+)", entry)
        names = re.findall(r"(?:name|short): *(\S+)", entry) + re.findall(r"[^\[\],\s]+", (re.search(r"aliases: *\[(.*?)\]", entry) or ["", ""])[1])
        ids |= {name.strip("\"'"): id[1] for name in names if id}
    with (ROOT / "Content/tasks.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    for row in rows:
        row["leads"] = {ids[name] for name in re.split("[；;、\n]", row["departments"]) if name}
        row["supports"] = {ids[name] for name in re.split("[；;、\n]", row.get("support") or "") if name}
        row["workstream"], row["action"] = ids[row["workstream"]], ids.get(row["action"], "")
    return rows


class Ledger(SearchCase):
    def rows(self, page) -> list[str]:
        return page.locator("table.tasks tbody tr:visible td:first-child").all_inner_texts()

    def test_filters_show_what_the_same_filters_over_the_table_give(self):
        page = self.open(LEDGER)
        lamps = dict(page.eval_on_selector_all("table.tasks tbody tr", "rows => rows.map((row) => [row.cells[0].textContent, row.dataset.lamp])"))
        rows = tasks()
        choices = {
            "lamp": ["", *sorted(set(lamps.values()))], "department": ["", *sorted({id for row in rows for id in row["leads"]})],
            "role": ["", "lead", "support"], "workstream": ["", *sorted({row["workstream"] for row in rows})],
            "action": ["", *sorted({row["action"] for row in rows} - {""})], "deadline": ["", *sorted({row["deadline"][:7] for row in rows if row["deadline"][:1].isdigit()})],
            "words": ["", "道路", "建设 管理"],
        }
        dice = random.Random(18)
        alone = [{name: value} for name, values in choices.items() for value in values if value and name != "role"]
        mixed = [{name: dice.choice(values) for name, values in choices.items() if dice.random() < .5} for _ in range(30)]
        for chosen in itertools.chain(alone, mixed):
            for name in choices:
                value = chosen.get(name, "")
                if name == "words":
                    page.fill("[name=words]", value)
                elif name != "role" or chosen.get("department"):
                    page.select_option(f"[name={name}]", value)
            wanted = [row["number"] for row in rows if self.fits(row, lamps, chosen, page)]
            self.assertEqual(self.rows(page), wanted, chosen)
            self.assertTrue(page.locator("output").inner_text().startswith(f"{len(wanted)}／{len(rows)} 项"))
            self.assertEqual(page.get_by_text("没有符合的任务").is_visible(), not wanted)

    def fits(self, row, lamps, chosen, page) -> bool:
        of = {"lead": row["leads"], "support": row["supports"]}.get(chosen.get("role", ""), row["leads"] | row["supports"])
        text = page.locator("table.tasks tbody tr").filter(has=page.locator(f"td:first-child:text-is('{row['number']}')")).first.text_content()
        return (
            chosen.get("lamp", "") in ("", lamps[row["number"]]) and chosen.get("workstream", "") in ("", row["workstream"])
            and chosen.get("action", "") in ("", row["action"]) and chosen.get("deadline", "") in ("", row["deadline"][:7])
            and (not chosen.get("department") or chosen["department"] in of) and all(word in text for word in chosen.get("words", "").split()))

    def test_the_address_brings_the_same_choice_back(self):
        page = self.open(LEDGER)
        page.select_option("[name=department]", "finance")
        page.select_option("[name=sort]", "-4")
        page.fill("[name=words]", "资金")
        shown, address = self.rows(page), page.url
        self.assertEqual(len(shown), 1)
        other = self.open(LEDGER, hash="#" + address.split("#")[1])
        self.assertEqual(self.rows(other), shown)
        self.assertEqual(other.locator("output").inner_text(), "1／28 项：财政局，“资金”")
        other.get_by_role("button", name="清除").click()
        self.assertEqual(len(self.rows(other)), 28)
        self.assertNotIn("#", other.url)
        self.assertFalse(other.get_by_role("button", name="清除").is_visible())

    def test_columns_sort_both_ways_by_their_heads_and_on_phones_by_a_choice(self):
        page = self.open(LEDGER)
        page.get_by_role("button", name="完成时限").click()
        first = self.rows(page)
        page.get_by_role("button", name="完成时限").click()
        self.assertEqual(page.locator("th[aria-sort=descending]").inner_text(), "完成时限")
        self.assertNotEqual(self.rows(page), first)
        phone = self.open(LEDGER, View(320))
        phone.fill("[name=words]", "资金")
        self.assertEqual(len(self.rows(phone)), int(phone.locator("output").inner_text().split("／")[0]))
        phone.fill("[name=words]", "")
        phone.select_option("[name=sort]", "4")
        self.assertEqual(self.rows(phone), first)
        phone.select_option("[name=sort]", "")
        self.assertEqual(self.rows(phone), [row["number"] for row in tasks()])

    def test_hidden_controls_are_out_of_the_tab_order(self):
        phone = self.open(LEDGER, View(320))
        for _ in range(40):
            phone.keyboard.press("Tab")
            self.assertTrue(phone.evaluate("document.activeElement.checkVisibility({ visibilityProperty: true })"))
        self.assertEqual(phone.evaluate("[...document.querySelectorAll('thead [role=button]')].filter((each) => each.checkVisibility({ visibilityProperty: true })).length"), 0)

    def test_axe_finds_nothing_in_the_open_filter(self):
        for view in (View(320), View(1280), View(320, dark=True), View(1280, dark=True)):
            page = self.open(LEDGER, view)
            page.select_option("[name=department]", "finance")
            found = Axe().run(page, options=AXE).response["violations"]
            self.assertEqual([(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found], [], view)


@cache
def long_site() -> Path:
    """The site of a programme of 150 tasks, whose ledger stands in groups."""
    folder = Path(tempfile.mkdtemp(prefix="ledger-")).resolve()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    subprocess.run(["python3", ROOT / "Benchmarks/generate.py", "150", folder], check=True, stdout=subprocess.DEVNULL)
    return build(folder)


class LongLedger(SearchCase):
    def open_long(self, view: View = View(1280), hash: str = ""):
        return self.open(LEDGER, view, site=long_site(), hash=hash)

    def counts(self, page) -> list[str]:
        return page.locator(".ledger-group:visible .of").all_inner_texts()

    def test_groups_hold_every_task_once_without_scripts(self):
        page = self.open_long(View(1280, scripts=False))
        numbers = page.locator(".ledger-group tbody tr td:first-child").all_text_contents()
        self.assertEqual(sorted(map(int, numbers)), list(range(1, 151)))
        counted = [page.locator(".ledger-group").nth(index).locator("tbody tr").count() for index in range(len(self.counts(page)))]
        self.assertEqual(self.counts(page), [f"{count} 项" for count in counted])
        self.assertEqual(page.locator("table:visible").count(), 0)
        page.locator("summary").first.click()
        self.assertEqual(page.locator("tbody tr:visible").count(), counted[0])

    def test_a_filter_opens_the_groups_that_have_something_and_says_how_much(self):
        page = self.open_long()
        whole = self.counts(page)
        page.select_option("[name=workstream]", index=2)
        self.assertEqual(self.counts(page), [f"{whole[1].split()[0]}／{whole[1]}"])
        self.assertEqual(page.locator("tbody tr:visible").count(), int(whole[1].split()[0]))
        page.select_option("[name=workstream]", "")
        page.fill("[name=words]", "没有这个词")
        self.assertEqual((self.counts(page), page.get_by_text("没有符合的任务").is_visible()), ([], True))
        page.get_by_role("button", name="清除").click()
        self.assertEqual((self.counts(page), page.locator("tbody tr:visible").count()), (whole, 0))

    def test_sorted_rows_stand_in_one_table_and_go_back(self):
        page = self.open_long()
        before = page.locator("tbody tr td:first-child").all_text_contents()
        page.select_option("[name=sort]", "-0")
        self.assertEqual(page.locator("tbody tr:visible td:first-child").all_inner_texts(), [str(number) for number in range(150, 0, -1)])
        self.assertEqual(page.locator("table:visible").count(), 1)
        page.get_by_role("button", name="序号").first.click()
        self.assertEqual(page.locator("tbody tr:visible td:first-child").all_inner_texts(), [str(number) for number in range(1, 151)])
        again = self.open_long(hash="#" + page.url.split("#")[1])
        self.assertEqual(again.locator("tbody tr:visible").count(), 150)
        page.get_by_role("button", name="清除").click()
        self.assertEqual(page.locator("tbody tr td:first-child").all_text_contents(), before)
        self.assertEqual(page.locator("tbody tr:visible").count(), 0)

    def test_paper_shows_every_row_of_closed_groups(self):
        page = self.open_long()
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        page.pdf(path=folder / "ledger.pdf", prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-layout", folder / "ledger.pdf", "-"], check=True, capture_output=True, text=True).stdout
        shown = {int(number) for number in re.findall(r"tasks\.csv\s+第\s*(\d+)\s*行", text)}
        self.assertEqual(shown, set(range(2, 152)))

    def test_axe_finds_nothing_closed_open_and_sorted(self):
        for view in (View(320), View(1280), View(320, dark=True), View(1280, dark=True)):
            page = self.open_long(view)
            for choose in (lambda: None, lambda: page.select_option("[name=department]", "finance"), lambda: page.select_option("[name=sort]", "4")):
                choose()
                found = Axe().run(page, options=AXE).response["violations"]
                self.assertEqual([(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found], [], view)
                self.assertEqual(page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"), 0)


if __name__ == "__main__":
    unittest.main()
