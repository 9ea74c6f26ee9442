"""The HTML of a pack, as the checks read it: its sections, tables, headings and list of contents."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import html


@dataclass
class Entry:
    """A line of the list of contents."""

    target: str
    words: str
    page: str


class Pack:
    def __init__(self, path: Path):
        self.path = path
        self.root = html.fromstring(path.read_bytes().decode("utf-8"))

    @property
    def text(self) -> str:
        return words(self.root.find("body"))

    @property
    def title(self) -> str:
        return self.root.findtext("head/title") or ""

    @property
    def language(self) -> str:
        return self.root.get("lang", "")

    @property
    def headings(self) -> list[tuple[int, str]]:
        found = self.root.xpath("//h1|//h2|//h3|//h4")
        return [(int(each.tag[1]), words(each)) for each in found]

    @property
    def contents(self) -> list[Entry]:
        links = self.root.xpath("//nav[contains(@class,'contents')]//a")
        return [Entry(link.get("href", ""), part(link, "entry"), part(link, "page")) for link in links]

    def section(self, name: str) -> str:
        """The text of a section; empty where the pack has none."""
        found = self.root.xpath(f"//section[@id='{name}']")
        return words(found[0]) if found else ""

    def tables(self, name: str) -> list[list[dict[str, str]]]:
        """The tables of a section, each as rows by the words of its head."""
        return [rows(table) for table in self.root.xpath(f"//section[@id='{name}']//table")]

    def numbers(self, name: str) -> list[str]:
        """The first cell of each row of a section's tables: the tasks' numbers."""
        return [next(iter(row.values())) for table in self.tables(name) for row in table]

    @property
    def sentences(self) -> list[str]:
        """The running text."""
        return [words(each) for each in self.root.xpath("//section/p")]

    @cached_property
    def sections(self) -> list[str]:
        return [each.get("id", "") for each in self.root.xpath("//section")]


def rows(table) -> list[dict[str, str]]:
    lines = [[words(cell) for cell in row.xpath("./td|./th")] for row in table.xpath(".//tr")]
    head, *body = lines
    return [dict(zip(head, line)) for line in body]


def part(node, name: str) -> str:
    found = node.xpath(f".//*[@class='{name}']")
    return words(found[0]) if found else ""


def words(node) -> str:
    """The text of a node without styles and runs of blanks; blocks do not run into one another."""
    texts = node.xpath(".//text()[not(ancestor::style) and not(ancestor::title) and not(ancestor::desc)]")
    return re.sub(r"[ \t\n]+", " ", "".join(texts)).strip()
