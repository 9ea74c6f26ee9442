"""Reads the tables of a Content folder, and compares texts as people do."""

import csv
import io
import re
from pathlib import Path


def table(path: Path) -> list[dict[str, str]]:
    """The rows of a UTF-8 table as Excel writes it."""
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))


def plain(text: str) -> str:
    """A text without any white space, which hand wraps and padding change."""
    return re.sub(r"\s+", "", text or "")


def parts(text: str) -> list[str]:
    """The items of a list as tasks.csv writes it."""
    return [plain(part) for part in re.split(r"[;；\n]", text or "") if part.strip()]


def owners(text: str, departments: list[str]) -> dict[str, list[str]]:
    """Owners by department, from `甲局:甲某、乙某;乙局:丙某` or bare names of a single department."""
    found: dict[str, list[str]] = {}
    for group in re.split(r"[;；\n]", text or ""):
        if not group.strip():
            continue
        department, colon, names = group.replace("：", ":").rpartition(":")
        key = plain(department) if colon else (departments[0] if len(departments) == 1 else "")
        found.setdefault(key, []).extend(plain(name) for name in re.split(r"[、,，/]", names) if name.strip())
    return found


class Row:
    """A row of tasks.csv by the words of the expectation."""

    NAMES = {
        "number": ("number", "序号", "编号"),
        "title": ("title", "工作目标任务", "任务"),
        "departments": ("departments", "牵头单位"),
        "owners": ("owners", "责任人"),
        "support": ("support", "配合单位"),
        "deadline": ("deadline", "完成时限"),
        "words": ("deadline_words", "时限原文"),
        "category": ("category", "类别"),
        "workstream": ("workstream", "工作板块"),
    }

    def __init__(self, values: dict[str, str]):
        self.values = values

    def __getitem__(self, name: str) -> str:
        for column in self.NAMES[name]:
            if column in self.values:
                return self.values[column] or ""
        return ""

    @property
    def number(self) -> str:
        return self["number"]

    @property
    def departments(self) -> list[str]:
        return parts(self["departments"])

    @property
    def owners(self) -> dict[str, list[str]]:
        return owners(self["owners"], self.departments)

    @property
    def deadline(self) -> str:
        """The day, or `ongoing` or `unsettled`."""
        text = self["deadline"].strip()
        if text in {"待定", "未定", "unsettled", "TBD"}:
            return "unsettled"
        return text if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else "ongoing"


def tasks(folder: Path) -> list[Row]:
    return [Row(values) for values in table(folder / "Content/tasks.csv")]
