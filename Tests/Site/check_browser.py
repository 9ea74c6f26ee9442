"""Opens one page of every kind in Chromium from the disk: `check_browser.py SITE [--shots DIR]`.

At phone and desktop width, light and dark, with and without scripts: nothing overflows sideways, nothing is
reported on the console, nothing is asked of anywhere outside the folder, and the text is there and readable.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from browser import COLOURS, launch, run_check
from pages import one_of_each_kind
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

WIDTHS = (320, 1280)
LEAST_CONTRAST = 4.5

OVERFLOW = """() => {
  const root = document.scrollingElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const wide = [...document.querySelectorAll('body *')].find((element) => {
    if (element.closest('[role=region][tabindex], svg')) return false;
    return element.getBoundingClientRect().right > root.clientWidth + 0.5;
  });
  const name = wide ? wide.tagName.toLowerCase() + (wide.className ? '.' + wide.className : '') : 'unknown';
  return `${root.scrollWidth} px in ${root.clientWidth} px, first ${name}`;
}"""

# A cell so narrow that its words stand one character to a line.
SQUEEZED = """() => {
  const clipped = (element) => {
    const box = element.getBoundingClientRect();
    return box.width <= 1 || box.height <= 1 || (element.parentElement && clipped(element.parentElement));
  };
  const cell = [...document.querySelectorAll('td, th')].find((cell) => {
    const style = getComputedStyle(cell);
    const room = cell.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return cell.checkVisibility() && !clipped(cell) && style.writingMode === 'horizontal-tb'
      && cell.innerText.trim().length >= 5 && room < 2 * parseFloat(style.fontSize);
  });
  return cell ? `'${cell.innerText.trim().replace(/\\s+/g, ' ').slice(0, 20)}'` : null;
}"""

# The text that a reader gets without scripts; tools that only scripts can use stand in forms and buttons.
MAIN_TEXT = """() => {
  const main = (document.querySelector('main') ?? document.createElement('main')).cloneNode(true);
  main.querySelectorAll('form, script, template').forEach((element) => element.remove());
  return main.textContent.replace(/\\s+/g, ' ').trim();
}"""

VISIBLE_HEIGHT = "() => document.querySelector('main')?.getBoundingClientRect().height ?? 0"

# The least contrast between the text of common elements and what stands behind it.
CONTRAST = "() => {" + COLOURS + """
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgb(getComputedStyle(at).backgroundColor);
      if (color[3] === 255) return color;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches
      && getComputedStyle(document.documentElement).colorScheme.includes('dark') ? [18, 18, 18] : [255, 255, 255];
  };
  let worst = { ratio: 21, name: '' };
  for (const element of document.querySelectorAll('h1, h2, h3, p, li, td, th, a, caption, dt, dd')) {
    if (!element.textContent.trim() || !element.checkVisibility() || element.closest('svg, .skip')) continue;
    const ratio = contrast(rgb(getComputedStyle(element).color), behind(element));
    if (ratio < worst.ratio) worst = { ratio, name: `${element.tagName.toLowerCase()}.${element.className}` };
  }
  return { ...worst, page: light(behind(document.body)) };
}"""


@dataclass(frozen=True)
class View:
    """One way of looking at a page."""

    width: int
    dark: bool = False
    scripts: bool = True

    def __str__(self) -> str:
        return f"{self.width} px{', dark' if self.dark else ''}{'' if self.scripts else ', no scripts'}"

    def shot_name(self, name: str) -> str:
        return f"{name.replace('/', '-')}-{self.width}{'-dark' if self.dark else ''}.png"


def outside(address: str, root: Path) -> bool:
    """Whether a request leaves the site's folder."""
    parts = urlsplit(address)
    if parts.scheme in ("data", "blob", "about"):
        return False
    return parts.scheme != "file" or not Path(unquote(parts.path)).is_relative_to(root)


