"""Enters changes into the record of a generated programme: `adjust.py CHANGES PROJECT`.

The tables already say what is now, so each row tells what was before. The same programme always gets the same rows.
"""

import argparse
import csv
from pathlib import Path

from generate import YEAR, names, write_table

HEADER = "date,task,indicator,department,kind,from,to,basis,reason"


def row(task: dict[str, str], number: int, departments: list[str]) -> list[str]:
    """A change of a task, or of its indicator: one of six kinds by turns, on some day of the year."""
    thing, indicator = task["number"], f"indicator-{task['number']}"
    other = departments[(departments.index(task["departments"]) + 1) % len(departments)]
    target = 100 + int(thing) % 50
    kind = [
        [thing, "", "", "postponed", f"{YEAR}-11-30", task["deadline"]],
        [thing, "", "", "transferred", other, task["departments"]],
        [thing, "", "", "reweighted", "2", task["weight"]],
        [thing, "", "", "renamed", f"{task['title']}（原）", task["title"]],
        ["", indicator, "", "retargeted", str(target - 5), str(target)],
        [thing, "", "", "added", "", ""],
    ][number % 6]
    # Reports of all months are there, so nothing was added after the first.
    month = 1 if "added" in kind else number // 6 % 12 + 1
    day = f"{YEAR}-{month:02}-{number % 28 + 1:02}"
    return [day, *kind, f"会议纪要 {number} 号", ""]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("changes", type=int)
    options.add_argument("project", type=Path)
    chosen = options.parse_args()
    content = chosen.project / "Content"
    with (content / "tasks.csv").open(encoding="utf-8", newline="") as file:
        tasks = list(csv.DictReader(file))
    if chosen.changes > len(tasks):
        raise SystemExit(f"there are only {len(tasks)} tasks to change")
    departments = names("departments")
    rows = (row(tasks[number], number, departments) for number in range(chosen.changes))
    write_table(content / "adjustments.csv", HEADER, rows)


if __name__ == "__main__":
    main()
