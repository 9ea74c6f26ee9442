"""The ledger of the shipped programme, as its office keeps it, and in other layouts that say the same."""

import random

from content import owners as owners_of
from content import parts, table
from ledger import Ledger, Task
from program import ROOT
from workbook import Sheet

TITLE = "2019年城市提升工作台账"
NAMES = {
    "number": ("序号", "编号"),
    "title": ("工作目标任务", "目标任务", "工作任务"),
    "departments": ("牵头单位", "责任单位"),
    "owners": ("责任人", "责任领导"),
    "deadline": ("完成时限", "完成时间"),
    "remark": ("备注",),
}
WRAPS = {
    "综合监管和执法局": ("综合监管和\n执法局", "综合监\n管和执法局", "综合监管\n和执法局"),
    "国土规划建设管理局": ("国土规划建设\n管理局", "国土规划\n建设管理局", "国土规划建\n设管理局"),
    "社会事务局": ("社会事\n务局",),
}


def source() -> list[dict[str, str]]:
    return table(ROOT / "Content/tasks.csv")


def expected(rows: list[dict[str, str]], category: bool) -> list[Task]:
    return [
        Task(
            row["number"], row["title"], row["departments"], row["deadline"], owners=row["owners"],
            category=(row["workstream"],) if category else (),
        )
        for row in rows
    ]


def padded(name: str) -> str:
    return f"{name[0]}  {name[1]}" if len(name) == 2 else name


class Layout:
    """The choices that one office makes when it lays out the same ledger."""

    def __init__(self, seed: int | None = None):
        self.random = random.Random(seed) if seed is not None else None
        chance = self.random or random.Random(0)
        self.order = list(NAMES)
        self.names = {key: names[0] for key, names in NAMES.items()}
        self.between, self.among, self.wraps = "\n", "、", 0
        self.categories = self.subtitle = self.total = self.two_headers = self.front = False
        self.hidden = ""
        if self.random:
            chance.shuffle(self.order)
            self.names = {key: chance.choice(names) for key, names in NAMES.items()}
            self.between = chance.choice(["\n", "；", ";\n", "；\n"])
            self.among = chance.choice(["、", "，", "/", ","])
            self.wraps = chance.randrange(3)
            self.categories = chance.random() < 0.6
            self.subtitle = chance.random() < 0.5
            self.total = chance.random() < 0.5
            self.two_headers = chance.random() < 0.4
            self.front = chance.random() < 0.3
            self.hidden = "ABCDEF"[self.order.index("remark")] if chance.random() < 0.5 else ""

    def department(self, name: str) -> str:
        if self.between != "\n" and self.random and self.random.random() < 0.5:
            return name
        wraps = WRAPS.get(name)
        return wraps[self.wraps % len(wraps)] if wraps else name

    def cells(self, row: dict[str, str]) -> dict[str, object]:
        departments = parts(row["departments"])
        people = owners_of(row["owners"], departments)
        year, month, day = map(int, row["deadline"].split("-"))
        return {
            "number": int(row["number"]),
            "title": row["title"],
            "departments": self.between.join(self.department(name) for name in departments),
            "owners": self.between.join(
                self.among.join(padded(name) for name in people[department]) for department in departments
            ),
            "deadline": f"{year}年\n{month}月{day}日",
            "remark": None,
        }

    def sheets(self, rows: list[dict[str, str]]) -> list[Sheet]:
        lines: list[tuple] = [(TITLE,)]
        if self.subtitle:
            lines.append(("填报单位：区城市提升工作领导小组办公室    填报日期：2019年1月10日",))
        header = tuple(self.names[key] for key in self.order)
        merges: list[str] = []
        if self.two_headers:
            at = len(lines) + 1
            upper = ["责任分工" if key in ("departments", "owners") else self.names[key] for key in self.order]
            lower = [self.names[key] if key in ("departments", "owners") else None for key in self.order]
            if abs(self.order.index("departments") - self.order.index("owners")) == 1:
                first = min(self.order.index("departments"), self.order.index("owners"))
                upper[first + 1] = None
                merges.append(f"{'ABCDEF'[first]}{at}:{'ABCDEF'[first + 1]}{at}")
            merges += [
                f"{letter}{at}:{letter}{at + 1}" for letter, key in zip("ABCDEF", self.order)
                if key not in ("departments", "owners")
            ]
            lines += [tuple(upper), tuple(lower)]
        else:
            lines.append(header)
        lines += self.body(rows)
        if self.total:
            lines.append(tuple("合计" if index == 0 else ("28项" if index == 1 else None) for index in range(6)))
        sheets = [Sheet("2019年台账", lines, merges, hidden_columns=self.hidden)]
        if self.front:
            sheets.insert(0, Sheet("填表说明", [("填表说明",), ("各单位于每月25日前报送。",)], spans=False))
        return sheets

    def body(self, rows: list[dict[str, str]]) -> list[tuple]:
        lines: list[tuple] = []
        above = None
        for row in rows:
            if self.categories and row["workstream"] != above:
                above = row["workstream"]
                lines.append((f"{above}板块",))
            cells = self.cells(row)
            lines.append(tuple(cells[key] for key in self.order))
        return lines


def ledger(name: str, layout: Layout) -> Ledger:
    rows = source()
    sheets = layout.sheets(rows)
    named = layout.front and layout.order[0] > "number"
    return Ledger(
        name, sheets, expected(rows, layout.categories), read="2019年台账",
        options=("--sheet", "2019年台账") if named else (),
    )


def own() -> Ledger:
    """The ledger as the office keeps it."""
    return ledger("本方案台账", Layout())


def with_categories() -> Ledger:
    layout = Layout()
    layout.categories = True
    return ledger("本方案台账（分板块）", layout)


def one_name_a_line() -> Ledger:
    """Every owner on a line of its own: some rows can only be told from other rows."""
    layout = Layout()
    layout.among = "\n"
    made = ledger("本方案台账（一人一行）", layout)
    made.may_ask = tuple(
        f"D{row}" for row, values in enumerate(made.sheets[0].rows, 1)
        if len(values) > 3 and isinstance(values[3], str) and values[3].count("\n") != str(values[2]).count("局\n")
        and len(parts(values[3])) > 1
    )
    return made


PROGRAMME = [own(), with_categories(), one_name_a_line()] + [
    ledger(f"本方案台账（排法{seed}）", Layout(seed)) for seed in range(1, 13)
]
