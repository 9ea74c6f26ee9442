"""Checks what a built site has for programs by the programs that read it: `check_machines.py SITE`.

Calendars by icalendar, feeds by feedparser and a schema, the data in pages by rdflib, and whether every address that
stands in a sitemap, a feed or the head of a page is that of a file.
"""

import argparse
import json
import re
import struct
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import unquote, urlsplit

import feedparser
import icalendar
import rdflib
from jsonschema import Draft202012Validator
from pages import Page, read_site

UNLISTED = {"404.html", "search/index.html"}
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
URN = re.compile(r"urn:[a-z0-9][a-z0-9-]{0,31}:[A-Za-z0-9()+,\-.:=@;$_!*'%/?#]+")
SCHEMA_ORG = {"@vocab": "https://schema.org/"}
DATASET = ["name", "description", "dateModified", "temporalCoverage"]
TEXT = {"type": "string", "minLength": 1}
ADDRESS = {"type": "string", "pattern": "^https?://"}
# https://www.jsonfeed.org/version/1.1/, as far as our feeds use it.
FEED_SCHEMA = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "home_page_url": ADDRESS,
        "feed_url": ADDRESS,
        "language": TEXT,
        "authors": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["name"]}},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "content_html"],
                "properties": {
                    "id": TEXT,
                    "url": ADDRESS,
                    "title": TEXT,
                    "content_html": TEXT,
                    "date_modified": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"},
                },
            },
        },
    },
}


def check_site(root: Path) -> list[str]:
    """Everything that is wrong with what a built site has for programs."""
    pages = {page.path.relative_to(root).as_posix(): page for page in read_site(root)}
    base = canonical(pages["index.html"]) if "index.html" in pages else None
    problems = check_calendars(root) + check_data(root, base, pages)
    if base is None:
        return problems + check_nothing_absolute(root, pages)
    return (
        problems + check_feeds(root, base) + check_sitemap(root, base, pages) + check_heads(root, base, pages)
        + check_not_found(root, base, pages)
    )


def canonical(page: Page) -> str | None:
    """The address that a page gives as its own."""
    links = [values for tag, values, _ in page.elements if tag == "link" and values.get("rel") == "canonical"]
    return links[0].get("href") if links else None


def metas(page: Page) -> dict[str, str]:
    """The contents of the meta elements of a page, by their names."""
    found = [values for tag, values, _ in page.elements if tag == "meta"]
    return {values.get("name") or values.get("property") or "": values.get("content", "") for values in found}


def file_at(address: str, root: Path, base: str) -> Path | None:
    """The file that an address is of; None for one outside of the site."""
    if not address.startswith(base):
        return None
    return root / (unquote(urlsplit(address[len(base):]).path) or "index.html")


def missing(address: str, root: Path, base: str) -> bool:
    path = file_at(address, root, base)
    return path is None or not path.is_file()


def check_calendars(root: Path) -> list[str]:
    """What icalendar, and the limits of lines, say of every calendar."""
    problems = []
    for path in sorted(root.rglob("*.ics")):
        name, data = path.relative_to(root), path.read_bytes()
        lines = data.split(b"\r\n")
        if lines[-1] or b"\n" in b"".join(lines) or any(len(line) > 75 for line in lines):
            problems.append(f"{name}: has a line that is too long or wrongly ended")
        try:
            events = icalendar.Calendar.from_ical(data).walk("VEVENT")
        except ValueError as error:
            problems.append(f"{name}: {error}")
            continue
        ids = [str(event.get("UID")) for event in events]
        if not events or len(set(ids)) < len(ids):
            problems.append(f"{name}: has no events, or two of the same UID")
        for event in events:
            start, end = event.decoded("DTSTART"), event.decoded("DTEND", None)
            wrong = event.errors or not event.get("SUMMARY") or not event.get("DTSTAMP")
            if wrong or end is not None and (end - start).days != 1:
                problems.append(f"{name}: {event.get('UID')} is no whole day with a summary and a stamp")
    return problems


def check_feeds(root: Path, base: str) -> list[str]:
    """What feedparser and the schema say of every feed, and whether both forms say the same."""
    problems = [] if (root / "feed.atom").is_file() else ["feed.atom: is missing"]
    for path in sorted(root.rglob("feed.atom")):
        name = path.relative_to(root)
        feed = feedparser.parse(path.read_bytes())
        if feed.bozo or feed.version != "atom10":
            problems.append(f"{name}: {feed.get('bozo_exception', feed.version)}")
        problems += [f"{name}: {key} is missing" for key in ("id", "title", "updated", "author") if not feed.feed.get(key)]
        for entry in feed.entries:
            problems += [f"{name}: {entry.id} is no URN"] if not URN.fullmatch(entry.id) else []
            problems += [f"{name}: {entry.link} is no page"] if missing(entry.link, root, base) else []
            problems += [f"{name}: {entry.id} is empty"] if not entry.content[0].value else []
            if not entry.updated_parsed:
                problems.append(f"{name}: {entry.updated} is no time")
        problems += check_json_feed(path.with_suffix(".json"), root, base, [entry.id for entry in feed.entries])
    return problems


