"""One year of one office, held against the office's own books at every step: a list of what does not agree."""

import random
import shutil
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from books import COUNTED, Month, last_day, name_of
from office import Office
from published import LAMP_WORDS, ClosedFile, Run, Tables, number, run


@dataclass(frozen=True)
class Fault:
    """Something that is not as it should be, with the seed and the month to find it again."""

    kind: str
    seed: int
    month: str
    text: str

    def __str__(self) -> str:
        return f"seed {self.seed}, {self.month}: {self.text}"


class Year:
    """Plays one office's year; `faults` holds what went wrong."""

    def __init__(self, seed: int, folder: Path):
        self.seed = seed
        self.project = folder / "project"
        self.project.mkdir()
        self.office = Office(seed, self.project)
        self.faults: list[Fault] = []
        self.closed: dict[int, ClosedFile] = {}
        self.slipped_when_closed: dict[int, set[str]] = {}

    def play(self) -> list[Fault]:
        halfway = random.Random(f"halfway {self.seed}").randint(3, 10)
        for month, day in self.office.year():
            self.close(month, day)
            if month == halfway:
                self.look_back(month)
        self.look_back(12)
        self.look_at_pages()
        return self.faults

    # MARK: Telling

    def tell(self, kind: str, month: int, text: str) -> None:
        self.faults.append(Fault(kind, self.seed, name_of(month), text))

    def same(self, kind: str, month: int, what: str, found, expected) -> None:
        if found != expected:
            self.tell(kind, month, f"{what} is {found!r}, and should be {expected!r}")

    def succeeds(self, month: int, *arguments: str, project: Path | None = None) -> Run:
        done = run(*arguments, project=project or self.project)
        if done.exit != 0:
            self.tell("commands", month, str(done))
        return done

    def path(self, month: int, project: Path | None = None) -> Path:
        return (project or self.project) / f"Content/closed/{name_of(month)}.csv"

    # MARK: Closing

    def close(self, month: int, day: date) -> None:
        expected = self.office.books.close(month, day)
        done = self.succeeds(month, "close", name_of(month), "--on", str(day), "--json")
        if not self.path(month).exists():
            return
        self.closed[month] = closed = ClosedFile(self.path(month), last_day(month))
        self.slipped_when_closed[month] = set(self.office.slipped)
        self.same("totals", month, "what close says", done.document.get("totals"), closed.totals)
        self.compare(month, closed, expected)
        self.rebuild(month, expected)
        self.check(month)

    def compare(self, month: int, closed: ClosedFile, expected: Month) -> None:
        """The closed file says what the office's books say."""
        self.same("membership", month, "the list of tasks", sorted(closed.tasks), sorted(expected.tasks))
        self.same("membership", month, "the list of indicators", sorted(closed.indicators), sorted(expected.indicators))
        self.same(
            "membership", month, "the number of rows", closed.row_count, len(expected.tasks) + len(expected.indicators)
        )
        self.same("totals", month, "the totals", closed.totals, expected.totals)
        for task, found in closed.tasks.items():
            if (right := expected.tasks.get(task)) is None:
                continue
            for name in vars(right):
                if not is_near(getattr(found, name), getattr(right, name)):
                    self.same(
                        "figures", month, f"{name} of task {task} in the closed file", getattr(found, name),
                        getattr(right, name),
                    )
        for id, found in closed.indicators.items():
            self.same("figures", month, f"indicator {id} in the closed file", found, expected.indicators.get(id, found))
        mean, count = expected.mean
        found = number(closed.mean["progress"])
        if not is_near(found, mean) or int(closed.mean["count"]) != count:
            self.tell("totals", month, f"the mean is {found} of {closed.mean['count']}, and should be {mean} of {count}")

    # MARK: Building

    def rebuild(self, month: int, expected: Month) -> None:
        """A site built as of the month's last day says what the books say, page and tables alike."""
        output = self.project / "Output/figures"
        shutil.rmtree(output, ignore_errors=True)
        self.succeeds(month, "build", "--edition", "figures", "--as-of", str(last_day(month)), "--quiet", "--json")
        if not output.exists():
            return
        tables = Tables(output)
        self.same("membership", month, "the list of tasks.csv", sorted(tables.tasks), sorted(expected.tasks))
        self.same("membership", month, "the number of rows of tasks.csv", tables.task_count, len(expected.tasks))
        for task, row in tables.tasks.items():
            if (right := expected.tasks.get(task)) is None:
                continue
            found = {
                "lamp": row["lamp"], "progress": number(row["progress"]), "deadline": tables.deadline(task),
                "leads": row["departments"].split(";"), "weight": float(row["weight"]),
                "overdue": row["overdue"] == "true", "last report": row["last_report"],
                "lamp of lamps.csv": tables.lamps[task, name_of(month)]["lamp"],
            }
            wanted = {
                "lamp": right.lamp, "progress": right.progress, "deadline": right.deadline, "leads": right.leads,
                "weight": right.weight, "overdue": right.overdue, "last report": right.report_month,
                "lamp of lamps.csv": right.lamp,
            }
            for name in wanted:
                kind = "last reports" if name == "last report" else "figures"
                self.same(kind, month, f"{name} of task {task} in the tables", found[name], wanted[name])
        self.same("membership", month, "indicators.csv", sorted(tables.indicators), sorted(expected.indicators))
        for id, row in tables.indicators.items():
            if (right := expected.indicators.get(id)) is not None:
                self.same(
                    "figures", month, f"{id} in the tables", (number(row["value"]), row["deadline"], row["state"]),
                    (right.value, right.target_day, right.state),
                )
        self.same_counts(month, tables, expected)

    def same_counts(self, month: int, tables: Tables, expected: Month) -> None:
        totals = expected.totals
        home = {word: tables.home.get(word) for word in ("逾期未完成", "指标达标")}
        # Occasional lamps stand on the page only where a task has them.
        home |= {word: tables.home.get(word, (0, totals["tasks"])) for word in LAMP_WORDS.values()}
        wanted = {LAMP_WORDS[lamp]: (totals[lamp], totals["tasks"]) for lamp in COUNTED}
        wanted["逾期未完成"] = (totals["overdue"], totals["tasks"])
        wanted["指标达标"] = (totals["met"], totals["indicators"])
        self.same("totals", month, "the home page", home, wanted)
        departments = expected.by_department()
        for id, row in tables.departments.items():
            found = {name: int(row[name]) for name in ("tasks", *COUNTED, "overdue")}
            self.same(
                "totals", month, f"the counts of {id}", found, departments.get(id, dict.fromkeys(found, 0))
            )
        missing = set(departments) - set(tables.departments)
        self.same("totals", month, "the departments that are not in their table", sorted(missing), [])
        by_workstream = sum(int(row["tasks"]) for row in tables.workstreams.values())
        self.same("totals", month, "the sum of the workstreams", by_workstream, totals["tasks"])

    def check(self, month: int) -> None:
        """What differs from closed months is told of, and nothing else is."""
        done = self.succeeds(month, "check", "--edition", "figures", "--json")
        told = {
            task for finding in done.findings("closed-differs")
            for task in self.office.books.tasks if f"任务 {task} " in finding["summary_zh"]
        }
        self.same("warnings", month, "the tasks that closed-differs tells of", sorted(told), sorted(self.office.slipped))
        others = [f["summary_zh"] for f in done.findings("closed-differs") if "任务" not in f["summary_zh"]]
        self.same("warnings", month, "what closed-differs tells of indicators", others, [])

    # MARK: Looking back

    def look_back(self, until: int) -> None:
        """Every closed month is as it was, in its file, in a new build, and when it is closed again."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "copy"
            for month, closed in self.closed.items():
                if self.path(month).read_bytes() != closed.bytes:
                    self.tell("files", month, "the closed file has changed")
                if month != until:
                    self.rebuild(month, self.office.books.months[month])
                shutil.rmtree(copy, ignore_errors=True)
                shutil.copytree(self.project / "Content", copy / "Content")
                self.close_again(month, copy)

    def close_again(self, month: int, copy: Path) -> None:
        """Closed again from content that still says the same, a month has the same rows."""
        day = str(self.office.books.months[month].closed_on)
        self.succeeds(month, "close", name_of(month), "--on", day, "--again", "--reason", "x", "--json", project=copy)
        before, after = self.closed[month], ClosedFile(self.path(month, copy), last_day(month))
        self.same("again", month, "the number of closings", len(after.closings), len(before.closings) + 1)
        slipped = self.office.slipped - self.slipped_when_closed[month]
        late = {id for id, of in self.office.late_readings if of == month}
        for what, old, new, excepted in (
            ("task", before.task_rows, after.task_rows, slipped),
            ("indicator", before.indicator_rows, after.indicator_rows, late),
        ):
            self.same("again", month, f"the list of {what}s closed again", list(new), list(old))
            for id, row in new.items():
                published = old.get(id, {})
                for column in () if id in excepted else row:
                    self.same("again", month, f"{column} of {what} {id} closed again", row[column], published.get(column))
        # What was put right in a report of the month is what the month is closed with then.
        for task, of in self.office.slipped_reports:
            if of == month:
                right, found = self.office.books.reports[task, of].progress, after.tasks[task].progress
                self.same("corrections", month, f"progress of task {task} closed again", found, right)
        if not slipped and not late and before.task_rows == after.task_rows:
            rows = [line for line in after.bytes.splitlines() if not line.startswith(b"closing,2,")]
            if rows != before.bytes.splitlines():
                self.tell("again", month, "the file closed again differs by more than its new row")

    def look_at_pages(self) -> None:
        """Every task that ever was has its page and its row, and every month of the year its lamp."""
        done = self.succeeds(12, "build", "--as-of", "2019-12-31", "--quiet", "--json")
        site = self.project / "Output/site"
        if done.exit != 0 or not site.exists():
            return
        tables = Tables(site)
        ever = set(self.office.books.tasks)
        self.same("membership", 12, "the tasks without a row", sorted(ever - set(tables.tasks)), [])
        pages = {path.parent.name for path in site.glob("tasks/*/index.html")}
        self.same("membership", 12, "the tasks with a page", sorted(pages), sorted(ever))
        for month, expected in self.office.books.months.items():
            for task in ever:
                found = tables.lamps.get((task, name_of(month)), {"lamp": "absent"})["lamp"]
                right = expected.tasks[task].lamp if task in expected.tasks else "absent"
                self.same("figures", month, f"the lamp of task {task} in the year's lamps.csv", found, right)


def is_near(found, right) -> bool:
    if isinstance(found, float) and isinstance(right, (int, float)) and not isinstance(right, bool):
        return abs(found - right) < 1e-6
    return found == right


def play(seed: int) -> list[Fault]:
    with tempfile.TemporaryDirectory() as folder:
        return Year(seed, Path(folder).resolve()).play()


if __name__ == "__main__":
    import sys

    for seed in map(int, sys.argv[1:]):
        found = play(seed)
        print(f"seed {seed}: {len(found)} faults", *(f"{fault.kind}: {fault}" for fault in found), sep="\n  ", flush=True)
