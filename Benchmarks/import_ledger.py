"""Makes a ledger and imports it: `import_ledger.py PROGRAM ROWS`, the program being `taizhang`.

The same rows of seven columns come as `.xlsx` and as `.csv`. An import reads and understands them, writes the content
of a project and loads it again to prove it; the other side, openpyxl and Python's csv, only reads the cells. Each runs
in a process of its own, of which the wall time and the peak memory are printed.
"""

import csv
import sys
import tempfile
from pathlib import Path

import openpyxl

from measure import measure

HEADER = ["序号", "工作任务", "牵头单位", "配合单位", "责任人", "完成时限", "工作要求"]
DEPARTMENTS = ["财政局", "教育局", "民政局", "住房和城乡建设局", "交通运输局", "城市管理局", "水利局", "文化和旅游局"]
PEOPLE = ["王芳", "李伟", "张敏", "赵磊", "陈静", "刘洋"]
DEADLINES = ["2019-12-31", "2019年6月底前", "长期坚持", "2019年9月30日", "2019/11/15", "12月底前"]

READERS = {
    ".xlsx": """
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
print(sum(1 for row in book.active.iter_rows(values_only=True)))
""",
    ".csv": """
import csv, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(sum(1 for row in csv.reader(file, strict=True)))
""",
}


def rows(count: int):
    """A title, the header, and tasks whose departments, owners and deadlines take turns."""
    yield ["2019年重点工作台账"] + [""] * 6
    yield HEADER
    for number in range(count):
        yield [
            str(number + 1),
            f"推进第{number + 1}号道路改造工程",
            DEPARTMENTS[number % 8],
            DEPARTMENTS[(number + 3) % 8],
            PEOPLE[number % 6],
            DEADLINES[number % 6],
            f"按照方案要求完成第{number + 1}项工作并及时报送进展情况",
        ]


def write_workbook(path: Path, count: int) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("台账")
    for row in rows(count):
        sheet.append(row)
    book.save(path)


def write_text(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows(count))


def main() -> None:
    program, count = sys.argv[1], int(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_workbook(folder / "台账.xlsx", count)
        write_text(folder / "台账.csv", count)
        for ending, reader in READERS.items():
            path = str(folder / f"台账{ending}")
            for turn in range(3):
                into = str(folder / f"new{ending}-{turn}")
                seconds, memory = measure(program, "import", path, "--into", into, "--quiet")
                print(f"{ending[1:]:5} {count} rows  taizhang import {seconds:6.2f} s {memory:5.0f} MB", end="   ")
                seconds, memory = measure(sys.executable, "-c", reader, path)
                print(f"Python, reading only {seconds:6.2f} s {memory:5.0f} MB")


if __name__ == "__main__":
    main()
