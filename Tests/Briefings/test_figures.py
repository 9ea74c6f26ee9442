"""Compares every figure of a pack with the tests' own arithmetic, for the shipped programme and for extremes."""

import re
import zipfile
from pathlib import Path

from lxml import etree

import check_pages
import check_soundness
import programme
from figures import Ledger, month_before, table
from office import ROOT, OfficeCase, output, printed
from pack import Pack
from programme import Row, done

MONTHS = [f"2019-0{number}" for number in range(1, 7)]
# Of nothing a pack says nothing, but for the one line where a leader would ask.
OF_NOTHING = re.compile(
    r"(?<![\d.,])0\s?[项个件家份]|(?<![\d.,])0 (tasks?|departments?|indicators?|reports?)\b|NaN|inf\b|nil")
WORDS = {"完成": "done", "绿灯": "green", "黄灯": "yellow", "红灯": "red", "未报": "none", "未开始": "not-begun"}


def counted(text: str) -> tuple[int, int] | None:
    """A figure with its denominator."""
    found = re.fullmatch(r"(\d+)\s*[／/]\s*(\d+)", text.replace("–", "0"))
    return (int(found[1]), int(found[2])) if found else None


class FiguresCase(OfficeCase):
    def compared(self, pack: Pack, ledger: Ledger, month: str) -> None:
        """The table of the summary, this month and last, and the sections behind it."""
        if not ledger.tasks:
            return
        rows = pack.tables("summary")[0]
        for row, at in zip(rows, (month, month_before(month))):
            self.row(row, ledger, at)
        self.assertEqual(
            {number for number in pack.numbers("due")}, {each.number for each in ledger.due_soon(month)}, "due soon")
        unreported = {each.number for each in ledger.unreported(month)}
        shown = {
            number for line in (pack.tables("reporting") or [[]])[0]
            for number in re.findall(r"(?:^|[；;] ?)(\d+) ", line["未报任务"])
        }
        self.assertEqual(shown, unreported, "unreported")

    def row(self, row: dict[str, str], ledger: Ledger, month: str) -> None:
        total, lamps = len(ledger.tasks), ledger.lamps(month)
        for word, lamp in WORDS.items():
            with self.subTest(f"{month} {word}"):
                # Occasional lamps have no row where no task ever had them.
                self.assertEqual(counted(row.get(word, f"0／{total}")), (lamps[lamp], total))
        with self.subTest(f"{month} overdue"):
            self.assertEqual(counted(row["逾期"]), (len(ledger.overdue(month)), total))
        # The column is left out where nobody owes a report this month.
        if "当期月报" in row:
            with self.subTest(f"{month} reports"):
                self.assertEqual(counted(row["当期月报"]) or (0, 0), ledger.reporting(month))
        if ledger.indicators:
            with self.subTest(f"{month} indicators"):
                self.assertEqual(counted(row["指标达标"]), (ledger.met(month), len(ledger.indicators)))

    def silent(self, pack: Pack) -> None:
        """The sentences speak of nothing that is not there."""
        for sentence in pack.sentences:
            self.assertIsNone(OF_NOTHING.search(sentence), sentence)


class Shipped(FiguresCase):
    def test_each_month_has_the_right_figures(self):
        ledger = Ledger(ROOT / "Content")
        for month in MONTHS:
            pack = Pack(printed(month=month) / "programme.html")
            with self.subTest(month):
                self.compared(pack, ledger, month)
                self.silent(pack)

    def test_sentence_and_table_tell_one_change_of_the_mean_progress(self):
        pack = Pack(printed() / "programme.html")
        told = re.search(r"进度比上月（[\d.]+%）(?:提高|下降)([\d.]+)个百分点", pack.section("summary"))
        self.assertIsNotNone(told)
        self.assertEqual(told[1], pack.tables("summary")[0][2]["平均进度"].lstrip("+−"))

    def test_the_print_has_the_figures_of_the_page(self):
        folder = printed()
        text = check_soundness.joined(check_soundness.extracted(folder / "programme.pdf"))
        pack = Pack(folder / "programme.html")
        for row in pack.tables("summary")[0]:
            cells = "".join(row.values())
            self.assertIn(check_soundness.joined(cells), text)


