"""Imports every ledger of the corpus and compares what comes out with what an office would expect."""

import re
import unittest

from cases import IntakeCase, snapshot
from content import Row, owners, parts, plain, tasks
from intake_report import IntakeReport
from ledger import Ledger, Task
from ledgers.china_habits import HABITS
from ledgers.china_plans import PLANS
from ledgers.china_projects import PROJECT_LEDGERS
from ledgers.china_rectification import RECTIFICATION
from ledgers.english import ENGLISH
from ledgers.programme import PROGRAMME
from program import Run
from workbook import write

LEDGERS = PROGRAMME + PLANS + RECTIFICATION + PROJECT_LEDGERS + HABITS + ENGLISH
REASONS = {"category": "category", "header": "repeatedHeader", "total": "total", "note": "note"}
PIECES = re.compile(r"[、；，。：,;:/\s（）()]+| and |(?<=.)和(?=.)")


class ImportCase(IntakeCase):
    """Imports of one ledger into folders of their own."""

    def import_into(self, ledger: Ledger, target: str, *options: str) -> Run:
        path = self.folder / f"{ledger.name}.xlsx"
        if not path.exists():
            write(path, *ledger.sheets)
        return self.ran("import", path.name, "--into", target, "--json", *ledger.options, *options)

    def imported(self, ledger: Ledger) -> tuple[Run, list[Row]]:
        """The import that goes through: with what is doubtful left open, where something is."""
        done = self.import_into(ledger, "new", "--leave-open")
        if ledger.tasks is None and done.exit == 1:
            self.assertTrue(done.errors and all(finding.texts.get("help_zh") for finding in done.errors), done)
            self.skipTest("refused with findings, as a table may be that is no ledger of tasks")
        self.assertEqual(done.exit, 0, done)
        return done, tasks(self.folder / "new")


def for_every_ledger(check):
    """Makes one test of a check over the whole corpus, each ledger a subtest with a folder of its own."""

    def test(self):
        for ledger in LEDGERS:
            with self.subTest(ledger.name):
                self.setUp()
                check(self, ledger)

    test.__name__ = check.__name__
    return test


class Ledgers(ImportCase):
    @for_every_ledger
    def test_every_task_comes_out_as_the_office_means_it(self, ledger: Ledger):
        _, rows = self.imported(ledger)
        if ledger.tasks is None:
            return
        self.assertEqual(len(rows), len(ledger.tasks), [row["title"] for row in rows])
        problems = [p for task, row in zip(ledger.tasks, rows) for p in differences(task, row, ledger.may_ask)]
        self.assertFalse(problems, "\n".join(problems))

    @for_every_ledger
    def test_what_is_doubtful_is_asked_and_nothing_else(self, ledger: Ledger):
        done = self.import_into(ledger, "new")
        asked = {finding.cell or str(finding) for finding in done.errors}
        self.assertLessEqual(set(ledger.asks), asked, f"is not asked about\n{done}")
        if ledger.tasks is not None:
            self.assertLessEqual(asked, {*ledger.asks, *ledger.may_ask}, f"is asked for nothing\n{done}")
        self.assertEqual(done.exit, 1 if asked else 0, done)
        self.assertEqual((self.folder / "new").exists(), not asked, "writes where it refuses, or not where it reads")
        for finding in done.errors:
            self.assertTrue(finding.texts.get("help_zh") and finding.texts.get("help_en"), finding)

    @for_every_ledger
    def test_what_is_imported_builds(self, ledger: Ledger):
        self.imported(ledger)
        done = self.succeeds("build", "--project", "new")
        self.assertTrue((self.folder / "new/Output/site/index.html").exists(), done)

    @for_every_ledger
    def test_every_row_is_accounted_for(self, ledger: Ledger):
        done, rows = self.imported(ledger)
        report = IntakeReport(done.document)
        self.assertEqual(report.rows_read, report.entries + report.joined + report.skipped)
        if ledger.tasks is not None:
            self.assertEqual(report.entries, len(rows))
        for kind, number in ledger.skipped.items():
            self.assertEqual(report.reasons().count(REASONS[kind]), number, report.reasons())

    @for_every_ledger
    def test_no_text_is_lost(self, ledger: Ledger):
        done, _ = self.imported(ledger)
        content = self.folder / "new/Content"
        kept = plain(
            "\n".join(path.read_text("utf-8-sig") for path in sorted(content.rglob("*")) if path.is_file())
            + IntakeReport(done.document).text()
        ).replace('""', '"')
        lost = [
            f"{cell}: {text!r}"
            for sheet in ledger.read_sheets
            for cell, text in sheet.texts()
            if plain(text) not in kept and any(plain(piece) not in kept for piece in PIECES.split(text) if piece)
        ]
        self.assertFalse(lost, "\n".join(lost))

    @for_every_ledger
    def test_importing_twice_gives_the_same_bytes(self, ledger: Ledger):
        self.imported(ledger)
        self.import_into(ledger, "first", "--leave-open")
        self.import_into(ledger, "second", "--leave-open")
        first = snapshot(self.folder / "first")
        self.assertTrue(first)
        self.assertEqual(first, snapshot(self.folder / "second"))


def differences(task: Task, row: Row, may_ask: tuple[str, ...]) -> list[str]:
    """How a row of tasks.csv differs from what was expected of it."""
    problems = []

    def compare(name: str, wanted, got) -> None:
        if wanted is not None and got not in wanted:
            problems.append(f"{task.number} {task.title}: {name}: {got!r}, expected {' or '.join(map(repr, wanted))}")

    def readings(text: str | None, read=plain):
        return None if text is None else [read(part) for part in text.split("|")]

    compare("number", readings(task.number), row.number)
    compare("title", readings(task.title), plain(row["title"]))
    compare("departments", None if task.departments is None else [parts(task.departments)], row.departments)
    compare("support", None if task.support is None else [parts(task.support)], parts(row["support"]))
    compare("deadline", readings(task.deadline), row.deadline)
    compare("words", readings(task.words), plain(row["words"]))
    if task.owners is not None:
        wanted = [owners(task.owners, parts(task.departments or ""))]
        compare("owners", [*wanted, {}] if may_ask else wanted, row.owners)
    where = plain(row["category"] + row["workstream"])
    for piece in task.category:
        if plain(piece) not in where:
            problems.append(f"{task.number} {task.title}: category {where!r} does not hold {piece!r}")
    return problems


if __name__ == "__main__":
    unittest.main()
