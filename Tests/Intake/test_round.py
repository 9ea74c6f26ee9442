"""The monthly round: forms go out, come back filled in, are collected and built."""

import os
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from openpyxl.utils import get_column_letter

from cases import IntakeCase, snapshot
from content import table
from forms import INDICATOR, NUMBER, PROGRESS, SUMMARY, VALUE, Form, fill_all, save_with_libreoffice

MONTH = "2019-07"
HANG = 50


class RoundCase(IntakeCase):
    def setUp(self) -> None:
        super().setUp()
        self.content = self.project() / "Content"

    def forms(self, *options: str) -> list[Path]:
        """The forms of the month, wherever the command puts them."""
        before = set(self.folder.rglob("*.xlsx"))
        self.succeeds("forms", MONTH, "--project", "project", *options, seconds=HANG)
        return sorted(set(self.folder.rglob("*.xlsx")) - before)

    def collect(self, *paths: Path):
        return self.ran("collect", *paths, "--project", "project", "--json", seconds=HANG)

    def collects(self, *paths: Path):
        done = self.collect(*paths)
        self.assertEqual(done.exit, 0, done)
        return done

    def refused(self, *paths: Path, cell: str | None = None):
        """A collection that is refused, names a file of the returns, and changes nothing."""
        before = snapshot(self.content)
        done = self.collect(*paths)
        self.assertEqual(done.exit, 1, done)
        self.assertEqual(snapshot(self.content), before)
        names = {path.name for path in paths}
        self.assertTrue(any(Path(finding.file).name in names for finding in done.errors), done)
        if cell:
            self.assertIn(cell, [finding.cell for finding in done.errors], done)
        return done

    def reports(self) -> dict[str, dict[str, str]]:
        return {row["task"]: row for row in table(self.content / f"reports/{MONTH}.csv")}

    def filled(self) -> list[Path]:
        paths = self.forms()
        fill_all(paths)
        return paths

    def with_task(self, paths: list[Path]) -> tuple[Form, int]:
        """A form with a task in it, and the row of its first one that was filled in."""
        for path in paths:
            form = Form(path)
            for row in form.tasks.rows if form.tasks else ():
                if form.tasks.get(row, PROGRESS) is not None:
                    return form, row
        raise AssertionError("no form asks for a task")


class Forms(RoundCase):
    def test_every_department_with_open_tasks_gets_one(self):
        paths = self.forms()
        self.assertGreaterEqual(len(paths), 7, paths)
        asked = {str(form.tasks.get(row, NUMBER)) for form in map(Form, paths) if form.tasks for row in form.tasks.rows}
        done = {row["task"] for path in sorted((self.content / "reports").glob("*.csv")) for row in table(path)
                if row["progress"] == "100"}
        merged = {row["task"] for row in table(self.content / "adjustments.csv") if row["kind"] == "并入"}
        self.assertEqual(asked, {row["number"] for row in table(self.content / "tasks.csv")} - done - merged)

    def test_one_department_gets_its_own_only(self):
        self.assertEqual(len(self.forms("--department", "finance")), 1)

    def test_the_same_forms_are_the_same_bytes(self):
        first = {path.name: path.read_bytes() for path in self.forms()}
        for path in self.folder.rglob("*.xlsx"):
            path.unlink()
        self.assertEqual({path.name: path.read_bytes() for path in self.forms()}, first)

    def test_what_says_which_row_it_is_is_locked(self):
        for form in map(Form, self.forms()):
            if form.tasks is None:
                continue
            sheet, row = form.tasks.sheet, form.tasks.rows[0]
            self.assertTrue(sheet.protection.sheet, form.path.name)
            self.assertTrue(sheet.cell(row, form.tasks.columns[NUMBER]).protection.locked)
            self.assertFalse(sheet.cell(row, form.tasks.columns[PROGRESS]).protection.locked)

    def test_limited_values_are_limited(self):
        for form in map(Form, self.forms()):
            if form.tasks:
                areas = " ".join(str(rule.sqref) for rule in form.tasks.sheet.data_validations.dataValidation)
                letter = get_column_letter(form.tasks.columns[PROGRESS])
                self.assertRegex(areas, rf"\b{letter}\d", form.path.name)

    def test_sheets_print_on_A4_across(self):
        for form in map(Form, self.forms()):
            for sheet in form.book.worksheets:
                if sheet.sheet_state == "visible" and sheet in [part.sheet for part in (form.tasks, form.indicators) if part]:
                    self.assertEqual((str(sheet.page_setup.paperSize), sheet.page_setup.orientation), ("9", "landscape"))
                    self.assertTrue(sheet.print_title_rows, f"{form.path.name}: the header does not repeat")

    def test_long_texts_wrap(self):
        form, _ = self.with_task(self.filled())
        cell = form.tasks.sheet.cell(form.tasks.rows[0], form.tasks.columns[SUMMARY])
        self.assertTrue(cell.alignment.wrap_text)

    def test_a_hidden_sheet_keeps_the_ids(self):
        for form in map(Form, self.forms()):
            hidden = [sheet for sheet in form.book.worksheets if sheet.sheet_state != "visible"]
            texts = {str(cell) for sheet in hidden for row in sheet.values for cell in row if cell is not None}
            self.assertIn(MONTH, texts, form.path.name)

    def test_a_month_that_is_none_is_refused(self):
        done = self.ran("forms", "2019-13", "--project", "project")
        self.assertIn(done.exit, (1, 64), done)

    def test_a_department_that_is_none_is_refused(self):
        done = self.ran("forms", MONTH, "--department", "nobody", "--project", "project")
        self.assertIn(done.exit, (1, 64), done)
        self.assertIn("nobody", done.err + done.out)


