"""Makes tables of readings and reads them: `tables.py PROGRAM ROWS`, the program being `table-bench`.

The same rows of six columns come as `.xlsx` and as `.csv`. Each reader runs in a process of its own, of which the
wall time and the peak memory are printed; the readers of the other side are openpyxl and Python's csv.
"""

import csv
import datetime
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import openpyxl

HEADER = ["indicator", "date", "value", "share", "source", "note"]

OTHERS = {
    ".xlsx": """
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
print(sum(1 for row in book.active.iter_rows(values_only=True)) - 1, 6)
""",
    ".csv": """
import csv, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(sum(1 for row in csv.reader(file, strict=True)) - 1, 6)
""",
}


def rows(count: int):
    """Rows with a text that repeats, a day, two numbers, and a text that is the row's own."""
    first = datetime.date(2010, 1, 1)
    for number in range(count):
        day = first + datetime.timedelta(days=number % 4000)
        yield [f"indicator-{number % 300}", day, number * 7 % 1000 / 10, number % 101 / 100, "统计局", f"第 {number} 条"]


def write_workbook(path: Path, count: int) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("读数")
    sheet.append(HEADER)
    for row in rows(count):
        share = openpyxl.cell.WriteOnlyCell(sheet, row[3])
        share.number_format = "0%"
        sheet.append(row[:3] + [share] + row[4:])
    book.save(path)


def write_text(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for row in rows(count):
            writer.writerow(row[:3] + [f"{row[3]:.0%}"] + row[4:])


def run(command: list[str], rows: int) -> tuple[float, float]:
    """Seconds of wall time and peak resident memory in MB of a process that prints how many rows it read."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or output.split()[:2] != [str(rows), str(len(HEADER))]:
        raise SystemExit(f"{command[0]} ended with {process.returncode} and printed {output!r}")
    return seconds, usage.ru_maxrss / 1024


def main() -> None:
    program, count = sys.argv[1], int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        for suffix, write in ((".xlsx", write_workbook), (".csv", write_text)):
            path = Path(folder, "readings" + suffix)
            write(path, count)
            sides = {
                "taizhang": [program, str(path)],
                "python": [sys.executable, "-c", OTHERS[suffix], str(path)],
            }
            print(f"{suffix}: {count:,} rows of {len(HEADER)} columns, {path.stat().st_size / 1e6:.1f} MB")
            for name, command in sides.items():
                seconds, memory = min(run(command, count) for _ in range(3))
                print(f"  {name:9} {seconds:7.3f} s  {memory:5.0f} MB")


if __name__ == "__main__":
    main()