class Views:
    """The windows of one browser, one for each way of looking."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.contexts: dict[View, BrowserContext] = {}

    def __getitem__(self, view: View) -> BrowserContext:
        if view not in self.contexts:
            self.contexts[view] = self.browser.new_context(
                viewport={"width": view.width, "height": 900},
                color_scheme="dark" if view.dark else "light",
                java_script_enabled=view.scripts,
            )
        return self.contexts[view]


class Visit:
    """One page opened in one view, with everything that the browser reported about it."""

    def __init__(self, views: Views, path: Path, root: Path, view: View):
        self.root, self.path, self.view = root, path, view
        self.problems: list[str] = []
        self.page = views[view].new_page()
        self._listen(self.page)
        self.page.goto(path.as_uri(), wait_until="load")

    def _listen(self, page: Page) -> None:
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.problems.append(f"script error: {error}"))
        page.on("requestfailed", self._failed)
        page.on("request", self._request)

    def _failed(self, request) -> None:
        # A reader who leaves a page stops what it still asks for.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(f"not loaded: {request.url}")

    def _console(self, message) -> None:
        if message.type in ("error", "warning"):
            self.problems.append(f"console {message.type}: {message.text}")

    def _request(self, request) -> None:
        if outside(request.url, self.root):
            self.problems.append(f"request outside the folder: {request.url}")

    def close(self) -> list[str]:
        self.page.close()
        name = self.path.relative_to(self.root)
        return [f"{name} ({self.view}): {problem}" for problem in self.problems]


def check_view(views: Views, path: Path, root: Path, view: View, shots: Path | None) -> list[str]:
    """Everything that is wrong with a page in one view."""
    visit = Visit(views, path, root, view)
    page = visit.page
    if page.locator("main").count() != 1:
        visit.problems.append("there is not exactly one main element")
        return visit.close()
    overflow = page.evaluate(OVERFLOW)
    if overflow:
        visit.problems.append(f"overflows sideways: {overflow}")
    squeezed = page.evaluate(SQUEEZED)
    if squeezed:
        visit.problems.append(f"a table cell is squeezed to one character a line: {squeezed}")
    contrast = page.evaluate(CONTRAST)
    if contrast["ratio"] < LEAST_CONTRAST:
        visit.problems.append(f"contrast {contrast['ratio']:.2f} at {contrast['name']}")
    if view.dark and contrast["page"] > 0.2:
        visit.problems.append("the page stays light in dark mode")
    if shots:
        name = str(path.relative_to(root).with_suffix(""))
        page.screenshot(path=shots / view.shot_name(name), full_page=True)
    return visit.close()


def check_without_scripts(views: Views, path: Path, root: Path) -> list[str]:
    """Whether a page says the same with scripts and without."""
    visits = [Visit(views, path, root, view) for view in (View(1280), View(1280, scripts=False))]
    texts = [visit.page.evaluate(MAIN_TEXT) for visit in visits]
    if visits[1].page.evaluate(VISIBLE_HEIGHT) < 40 or len(texts[1]) < 10:
        visits[1].problems.append("shows nothing without scripts")
    elif texts[0] != texts[1]:
        visits[1].problems.append("says something else without scripts")
    return visits[1].close() + [problem for problem in visits[0].close() if "script error" in problem]


def check_site(root: Path, shots: Path | None = None) -> tuple[int, list[str]]:
    """How many pages were opened, and everything that is wrong with them."""
    root = root.resolve()
    pages = one_of_each_kind(root)
    problems = [] if pages else [f"{root}: there are no pages"]
    with sync_playwright() as playwright:
        browser = launch(playwright)
        views = Views(browser)
        for path in pages:
            for width in WIDTHS:
                problems += check_view(views, path, root, View(width), shots)
            problems += check_view(views, path, root, View(WIDTHS[0], dark=True), shots)
            problems += check_without_scripts(views, path, root)
        browser.close()
    return len(pages), problems


if __name__ == "__main__":
    sys.exit(run_check("browser", __doc__, check_site))
