"""Makes sure that the check of the data fails on data that is wrong: `python -m unittest test_check_open_data`."""

import hashlib
import json
import shutil
import tempfile
import unittest
from pathlib import Path

import check_open_data
import openpyxl

FIELDS = [("number", "string", "序号"), ("start", "date", "开始日期"), ("month", "yearmonth", "月份"), ("progress", "number", "进度（%）"), ("late", "boolean", "逾期")]
ROWS = [["1", "2019-01-31", "2019-06", 40.5, True], ["2.10", None, None, None, False]]
HEADER = ",".join(name for name, _, _ in FIELDS)
TYPES = {"date": "string", "yearmonth": "string"}


def write(path: Path, text: str, mark: bytes = check_open_data.MARK) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(mark + text.encode("utf-8"))


def text(value) -> str:
    return "" if value is None else value if isinstance(value, str) else json.dumps(value)


def document() -> dict:
    return {"table": "tasks", "rows": [dict(zip((name for name, _, _ in FIELDS), row, strict=True)) for row in ROWS]}


def schema() -> dict:
    columns = {name: {"type": [TYPES.get(type, type), "null"]} for name, type, _ in FIELDS}
    row = {"type": "object", "additionalProperties": False, "required": list(columns), "properties": columns}
    members = {"table": {"const": "tasks"}, "rows": {"type": "array", "items": row}}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": False, "properties": members}


def package(csv: bytes) -> dict:
    fields = [{"name": name, "title": title, "type": type} for name, type, title in FIELDS]
    resource = {"name": "tasks", "title": "任务", "type": "table", "path": "tasks.csv", "format": "csv", "encoding": "utf-8", "bytes": len(csv)}
    resource |= {"hash": f"sha256:{hashlib.sha256(csv).hexdigest()}", "schema": {"fields": fields, "primaryKey": ["number"]}}
    return {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "a", "resources": [resource]}


def workbook(change=None) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.active.title = "说明"
    sheet = book.create_sheet("任务")
    sheet.append([title for _, _, title in FIELDS])
    for row in ROWS:
        sheet.append([check_open_data.typed(type, value) for (_, type, _), value in zip(FIELDS, row, strict=True)])
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = "A1:E3"
    if change:
        change(sheet)
    return book


class OpenData(unittest.TestCase):
    """A small site whose data is right, and what happens when a part of it is not."""

    def setUp(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        self.root = Path(folder)
        self.data = self.root / "data"
        lines = "".join(",".join(map(text, row)) + "\r\n" for row in ROWS)
        write(self.data / "tasks.csv", f"{HEADER}\r\n{lines}")
        write(self.root / "tasks/1/data.csv", f"{HEADER}\r\n")
        write(self.data / "tasks.json", json.dumps(document()), mark=b"")
        write(self.data / "tasks.schema.json", json.dumps(schema()), mark=b"")
        workbook().save(self.data / "data.xlsx")
        self.describe()

    def describe(self) -> None:
        """Brings the package and the sums up to date."""
        write(self.data / "datapackage.json", json.dumps(package((self.data / "tasks.csv").read_bytes())), mark=b"")
        files = sorted(path for path in self.data.iterdir() if path.name != "SHA256SUMS")
        write(self.data / "SHA256SUMS", "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files), mark=b"")

    def change(self, name: str, old: str, new: str) -> None:
        path = self.root / name
        content = path.read_bytes()
        self.assertIn(old.encode(), content)
        path.write_bytes(content.replace(old.encode(), new.encode()))

    def expect(self, problems: list[str], words: str) -> None:
        self.assertTrue(any(words in problem for problem in problems), problems)

    def test_sound_data_has_no_problems(self):
        self.assertEqual(check_open_data.check_site(self.root), [])

    def test_a_site_without_data_is_a_problem(self):
        shutil.rmtree(self.data)
        self.expect(check_open_data.check_site(self.root), "no datapackage.json")

    def test_a_changed_a_missing_and_an_unknown_file_are_found(self):
        self.change("data/tasks.json", "40.5", "41.5")
        (self.data / "data.xlsx").unlink()
        write(self.data / "more.csv", "a\r\n")
        problems = check_open_data.check_sums(self.data)
        for words in ["the sum of tasks.json", "lists data.xlsx", "does not list more.csv"]:
            self.expect(problems, words)

    def test_frictionless_finds_another_sum_and_another_type(self):
        self.change("data/tasks.csv", "2019-01-31", "2019-13-31")
        problems = check_open_data.check_package(self.data)
        self.expect(problems, "hash")
        self.expect(problems, "date/default")

    def test_frictionless_finds_a_repeated_key(self):
        self.change("data/tasks.csv", "2.10", "1")
        self.expect(check_open_data.check_package(self.data), "primary key")

    def test_json_that_does_not_fit_its_schema_is_found(self):
        self.change("data/tasks.json", '"late": true', '"late": "yes", "more": 1')
        problems = check_open_data.check_documents(self.data)
        self.expect(problems, "is not of type")
        self.expect(problems, "Additional properties")

    def test_a_csv_that_says_something_else_than_the_json_is_found(self):
        self.change("data/tasks.csv", "40.5", "41")
        self.expect(check_open_data.check_tables(self.root), "progress is '41'")

    def test_faults_of_a_csv_are_found(self):
        faults = {
            f"{HEADER}\n": "RFC 4180", f"{HEADER}\r\n=1+1,,,,\r\n": "acts as a formula", f"{HEADER}\r\n＝1,,,,\r\n": "acts as a formula",
            f"{HEADER}\r\n1,2\r\n": "has 2 cells", "a,a\r\n": "different names", "": "different names"}
        for content, words in faults.items():
            with self.subTest(content):
                write(self.root / "tasks/1/data.csv", content)
                self.expect(check_open_data.check_tables(self.root), words)
        write(self.root / "tasks/1/data.csv", f"{HEADER}\r\n", mark=b"")
        self.expect(check_open_data.check_tables(self.root), "no mark")

    def test_a_negative_number_is_no_formula(self):
        write(self.root / "tasks/1/data.csv", f"{HEADER}\r\n1,,,-5,\r\n")
        self.assertEqual(check_open_data.check_tables(self.root), [])

    def test_faults_of_the_workbook_are_found(self):
        def spoil(sheet):
            sheet["B2"] = "2019-01-31"
            sheet["C2"] = "2019-06"
            sheet["D2"] = "40.5"
            sheet["A3"] = "=1+1"
            sheet.freeze_panes = None
            sheet.auto_filter.ref = None

        workbook(spoil).save(self.data / "data.xlsx")
        problems = check_open_data.check_workbook(self.data)
        for words in ["B2 (start)", "C2 (month)", "D2 (progress)", "A3 (number): is a formula", "stays in sight", "buttons to filter"]:
            self.expect(problems, words)

    def test_lost_rows_and_sheets_are_found(self):
        workbook(lambda sheet: sheet.delete_rows(3)).save(self.data / "data.xlsx")
        self.expect(check_open_data.check_workbook(self.data), "has 1 rows, but 2")
        workbook(lambda sheet: setattr(sheet, "title", "别的")).save(self.data / "data.xlsx")
        self.expect(check_open_data.check_workbook(self.data), "no sheet 任务")

    def test_a_date_that_libreoffice_takes_for_text_is_found(self):
        self.change("data/tasks.csv", "2019-01-31", "2019年1月31日前")
        self.expect(check_open_data.check_opened_tables(self.data), "B2")


if __name__ == "__main__":
    unittest.main()
