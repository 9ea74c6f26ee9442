"""The tags of a PDF: its headings, tables, rows and figures, each with the pages that its content stands on."""

from dataclasses import dataclass, field

import pikepdf


@dataclass
class Element:
    """A node of the structure tree."""

    kind: str
    alternative: str
    children: list["Element"] = field(default_factory=list)
    # Of its own marked content, in reading order, from 1.
    own_pages: list[int] = field(default_factory=list)

    @property
    def pages(self) -> list[int]:
        """Of all that it holds, in reading order."""
        return self.own_pages + [page for child in self.children for page in child.pages]

    def all(self, *kinds: str) -> list["Element"]:
        """The elements of these kinds in it, in reading order; tables within what was found too."""
        found = [self] if self.kind in kinds else []
        return found + [each for child in self.children for each in child.all(*kinds)]


def read(path) -> Element | None:
    """The tree of a file; none where it is not tagged."""
    with pikepdf.open(path) as pdf:
        root = pdf.Root.get("/StructTreeRoot")
        if root is None:
            return None
        numbers = {page.obj.objgen: index + 1 for index, page in enumerate(pdf.pages)}
        return element(root, numbers, None)


def element(node: pikepdf.Object, numbers: dict, page: int | None) -> Element:
    here = number(node, numbers) or page
    made = Element(str(node.get("/S", "/Root"))[1:], str(node.get("/Alt", "")))
    for kid in kids(node):
        if isinstance(kid, int):
            if here is not None:
                made.own_pages.append(here)
        elif str(kid.get("/Type", "")) in ("/MCR", "/OBJR"):
            place = number(kid, numbers) or here
            if place is not None and str(kid.get("/Type")) == "/MCR":
                made.own_pages.append(place)
        else:
            made.children.append(element(kid, numbers, here))
    return made


def number(node: pikepdf.Object, numbers: dict) -> int | None:
    page = node.get("/Pg")
    return numbers.get(page.objgen) if page is not None else None


def kids(node: pikepdf.Object) -> list:
    found = node.get("/K")
    if found is None:
        return []
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def leaves(root: Element) -> list[tuple[Element, list[Element]]]:
    """Every element with content of its own, in reading order, with what it stands in."""
    found: list[tuple[Element, list[Element]]] = []

    def walk(each: Element, above: list[Element]) -> None:
        if each.own_pages:
            found.append((each, above))
        for child in each.children:
            walk(child, above + [each])

    walk(root, [])
    return found