class Round(RoundCase):
    def test_what_is_filled_in_is_collected_and_built(self):
        paths = self.filled()
        readings = (self.content / "readings.csv").read_bytes()
        self.collects(*paths)
        form, row = self.with_task(paths)
        report = self.reports()[str(form.tasks.get(row, NUMBER))]
        self.assertEqual(report["progress"], str(form.tasks.get(row, PROGRESS)))
        self.assertEqual(report["summary"], form.tasks.get(row, SUMMARY))
        self.assertEqual(report["reported_on"], "2019-07-30")
        after = (self.content / "readings.csv").read_bytes()
        self.assertEqual([line for line in readings.split(b"\r\n") if line and line not in after], [])
        new = [row for row in table(self.content / "readings.csv") if row["date"] == "2019-07-31"]
        self.assertEqual({row["value"] for row in new}, {"7.5"})
        self.succeeds("build", "--project", "project", "--as-of", "2019-07-31", seconds=HANG)

    def test_every_open_task_is_reported(self):
        paths = self.filled()
        asked = {str(form.tasks.get(row, NUMBER)) for form in map(Form, paths) if form.tasks for row in form.tasks.rows}
        self.collects(*paths)
        self.assertEqual(set(self.reports()), asked)

    def test_a_folder_of_returns_is_as_good(self):
        paths = self.filled()
        returns = self.folder / "returns"
        returns.mkdir()
        for path in paths:
            path.rename(returns / path.name)
        self.collects(returns)
        self.assertTrue(self.reports())

    def test_collecting_twice_changes_nothing(self):
        paths = self.filled()
        self.collects(*paths)
        before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in self.content.rglob("*") if path.is_file()}
        self.collects(*paths)
        after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in self.content.rglob("*") if path.is_file()}
        self.assertEqual(after, before)

    def test_files_that_nobody_returned_to_stay_as_they_are(self):
        before = snapshot(self.content)
        self.collects(*self.filled())
        changed = {name for name, data in snapshot(self.content).items() if before.get(name) != data}
        self.assertEqual(changed, {"readings.csv", f"reports/{MONTH}.csv"})

    def test_saved_by_another_program(self):
        paths = self.filled()
        self.collects(*save_with_libreoffice(paths, self.folder / "saved"))
        by_other = snapshot(self.content)
        self.collects(*paths)
        self.assertEqual(snapshot(self.content), by_other, "the forms as they were say something else")

    def test_columns_moved_and_rows_sorted(self):
        paths = self.filled()
        self.collects(*paths)
        before = snapshot(self.content)
        for path in paths:
            form = Form(path)
            form.turn_round()
            form.save()
        self.collects(*paths)
        self.assertEqual(snapshot(self.content), before)

    def test_columns_moved_before_anything_was_collected(self):
        paths = self.filled()
        straight = self.folder / "straight"
        straight.mkdir()
        for path in paths:
            (straight / path.name).write_bytes(path.read_bytes())
            form = Form(path)
            form.turn_round()
            form.save()
        self.collects(*paths)
        turned = self.reports()
        (self.content / f"reports/{MONTH}.csv").unlink()
        self.collects(straight)
        self.assertEqual(self.reports(), turned)

    def test_some_returns_are_taken_and_the_others_named(self):
        paths = self.filled()
        done = self.collects(paths[0])
        self.assertTrue(self.reports())
        self.assertIn("振中街道", done.out + done.err)

    def test_two_collections_at_once_lose_nothing(self):
        paths = self.filled()
        with ThreadPoolExecutor(2) as pool:
            for first, second in zip(paths[::2], paths[1::2]):
                done = list(pool.map(self.collect, (first, second)))
                for path, run in zip((first, second), done):
                    if run.exit != 0:
                        self.assertIn("另一个任务正在改写", str(run))
                        self.collects(path)
        together = self.reports()
        (self.content / f"reports/{MONTH}.csv").unlink()
        self.collects(*paths)
        self.assertEqual(together, self.reports())

    def test_owners_modes_and_attributes_of_tables_stay(self):
        readings = self.content / "readings.csv"
        readings.chmod(0o640)
        try:
            os.setxattr(readings, "user.note", b"kept")
        except OSError:
            self.skipTest("the file system has no attributes")
        before = readings.read_bytes()
        self.collects(*self.filled())
        self.assertNotEqual(readings.read_bytes(), before)
        self.assertEqual((readings.stat().st_mode & 0o7777, os.getxattr(readings, "user.note")), (0o640, b"kept"))

    def test_a_read_only_table_is_refused(self):
        paths = self.filled()
        (self.content / "readings.csv").chmod(0o444)
        before = snapshot(self.content)
        done = self.ran("collect", *paths, "--project", "project", seconds=HANG)
        self.assertEqual(done.exit, 1, done)
        self.assertIn("只读", str(done))
        self.assertEqual(snapshot(self.content), before)

    def test_nothing_filled_in_is_nothing_written(self):
        before = snapshot(self.content)
        self.collect(*self.forms())
        self.assertEqual(snapshot(self.content), before)


