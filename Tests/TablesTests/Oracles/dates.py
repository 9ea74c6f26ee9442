"""Writes workbooks of random dates, and what openpyxl reads in them: `dates.py FOLDER`.

For each epoch there is `EPOCH.xlsx` with one column of 5,000 cells, and `EPOCH.txt` with a line for each: the ISO text.
"""

import datetime
import random
import sys
from pathlib import Path

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

FORMATS = [
    "yyyy-mm-dd", "yyyy/m/d", "d-mmm-yy", "mmm-yy", "h:mm", "h:mm:ss AM/PM", "yyyy-mm-dd h:mm:ss", "mm:ss.0",
    'yyyy"年"m"月"d"日"', '[$-804]yyyy"年"m"月"', "m/d/yyyy;@", "[Red]yyyy-mm-dd", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    '"数字"yyyy-mm-dd', "上午/下午h:mm", "[h]:mm", "[mm]:ss", "[h]:mm:ss.000", "yyyy-mm-dd;[Red]0.0%",
]
NUMBERS = ['0"d"', '"yyyy"0', "#,##0\\d", "[Red]0", "0;yyyy-mm-dd", "General", "0_d"]


def text(value) -> str:
    if isinstance(value, datetime.timedelta):
        whole = value // datetime.timedelta(milliseconds=1)
        return clock(whole, 1)
    if isinstance(value, datetime.time):
        whole = ((value.hour * 60 + value.minute) * 60 + value.second) * 1000 + value.microsecond // 1000
        return clock(whole, 2)
    if isinstance(value, datetime.datetime):
        day = f"{value.year:04}-{value.month:02}-{value.day:02}"
        time = value.time()
        return day if time == datetime.time() else f"{day} {text(time)}"
    return str(value)


def clock(milliseconds: int, digits: int) -> str:
    seconds, milliseconds = divmod(milliseconds, 1000)
    written = f"{seconds // 3600:0{digits}}:{seconds // 60 % 60:02}"
    if seconds % 60 or milliseconds:
        written += f":{seconds % 60:02}"
    return written + (f".{milliseconds:03}" if milliseconds else "")


def serial(source: random.Random, last: int):
    """A day, a day with a time of whole minutes or any fraction, or a time alone."""
    day = source.choice([source.randrange(1, 100), source.randrange(20_000, 60_000), source.randrange(1, last)])
    kind = source.randrange(5)
    if kind == 0:
        return source.random()
    if kind == 1:
        return day + source.random()
    if kind == 2:
        return day + source.randrange(1440) / 1440
    return day


def write(folder: Path, epoch, name: str, last: int, source: random.Random) -> None:
    book = openpyxl.Workbook()
    book.epoch = epoch
    sheet = book.active
    for row in range(1, 5001):
        isNumber = source.random() < 0.1
        written = source.choice(NUMBERS if isNumber else FORMATS)
        # Beyond some hundred thousand days, openpyxl counts the last second of a duration twice.
        most = 60_000 if written.startswith(("[h]", "[mm]")) else last
        cell = sheet.cell(row, 1, source.randrange(1, 50_000) if isNumber else serial(source, most))
        cell.number_format = written
    path = folder / f"{name}.xlsx"
    book.save(path)
    read = openpyxl.load_workbook(path).active
    (folder / f"{name}.txt").write_text("".join(text(read.cell(row, 1).value) + "\n" for row in range(1, 5001)))


def main() -> None:
    folder = Path(sys.argv[1])
    source = random.Random(20190630)
    write(folder, CALENDAR_WINDOWS_1900, "1900", 2_958_465, source)
    write(folder, CALENDAR_MAC_1904, "1904", 2_957_003, source)


if __name__ == "__main__":
    main()
