"""A bad file: its bytes, how it is named, and what each command must make of it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

HEADER = ("序号", "工作目标任务", "工作板块", "牵头单位", "责任人", "完成时限")
TASKS = (
    ("1", "打通断头路", "建设", "国土规划建设管理局", "甲某", "2019-12-31"),
    ("2", "改造老旧小区", "建设", "国土规划建设管理局", "乙某", "2019-06-30"),
    ("3", "建设口袋公园", "建设", "国土规划建设管理局", "丙某", "2019-12-31"),
)


class Verdict(Enum):
    """What a command must say of a file."""

    BAD = "refused, with a finding"
    FINE = "taken"
    EITHER = "refused with a finding, or taken"


BAD, FINE, EITHER = Verdict


@dataclass
class BadFile:
    """A file, and what `import` and `check` must make of it; `collect` refuses every one of them."""

    name: str
    suffix: str
    # The bytes, or what makes them where they are many.
    content: bytes | Callable[[], bytes]
    imports: Verdict = BAD
    checks: Verdict = BAD
    # The cell that a finding has to name, where a cell is to blame.
    cell: str | None = None
    options: tuple[str, ...] = ()

    def write(self, path: Path) -> Path:
        path.write_bytes(self.content() if callable(self.content) else self.content)
        return path