class Extremes(FiguresCase):
    MONTH = "2019-06"

    def made(self, rows: list[Row], month: str = MONTH, **options) -> Pack:
        project = programme.write(self.folder / "project", rows, **options)
        self.briefed(project, month, "--quiet")
        folder = output(project, month)
        pack = Pack(folder / "programme.html")
        document, _ = self.opened(folder / "programme.pdf")
        self.assertEqual(check_pages.check_pages(document), [])
        self.assertEqual(check_soundness.check_file(document.path), [])
        self.silent(pack)
        self.compared(pack, Ledger(project / "Content"), month)
        return pack

    def test_a_department_without_tasks(self):
        project = programme.write(
            self.folder / "project", [Row("修建公园", reports={self.MONTH: dict(progress=50)})])
        self.briefed(project, self.MONTH, "--department", "d2", "--workstream", "care", "--quiet")
        for name in ("department-d2", "workstream-care"):
            with self.subTest(name):
                document, pack = self.opened(output(project) / f"{name}.pdf")
                self.assertRegex(pack.text, "没有(列入|牵头的)?任务")
                self.silent(pack)
                self.assertEqual(check_pages.check_pages(document), [])

    def test_one_task(self):
        self.made([Row("修建公园", reports={self.MONTH: dict(progress=50, summary="进场。")})])

    def test_all_done(self):
        self.made([Row(f"事项{number}", reports=done("2019-05")) for number in range(6)], months=(self.MONTH,))

    def test_all_overdue(self):
        self.made([
            Row(f"事项{number}", deadline="2019-03-31", reports={self.MONTH: dict(progress=10)}) for number in range(12)
        ])

    def test_the_first_month(self):
        pack = self.made([Row("修建公园", reports={"2019-01": dict(progress=5)}), Row("整治道路")], month="2019-01")
        self.assertNotIn("上月", pack.section("summary"))

    def test_no_reports(self):
        self.made([Row(f"事项{number}") for number in range(5)], months=(self.MONTH,))

    def test_no_indicators(self):
        pack = self.made([Row("修建公园", reports={self.MONTH: dict(progress=50)})])
        self.assertNotIn("indicators", pack.sections)

    def test_deadlines_that_are_no_days(self):
        self.made([
            Row("巡查河道", deadline="长期", reports={self.MONTH: dict(progress=40)}),
            Row("选定地址", deadline="待定", reports={self.MONTH: dict(progress=10)}), Row("检修水管", deadline="长期"),
        ])

    def test_what_falls_due(self):
        days = ("2019-06-29", "2019-06-30", "2019-07-01", "2019-07-30", "2019-07-31")
        self.made([Row(f"{day}完成", deadline=day, reports={self.MONTH: dict(progress=95)}) for day in days])

    def test_limits_of_lamps(self):
        # 100 days, of which 50 have passed at the end of June.
        shares = (100, 50, 40, 39.9, 20, 19.9, 0)
        self.made([
            Row(f"进度{share}", start="2019-05-12", deadline="2019-08-19", reports={
                self.MONTH: dict(progress=share, completed_on="2019-06-20" if share == 100 else "")})
            for share in shares
        ])

    def test_forty_departments(self):
        names = tuple(f"第{number}号工作单位" for number in range(1, 41))
        self.made(
            [Row(f"事项{number}", departments=name, reports={self.MONTH: dict(progress=number)})
             for number, name in enumerate(names)], departments=names)

    def test_long_titles_and_problems(self):
        long = "统筹推进老旧小区综合改造与周边道路管网同步更新建设项目并完善长效管理机制" * 4
        rows = [
            Row(long[:120], deadline="2019-05-31", departments="甲局;乙局", reports={
                self.MONTH: dict(
                    progress=20, problem=(long * 3)[:300], next_step=(long * 2)[:200], summary=long[:150])})
            for _ in range(8)
        ]
        self.made([Row(f"{number}{row.title}", row.start, row.deadline, row.departments, reports=row.reports)
                   for number, row in enumerate(rows)])

    def test_markup_in_titles_stays_text(self):
        title = "治理<b>河道</b>&amp;<script>alert(1)</script>“{{title}}”"
        pack = self.made([Row(title, reports={self.MONTH: dict(progress=20, problem="<i>卡住</i>&lt;")})])
        self.assertIn(title, pack.text)
        self.assertEqual(pack.root.xpath("//script | //section//i | //section//b"), [])
        text = check_soundness.extracted(pack.path.with_suffix(".pdf"))
        self.assertEqual(check_soundness.check_texts(text, [title]), [])

    def test_characters_without_a_font_are_named_and_nothing_is_replaced(self):
        project = programme.write(self.folder / "project", [Row("修建公园", reports={self.MONTH: dict(progress=20)})])
        self.briefed(project, self.MONTH, "--quiet")
        before = {path.name: path.read_bytes() for path in output(project).iterdir()}
        tasks = project / "Content/tasks.csv"
        text = tasks.read_text(encoding="utf-8")
        for lost in ("\U0001f6a7", "\U0002ceb4"):
            with self.subTest(lost):
                tasks.write_text(text.replace("修建公园", f"修建{lost}公园"), encoding="utf-8")
                done = self.briefed(project, self.MONTH, "--quiet", expect=1)
                self.assertTrue(lost in done.said or f"{ord(lost):04X}" in done.said.upper(), done)
                self.assertEqual({path.name: path.read_bytes() for path in output(project).iterdir()}, before)


class Editions(OfficeCase):
    def test_the_public_edition_has_no_owners_and_no_internal_remarks(self):
        public = printed(edition="public")
        rows = table(ROOT / "Content/tasks.csv")
        reports = [row for path in (ROOT / "Content/reports").glob("*.csv") for row in table(path)]
        remarks = {row["internal_remark"] for row in rows + reports if row["internal_remark"]}
        owners = {
            name for row in rows for group in re.split("[;；]", row["owners"])
            for name in re.split("[、,，]", group.split(":")[-1]) if name
        }
        self.assertTrue(remarks and owners)
        for path in sorted(public.iterdir()):
            text = check_soundness.joined(self.text(path))
            for word in sorted(remarks | owners):
                with self.subTest(f"{path.name} {word}"):
                    self.assertNotIn(check_soundness.joined(word), text)

    def test_the_internal_edition_has_them(self):
        text = check_soundness.joined(self.text(printed(edition="internal") / "programme.pdf"))
        self.assertIn("李伟", text)
        self.assertIn("建议由管委会分管领导牵头谈一次", text)

    def text(self, path: Path) -> str:
        if path.suffix == ".pdf":
            return check_soundness.extracted(path)
        if path.suffix == ".docx":
            with zipfile.ZipFile(path) as archive:
                parts = [archive.read(name) for name in archive.namelist() if name.endswith(".xml")]
            return "".join("".join(etree.fromstring(part).itertext()) for part in parts)
        return path.read_text(encoding="utf-8")
