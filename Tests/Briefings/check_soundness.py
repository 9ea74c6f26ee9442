"""Checks that a PDF is sound: its fonts, text, tags, outline, links and what it says of itself."""

import re
import subprocess
from datetime import date
from pathlib import Path

import structure
from check_pages import HEADINGS
from pack import Pack
from paper import Box, Document

RADICALS = re.compile("[\u2e80-\u2fdf]")
LOST = "\ufffd"


def check_file(pdf: Path) -> list[str]:
    """What qpdf, pdffonts and mutool say against a file."""
    problems = []
    done = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True)
    if done.returncode != 0:
        problems.append(f"qpdf: {(done.stderr or done.stdout).strip()}")
    fonts = tool("pdffonts", pdf).splitlines()[2:]
    if not fonts:
        problems.append("pdffonts: there are no fonts")
    for line in fonts:
        kind, embedded = line[37:54].strip(), line[72:75].strip()
        if "Type 3" in kind:
            problems.append(f"pdffonts: Type 3: {line}")
        if embedded != "yes":
            problems.append(f"pdffonts: not embedded: {line}")
    return problems + check_extracted(extracted(pdf))


def extracted(pdf: Path) -> str:
    return tool("mutool", "draw", "-F", "txt", "-o", "-", pdf)


def check_extracted(text: str) -> list[str]:
    problems = []
    radicals = sorted(set(RADICALS.findall(text)))
    if radicals:
        problems.append(f"mutool: the text has radicals instead of characters: {' '.join(radicals)}")
    if LOST in text:
        where = text.index(LOST)
        problems.append(f"mutool: a character is lost in “{text[max(0, where - 15):where + 15]}”")
    return problems


def check_texts(text: str, expected: list[str]) -> list[str]:
    """Each expected text comes back character for character; line breaks are all that may differ."""
    whole = joined(text)
    return [f"mutool: “{each}” does not come back" for each in expected if joined(each) not in whole]


def joined(text: str) -> str:
    """A text without blanks: a line break may have replaced one."""
    return re.sub(r"\s+", "", text)


def check_about(pdf: Path, title: str, language: str, day: date, author: str) -> list[str]:
    """The file's title, author, language and dates, and that it is tagged."""
    said = dict(
        (key.strip(), value.strip()) for key, _, value in
        (line.partition(":") for line in tool("pdfinfo", "-isodates", pdf).splitlines())
    )
    problems = []
    for key, expected in (("Title", title), ("Author", author), ("Tagged", "yes")):
        if said.get(key, "") != expected:
            problems.append(f"pdfinfo: {key} is “{said.get(key, '')}”, not “{expected}”")
    for key in ("CreationDate", "ModDate"):
        if not said.get(key, "").startswith(day.isoformat()):
            problems.append(f"pdfinfo: {key} is {said.get(key)}, not {day}")
    found = structure.language(pdf)
    if not found.lower().startswith(language):
        problems.append(f"the file's language is “{found}”, not {language}")
    return problems


def check_tags(document: Document, pack: Pack) -> list[str]:
    """Headings, tables with heads and figures with alternative texts; the outline has the headings of the page."""
    tree = structure.read(document.path)
    if tree is None:
        return ["the file is not tagged"]
    problems = []
    tagged = [int(each.kind[1]) for each in tree.all(*HEADINGS)]
    expected = [(level, joined(title)) for level, title in pack.headings]
    if tagged != [level for level, _ in expected]:
        problems.append(f"the tags have headings of the levels {tagged}, the page {[level for level, _ in expected]}")
    # Its levels follow the nesting: a heading before the title has no other above it.
    outline = [joined(title) for _, title, _ in document.outline]
    titles = [title for _, title in expected]
    if outline != titles:
        problems.append(f"the outline differs from the headings: {sorted(set(outline) ^ set(titles))[:4]}")
    skipped = [(one, other) for one, other in zip(tagged, tagged[1:]) if other > one + 1]
    problems += [f"a heading of level {other} follows one of level {one}" for one, other in skipped[:1]]
    for table in tree.all("Table"):
        if not table.all("TH"):
            problems.append(f"the table on page {table.pages[:1]} has no TH")
    for figure in tree.all("Figure"):
        if not any(each.alternative.strip() for each in figure.all("Figure")):
            problems.append(f"the figure on page {figure.pages[:1]} has no alternative text")
    return problems


def check_contents(document: Document, pack: Pack) -> list[str]:
    """Contents stand in packs of more than eight pages; each entry leads to the page printed beside it."""
    problems = []
    count = len(document.pages)
    if not pack.contents:
        return [f"there are no contents, but {count} pages"] if count > 8 else []
    if count <= 8:
        problems.append(f"there are contents, but only {count} pages")
    links = inner_links(document)
    starts = {joined(title): page for _, title, page in document.outline}
    for entry in pack.contents:
        name = entry.target.removeprefix("#")
        led = links.get(name)
        if led is None:
            problems.append(f"the entry “{entry.words}” has no link in the PDF")
            continue
        page, beside = led
        if str(page) != entry.page or beside != str(page):
            problems.append(f"“{entry.words}” leads to page {page}, the HTML says {entry.page}, the print {beside}")
        if starts.get(joined(entry.words), page) != page:
            problems.append(f"“{entry.words}” stands on page {starts[joined(entry.words)]}, its link leads to {page}")
    return problems


def inner_links(document: Document) -> dict[str, tuple[int, str]]:
    """By its target: the page that a link leads to, and the number that ends its line."""
    found: dict[str, tuple[int, str]] = {}
    for page in document.pages[:3]:
        for link in page.page.get_links():
            name = link.get("nameddest")
            if not name or name in found:
                continue
            box = Box.of(link["from"])
            line = sorted(
                (one for one in page.characters if box.top - 0.5 < one.baseline < box.bottom + 0.5),
                key=lambda one: one.box.left,
            )
            number = re.search(r"\d+$", "".join(one.text for one in line))
            found[name] = (link["page"] + 1, number.group() if number else "")
    return found


def tool(*arguments) -> str:
    return subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=120).stdout
