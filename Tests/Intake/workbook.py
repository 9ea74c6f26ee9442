"""Workbooks as descriptions: rows of values, merges and what is hidden, written by openpyxl."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter

Row = tuple[Any, ...]


@dataclass
class As:
    """A value with the number format that a cell shows it by."""

    value: Any
    format: str


@dataclass
class Sheet:
    """A sheet; a row of one value is merged over all columns, as titles and categories are."""

    name: str
    rows: list[Row]
    merges: list[str] = field(default_factory=list)
    hidden_columns: str = ""
    hidden_rows: tuple[int, ...] = ()
    hidden: bool = False
    spans: bool = True

    @property
    def width(self) -> int:
        return max((len(row) for row in self.rows), default=0)

    def texts(self) -> list[tuple[str, str]]:
        """Every text of the sheet with its cell."""
        return [
            (f"{get_column_letter(column)}{row}", value)
            for row, values in enumerate(self.rows, 1)
            for column, value in enumerate(values, 1)
            if isinstance(value, str) and value.strip()
        ]

    def write(self, book: openpyxl.Workbook) -> None:
        sheet = book.create_sheet(self.name)
        for row, values in enumerate(self.rows, 1):
            for column, value in enumerate(values, 1):
                cell = sheet.cell(row, column)
                if isinstance(value, As):
                    cell.value, cell.number_format = value.value, value.format
                else:
                    cell.value = value
            if self.spans and len(values) == 1 and self.width > 1 and values[0]:
                sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=self.width)
        for area in self.merges:
            sheet.merge_cells(area)
        for letter in self.hidden_columns:
            sheet.column_dimensions[letter].hidden = True
        for row in self.hidden_rows:
            sheet.row_dimensions[row].hidden = True
        if self.hidden:
            sheet.sheet_state = "hidden"


def write(path: Path, *sheets: Sheet, epoch_1904: bool = False) -> Path:
    """Writes the sheets into a workbook."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    if epoch_1904:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for sheet in sheets:
        sheet.write(book)
    book.active = next(index for index, sheet in enumerate(sheets) if not sheet.hidden)
    book.save(path)
    return path
