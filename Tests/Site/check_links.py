"""Checks that every link, id and resource of a built site is sound: `check_links.py SITE [--sample]`."""

import argparse
import base64
import hashlib
import re
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pages import PAINT, Page, Reference, read_site

OUTSIDE = {"https", "http", "mailto", "tel"}
LINKS = {"a", "area"}
# What the ledger shows of itself, as `ledger.js` writes it into the address; without scripts the page shows all.
LEDGER_FILTER = r"[a-z]+=[\w.-]+(&[a-z]+=[\w.-]+)*"
DATA = "application/ld+json"
# What a page says of its own address; nothing is loaded from there.
NAMES = {"canonical", "alternate"}


def check_page(page: Page, name: str, ids: dict[Path, set[str]], root: Path) -> list[str]:
    """Everything that is wrong with one page, as lines of text."""
    problems = [f"{name}:{line}: the id '{value}' stands twice" for value, line in _repeated(page.ids)]
    known = page.id_names()
    for attribute, value, line in page.id_references:
        if value not in known:
            problems.append(f"{name}:{line}: {attribute} names '{value}', which is no id of the page")
    for tag, attributes, line in page.elements:
        problems += [f"{name}:{line}: {fault}" for fault in attribute_faults(tag, attributes)]
    for line in blocked_scripts(page):
        problems.append(f"{name}:{line}: has a script in the page, which the content policy blocks")
    for reference in page.references:
        fault = check_reference(page, reference, ids, root)
        if fault:
            problems.append(f"{name}:{reference.line}: {reference.attribute}='{reference.value}' {fault}")
    if not page.language:
        problems.append(f"{name}:1: the html element has no lang")
    if not page.title.strip():
        problems.append(f"{name}:1: there is no title")
    return problems


def check_reference(page: Page, reference: Reference, ids: dict[Path, set[str]], root: Path) -> str | None:
    """What is wrong with one address; None when it is sound."""
    address = urlsplit(reference.value)
    if address.scheme or address.netloc:
        return _check_outside(reference, address.scheme)
    if reference.value.startswith("/"):
        return "is not relative"
    if address.path.endswith("/") or address.path in (".", ".."):
        return "does not end in a file"
    if not address.path and not address.fragment:
        return "is empty"
    target = (page.path.parent / unquote(address.path)).resolve() if address.path else page.path.resolve()
    if not target.is_relative_to(root.resolve()):
        return "leaves the site"
    if not target.is_file():
        return "points to no file"
    if re.fullmatch(LEDGER_FILTER, address.fragment) and "ledger.js" in target.read_text("utf-8", "replace"):
        return None
    if address.fragment and unquote(address.fragment) not in ids.get(target, set()):
        return "points to no id"
    return None


def check_site(root: Path, sample: bool = False) -> list[str]:
    """Everything that is wrong with a built site, in order of page."""
    pages = read_site(root)
    if not pages:
        return [f"{root}: there are no pages"]
    ids = {page.path.resolve(): page.id_names() for page in pages}
    problems = []
    for page in pages:
        name = str(page.path.relative_to(root))
        problems += check_page(page, name, ids, root)
        if sample and "示例数据" not in page.text:
            problems.append(f"{name}:1: nothing says 示例数据")
    return problems


def _check_outside(reference: Reference, scheme: str) -> str | None:
    if reference.element == "img" and reference.attribute == "src" and scheme == "data":
        return None
    if reference.element == "link" and reference.rel in NAMES and scheme in ("https", "http"):
        return None
    if reference.element not in LINKS:
        return "loads from outside the site"
    if scheme not in OUTSIDE:
        return "has a scheme that is not allowed"
    if scheme in ("https", "http") and not {"noopener", "noreferrer"} <= set(reference.rel.split()):
        return "leads outside without rel='noopener noreferrer'"
    return None


def blocked_scripts(page: Page) -> list[int]:
    """The lines with a script in the page whose sum the content policy does not name."""
    policy = " ".join(
        values.get("content", "") for tag, values, _ in page.elements
        if tag == "meta" and values.get("http-equiv", "").lower() == "content-security-policy"
    )
    # Data is no script, whatever its element is called: nothing runs it.
    data = {line for tag, values, line in page.elements if tag == "script" and values.get("type", "") == DATA}
    scripts = [(text, line) for text, line in page.scripts if line not in data]
    sums = {line: base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text, line in scripts}
    return [line for line, sum in sums.items() if f"'sha256-{sum}'" not in policy]


def attribute_faults(tag: str, attributes: dict[str, str]) -> list[str]:
    """What an element holds that the content policy of the pages forbids."""
    faults = []
    for name, value in attributes.items():
        if name == "style":
            faults.append("has a style attribute, which the content policy blocks")
        if name.startswith("on"):
            faults.append(f"has an {name} attribute, which the content policy blocks")
        if name in ("srcset", "ping") or "url(" in PAINT.sub("", value):
            faults.append(f"has an address in {name} that is not checked")
    if tag == "base":
        faults.append("has a base element")
    return faults


def _repeated(ids: list[tuple[str, int]]) -> list[tuple[str, int]]:
    seen: set[str] = set()
    repeated = []
    for value, line in ids:
        if value in seen:
            repeated.append((value, line))
        seen.add(value)
    return repeated


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("site", type=Path)
    options.add_argument("--sample", action="store_true", help="every page must say 示例数据")
    chosen = options.parse_args()
    problems = check_site(chosen.site, chosen.sample)
    for problem in problems:
        print(problem)
    pages = sum(1 for _ in chosen.site.rglob("*.html"))
    print(f"links and ids: {pages} pages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
