"""Looks through the pages of a pack: none empty or half-filled, no heading alone, no row or chart cut in two."""

import re

import measures
import structure
from paper import Document, Page
from structure import Element

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")
LEAST_FILLED = 0.45
ANNEX = re.compile(r"^(附|Annex|Appendix)")


def check_pages(document: Document) -> list[str]:
    tree = structure.read(document.path)
    if tree is None:
        return ["the file is not tagged"]
    return (
        check_filled(document) + check_headings(document, tree) + check_rows(tree) + check_heads(tree)
        + check_figures(tree)
    )


def check_filled(document: Document) -> list[str]:
    """No page is empty, and none in the middle is used to less than 45 % of its height, but before an annex."""
    problems = []
    for page in document.pages:
        if not page.ink:
            problems.append(f"page {page.number} is empty")
        elif not may_end_early(document, page) and filled(page) < LEAST_FILLED:
            problems.append(f"page {page.number} is filled to {filled(page):.0%} of its height")
    return problems


def may_end_early(document: Document, page: Page) -> bool:
    """Whether a page is the last one, the contents, or comes before an annex or a turned page."""
    if page.number == len(document.pages):
        return True
    after = document.pages[page.number]
    if page.is_wide != after.is_wide:
        return True
    starts = any(place == after.number and ANNEX.match(title) for _, title, place in document.outline)
    return starts or (page.number == 1 and any(title.startswith(CONTENTS) for _, title, _ in document.outline))


CONTENTS = ("目", "本期目录", "Contents")


def filled(page: Page) -> float:
    """The share of the type area's height down to the lowest thing on the page."""
    _, top, _, bottom = measures.area(page.number, page.is_wide)
    return (max(box.bottom for box in page.ink) - top) / (bottom - top)


def check_headings(document: Document, tree: Element) -> list[str]:
    """What follows a heading begins on the heading's page, and stands below it."""
    problems = []
    places = structure.leaves(tree)
    titles = [title for _, title, _ in document.outline]
    count = 0
    previous: tuple[str, int] | None = None
    heading_of: Element | None = None
    for leaf, above in places:
        heading = next((one for one in above + [leaf] if one.kind in HEADINGS), None)
        page = leaf.own_pages[0]
        if previous is not None and heading is not heading_of and page != previous[1]:
            problems.append(f"heading “{previous[0]}” ends page {previous[1]}, what it heads begins on page {page}")
        if heading is None:
            previous = None
        else:
            if heading is not heading_of:
                count += 1
            name = titles[count - 1] if count <= len(titles) else heading.kind
            previous = (name, leaf.own_pages[-1])
        heading_of = heading
    return problems


def check_rows(tree: Element) -> list[str]:
    """No row stands on two pages, but for the heads that are repeated and cells that span several rows."""
    problems = []
    for index, table in enumerate(tree.all("Table"), 1):
        body = body_rows(table)
        for number, row in enumerate(body, 1):
            pages = sorted(set(row.pages))
            if len(pages) > 1:
                problems.append(f"table {index}: row {number} of {len(body)} stands on pages {pages}")
    return problems


def check_heads(tree: Element) -> list[str]:
    """A table's head stands on every page that has rows of it, and on no other."""
    problems = []
    for index, table in enumerate(tree.all("Table"), 1):
        heads = head_rows(table)
        rows = {page for row in body_rows(table) for page in row.pages}
        if not heads:
            problems.append(f"table {index} on pages {sorted(rows)} has no head")
            continue
        pages = {page for row in heads for page in row.pages}
        if pages - rows and rows:
            problems.append(f"table {index}: its head stands without rows on pages {sorted(pages - rows)}")
        if rows - pages:
            problems.append(f"table {index}: its head is missing on pages {sorted(rows - pages)}")
    return problems


def check_figures(tree: Element) -> list[str]:
    """No picture stands on two pages."""
    return [
        f"figure “{figure.alternative[:40]}” stands on pages {sorted(set(figure.pages))}"
        for figure in tree.all("Figure") if len(set(figure.pages)) > 1
    ]


def head_rows(table: Element) -> list[Element]:
    """The rows of headers before the first row with data."""
    found = []
    for row in table.all("TR"):
        if any(child.kind == "TD" for child in row.children):
            break
        found.append(row)
    return found


def body_rows(table: Element) -> list[Element]:
    heads = len(head_rows(table))
    return table.all("TR")[heads:]
