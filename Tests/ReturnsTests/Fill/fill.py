"""Fills in a form as a department would: fill.py FORM RETURN [--rearrange]

Every task gets five points more than last time and a summary, every indicator its last reading again.
With --rearrange the columns are turned about, the rows sorted the other way round and the hidden sheet removed.
"""

import datetime
import sys

import openpyxl

HEADER = 4


def columns(sheet):
    """The column of each heading, from 1."""
    return {cell.value.replace("\n", ""): cell.column for cell in sheet[HEADER] if cell.value}


def write_text(cell, text):
    """Writes text that openpyxl would otherwise take for a formula."""
    cell.value = text
    cell.data_type = "s"


def fill_tasks(sheet):
    at = columns(sheet)
    for row in range(HEADER + 1, sheet.max_row + 1):
        last = sheet.cell(row, at["上月进度(%)"]).value
        progress = min(95, last + 5) if isinstance(last, (int, float)) else 5
        sheet.cell(row, at["本月进度(%)"]).value = progress
        sheet.cell(row, at["进展情况"]).value = f"按计划推进，\n进度到 {progress}%。"
        write_text(sheet.cell(row, at["下一步工作"]), "=不是公式")
        sheet.cell(row, at["填报日期"]).value = datetime.date(2019, 4, 3)


def fill_indicators(sheet):
    at = columns(sheet)
    for row in range(HEADER + 1, sheet.max_row + 1):
        last = sheet.cell(row, at["上次读数"]).value
        sheet.cell(row, at["读数"]).value = last if isinstance(last, (int, float)) else 1
        sheet.cell(row, at["数据来源"]).value = "监测站"


def rearrange(sheet):
    """Moves every column and turns the order of the rows about."""
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    rows = [[(cell.value, cell.number_format) for cell in row] for row in sheet.iter_rows(min_row=HEADER)]
    rows = rows[:1] + rows[:0:-1]
    for index, row in enumerate(rows):
        for column, (value, number_format) in enumerate(reversed(row)):
            cell = sheet.cell(HEADER + index, column + 1)
            if isinstance(value, str):
                write_text(cell, value)
            else:
                cell.value = value
            cell.number_format = number_format


def main():
    source, target, *options = sys.argv[1:]
    book = openpyxl.load_workbook(source)
    for name, fill in (("任务", fill_tasks), ("指标", fill_indicators)):
        if name in book.sheetnames:
            fill(book[name])
            if "--rearrange" in options:
                rearrange(book[name])
    if "--rearrange" in options:
        del book["_taizhang"]
    book.save(target)


if __name__ == "__main__":
    main()