class Conflicts(RoundCase):
    def changed(self, name: str, value) -> tuple[list[Path], str]:
        """The returns with one cell of a task changed, and that cell's name."""
        paths = self.filled()
        form, row = self.with_task(paths)
        form.tasks.set(row, name, value)
        form.save()
        return paths, f"{form.tasks.sheet.cell(row, form.tasks.columns[name]).coordinate}"

    def test_two_returns_for_one_task(self):
        paths = self.filled()
        form, row = self.with_task(paths)
        form.tasks.set(row, PROGRESS, 98)
        other = form.save(form.path.with_name(f"再报{form.path.name}"))
        done = self.refused(*paths, other)
        self.assertTrue(any(str(form.tasks.get(row, NUMBER)) in str(finding.texts) for finding in done.errors))

    def test_a_value_that_was_changed_after_it_was_collected(self):
        paths = self.filled()
        self.collects(*paths)
        form, row = self.with_task(paths)
        form.tasks.set(row, PROGRESS, 98)
        form.save()
        self.refused(*paths)

    def test_a_reading_that_was_changed_after_it_was_collected(self):
        paths = self.filled()
        self.collects(*paths)
        for form in map(Form, paths):
            if form.indicators and form.indicators.rows and form.indicators.get(form.indicators.rows[0], "读数") is not None:
                form.read(form.indicators.rows[0], 8.25)
                form.save()
                break
        self.refused(*paths)

    def test_a_figure_that_its_format_shows_otherwise_is_refused(self):
        paths = self.filled()
        form, row = next(
            (form, form.indicators.rows[0]) for form in map(Form, paths) if form.indicators and form.indicators.rows
        )
        cell = form.indicators.sheet.cell(row, form.indicators.columns[VALUE])
        for value, number_format in ((12000, "#,##0,"), (3, '0"光年"'), (0.5, '0.0,"万"')):
            with self.subTest(number_format):
                cell.value, cell.number_format = value, number_format
                self.refused(form.save(), cell=cell.coordinate)

    def test_values_that_no_rule_allows_are_named_by_their_cells(self):
        for name, value in ((PROGRESS, 120), (PROGRESS, -1), (PROGRESS, "过半"), ("填报日期", "2019-02-30"), (PROGRESS, "#REF!")):
            with self.subTest(value=value):
                self.setUp()
                paths, cell = self.changed(name, value)
                self.refused(*paths, cell=cell)

    def test_a_task_that_nobody_asked_for(self):
        paths, cell = self.changed(NUMBER, "999")
        self.refused(*paths, cell=cell)

    def test_an_indicator_that_is_none(self):
        paths = self.filled()
        form = next(form for form in map(Form, paths) if form.indicators and form.indicators.rows)
        row = form.indicators.rows[0]
        form.indicators.set(row, INDICATOR, "no-such-indicator")
        form.read(row, 1)
        form.save()
        self.refused(*paths)

    def test_a_form_whose_ids_were_taken_out(self):
        paths = self.filled()
        form, _ = self.with_task(paths)
        for sheet in [sheet for sheet in form.book.worksheets if sheet.sheet_state != "visible"]:
            form.book.remove(sheet)
        form.save()
        before = snapshot(self.content)
        done = self.collect(*paths)
        if done.exit:
            self.assertEqual(snapshot(self.content), before)
            self.assertIn(form.path.name, [Path(finding.file).name for finding in done.errors])


if __name__ == "__main__":
    unittest.main()
