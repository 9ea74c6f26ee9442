"""Reads the pages of a built site with the standard library's HTML parser."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

# Attributes that name another file or place; `ping` and `srcset` are refused as a whole.
ADDRESSES = {"href", "src", "xlink:href", "action", "formaction", "poster", "data", "cite", "longdesc"}
ID_REFERENCES = {"for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"}
# A pattern, marker or clip of an SVG on the same page: `fill="url(#hatch)"`.
PAINT = re.compile(r"url\(#([^)]*)\)")


@dataclass
class Reference:
    """One address on a page."""

    element: str
    attribute: str
    value: str
    rel: str
    line: int


@dataclass
class Page:
    """What the checks need to know of one page."""

    path: Path
    text: str
    language: str = ""
    title: str = ""
    ids: list[tuple[str, int]] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    id_references: list[tuple[str, str, int]] = field(default_factory=list)
    elements: list[tuple[str, dict[str, str], int]] = field(default_factory=list)
    # The scripts that stand in the page itself.
    scripts: list[tuple[str, int]] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> "Page":
        return cls.parse(path, path.read_text(encoding="utf-8", errors="strict"))

    @classmethod
    def parse(cls, path: Path, text: str) -> "Page":
        page = cls(path, text)
        reader = _Reader(page)
        reader.feed(text)
        reader.close()
        return page

    def id_names(self) -> set[str]:
        return {name for name, _ in self.ids}


class _Reader(HTMLParser):
    def __init__(self, page: Page):
        super().__init__(convert_charrefs=True)
        self.page = page
        self.in_title = False
        self.in_script = False

    def handle_starttag(self, tag, attributes):
        line = self.getpos()[0]
        values = {name: value or "" for name, value in attributes}
        self.page.elements.append((tag, values, line))
        self.in_title = tag == "title" and not self.page.title
        if tag == "script" and "src" not in values:
            self.in_script = True
            self.page.scripts.append(("", line))
        if tag == "html":
            self.page.language = values.get("lang", "")
        if "id" in values:
            self.page.ids.append((values["id"], line))
        for name, value in values.items():
            if name in ADDRESSES:
                self.page.references.append(Reference(tag, name, value, values.get("rel", ""), line))
            if name in ID_REFERENCES:
                self.page.id_references += [(name, part, line) for part in value.split()]
            self.page.id_references += [(name, part, line) for part in PAINT.findall(value)]

    def handle_endtag(self, tag):
        if tag == "title":
            self.in_title = False
        if tag == "script":
            self.in_script = False

    def handle_data(self, data):
        if self.in_title:
            self.page.title += data
        if self.in_script:
            text, line = self.page.scripts[-1]
            self.page.scripts[-1] = (text + data, line)


def read_site(root: Path) -> list[Page]:
    """Every page below the folder, in order of path."""
    return [Page.read(path) for path in sorted(root.rglob("*.html"))]


def kind(page: Path, root: Path) -> str:
    """The kind of a page: its first folder, and whether it is that folder's own page."""
    parts = page.relative_to(root).parts
    if len(parts) == 1:
        return parts[0]
    return f"{parts[0]}/" if len(parts) == 2 else f"{parts[0]}/*/"


def one_of_each_kind(root: Path) -> list[Path]:
    """The largest page of every kind, in order of path."""
    chosen: dict[str, Path] = {}
    for path in sorted(root.rglob("*.html")):
        name = kind(path, root)
        if name not in chosen or path.stat().st_size > chosen[name].stat().st_size:
            chosen[name] = path
    return sorted(chosen.values())
