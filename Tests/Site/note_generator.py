"""Makes notes at random and looks for internal text in public pages: `note_generator.py COUNT [FIRST_SEED]`."""

import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import html5lib

PROGRAM = Path(__file__).resolve().parents[2] / ".build/release/taizhang"
TAIZHANG = Path(os.environ.get("TAIZHANG", PROGRAM)).resolve()
DEPTH = 5
# Full-width, no-break and figure blanks, and characters without any width.
ODD_BLANKS = "\u3000\u00a0\u2007\u200b\u200d\u2060\ufeff"
MISSPELT = "内部： 内部版 仅内部版 {{internal}} internal-only internal-notes private Internal ｉｎｔｅｒｎａｌ".split()
CORRECT = "{fence}{word}\n{body}\n{fence}"
# Public code and another internal block, which a block that never ends may turn inside out.
MORE = "\n\n{fence}{character}\n{public}\n{fence}{character}\n\n{fence}{word}\n{secret}\n{fence}"
# An internal block with each slip, and what someone may write instead of one.
SLIPPED_BLOCKS = {
    **{f"word {word.format()}": CORRECT.replace("{word}", word) for word in MISSPELT},
    "odd blank before word": "{fence}{odd}{word}\n{body}\n{fence}",
    "odd blank before fence": "{odd}{fence}{word}\n{body}\n{fence}",
    "tab before word": "{fence}\t{word}\n{body}\n{fence}",
    "tab before fence": "\t{fence}{word}\n{body}\n{fence}",
    "four blanks before fence": "    {fence}{word}\n{body}\n{fence}",
    **dict.fromkeys(["block a tab in", "block four blanks in", "lost indent", "lost quote mark"], CORRECT),
    "same length with info": "{fence}{word}\n{secret}\n{fence}text\n{secret2}\n{fence}\n{body}\n{fence}",
    "same length bare": "{fence}{word}\n{secret}\n{fence}\n{secret2}\n{fence}\n{body}\n{fence}",
    "closing too short": "{fence}{character}{word}\n{body}\n{fence}" + MORE,
    "text behind closing": "{fence}{word}\n{body}\n{fence} 以上内部" + MORE,
    "closing of other character": "{fence}{word}\n{body}\n{other}" + MORE,
    "unclosed internal": "{fence}{word}\n{body}" + MORE,
    "unclosed code": "{fence}text\n{public}\n\n{fence}{word}\n{body}\n{fence}",
    "colons": ":::{word}\n{body}\n:::",
    "inline": "```{word} {secret}```",
    "full-width fence": "{wide}{word}\n{body}\n{wide}",
    "HTML comments": "<!-- internal -->\n\n{body}\n\n<!-- /internal -->",
}
LINE_ENDS = {"CRLF": ["\r\n"], "CR": ["\r"], "mixed line ends": ["\n", "\r\n", "\r"]}
SLIPS = [*SLIPPED_BLOCKS, *LINE_ENDS, "late front matter"]

SENTENCES = ["本月进展正常", "道路工程已经开工", "资金尚未到位", "请各单位按月报送", "方案须经会议研究"]
LEAVES = ["paragraph", "paragraph", "heading", "table", "tasks", "code", "code", "chart"]
CONTAINERS = ["list", "list", "quote", "internal", "internal"]
# Blocks of the one kind may touch those of the other, without a blank line between.
TOUCHING = [{"paragraph", "heading"}, {"code", "chart", "internal"}]
# Stands in front of what is left of a line that lost the prefixes of its lists and quotes.
LOST = "\0"


@dataclass
class Note:
    """A note, the marks in its internal and public texts, and the slip that was put in."""

    seed: int
    text: str
    internal: list[str]
    public: list[str]
    slip: str | None
    # What became of it, and what is wrong with that by its kind.
    refused: bool = False
    wrong: dict[str, list[str]] = field(default_factory=dict)

    def __str__(self) -> str:
        said = [f"{kind}: {', '.join(what[:4])} ({len(what)})" for kind, what in self.wrong.items()]
        return f"seed {self.seed}, {self.slip or 'no slip'}: {'; '.join(said)}"