def check_json_feed(path: Path, root: Path, base: str, ids: list[str]) -> list[str]:
    name = path.relative_to(root)
    feed = json.loads(path.read_text("utf-8"))
    problems = [f"{name}: {error.message}" for error in Draft202012Validator(FEED_SCHEMA).iter_errors(feed)]
    if problems:
        return problems
    if [item["id"] for item in feed["items"]] != ids:
        problems.append(f"{name}: has other entries than feed.atom")
    addresses = [feed["home_page_url"], feed["feed_url"]] + [item["url"] for item in feed["items"]]
    return problems + [f"{name}: {address} is no file" for address in addresses if missing(address, root, base)]


def check_sitemap(root: Path, base: str, pages: dict[str, Page]) -> list[str]:
    """Whether the sitemap that robots.txt names lists each page, and nothing else."""
    if f"Sitemap: {base}sitemap.xml\n" not in (root / "robots.txt").read_text("utf-8"):
        return ["robots.txt: does not name the sitemap"]
    top = ElementTree.parse(root / "sitemap.xml").getroot()
    parts = [top]
    if top.tag == SITEMAP + "sitemapindex":
        parts = [ElementTree.parse(file_at(part.text or "", root, base)).getroot() for part in top.iter(SITEMAP + "loc")]
    listed = [element.text or "" for part in parts for element in part.iter(SITEMAP + "loc")]
    files = {file_at(address, root, base) for address in listed}
    wanted = {root / name for name in pages if name not in UNLISTED}
    problems = [f"sitemap.xml: {address} is no page" for address in listed if missing(address, root, base)]
    problems += [f"sitemap.xml: lacks {path.relative_to(root)}" for path in sorted(wanted - files)]
    if len(set(listed)) < len(listed) or files - wanted:
        problems.append("sitemap.xml: lists something twice, or what it should not")
    return problems


def check_heads(root: Path, base: str, pages: dict[str, Page]) -> list[str]:
    """Whether each page gives its own address, and a picture of the right size where it has one."""
    problems = []
    for name, page in pages.items():
        if name == "404.html":
            continue
        own, graph = canonical(page), metas(page)
        if own is None or file_at(own, root, base) != root / name or graph.get("og:url") != own:
            problems.append(f"{name}: gives {own} and {graph.get('og:url')} as its own address")
        picture = graph.get("og:image")
        if picture and missing(picture, root, base):
            problems.append(f"{name}: its picture {picture} is no file")
    picture = root / "og.png"
    if picture.is_file() and struct.unpack(">II", picture.read_bytes()[16:24]) != (1200, 630):
        problems.append("og.png: is not 1200 × 630")
    return problems


def check_data(root: Path, base: str | None, pages: dict[str, Page]) -> list[str]:
    """What rdflib reads from the data in pages."""
    problems = []
    for name, page in pages.items():
        for tag, values, line in page.elements:
            if tag != "script" or values.get("type") != "application/ld+json":
                continue
            text = next(text for text, at in page.scripts if at == line)
            try:
                document = json.loads(text)
                if document["@context"] != "https://schema.org":
                    problems.append(f"{name}: its data has another context than schema.org")
                # The context lies on the web; what it says of our names is this.
                graph = rdflib.Graph().parse(data=json.dumps(document | {"@context": SCHEMA_ORG}), format="json-ld")
            except (ValueError, KeyError) as error:
                problems.append(f"{name}: its data cannot be read: {error}")
                continue
            problems += check_graph(name, graph)
            for address in map(str, graph.objects(None, rdflib.URIRef("https://schema.org/contentUrl"))):
                lies = not missing(address, root, base) if base else (page.path.parent / unquote(address)).is_file()
                problems += [] if lies else [f"{name}: its data lies at {address}, which is no file"]
    return problems


def check_graph(name: str, graph: rdflib.Graph) -> list[str]:
    schema = rdflib.Namespace("https://schema.org/")
    sets = list(graph.subjects(rdflib.RDF.type, schema.Dataset))
    problems = [] if len(graph) else [f"{name}: its data says nothing"]
    if name == "index.html" and len(sets) != 1:
        problems.append(f"{name}: describes {len(sets)} sets of data")
    for subject in sets:
        problems += [f"{name}: its set of data has no {key}" for key in DATASET if not graph.value(subject, schema[key])]
    return problems


def check_not_found(root: Path, base: str, pages: dict[str, Page]) -> list[str]:
    """Whether the page for wrong addresses leads to files from any depth."""
    host = "{0.scheme}://{0.netloc}".format(urlsplit(base))
    links = [reference.value for reference in pages["404.html"].references if reference.element == "a"]
    wrong = [link for link in links if not link.startswith("/") or missing(host + link, root, base)]
    return [f"404.html: {link} does not lead to a file from any depth" for link in wrong]


def check_nothing_absolute(root: Path, pages: dict[str, Page]) -> list[str]:
    """Whether a site without an address has nothing that needs one."""
    names = ["sitemap.xml", "robots.txt", "og.png"]
    found = [name for name in names if (root / name).exists()]
    found += [path.relative_to(root).as_posix() for pattern in ("feed.atom", "feed.json") for path in root.rglob(pattern)]
    problems = [f"{name}: needs an address, and the site has none" for name in found]
    for name, page in pages.items():
        if metas(page).keys() & {"og:url", "og:image"} or canonical(page):
            problems.append(f"{name}: gives an address, and the home page none")
    return problems


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("site", type=Path)
    root = options.parse_args().site
    problems = check_site(root)
    for problem in problems:
        print(problem)
    calendars, feeds = len(list(root.rglob("*.ics"))), len(list(root.rglob("feed.*")))
    print(f"machines: {calendars} calendars, {feeds} feeds, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
