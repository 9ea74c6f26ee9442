"""Checks pictures of charts: `check_charts.py FOLDER-OR-FILE…` (SVG files, and pages with pictures in them).

Sound XML that says what it shows; in Chromium no text over another or outside, contrast in light and dark, series
told apart without colour; in librsvg a picture that is not blank.
"""

import argparse
import io
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from browser import COLOURS, launch
from check_links import attribute_faults
from pages import ID_REFERENCES, PAINT
from PIL import Image
from pictures import NAMESPACE, Picture, read_pictures, rendered_by_rsvg
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).resolve().parent
STYLESHEET = HERE.parent.parent / "Templates/assets/taizhang.css"
SCRIPT = (HERE / "check_charts.js").read_text(encoding="utf-8").replace("// COLOURS", COLOURS)
FOREIGN = {"script", "foreignObject", "image", "iframe", "object", "embed", "audio", "video", "animate", "set"}
ROLES = {"img", "group"}
VIEW_BOX = re.compile(r"-?[\d.]+ -?[\d.]+ (?!0 )[\d.]+ (?!0$)[\d.]+")
BATCH = 40


def local(name: str) -> str:
    """A name without its namespace; the one of links keeps its old prefix."""
    space, _, bare = name.rpartition("}")
    return f"xlink:{bare}" if space.endswith("/xlink") else bare


def check_source(picture: Picture) -> list[str]:
    """Everything that is wrong with the text of a picture."""
    if "<!DOCTYPE" in picture.source or "<!ENTITY" in picture.source:
        return ["has a document type: write none"]
    try:
        root = ElementTree.fromstring(picture.document())
    except ElementTree.ParseError as error:
        return [f"is not well-formed XML: {error}"]
    if root.tag != f"{{{NAMESPACE}}}svg":
        return [f"the root is {root.tag}, not svg in its namespace"]
    ids = [element.get("id") for element in root.iter() if "id" in element.attrib]
    problems = [f"the id '{name}' stands twice" for name in sorted({name for name in ids if ids.count(name) > 1})]
    for element in root.iter():
        attributes = {local(name): value for name, value in element.attrib.items()}
        problems += [f"<{local(element.tag)}> {fault}" for fault in _element_faults(element, attributes, set(ids))]
    return problems + _root_faults(root)


def is_well_formed(picture: Picture) -> bool:
    """Whether a picture can be drawn at all."""
    try:
        ElementTree.fromstring(picture.document())
    except ElementTree.ParseError:
        return False
    return True


def _element_faults(element: ElementTree.Element, attributes: dict[str, str], ids: set[str]) -> list[str]:
    tag = local(element.tag)
    faults = attribute_faults(tag, attributes)
    if tag in FOREIGN:
        faults.append("must not stand in a picture")
    if tag == "style" and ("@import" in (element.text or "") or "url(" in PAINT.sub("", element.text or "")):
        faults.append("loads from outside the picture")
    for name, value in attributes.items():
        if name in ("href", "xlink:href", "src"):
            faults += _address_faults(tag, name, value, ids)
        named = PAINT.findall(value) + (value.split() if name in ID_REFERENCES else [])
        faults += [f"names '{part}' in {name}, which is no id of the picture" for part in named if part not in ids]
    return faults


def _address_faults(tag: str, name: str, value: str, ids: set[str]) -> list[str]:
    address = urlsplit(value)
    if value.startswith("#"):
        return [] if value[1:] in ids else [f"{name}='{value}' points to no id"]
    if tag != "a":
        return [f"{name}='{value}' loads from outside the picture"]
    if address.scheme or address.netloc or value.startswith("/") or not address.path:
        return [f"{name}='{value}' must be the relative address of a page"]
    return []


