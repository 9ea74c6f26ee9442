"""The figures of a month by the tests' own arithmetic, from the tables of a Content folder."""

import csv
import io
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

LAMPS = ("done", "green", "yellow", "red", "none", "not-begun")


def table(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))


def month_end(month: str) -> date:
    year, number = int(month[:4]), int(month[5:])
    return date(year + number // 12, number % 12 + 1, 1) - timedelta(days=1)


def month_before(month: str) -> str:
    return (date(int(month[:4]), int(month[5:]), 1) - timedelta(days=1)).isoformat()[:7]


@dataclass
class Task:
    number: str
    title: str
    departments: list[str]
    start: date
    # None where the deadline is no day (长期, 待定).
    deadline: date | None
    progress: dict[str, Fraction] = field(default_factory=dict)
    overrides: dict[str, str] = field(default_factory=dict)

    def known(self, month: str) -> Fraction | None:
        """What was last reported up to a month."""
        told = [one for one in sorted(self.progress) if one <= month]
        return self.progress[told[-1]] if told else None

    def is_done(self, month: str) -> bool:
        return self.known(month) == 100

    def is_overdue(self, month: str) -> bool:
        return self.deadline is not None and self.deadline < month_end(month) and not self.is_done(month)

    def share(self, month: str) -> Fraction | None:
        """Elapsed days in a hundred, the first and the last one counted."""
        if self.deadline is None:
            return None
        days = (self.deadline - self.start).days + 1
        passed = (month_end(month) - self.start).days + 1
        return 100 * Fraction(min(max(passed, 0), days), days)

    def lamp(self, month: str) -> str:
        if month in self.overrides:
            return self.overrides[month]
        known = self.known(month)
        if known == 100:
            return "done"
        if self.is_overdue(month):
            return "red"
        if not known and self.start > month_end(month):
            return "not-begun"
        if known is None:
            return "none"
        share = self.share(month)
        if share is None or known >= share - 10:
            return "green"
        return "yellow" if known >= share - 30 else "red"

    def owes(self, month: str) -> bool:
        """Begun by the end of the month, and not done at the end of the one before."""
        return self.start <= month_end(month) and not self.is_done(month_before(month))

    def is_due_soon(self, month: str) -> bool:
        end = month_end(month)
        return self.deadline is not None and end < self.deadline <= end + timedelta(days=30) and not self.is_done(month)


@dataclass
class Indicator:
    name: str
    direction: str
    target: Fraction
    readings: dict[date, Fraction]

    def value(self, month: str) -> Fraction | None:
        days = [day for day in self.readings if day <= month_end(month)]
        return self.readings[max(days)] if days else None

    def is_met(self, month: str) -> bool:
        value = self.value(month)
        if value is None:
            return False
        return value >= self.target if self.direction == "at-least" else value <= self.target


class Ledger:
    def __init__(self, content: Path):
        self.tasks = [task(row) for row in table(content / "tasks.csv")]
        by_number = {each.number: each for each in self.tasks}
        for path in sorted((content / "reports").glob("*.csv")):
            for row in table(path):
                by_number[row["task"]].progress[path.stem] = Fraction(row["progress"].rstrip("%"))
        for row in table(content / "overrides.csv"):
            by_number[row["task"]].overrides[row["month"]] = row["lamp"]
        readings = table(content / "readings.csv")
        self.indicators = [
            Indicator(row["name"], row["direction"], Fraction(row["target"]), {
                date.fromisoformat(one["date"]): Fraction(one["value"])
                for one in readings if one["indicator"] == row["id"] and one["value"]
            })
            for row in table(content / "indicators.csv")
        ]

    def lamps(self, month: str) -> Counter:
        return Counter(each.lamp(month) for each in self.tasks)

    def overdue(self, month: str) -> list[Task]:
        return [each for each in self.tasks if each.is_overdue(month)]

    def due_soon(self, month: str) -> list[Task]:
        return [each for each in self.tasks if each.is_due_soon(month)]

    def reporting(self, month: str) -> tuple[int, int]:
        """How many reports came in, and how many were owed."""
        owing = [each for each in self.tasks if each.owes(month)]
        return sum(month in each.progress for each in owing), len(owing)

    def unreported(self, month: str) -> list[Task]:
        return [each for each in self.tasks if each.owes(month) and month not in each.progress]

    def met(self, month: str) -> int:
        return sum(each.is_met(month) for each in self.indicators)


def task(row: dict[str, str]) -> Task:
    words = row["deadline"].strip()
    deadline = date.fromisoformat(words) if words[:4].isdigit() else None
    departments = [name.strip() for name in row["departments"].replace("；", ";").split(";") if name.strip()]
    return Task(row["number"], row["title"], departments, date.fromisoformat(row["start"]), deadline)
