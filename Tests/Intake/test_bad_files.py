"""Gives every bad file to `import`, to `check` as the ledger, and to `collect`."""

import os
import re
import shutil
import unittest
from pathlib import Path

from bad.badfile import BadFile, Verdict
from bad.package import book
from bad.texts import TEXT
from bad_files import BAD_FILES
from cases import IntakeCase, snapshot
from content import tasks
from program import MEMORY, ROOT, SECONDS, TRAP, Run

# What a terminal would obey: control characters but line breaks and tabs, and marks that turn the direction of text.
OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u202a-\u202e\u2066-\u2069]")


def for_every_file(check):
    """Makes one test of a check over all bad files, each a subtest with a folder of its own."""

    def test(self):
        for bad in BAD_FILES:
            with self.subTest(bad.name, suffix=bad.suffix):
                self.setUp()
                try:
                    check(self, bad)
                finally:
                    self.doCleanups()

    test.__name__ = check.__name__
    return test


class BadFileCase(IntakeCase):
    """What holds of every command over every bad file."""

    def small_project(self) -> Path:
        """A project whose programme is known and whose ledger is still missing."""
        content = self.folder / "project/Content"
        content.mkdir(parents=True)
        shutil.copy(ROOT / "Content/programme.yaml", content)
        return content

    def judge(self, done: Run, verdict: Verdict, name: str, cell: str | None = None) -> None:
        self.assert_calm(done)
        if verdict is Verdict.FINE:
            self.assertEqual(done.exit, 0, done)
        elif verdict is Verdict.BAD or done.exit:
            self.assert_refused(done, name, cell)

    def assert_calm(self, done: Run) -> None:
        self.assertIn(done.exit, (0, 1), done)
        self.assertIsNone(TRAP.search(done.err), done.err[:2000])
        self.assertLess(done.seconds, SECONDS, done)
        self.assertLess(done.peak, MEMORY, f"{done.peak >> 20} MiB: {done}")
        self.assertIsNone(OBEYED.search(done.out + done.err), f"writes what a terminal obeys: {(done.out + done.err)!r:.500}")
        self.assertTrue(done.document, f"prints no JSON: {done}")

    def assert_refused(self, done: Run, name: str, cell: str | None) -> None:
        self.assertEqual(done.exit, 1, done)
        named = [finding for finding in done.errors if Path(finding.file).name == name]
        self.assertTrue(named, f"no error names {name}: {done}")
        for finding in named:
            for key in ("summary_zh", "summary_en", "help_zh", "help_en"):
                self.assertTrue(finding.texts.get(key, "").strip(), f"{finding} has no {key}")
        if cell:
            self.assertIn(cell, [finding.cell for finding in named], done)


class BadFiles(BadFileCase):
    @for_every_file
    def test_import_refuses_and_writes_nothing(self, bad: BadFile):
        path = bad.write(self.folder / f"bad{bad.suffix}")
        done = self.ran("import", path.name, "--into", "new", "--json", *bad.options)
        self.judge(done, bad.imports, path.name, bad.cell)
        if done.exit:
            self.assertFalse((self.folder / "new").exists(), "writes although it refuses")
        elif bad.imports is Verdict.FINE:
            self.assertEqual(len(tasks(self.folder / "new")), 3)

    @for_every_file
    def test_check_finds_what_is_wrong(self, bad: BadFile):
        content = self.small_project()
        bad.write(content / f"tasks{bad.suffix}")
        before = snapshot(content)
        done = self.ran("check", "--project", "project", "--json")
        self.judge(done, bad.checks, f"tasks{bad.suffix}", bad.cell)
        self.assertEqual(snapshot(content), before)

    @for_every_file
    def test_collect_refuses_and_changes_nothing(self, bad: BadFile):
        content = self.project() / "Content"
        before = snapshot(content)
        path = bad.write(self.folder / f"bad{bad.suffix}")
        done = self.ran("collect", path.name, "--project", "project", "--json")
        self.judge(done, Verdict.BAD, path.name)
        self.assertEqual(snapshot(content), before)


class ReadsInPlace(BadFileCase):
    """Paths that are no files, and options that name nothing."""

    def refused(self, name: str, command: str = "import") -> None:
        options = ("--into", "new") if command == "import" else ("--project", str(self.project()))
        done = self.ran(command, name, *options, "--json")
        self.assert_calm(done)
        self.assert_refused(done, name, None)
        self.assertFalse((self.folder / "new").exists())

    def test_a_file_that_is_not_there(self):
        for command in ("import", "collect"):
            self.setUp()
            self.refused("nothing.xlsx", command)

    def test_a_folder_is_no_ledger(self):
        (self.folder / "folder.xlsx").mkdir()
        self.refused("folder.xlsx")

    def test_an_empty_folder_holds_no_returns(self):
        (self.folder / "returns").mkdir()
        done = self.ran("collect", "returns", "--project", str(self.project()), "--json")
        self.assert_calm(done)
        self.assertEqual(done.exit, 1, done)

    def test_a_pipe_is_not_waited_for(self):
        for command in ("import", "collect"):
            self.setUp()
            os.mkfifo(self.folder / "pipe.xlsx")
            self.refused("pipe.xlsx", command)

    def test_a_device_is_not_read(self):
        os.symlink("/dev/zero", self.folder / "zero.csv")
        self.refused("zero.csv")

    def test_a_link_to_nothing(self):
        os.symlink("nowhere", self.folder / "link.xlsx")
        self.refused("link.xlsx")

    def test_a_file_in_a_loop_of_links(self):
        os.symlink("loop.xlsx", self.folder / "loop.xlsx")
        self.refused("loop.xlsx")

    @unittest.skipIf(os.geteuid() == 0, "root reads every file")
    def test_a_file_that_may_not_be_read(self):
        path = self.folder / "closed.xlsx"
        path.write_bytes(b"PK")
        path.chmod(0)
        self.refused("closed.xlsx")

    def test_a_sheet_that_is_not_there(self):
        self.option("--sheet", "没有这个表")

    def test_a_column_that_is_not_there(self):
        self.option("--map", "没有这一列=title")

    def test_a_field_that_is_not_there(self):
        self.option("--map", "备注=no_such_field")

    def test_a_map_without_its_half(self):
        self.option("--map", "备注")

    def option(self, *words: str) -> None:
        """An option that names nothing is a finding or a wrong usage, and writes nothing."""
        (self.folder / "ledger.xlsx").write_bytes(book())
        done = self.ran("import", "ledger.xlsx", "--into", "new", "--json", *words)
        self.assertIn(done.exit, (1, 64), done)
        self.assertIn(words[1].split("=")[-1 if "no_such" in words[1] else 0], done.out + done.err)
        self.assertFalse((self.folder / "new").exists())

    def test_a_ledger_that_is_there_is_not_changed_in_silence(self):
        content = self.project() / "Content"
        before = snapshot(content)
        (self.folder / "ledger.csv").write_text(TEXT)
        done = self.ran("import", "ledger.csv", "--into", "project", "--json")
        if snapshot(content) != before:
            self.assertTrue(done.document["updates"], "a ledger that is there is written over without a word")


if __name__ == "__main__":
    unittest.main()