def _root_faults(root: ElementTree.Element) -> list[str]:
    problems = [] if VIEW_BOX.fullmatch(root.get("viewBox", "")) else ["the root has no viewBox of any size"]
    if root.get("aria-hidden") == "true":
        return problems
    if root.get("role") not in ROLES:
        problems.append(f"the root's role is {root.get('role')}, not img or group")
    wanted = ("title",) if "chart-row" in root.get("class", "").split() else ("title", "desc")
    named = root.get("aria-labelledby", "").split()
    for tag in ("title", "desc"):
        element = root.find(f"{{{NAMESPACE}}}{tag}")
        if element is None or not (element.text or "").strip():
            problems += [f"the root has no {tag}"] if tag in wanted else []
        elif element.get("id") not in named:
            problems.append(f"the root's aria-labelledby does not name its {tag}")
    return problems


def check_rsvg(picture: Picture) -> list[str]:
    """Whether librsvg draws the picture, and more than one colour of it."""
    png, complaint = rendered_by_rsvg(picture)
    if complaint or not png:
        return [f"librsvg: {complaint or 'nothing was drawn'}"]
    with Image.open(io.BytesIO(png)) as image:
        blank = all(low == high for low, high in image.convert("RGBA").getextrema())
    return ["librsvg: the picture is blank"] if blank else []


def views(stylesheet: str) -> list[dict]:
    """The ways in which a picture is looked at: on a page in both schemes, and as a file of its own."""
    return [
        {"name": "light", "scheme": "light", "css": stylesheet, "geometry": True},
        {"name": "dark", "scheme": "dark", "css": stylesheet, "geometry": False},
        {"name": "alone", "scheme": "light", "css": "", "geometry": False},
    ]


class ChartBrowser:
    """One page of a browser through which all pictures pass."""

    def __init__(self, browser: Browser, stylesheet: str):
        self.stylesheet = stylesheet
        self.page = browser.new_page()
        self.page.set_content(f"<!DOCTYPE html><html><head><style>{stylesheet}</style></head><body></body></html>")
        self.page.add_script_tag(content=SCRIPT)

    def check(self, pictures: list[Picture]) -> list[list[str]]:
        """The problems of each picture."""
        problems: list[list[str]] = [[] for _ in pictures]
        for view in views(self.stylesheet):
            self.page.emulate_media(color_scheme=view["scheme"])
            for start in range(0, len(pictures), BATCH):
                sources = [picture.source for picture in pictures[start : start + BATCH]]
                found = self.page.evaluate("([pictures, view]) => checkCharts(pictures, view)", [sources, view])
                for index, problem in found:
                    problems[start + index].append(problem)
        return problems


def distinct(pictures: list[Picture]) -> list[Picture]:
    """Each picture once, under the first of its names: the pages of a site repeat many."""
    first: dict[str, Picture] = {}
    for picture in pictures:
        first.setdefault(picture.source, picture)
    return list(first.values())


def check_pictures(pictures: list[Picture]) -> list[str]:
    """Everything that is wrong with pictures, a line each, in order of picture."""
    sources = [check_source(picture) for picture in pictures]
    sound = [index for index, picture in enumerate(pictures) if is_well_formed(picture)]
    with sync_playwright() as playwright, ThreadPoolExecutor(os.cpu_count()) as pool:
        drawn = pool.map(check_rsvg, (pictures[index] for index in sound))
        browser = launch(playwright)
        charts = ChartBrowser(browser, STYLESHEET.read_text(encoding="utf-8"))
        shown = charts.check([pictures[index] for index in sound])
        browser.close()
        for index, in_browser, in_rsvg in zip(sound, shown, drawn, strict=True):
            sources[index] += in_browser + in_rsvg
    return [f"{picture.name}: {text}" for picture, found in zip(pictures, sources, strict=True) for text in found]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("places", type=Path, nargs="+")
    chosen = options.parse_args()
    pictures = distinct(read_pictures(chosen.places))
    problems = check_pictures(pictures) if pictures else ["there are no pictures"]
    for problem in problems:
        print(problem)
    print(f"charts: {len(pictures)} pictures, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
