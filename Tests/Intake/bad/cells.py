"""Workbooks whose cells, rows, merges and dates are wrong or odd."""

import re
from collections.abc import Callable

from bad.badfile import EITHER, HEADER, TASKS
from bad.package import book, row, rows, sheet, text_cell, workbook
from bad.packages import bad, either, fine


def with_cell(column: str, xml: str, **changes) -> bytes:
    """The ledger with another cell in the row of its second task."""
    return book(sheet=sheet(rows(**{column: xml})), **changes)


def with_date(value: str, style: int = 1, **changes) -> bytes:
    return with_cell("F", f'<c r="F3" s="{style}"><v>{value}</v></c>', **changes)


def with_text(column: str, text: str) -> bytes:
    return with_cell(column, text_cell(f"{column}3", text))


def merged(*areas: str) -> bytes:
    cells = "".join(f'<mergeCell ref="{area}"/>' for area in areas)
    return book(sheet=sheet(after=f'<mergeCells count="{len(areas)}">{cells}</mergeCells>'))


def referenced(reference: str) -> bytes:
    return with_cell("B", f'<c r="{reference}" t="inlineStr"><is><t>改造老旧小区</t></is></c>')


def numbered(number: str) -> bytes:
    return book(sheet=sheet(rows().replace('<row r="3">', f'<row r="{number}">')))


def many_rows(count: int, cells: Callable[[int], str]) -> Callable[[], bytes]:
    """A workbook of many rows, made only when it is written."""
    return lambda: book(sheet=sheet(
        rows() + "".join(f'<row r="{number}">{cells(number)}</row>' for number in range(5, count + 1))))


def task_cells(number: int) -> str:
    return f'<c r="A{number}"><v>{number}</v></c>' + "".join(
        text_cell(f"{letter}{number}", text) for letter, text in zip("BCDEF", TASKS[0][1:]))


DATE_1904 = workbook(properties='<workbookPr date1904="1"/>')

REFERENCES = [
    either("cells out of order", book(sheet=sheet(rows().replace(
        text_cell("B3", TASKS[1][1]) + text_cell("C3", "建设"), text_cell("C3", "建设") + text_cell("B3", TASKS[1][1]))))),
    either("rows out of order", book(sheet=sheet(row(1, HEADER) + row(4, TASKS[2]) + row(2, TASKS[0]) + row(3, TASKS[1])))),
    either("a row twice", book(sheet=sheet(rows() + row(4, TASKS[1])))),
    either("a cell twice", with_cell("B", text_cell("B3", "甲") + text_cell("B3", "乙"))),
    *(bad(f"cell {reference or 'of an empty name'!s}", referenced(reference))
      for reference in ("ZZZZ9999999", "A0", "甲1", "A1:B2", "A99999999999999999999", "XFE3", "A-1", "$B$3", "")),
    either("cell that names another row", referenced("B7")),
    fine("cells without names", book(sheet=sheet(re.sub(r' r="[A-F]?\d"', "", rows())))),
    *(bad(f"row {number or 'of no number'}", numbered(number)) for number in ("0", "-1", "1048577", "99999999999999999999", "x")),
    bad("row far away", numbered("1048576"), imports=EITHER, checks=EITHER),
]

MERGES = [
    either("merge over everything", merged("A1:XFD1048576")),
    either("merge over all columns of the header", merged("A1:XFD1")),
    either("merges that overlap", merged("A2:B3", "B3:C4")),
    either("the same merge many times", merged(*["A2:A3"] * 1_000)),
    bad("sixty thousand merges", merged(*(f"H{2 * i + 5}:H{2 * i + 6}" for i in range(60_000)))),
    either("merge the wrong way round", merged("F4:A2")),
    bad("merge of no area", merged("甲:乙")),
    bad("merge beyond the sheet", merged("A1:ZZZZ9999999")),
    bad("merge of no name", merged("")),
]