def generate(seed: int) -> Note:
    """The note of a seed: even ones are correct, odd ones go through the slips in turn."""
    return Generator(seed, SLIPS[seed // 2 % len(SLIPS)] if seed % 2 else None).note()


def indented(lines: list[str], indent: str) -> list[str]:
    """The lines with their indent, which blank ones need not have."""
    return [indent + line if line else line for line in lines]


class Generator:
    """Writes one note; every block is a list of lines, which the blocks around it give their prefixes."""

    def __init__(self, seed: int, slip: str | None):
        self.seed, self.slip, self.random = seed, slip, random.Random(seed)
        self.marks: dict[bool, list[str]] = {True: [], False: []}
        self.internal_fences: list[str] = []
        # How many internal blocks stay correct before the one with the slip; negative once it is written.
        self.before_slip = self.random.randrange(3) if slip in SLIPPED_BLOCKS else -1

    def note(self) -> Note:
        """The whole note, with blocks behind its slip that the slip may turn inside out."""
        lines = self.blocks(0, inside=False, top=True)
        while not self.marks[True] or self.before_slip >= 0:
            lines += ["", self.text(False), "", *self.internal(0, False)]
        if self.slip:
            lines += ["", *self.code(False), "", *self.internal(0, False), "", self.text(False)]
        if self.slip == "late front matter":
            above = self.random.choice(["", self.text(False), "<!-- 说明 -->"])
            lines = [above, "", "---", "title: 说明", f"remark: {self.text(True)}", "---", "", *lines]
        elif self.chance(0.3):
            lines = ["---", "title: 说明", "---", *lines]
        ends = LINE_ENDS.get(self.slip, ["\n"])
        text = "".join(line.rpartition(LOST)[2] + self.random.choice(ends) for line in lines)
        internal, public = ([mark for mark in self.marks[inside] if mark in text] for inside in (True, False))
        return Note(self.seed, text, internal, public, self.slip)

    def chance(self, share: float) -> bool:
        """Whether something happens that does so in this share of all cases."""
        return self.random.random() < share

    def text(self, inside: bool) -> str:
        """A line with a mark of its own."""
        number = len(self.marks[inside])
        mark = f"{'GN'[inside]}{1000 + number}{['公开', '机密'][inside]}{'甲乙丙丁戊己庚辛壬癸'[number % 10]}"
        self.marks[inside].append(mark)
        shown = f"**{mark}：**" if self.chance(0.2) else mark
        return f"{self.random.choice(SENTENCES)}{shown}{self.random.choice(SENTENCES)}"

    def texts(self, inside: bool) -> list[str]:
        """Up to three lines with marks."""
        return [self.text(inside) for _ in range(self.random.randint(1, 3))]

    def blocks(self, depth: int, inside: bool, top: bool = False) -> list[str]:
        """Some blocks below each other; footnotes only at the top of a note or of an internal block."""
        lines, last = [], ""
        for _ in range(self.random.randint(1, 5 if depth == 0 else 3)):
            kind = self.random.choice(LEAVES + (CONTAINERS + ["footnote"] * top if depth < DEPTH else []))
            block = self.leaf(kind, inside) if kind in LEAVES else self.container(kind, depth, inside)
            if lines and kind in TOUCHING[1] and self.chance(0.15):
                block = indented(block, " " * self.random.randint(1, 3))
            may_touch = any(last in first and kind in second for first, second in (TOUCHING, TOUCHING[::-1]))
            lines += [""] * (bool(lines) and not (may_touch and self.chance(0.4))) + block
            last = kind
        return lines

    def leaf(self, kind: str, inside: bool) -> list[str]:
        """A block without blocks in it."""
        match kind:
            case "heading":
                return ["#" * self.random.randint(2, 4) + " " + self.text(inside)]
            case "table":
                rows = [f"| {text} | {number} |" for number, text in enumerate(self.texts(inside))]
                return [f"| {self.text(inside)} | 数 |", "|---|---:|", *rows]
            case "tasks":
                return [f"- [{self.random.choice(' x')}] {text}" for text in self.texts(inside)]
            case "code":
                return self.code(inside)
            case "chart":
                return [(fence := self.fence([])) + "chart", "kind: lamps", fence]
        return self.texts(inside)

    def code(self, inside: bool) -> list[str]:
        """Code, which may show other code; bare where that cannot be taken for the end of an internal block."""
        body = self.texts(inside)
        if self.chance(0.3):
            shown = self.fence([])
            body += [shown + "python", "print(1)", shown]
        fence = self.fence(body)
        bare = [""] if self.slip or not any(map(fence.startswith, self.internal_fences)) else []
        return [fence + self.random.choice(["text", "python", *bare]), *body, fence]

    def fence(self, body: list[str]) -> str:
        """A fence that nothing in the body can end: of the other character, or longer than what is in it."""
        runs = {sign: re.findall(sign + "+", "\n".join(body)) for sign in "`~"}
        lengths = {sign: max(map(len, found), default=0) + 1 for sign, found in runs.items()}
        fences = [sign * max(self.random.choice([3, 3, 3, 4, 5, 6]), length) for sign, length in lengths.items()]
        return self.random.choice([fence for fence in fences if len(fence) <= 6] or fences)

    def container(self, kind: str, depth: int, inside: bool) -> list[str]:
        """A block with others in it."""
        if kind == "internal":
            return self.internal(depth, inside)
        if kind == "quote":
            return self.quoted(self.blocks(depth + 1, inside))
        if kind == "footnote":
            label = f"[^{'gn'[inside]}{len(self.marks[inside])}]"
            lines = [self.text(inside) + label, "", f"{label}: {self.text(inside)}"]
            return lines + (["", *indented(self.blocks(depth + 1, inside), "    ")] if self.chance(0.4) else [])
        markers = self.random.choice(["- - -", "* * *", "+ + +", "1. 2. 3.", "9. 10. 11."]).split()
        items = [self.item(marker, self.blocks(depth + 1, inside)) for marker in markers[: self.random.randint(1, 3)]]
        return [line for item in items for line in [*item, *[""] * self.chance(0.3)]]

    def item(self, marker: str, body: list[str]) -> list[str]:
        """The body as an item of a list."""
        start = marker + " " * self.random.choice([1, 1, 1, 2, 3])
        return [start + body[0], *indented(body[1:], " " * len(start))]

    def quoted(self, body: list[str]) -> list[str]:
        """The body as a block quote, with or without blanks behind its signs."""
        blank = "" if self.chance(0.2) and not any(line.startswith(" ") for line in body) else " "
        return [">" + blank + line if line else ">" for line in body]

    def internal(self, depth: int, inside: bool) -> list[str]:
        """A correct internal block, or the one with the slip."""
        has_slip = not inside and self.before_slip == 0
        body = [self.text(True), ""] if has_slip or self.chance(0.6) else []
        body += self.blocks(depth + 1, True, top=True)
        body += ["", self.text(True)] if has_slip or self.chance(0.3) else []
        self.before_slip -= not inside
        fence, word = self.fence(body), self.random.choice(["internal", "内部"])
        self.internal_fences.append(fence)
        if has_slip:
            return self.slipped(body, fence, word)
        return [fence + " " * self.chance(0.2) + word, *body, fence + fence[0] * self.chance(0.1)]

    def slipped(self, body: list[str], fence: str, word: str) -> list[str]:
        """The internal block with the note's slip; where a line loses its prefix, in a list or a quote."""
        if self.slip.startswith("lost"):
            index = self.random.choice([index for index, line in enumerate(body) if line])
            body[index] = LOST + body[index]
        parts = {"fence": fence, "word": word, "body": "\n".join(body), "character": fence[0]}
        parts["other"] = ("~" if fence[0] == "`" else "`") * len(fence)
        parts |= {"odd": self.random.choice(ODD_BLANKS), "wide": self.random.choice("｀～") * 3}
        parts |= {"secret": self.text(True), "secret2": self.text(True), "public": self.text(False)}
        lines = SLIPPED_BLOCKS[self.slip].format(**parts).split("\n")
        if self.slip.startswith("lost"):
            lines = [parts["public"], "", *lines]
            return self.item("-", lines) if self.slip == "lost indent" else self.quoted(lines)
        return indented(lines, {"block a tab in": "\t", "block four blanks in": "    "}.get(self.slip, ""))


def check(seed: int, folder: Path) -> Note:
    """The note of a seed, with what came out when it was rendered for both editions; a refused one is not published."""
    note, path = generate(seed), folder / f"{seed}.md"
    path.write_bytes(note.text.encode("utf-8"))
    wrong: dict[str, list[str]] = {"leak": [], "false alarm": [], "other": []}
    for options in [], ["--internal"]:
        run = subprocess.run([TAIZHANG, "note", "render", path, *options], capture_output=True, timeout=60)
        html = run.stdout.decode("utf-8")
        note.refused = note.refused or run.returncode == 1
        if run.returncode != 1:
            wrong["leak"] += [mark for mark in note.internal if mark in html and not options]
            wrong["other"] += [f"exit {run.returncode}"] if run.returncode else html_errors(html)
        if note.slip is None:
            rules = re.findall(r"\[[a-z-]+\]", run.stderr.decode("utf-8")) or ["refused"]
            expected = note.public + (note.internal if options else [])
            wrong["false alarm"] += rules if run.returncode else [mark for mark in expected if mark not in html]
    note.wrong = {kind: what for kind, what in wrong.items() if what}
    return note


def html_errors(html: str) -> list[str]:
    """The first error of a fragment, as html5lib reads it."""
    try:
        html5lib.HTMLParser(strict=True).parseFragment(html)
    except html5lib.html5parser.ParseError as error:
        return [f"HTML: {error}"]
    return []


def check_all(seeds: range) -> list[Note]:
    """The notes with what is wrong, in the order of the seeds, two at a time."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda seed: check(seed, Path(folder)), seeds))


def main() -> int:
    """Prints every failure, and how many there are."""
    numbers = [int(word) for word in sys.argv[1:]]
    count, first = [*numbers, *[2000, 0][len(numbers) :]]
    notes = check_all(range(first, first + count))
    failures = [str(note) for note in notes if note.wrong]
    by_slip = Counter(note.slip or "no slip" for note in notes if "leak" in note.wrong)
    failures += [f"leaks by {slip}: {number}" for slip, number in by_slip.most_common()]
    slips, refused = sum(note.slip is not None for note in notes), sum(note.refused for note in notes)
    leaks, alarms, others = (sum(kind in note.wrong for note in notes) for kind in ("leak", "false alarm", "other"))
    closing = f"notes: {count}, slips: {slips}, refused: {refused}, leaks: {leaks}, false alarms: {alarms}"
    print(*failures, closing + (f", other failures: {others}" if others else ""), sep="\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
