"""What the search must find, told a second time in Python: the texts of pages, and which pages hold all words of a query.

`write_index(SITE)` writes the index of a site in the form of the program's own, one call of `taizhangSearch.add` a file.
"""

import html
import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import html5lib

# Elements that stand in a line of text; all others begin and end a block.
INLINE = set(
    "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr".split())
# What shows nothing without scripts.
LEFT_OUT = set("form script style template".split())
KINDS = ("tasks", "indicators", "departments", "workstreams", "actions", "commitments", "briefings", "changes")


@dataclass(frozen=True)
class Entry:
    """A page as the search sees it."""

    address: str
    kind: str
    title: str
    texts: tuple[str, ...]

    def holds(self, query: str) -> bool:
        texts = [fold(text) for text in (self.title, *self.texts)]
        return all(any(word in text for text in texts) for word in fold(query).split())


def fold(text: str) -> str:
    """Small letters, half width, compatibility forms."""
    return unicodedata.normalize("NFKC", text).lower()


def blocks(element) -> list[str]:
    """The texts of an element's blocks in reading order, white space collapsed."""
    found, line = [], []

    def end() -> None:
        text = " ".join("".join(line).split())
        line.clear()
        if text:
            found.append(text)

    def walk(node) -> None:
        is_inline = local(node) in INLINE
        if not is_inline:
            end()
        line.append(node.text or "")
        for child in node:
            if isinstance(child.tag, str) and local(child) not in LEFT_OUT:
                walk(child)
            line.append(child.tail or "")
        if not is_inline:
            end()

    walk(element)
    return found


def local(element) -> str:
    return element.tag.rsplit("}")[-1]


def read(path: Path, root: Path) -> Entry:
    address = path.relative_to(root).as_posix()
    page = html5lib.parse(path.read_text("utf-8"), namespaceHTMLElements=False)
    main = page.find(".//main")
    heading = main.find(".//h1")
    title = " ".join("".join(heading.itertext()).split()) if heading is not None else ""
    return Entry(address, kind(address), title, tuple(blocks(main)))


def kind(address: str) -> str:
    return address.split("/")[0] if "/" in address else address.removesuffix(".html").replace("index", "home")


def entries(root: Path) -> list[Entry]:
    """All pages that the search covers: not itself, and not the page for wrong addresses."""
    paths = sorted(path for path in root.rglob("*.html") if path.name != "404.html" and path.parent.name != "search")
    return [read(path, root) for path in paths]


def write_index(root: Path, pages: list[Entry], part_bytes: int = 256 * 1024) -> int:
    """Writes search/1.js, search/2.js, …; gives how many."""
    numbers: dict[str, int] = {}
    parts: list[tuple[list[str], list[list]]] = [([], [])]
    size = 0
    for page in pages:
        fresh = [text for text in dict.fromkeys(page.texts) if text not in numbers]
        for text in fresh:
            numbers[text] = len(numbers)
        ids = [numbers[text] for text in dict.fromkeys(page.texts)]
        cost = sum(len(text.encode()) + 3 for text in fresh) + 6 * len(ids) + 80
        if size and size + cost > part_bytes:
            parts.append(([], []))
            size = 0
        size += cost
        parts[-1][0].extend(fresh)
        parts[-1][1].append([page.address, page.kind, page.title, ids])
    folder = root / "search"
    folder.mkdir(exist_ok=True)
    for number, (texts, rows) in enumerate(parts, 1):
        call = f"taizhangSearch.add({number}, {len(parts)}, {literal(texts)}, {literal(rows)});\n"
        (folder / f"{number}.js").write_text(call, encoding="utf-8")
    return len(parts)


def literal(value) -> str:
    """A value as it may stand in a script, whatever its texts hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<\u2028\u2029\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", text)


LABELS = dict(zip((*KINDS, "other"), "任务 指标 单位 板块 专项行动 方案事项 简报 本月变化 栏目".split()))


def group_of(entry: Entry) -> str:
    """The heading under which a page is found."""
    return LABELS.get(entry.kind, LABELS["other"])


def write_page(root: Path, pages: list[Entry]) -> None:
    """Writes search/index.html in the frame of another page, with the lists that `search.mustache` makes."""
    groups = ""
    for label in LABELS.values():
        links = "".join(
            f'<li><a href="../{page.address}">{html.escape(page.title)}</a></li>\n' for page in pages if group_of(page) == label)
        if links:
            groups += f"<section>\n<header><h2>{label}</h2></header>\n<ul>\n{links}</ul>\n</section>\n"
    body = f'<div class="title"><h1>搜索</h1></div>\n<div class="page-lists" data-search-lists>\n{groups}</div>\n'
    frame = (root / "about/index.html").read_text("utf-8")
    page = re.sub(r'(<main id="main"[^>]*>).*</main>', lambda match: f"{match[1]}\n{body}</main>", frame, flags=re.S)
    page = page.replace("about/index.html\">", "search/index.html\">", 1).replace(' aria-current="page"', "")
    page = re.sub("<title>[^<]*", "<title>搜索", page)
    (root / "search").mkdir(exist_ok=True)
    (root / "search/index.html").write_text(page, encoding="utf-8")


def write_one_file(root: Path, target: Path, pages: list[Entry]) -> None:
    """Writes all pages as sections of one file, as far as the search needs them; styles and script stay beside it."""
    sections = ""
    for number, page in enumerate([*pages, Entry("search/index.html", "search", "搜索", ())], 1):
        main = re.search(r'<main id="main"[^>]*>(.*)</main>', (root / page.address).read_text("utf-8"), re.S)[1]
        text = re.sub(r' (id|aria-labelledby|headers|for)="[^"]*"', "", re.sub(r'href="[^"]*"', 'href="#p1"', main))
        name = html.escape(page.title)
        sections += (f'<section class="page" id="p{number}" data-address="{page.address}" data-kind="{page.kind}"'
                     f' data-title="{name}">{text}</section>\n')
    frame = (root / "index.html").read_text("utf-8")
    whole = re.sub(r"<main .*</main>", lambda match: f'<main id="main">{sections}</main>', frame, flags=re.S)
    whole = whole.replace("<html ", "<html data-single ", 1).replace('href="search/index.html"', f'href="#p{len(pages) + 1}"')
    target.write_text(whole, encoding="utf-8")
