"""Checks the data of a built site by the programs that people open it with: `check_open_data.py SITE`. Needs LibreOffice."""

import argparse
import csv
import datetime
import hashlib
import io
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import frictionless
import openpyxl
from jsonschema import Draft202012Validator

MARK = b"\xef\xbb\xbf"
NUMBER = re.compile(r"-[0-9]+(\.[0-9]+)?(e[-+]?[0-9]+)?")
FORMULAS = tuple("=+-@\t\r\n＝＋－＠")
# What XML cannot hold stands in workbooks as an unknown character.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
ENDINGS = {".csv", ".json", ".xlsx"}


def check_site(root: Path) -> list[str]:
    """Everything that is wrong with the data of a built site."""
    data = root / "data"
    if not (data / "datapackage.json").is_file():
        return [f"{data}: there is no datapackage.json"]
    problems = check_sums(data) + check_package(data) + check_documents(data) + check_tables(root)
    # What does not fit its own description would only be told of again.
    return problems or check_workbook(data) + check_opened_tables(data)


def package(data: Path) -> list[dict]:
    """The tables that the package lists."""
    return json.loads((data / "datapackage.json").read_text("utf-8"))["resources"]


def check_sums(data: Path) -> list[str]:
    """Files that are not as SHA256SUMS says, or that it does not know."""
    listed = dict(line.split("  ", 1)[::-1] for line in (data / "SHA256SUMS").read_text("utf-8").splitlines())
    there = {path.name for path in data.iterdir() if path.suffix in ENDINGS}
    problems = [f"SHA256SUMS: lists {name}, which is not there" for name in sorted(listed.keys() - there)]
    problems += [f"SHA256SUMS: does not list {name}" for name in sorted(there - listed.keys())]
    for name in sorted(there & listed.keys()):
        if hashlib.sha256((data / name).read_bytes()).hexdigest() != listed[name]:
            problems.append(f"SHA256SUMS: the sum of {name} is another")
    return problems


def check_package(data: Path) -> list[str]:
    """What frictionless finds in the package and its tables."""
    report = frictionless.validate(str(data / "datapackage.json"))
    problems = [f"datapackage.json: {error.message}" for error in report.errors]
    for task in report.tasks:
        problems += [f"{task.place}: {error.message}" for error in task.errors]
    return problems


def check_documents(data: Path) -> list[str]:
    """Where the JSON of a table does not fit its schema, or a table has none."""
    problems = []
    for resource in package(data):
        name = f"{resource['name']}.json"
        schema = json.loads((data / f"{resource['name']}.schema.json").read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        document = json.loads((data / name).read_text("utf-8"))
        problems += [f"{name}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]
    return problems


def check_tables(root: Path) -> list[str]:
    """Where a CSV is not as spreadsheets read it safely, or says something else than the JSON of its table."""
    problems = []
    for resource in package(root / "data"):
        path = root / "data" / resource["path"]
        problems += compare(resource, rows(path), records(root / "data", resource))
    for path in sorted(root.rglob("*.csv")):
        problems += [f"{path.relative_to(root)}: {fault}" for fault in csv_faults(path)]
    return problems


def rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))


def records(data: Path, resource: dict) -> list[dict]:
    return json.loads((data / f"{resource['name']}.json").read_text("utf-8"))["rows"]


def compare(resource: dict, rows: list[list[str]], wanted: list[dict]) -> list[str]:
    """Cells of a CSV that are not what the JSON says."""
    name = resource["path"]
    if len(rows) - 1 != len(wanted):
        return [f"{name}: {len(rows) - 1} rows, but {len(wanted)} in the JSON"]
    problems = []
    for number, (row, record) in enumerate(zip(rows[1:], wanted, strict=True), 2):
        for column, cell in zip(rows[0], row, strict=True):
            if cell not in spellings(record[column]):
                problems.append(f"{name}:{number}: {column} is '{cell}', but {record[column]!r} in the JSON")
    return problems


def spellings(value) -> set[str]:
    """How a CSV may write a value of the JSON."""
    if value is None:
        return {""}
    if isinstance(value, str):
        return {value, "'" + value}
    return {json.dumps(value), f"{value:g}"}


def csv_faults(path: Path) -> list[str]:
    """What is wrong with the bytes of a CSV."""
    content = path.read_bytes()
    faults = [] if content.startswith(MARK) else ["has no mark of UTF-8"]
    table = rows(path)
    if not table or len(set(table[0])) < len(table[0]):
        return faults + ["has no header of different names"]
    if content.count(b"\r\n") < len(table) or not content.endswith(b"\r\n"):
        faults.append("has lines that do not end as RFC 4180 says")
    for number, row in enumerate(table, 1):
        if len(row) != len(table[0]):
            faults.append(f"row {number} has {len(row)} cells")
        formulas = [cell for cell in row if cell.startswith(FORMULAS) and not NUMBER.fullmatch(cell)]
        faults += [f"row {number} has a text that acts as a formula: {cell[:40]!r}" for cell in formulas]
    return faults


