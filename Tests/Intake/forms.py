"""Fills in the forms of departments, as a clerk would with a spreadsheet program."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

PROGRESS, SUMMARY, REPORTED_ON = "本月进度", "进展情况", "填报日期"
NUMBER, LAST_PROGRESS = "序号", "上月进度"
INDICATOR, VALUE, DAY, SOURCE, LAST_VALUE = "指标编号", "读数", "读数日期", "数据来源", "上次读数"


class FormSheet:
    """A sheet of a form: the row of its header, and its columns by their names."""

    def __init__(self, sheet: Worksheet, key: str):
        self.sheet = sheet
        self.header, self.columns = next(
            (cells[0].row, self.names(cells))
            for cells in sheet.iter_rows()
            if key in self.names(cells)
        )

    @staticmethod
    def names(cells) -> dict[str, int]:
        return {re.sub(r"[(（*].*|\s", "", str(cell.value)): cell.column for cell in cells if cell.value is not None}

    @property
    def rows(self) -> Iterable[int]:
        key = next(iter(self.columns.values()))
        return [row for row in range(self.header + 1, self.sheet.max_row + 1) if self.sheet.cell(row, key).value is not None]

    def get(self, row: int, name: str):
        return self.sheet.cell(row, self.columns[name]).value

    def set(self, row: int, name: str, value) -> None:
        self.sheet.cell(row, self.columns[name]).value = value

    def turn_round(self) -> None:
        """Reverses the columns, and the rows below the header."""
        sheet, last = self.sheet, max(self.rows, default=self.header)
        for area in list(sheet.merged_cells.ranges):
            sheet.unmerge_cells(str(area))
        width = max(self.columns.values())
        cells = [[sheet.cell(row, column) for column in range(1, width + 1)] for row in range(self.header, last + 1)]
        values = [[(cell.value, cell.number_format) for cell in reversed(row)] for row in cells]
        for row, new in zip(cells, values[:1] + values[:0:-1]):
            for cell, (value, number_format) in zip(row, new):
                cell.value, cell.number_format = value, number_format


class Form:
    """A department's form on disk."""

    def __init__(self, path: Path):
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.tasks = self.find("任务", NUMBER)
        self.indicators = self.find("指标", INDICATOR)

    def find(self, name: str, key: str) -> FormSheet | None:
        try:
            return FormSheet(self.book[name], key) if name in self.book.sheetnames else None
        except StopIteration:
            return None

    def save(self, path: Path | None = None) -> Path:
        self.book.save(path or self.path)
        return path or self.path

    def fill(self, asked: set[str]) -> None:
        """Reports every task and indicator that nobody reported before; `asked` remembers which were."""
        for row in self.tasks.rows if self.tasks else ():
            if self.is_new(asked, "task", number := str(self.tasks.get(row, NUMBER))):
                self.report(row, progress_after(self.tasks.get(row, LAST_PROGRESS)), f"示例：七月推进任务{number}。")
        for row in self.indicators.rows if self.indicators else ():
            if self.is_new(asked, "indicator", self.indicators.get(row, INDICATOR)):
                self.read(row, 7.5)

    @staticmethod
    def is_new(asked: set[str], kind: str, key: str) -> bool:
        name = f"{kind} {key}"
        new = name not in asked
        asked.add(name)
        return new

    def report(self, row: int, progress, summary: str) -> None:
        self.tasks.set(row, PROGRESS, progress)
        self.tasks.set(row, SUMMARY, summary)
        self.tasks.set(row, REPORTED_ON, date(2019, 7, 30))

    def read(self, row: int, value) -> None:
        self.indicators.set(row, VALUE, value)
        self.indicators.set(row, DAY, date(2019, 7, 31))
        self.indicators.set(row, SOURCE, "示例来源")

    def turn_round(self) -> None:
        for sheet in filter(None, (self.tasks, self.indicators)):
            sheet.turn_round()


def progress_after(last) -> int:
    """A little more than the month before, and never done."""
    known = re.match(r"\d+", str(last or 0))
    return min(int(known[0]) + 3 if known else 3, 99)


def fill_all(paths: Iterable[Path]) -> None:
    """Fills in all forms, each thing in one of them only."""
    asked: set[str] = set()
    for path in sorted(paths):
        form = Form(path)
        form.fill(asked)
        form.save()


def save_with_libreoffice(paths: list[Path], into: Path) -> list[Path]:
    """Has LibreOffice open every file and save it again."""
    program = shutil.which("soffice")
    if program is None:
        raise AssertionError("there is no soffice; install libreoffice-calc-nogui")
    into.mkdir()
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [program, "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
             "--outdir", into, *paths],
            check=True, capture_output=True, timeout=300,
        )
    saved = [into / path.name for path in paths]
    missing = [path.name for path in saved if not path.exists()]
    if missing:
        raise AssertionError(f"LibreOffice did not save {missing}")
    return saved