VALUES = [
    bad("formula without a value", with_cell("F", '<c r="F3"><f>DATE(2019,6,30)</f></c>'), cell="F3"),
    bad("formula with an empty value", with_cell("F", '<c r="F3"><f>DATE(2019,6,30)</f><v></v></c>'), cell="F3"),
    fine("formula with its value", with_cell("F", '<c r="F3" s="1"><f>DATE(2019,6,30)</f><v>43646</v></c>')),
    fine("formula with a text", with_cell("B", '<c r="B3" t="str"><f>A1&amp;B1</f><v>改造老旧小区</v></c>')),
    *(bad(f"error {error}", with_cell("B", f'<c r="B3" t="e"><v>{error}</v></c>'), cell="B3")
      for error in ("#REF!", "#N/A", "#DIV/0!", "#NAME?")),
    *(bad(f"date of {value}", with_date(value), cell="F3")
      for value in ("-5", "1e308", "-1e308", "NaN", "inf", "abc", "2958466", "60", "0", "99999999999999999999")),
    either("date of an empty value", with_date("")),
    fine("date of style 14", with_date("43646")),
    fine("date of a style of its own", with_date("43646", style=2)),
    either("date with a time", with_date("43646.5")),
    fine("date in the epoch of 1904", with_date("42184", book=DATE_1904)),
    bad("first day of 1904 before the calendar", with_date("-1", book=DATE_1904), cell="F3"),
    either("style out of range", with_date("43646", style=999)),
    either("style below the first", with_date("43646", style=-1)),
    either("style of no number", with_cell("F", '<c r="F3" s="x"><v>43646</v></c>')),
    fine("date as text of ISO", with_cell("F", '<c r="F3" t="d"><v>2019-06-30T00:00:00</v></c>')),
    bad("date of ISO that is not", with_cell("F", '<c r="F3" t="d"><v>2019-02-30</v></c>'), cell="F3"),
    either("boolean of seven", with_cell("E", '<c r="E3" t="b"><v>7</v></c>')),
    either("type that is unknown", with_cell("E", '<c r="E3" t="zz"><v>甲某</v></c>')),
    bad("day or month first", with_text("F", "03/04/2019"), cell="F3"),
    bad("two dates in a cell", with_text("F", "2019-06-30\n2019-12-31"), cell="F3"),
    bad("day that is not", with_text("F", "2019年2月30日"), cell="F3"),
    bad("cell of a megabyte", with_text("B", "".join(chr(0x4E00 + i * i * 7919 % 20_000) for i in range(350_000))), cell="B3"),
    either("cell of 32,768 letters", with_text("B", "a" * 32_768)),
    either("directions and escapes", with_text("B", "改造\u202e老旧_x001B_[31m小区")),
]

ROWS = [
    bad("sheet without rows", book(sheet=sheet(""))),
    bad("only title rows", book(sheet=sheet(row(1, ("2019年工作台账",)) + row(2, ("填报单位：办公室",))))),
    bad("only a header", book(sheet=sheet(row(1, HEADER)))),
    bad("duplicate header", book(sheet=sheet(rows().replace("工作板块", "责任人")))),
    either("200,001 rows", many_rows(200_001, task_cells)),
    either("a million empty rows", many_rows(1_000_000, lambda number: "")),
    either("100,000 rows of styled blanks", many_rows(100_000, lambda number: f'<c r="A{number}" s="1"/>')),
    either("a row of all 16,384 columns", many_rows(5, lambda number: '<c t="inlineStr"><is><t>甲</t></is></c>' * 16_384)),
    bad("a row of more columns than there are", many_rows(5, lambda number: "<c><v>1</v></c>" * 16_385)),
    either("a cell in the last column", with_cell("F", text_cell("F3", "2019-06-30") + text_cell("XFD3", "甲"))),
    bad("six million cells", many_rows(60_000, lambda number: "<c><v>1</v></c>" * 100)),
    either("hidden header", book(sheet=sheet(rows().replace('<row r="1"', '<row hidden="1" r="1"')))),
]

CELLS = REFERENCES + MERGES + VALUES + ROWS