def saved_by_office(path: Path, *options: str) -> openpyxl.Workbook:
    """A file as LibreOffice opens and saves it."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *options]
        command += ["--convert-to", "xlsx", "--outdir", f"{folder}/saved", str(path)]
        subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
        return openpyxl.load_workbook(f"{folder}/saved/{path.stem}.xlsx")


def check_workbook(data: Path) -> list[str]:
    """Where the workbook that LibreOffice saved has other values or types than the JSON."""
    workbook = saved_by_office(data / "data.xlsx")
    # LibreOffice without a window keeps no frozen rows, so those are looked for in the file itself.
    problems = [fault for sheet in openpyxl.load_workbook(data / "data.xlsx").worksheets[1:] for fault in sheet_faults(sheet)]
    for resource in package(data):
        sheets = sheets_of(workbook, resource["title"])
        if not sheets:
            problems.append(f"data.xlsx: there is no sheet {resource['title']}")
            continue
        fields = resource["schema"]["fields"]
        wanted = records(data, resource)
        cells = [row for sheet in sheets for row in sheet.iter_rows(min_row=2, max_col=len(fields)) if any(cell.value is not None for cell in row)]
        if len(cells) != len(wanted):
            problems.append(f"data.xlsx: {resource['title']} has {len(cells)} rows, but {len(wanted)} in the JSON")
            continue
        for row, record in zip(cells, wanted, strict=True):
            problems += [
                f"data.xlsx: {cell.parent.title}!{cell.coordinate} ({field['name']}): {fault}"
                for field, cell in zip(fields, row, strict=True) if (fault := cell_fault(cell, field["type"], record[field["name"]]))]
    return problems


def sheets_of(workbook: openpyxl.Workbook, title: str) -> list:
    """The sheet of a table, and those that it goes on in."""
    names = [title] + [f"{title}{number}" for number in range(2, 100)]
    return [workbook[name] for name in names if name in workbook.sheetnames]


def sheet_faults(sheet) -> list[str]:
    faults = [] if sheet.freeze_panes == "B2" else ["has no header that stays in sight"]
    faults += [] if sheet.auto_filter.ref else ["has no buttons to filter"]
    return [f"data.xlsx: {sheet.title} {fault}" for fault in faults]


def cell_fault(cell, type: str, value) -> str | None:
    """What is wrong with one cell, given the value of the JSON; None where it is right."""
    if cell.data_type == "f":
        return f"is a formula: {cell.value}"
    wanted = typed(type, value)
    if type == "string" and value is not None and len(value) > 32_000:
        return None if value.startswith(cell.value[:1000]) and "全文见" in cell.value else "is cut without a word"
    if isinstance(wanted, float) and isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
        return None if abs(cell.value - wanted) <= 1e-9 * max(1, abs(wanted)) else f"is {cell.value}, not {value}"
    found = readable(cell.value) if isinstance(cell.value, str) else cell.value
    right = found == wanted and isinstance(found, wanted.__class__)
    return None if right else f"is {cell.value!r}, not {wanted!r}"


def typed(type: str, value):
    """A value of the JSON as openpyxl gives a cell of its type."""
    if value is None:
        return None
    if type in ("date", "yearmonth"):
        return datetime.datetime.fromisoformat(value if type == "date" else value + "-01")
    if type == "boolean":
        return "是" if value else "否"
    if type == "string":
        return readable(value)
    return float(value)


def readable(text: str) -> str:
    """A text as workbooks keep it, whichever line ends it has."""
    return UNWRITABLE.sub("\ufffd", re.sub("\r\n?", "\n", text))


def check_opened_tables(data: Path) -> list[str]:
    """Where LibreOffice takes a cell of a CSV for something else: dates must be dates, numbers numbers, and nothing a formula."""
    problems = []
    for resource in package(data):
        if resource["name"] not in ("tasks", "readings"):
            continue
        sheet = saved_by_office(data / resource["path"], "--infilter=CSV:44,34,UTF8").active
        fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        header = [cell.value for cell in sheet[1]]
        if header != list(fields):
            problems.append(f"{resource['path']}: LibreOffice reads the header {header}")
        for cell in (cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None):
            expected = {"date": datetime.datetime, "number": int | float, "integer": int}
            kind = expected.get(fields.get(sheet.cell(1, cell.column).value, ""), object)
            if cell.data_type == "f" or not isinstance(cell.value, kind):
                problems.append(f"{resource['path']}: LibreOffice reads {cell.coordinate} as {cell.value!r}")
    return problems


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("site", type=Path)
    root = options.parse_args().site
    problems = check_site(root)
    for problem in problems:
        print(problem)
    print(f"data: {len(list(root.rglob('*.csv')))} tables, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
