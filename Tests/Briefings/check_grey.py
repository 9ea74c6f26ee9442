"""Tells lamps apart as a copier in black and white leaves them: by their shapes."""

from itertools import combinations

from PIL import Image

from ink import COPY, copied, inked, likeness, picture
from paper import Box, Character, Document, Page

LAMPS = {"zh": ("完成", "绿灯", "黄灯", "红灯", "未报", "未开始"), "en": ("done", "green", "yellow", "red", "not reported", "not begun")}
MOST_ALIKE = 0.85
# Dots that a mark must leave, of some 18 × 18.
LEAST = 25


def check_lamps(document: Document, lamps: tuple[str, ...], places: int = 3) -> list[str]:
    """The marks before the lamps' words, at up to so many places each."""
    problems = []
    marks: dict[str, list[Image.Image]] = {}
    for lamp in lamps:
        marks[lamp] = found(document, lamp)[:places]
        if not marks[lamp]:
            problems.append(f"{lamp}: has no lamp before its word")
    for name, worn in (("in grey", lambda image: inked(image, 128)), ("from a worn copier", copied)):
        for one, other in combinations([lamp for lamp in lamps if marks[lamp]], 2):
            pairs = [(worn(first), worn(second)) for first in marks[one] for second in marks[other]]
            alike = max(likeness(first, second) for first, second in pairs)
            if alike > MOST_ALIKE:
                problems.append(f"{one} and {other} are {alike:.0%} alike {name}")
        for lamp in lamps:
            if any(worn(mark).histogram()[255] < LEAST for mark in marks[lamp]):
                problems.append(f"{lamp}: leaves no mark {name}")
    return problems


def found(document: Document, lamp: str) -> list[Image.Image]:
    """The marks that stand before a word, with nothing written between."""
    marks = []
    for page in document.pages:
        for line in page.lines:
            text = line.text
            at = text.find(lamp.replace(" ", ""))
            if at >= 0:
                image = before(page, line.characters, at)
                if image is not None:
                    marks.append(image)
    return marks


def before(page: Page, line: list[Character], at: int) -> Image.Image | None:
    first = line[at]
    room = Box(first.box.left - 1.5 * first.size, first.box.top, first.box.left - 0.05 * first.size, first.box.bottom)
    if any(one.box.right > room.left and one.box.left < room.right for one in line[:at]):
        return None
    drawn = [each.box for each in page.drawings if room.holds(each.box, 0.6) and each.box.height > 0.4 * first.size]
    if not drawn:
        return None
    box = Box(
        min(each.left for each in drawn) - 0.2, min(each.top for each in drawn) - 0.2,
        max(each.right for each in drawn) + 0.2, max(each.bottom for each in drawn) + 0.2,
    )
    return picture(page, box, COPY)
